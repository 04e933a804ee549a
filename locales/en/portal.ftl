# What is done beyond the chain: connecting the account, what stands in TikTok's portal, the restarted server.

## Connecting the account.

connect-connected = The TikTok account “{ $name }” is connected to Outstand. Connecting works.
connect-connected-unnamed = The TikTok account is connected to Outstand. Connecting works.
connect-reconnected = The TikTok account “{ $name }” is connected again and active.
connect-reconnected-unnamed = The TikTok account is connected again and active.
connect-stopped = You stopped, so I no longer wait. If you did finish in the browser, verify the bridge: the account shows there.
connect-timed-out =
    { $minutes ->
        [one] I waited one minute and no account appeared.
       *[other] I waited { $minutes } minutes and no account appeared.
    } Look at the page in the browser. If Outstand or TikTok asks you to sign in, sign in and start connecting again. If you see an error, paste it under “Explain the error”.
connect-timed-out-had-one =
    { $minutes ->
        [one] I waited one minute and the list at Outstand did not change.
       *[other] I waited { $minutes } minutes and the list at Outstand did not change.
    } The account was connected already, so connecting it again may leave no trace. Paste the address at which the browser ended: it tells for certain.
connect-missing-api-key = The Outstand API key is missing. Without it I cannot ask for the address to connect at.
connect-unusable-api-key = I did not begin to connect. { $why }
connect-outstand = Connecting does not go on. { $why }
connect-no-address = Outstand answered, but without an address that I can open. I opened nothing. Try again; if it happens again, write to Outstand.
connect-foreign-address = Outstand gave an address at { $host }, which is neither its own nor TikTok's. I did not open it. Check whether a network or a program changes answers on the way, and write to Outstand.
connect-not-opened = The browser did not open. Choose a default browser in the computer's settings and try again.

## What stands in TikTok's portal: redirect URI and scopes.

portal-nothing-pasted = Nothing was pasted. Copy from the portal what stands under Redirect URI and paste it here.
portal-no-address = There is no address in the pasted text. Copy the line that begins with https:// from the portal and paste it here.
portal-scope-not-approved = It is not approved yet. A single scope that is not approved makes TikTok refuse the whole request.
portal-scope-missing-product = It is missing. The product { $product } brings it: add that in the portal under Products.
portal-scope-missing-by-hand = It is missing. Add it in the portal under Scopes: no product brings it.
portal-scope-missing-unknown = It is missing. I do not know which product brings it: look for it in the portal under Scopes.
portal-scope-case = It is written in another case. TikTok knows it only as { $scope }.
portal-scope-blank = There is a blank or an invisible character in it. Write it anew: { $scope }.
portal-scope-lookalike = One of its letters only looks like the right one. Write it anew: { $scope }.
portal-scope-extra = It is not among those needed here. If it is approved, it may stay.
portal-scope-unknown = It is in none of TikTok's lists. Check how it is written.
portal-scope-unknown-near = It is in none of TikTok's lists. Perhaps { $near } was meant.
portal-scope-gone = It no longer exists at TikTok. For publishing ask for video.publish or video.upload.

## The restarted server.

restart-ok = The server on port { $port } ({ $process }) started after .env.local was last saved, so it has read what stands in it now.
restart-before = The server on port { $port } ({ $process }) started before .env.local was last saved. Restart it. Next.js and Vite read the file again by themselves, but a restart does no harm.
restart-same-time = The server on port { $port } ({ $process }) started at about the moment in which .env.local was saved. I cannot tell which came first, so restart it.
restart-several =
    { $count ->
        [one] { $count } process listens
       *[other] { $count } processes listen
    } on port { $port }. Some started before .env.local was last saved, others after. Stop them all and start the server again.
restart-nobody = Nobody listens on port { $port }. If it is the right port, the server is stopped. Start it, and it will read .env.local as it is now.
restart-hidden = I cannot see which process listens on port { $port }. It may be another user's, in a container or in WSL. Unless you are sure that you restarted it after the last save, restart it.
restart-relay = On port { $port } listens { $process }, which only hands requests on. I cannot see since when the server behind it runs, so restart that one.
restart-start-unknown = On port { $port } listens { $process }, but the system does not show since when it runs. Unless you are sure that you restarted it after the last save, restart it.
restart-no-file = I do not know when .env.local was saved, so there is nothing to compare with. Choose the project's folder first.
restart-unreadable = The system does not let me see who listens on port { $port }. Unless you are sure that you restarted the server after the last save, restart it.
