# The guide: the five steps, the final check, and what to do where the error stays. **…** is a label of a page, `…` a value.

guide-intro = TikTok wants Outstand to hold the keys of your app (BYOK: bring your own key) before the first connection. Without them all you see is “client_key”. Five steps and it is done.
guide-progress = { $done ->
    [one] { $done } of { $total } steps done
   *[other] { $done } of { $total } steps done
}
guide-status-todo = to do
guide-status-begun = begun
guide-status-done = done
guide-status-broken = broken plank
guide-ticks = Tick what you have done
guide-next = Next step
guide-next-final = The final check
guide-auto = What Punte sees by itself
guide-auto-never = You have not checked the bridge yet.
guide-auto-running = Checking the bridge.
guide-auto-see = See the bridge

## Step 1

guide-1-title = Get the TikTok credentials
guide-1-open = Open TikTok’s developer portal and go to **Manage apps**.
guide-1-choose = Choose your app, or create a new one.
guide-1-credentials = On the left, under **App details**, find **Credentials** (in the guide: “Basic Information” or “Keys”).
guide-1-copy = Copy **Client key** (in the guide also “Client ID”) and **Client secret**.
guide-1-enter = Enter the keys in Punte
guide-1-note-labels = 2026-11: the guide sends you to “Basic Information” or “Keys”; today the portal shows them under **App details** → **Credentials**.
guide-1-note-pair = At the top, beside the app’s name, is a **Production** / **Sandbox** switch. Each has a key and a secret of its own: take both from the same place. The long number called **App ID** is not the key.
guide-1-note-portals = The right portal is developers.tiktok.com. TikTok API for Business and TikTok Shop Partner Center are others, and their keys do not work here.
guide-place-credentials = Drawing: the TikTok portal, App details in the menu on the left. Under Credentials the fields Client key and Client secret are marked.
guide-tick-1-app = I have opened the right app in the portal.
guide-tick-1-copied = I have copied **Client key** and **Client secret** from the same environment.

## Step 2

guide-2-title = Set the redirect URI in the TikTok portal
guide-2-note-first = Do this step before you configure Outstand. The redirect URI is the address TikTok sends the browser to after sign-in.
guide-2-open = In the portal, at your app, open **Products** → **Login Kit** (in the guide: “Basic Information”).
guide-2-scroll = Scroll down to **Redirect URI** (in the guide also “OAuth 2.0 Redirect URI”).
guide-2-add = Add Outstand’s address exactly as it is written below.
guide-2-save = Save. In **Sandbox** also press **Apply changes**.
guide-2-what = Outstand’s redirect URI
guide-2-note-exact = TikTok compares the address letter by letter: no slash at the end, with “www.”, with https. **Production** and **Sandbox** keep separate lists.
guide-2-note-labels = 2026-11: the guide looks for the address under “Basic Information”; today it stands under **Products** → **Login Kit** → **Redirect URI**.
guide-2-note-proxy = An address on your own domain works too, if it sends the browser on to Outstand unchanged. Then you register your address at TikTok and enter it in Punte, under Settings.
guide-place-redirect = Drawing: the TikTok portal, Products in the menu on the left. Under Login Kit the field Redirect URI is marked, with the button Apply changes below it.
guide-tick-2-added = I have added the address under **Login Kit** → **Redirect URI**.
guide-tick-2-saved = I have saved, in the environment the keys come from.

## Step 3

guide-3-title = Check the scopes
guide-3-open = In the portal, at your app, open **Scopes** (in the guide also “Permissions”). A scope is a permission that your app asks for.
guide-3-all = Look for each of the six scopes below and add those that are missing.
guide-3-approved = All must be **Approved** or **Active**.
guide-3-copy-all = Copy all six
guide-3-what = the six scopes, separated by commas
guide-scope-user-info-basic = Display name and avatar.
guide-scope-user-info-profile = Bio, profile link and whether it is verified.
guide-scope-user-info-stats = The profile’s figures.
guide-scope-video-publish = Posting to TikTok directly (DIRECT_POST).
guide-scope-video-upload = Sending as a draft, to be finished in TikTok (INBOX).
guide-scope-video-list = Reading public videos, for the figures of posts.
guide-scope-from = Comes with the product { $product }.
guide-scope-by-hand = Is added by hand.
guide-3-note-labels = 2026-11: the guide says “Permissions” or “Scopes”; today the label is **Scopes**. The scope `video.create` does not exist any more.
guide-3-note-one = One scope that is not approved is enough for TikTok to refuse the whole request. A new **Sandbox** that was not cloned has none.
guide-place-scopes = Drawing: the TikTok portal, Scopes in the menu on the left. Beside each scope its state Approved is marked.
guide-tick-3-added = All six scopes are in the app’s list.
guide-tick-3-approved = All are **Approved** or **Active**.

## Step 4

guide-4-title = Configure the credentials in Outstand
guide-4-punte-title = With Punte, at one press
guide-4-punte-text = Punte reads what is saved, asks TikTok whether the pair is right, shows you the difference and writes only once you say yes. Then it reads the key back.
guide-4-punte-keys = Enter the keys first
guide-4-dashboard-title = In Outstand, by hand (recommended by the guide)
guide-4-open = Open the Outstand dashboard and sign in.
guide-4-settings = Go to **Settings** → **Social Networks** or **Integrations**.
guide-4-find = Look for **TikTok** or press **Add Network**.
guide-4-fill = Fill in **Network**: `tiktok`, then **Client Key** and **Client Secret** from the TikTok portal.
guide-4-save = Press **Save** or **Add**.
guide-4-note-dashboard = 2026-11: the guide gives the address app.outstand.so; the official one is www.outstand.so/app.
guide-4-api-title = Through the API, from a terminal
guide-4-api-text = If you do not find the option in the dashboard, send the same request from a terminal.
guide-shell = Your terminal
guide-shell-bash = macOS or Linux (bash)
guide-shell-curl-exe = Windows, PowerShell with curl.exe
guide-shell-powershell = Windows, Invoke-RestMethod
guide-copy-command = Copy the command
guide-4-replace = Replace `YOUR_OUTSTAND_API_KEY` (in `.env.local`: `OUTSTAND_API_KEY`), `YOUR_TIKTOK_CLIENT_KEY` and `YOUR_TIKTOK_CLIENT_SECRET`. The command stays in the terminal’s history, keys and all.
guide-4-note-blank = Paste the keys without blanks. Outstand saves exactly what it gets, and the dashboard does not show a blank at the front: TikTok then receives another key.
guide-4-note-answer = The guide shows the answer “TikTok network configured successfully”. Do not stop at the message: check the bridge, which reads the key back. Plain “curl” in Windows PowerShell is something else; that is why its forms stand above.
guide-4-note-managed = 2026-11: Outstand now has keys of its own for TikTok too (Managed Keys). So a connection that starts does not prove that your key is used.
guide-place-outstand = Drawing: the Outstand dashboard, Settings in the menu on the left. Under Social Networks the fields Network, Client Key and Client Secret are marked, with the button Save below them.
guide-tick-4-saved = TikTok is saved in Outstand.

## Step 5

guide-5-title = Check the whole way
guide-5-outstand = In Outstand, under **Settings** → **Social Networks**, TikTok shows as **Configured** or **Active**.
guide-5-app = In your application, go to **Dashboard** → **Settings** and press **Connect** for TikTok.
guide-5-works = TikTok’s page opens, you sign in, and you are back in your application with the account connected.
guide-5-note-status = 2026-11: Outstand’s API gives no state to read, so **Configured** is seen in the dashboard only. Punte checks the rest below.
guide-tick-5-seen = TikTok shows as **Configured** or **Active** in Outstand.
guide-tick-5-connected = I have pressed **Connect** and the account is connected.

## The final check

guide-final-title = The final check
guide-final-text = Before you test, go through this list once.
guide-final-tiktok = In the TikTok portal
guide-final-outstand = In Outstand
guide-final-application = In your application
guide-tick-final-redirect = The redirect URI is set, exactly the one below.
guide-tick-final-scopes = All scopes needed are approved.
guide-tick-final-live = The app is published (**Live**), if necessary.
guide-tick-final-key = **Client Key** is configured correctly.
guide-tick-final-secret = **Client Secret** is configured correctly.
guide-tick-final-network = **Network** is `tiktok`.
guide-tick-final-env = `OUTSTAND_API_KEY` is in `.env.local`.
guide-tick-final-restarted = The server was restarted after the changes.
guide-final-note-live = 2026-11: the guide says “published, if necessary”. With the production key it is necessary: while the app is in **Draft** or **In review**, TikTok refuses the connection. In **Sandbox** it works without, for the accounts among the **Target users**.

## If the error stays

guide-more = If the error stays
guide-logs-title = Look into the logs
guide-logs-tools = In the browser, open Developer Tools with F12 and go to **Console**.
guide-logs-try = Try to connect to TikTok and read the errors that appear.
guide-logs-server = In the terminal your application runs in, look for messages about TikTok or `client_key`, and for what Outstand answered.
guide-logs-paste = Paste the line you found under Explain an error.
guide-support-title = Write to Outstand
guide-support-text = If every plank is whole and the error stays, write to support and tell them:
guide-support-address = Outstand’s support address
guide-support-error = the exact error:
guide-support-done = what you have configured: redirect URI, scopes, credentials in Outstand;
guide-support-pictures = add screenshots of the error, without keys in them.
guide-support-copy = Copy the message
guide-support-mail-what = the message to support
guide-support-mail =
    Hello,
    connecting TikTok fails with "client_key".
    Configured so far:
    - Redirect URI in the TikTok app: https://www.outstand.so/app/api/socials/tiktok/callback
    - Scopes: user.info.basic, user.info.profile, user.info.stats, video.publish, video.upload, video.list
    - Client key and client secret saved in Outstand (network: tiktok)
    Screenshots of the error are attached.
guide-support-note = 2026-11: the official address is support@outstand.so. The guide gives contact@outstand.so, which is the older one.
guide-managed-title = Without keys of your own: Managed Keys
guide-managed-text = If you do not want to hold the credentials, Outstand can use its own. The guide says to ask for them by e-mail.
guide-managed-good = For it: it works at once, you have no keys to keep, Outstand takes care of everything.
guide-managed-bad = Against it, says the guide: it costs extra and takes about one business day.
guide-managed-note = 2026-11: this has changed. Managed Keys for TikTok have been live since July 2026 and are reported to be included. Check in your Outstand account.
guide-why-title = Why “client_key” appears
guide-why-text = TikTok shows: “Something went wrong. We couldn't log in with TikTok. This may be due to specific app settings. If you're a developer, correct the following and try again: client_key”. The last word says what it did not like: the key the connection was asked for with.
guide-why-byok = BYOK (bring your own key) means that Outstand introduces itself to TikTok with your app’s key. If it does not have it, if it is written differently, or if the app is not approved, TikTok refuses.
guide-resources = To read on
guide-resource-outstand = Outstand’s documentation for TikTok
guide-resource-portal = TikTok’s developer portal
guide-resource-oauth = TikTok’s documentation of OAuth (connecting with an account)
