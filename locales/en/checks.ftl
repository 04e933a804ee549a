# The checks: the plank's name and the sentence beside it.

check-env-file-name = Project file
check-input-api-key-name = API key, as given
check-input-client-key-name = Client key, as given
check-input-client-secret-name = Client secret, as given
check-net-outstand-name = The way to Outstand
check-net-tiktok-name = The way to TikTok
check-outstand-api-key-name = API key at Outstand
check-outstand-subscription-name = Outstand subscription
check-outstand-network-name = TikTok registered at Outstand
check-outstand-client-key-name = Key stored at Outstand
check-outstand-auth-url-name = Connect address
check-authorize-request-name = Request to TikTok
check-authorize-client-key-name = Key sent to TikTok
check-authorize-redirect-uri-name = Redirect URI
check-authorize-scope-name = Permissions asked for
check-tiktok-credentials-name = Key and secret pair
check-tiktok-authorize-name = TikTok’s answer
check-proxy-callback-name = Your own callback
check-account-connected-name = Connected account
check-account-active-name = Active account

check-crashed = The check stopped because of a mistake in Punte itself. The others went on.
check-out-of-time = No answer came within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
check-skipped-because = Not checked because of: “{ $check }”.
check-skipped-not-given = Not checked: the value was not given.
check-skipped-offline = Not checked: you asked that nobody be contacted.
check-skipped-stopped = Not checked: you stopped the verification.
check-skipped-not-needed = Not needed in your set-up.

check-env-file-ok-input = The values were read from standard input.
check-env-file-ok = { $file } was read.
check-input-api-key-ok = It has the usual shape.
check-input-client-key-ok = It has the usual shape.
check-input-client-secret-ok = It has the usual shape.

check-net-outstand-ok = Outstand answers.
net-outstand-evidence = Outstand answered, so the way to it is good.
check-net-tiktok-ok = TikTok answers.
net-tiktok-evidence = TikTok answered, so the way to it is good.

fault-dns = The name { $host } could not be found.
fault-unreachable = No connection to { $host } could be made.
fault-tls = A secure connection to { $host } could not be made: the certificate is not trusted. Usually an antivirus or a company network opens the traffic on the way.
fault-no-trust-store = The computer has no list of trusted certificates, so who answers at { $host } cannot be verified. Install the package ca-certificates.
fault-timed-out = { $host } did not answer in time.
fault-too-large = The answer of { $host } is longer than { $mebibytes } MiB, so it was not read.
fault-not-allowed = { $host } is not among the addresses that Punte talks to, so it was not asked.
fault-broken = The connection to { $host } broke in the middle of the answer.
fault-unsendable = The request to { $host } could not be formed, because a value has characters that cannot be sent.

outstand-unauthorized = Outstand does not recognise the API key (status 401).
outstand-forbidden = Outstand does not let this API key ask for that (status 403). Most likely it belongs to another organisation.
outstand-subscription-inactive = Outstand says that the organisation’s subscription is not active (status 402).
outstand-quota-exhausted = Outstand says that the subscription’s requests are used up (status 429).
outstand-rate-limited = Outstand asks for a pause: there were too many requests in a short time (status 429).
outstand-rate-limited-for = Outstand asks for a pause of { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}: there were too many requests in a short time (status 429).
outstand-server-error = Outstand answered with an error of its own (status { $status }).
outstand-page = A web page came in place of Outstand’s data (status { $status }).
outstand-elsewhere = Instead of answering, Outstand’s address sent on to { $host }. Punte did not go there.
outstand-elsewhere-unknown = Instead of answering, Outstand’s address sent elsewhere. Punte did not go there.
outstand-not-json = Outstand answered with something that cannot be read (status { $status }).
outstand-shape = Outstand answered in a form that Punte does not know.
outstand-not-found = Outstand says that the address asked for does not exist (status 404).
outstand-refused = Outstand refused the request without saying why.
outstand-refused-saying = Outstand refused the request and says: “{ $words }”.

check-outstand-api-key-ok = Outstand recognises the API key.
check-outstand-subscription-ok = The subscription does not stop requests.
check-outstand-network-ok = TikTok is registered exactly once at Outstand.
check-outstand-network-missing = No TikTok app is registered at Outstand.
check-outstand-network-several = Outstand holds { $count ->
    [one] { $count } TikTok registration
   *[other] { $count } TikTok registrations
} instead of one.
check-outstand-network-managed = No TikTok app is registered at Outstand, yet connecting starts with another key: Outstand’s own (Managed Keys).
check-outstand-network-perhaps-managed = Outstand gives a connect address all the same. It may use its own key (Managed Keys); that cannot be seen from here.
check-outstand-network-no-address = Outstand gives no connect address, so it does not use its own key either.
check-outstand-client-key-not-told = Outstand does not show which client key it holds.
check-outstand-client-key-empty = At Outstand the key’s place is empty.
check-outstand-client-key-is-secret = At Outstand a client secret stands where the key belongs.
check-outstand-client-key-is-api-key = At Outstand an Outstand API key stands where the TikTok key belongs.
check-outstand-client-key-blank = At Outstand the key is not clean: { $difference }.
check-outstand-client-key-placeholder = At Outstand an example value of the guide is stored, not a real key.
check-outstand-client-key-differs = At Outstand the key is not the one you gave: { $difference }.
check-outstand-client-key-other-than-refused = Outstand holds another key than the one you gave, and TikTok refuses yours.
check-outstand-client-key-other = it is another key
check-outstand-client-key-clean = At Outstand the key is clean: no blanks, no hidden characters.
check-outstand-client-key-same = At Outstand the key is, letter by letter, the one you gave.
check-outstand-client-key-app-id = The key consists of digits only. That is usually the App ID, not the client key.
check-outstand-client-key-other-portal = The key starts with “mn”. So do keys of another TikTok portal, the one for mini dramas.
check-outstand-auth-url-ok = Connecting reaches TikTok in { $hops ->
    [one] one step
   *[other] { $hops } steps
}.
check-outstand-auth-url-refused = Outstand gives no connect address, although TikTok is registered.
check-outstand-auth-url-refused-saying = Outstand gives no connect address and says: “{ $words }”.
check-outstand-auth-url-sign-in = The connect address asks for signing in to Outstand first. Open it in the browser, go on to TikTok, then copy the address from the bar on top and verify again with it, under “What you saw” (in a terminal: --symptom).
check-outstand-auth-url-pasted = TikTok cannot be reached from here, so the address you pasted is checked.
check-outstand-auth-url-page = The connect address stopped at a page of Outstand (status { $status }), before TikTok.
check-outstand-auth-url-elsewhere = The connect address leads to { $host }, not to TikTok’s connect page. Punte went no further.
check-outstand-auth-url-too-long = The connect address sends on too many times. Punte stopped after 5 steps.
check-outstand-auth-url-not-an-address = Outstand gave a connect address that cannot be read.

check-authorize-request-ok = The form of the request is the one TikTok wants.
check-authorize-client-key-ok = Exactly the stored key reaches TikTok.
check-authorize-client-key-managed = Outstand’s own key reaches TikTok (Managed Keys).
check-authorize-client-key-empty = No key reaches TikTok: its place is empty.
check-authorize-client-key-blank = The key that reaches TikTok is not clean: { $difference }.
check-authorize-client-key-not-stored = Another key than the one stored at Outstand reaches TikTok. Most likely Outstand uses its own (Managed Keys).
check-authorize-client-key-not-given = Another key than the one you gave reaches TikTok.
check-authorize-redirect-uri-ok = Letter by letter, the expected redirect URI reaches TikTok.
check-authorize-scope-ok = All expected permissions are asked for, written as they should be.

check-tiktok-credentials-ok = TikTok confirms: key and secret belong together.
check-tiktok-credentials-wrong = TikTok says that this key and this secret do not belong together.
check-tiktok-credentials-sandbox-refused = TikTok does not confirm the pair. For sandbox keys this answer proves nothing.
check-tiktok-credentials-malformed = TikTok says that the request is malformed, so it could not check the pair.
check-tiktok-credentials-other = TikTok answered with another error (“{ $error }”), so the pair could not be checked.
check-tiktok-server = TikTok answered with an error of its own (status { $status }).
check-tiktok-rate-limited = TikTok asks for a pause: there were too many requests in a short time.
check-tiktok-page = A web page came in place of TikTok’s data (status { $status }).
check-tiktok-unreadable = TikTok answered with something that cannot be read (status { $status }).
check-tiktok-authorize-accepted = TikTok accepts the request and sends on to signing in.
check-tiktok-authorize-refused = TikTok refuses the request and says only “{ $word }”.
check-tiktok-authorize-unclear = TikTok answered with a page that does not show whether it accepts the request.
check-tiktok-authorize-key-known = TikTok accepts the key when connecting, so the key exists; the secret is wrong.
check-tiktok-authorize-key-unknown = TikTok does not recognise the key when connecting either.
check-tiktok-authorize-not-approved = The TikTok app is not approved yet, and its production key does not work until then.
check-tiktok-authorize-production-key = You say that you work in the Sandbox, but the production key reaches TikTok.
check-tiktok-authorize-sandbox-key = You say that the app is Live, but the Sandbox key reaches TikTok.
check-tiktok-authorize-seen = Everything is well up to signing in, but TikTok showed you an error after it.
check-tiktok-authorize-live = You say that the app is Live, so it is approved.

check-proxy-callback-ok = Your address sends the browser on to Outstand with everything intact.
check-proxy-callback-rewritten = Your address sends the browser on to Outstand; the parameters are written differently but say the same.
check-proxy-callback-not-asked = Your address is not one that TikTok accepts, so it was not asked.
check-proxy-callback-by-page = Your address answers with a page that mentions Outstand. If it sends on only in the browser, that cannot be seen from here.
check-proxy-callback-not-found = Your address answers that the page does not exist (404).
check-proxy-callback-no-redirect = Your address does not send on to Outstand (status { $status }).
check-proxy-callback-elsewhere = Your address sends elsewhere, not to Outstand’s address.
check-proxy-callback-query-lost = Your address sends on to Outstand but loses the parameters received from TikTok.
check-proxy-callback-query-changed = Your address sends on to Outstand but changes the parameters received from TikTok.

check-account-connected-ok = { $count ->
    [one] { $count } TikTok account is
   *[other] { $count } TikTok accounts are
} connected at Outstand.
check-account-connected-none = No TikTok account is connected at Outstand yet.
check-account-active-ok = { $count ->
    [one] The connected account is active.
   *[other] All { $count } connected accounts are active.
}
check-account-active-none = { $count ->
    [one] The connected account is no longer active.
   *[other] None of the { $count } connected accounts is active any more.
}
check-account-active-some = { $count ->
    [one] Of the connected accounts, one is no longer active.
   *[other] Of the connected accounts, { $count } are no longer active.
}
check-account-active-not-told = Outstand does not say whether the account is active.

# What the things seen are called.
evidence-file = The file
evidence-given = The key you gave
evidence-stored = The key stored at Outstand
evidence-sent = The key sent to TikTok
evidence-rows = TikTok registrations
evidence-id = Number of the registration
evidence-auth_url = Connect address
evidence-authorize_url = Address at TikTok
evidence-found = What was sent
evidence-expected = What was expected
evidence-answer = The answer
evidence-error = error
evidence-err_code = errCode
evidence-error_type = error_type
evidence-client_key = Client key
evidence-redirect_uri = Redirect URI
evidence-scopes = Permissions (scopes)
evidence-log_id = log_id
evidence-status = HTTP status
evidence-forwards_to = Sends on to
evidence-accounts = Accounts
evidence-inactive = Inactive accounts

certainty-proven = proven
certainty-likely = most likely
certainty-possible = possible
certainty-excluded = ruled out

verdict-ok = all right
verdict-warning = to look at
verdict-fail = broken
verdict-undetermined = could not be checked
verdict-skipped = not checked
verdict-crashed = error in Punte

# What a verification may send, and nothing else.
request-networks = GET the networks registered at Outstand
request-accounts = GET the TikTok accounts connected at Outstand
request-auth-url = POST for a connect address at Outstand (changes nothing)
request-follow = GET the connect address, step by step, without the API key
request-token = POST the key and secret pair to TikTok, as a probe only
request-authorize = GET TikTok’s connect page, without anybody signing in
request-proxy = GET your own callback, if you have one
