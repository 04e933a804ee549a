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
