# Practice: the list of scenarios, and the pages that the twin shows in a browser.

## Pages

practice-page-mark = Practice – this is not TikTok
practice-page-login = This is where TikTok would ask you to log in
practice-page-login-text = This page is on your own computer and only imitates TikTok. There is nothing to type. Press “Continue” to see what comes after logging in.
practice-page-continue = Continue
# TikTok's own English sentence, word for word; the word at its end is never translated.
practice-page-error = Something went wrong. We couldn't log in with TikTok. This may be due to specific app settings. If you're a developer, correct the following and try again: { $word }
practice-page-error-next = This is what the error page looks like. Copy its address and the sentence above, then paste them into Punte, under “Explain the error”.
practice-page-connected = Connected
practice-page-connected-text = The practice account is connected to Outstand. You can close this page and go back to Punte.
practice-page-not-connected = The account was not connected. Outstand got the browser back, but with this error:
practice-page-no-address = You do not reach TikTok: the application got no connection address from Outstand
practice-page-answer = Outstand answered with status { $status }:
practice-page-unknown = This page does not exist, or its address has expired. Press “Connect” in the application again.
practice-page-outstand-login = Outstand asks you to log in
practice-page-outstand-login-text = In real life you would log in to your Outstand account and be sent on to TikTok. Here there is nothing to type: close the page.
practice-page-proxy = This is a page of your own website. It does not send the browser on to Outstand.
practice-page-away = TikTok accepted the connection and would now send the browser to the address below. Practice stops here, so that it does not leave your computer.
practice-page-portal = Public network: log in to the network
practice-page-portal-text = The network asks you to accept its terms before you use the internet. This page stands in the place of every other.

## Scenarios

practice-all-good-name = Everything works
practice-all-good-text = The keys, the redirect URI, the app and the account are all right.
practice-proxy-good-name = Own redirect URI, working
practice-proxy-good-text = Your website receives the browser from TikTok and sends it on to Outstand with everything in place.
practice-proxy-broken-name = Own redirect URI, broken
practice-proxy-broken-text = Your website sends the browser on to Outstand, but loses what TikTok put into the address.
practice-leading-space-name = A blank before the key
practice-leading-space-text = The key was pasted into Outstand with a blank at its start, and TikTok does not recognise it.
practice-other-key-stored-name = Another key at Outstand
practice-other-key-stored-text = Outstand holds the key of an old app, not the key that you have.
practice-not-configured-name = TikTok is not configured
practice-not-configured-text = No key for TikTok is saved at Outstand.
practice-two-rows-name = TikTok is saved twice
practice-two-rows-text = Outstand has two rows for TikTok, with different keys.
practice-managed-keys-name = Keys managed by Outstand
practice-managed-keys-text = You have no key saved, and Outstand silently uses its own.
practice-redirect-slash-name = One slash too many
practice-redirect-slash-text = The redirect URI sent to TikTok ends in a slash, and the registered one does not.
practice-redirect-not-registered-name = Redirect URI not registered
practice-redirect-not-registered-text = Another redirect URI is registered in TikTok's portal.
practice-missing-scope-name = A missing scope
practice-missing-scope-text = Outstand asks for six scopes, but TikTok has not approved one of them.
practice-app-in-review-name = App in review
practice-app-in-review-text = All settings are right, but TikTok has not approved the app yet.
practice-sandbox-target-name = Account outside the sandbox
practice-sandbox-target-text = You use the sandbox, and the account that logs in is not one of its target users.
practice-pkce-name = PKCE is missing
practice-pkce-text = The app is declared at TikTok as a desktop or mobile app, and TikTok asks for an extra safety code (PKCE).
practice-wrong-secret-name = Wrong secret
practice-wrong-secret-text = The secret does not belong to the key.
practice-secret-as-key-name = Key and secret swapped
practice-secret-as-key-text = The secret was pasted in the key's place, and the key in the secret's.
practice-bad-api-key-name = Wrong API key
practice-bad-api-key-text = Outstand does not recognise the API key.
practice-subscription-name = Subscription not active
practice-subscription-text = The API key is right, but the Outstand subscription is not active.
practice-no-account-name = No account connected
practice-no-account-text = Everything is configured, but no TikTok account has been connected yet.
practice-account-inactive-name = Account connected, but inactive
practice-account-inactive-text = The TikTok account was connected once, and the link has been lost since.
practice-rate-limited-name = Too many requests
practice-rate-limited-text = Outstand asks you to wait two minutes before another request.
practice-quota-name = Requests used up
practice-quota-text = The requests included in the Outstand subscription are used up.
practice-outstand-down-name = Outstand is down
practice-outstand-down-text = Outstand's server only answers with a page that says it is unavailable.
practice-tiktok-down-name = TikTok is down
practice-tiktok-down-text = TikTok's servers only answer with a page that says they are unavailable.
practice-captive-portal-name = Public network
practice-captive-portal-text = The network (a hotel, a café) puts its own page in place of Outstand's answer.
practice-login-needed-name = Outstand asks you to log in
practice-login-needed-text = The connection address leads to Outstand's login page, so the way to TikTok can only be seen in a browser.
