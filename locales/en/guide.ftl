# The guide: the problem and its cause, the five steps, the final check, and what to do where the error stays.
# **…** is a label of a page, `…` a value, [word](code) a word of the glossary.

guide-intro = TikTok wants Outstand to hold the keys of your app before the first connection. Without them all you see is “client_key”. Five steps and it is done.
guide-list = Sections of the guide
guide-step = Step { $step }
guide-progress = { $done ->
    [one] { $done } of { $total } steps done
   *[other] { $done } of { $total } steps done
}
guide-status-todo = to do
guide-status-begun = begun
guide-status-done = done
guide-status-broken = broken plank
guide-ticks = Tick what you have done
guide-ticked = ticked on { $day }
guide-ticked-undated = ticked, no date
guide-unticked = not ticked
guide-begin = Begin with step 1
guide-next = Next step
guide-next-final = The final check
guide-next-logs = The error still appears
guide-next-support = Write to Outstand
guide-auto = What Punte sees by itself
guide-auto-never = You have not checked the bridge yet.
guide-auto-running = Checking the bridge.
guide-auto-at = Last check: { $moment }.
guide-auto-see = See the bridge
guide-note-label = Your notes
guide-note-hint = Plain text, for you alone. Do not write keys here: the note rests on the disk, unencrypted.
guide-note-refused = The text was not kept: something in it looks like a key. Keys have their own place, under Your keys. Remove the key from here and the text is kept.
guide-open-apps = Open your apps at TikTok
guide-open-dashboard = Open the Outstand dashboard
guide-saved = Saved:
guide-standing-official = official
guide-standing-guide = from the guide

## For whom

guide-customer-for = For:
guide-customer-own = My company
guide-customer-add = Add a customer
guide-customer-rename = Rename
guide-customer-remove = Delete
guide-customer-add-name = The customer’s name
guide-customer-rename-name = The new name
guide-customer-keep = Keep
guide-customer-empty = Enter a name.
guide-customer-removed = “{ $name }” was deleted, with its ticks and notes.
guide-customer-back = Bring it back

## Printed or saved

guide-print = Print or save as PDF
guide-save-page = Save as an HTML page
guide-page-title = TikTok through Outstand: { $customer }
guide-page-made = Made by Punte on { $moment }.
guide-page-state = State:
guide-page-nothing-secret = This page holds no key and no secret.

## The problem and its cause

guide-why-title = The problem and its cause
guide-why-short = Problem and cause
guide-why-when = You try to connect to TikTok from your application, and TikTok shows you this page:
guide-seen-title = Do you see this page?
guide-seen-text = Look at the last word. The rest is translated, it is not: it says what TikTok did not like.
guide-seen-client_key = The key the connection is asked for with: it is missing, another one, written differently, or the app is not approved.
guide-seen-redirect_uri = The address you return to is not, letter by letter, the one in the TikTok portal.
guide-seen-scope = A scope that is asked for is not added or not approved.
guide-seen-other-word = another word
guide-seen-other = Paste the text or the page’s address and learn what it means.
guide-seen-step = Go to step { $step }
guide-why-byok-title = The cause: BYOK, in short
guide-why-byok = At Outstand, TikTok follows the [BYOK](byok) model (Bring Your Own Key). That is, you put the data of your TikTok app, [Client Key](client-key) and [Client Secret](client-secret), into Outstand before the first connection through [OAuth](oauth). Where they are missing or written differently, TikTok does not know who asks for the connection and answers with `client_key`.
guide-why-note-managed = 2026-11: the guide gives [Managed Keys](managed-keys), keys of Outstand’s own, as the exception, asked for by e-mail. Since July 2026 they are reported to be included: so a connection that starts does not prove that your key is used.

## Step 1

guide-1-title = Get the TikTok credentials
guide-1-short = TikTok credentials
guide-1-open = Open TikTok’s developer portal and go to **Manage apps**.
guide-1-choose = Choose your app, or create a new one.
guide-1-credentials = On the left, under **App details**, find **Credentials** (in the guide: “Basic Information” or “Keys”).
guide-1-copy = Copy **Client key** (in the guide also “Client ID”) and **Client secret**.
guide-1-note-labels = 2026-11: the guide sends you to “Basic Information” or “Keys”; today the portal shows them under **App details** → **Credentials**.
guide-1-note-pair = At the top, beside the app’s name, is a **Production** / **Sandbox** switch ([sandbox](sandbox): for trying out). Each has a key and a secret of its own: take both from the same place. The long number called **App ID** is not the key.
guide-1-note-portals = The right portal is developers.tiktok.com. TikTok API for Business and TikTok Shop Partner Center are others, and their keys do not work here.
guide-keys-title = Your keys
guide-keys-text = Paste them here. Punte looks at each on the spot and shows you what cannot be seen: a blank, an end of line, an invisible character.
guide-keys-practice = You are practising: the keys are those of the chosen situation, and yours are not touched.
guide-tick-1-app = I have opened the right app in the portal.
guide-tick-1-copied = I have copied **Client key** and **Client secret** from the same environment.

## Step 2

guide-2-title = Set the redirect URI in the TikTok portal
guide-2-short = Redirect URI
guide-2-note-first = Do this step before you configure Outstand. The [redirect URI](redirect-uri) is the address TikTok sends the browser to after sign-in.
guide-2-open = In the portal, at your app, open **Products** → **Login Kit** (in the guide: “Basic Information”).
guide-2-scroll = Scroll down to **Redirect URI** (in the guide also “OAuth 2.0 Redirect URI”).
guide-2-add = Add the address, exactly as it is written below.
guide-2-save = Save the changes. In **Sandbox** also press **Apply changes**.
guide-2-what = Redirect URI
guide-2-official = This is Outstand’s [callback](callback), according to its official documentation.
guide-redirect-title = The address to register
guide-redirect-legend = Which one do you register?
guide-redirect-outstand = Outstand’s address
guide-redirect-own = An address on my own domain
guide-redirect-practice = You are practising, so there is nothing to choose here. Outstand’s address is:
guide-2-note-exact = TikTok compares the address letter by letter: no slash at the end, with “www.”, with https. **Production** and **Sandbox** keep separate lists.
guide-2-note-labels = 2026-11: the guide looks for the address under “Basic Information”; today it stands under **Products** → **Login Kit** → **Redirect URI**.
guide-proxy-what = A [proxy](proxy): a page on your domain that sends the browser on to Outstand with everything TikTok put into the address. TikTok then sees your brand: it wants the app’s name, the website and the redirect URI to share one.
guide-proxy-address = Your address
guide-proxy-address-hint = Whole, with https, without “?” and “#”. For example https://exemplu.ro/tiktok/callback.
guide-proxy-show = Show me what goes on the server
guide-proxy-register = This is the address to register at TikTok. From now on Punte checks the bridge with it.
guide-proxy-server = Which server do you have?
guide-server-nextjs = Next.js
guide-server-nextjs-where = Create the file in the project, with its folders, then publish the site again.
guide-server-express = Express
guide-server-express-where = Paste the route before the one that answers any address, then restart the server.
guide-server-nginx = nginx
guide-server-nginx-where = Paste the block into the `server {"{"} … {"}"}` of your domain, then reload nginx.
guide-server-caddy = Caddy
guide-server-caddy-where = Put the block into the file. Where your domain has a block already, add just what is inside, then reload Caddy.
guide-server-cloudflare = Cloudflare Worker
guide-server-cloudflare-where = Put the code into a Worker and tie it to the route in the first line.
guide-server-php = PHP
guide-server-php-where = Put the text at the beginning of the file, before the page prints anything. In WordPress, make a file of its own in `wp-content/mu-plugins`.
guide-server-netlify = Netlify
guide-server-netlify-where = Put the line into the file in the published folder, then publish again.
guide-server-vercel = Vercel
guide-server-vercel-where = Put the text at the root of the project, or add just the rule where the file exists already; then publish again.
guide-proxy-file = Where it belongs:
guide-proxy-check = Check whether it sends on correctly
guide-proxy-owned = Do I have to prove that the domain is mine?
guide-proxy-owned-text = TikTok asks for the proof, under **URL properties**, for the pages with terms, for the website and for files posted from your domain. 2026-11: whether it asks for it for the redirect URI too is not known for sure; where the portal refuses the address, give the proof first.
guide-compare-title = Compare with the portal
guide-compare-label = Paste here what stands in your portal
guide-compare-hint = Copy the address from the Redirect URI field, whole. If there are several, paste them on lines of their own.
guide-compare = Compare
guide-compare-empty = Paste the address from the portal first.
guide-compare-same = The same, letter by letter.
guide-compare-other = Not the same. TikTok refuses the connection.
guide-compare-registered = In the portal:
guide-compare-put = Put this in its place:
guide-tick-2-added = I have added the address under **Login Kit** → **Redirect URI**.
guide-tick-2-saved = I have saved, in the environment the keys come from.

## Step 3

guide-3-title = Check the scopes
guide-3-short = Scopes
guide-3-why = Your app has to have asked for these six [scopes](scope), and they have to be approved. Each comes with a product or is added by hand.
guide-3-open = In the portal, at your app, open **Scopes** (in the guide also “Permissions”).
guide-3-all = Look for each of the six scopes below and add those that are missing.
guide-3-approved = Check: all must be **Approved** or **Active**.
guide-3-copy-all = Copy all six
guide-3-what = the six scopes, separated by commas
guide-scope-user-info-basic = Access profile info: avatar and display name.
guide-scope-user-info-profile = More of the profile: bio, profile link and verification status.
guide-scope-user-info-stats = The profile’s engagement figures.
guide-scope-video-publish = Posting to TikTok directly (DIRECT_POST).
guide-scope-video-upload = Sending as a draft, to be edited further in TikTok (INBOX).
guide-scope-video-list = Reading public videos, for the figures of posts.
guide-scope-from = Comes with the product { $product }.
guide-scope-by-hand = Is added by hand.
guide-3-note-one = One scope that is not approved is enough for TikTok to refuse the whole request, with the word `scope`: you do not get the other five either. A new **Sandbox** that was not cloned has none.
guide-3-note-labels = 2026-11: the guide says “Permissions” or “Scopes”; today the label is **Scopes**. The scope `video.create` does not exist any more.
guide-scopes-title = Compare with the portal
guide-scopes-label = Paste the portal’s list
guide-scopes-hint = Select everything you see under Scopes, with the states, and paste it here. It does not matter what it looks like.
guide-scopes-read = Read the list
guide-scopes-empty = Paste the list from the portal first.
guide-scopes-whole = Nothing is missing.
guide-scopes-wrong = { $count ->
    [one] One scope stops the request.
   *[other] { $count } scopes stop the request.
}
guide-scopes-copy-missing = Copy what is missing
guide-scope-state-present = in the list
guide-scope-state-not_approved = not approved
guide-scope-state-missing = missing
guide-scope-state-extra = extra
guide-scope-state-unknown = unknown
guide-scope-state-gone = does not exist any more
guide-tick-3-added = All six scopes are in the app’s list.
guide-tick-3-approved = All are **Approved** or **Active**.

## Step 4

guide-4-title = Configure the credentials in Outstand
guide-4-short = Credentials in Outstand
guide-4-ways = The guide gives two ways: the Outstand dashboard (recommended) and the API. Punte sends the same request as the API, but checks before and reads back after.
guide-4-note-blank = Paste the keys without blanks. Outstand saves exactly what it gets, and the dashboard does not show a blank at the front: TikTok then receives another key.
guide-4-dashboard-title = In the Outstand dashboard (recommended by the guide)
guide-4-open = Open the Outstand [dashboard](dashboard) and sign in.
guide-4-settings = Go to **Settings** → **Social Networks** or **Integrations**.
guide-4-find = Look for **TikTok** or press **Add Network**.
guide-4-fill = Fill in **Network**: `tiktok`, then **Client Key** and **Client Secret**, those from TikTok.
guide-4-save = Press **Save** or **Add**.
guide-4-note-dashboard = 2026-11: the guide gives the address app.outstand.so; the official one is www.outstand.so/app.
guide-4-punte-title = With Punte, at one press
guide-4-punte-text = Punte reads what is saved, asks TikTok whether the pair is right, shows you the difference and writes only once you say yes. Then it reads the key back.
guide-4-punte-keys = Enter the keys first
guide-4-api-title = Through the API, from a terminal
guide-4-api-text = If you do not find the option in the dashboard, send the request from a terminal. Choose yours: the signs are written differently in each.
guide-shell = Your terminal
guide-shell-bash = macOS or Linux (curl)
guide-shell-cmd = Windows, Command Prompt (curl.exe)
guide-shell-powershell = Windows, PowerShell (Invoke-RestMethod)
guide-shell-httpie = HTTPie
guide-shell-postman = Postman
guide-copy-command = Copy the command
guide-save-command = Save { $file }
guide-4-replace = Replace:
guide-4-replace-api-key = `YOUR_OUTSTAND_API_KEY` with the [API key](api-key) from Outstand (in `.env.local`: `OUTSTAND_API_KEY`);
guide-4-replace-client-key = `YOUR_TIKTOK_CLIENT_KEY` with TikTok’s **Client key**;
guide-4-replace-client-secret = `YOUR_TIKTOK_CLIENT_SECRET` with TikTok’s **Client secret**.
guide-4-example = The guide’s example, “with real values”
guide-4-example-warning = The values are made up, to show the form. Many pasted them as they stand; TikTok does not know them and shows `client_key`.
guide-4-answer = The success answer
guide-4-note-answer = This is the answer in the guide. Do not stop at the message: check the bridge, which reads the key back. In Windows PowerShell “curl” is something else; that is why it has a form of its own.
guide-4-terminal = What it looks like in a terminal
guide-4-note-managed = 2026-11: Outstand now has keys of its own for TikTok too (Managed Keys). So a connection that starts does not prove that your key is used.
guide-real = Copy with my values
guide-real-missing = To copy the command with your own values, give all three keys to Punte first.
guide-real-title = Copy the command with your real keys?
guide-real-what = It will hold the Outstand API key, the Client key and the Client secret, in the clear ({ $command }).
guide-real-where = It goes to the clipboard only, not to the screen. Where the system allows, it stays out of the clipboard’s history.
guide-real-how-long = { $seconds ->
    [one] After one second it is taken out again.
   *[other] After { $seconds } seconds it is taken out again.
}
guide-real-history = The terminal may keep it in its own history, keys and all.
guide-real-yes = Yes, copy it now
guide-tick-4-saved = TikTok is saved in Outstand.

## Step 5

guide-5-title = Check the configuration
guide-5-short = Check and connect
guide-5-after = Once the credentials are configured, check in two places: in the Outstand dashboard, and by really connecting an account.
guide-5-outstand-title = In the Outstand dashboard
guide-5-settings = Go to **Settings** → **Social Networks**.
guide-5-outstand = Check that TikTok shows as **Configured** or **Active**.
guide-5-note-status = 2026-11: Outstand’s API gives no state to read, so **Configured** is seen in the dashboard only. Punte checks the rest below.
guide-5-test-title = From your application
guide-5-app = In your application, go to **Dashboard** → **Settings**.
guide-5-connect = Press **Connect** for TikTok.
guide-5-works = It should work now: TikTok opens, you sign in, and you return with the account connected.
guide-5-punte-title = Or right from here
guide-5-punte-text = Punte asks Outstand for the sign-in address, opens it in your browser and waits until the account appears.
guide-connect-title = Connect an account
guide-connect-text = In the browser you sign in to the TikTok account and press **Authorize**. Punte does not see your password.
guide-connect-key = This needs the Outstand API key.
guide-connect = Connect a TikTok account
guide-connect-again = Connect once more
guide-connect-opening = Asking Outstand for the sign-in address.
guide-connect-waiting = The page is open in the browser. Waiting for the account to appear.
guide-connect-opened = The address:
guide-connect-asked = { $count ->
    [one] Outstand was asked once.
   *[other] Outstand was asked { $count } times.
}
guide-connect-stop = Stop waiting
guide-connect-account = The account:
guide-connect-explain = Explain what you saw
guide-return-title = Are you back from the browser?
guide-return-label = Paste the address you came back to
guide-return-hint = All of it, from the browser’s address bar. It says for sure whether it connected and which account; the code in it is not kept.
guide-return-read = Read the address
guide-return-empty = Paste the address first.
guide-tick-5-seen = TikTok shows as **Configured** or **Active** in Outstand.
guide-tick-5-connected = I have pressed **Connect** and the account is connected.

## The final check

guide-final-title = The final check
guide-final-short = The final check
guide-final-text = Before you test, go through this list once. What Punte can see, it sees by itself; the rest is for you to confirm.
guide-final-tiktok = In the TikTok portal
guide-final-outstand = In Outstand
guide-final-application = In your application
guide-tick-final-redirect = The redirect URI is set, exactly like this:
guide-tick-final-scopes = All scopes needed are approved.
guide-tick-final-live = The app is published (**Live**), if necessary.
guide-tick-final-key = **Client Key** is configured correctly.
guide-tick-final-secret = **Client Secret** is configured correctly. Outstand shows it to nobody; Punte only sees whether your pair is right.
guide-tick-final-network = **Network** is `tiktok`.
guide-tick-final-env = `OUTSTAND_API_KEY` is in `.env.local`, with your key:
guide-tick-final-restarted = The server was restarted after the changes.
guide-line-open = To be confirmed.
guide-line-said = Confirmed by you on { $day }.
guide-line-said-undated = Confirmed by you, no date.
guide-line-seen = Seen by Punte: { $moment }.
guide-line-asked = Asked by Punte: { $moment }.
guide-line-broken = Broken at the check of { $moment }: “{ $check }”.
guide-line-not-live = Not yet: the production key works only once the app is Live.
guide-final-whole = All is well. Lines seen by Punte: { $seen }; confirmed by you: { $said }. You can test.
guide-final-open = { $count ->
    [one] One line is still to be confirmed.
   *[other] { $count } lines are still to be confirmed.
}
guide-final-broken = { $count ->
    [one] One line does not hold. Mend it first.
   *[other] { $count } lines do not hold. Mend them first.
}
guide-live-question = What state is your app in?
guide-live-where = Where the state is shown and where test accounts are added
guide-final-note-live = 2026-11: the guide says “published, if necessary”. With the production key it is necessary: while the app is in **Draft** or **In review** ([app review](app-review)), TikTok refuses the connection. In **Sandbox** it works without, for the accounts among the **Target users** ([test accounts](target-user)).
guide-restarted-port = Which port does your local server run on?
guide-restarted-hint = It is the number in your application’s address, after “localhost:”. Punte compares when the server started with when .env.local was saved.
guide-restarted-ask = Check the restart
guide-restarted-wrong = Enter a number between 1 and 65535.
guide-restarted-saved = .env.local saved: { $moment }
guide-restarted-started = Server started: { $moment }

## If the error stays

guide-logs-title = If the error persists
guide-logs-short = If the error persists
guide-logs-text = Two places say more than TikTok’s page: the browser’s console and your server’s log.
guide-logs-browser-title = Check the logs in the browser
guide-logs-tools = In the browser, open **Developer Tools** with F12.
guide-logs-console = Go to **Console**.
guide-logs-try = Try to connect to TikTok.
guide-logs-errors = Read the errors that appear, the red ones.
guide-logs-network-title = The whole address, under Network
guide-logs-network = Under **Network**, tick **Preserve log** and try again.
guide-logs-address = Look for the request to `www.tiktok.com/v2/auth/authorize` and copy its address.
guide-logs-server-title = Check the answer of Outstand’s API
guide-logs-terminal = Open the terminal your application runs in.
guide-logs-search = Look for messages about TikTok or `client_key`.
guide-logs-outstand = Check whether Outstand returns errors.
guide-logs-look-title = What to look for
guide-logs-look-key = `client_key=+aw…` or `client_key=%20aw…`: a blank before the key.
guide-logs-look-type = `error_type=…`: the word on TikTok’s page.
guide-logs-look-status = `401`, `402` or `403` from `api.outstand.so`: the API key, the subscription or another account.
guide-logs-look-id = [log_id](log-id): the number of the request, good to send to support.
guide-hand-title = Have you found something?
guide-hand-label = Paste the line or the address
guide-hand-hint = You may leave it empty and paste over there. Codes and keys in the text are hidden by themselves.
guide-hand = Explain an error

## Write to Outstand

guide-support-title = Write to Outstand
guide-support-short = Write to Outstand
guide-support-text = If the problem stays after everything is configured correctly, write to Outstand’s support. Explain:
guide-support-error = the exact error: “client_key error when connecting TikTok”;
guide-support-done = what you have configured: redirect URI, scopes, credentials in Outstand;
guide-support-pictures = and add screenshots of the error, without keys in them.
guide-support-note = 2026-11: the official address is support@outstand.so. The guide gives contact@outstand.so, which is the older one.
guide-bundle-title = The bundle for support
guide-bundle-text = What you should explain also fits into a single file: the check, the history, lines from logs and screenshots. Nothing secret is in it, and you see all of it before you save it.
guide-bundle-open = Make the bundle
guide-mail-support-title = The message, ready to send
guide-mail-managed-title = The message for Managed Keys
guide-mail-symptom = What did you see? (optional)
guide-mail-symptom-hint = Paste the error or the page’s address. Only the stable words, codes and log_id reach the message.
guide-mail-lang = The message’s language
guide-mail-to = To
guide-mailbox-support = today’s support,
guide-mailbox-contact = the older address,
guide-mail-subject = Subject:
guide-mail-text = the text of the message
guide-mail-practice = You are practising: the mail is made of invented values, so there is nobody to send it to.
guide-mail-open = Open in the mail program
guide-mail-copy = Copy the message
guide-mail-save = Save as .eml
guide-mail-shortened = For the mail program the text is shortened; copied or saved it is whole.
guide-mail-report = The report of the last check is attached to the .eml file.
guide-mail-pictures = The screenshots are for you to attach.
guide-mail-nothing-secret = The message holds no whole key and no secret.

## Managed Keys

guide-managed-title = The alternative: Managed Keys
guide-managed-short = Managed Keys
guide-managed-text = If you do not want to hold the credentials, ask Outstand’s support for [Managed Keys](managed-keys) for TikTok: Outstand then introduces itself with its own keys.
guide-managed-good = For it
guide-managed-good-works = It works at once.
guide-managed-good-keys = You have no credentials to look after.
guide-managed-good-all = Outstand takes care of everything.
guide-managed-bad = Against it, says the guide
guide-managed-bad-cost = It costs extra; ask Outstand for the price.
guide-managed-bad-time = It takes about one business day.
guide-managed-note = 2026-11: this has changed. Managed Keys for TikTok have been live since July 2026 and are reported to be included by default. Check in your Outstand account.

## Important

guide-note-title = Important
guide-note-short = Important
guide-note-byok = **BYOK (Bring Your Own Key)** means that the credentials have to be configured in Outstand.
guide-note-redirect = **Redirect URI** has to be exactly:
guide-note-scopes = **Scopes** have to be approved in the TikTok portal.
guide-note-published = **The TikTok app** has to be published, if necessary.

## Resources

guide-resources-title = Resources
guide-resources-short = Resources
guide-resources-text = The official pages and those of the guide. They open in your browser; where the guide and the official page differ, follow the official one.
guide-link-portal = TikTok’s developer portal
guide-link-apps = Your apps in the TikTok portal
guide-link-dashboard = The Outstand dashboard
guide-link-outstand-tiktok = Outstand’s documentation for TikTok
guide-link-outstand-docs = All of Outstand’s documentation
guide-link-tiktok-login-kit = Login Kit for the web, at TikTok
guide-link-tiktok-scopes = The list of scopes, at TikTok
guide-link-tiktok-sandbox = How to add a sandbox, at TikTok
guide-link-tiktok-content-posting = Posting to TikTok (Content Posting API)
guide-link-tiktok-oauth = TikTok’s documentation of OAuth
guide-link-dashboard-guide = The Outstand dashboard, at the guide’s address
guide-link-outstand-docs-guide = Outstand’s documentation, at the guide’s address
guide-link-wrong = The address does not look like one of Outstand or TikTok; it is not opened.
