# The command line.

cli-about = Punte without a window: connects TikTok to your application through Outstand and says why it does not work.
cli-after-help = Exit statuses: 0 all is well · 1 a problem · 2 warnings only · 3 wrong usage · 4 could not tell · 5 a mistake in Punte
    Without an account: punte-cli diagnose --practice leading-space
cli-usage-heading = Usage
cli-usage-options = [OPTIONS]
cli-options-heading = Options
cli-arguments-heading = Arguments
cli-commands-heading = Commands
cli-command-name = COMMAND
cli-secrets-come-from = Secrets never come by argument. They come from the environment (OUTSTAND_API_KEY, TIKTOK_CLIENT_KEY or TIKTOK_CLIENT_ID, TIKTOK_CLIENT_SECRET), from --env-file or from --profile.
cli-internal-error = Punte made a mistake and stopped. Your data are not at fault; nothing secret was written.

cli-diagnose-about = Checks the whole way application → Outstand → TikTok and names the cause
cli-configure-about = Registers or changes the TikTok pair at Outstand, proves it first and reads it back
cli-explain-about = Explains a pasted message, address, answer or log line
cli-practice-about = Starts a practice Outstand and TikTok on this computer
cli-completions-about = Writes command completions for a shell

cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-arg-lang = The language: ro (default) or en
cli-arg-json = Writes a single JSON document
cli-arg-env-file = Takes the keys from this file first, for example .env.local; what it lacks comes from the environment (“-” = standard input)
cli-arg-profile = Reads the keys from the system’s keychain, under this name
cli-arg-redirect-uri = The redirect URI registered at TikTok (default: Outstand’s address)
cli-arg-scopes = The permissions asked for, separated by commas (default: the guide’s six)
cli-arg-app-state = The app’s status in the TikTok portal: draft, in-review, live or sandbox
cli-arg-symptom = What you saw: the error’s text or the address (“-” = standard input)
cli-arg-tenant = The tenant’s identifier at Outstand
cli-arg-deadline = How long it may take at most, in seconds (default: 30)
cli-arg-offline = Ask nobody: check only what was given
cli-arg-practice = Practise with a scenario, without any account (see practice --list)
cli-arg-dry-run = Shows what would be written, without writing
cli-arg-yes = Changes the existing registration without asking
cli-arg-force = Writes the pair even if TikTok refuses it
cli-arg-explain-file = The file with the text; “-” or nothing = standard input
cli-arg-explain-run = Counts in a verification: the report that “diagnose --json” wrote
cli-arg-practice-scenario = The scenario (default: leading-space)
cli-arg-list = Lists all scenarios
cli-arg-shell = bash, elvish, fish, powershell or zsh

cli-usage-unknown-argument = The argument “{ $argument }” is not known.
cli-usage-unknown-command = The command “{ $command }” is not known.
cli-usage-missing-command = The command is missing.
cli-usage-missing-value = { $argument } lacks its value.
cli-usage-invalid-value = “{ $value }” is not a good value for { $argument }.
cli-usage-missing-argument = { $argument } is missing.
cli-usage-conflict = { $argument } does not go together with the other arguments.
cli-usage-other = The arguments cannot be understood like this.
cli-usage-did-you-mean = Perhaps you meant: { $known }
cli-usage-known = Possible: { $known }
cli-usage-see-help = For help: punte-cli --help

cli-endpoint-not-secure = { $variable }: the address must start with https. Only addresses of this computer (127.0.0.1, localhost, ::1) may start with http.
cli-endpoint-not-an-address = { $variable }: the value is not an address. Its form is https://host, without name and password.
cli-profile-empty = The system’s keychain has nothing under the name “{ $name }”.
cli-file-missing = The file { $file } does not exist.
cli-file-unreadable = The file { $file } cannot be read.

cli-one-input = Standard input can be read only once: only one of --env-file and --symptom may be “-”.
cli-too-slow = Reading the file or the keychain takes too long. Nothing was checked.

cli-progress-stop = (Ctrl-C stops)
cli-cause-likely = Most likely: { $title }
cli-cause-possible = Possibly: { $title }
cli-verdict-ok = The bridge holds: everything that can be checked is all right.
cli-verdict-problem = A problem was found.
cli-verdict-warning = Nothing is broken, but something should be looked at.
cli-verdict-undetermined = Not everything could be checked.
cli-verdict-stopped = You stopped the verification.
cli-proof = What was seen ({ $certainty })
cli-what-to-do = What to do
cli-also-possible = Other possible causes
cli-excluded = What was ruled out
cli-unreached-offline = not checked, offline: { $names }
cli-unreached = not checked because of “{ $check }”: { $names }
cli-span-outstand = Your application → Outstand
cli-span-tiktok = Outstand → TikTok
cli-took = { $requests ->
    [one] One request sent
   *[other] { $requests } requests sent
}, { $milliseconds } ms.

cli-explain-paste = Paste the text, then press Ctrl-D (on Windows: Ctrl-Z, Enter).
cli-explain-unknown = This is not recognised. Paste the whole text of the page, or the address from the bar on top of the browser.
cli-explain-provider = This is another provider’s error: { $provider }. Punte explains only what TikTok and Outstand say.
cli-explain-all-excluded = What the text shows is ruled out by what is known already. No known cause is left.
cli-explain-joined = The verification started at { $at } was counted in.
cli-explain-answer = Answer with --app-state { $answers }.
cli-explain-one-input = Standard input can be read only once: the text and --run cannot both be “-”.

cli-practice-running = You are practising: “{ $name }”. Nothing you see is real.
cli-practice-values = Made-up values for practice: OUTSTAND_API_KEY={ $api_key } TIKTOK_CLIENT_KEY={ $client_key } TIKTOK_CLIENT_SECRET={ $client_secret }
cli-practice-page = The page a person would see in the browser: { $address }
cli-practice-stop = Ctrl-C stops.

cli-configure-nothing-stored = Now at Outstand: no TikTok registration.
cli-configure-stored = Now at Outstand: registration { $id }, key { $client_key }
cli-configure-new = Will be: key { $client_key }
cli-configure-ask = Change the existing registration? The old secret stops working. [yes/no]
cli-configure-ask-yes = yes y da d
cli-configure-planned = Nothing was written (--dry-run).
cli-configure-not-allowed = Nothing was written: Outstand holds a registration already. To change it, run again with --yes.
