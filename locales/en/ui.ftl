# The window: all it says itself. What checks, causes and the guide say stands in the files beside it.

ui-nav = Screens
ui-screen-start = What would you like to do?
ui-screen-bridge = The bridge
ui-screen-guide = Guide
ui-screen-explain = Explain an error
ui-screen-bundle = Bundle for support
ui-screen-glossary = What the words mean
ui-screen-settings = Settings
ui-short-explain = Explain
ui-short-bundle = Bundle
ui-language = Language
ui-language-ro = Română
ui-language-en = English
ui-version = Punte { $version }
ui-unforeseen = Something unexpected happened. Try again; if it keeps happening, close Punte and open it again.
ui-cancel = Cancel

## The first question

ui-start-what = Punte checks the way from your application, through Outstand, to TikTok, and shows you which plank is broken and how to mend it.
ui-start-error = I got an error
ui-start-error-text = Paste what you saw, enter the keys, learn the cause.
ui-start-setup = I am setting TikTok up from scratch
ui-start-setup-text = Five steps, with what to copy and where.
ui-start-support = I am helping a customer
ui-start-support-text = Enter their keys and see the proof of every step.
ui-start-practice = I am practising
ui-start-practice-text = No account, no keys: a trial bridge with a broken plank.

## The bands at the top

ui-practice = Practice
ui-practice-banner = You are practising: nothing you see is real.
ui-practice-scenario = Situation:
ui-practice-page = The page in the browser
ui-practice-leave = Leave practice
ui-practice-start = Practise
ui-practice-on = on now
ui-notices = Notices
ui-banner-browser = This window runs in a browser without Punte behind it: the answers are invented.
ui-banner-addresses = Punte talks to other addresses than the usual ones:

## The bridge

ui-tower-application = Your application
ui-tower-outstand = Outstand
ui-tower-tiktok = TikTok
ui-bridge-boards = The planks of the bridge; the arrow keys lead from one to the next
ui-span-application-to-outstand = Your application → Outstand
ui-span-outstand-to-tiktok = Outstand → TikTok
ui-span-whole = { $whole ->
    [one] { $whole } of { $total } whole
   *[other] { $whole } of { $total } whole
}
ui-plank-idle = not checked yet
ui-plank-running = being checked
ui-plank-skipped = not checked
ui-plank-skipped-because = not checked because of “{ $check }”
ui-plank-skipped-not-given = not checked: the value is missing
ui-plank-skipped-offline = not checked: offline
ui-plank-skipped-stopped = not checked: you stopped
ui-plank-skipped-not-needed = not needed

ui-verify = Check
ui-verify-again = Check again
ui-stop = Stop
ui-stopping = Stopping
ui-run-began = Checking the bridge
ui-run-progress = { $done } of { $total }
ui-run-seconds = { $seconds } s
ui-run-at = checked at { $time }, in { $seconds } s
ui-run-failed = The check could not run
ui-run-ended-cause = The check has ended. { $cause }
ui-run-ended-well = The check has ended. The bridge holds.
ui-run-ended-unclear = The check has ended. The cause could not be found.
ui-run-ended-stopped = The check was stopped.

ui-invitation-empty-title = Enter the keys and learn what is wrong
ui-invitation-empty-text = Below, enter the Outstand API key (**ost_…**) and, if you have them, the key and secret from the TikTok portal. Then press **Check**.
ui-invitation-ready-title = Ready to check
ui-invitation-ready-text = Press **Check**. In a few seconds every plank tells you whether it holds.
ui-invitation-error-title = Let us find the cause
ui-invitation-error-text = Paste what you saw, enter the keys and press **Check**. If you do not have everything, part of it will do.
ui-invitation-support-title = The customer’s bridge
ui-invitation-support-text = Enter the customer’s keys and press **Check**. When you are done, press **Forget the keys**, so that they do not stay with you.
ui-invitation-practice-title = Try it, nothing can break
ui-invitation-practice-text = Press **Check** and watch the planks. At the top you can choose another situation.
ui-invitation-reads-only = Checking only reads: it changes nothing at Outstand or TikTok.
ui-own-account = Start with my account

## What came of it

ui-steps = The steps
ui-after-fix = Once mended, press Check again: the plank must be whole. Then try to connect from your application again.
ui-send-support = Send to support
ui-proof = The proof
ui-others = { $count ->
    [one] What else it can be ({ $count } cause)
   *[other] What else it can be ({ $count } causes)
}
ui-excluded = { $count ->
    [one] What was ruled out ({ $count } cause)
   *[other] What was ruled out ({ $count } causes)
}
ui-requests = { $count ->
    [one] What Punte sent ({ $count } request)
   *[other] What Punte sent ({ $count } requests)
}
ui-requests-no-answer = no answer
ui-milliseconds = { $count } ms
ui-well-title = The bridge holds.
ui-well-watch-title = The bridge holds, but look at this.
ui-well-next = The account comes next: open your application, go to **Settings** and press **Connect** for TikTok.
ui-well-still = I still see the error
ui-unclear-title = The cause could not be found.
ui-stopped-title = You stopped the check.
ui-stopped-text = The pale planks were not checked. Press Check again whenever you like.
ui-app-state-question = What state is your app in, in the TikTok portal?
ui-app-state-where = It stands beside its name under **Manage apps**. Punte cannot see this by itself.
ui-app-state-draft = Draft
ui-app-state-in-review = In review
ui-app-state-live = Live
ui-app-state-sandbox = Sandbox
ui-app-state-unknown = I do not know
ui-symptom = What did you see? (optional)
ui-symptom-hint = Paste the message, the address of the page with the error, or a line of a log. It goes nowhere.
ui-symptom-verify = Check again with this text
ui-fix-configure = Correct it in Outstand
ui-fix-edit-credentials = Change the keys
ui-fix-verify = Check again
ui-fix-guide = Open the guide at step { $step }
ui-open-host = Open { $host }
ui-open-connection = Open the connection’s address
ui-open-mail = Write to { $address }
ui-open-browser = {" "}(in the browser)
ui-copy = Copy
ui-copy-copied = Copied
ui-copy-refused = It could not be copied. Select the text and press Ctrl+C.

## The keys

ui-keys-title = The keys
ui-api-key = Outstand API key
ui-api-key-hint = In Outstand, under API keys. It usually begins with “ost_”.
ui-client-key = Client key (TikTok)
ui-client-key-hint = In the TikTok portal, under App details → Credentials. It usually begins with “aw”.
ui-client-secret = Client secret (TikTok)
ui-client-secret-hint = Beside the client key, in the same place and of the same environment.
ui-key-keep = Now it is { $masked }. Leave empty to keep it.
ui-key-missing = missing
ui-fingerprint = fingerprint { $fingerprint }
ui-hold-to-show = Show
ui-hold-to-show-field = Show while held: { $field }
ui-keys-save = Keep the keys
ui-keys-saved = The keys are kept and the fields are empty again.
ui-keys-change = Change the keys
ui-keys-forget = Forget the keys
ui-keys-nothing = Fill in at least one field
ui-keys-read-from = Read from
ui-choose-project = Choose the project’s folder
ui-choose-project-hint = I read the keys from .env.local and leave the file as it is.
ui-error-summary = Something is still to be done
ui-severity-note = good to know
ui-severity-warning = to look at
ui-severity-fail = wrong

ui-blank-character-space = space
ui-blank-character-tab = tab
ui-blank-character-newline = line end
ui-blank-character-no-break-space = no-break space
ui-blank-character-bom = BOM mark
ui-blank-character-zero-width = invisible character
ui-blank-character-soft-hyphen = invisible hyphen
ui-blank-character-direction = direction mark
ui-blank-character-control = control character
ui-blank-character-other-space = another kind of space
ui-blank-character-unseen = invisible character
ui-blank-at-start = At the start: { $name }{ $count ->
    [one] {""}
   *[other] , { $count } times
}.
ui-blank-at-end = At the end: { $name }{ $count ->
    [one] {""}
   *[other] , { $count } times
}.
ui-blank-at-inside = At position { $position }: { $name }{ $count ->
    [one] {""}
   *[other] , { $count } times
}.
ui-blanks-around = When you keep the key, Punte cleans its ends and tells you what it removed.
ui-blanks-inside = What is in the middle stays as you pasted it. Better copy the key again.

## Configuring

ui-configure = Configure in Outstand
ui-configure-title = What changes in Outstand
ui-configure-reading = Reading what Outstand holds and asking TikTok about the pair
ui-configure-writing = Writing and reading back
ui-configure-now = In Outstand now
ui-configure-now-nothing = Nothing for TikTok.
ui-configure-row = entry { $id }
ui-configure-row-updated = changed { $time }
ui-configure-after = Afterwards
ui-configure-after-secret = Together with your secret, which Outstand shows to nobody again.
ui-configure-differences = The difference
ui-configure-consequence = The old secret stops working at that moment. If the key changes, accounts may have to be connected again.
ui-configure-create = Register in Outstand
ui-configure-update = Write to Outstand
ui-configure-insist = TikTok refuses this pair. I know that and want to write it anyway.
ui-configure-write-anyway = Write anyway
ui-configure-read-again = Read again
ui-configure-several = Open Outstand and delete the entries too many. Leave one, then press Read again.

## Explain an error

ui-explain-what = Paste what you saw and learn what it means. The text stays on your computer.
ui-explain-label = What you saw
ui-explain-hint = The message, a line of a log or, best of all, the whole address from the browser’s bar. Paste the text or drop it here, also as a file.
ui-explain-keys = or { $keys }
ui-explain = Explain
ui-explain-file = Choose a file
ui-explain-drop = Drop it here
ui-explain-empty = Paste a text first
ui-explain-before = Put the earlier text back

ui-explain-hidden = I hid { $what }, so that it reaches nobody.
ui-explain-hidden-code = the code in the address
ui-explain-hidden-state = the “state” value
ui-explain-hidden-token = the token
ui-explain-hidden-secret = the secret
ui-explain-hidden-key = the key
ui-explain-hidden-other = what was secret in the text
ui-explain-bare = I could not hide what is secret in the text. It stays as you entered it, but I take it nowhere.
ui-explain-refused-image = This is a picture, and Punte reads only text. Type the word that stands on the page.
ui-explain-refused-binary = The file is not text. Open it, copy the part with the error and paste it here.
ui-explain-refused-empty = The file is empty. Choose another one or paste the text.
ui-explain-refused-unreadable = The file could not be read. Open it, copy the part with the error and paste it here.
ui-explain-refused-large = The text has { $size } KB, and { $limit } KB fit in here. Copy only the part with the error.

ui-explain-examples = Only have a picture of the error?
ui-explain-examples-hint = Press the word or the message you see in it.
ui-explain-example-cancelled = The sign-in was cancelled
ui-explain-example-pair = The key or the secret is wrong
ui-explain-example-expired = The code has expired
ui-explain-example-private = Private accounts only
ui-explain-example-often = Too many attempts

ui-explain-answered = You chose { $state }. { $verdict }
ui-explain-state-draft = not sent for review yet; choose it for Not approved as well
ui-explain-state-in-review = you sent it, and TikTok has not answered yet
ui-explain-state-live = TikTok approved it
ui-explain-state-sandbox = the trial environment; its key usually begins with “sbaw”
ui-explain-state-unknown = I show you where it stands
ui-explain-why = Why
ui-explain-others = What else it can be
ui-explain-excluded = What is ruled out
ui-explain-excluded-at = Already checked, on { $time }
ui-explain-joined = The check made on { $time } is counted in too.
ui-explain-not = So it is not this: “{ $cause }”
ui-explain-fine-title = What the text points to is in order now.
ui-explain-fine-text = Perhaps the text is older than the repair. Try to connect again; if another error appears, paste it here.
ui-explain-found = What was found in the text
ui-explain-copy = Copy the answer
ui-explain-copied = the whole answer, as text

ui-explain-foreign-title = This error comes from { $provider }, not from TikTok.
ui-explain-foreign-text = Punte knows only the way to TikTok. Ask whoever looks after the connection with { $provider }, or look the message up in their help pages.
ui-explain-foreign-both = If TikTok was named on the page too, copy the whole page and paste it here.

ui-explain-nothing-title = I do not recognise this.
ui-explain-nothing-text = Perhaps the very part that tells the cause is missing. Look for it here:
ui-explain-place-address = In the address bar
ui-explain-place-address-text = On the page with the error, click the address at the top, select all of it, copy it and paste it here.
ui-explain-place-word = Below the message on the page
ui-explain-place-word-text = Look for a word alone on its line: **client_key**, **redirect_uri** or **scope**. Type it here.
ui-explain-place-console = In the browser’s console
ui-explain-place-console-text = Press **F12**, choose **Console** and copy the red lines.
ui-explain-sure-title = Do you want to be sure?
ui-explain-sure-text = The text points to a cause; the bridge proves it. You enter the keys, press Check, and the text comes along.
ui-explain-sure-now = The bridge checks every plank with your keys and counts the text in. It takes a few seconds.
ui-explain-sure = Go to the bridge
ui-explain-instead-title = Or let the bridge look
ui-explain-instead-text = It checks every plank up to TikTok, even where the text says nothing.
ui-explain-sure-verify = Check the bridge now

## Settings

ui-settings-app = Your TikTok app
ui-settings-app-text = What you say here helps the check where it cannot see by itself.
ui-settings-redirect = Redirect URI registered at TikTok
ui-settings-redirect-hint = The address TikTok sends the browser back to. It is usually Outstand’s.
ui-settings-redirect-default = Use Outstand’s address
ui-settings-scopes = Scopes
ui-settings-scopes-hint = What you ask of TikTok. The guide asks for all six.
ui-settings-vault = Where the keys rest
ui-settings-practice = Practice
ui-settings-practice-text = Every situation is a trial bridge on your computer. Your keys are not touched.
ui-settings-requests = What Punte sends
ui-settings-requests-text = A check sends only requests of these kinds. Nothing else leaves your computer.
ui-settings-addresses = The addresses in use
ui-settings-replaced = replaced by
ui-settings-about = About
ui-settings-start = Show the first question again
