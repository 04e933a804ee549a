# The drawings of the guide: what a screen reader says in place of each, the line under it, and the few words in it.
# The signs ①…⑨ are the numbers in the drawing. **…** is a label of a page, `…` a value.

drawing-error-page-alt = Drawing: TikTok’s error page in a browser. It says: “{ $sentence } { $word }”. Marked are: 1, the last word, { $word }; 2, the end of the address in the browser’s bar, error_type={ $word }.
drawing-error-page-caption = ① The word that says what TikTok did not like. ② The same word in the address, behind `error_type=`: copy all of it.

drawing-byok-alt = Drawing: three places. 1, you take your key from TikTok. 2, you put it into Outstand, which keeps it. 3, Outstand introduces itself to TikTok with it, each time somebody connects from your application.
drawing-byok-caption = ① You take the key from TikTok. ② You put it into Outstand. ③ Outstand introduces itself to TikTok with it.
drawing-byok-application = asks to connect, with the API key
drawing-byok-outstand = keeps your TikTok key
drawing-byok-tiktok = knows the app by its key
drawing-byok-key = your key

drawing-credentials-alt = Drawing: TikTok’s portal, App details in the menu on the left. Marked are: 1, at the top, the switch Production / Sandbox; 2, Client key; 3, Client secret, both under Credentials. App ID, a long number, is crossed out: it is not the key.
drawing-credentials-caption = ① The environment you take the keys from. ② **Client key**. ③ **Client secret**. The number **App ID** is not the key.
drawing-not-the-key = not the key

drawing-redirect-uri-alt = Drawing: TikTok’s portal, Products in the menu on the left, then Login Kit. Marked are: 1, Web, ticked; 2, the field Redirect URI with https://www.outstand.so/app/api/socials/tiktok/callback; 3, the buttons Save and Apply changes.
drawing-redirect-uri-caption = ① **Web**, ticked. ② The whole address. ③ **Save**, and in **Sandbox** also **Apply changes**.

drawing-scopes-alt = Drawing: TikTok’s portal, Scopes in the menu on the left: a list of six permissions. Marked are: 1, the status of each, Approved; 2, video.publish, which is still In review.
drawing-scopes-caption = ① The status of each permission. ② A single one that is not approved stops the whole request.

drawing-app-status-alt = Drawing: TikTok’s portal. Marked is, 1, the status of the app, top left, under Production. Beside it, what each status means. Draft and In review: the production key is refused. Not approved: the app did not pass, and the portal says why. Live: the key works.
drawing-app-status-caption = ① The app’s status, under **Production**. Only with **Live** does the production key work.
drawing-status-draft = not submitted: the key is refused
drawing-status-in-review = being reviewed: the key is refused
drawing-status-not-approved = did not pass: the portal says why
drawing-status-live = published: the key works

drawing-target-users-alt = Drawing: TikTok’s portal in Sandbox, Sandbox settings in the menu on the left. Marked are: 1, the switch on Sandbox; 2, under Target users, the button Add account; 3, the button Apply changes.
drawing-target-users-caption = ① The switch on **Sandbox**. ② **Add account**: you add the account you connect with. ③ **Apply changes**.
drawing-account = @your_account

drawing-url-properties-alt = Drawing: TikTok’s portal. Marked are: 1, the button URL properties, at the top; 2, the button Verify properties. Proof that the address is yours is asked for Terms of Service, Privacy Policy and Web or Desktop URL. For Redirect URI, opinions differ.
drawing-url-properties-caption = ① **URL properties**, at the top. ② **Verify properties**. Whether **Redirect URI** needs it too is not known for sure.
drawing-url-asked = asked for
drawing-url-disputed = not sure

drawing-outstand-dashboard-alt = Drawing: Outstand’s dashboard, Settings in the menu on the left, then Social Networks. Marked are: 1, Network, with the value tiktok; 2, Client Key; 3, Client Secret; 4, the button Save.
drawing-outstand-dashboard-caption = ① **Network**: `tiktok`. ② **Client Key**. ③ **Client Secret**. ④ **Save**.

drawing-outstand-configured-alt = Drawing: Outstand’s dashboard, Settings in the menu on the left, then Social Networks. At TikTok the status Configured is marked, 1.
drawing-outstand-configured-caption = ① TikTok is shown as **Configured** or **Active**.

drawing-browser-console-alt = Drawing: the browser with its developer tools open under the page. Marked are: 1, the key F12; 2, the tab Console; 3, a red line with the sign of an error that says error_type=client_key.
drawing-browser-console-caption = ① The key `F12`. ② The tab **Console**. ③ The red line with `client_key`: copy it.

drawing-network-tab-alt = Drawing: the browser with its developer tools open under the page. Marked are: 1, the key F12; 2, the tab Network; 3, the request authorize; 4, its address, under Request URL, which ends with error_type=client_key.
drawing-network-tab-caption = ① The key `F12`. ② The tab **Network**. ③ The request `authorize`. ④ Its whole address, under **Request URL**.

drawing-server-log-alt = Drawing: the terminal your application runs in. Marked are: 1, a line that says error_type=client_key; 2, a line with log_id, the number of the request at TikTok.
drawing-server-log-caption = ① The line with `client_key`. ② `log_id`, the number of the request: send it to support.

drawing-terminal-alt = Drawing: a terminal. Marked are: 1, the place behind the sign $, where you paste the whole command; 2, the key Enter, which sends it.
drawing-terminal-caption = ① Here you paste the whole command. ② Press `Enter`.

drawing-proxy-way-alt = Drawing: the way back from TikTok. 1, TikTok sends the browser to your domain, with code and state in the address. 2, your domain sends it on to Outstand, with the same code and state. 3, the other way, dotted: from TikTok straight to Outstand.
drawing-proxy-way-caption = ① TikTok sends you to your domain. ② From there to Outstand, with all that stands behind “?” untouched. ③ Or straight there, without your domain.
drawing-own-domain = Your domain
drawing-proxy-tiktok = sends the browser back
drawing-proxy-outstand = finishes connecting
drawing-proxy-domain = changes nothing
drawing-proxy-direct = or straight

drawing-connect-alt = Drawing: three steps, one under the other. 1, in your application, the button Connect. 2, at TikTok, the button Authorize. 3, back in your application, the account is shown as connected.
drawing-connect-caption = ① You press **Connect**. ② At TikTok you press **Authorize**. ③ You come back, and the account is connected.
drawing-connect-button = Connect
