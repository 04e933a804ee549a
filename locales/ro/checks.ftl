# Verificările: numele scândurii și propoziția de lângă ea.

check-env-file-name = Fișierul proiectului
check-input-api-key-name = Cheia API, așa cum ai dat-o
check-input-client-key-name = Client key, așa cum l-ai dat
check-input-client-secret-name = Client secret, așa cum l-ai dat
check-net-outstand-name = Drumul spre Outstand
check-net-tiktok-name = Drumul spre TikTok
check-outstand-api-key-name = Cheia API la Outstand
check-outstand-subscription-name = Abonamentul Outstand
check-outstand-network-name = TikTok înregistrat la Outstand
check-outstand-client-key-name = Cheia salvată la Outstand
check-outstand-auth-url-name = Adresa de conectare
check-authorize-request-name = Cererea către TikTok
check-authorize-client-key-name = Cheia trimisă la TikTok
check-authorize-redirect-uri-name = Redirect URI
check-authorize-scope-name = Permisiunile cerute
check-tiktok-credentials-name = Perechea cheie–secret
check-tiktok-authorize-name = Răspunsul TikTok
check-proxy-callback-name = Adresa ta de întoarcere
check-account-connected-name = Contul conectat
check-account-active-name = Contul activ

check-crashed = Verificarea s-a oprit din cauza unei greșeli a programului Punte. Celelalte au mers mai departe.
check-out-of-time = Nu a venit niciun răspuns în { $seconds ->
    [one] { $seconds } secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}.
check-skipped-because = Neverificat din cauza: „{ $check }”.
check-skipped-not-given = Neverificat: valoarea nu a fost dată.
check-skipped-offline = Neverificat: ai cerut să nu întreb pe nimeni.
check-skipped-stopped = Neverificat: ai oprit verificarea.
check-skipped-not-needed = Nu e nevoie în configurarea ta.

check-env-file-ok-input = Am citit valorile de la intrarea standard.
check-env-file-ok = Am citit { $file }.
check-input-api-key-ok = Are forma obișnuită.
check-input-client-key-ok = Are forma obișnuită.
check-input-client-secret-ok = Are forma obișnuită.

check-net-outstand-ok = Outstand răspunde.
net-outstand-evidence = Outstand a răspuns, deci drumul până la el e bun.
check-net-tiktok-ok = TikTok răspunde.
net-tiktok-evidence = TikTok a răspuns, deci drumul până la el e bun.

fault-dns = Numele { $host } nu a putut fi găsit.
fault-unreachable = Nu s-a putut face legătura cu { $host }.
fault-tls = Legătura sigură cu { $host } nu s-a putut face: certificatul nu e de încredere. De obicei, un antivirus sau o rețea de firmă deschide traficul pe drum.
fault-no-trust-store = Calculatorul nu are nicio listă de certificate de încredere, așa că nu pot verifica cine răspunde la { $host }. Instalează pachetul ca-certificates.
fault-timed-out = { $host } nu a răspuns la timp.
fault-too-large = Răspunsul de la { $host } e mai lung de { $mebibytes } MiB, așa că nu l-am citit.
fault-not-allowed = { $host } nu e printre adresele cu care vorbește Punte, așa că nu l-am întrebat.
fault-broken = Legătura cu { $host } s-a rupt la mijlocul răspunsului.
fault-unsendable = Cererea către { $host } nu s-a putut forma, fiindcă o valoare are caractere care nu pot fi trimise.

outstand-unauthorized = Outstand nu recunoaște cheia API (răspuns 401).
outstand-forbidden = Outstand nu dă voie acestei chei API să ceară asta (răspuns 403). Cel mai probabil ține de altă organizație.
outstand-subscription-inactive = Outstand spune că abonamentul organizației nu e activ (răspuns 402).
outstand-quota-exhausted = Outstand spune că numărul de cereri din abonament s-a terminat (răspuns 429).
outstand-rate-limited = Outstand cere o pauză: au fost prea multe cereri într-un timp scurt (răspuns 429).
outstand-rate-limited-for = Outstand cere o pauză de { $seconds ->
    [one] { $seconds } secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
}: au fost prea multe cereri într-un timp scurt (răspuns 429).
outstand-server-error = Outstand a răspuns cu o eroare de-a lui (răspuns { $status }).
outstand-page = În locul datelor de la Outstand a venit o pagină web (răspuns { $status }).
outstand-elsewhere = În loc să răspundă, adresa Outstand a trimis spre { $host }. Nu am mers acolo.
outstand-elsewhere-unknown = În loc să răspundă, adresa Outstand a trimis în altă parte. Nu am mers acolo.
outstand-not-json = Outstand a răspuns cu ceva ce nu se poate citi (răspuns { $status }).
outstand-shape = Outstand a răspuns într-o formă pe care Punte nu o cunoaște.
outstand-not-found = Outstand spune că adresa cerută nu există (răspuns 404).
outstand-refused = Outstand a refuzat cererea, fără să spună de ce.
outstand-refused-saying = Outstand a refuzat cererea și spune: „{ $words }”.

check-outstand-api-key-ok = Outstand recunoaște cheia API.
check-outstand-subscription-ok = Abonamentul nu oprește cererile.
check-outstand-network-ok = TikTok e înregistrat o singură dată la Outstand.
check-outstand-network-missing = La Outstand nu e înregistrată nicio aplicație TikTok.
check-outstand-network-several = La Outstand sunt { $count ->
    [one] { $count } înregistrare TikTok
    [few] { $count } înregistrări TikTok
   *[other] { $count } de înregistrări TikTok
} în loc de una.
check-outstand-network-managed = La Outstand nu e înregistrată nicio aplicație TikTok, dar conectarea pornește cu o altă cheie: a lui Outstand (Managed Keys).
check-outstand-network-perhaps-managed = Outstand dă totuși o adresă de conectare. Poate folosește cheia lui (Managed Keys); de aici nu se vede.
check-outstand-network-no-address = Outstand nu dă o adresă de conectare, deci nu folosește nici cheia lui.
check-outstand-client-key-not-told = Outstand nu arată ce client key are salvat.
check-outstand-client-key-empty = La Outstand, locul cheii e gol.
check-outstand-client-key-is-secret = La Outstand, în locul cheii stă un client secret.
check-outstand-client-key-is-api-key = La Outstand, în locul cheii TikTok stă o cheie API Outstand.
check-outstand-client-key-blank = La Outstand, cheia nu e curată: { $difference }.
check-outstand-client-key-placeholder = La Outstand e salvată o valoare de exemplu din ghid, nu o cheie adevărată.
check-outstand-client-key-differs = La Outstand, cheia nu e cea pe care ai dat-o: { $difference }.
check-outstand-client-key-other-than-refused = La Outstand e salvată altă cheie decât cea dată de tine, iar pe a ta TikTok o refuză.
check-outstand-client-key-other = e altă cheie
check-outstand-client-key-clean = La Outstand, cheia e curată: fără spații și fără semne ascunse.
check-outstand-client-key-same = La Outstand, cheia e, literă cu literă, cea pe care ai dat-o.
check-outstand-client-key-app-id = Cheia e formată numai din cifre. Așa arată de obicei App ID-ul, nu client key.
check-outstand-client-key-other-portal = Cheia începe cu „mn”. Așa încep cheile din alt portal TikTok, pentru seriale scurte.
check-outstand-auth-url-ok = Conectarea ajunge la TikTok { $hops ->
    [one] într-un pas
    [few] în { $hops } pași
   *[other] în { $hops } de pași
}.
check-outstand-auth-url-refused = Outstand nu dă o adresă de conectare, deși TikTok e înregistrat.
check-outstand-auth-url-refused-saying = Outstand nu dă o adresă de conectare și spune: „{ $words }”.
check-outstand-auth-url-sign-in = Adresa de conectare cere întâi autentificare la Outstand. Deschide-o în browser, mergi până la TikTok, apoi copiază adresa din bara de sus și verifică din nou cu ea, la „Ce ai văzut” (în terminal: --symptom).
check-outstand-auth-url-pasted = De aici nu ajung la TikTok, așa că verific adresa pe care ai lipit-o.
check-outstand-auth-url-page = Adresa de conectare s-a oprit la o pagină Outstand (răspuns { $status }), înainte de TikTok.
check-outstand-auth-url-elsewhere = Adresa de conectare duce la { $host }, nu la pagina de conectare TikTok. Nu am mers mai departe.
check-outstand-auth-url-too-long = Adresa de conectare trimite de prea multe ori mai departe. M-am oprit după 5 pași.
check-outstand-auth-url-not-an-address = Outstand a dat o adresă de conectare care nu se poate citi.

check-authorize-request-ok = Forma cererii e cea pe care o vrea TikTok.
check-authorize-client-key-ok = La TikTok ajunge exact cheia salvată.
check-authorize-client-key-managed = La TikTok ajunge cheia lui Outstand (Managed Keys).
check-authorize-client-key-empty = La TikTok nu ajunge nicio cheie: locul ei e gol.
check-authorize-client-key-blank = La TikTok ajunge o cheie care nu e curată: { $difference }.
check-authorize-client-key-not-stored = La TikTok ajunge altă cheie decât cea salvată la Outstand. Cel mai probabil, Outstand folosește cheia lui (Managed Keys).
check-authorize-client-key-not-given = La TikTok ajunge altă cheie decât cea pe care ai dat-o.
check-authorize-redirect-uri-ok = La TikTok ajunge, literă cu literă, adresa de întoarcere așteptată.
check-authorize-scope-ok = Se cer toate permisiunile așteptate, scrise cum trebuie.

check-tiktok-credentials-ok = TikTok confirmă: cheia și secretul sunt pereche.
check-tiktok-credentials-wrong = TikTok spune că această cheie și acest secret nu sunt pereche.
check-tiktok-credentials-sandbox-refused = TikTok nu confirmă perechea. Pentru cheile de sandbox răspunsul acesta nu dovedește nimic.
check-tiktok-credentials-malformed = TikTok spune că cererea e greșit formată, așa că nu a putut verifica perechea.
check-tiktok-credentials-other = TikTok a răspuns cu altă eroare („{ $error }”), așa că perechea nu a putut fi verificată.
check-tiktok-server = TikTok a răspuns cu o eroare de-a lui (răspuns { $status }).
check-tiktok-rate-limited = TikTok cere o pauză: au fost prea multe cereri într-un timp scurt.
check-tiktok-page = În locul datelor de la TikTok a venit o pagină web (răspuns { $status }).
check-tiktok-unreadable = TikTok a răspuns cu ceva ce nu se poate citi (răspuns { $status }).
check-tiktok-authorize-accepted = TikTok primește cererea și trimite la autentificare.
check-tiktok-authorize-refused = TikTok refuză cererea și spune doar „{ $word }”.
check-tiktok-authorize-unclear = TikTok a răspuns cu o pagină din care nu se vede dacă primește cererea.
check-tiktok-authorize-key-known = TikTok primește cheia la conectare, deci cheia există; greșit e secretul.
check-tiktok-authorize-key-unknown = TikTok nu recunoaște cheia nici la conectare.
check-tiktok-authorize-not-approved = Aplicația TikTok nu e încă aprobată, iar cheia ei de producție nu merge până atunci.
check-tiktok-authorize-production-key = Spui că lucrezi în Sandbox, dar la TikTok ajunge cheia de producție.
check-tiktok-authorize-sandbox-key = Spui că aplicația e Live, dar la TikTok ajunge cheia de Sandbox.
check-tiktok-authorize-seen = Până la autentificare totul e bun, dar după ea TikTok ți-a arătat o eroare.
check-tiktok-authorize-live = Spui că aplicația e Live, deci e aprobată.

check-proxy-callback-ok = Adresa ta trimite browserul mai departe la Outstand, cu totul neatins.
check-proxy-callback-rewritten = Adresa ta trimite browserul mai departe la Outstand; parametrii sunt scriși altfel, dar spun același lucru.
check-proxy-callback-not-asked = Adresa ta nu e una pe care TikTok o primește, așa că nu am întrebat-o.
check-proxy-callback-by-page = Adresa ta răspunde cu o pagină care pomenește Outstand. Dacă ea trimite mai departe numai în browser, de aici nu se vede.
check-proxy-callback-not-found = Adresa ta răspunde că pagina nu există (404).
check-proxy-callback-no-redirect = Adresa ta nu trimite mai departe la Outstand (răspuns { $status }).
check-proxy-callback-elsewhere = Adresa ta trimite în altă parte, nu la adresa Outstand.
check-proxy-callback-query-lost = Adresa ta trimite la Outstand, dar pierde parametrii primiți de la TikTok.
check-proxy-callback-query-changed = Adresa ta trimite la Outstand, dar schimbă parametrii primiți de la TikTok.

check-account-connected-ok = La Outstand { $count ->
    [one] e conectat { $count } cont TikTok
    [few] sunt conectate { $count } conturi TikTok
   *[other] sunt conectate { $count } de conturi TikTok
}.
check-account-connected-none = La Outstand nu e conectat încă niciun cont TikTok.
check-account-active-ok = { $count ->
    [one] Contul conectat e activ.
    [few] Toate cele { $count } conturi conectate sunt active.
   *[other] Toate cele { $count } de conturi conectate sunt active.
}
check-account-active-none = { $count ->
    [one] Contul conectat nu mai e activ.
    [few] Niciunul dintre cele { $count } conturi conectate nu mai e activ.
   *[other] Niciunul dintre cele { $count } de conturi conectate nu mai e activ.
}
check-account-active-some = { $count ->
    [one] Dintre conturile conectate, unul nu mai e activ.
    [few] Dintre conturile conectate, nu mai sunt active { $count }.
   *[other] Dintre conturile conectate, nu mai sunt active { $count }.
}
check-account-active-not-told = Outstand nu spune dacă contul e activ.

# Numele lucrurilor văzute.
evidence-file = Fișierul
evidence-given = Cheia dată de tine
evidence-stored = Cheia salvată la Outstand
evidence-sent = Cheia trimisă la TikTok
evidence-rows = Înregistrări TikTok
evidence-id = Numărul înregistrării
evidence-auth_url = Adresa de conectare
evidence-authorize_url = Adresa de la TikTok
evidence-found = Ce s-a trimis
evidence-expected = Ce era de așteptat
evidence-answer = Răspunsul
evidence-error = error
evidence-err_code = errCode
evidence-error_type = error_type
evidence-client_key = Client key
evidence-redirect_uri = Redirect URI
evidence-scopes = Permisiuni (scopes)
evidence-log_id = log_id
evidence-status = Starea HTTP
evidence-forwards_to = Trimite la
evidence-accounts = Conturi
evidence-inactive = Conturi inactive

certainty-proven = dovedit
certainty-likely = cel mai probabil
certainty-possible = posibil
certainty-excluded = exclus

verdict-ok = în regulă
verdict-warning = de văzut
verdict-fail = ruptă
verdict-undetermined = nu s-a putut verifica
verdict-skipped = neverificată
verdict-crashed = eroare Punte

# Ce poate trimite o verificare, și nimic altceva.
request-networks = GET rețelele înregistrate la Outstand
request-accounts = GET conturile TikTok conectate la Outstand
request-auth-url = POST o adresă de conectare la Outstand (nu schimbă nimic)
request-follow = GET adresa de conectare, pas cu pas, fără cheia API
request-token = POST perechea cheie–secret la TikTok, numai ca probă
request-authorize = GET pagina de conectare TikTok, fără să intre nimeni în cont
request-proxy = GET adresa ta de întoarcere, dacă ai una
