# The screen “Bundle for support”: what a bundle is made of, how a screenshot is covered, how it looks before it is saved, and how somebody else’s is opened.

bundle-what = The bundle is a single file that you can safely send to whoever helps you. It holds what Punte has seen, and nothing secret.
bundle-what-one = One .zip file. Its first page opens in any browser, without Punte too.
bundle-what-clean = Keys, codes and passwords are taken out, wherever they stand. The client key stays masked, so that lines can be compared.
bundle-what-checked = Before it exists, the file is searched once more for every known secret, however it is written. If one is found, Punte does not write it.
bundle-what-seen = You see everything in it before you save it. It goes nowhere by itself: you send it.
bundle-open = Open a customer’s bundle
bundle-parts = What goes into the bundle
bundle-show = Show me the bundle
bundle-showing = Making the bundle…
bundle-show-what = Nothing is saved yet.

## The parts

bundle-run = The last check
bundle-run-none = You have not checked yet. Without a check, whoever helps you does not see which plank is broken.
bundle-run-first = Check first
bundle-run-running = The check is going on right now. Wait for it to end.
bundle-run-look = See the bridge
bundle-run-at = Check of { $moment }.
bundle-run-practice = It is from practice, not from a real account.
bundle-verdict-ok = The bridge holds.
bundle-verdict-problem = The bridge is broken.
bundle-verdict-warning = The bridge holds, but something should be looked at.
bundle-verdict-undetermined = The cause could not be found.
bundle-cause-unknown = A cause that your version of Punte does not know ({ $code }).

bundle-history = History
bundle-history-own = Your checks so far: they show since when it has not worked.
bundle-history-of = The checks of { $customer } so far: they show since when it has not worked.
bundle-history-none = There are none yet.
bundle-history-with = { $count ->
    [one] Put the history in too ({ $count } check)
   *[other] Put the history in too ({ $count } checks)
}

bundle-machine = The computer
bundle-machine-what = The version of Punte and of the system, whether you go through a proxy (a computer through which a company reaches the internet) and how wrong the clock is.

bundle-lines = Lines from logs
bundle-lines-none = No line chosen. If you have logs from a server or a browser, read them in Logs and choose there the lines that tell something.
bundle-lines-chosen = { $count ->
    [one] { $count } line chosen.
   *[other] { $count } lines chosen.
}

bundle-note = What you want to say
bundle-note-label = A note for whoever helps you (optional)
bundle-note-hint = What you tried, what you changed, since when it has not worked. No keys and no passwords.
bundle-note-refused = This looks like a key or a secret, and that does not go into the bundle. Delete that part: whoever helps you does not need it.
bundle-note-fault = The note seems to hold a key or a secret. Delete that part.

bundle-pictures = Screenshots
bundle-pictures-what = A screenshot of the error helps a lot. Before it goes into the bundle, you cover in it what must not be seen.
bundle-picture = Screenshot { $number }
bundle-picture-size = { $width } × { $height } · { $size }
bundle-picture-remove = Take it out
bundle-picture-add = Add a screenshot
bundle-picture-ways = You can also paste one with { $keys } or drag a file into the window.
bundle-picture-refused-large = { $name } is too large. Take a screenshot of only the window with the error.
bundle-picture-refused-unreadable = { $name } does not open as an image. PNG, JPEG, WebP and GIF files do.
bundle-picture-lost = The image cannot be drawn.
bundle-heed = What must not be seen in a screenshot:
bundle-heed-address = the address in the browser, if it holds `code=`, `state=` or `token=`;
bundle-heed-keys = keys and secrets: the Outstand API key, the client secret, passwords;
bundle-heed-portal = the Credentials page of TikTok’s portal;
bundle-heed-people = names, mail addresses and messages of other people.

## Covering a screenshot

bundle-cover = Cover what must not be seen
bundle-cover-what = Drag with the mouse over every place that you want to hide. What you cover becomes black for good: nothing remains underneath.
bundle-cover-tools = Tools
bundle-cover-add = Add an area
bundle-cover-remove = Delete the area
bundle-cover-undo = Undo
bundle-cover-zoom-real = Real size
bundle-cover-zoom-whole = The whole image
bundle-cover-keys = By keyboard: the arrows move the chosen area, Shift and the arrows change its size, with Ctrl they go point by point. Delete removes it, Ctrl+Z undoes.
bundle-cover-picture = The screenshot and the covered areas
bundle-cover-canvas = { $count ->
    [one] The screenshot, with { $count } area covered
   *[other] The screenshot, with { $count } areas covered
}
bundle-cover-area = Area { $number }
bundle-cover-at = Area { $number }: begins { $left } % from the left and { $top } % from the top, is { $width } % wide and { $height } % high.
bundle-cover-removed = Area { $number } is deleted.
bundle-cover-undone = { $count ->
    [one] Undone. { $count } area is covered.
   *[other] Undone. { $count } areas are covered.
}
bundle-cover-sure = I have covered everything that must not be seen
bundle-cover-fault = Tick first that you have covered everything that must not be seen.
bundle-cover-take = Put the screenshot into the bundle
bundle-cover-leave = Leave the screenshot out
bundle-cover-black = The uncovered screenshot is not kept.

## The bundle before it is saved

bundle-preview = Here is the bundle
bundle-preview-what = Look through it. If something should not be here, go back and take it out. The file is written only when you save it.
bundle-preview-kept = This is what the bundle that you saved looks like.
bundle-preview-stale = Meanwhile you have checked again. This holds the check before that: to put the new one in, go back and ask for the bundle again.
bundle-preview-files = { $count ->
    [one] { $count } file, { $size } in all.
   *[other] { $count } files, { $size } in all.
}
bundle-preview-removed = { $count ->
    [one] { $count } value taken out or masked. Below you see from where.
   *[other] { $count } values taken out or masked. Below you see from where.
}
bundle-preview-removed-none = There was nothing to take out.
bundle-preview-searched = { $count ->
    [one] { $count } known secret value was looked for in the finished bundle, in every way of writing it (plain, base64, hex, as an address, JSON and others). It is nowhere.
   *[other] { $count } known secret values were looked for in the finished bundle, in every way of writing them (plain, base64, hex, as an address, JSON and others). They are nowhere.
}
bundle-preview-searched-none = Punte has no key of yours, so there were no known values to look for. What looks like a secret was taken out all the same.
bundle-files = The files
bundle-file-page = the first page
bundle-file-run = the check
bundle-file-history = the history
bundle-file-environment = the computer
bundle-file-log = lines from logs
bundle-file-picture = screenshot
bundle-file-note = the note
bundle-file-manifest = what was taken out
bundle-file-index = the list of files
bundle-file-text = The text in { $name }
bundle-file-empty = There is nothing in it.
bundle-file-unseen = A character that cannot be seen
bundle-file-more = Show more (now { $percent } %)
bundle-manifest = What was taken out
bundle-manifest-none = Nothing: in what you chose there was no secret value.
bundle-manifest-what = Each line says where a value was taken from and what it was. The value itself is written nowhere.
bundle-manifest-file = File
bundle-manifest-place = Place
bundle-manifest-place-what = line and column
bundle-manifest-label = What it was
bundle-manifest-rule = Rule
bundle-manifest-length = Bytes
bundle-manifest-fingerprint = Fingerprint
bundle-manifest-no-fingerprint = no fingerprint
bundle-manifest-more = { $count ->
    [one] Show { $count } more line
   *[other] Show { $count } more lines
}
bundle-word = The word for fingerprints
bundle-word-what = A fingerprint has eight characters and is made from the key and from this word. Two equal fingerprints mean the same key.
bundle-word-how = Say it by phone to whoever helps you; it is not in the bundle. So you find out whether you have the same key, without anyone saying it.
bundle-save = Save the bundle…
bundle-save-again = Save once more…
bundle-back = Back, I want to change something
bundle-back-new = Make another bundle
bundle-saved = The bundle is saved
bundle-saved-path = where the file is
bundle-saved-copy = Copy where it is
bundle-saved-next = What to do now
bundle-saved-own = Send the file to whoever helps you: your own support, or those who made your application.
bundle-saved-outstand = If you write to Outstand, the address is { $mailbox }. Attach the file to the mail yourself.
bundle-saved-word = Say the word for fingerprints by phone; do not write it in the same mail.
bundle-saved-practice = You are practising: the bundle is about an invented account and not to be sent.
bundle-saved-mail = Prepare the mail in the guide

## Somebody else’s bundle

bundle-foreign = You are looking at somebody else’s bridge, from a bundle. Nothing here is about your account.
bundle-foreign-of = You are looking at the bridge of { $customer }, from a bundle. Nothing here is about your account.
bundle-close = Close the bundle
bundle-opened = A customer’s bundle
bundle-opened-of = The bundle of { $customer }
bundle-opened-made = made on { $moment } with Punte { $punte } · { $schema }
bundle-seen-note = What the customer wrote
bundle-seen-run = What the customer saw
bundle-seen-practice = The customer was practising: nothing in it is real.
bundle-seen-no-run = There is no check in the bundle.
bundle-seen-steps = The steps that the customer was given
bundle-seen-strange = Your version of Punte has no words for:
bundle-seen-history = The checks before
bundle-seen-compare = To find out whether you have the same key, ask the customer by phone for the word for fingerprints and compare the fingerprints made with it. Nobody asks for the key.
bundle-text-unknown = A sentence that your version of Punte does not have ({ $name }).
