# Linia de comandă.

cli-about = Punte fără fereastră: leagă TikTok de aplicația ta prin Outstand și spune de ce nu merge.
cli-after-help = Stări la ieșire: 0 totul e bine · 1 o problemă · 2 numai avertismente · 3 folosire greșită · 4 nu s-a putut spune · 5 greșeală în Punte
    Fără cont: punte-cli diagnose --practice leading-space
cli-usage-heading = Folosire
cli-usage-options = [OPȚIUNI]
cli-options-heading = Opțiuni
cli-arguments-heading = Argumente
cli-commands-heading = Comenzi
cli-command-name = COMANDĂ
cli-secrets-come-from = Secretele nu se dau ca argumente. Vin din mediu (OUTSTAND_API_KEY, TIKTOK_CLIENT_KEY sau TIKTOK_CLIENT_ID, TIKTOK_CLIENT_SECRET), din --env-file sau din --profile.
cli-internal-error = Punte a greșit și s-a oprit. Nu e vina datelor tale; nimic secret nu a fost scris.

cli-diagnose-about = Verifică tot drumul aplicație → Outstand → TikTok și numește cauza
cli-configure-about = Înregistrează sau schimbă perechea TikTok la Outstand, o dovedește întâi și o recitește
cli-explain-about = Explică un mesaj, o adresă, un răspuns sau un rând de jurnal lipit
cli-practice-about = Pornește un Outstand și un TikTok de exercițiu pe acest calculator
cli-completions-about = Scrie completarea comenzilor pentru un shell

cli-arg-help = Arată ajutorul
cli-arg-version = Arată versiunea
cli-arg-lang = Limba: ro (obișnuit) sau en
cli-arg-json = Scrie un singur document JSON
cli-arg-env-file = Ia întâi cheile din acest fișier, de pildă .env.local; ce lipsește din el se ia din mediu („-” = intrarea standard)
cli-arg-profile = Citește cheile din seiful sistemului, sub acest nume
cli-arg-redirect-uri = Redirect URI înregistrat la TikTok (obișnuit: adresa Outstand)
cli-arg-scopes = Permisiunile cerute, despărțite prin virgulă (obișnuit: cele șase din ghid)
cli-arg-app-state = Starea aplicației în portalul TikTok: draft, in-review, live sau sandbox
cli-arg-symptom = Ce ai văzut: textul erorii sau adresa („-” = intrarea standard)
cli-arg-tenant = Identificatorul clientului (tenant) la Outstand
cli-arg-deadline = Cât poate dura cel mult, în secunde (obișnuit: 30)
cli-arg-offline = Nu întreba pe nimeni: verifică numai ce ai dat
cli-arg-practice = Exersează cu un scenariu, fără niciun cont (vezi practice --list)
cli-arg-dry-run = Arată ce s-ar scrie, fără să scrie
cli-arg-yes = Schimbă înregistrarea existentă fără să mai întrebe
cli-arg-force = Scrie perechea chiar dacă TikTok o refuză
cli-arg-explain-file = Fișierul cu textul; „-” sau nimic = intrarea standard
cli-arg-explain-run = Ține cont de o verificare: raportul scris de „diagnose --json”
cli-arg-practice-scenario = Scenariul (obișnuit: leading-space)
cli-arg-list = Arată toate scenariile
cli-arg-shell = bash, elvish, fish, powershell sau zsh

cli-usage-unknown-argument = Nu cunosc argumentul „{ $argument }”.
cli-usage-unknown-command = Nu cunosc comanda „{ $command }”.
cli-usage-missing-command = Lipsește comanda.
cli-usage-missing-value = Lui { $argument } îi lipsește valoarea.
cli-usage-invalid-value = „{ $value }” nu e o valoare bună pentru { $argument }.
cli-usage-missing-argument = Lipsește { $argument }.
cli-usage-conflict = { $argument } nu merge împreună cu celelalte argumente.
cli-usage-other = Argumentele nu pot fi înțelese așa.
cli-usage-did-you-mean = Poate ai vrut: { $known }
cli-usage-known = Se poate: { $known }
cli-usage-see-help = Pentru ajutor: punte-cli --help

cli-endpoint-not-secure = { $variable }: adresa trebuie să înceapă cu https. Numai adresele acestui calculator (127.0.0.1, localhost, ::1) pot începe cu http.
cli-endpoint-not-an-address = { $variable }: valoarea nu e o adresă. Are forma https://gazda, fără nume și parolă.
cli-profile-empty = În seiful sistemului nu e nimic sub numele „{ $name }”.
cli-file-missing = Fișierul { $file } nu există.
cli-file-unreadable = Fișierul { $file } nu poate fi citit.

cli-one-input = Intrarea standard poate fi citită o singură dată: numai unul dintre --env-file și --symptom poate fi „-”.
cli-too-slow = Citirea fișierului sau a seifului durează prea mult. Nu am verificat nimic.

cli-progress-stop = (Ctrl-C oprește)
cli-cause-likely = Cel mai probabil: { $title }
cli-cause-possible = Posibil: { $title }
cli-verdict-ok = Puntea ține: tot ce se poate verifica e în regulă.
cli-verdict-problem = Am găsit o problemă.
cli-verdict-warning = Nimic nu e rupt, dar e ceva de văzut.
cli-verdict-undetermined = Nu am putut verifica tot.
cli-verdict-stopped = Ai oprit verificarea.
cli-proof = Ce am văzut ({ $certainty })
cli-what-to-do = Ce e de făcut
cli-also-possible = Alte cauze posibile
cli-excluded = Ce am exclus
cli-unreached-offline = neverificate, fără rețea: { $names }
cli-unreached = neverificate din cauza „{ $check }”: { $names }
cli-span-outstand = Aplicația ta → Outstand
cli-span-tiktok = Outstand → TikTok
cli-took = { $requests ->
    [one] O cerere trimisă
    [few] { $requests } cereri trimise
   *[other] { $requests } de cereri trimise
}, { $milliseconds } ms.

cli-explain-paste = Lipește textul, apoi apasă Ctrl-D (în Windows: Ctrl-Z, Enter).
cli-explain-unknown = Nu recunosc asta. Lipește textul întreg al paginii sau adresa din bara de sus a browserului.
cli-explain-provider = Eroarea e a altui furnizor: { $provider }. Punte explică numai ce spun TikTok și Outstand.
cli-explain-all-excluded = Ce arată textul a fost exclus de ce se știe deja. Nu a rămas nicio cauză cunoscută.
cli-explain-joined = Am ținut cont de verificarea pornită la { $at }.
cli-explain-answer = Răspunde cu --app-state { $answers }.
cli-explain-one-input = Intrarea standard poate fi citită o singură dată: textul și --run nu pot fi amândouă „-”.

cli-practice-running = Exersezi: „{ $name }”. Nimic din ce vezi nu e real.
cli-practice-values = Valori inventate pentru exercițiu: OUTSTAND_API_KEY={ $api_key } TIKTOK_CLIENT_KEY={ $client_key } TIKTOK_CLIENT_SECRET={ $client_secret }
cli-practice-page = Pagina pe care ar vedea-o un om în browser: { $address }
cli-practice-stop = Ctrl-C oprește.

cli-configure-nothing-stored = Acum la Outstand: nicio înregistrare TikTok.
cli-configure-stored = Acum la Outstand: înregistrarea { $id }, cheia { $client_key }
cli-configure-new = Va fi: cheia { $client_key }
cli-configure-ask = Schimb înregistrarea existentă? Secretul vechi nu mai merge după aceea. [da/nu]
cli-configure-ask-yes = da d yes y
cli-configure-planned = Nu am scris nimic (--dry-run).
cli-configure-not-allowed = Nu am scris nimic: la Outstand există deja o înregistrare. Ca să o schimb, rulează din nou cu --yes.
