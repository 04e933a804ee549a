# The causes: the sentence that names each, and what it means.

cause-client_key_whitespace-title = The client key has an extra blank or hidden character.
cause-client_key_whitespace-text = TikTok compares the key letter by letter: with the extra character it is another key, and the answer is only “client_key”.

cause-client_key_mismatch-title = Another key than yours is stored at Outstand.
cause-client_key_mismatch-text = Connecting starts with another app’s key, or with a misspelt one.

cause-client_key_wrong-title = TikTok does not recognise the client key.
cause-client_key_wrong-text = It is not the one in the TikTok portal: misspelt, old, or another number such as the App ID.

cause-credentials_swapped-title = The values stand in each other’s place.
cause-credentials_swapped-text = Key, secret and API key look different; one of them stands in another’s field.

cause-placeholder_values-title = An example value is used, not a real one.
cause-placeholder_values-text = The guide’s values only show the form. Those of the TikTok portal and of Outstand belong in their place.

cause-login_kit_missing-title = The TikTok app lacks Login Kit.
cause-login_kit_missing-text = Without the Login Kit product, TikTok refuses the key and says only “client_key”.

cause-old_endpoint-title = The request uses TikTok’s old address.
cause-old_endpoint-text = The v1 address closed on 29 February 2024, and the parameter is now called client_key, not client_id.

cause-client_secret_wrong-title = The client secret does not match the client key.
cause-client_secret_wrong-text = TikTok says that they do not belong together: usually the secret is old, from the other environment (Sandbox or Production), or is the domain verification code.

cause-request_malformed-title = TikTok could not read the request.
cause-request_malformed-text = Usually the key or the secret has a blank in it, or a field is empty.

cause-app_not_approved-title = The TikTok app is not approved yet.
cause-app_not_approved-text = While it is in Draft or In review, TikTok refuses the production key after signing in and shows only “client_key”. If the pair and the stored key are all right, nothing in the settings needs changing.

cause-sandbox_production_mixup-title = Sandbox and Production keys are mixed up.
cause-sandbox_production_mixup-text = The Sandbox has its own key, secret, permissions and addresses, separate from Production.

cause-not_sandbox_target-title = The TikTok account is not on the Sandbox’s list.
cause-not_sandbox_target-text = In the Sandbox only accounts added under Target users can connect. App, products and address are right already.

cause-redirect_uri_mismatch-title = The redirect URI is not the one registered at TikTok.
cause-redirect_uri_mismatch-text = TikTok compares the address letter by letter: one more slash, “www.” or a capital makes it another one.

cause-proxy_callback_broken-title = Your callback does not send on to Outstand correctly.
cause-proxy_callback_broken-text = After signing in, TikTok sends the browser to your address, which must send it on to Outstand with all parameters intact.

cause-scope_not_approved-title = A permission asked for is not approved at TikTok.
cause-scope_not_approved-text = A single scope that is not approved makes TikTok refuse the whole request.

cause-scope_not_granted-title = Not all permissions were granted when connecting.
cause-scope_not_granted-text = The person who connected the account left a permission unticked.

cause-scope_not_requested-title = The request does not contain all the permissions you need.
cause-scope_not_requested-text = The account would connect, but what needs the missing permission would not work, for example posting.

cause-scope_separator-title = The permissions are not separated correctly.
cause-scope_separator-text = TikTok wants them separated by commas only, without blanks.

cause-pkce_required-title = TikTok asks for an additional proof (PKCE).
cause-pkce_required-text = The app is registered as Desktop or mobile; for Outstand it must be Web.

cause-pkce_wrong-title = The PKCE proof has another form than TikTok wants.
cause-pkce_wrong-text = TikTok wants SHA-256 written in hexadecimal and the method S256, unlike other services.

cause-api_key_missing-title = The Outstand API key is missing.
cause-api_key_missing-text = Without it neither your application nor Punte can ask Outstand anything.

cause-api_key_invalid-title = Outstand does not recognise the API key.
cause-api_key_invalid-text = It is misspelt, deleted, or another organisation’s.

cause-api_key_leaked-title = The API key is public: anyone can use it.
cause-api_key_leaked-text = It appeared in a public text. Punte sent it nowhere. Replace it, even if it still works.

cause-subscription_inactive-title = The Outstand subscription is not active.
cause-subscription_inactive-text = Until it is, Outstand refuses every request, however good the keys are.

cause-env_file_wrong-title = The project file is not right.
cause-env_file_wrong-text = Your application reads the keys from it; what cannot be read there does not reach Outstand.

cause-server_not_restarted-title = The application’s server was not restarted after the change.
cause-server_not_restarted-text = The file .env.local is read only at start.

cause-network_not_configured-title = TikTok is not registered at Outstand.
cause-network_not_configured-text = With BYOK (bring your own key), Outstand needs your TikTok app’s key and secret before connecting.

cause-duplicate_networks-title = Outstand holds several TikTok registrations.
cause-duplicate_networks-text = Which one it uses cannot be known. Only one should remain.

cause-managed_keys_in_use-title = Outstand uses its own key, not yours.
cause-managed_keys_in_use-text = Connecting goes through Managed Keys. Your key does not reach TikTok.

cause-outstand_unavailable-title = Outstand has a problem right now.
cause-outstand_unavailable-text = The server answers with an error of its own. Your settings are not at fault.

cause-account_not_connected-title = No TikTok account is connected yet.
cause-account_not_connected-text = The rest is ready. What remains is pressing Connect in your application.

cause-account_inactive-title = The connected TikTok account is no longer active.
cause-account_inactive-text = Outstand cannot work with it until you connect it again.

cause-account_must_be_private-title = The TikTok account must be private.
cause-account_must_be_private-text = Until it passes TikTok’s audit, the app can post to private accounts only, even if the post is visible to you alone.

cause-rate_limited-title = There were too many requests in a short time.
cause-rate_limited-text = The server asks for a pause. Nothing is broken.

cause-quota_exhausted-title = The requests of the Outstand subscription are used up.
cause-quota_exhausted-text = Outstand refuses further requests until renewal.

cause-posting_cap-title = The posting limit was reached.
cause-posting_cap-text = TikTok allows few posts and few people a day, especially before the audit.

cause-code_expired-title = The code received when connecting is no longer valid.
cause-code_expired-text = The code can be used only once and soon. Connect again.

cause-token_expired-title = The permission given by the account has expired.
cause-token_expired-text = The account must be connected again.

cause-dns_failed-title = The server’s name cannot be found.
cause-dns_failed-text = The computer is offline, or the network does not know the name. Nothing can be said about the keys yet.

cause-unreachable-title = The server cannot be reached.
cause-unreachable-text = The connection is stopped somewhere on the way. Nothing can be said about the keys yet.

cause-timed_out-title = The server did not answer in time.
cause-timed_out-text = The connection is very slow or blocked. That does not mean a wrong key.

cause-tls_intercepted-title = Something opens the traffic on the way.
cause-tls_intercepted-text = The certificate received is not the server’s: usually an antivirus or the company network.

cause-captive_portal-title = The network shows a page of its own in place of the server.
cause-captive_portal-text = Networks in hotels, stations or companies do so until you sign in to them.

cause-tiktok_unavailable-title = TikTok has a problem right now.
cause-tiktok_unavailable-text = The server answers with an error of its own. Your settings are not at fault.

cause-region_blocked-title = Your network or country blocks TikTok.
cause-region_blocked-text = Some internet providers block TikTok’s addresses.

cause-user_cancelled-title = Connecting was cancelled.
cause-user_cancelled-text = Cancel was pressed on TikTok’s page, or the window was closed.

cause-media_domain_unverified-title = TikTok does not accept the address the video comes from.
cause-media_domain_unverified-text = The domain must be verified under URL properties in your TikTok app.

cause-app_signature_mismatch-title = The mobile app’s signature does not match.
cause-app_signature_mismatch-text = The signature registered in the TikTok portal is not that of the installed app.

cause-wrong_portal-title = The key is from another TikTok portal.
cause-wrong_portal-text = TikTok has three unrelated portals; only developers.tiktok.com is right for Outstand.

cause-wrong_method-title = The request was sent in another way than TikTok wants.
cause-wrong_method-text = TikTok wants a form POST to the address that ends with a slash.

cause-account_banned-title = The TikTok account is banned by TikTok.
cause-account_banned-text = While it is, it can neither connect nor post.

cause-post_rejected-title = TikTok did not accept the post.
cause-post_rejected-text = The connection is good; something about this post does not pass: its file, its caption or who may see it.

cause-provider_setup-title = Outstand does not accept the request as it is set up.
cause-provider_setup-text = The answer does not say enough to name one cause.

# What to do.

fix-correct = Correct it with Punte: it shows what is stored and what will be, checks the pair at TikTok, then writes.
fix-correct-by-hand = Or correct it yourself at Outstand: Settings → Social Networks → TikTok.
fix-copy-key-again = Copy the client key again from the TikTok portal: your app → App details → Credentials (in the guide: “Basic Information” / “Keys”).
fix-copy-secret-again = Copy the client secret again from the TikTok portal, from the same place and environment as the key: App details → Credentials.
fix-copy-both-again = Copy key and secret again from the TikTok portal, without blanks: App details → Credentials.
fix-where-typed = At Outstand the key is fine. Delete the extra character where you gave it from: the field here, .env.local or the environment.
fix-edit = Enter the right value in place of the present one.
fix-each-in-its-field = Put each value into its own field. A client key usually starts with “aw”, an API key with “ost_”.
fix-copy-real-values = Copy the real values from the TikTok portal: your app → App details → Credentials.
fix-add-login-kit = In the TikTok portal add Login Kit under Products, and tick Web under Platforms.
fix-verify = Then verify again.
fix-old-endpoint = If your own application makes the address, use https://www.tiktok.com/v2/auth/authorize/ with client_key. Through Outstand, ask Outstand for the address.
fix-write-outstand = Write to Outstand and send what Punte saw.
fix-send-for-review = In the TikTok portal the status stands on top, beside the name. If it is Draft, send the app to App review. If it is In review, wait for the answer.
fix-sandbox-meanwhile = Until then you can work in the Sandbox, with the Sandbox key and secret and your account under Target users.
fix-same-environment = Take key and secret from the same environment: the Production / Sandbox switch is at the top of the page.
fix-add-target-user = In the TikTok portal, in the Sandbox, add the account under Target users and press Apply changes.
fix-wait-an-hour = Wait up to an hour, then sign in to tiktok.com with that very account.
fix-redirect-exact = In the TikTok portal, under Products → Login Kit → Redirect URI, put exactly this address.
fix-proxy-forward = Make your address answer with a redirect (302) to Outstand’s address, with everything after “?” intact.
fix-proxy-or-direct = Or give up your own address and register Outstand’s address at TikTok directly.
fix-ask-for-scope = In the TikTok portal, under Scopes (in the guide: “Permissions”), add the missing permissions and send the app to App review.
fix-fewer-scopes = Until they are approved, ask only for approved permissions.
fix-grant-all = Connect the account again and leave all permissions ticked on TikTok’s page.
fix-request-scopes = In your application, ask for the connect address with all permissions of the list.
fix-scopes-comma = Write the permissions separated by commas only.
fix-web-platform = In the TikTok portal tick Web under Platforms, and register the address there.
fix-pkce-hex = code_challenge must be SHA-256 in hexadecimal (64 characters), with code_challenge_method=S256.
fix-get-api-key = Get the API key from Outstand.
fix-env-line = In .env.local the line looks like this; your key belongs in place of the example.
fix-new-api-key = Get an API key of your organisation from Outstand.
fix-revoke-api-key = Delete the old key at Outstand and make a new one.
fix-replace-everywhere = Enter the new key here and everywhere the old one was.
fix-restart-server = Restart your application’s server.
fix-activate-subscription = Activate the subscription at Outstand.
fix-env-file = Look at the file’s name and place; if a line is shown, mend it.
fix-configure = Configure it with Punte: it checks the pair at TikTok and registers it at Outstand.
fix-configure-by-hand = Or register it yourself at Outstand: Settings → Social Networks → Add Network.
fix-see-guide = The steps are in the guide.
fix-remove-row = Remove the TikTok registrations you do not need from Outstand, and keep the one with your key.
fix-configure-own = If you want your own key (BYOK), configure it with Punte.
fix-keep-managed = If Outstand’s key is enough for you, nothing needs changing.
fix-wait = Wait a little, then verify again.
fix-connect-account = Press Connect in your application and sign in to the company’s TikTok account.
fix-reconnect-account = Connect the account again.
fix-make-private = In TikTok: Settings and privacy → Privacy → Private account.
fix-ask-for-audit = For public accounts and higher limits, ask for the Content Posting API audit in the TikTok portal.
fix-more-quota = See at Outstand how many requests you have and when they renew.
fix-post-tomorrow = Try again tomorrow.
fix-connect-again = Connect again from the beginning, without reloading the page.
fix-check-connection = Check the internet connection, then verify again.
fix-traffic-opened = Try another network, or ask in your company what opens the traffic (antivirus, firewall, proxy).
fix-sign-in-to-network = Open any page in the browser and sign in to the network.
fix-other-network = Try another network, for example your phone’s.
fix-press-authorize = Connect again and press Authorize on TikTok’s page.
fix-verify-domain = In the TikTok portal, under URL properties, verify the domain the video comes from.
fix-own-media = Videos hosted by Outstand do not pass with your own key: put them on your own domain.
fix-app-signature = In the TikTok portal enter the signature of the app from the store.
fix-right-portal = Take the key from developers.tiktok.com, not from TikTok for Business or TikTok Shop.
fix-form-post = Send a form POST to https://open.tiktokapis.com/v2/oauth/token/, with the slash at the end.
fix-account-banned = See in the TikTok app what it says about the account, and appeal from there.
fix-follow-provider = Compare the settings with Outstand’s page on TikTok.
fix-change-post = Read the code you got, correct the file or the settings of the post and send it again.
