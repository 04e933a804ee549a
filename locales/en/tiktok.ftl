# What Punte says of TikTok's addresses, keys and answers.

## Differences between two values: parts of a sentence, without a full stop.

tiktok-diff-and = { $left }; { $right }
tiktok-diff-empty = the value is empty
tiktok-diff-start-space =
    { $count ->
        [one] an extra space at the start ({ $marks })
       *[other] { $count } extra spaces at the start ({ $marks })
    }
tiktok-diff-start-invisible =
    { $count ->
        [one] an extra invisible character at the start ({ $marks })
       *[other] { $count } extra invisible characters at the start ({ $marks })
    }
tiktok-diff-start-lacks-blank =
    { $count ->
        [one] the invisible character at the start is missing ({ $marks })
       *[other] the { $count } invisible characters at the start are missing ({ $marks })
    }
tiktok-diff-end-space =
    { $count ->
        [one] an extra space at the end ({ $marks })
       *[other] { $count } extra spaces at the end ({ $marks })
    }
tiktok-diff-end-invisible =
    { $count ->
        [one] an extra invisible character at the end ({ $marks })
       *[other] { $count } extra invisible characters at the end ({ $marks })
    }
tiktok-diff-end-lacks-blank =
    { $count ->
        [one] the invisible character at the end is missing ({ $marks })
       *[other] the { $count } invisible characters at the end are missing ({ $marks })
    }
tiktok-diff-inside-invisible =
    { $count ->
        [one] an invisible character inside, at position { $at } ({ $marks })
       *[other] { $count } invisible characters inside, the first at position { $at } ({ $marks })
    }
tiktok-diff-inside-lacks-blank =
    { $count ->
        [one] the invisible character at position { $at } is missing ({ $marks })
       *[other] { $count } invisible characters are missing, the first at position { $at } ({ $marks })
    }
tiktok-diff-encoded = it is percent-encoded where it should be written plainly
tiktok-diff-encoded-twice = it is percent-encoded twice
tiktok-diff-not-encoded = the percent encoding is missing
tiktok-diff-encoded-differently = the same characters, percent-encoded differently
tiktok-diff-lookalike =
    { $count ->
        [one] at position { $at } stands “{ $odd }” of another alphabet, which only looks like “{ $plain }”
       *[other] { $count } characters of another alphabet, the first at position { $at }: “{ $odd }”, which only looks like “{ $plain }”
    }
tiktok-diff-lookalike-hidden =
    { $count ->
        [one] at position { $at } stands a letter of another alphabet, which only looks like the right one
       *[other] { $count } letters of another alphabet, the first at position { $at }, which only look like the right ones
    }
tiktok-diff-http = it starts with http instead of https
tiktok-diff-https = it starts with https instead of http
tiktok-diff-scheme-lacks = the start, https://, is missing
tiktok-diff-scheme = it starts with something other than https://
tiktok-diff-www-more = an extra “www.” at the start
tiktok-diff-www-lacks = the “www.” at the start is missing
tiktok-diff-slash-more =
    { $count ->
        [one] an extra slash / at the end
       *[other] { $count } extra slashes / at the end
    }
tiktok-diff-slash-lacks =
    { $count ->
        [one] the slash / at the end is missing
       *[other] { $count } slashes / at the end are missing
    }
tiktok-diff-case =
    { $count ->
        [one] upper case instead of lower case or the other way round, at position { $at }
       *[other] upper case instead of lower case or the other way round: { $count } letters, the first at position { $at }
    }
tiktok-diff-more =
    { $count ->
        [one] one extra character, at position { $at }
       *[other] { $count } extra characters, from position { $at }
    }
tiktok-diff-fewer =
    { $count ->
        [one] the character at position { $at } is missing
       *[other] { $count } characters are missing, from position { $at }
    }
tiktok-diff-from = it differs from position { $at }
tiktok-diff-from-excerpt = it differs from position { $at }: it says “{ $found }”, it should be “{ $expected }”
tiktok-diff-length = its length is { $found }, it should be { $expected }
tiktok-diff-other = it is another value altogether

## What a sign-in address does not keep to.

tiktok-judge-wrong-host = The address leads to { $found }, not to { $expected }. TikTok does not answer from there.
tiktok-judge-v1-path = The address uses the old sign-in page. TikTok closed it on 29 February 2024; the right one is /v2/auth/authorize/.
tiktok-judge-other-path = The address does not lead to TikTok's sign-in page, /v2/auth/authorize/.
tiktok-judge-client-id = The address sends client_id. TikTok reads client_key only and sees a request without a key.
tiktok-judge-client-key-missing = The address holds no client_key. TikTok does not know which app is asking.
tiktok-judge-client-key-empty = client_key is empty in the address. TikTok does not know which app is asking.
tiktok-judge-client-key-twice =
    { $count ->
        [one] client_key stands in the address once.
       *[other] client_key stands in the address { $count } times. TikTok may read another one than the right one.
    }
tiktok-judge-double-encoded = { $name } is encoded twice in the address. TikTok decodes it once and gets another value.
tiktok-judge-response-type = response_type must be exactly “code”.
tiktok-judge-state-missing = The address has no state, the mark by which the application recognises the answer. TikTok asks for it but does not always check it.
tiktok-judge-parameter-twice = The parameter { $name } stands in the address several times. TikTok reads only one of them.
tiktok-judge-pkce-missing = The address announces PKCE (the proof that desktop and mobile apps must give), but code_challenge is missing.
tiktok-judge-pkce-method = code_challenge_method must be exactly “S256”. TikTok accepts no other method.
tiktok-judge-pkce-not-hex =
    { $length ->
        [one] code_challenge is not hexadecimal. TikTok wants SHA-256 as 64 hexadecimal digits, not base64url; this one has one character.
       *[other] code_challenge is not hexadecimal. TikTok wants SHA-256 as 64 hexadecimal digits, not base64url; this one has { $length } characters.
    }
tiktok-judge-pkce-length =
    { $length ->
        [one] code_challenge has one character; SHA-256 in hexadecimal has { $expected }.
       *[other] code_challenge has { $length } characters; SHA-256 in hexadecimal has { $expected }.
    }
tiktok-judge-redirect-missing = The address holds no redirect_uri. TikTok does not know where to send the browser back to.
tiktok-judge-redirect-not-https = redirect_uri does not start with https. For Web apps TikTok accepts https only.
tiktok-judge-redirect-relative = redirect_uri is not a whole address, with https:// and the name of a site.
tiktok-judge-redirect-too-long =
    { $length ->
        [one] redirect_uri has one character.
       *[other] redirect_uri has { $length } characters. TikTok accepts fewer than { $limit }.
    }
tiktok-judge-redirect-query = redirect_uri has parameters after “?”. TikTok does not accept them.
tiktok-judge-redirect-fragment = redirect_uri has a part after “#”. TikTok does not accept it.
tiktok-judge-redirect-differs = redirect_uri is not identical to the expected one: { $difference }. TikTok compares them character by character.
tiktok-judge-scope-missing = The address asks for no permission: scope is missing or empty.
tiktok-judge-scope-separator = Only commas may stand between the permissions in scope. At position { $at } stands something else (a blank, a plus or another sign).
tiktok-judge-scope-empty = There is an extra comma in scope, with no permission beside it.
tiktok-judge-scope-unknown = The permission “{ $scope }” is not on TikTok's known list. It may be a typing mistake.
tiktok-judge-scope-case = The permission “{ $scope }” is written with other upper and lower case. TikTok tells them apart.
tiktok-judge-scope-gone = The permission “{ $scope }” no longer exists at TikTok. One refused permission refuses the whole request.
tiktok-judge-scope-not-requested = The address does not ask for the permission “{ $scope }”.

## Why Punte explains a pasted text by this cause: what was seen in the text.

tiktok-why-key-refused = TikTok shows only “client_key”. Most often the key is a production one and the app is still in Draft or In review.
tiktok-why-sandbox-key-refused = TikTok refuses a sandbox key. Usually Login Kit is missing in the sandbox, or Apply changes was not pressed.
tiktok-why-key-refused-blank = TikTok answers the same when the key is stored with an extra space or invisible character.
tiktok-why-key-refused-wrong = TikTok answers the same when the key is mistyped, or when the App ID stands in its place.
tiktok-why-key-refused-mixup = TikTok answers the same when the production key stands where the sandbox one is needed.
tiktok-why-key-refused-login-kit = TikTok answers the same when the app lacks Login Kit or the Web platform.
tiktok-why-key-refused-swapped = TikTok answers the same when the secret ended up in the key's place.
tiktok-why-key-refused-not-configured = TikTok answers the same when your app's key has not been put into Outstand yet.
tiktok-why-swapped-told = TikTok refuses the key, and the text says that key and secret were swapped.
tiktok-why-old-endpoint = TikTok answers 10003 or param_error for client_key. It answers so to the old sign-in address and to the parameter client_id.
tiktok-why-not-target = TikTok says “non_sandbox_target”: the account you logged in with is not among the Target users. App, products and redirect URI are right already.
tiktok-why-redirect-refused = TikTok says “redirect_uri”: the return address is not, character by character, one of those registered.
tiktok-why-redirect-mixup = Sandbox and Production have separate lists of redirect URIs. The address may be registered in the other one.
tiktok-why-redirect-old = The address comes back to api.outstand.so, an address from old notes. Outstand's callback is on www.outstand.so.
tiktok-why-scope-refused = TikTok refuses the permissions asked for. A single one not added or not approved is enough to refuse the whole request.
tiktok-why-scope-told = The text says that a permission is not approved at TikTok.
tiktok-why-scope-separator = TikTok answers the same when blanks instead of commas stand between the permissions.
tiktok-why-scope-mixup = A sandbox that was not cloned from Production is empty: it has no permissions.
tiktok-why-pkce-required = TikTok asks for code_challenge. It asks only apps registered as Desktop or mobile for it.
tiktok-why-pkce-method = TikTok refuses code_challenge_method. It accepts only “S256”.
tiktok-why-cancelled = TikTok says that access was not given: the person pressed Cancel.
tiktok-why-wrong-portal = The text comes from another TikTok portal (TikTok API for Business or TikTok Shop). Keys from there do not work with Login Kit.
tiktok-why-region = TikTok says that it is not available in the country you are asking from.
tiktok-why-tiktok-trouble = TikTok says that its server is in trouble. The key and the settings are not to blame.
tiktok-why-rate-limited = TikTok says that there were too many requests in a short time.
tiktok-why-pair-refused = TikTok says that client key and client secret do not belong together. Most often only one of them was replaced.
tiktok-why-pair-key = TikTok answers the same when the key is wrong and not the secret.
tiktok-why-pair-mixup = TikTok answers the same when the key is the production one and the secret the sandbox one, or the other way round.
tiktok-why-secret-missed = TikTok says that the secret is missing from the request: the field is empty, or the request is not sent as a form.
tiktok-why-secret-empty = Perhaps the secret was not stored at all.
tiktok-why-malformed = TikTok could not read the request: a field is missing, the body is JSON instead of a form, or a value holds blanks.
tiktok-why-malformed-blank = TikTok answers the same when key or secret hold a blank.
tiktok-why-redirect-not-matched = TikTok says that the redirect_uri of the code's exchange is not the one of the sign-in.
tiktok-why-verifier = TikTok says that the PKCE proof does not fit. Most often code_challenge is written in base64url instead of hexadecimal.
tiktok-why-code-expired = TikTok no longer takes the sign-in code: it expired or was used already. It works once.
tiktok-why-refresh-expired = TikTok no longer takes the refresh token: it expired, was replaced or revoked.
tiktok-why-janus = TikTok does not know the request's address. Usually the slash / at the end is missing, or the method is wrong.
tiktok-why-no-token = TikTok gave no token. Usually client key and client secret are not of the same app and the same environment.
tiktok-why-private = TikTok says that an unaudited app can post to private accounts only. This is about the account, not about the post.
tiktok-why-scope-not-granted = TikTok says that the person did not grant the permission that was needed.
tiktok-why-scope-missed = TikTok says that the request needs a permission that was not granted.
tiktok-why-token-invalid = TikTok says that the access token expired or was revoked.
tiktok-why-auth-removed = TikTok says that the person took the app's access away.
tiktok-why-user-cap = TikTok says that the number of accounts is reached. An unaudited app can post for at most 5 accounts in 24 hours.
tiktok-why-posting-cap = TikTok says that this account has posted, or has waiting, too many posts for one day.
tiktok-why-post-rejected = TikTok refuses this post: its file, its caption or its settings. The key and the connection are good.
tiktok-why-url-ownership = TikTok does not take the file: its domain is not verified under URL properties in your app.
tiktok-why-web-url = The portal shows “Unverified” beside Web/Desktop URL: the address must lie under a verified domain, including the slash / at the end.
tiktok-why-banned = TikTok says that this account may not post.
tiktok-why-accounts-api = The permission asked for belongs to the Accounts API and is given only through its separate form.
tiktok-why-signature = TikTok says that the mobile app's signature is not the one registered in the portal.
tiktok-why-client-info = TikTok's SDK says “Client info is illegal or malformed”. Most often the app is not approved yet.
tiktok-why-client-info-key = The SDK answers the same when the key is wrong.
tiktok-why-sdk-redirect = The number 10006 of TikTok's SDK means that the redirect URI is not the one of the app.
tiktok-why-library = The message is the sign-in library's, not TikTok's: it does not know the way TikTok asks for the key.
tiktok-why-api-key-empty = The application sent Outstand an empty key: “undefined” or “null” stands in its place.
tiktok-why-api-key-unset = The application says that OUTSTAND_API_KEY has no value.
tiktok-why-api-key-refused = Outstand does not know the API key it was sent.
tiktok-why-api-key-maybe-missing = Outstand answers the same when the API key is missing from the request.
tiktok-why-env-file = Perhaps .env.local is not in its place or holds another value.
tiktok-why-not-restarted = Perhaps the server was not restarted after .env.local changed.
tiktok-why-subscription = Outstand says that the subscription is not active.
tiktok-why-quota = Outstand says that the plan's number of requests is used up. Trying again does not help.
tiktok-why-quota-maybe = Outstand answers the same 429 when the plan's number of requests is used up.
tiktok-why-rate = Outstand says that there were too many requests in a short time.
tiktok-why-payload = Outstand could not read the request: a field is missing or has another form.
tiktok-why-already-configured = Outstand says that TikTok is registered already: change the entry that is there, do not add another.
tiktok-why-query-lost = Outstand’s address was opened without the code that TikTok sends: what stands behind the question mark was lost on the way.
tiktok-why-client-id-told = The message says that client_id was sent instead of client_key.
tiktok-why-list-empty = Outstand’s list of networks is empty: TikTok is not registered.
tiktok-why-not-configured = The text says that TikTok is not configured.
tiktok-why-account-not-connected = The text says that no TikTok account is connected.
tiktok-why-account-unhealthy = Outstand says that the link to this account is no longer active.
tiktok-why-outstand-trouble = Outstand says that its server is in trouble. The key and the settings are not to blame.
tiktok-why-dns = The server's name was not found. This is about the network, not about the settings.
tiktok-why-tls = The server's certificate was not accepted. Usually an antivirus or a company network opens the traffic.
tiktok-why-unreachable = The server could not be reached, or closed the connection. This is about the network, not about the settings.
tiktok-why-timed-out = The server did not answer in time. A time-out does not mean a wrong key.
tiktok-why-blocked = Some internet providers block TikTok's servers. Requests then stay without an answer.
tiktok-why-captive = A page came instead of data. A network that wants you to sign in (hotel, company) answers so.
tiktok-why-key-blank = The key in the text has something extra: { $difference }. TikTok therefore gets another key.
tiktok-why-key-placeholder = The key in the text is an example or a place to fill in, not a real key.
tiktok-why-key-covered = The key in the text is covered. If it was not you who covered it, the real one belongs in its place.
tiktok-why-key-secret = In the key's place stands a value that looks like a secret: 32 letters and digits, upper and lower case.
tiktok-why-key-outstand = In the place of TikTok's key stands an Outstand API key.
tiktok-why-key-app-id = In the key's place stands a number, most likely the App ID.
tiktok-why-key-mini-drama = The key in the text belongs to another TikTok portal.
tiktok-why-target-told = The text speaks of sandbox and Target users: in the sandbox only the accounts on that list can sign in.
tiktok-why-redirect-told = The text says that redirect_uri does not match the one registered at TikTok.
tiktok-why-key-told = The text says that TikTok does not know client_key.

## What is known beside the text: the app's state and the last run.

explain-question-app-state = Which state does your app have in the TikTok portal: Draft, In review, Live, or do you work in the Sandbox?
explain-app-in-review = You say that the app is in Draft or In review. Until it is approved, TikTok refuses the production key after signing in.
explain-app-sandbox = You say that you work in the Sandbox, where no approval is needed.
explain-sandbox-target-maybe = In the Sandbox only the accounts under Target users can sign in.
explain-run-says = { $text }
explain-run-found = The last verification showed it.
explain-run-disagrees = The last verification says otherwise. The text is closer to what happened; verify again to be sure.
explain-run-not-json = The file { $file } is no report of Punte: it is not JSON.
explain-run-not-a-report = The file { $file } is no report of a verification. The one that “punte-cli diagnose --json” writes is.
