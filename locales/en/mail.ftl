# Letters to Outstand. The person writes and Outstand reads: “I” is the person, “you” is Outstand.

mail-hello = Hello,
mail-thanks = Thank you.

## The error stays

mail-support-subject = Connecting TikTok fails
mail-support-subject-error = Connecting TikTok fails: { $error }
mail-support-subject-client-key = client_key error when connecting TikTok
mail-support-opening = Connecting TikTok through Outstand fails.
mail-support-opening-error = Connecting TikTok through Outstand fails. The exact error: { $error }.
mail-support-opening-client-key = Connecting TikTok through Outstand fails. The exact error: “client_key error when connecting TikTok”.
mail-support-words = The words of the error: { $words }.
mail-support-ask = Please look at what TikTok answers when you start this connection, and tell me what is missing.
mail-screenshots = [Attach screenshots of the error, without keys in them, then delete this line.]

## Managed Keys

mail-managed-subject = Managed Keys for TikTok
mail-managed-opening = I would like to connect TikTok with Managed Keys, that is with Outstand’s app at TikTok instead of mine.
mail-managed-why = With my own keys, connecting fails with { $error }.
mail-managed-questions = Please tell me:
mail-managed-price = - what Managed Keys for TikTok cost, or whether they are included in my subscription;
mail-managed-time = - how long it takes until they work;
mail-managed-change = - what I have to change first: whether the registration with my own keys has to go, and whether the accounts have to be connected again.
mail-managed-known = I have read that they work since July 2026 and are included. Older information says that they cost extra and take about one business day. Which holds for me?
mail-managed-today = What there is today:

## What is configured

mail-configured = What is configured:
mail-redirect-uri = - Redirect URI in the TikTok app: { $address }
mail-scopes = - Scopes: { $scopes }
mail-client-key = - Client key: { $key }
mail-client-key-fingerprint = - Client key: { $key } (fingerprint { $fingerprint } with the word “{ $word }”)
mail-network-once = - TikTok at Outstand: registered once
mail-network-once-id = - TikTok at Outstand: registered once (id { $id })
mail-network-none = - TikTok at Outstand: not registered
mail-network-several = - TikTok at Outstand: { $count ->
    [one] { $count } registration
   *[other] { $count } registrations
}
mail-state = - State of the app, as the TikTok portal shows it: { $state }
mail-state-draft = Draft
mail-state-in-review = In review
mail-state-live = Live
mail-state-sandbox = Sandbox

## What was verified

mail-verified = What was verified ({ $time }):
mail-check = - { $check }: { $verdict }
mail-check-seen = - { $check }: { $verdict }; { $seen }
mail-unchecked = Not verified: { $checks }.
mail-excluded = Ruled out: { $causes }.
mail-cause = Cause found: { $cause } ({ $certainty }).
mail-no-cause = No cause was found: everything that can be verified from outside is all right.
mail-blank = (␠ stands for a blank.)
mail-unclear = The cause could not be found.
mail-log-ids = Request IDs (log_id): { $ids }
mail-made-by = Verified with Punte { $version }, which only reads. There is no whole key and no secret in this mail.
mail-attached = Attached: the report of the verification, { $file }. It holds no whole key and no secret.
mail-shortened = [The message goes on. Copy the whole of it from Punte and paste it in place of this one.]

mail-check-env-file = Project file
mail-check-input-api-key = Form of the API key
mail-check-input-client-key = Form of the client key
mail-check-input-client-secret = Form of the client secret
mail-check-net-outstand = Connection to Outstand
mail-check-net-tiktok = Connection to TikTok
mail-check-outstand-api-key = API key at Outstand
mail-check-outstand-subscription = Outstand subscription
mail-check-outstand-network = TikTok registered at Outstand
mail-check-outstand-client-key = Client key stored at Outstand
mail-check-outstand-auth-url = Connect address (auth-url)
mail-check-authorize-request = Request to TikTok
mail-check-authorize-client-key = Client key sent to TikTok
mail-check-authorize-redirect-uri = Redirect URI sent to TikTok
mail-check-authorize-scope = Scopes asked of TikTok
mail-check-tiktok-credentials = Pair of client key and client secret, at TikTok
mail-check-tiktok-authorize = TikTok’s answer to the request
mail-check-proxy-callback = My own callback
mail-check-account-connected = TikTok account connected at Outstand
mail-check-account-active = Active account

mail-verdict-ok = all right
mail-verdict-warning = to be looked at
mail-verdict-fail = not right
mail-verdict-undetermined = could not be verified
mail-verdict-crashed = could not be verified

mail-seen-given = mine is { $value }
mail-seen-stored = stored is { $value }
mail-seen-sent = sent is { $value }
mail-seen-found = sent is { $value }
mail-seen-expected = expected was { $value }
mail-seen-answer = the answer is { $value }
mail-seen-error = error { $value }
mail-seen-err_code = errCode { $value }
mail-seen-status = status { $value }
mail-seen-words = the answer says: “{ $value }”

# Causes as a part of a sentence.
mail-cause-client_key_whitespace = a blank or hidden character in the client key
mail-cause-client_key_mismatch = another client key stored at Outstand than mine
mail-cause-client_key_wrong = a client key that TikTok does not recognise
mail-cause-credentials_swapped = values standing in each other’s place
mail-cause-placeholder_values = an example value instead of a real one
mail-cause-login_kit_missing = Login Kit missing from the TikTok app
mail-cause-old_endpoint = TikTok’s old address in the request
mail-cause-client_secret_wrong = a client secret that does not match the client key
mail-cause-request_malformed = a request that TikTok cannot read
mail-cause-app_not_approved = a TikTok app that is not approved yet
mail-cause-sandbox_production_mixup = Sandbox and Production keys mixed up
mail-cause-not_sandbox_target = a TikTok account outside the Sandbox’s list
mail-cause-redirect_uri_mismatch = another redirect URI than the one registered at TikTok
mail-cause-proxy_callback_broken = my own callback not sending on correctly
mail-cause-scope_not_approved = a scope that TikTok has not approved
mail-cause-scope_not_granted = a permission not granted when connecting
mail-cause-scope_not_requested = a scope missing from the request
mail-cause-scope_separator = scopes separated wrongly
mail-cause-pkce_required = an additional proof (PKCE) that TikTok asks for
mail-cause-pkce_wrong = the form of the PKCE proof
mail-cause-api_key_missing = the Outstand API key missing
mail-cause-api_key_invalid = an API key that Outstand does not recognise
mail-cause-api_key_leaked = a public API key
mail-cause-subscription_inactive = the Outstand subscription not active
mail-cause-env_file_wrong = the project’s file
mail-cause-server_not_restarted = the application’s server not restarted after the change
mail-cause-network_not_configured = TikTok not registered at Outstand
mail-cause-duplicate_networks = several TikTok registrations at Outstand
mail-cause-managed_keys_in_use = Outstand’s key in use instead of mine
mail-cause-outstand_unavailable = an error on Outstand’s server
mail-cause-account_not_connected = no TikTok account connected
mail-cause-account_inactive = an account that is no longer active
mail-cause-account_must_be_private = a public TikTok account where a private one is asked for
mail-cause-rate_limited = too many requests in a short time
mail-cause-quota_exhausted = the subscription’s requests used up
mail-cause-posting_cap = the posting limit reached
mail-cause-code_expired = an expired code
mail-cause-token_expired = an expired permission
mail-cause-dns_failed = a server’s name that cannot be found
mail-cause-unreachable = a server that cannot be reached
mail-cause-timed_out = a server that did not answer in time
mail-cause-tls_intercepted = a network that opens the traffic
mail-cause-captive_portal = a network that shows a page of its own
mail-cause-tiktok_unavailable = an error on TikTok’s server
mail-cause-region_blocked = TikTok blocked by the network or the country
mail-cause-user_cancelled = connecting cancelled on TikTok’s page
mail-cause-media_domain_unverified = a media domain not verified at TikTok
mail-cause-app_signature_mismatch = the mobile app’s signature
mail-cause-wrong_portal = a key of another TikTok portal
mail-cause-wrong_method = a request sent in another way than TikTok wants
mail-cause-account_banned = a TikTok account banned by TikTok
mail-cause-post_rejected = a video or post settings that TikTok does not accept
mail-cause-provider_setup = a request that Outstand does not accept as it is set up
