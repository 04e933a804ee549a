# The glossary: each technical word with its name, in short (behind a dash, on a screen) and at length.

glossary-byok-name = BYOK (Bring Your Own Key)
glossary-byok-short = you come with your own keys
glossary-byok-text = Outstand introduces itself to TikTok with your app’s keys, not with its own. That is why you put them into Outstand before the first connection. If they are missing or written differently, TikTok shows only “client_key”.

glossary-oauth-name = OAuth
glossary-oauth-short = connecting an account without giving anybody its password
glossary-oauth-text = Your application sends you to TikTok, there you press Authorize, and TikTok sends you back. The password stays at TikTok. If something in the request is wrong, connecting stops at TikTok with a single word: client_key, redirect_uri or scope.

glossary-client-key-name = Client key
glossary-client-key-short = the name TikTok knows your app by
glossary-client-key-text = You find it in the TikTok portal, at App details → Credentials. It usually starts with “aw”, in the Sandbox with “sbaw”. One blank too many makes another key of it, which TikTok refuses. The long number called App ID is something else.

glossary-client-secret-name = Client secret
glossary-client-secret-short = your app’s password at TikTok
glossary-client-secret-text = It stands beside the Client key and belongs to that one only, in the same environment. If you pair the Production key with the Sandbox secret, TikTok refuses them. Send it to nobody and leave it out of screenshots.

glossary-redirect-uri-name = Redirect URI
glossary-redirect-uri-short = the address TikTok sends the browser back to
glossary-redirect-uri-text = You register it in the TikTok portal, at Products → Login Kit. TikTok compares it letter by letter with the one in the request: a slash at the end or a missing “www.” makes it another address. When it does not match, TikTok shows redirect_uri.

glossary-scope-name = Scope
glossary-scope-short = a permission asked of TikTok
glossary-scope-text = Each scope is one thing your app may do: video.publish, for example, publishes. You add them in the portal, at Scopes. A single one that is not approved makes TikTok refuse the whole request, with the word scope.

glossary-sandbox-name = Sandbox
glossary-sandbox-short = your app’s trial environment at TikTok
glossary-sandbox-text = It has its own key, secret, permissions and addresses, apart from Production. It works while the app is not approved yet, but only with the accounts at Target users. After every change you press Apply changes.

glossary-callback-name = Callback
glossary-callback-short = the page you come back to from TikTok
glossary-callback-text = After you press Authorize, TikTok sends the browser there, and Outstand finishes the connection. The address of this page is the one you register as Redirect URI. If a part of the address is lost between TikTok and Outstand, the account does not connect.

glossary-token-name = Token
glossary-token-short = the proof that an account gave its permission
glossary-token-text = Outstand receives it from TikTok after connecting and publishes with it. It has a term: when it cannot be renewed any more, you connect the account again. Whoever holds it can act for the account, so show it to nobody.

glossary-api-key-name = API key
glossary-api-key-short = the password your application uses with Outstand
glossary-api-key-text = You get it from Outstand; it usually starts with “ost_”. In the project it stands in .env.local, as OUTSTAND_API_KEY. If it is wrong, Outstand answers with 401. If it ended up in a public place, make another one and delete the old.

glossary-authorize-url-name = Authorize URL
glossary-authorize-url-short = the address of TikTok’s connect page
glossary-authorize-url-text = It starts with https://www.tiktok.com/v2/auth/authorize/ and carries client_key, redirect_uri and scope. When TikTok refuses, you stay on it, and error and error_type appear at its end. Copy all of it and paste it under Explain an error.

glossary-proxy-name = Proxy
glossary-proxy-short = an address on your own domain that sends on to Outstand
glossary-proxy-text = TikTok sees your domain, and the browser still arrives at Outstand. Everything after the “?” has to be sent on intact. If anything is lost or changed on the way, connecting breaks after you pressed Authorize.

glossary-managed-keys-name = Managed Keys
glossary-managed-keys-short = Outstand’s own TikTok keys, in place of yours
glossary-managed-keys-text = With them you need no TikTok app of your own. The guide says that you ask for them by e-mail and pay extra; in 2026-11 they are said to be included. While Outstand uses them, your key does not reach TikTok.

glossary-app-review-name = App review
glossary-app-review-short = TikTok’s approval of your app
glossary-app-review-text = The app goes from Draft to In review and then to Live. Until it is Live, TikTok refuses the production key after signing in and shows only “client_key”. It is not the same as the audit for publishing (Content Posting API).

glossary-target-user-name = Target user
glossary-target-user-short = a TikTok account that is let into the Sandbox
glossary-target-user-text = You add it in the portal, in the Sandbox, at Target users: ten accounts at most. It can take an hour until it is recognised. With an account that is not on the list, TikTok shows non_sandbox_target.

glossary-env-file-name = .env.local
glossary-env-file-short = the project’s file that holds your application’s keys
glossary-env-file-text = Each line has a name, an = sign and a value, OUTSTAND_API_KEY for example. The server reads it only when it starts: after a change, restart it. Send it to nobody.

glossary-log-id-name = log_id
glossary-log-id-short = the number of your request in TikTok’s logs
glossary-log-id-text = TikTok puts it into its error answers and sometimes into the page’s address. With it, support can find exactly your request. It is not secret: send it together with the time at which you saw the error.

glossary-pkce-name = PKCE
glossary-pkce-short = one more proof, asked of apps on phones or computers
glossary-pkce-text = TikTok asks it of apps registered as Desktop or mobile; for Outstand, the app has to be Web. When it is missing, TikTok shows code_challenge. TikTok wants the proof in hexadecimal, unlike other services.

glossary-tenant-name = Tenant
glossary-tenant-short = the name under which Outstand keeps one customer’s accounts
glossary-tenant-text = You choose it, from letters, digits, “-” and “_”, and send it as tenant_id. It is useful when you work for several customers. If you give another tenant_id when connecting, the account does not appear where you look for it.

glossary-dashboard-name = Dashboard
glossary-dashboard-short = a service’s control panel, in the browser
glossary-dashboard-text = Outstand’s is at https://www.outstand.so/app (in the guide: app.outstand.so). At Settings → Social Networks you see the networks that are configured. It does not show a blank left before the key; that is what Punte finds.

## The glossary’s page

glossary-what = The technical words you meet in Punte, in TikTok’s portal and at Outstand.
glossary-back = Back
glossary-index = The words of the glossary
glossary-more = More in the glossary
glossary-guide = In the guide: { $section }
