# Ce spune Punte despre adresele, cheile și răspunsurile TikTok.

## Diferențe între două valori: părți de propoziție, fără punct la sfârșit.

tiktok-diff-and = { $left }; { $right }
tiktok-diff-empty = valoarea este goală
tiktok-diff-start-space =
    { $count ->
        [one] un spațiu în plus la început ({ $marks })
        [few] { $count } spații în plus la început ({ $marks })
       *[other] { $count } de spații în plus la început ({ $marks })
    }
tiktok-diff-start-invisible =
    { $count ->
        [one] un caracter invizibil în plus la început ({ $marks })
        [few] { $count } caractere invizibile în plus la început ({ $marks })
       *[other] { $count } de caractere invizibile în plus la început ({ $marks })
    }
tiktok-diff-start-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la început ({ $marks })
        [few] lipsesc cele { $count } caractere invizibile de la început ({ $marks })
       *[other] lipsesc cele { $count } de caractere invizibile de la început ({ $marks })
    }
tiktok-diff-end-space =
    { $count ->
        [one] un spațiu în plus la sfârșit ({ $marks })
        [few] { $count } spații în plus la sfârșit ({ $marks })
       *[other] { $count } de spații în plus la sfârșit ({ $marks })
    }
tiktok-diff-end-invisible =
    { $count ->
        [one] un caracter invizibil în plus la sfârșit ({ $marks })
        [few] { $count } caractere invizibile în plus la sfârșit ({ $marks })
       *[other] { $count } de caractere invizibile în plus la sfârșit ({ $marks })
    }
tiktok-diff-end-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la sfârșit ({ $marks })
        [few] lipsesc cele { $count } caractere invizibile de la sfârșit ({ $marks })
       *[other] lipsesc cele { $count } de caractere invizibile de la sfârșit ({ $marks })
    }
tiktok-diff-inside-invisible =
    { $count ->
        [one] un caracter invizibil în interior, la poziția { $at } ({ $marks })
        [few] { $count } caractere invizibile în interior, primul la poziția { $at } ({ $marks })
       *[other] { $count } de caractere invizibile în interior, primul la poziția { $at } ({ $marks })
    }
tiktok-diff-inside-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la poziția { $at } ({ $marks })
        [few] lipsesc { $count } caractere invizibile, primul de la poziția { $at } ({ $marks })
       *[other] lipsesc { $count } de caractere invizibile, primul de la poziția { $at } ({ $marks })
    }
tiktok-diff-encoded = codificare cu semnul % în plus, unde caracterele se scriu direct
tiktok-diff-encoded-twice = codificare cu semnul % făcută de două ori
tiktok-diff-not-encoded = lipsește codificarea cu semnul %
tiktok-diff-encoded-differently = aceleași caractere, dar codificate altfel cu semnul %
tiktok-diff-lookalike =
    { $count ->
        [one] la poziția { $at } este „{ $odd }” din alt alfabet, care doar seamănă cu „{ $plain }”
        [few] { $count } caractere din alt alfabet, primul la poziția { $at }: „{ $odd }”, care doar seamănă cu „{ $plain }”
       *[other] { $count } de caractere din alt alfabet, primul la poziția { $at }: „{ $odd }”, care doar seamănă cu „{ $plain }”
    }
tiktok-diff-lookalike-hidden =
    { $count ->
        [one] la poziția { $at } este o literă din alt alfabet, care doar seamănă cu cea bună
        [few] { $count } litere din alt alfabet, prima la poziția { $at }, care doar seamănă cu cele bune
       *[other] { $count } de litere din alt alfabet, prima la poziția { $at }, care doar seamănă cu cele bune
    }
tiktok-diff-http = începe cu http în loc de https
tiktok-diff-https = începe cu https în loc de http
tiktok-diff-scheme-lacks = lipsește începutul, https://
tiktok-diff-scheme = începe altfel decât cu https://
tiktok-diff-www-more = „www.” în plus la început
tiktok-diff-www-lacks = lipsește „www.” de la început
tiktok-diff-slash-more =
    { $count ->
        [one] o bară / în plus la sfârșit
        [few] { $count } bare / în plus la sfârșit
       *[other] { $count } de bare / în plus la sfârșit
    }
tiktok-diff-slash-lacks =
    { $count ->
        [one] lipsește bara / de la sfârșit
        [few] lipsesc { $count } bare / de la sfârșit
       *[other] lipsesc { $count } de bare / de la sfârșit
    }
tiktok-diff-case =
    { $count ->
        [one] literă mare în loc de literă mică sau invers, la poziția { $at }
        [few] litere mari în loc de litere mici sau invers: { $count }, prima la poziția { $at }
       *[other] litere mari în loc de litere mici sau invers: { $count }, prima la poziția { $at }
    }
tiktok-diff-more =
    { $count ->
        [one] un caracter în plus, la poziția { $at }
        [few] { $count } caractere în plus, de la poziția { $at }
       *[other] { $count } de caractere în plus, de la poziția { $at }
    }
tiktok-diff-fewer =
    { $count ->
        [one] lipsește caracterul de la poziția { $at }
        [few] lipsesc { $count } caractere, de la poziția { $at }
       *[other] lipsesc { $count } de caractere, de la poziția { $at }
    }
tiktok-diff-from = diferă de la poziția { $at }
tiktok-diff-from-excerpt = diferă de la poziția { $at }: scrie „{ $found }”, ar trebui „{ $expected }”
tiktok-diff-length = lungimea este { $found }, ar trebui { $expected }
tiktok-diff-other = este cu totul altă valoare

## Ce nu respectă o adresă de conectare.

tiktok-judge-wrong-host = Adresa duce la { $found }, nu la { $expected }. TikTok nu răspunde de acolo.
tiktok-judge-v1-path = Adresa folosește pagina veche de conectare. TikTok a închis-o la 29 februarie 2024; cea bună este /v2/auth/authorize/.
tiktok-judge-other-path = Adresa nu duce la pagina de conectare TikTok, /v2/auth/authorize/.
tiktok-judge-client-id = Adresa trimite client_id. TikTok citește numai client_key și vede o cerere fără cheie.
tiktok-judge-client-key-missing = Adresa nu conține client_key. TikTok nu știe ce aplicație întreabă.
tiktok-judge-client-key-empty = client_key este gol în adresă. TikTok nu știe ce aplicație întreabă.
tiktok-judge-client-key-twice =
    { $count ->
        [one] client_key apare o dată în adresă.
        [few] client_key apare de { $count } ori în adresă. TikTok poate citi altul decât cel bun.
       *[other] client_key apare de { $count } de ori în adresă. TikTok poate citi altul decât cel bun.
    }
tiktok-judge-double-encoded = Parametrul { $name } este codificat de două ori în adresă. TikTok îl decodează o singură dată și primește altă valoare.
tiktok-judge-response-type = response_type trebuie să fie exact „code”.
tiktok-judge-state-missing = Adresa nu are state, semnul după care aplicația recunoaște răspunsul. TikTok îl cere, dar nu îl verifică mereu.
tiktok-judge-parameter-twice = Parametrul { $name } apare de mai multe ori în adresă. TikTok citește doar unul.
tiktok-judge-pkce-missing = Adresa anunță PKCE (dovada cerută aplicațiilor de desktop și mobil), dar code_challenge lipsește.
tiktok-judge-pkce-method = code_challenge_method trebuie să fie exact „S256”. TikTok nu acceptă altă metodă.
tiktok-judge-pkce-not-hex =
    { $length ->
        [one] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are un caracter.
        [few] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are { $length } caractere.
       *[other] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are { $length } de caractere.
    }
tiktok-judge-pkce-length =
    { $length ->
        [one] code_challenge are un caracter; SHA-256 în hexazecimal are { $expected }.
        [few] code_challenge are { $length } caractere; SHA-256 în hexazecimal are { $expected }.
       *[other] code_challenge are { $length } de caractere; SHA-256 în hexazecimal are { $expected }.
    }
tiktok-judge-redirect-missing = Adresa nu conține redirect_uri. TikTok nu știe unde să trimită browserul înapoi.
tiktok-judge-redirect-not-https = redirect_uri nu începe cu https. Pentru aplicațiile Web, TikTok acceptă numai https.
tiktok-judge-redirect-relative = redirect_uri nu este o adresă întreagă, cu https:// și nume de site.
tiktok-judge-redirect-too-long =
    { $length ->
        [one] redirect_uri are un caracter.
        [few] redirect_uri are { $length } caractere. TikTok acceptă mai puțin de { $limit }.
       *[other] redirect_uri are { $length } de caractere. TikTok acceptă mai puțin de { $limit }.
    }
tiktok-judge-redirect-query = redirect_uri are parametri după semnul „?”. TikTok nu îi acceptă.
tiktok-judge-redirect-fragment = redirect_uri are o parte după semnul „#”. TikTok nu o acceptă.
tiktok-judge-redirect-differs = redirect_uri nu este identic cu cel așteptat: { $difference }. TikTok le compară caracter cu caracter.
tiktok-judge-scope-missing = Adresa nu cere nicio permisiune: scope lipsește sau este gol.
tiktok-judge-scope-separator = Permisiunile din scope trebuie despărțite numai prin virgulă. La poziția { $at } este altceva (spațiu, plus sau alt semn).
tiktok-judge-scope-empty = În scope este o virgulă în plus, fără permisiune lângă ea.
tiktok-judge-scope-unknown = Permisiunea „{ $scope }” nu este în lista cunoscută a TikTok. Poate fi o greșeală de scriere.
tiktok-judge-scope-case = Permisiunea „{ $scope }” este scrisă cu alte litere mari și mici. TikTok ține cont de ele.
tiktok-judge-scope-gone = Permisiunea „{ $scope }” nu mai există la TikTok. O singură permisiune respinsă respinge toată cererea.
tiktok-judge-scope-not-requested = Adresa nu cere permisiunea „{ $scope }”.

## De ce explică Punte un text lipit prin cauza aceasta: ce s-a văzut în text.

tiktok-why-key-refused = TikTok arată doar „client_key”. Cel mai des se întâmplă când cheia e de producție, iar aplicația e încă în Draft sau In review.
tiktok-why-sandbox-key-refused = TikTok refuză o cheie de Sandbox. De obicei, în Sandbox lipsește Login Kit sau nu s-a apăsat Apply changes.
tiktok-why-key-refused-blank = TikTok răspunde la fel când cheia e salvată cu un spațiu sau cu un semn invizibil în plus.
tiktok-why-key-refused-wrong = TikTok răspunde la fel când cheia e scrisă greșit sau când în locul ei stă numărul App ID.
tiktok-why-key-refused-mixup = TikTok răspunde la fel când cheia de producție stă unde e nevoie de cea de Sandbox.
tiktok-why-key-refused-login-kit = TikTok răspunde la fel când aplicației îi lipsește Login Kit sau platforma Web.
tiktok-why-key-refused-swapped = TikTok răspunde la fel când în locul cheii a ajuns secretul.
tiktok-why-key-refused-not-configured = TikTok răspunde la fel când cheia aplicației tale nu a fost încă pusă în Outstand.
tiktok-why-swapped-told = TikTok refuză cheia, iar textul spune că cheia și secretul au fost inversate.
tiktok-why-old-endpoint = TikTok răspunde cu 10003 sau param_error pentru client_key. Așa răspunde adresei vechi de conectare și parametrului client_id.
tiktok-why-not-target = TikTok spune „non_sandbox_target”: contul cu care te-ai conectat nu e printre Target users. Aplicația, produsele și redirect URI sunt deja bune.
tiktok-why-redirect-refused = TikTok spune „redirect_uri”: adresa de întoarcere nu este, caracter cu caracter, una dintre cele înregistrate.
tiktok-why-redirect-mixup = Sandbox și Production au liste separate de redirect URI. Adresa poate fi înregistrată în cealaltă.
tiktok-why-redirect-old = Adresa trimite înapoi la api.outstand.so, o adresă din note vechi. Callbackul Outstand este pe www.outstand.so.
tiktok-why-scope-refused = TikTok refuză permisiunile cerute. Ajunge una singură neadăugată sau neaprobată ca să fie respinsă toată cererea.
tiktok-why-scope-told = Textul spune că o permisiune nu e aprobată la TikTok.
tiktok-why-scope-separator = TikTok răspunde la fel când permisiunile sunt despărțite prin spații în loc de virgule.
tiktok-why-scope-mixup = Un Sandbox care nu a fost clonat din Production este gol: nu are nicio permisiune.
tiktok-why-pkce-required = TikTok cere code_challenge. Îl cere numai aplicațiilor înregistrate ca Desktop sau mobil.
tiktok-why-pkce-method = TikTok refuză code_challenge_method. Acceptă numai „S256”.
tiktok-why-cancelled = TikTok spune că accesul nu a fost dat: persoana a apăsat Cancel.
tiktok-why-wrong-portal = Textul vine din alt portal TikTok (TikTok API for Business sau TikTok Shop). Cheile de acolo nu sunt bune pentru Login Kit.
tiktok-why-region = TikTok spune că nu este disponibil în țara din care întrebi.
tiktok-why-tiktok-trouble = TikTok spune că serverul lui are o problemă. Cheia și setările nu sunt de vină.
tiktok-why-rate-limited = TikTok spune că au fost prea multe cereri într-un timp scurt.
tiktok-why-pair-refused = TikTok spune că client key și client secret nu sunt pereche. Cel mai des, doar una dintre ele a fost înlocuită.
tiktok-why-pair-key = TikTok răspunde la fel când greșită este cheia, nu secretul.
tiktok-why-pair-mixup = TikTok răspunde la fel când cheia e de producție și secretul din Sandbox, sau invers.
tiktok-why-secret-missed = TikTok spune că secretul lipsește din cerere: câmpul e gol sau cererea nu e trimisă ca formular.
tiktok-why-secret-empty = Poate că secretul nu a fost salvat deloc.
tiktok-why-malformed = TikTok nu a putut citi cererea: lipsește un câmp, corpul e JSON în loc de formular sau o valoare are spații.
tiktok-why-malformed-blank = TikTok răspunde la fel când cheia sau secretul au un spațiu.
tiktok-why-redirect-not-matched = TikTok spune că redirect_uri de la schimbul codului nu e același cu cel de la conectare.
tiktok-why-verifier = TikTok spune că dovada PKCE nu se potrivește. Cel mai des, code_challenge e scris în base64url, nu în hexazecimal.
tiktok-why-code-expired = TikTok nu mai primește codul de conectare: a expirat sau a fost folosit deja. Merge o singură dată.
tiktok-why-refresh-expired = TikTok nu mai primește refresh tokenul: a expirat, a fost înlocuit sau retras.
tiktok-why-janus = TikTok nu cunoaște adresa cererii. De obicei lipsește bara / de la sfârșit sau metoda e greșită.
tiktok-why-no-token = TikTok nu a dat un token. De obicei, client key și client secret nu sunt ale aceleiași aplicații și ale aceluiași mediu.
tiktok-why-private = TikTok spune că o aplicație neauditată poate publica numai pe conturi private. Este vorba despre cont, nu despre postare.
tiktok-why-scope-not-granted = TikTok spune că persoana nu a dat permisiunea de care era nevoie.
tiktok-why-scope-missed = TikTok spune că cererea are nevoie de o permisiune care nu a fost dată.
tiktok-why-token-invalid = TikTok spune că tokenul de acces a expirat sau a fost retras.
tiktok-why-auth-removed = TikTok spune că persoana a retras accesul aplicației.
tiktok-why-user-cap = TikTok spune că s-a atins numărul de conturi. O aplicație neauditată poate publica pentru cel mult 5 conturi în 24 de ore.
tiktok-why-posting-cap = TikTok spune că acest cont a publicat sau are în așteptare prea multe postări pentru o zi.
tiktok-why-post-rejected = TikTok refuză această postare: fișierul, descrierea sau setările ei. Cheia și conectarea sunt bune.
tiktok-why-url-ownership = TikTok nu ia fișierul: domeniul lui nu e verificat la URL properties în aplicația ta.
tiktok-why-web-url = Portalul arată „Unverified” lângă Web/Desktop URL: adresa trebuie să fie sub un domeniu verificat, cu tot cu bara / de la sfârșit.
tiktok-why-banned = TikTok spune că acest cont nu are voie să publice.
tiktok-why-accounts-api = Permisiunea cerută ține de Accounts API și se dă numai prin formularul ei separat.
tiktok-why-signature = TikTok spune că semnătura aplicației mobile nu e cea înregistrată în portal.
tiktok-why-client-info = SDK-ul TikTok spune „Client info is illegal or malformed”. Cel mai des, aplicația nu e încă aprobată.
tiktok-why-client-info-key = SDK-ul răspunde la fel când cheia e greșită.
tiktok-why-sdk-redirect = Codul 10006 al SDK-ului TikTok înseamnă că redirect URI nu e cel din aplicație.
tiktok-why-library = Mesajul este al bibliotecii de autentificare, nu al TikTok: ea nu cunoaște felul în care TikTok cere cheia.
tiktok-why-api-key-empty = Aplicația a trimis la Outstand o cheie goală: în locul ei scrie „undefined” sau „null”.
tiktok-why-api-key-unset = Aplicația spune că OUTSTAND_API_KEY nu are valoare.
tiktok-why-api-key-refused = Outstand nu recunoaște cheia API primită.
tiktok-why-api-key-maybe-missing = Outstand răspunde la fel când cheia API lipsește din cerere.
tiktok-why-env-file = Poate că .env.local nu e la locul lui sau are altă valoare.
tiktok-why-not-restarted = Poate că serverul nu a fost repornit după ce s-a schimbat .env.local.
tiktok-why-subscription = Outstand spune că abonamentul nu e activ.
tiktok-why-quota = Outstand spune că numărul de cereri al abonamentului s-a terminat. A încerca din nou nu ajută.
tiktok-why-quota-maybe = Outstand răspunde cu același cod 429 și când numărul de cereri al abonamentului s-a terminat.
tiktok-why-rate = Outstand spune că au fost prea multe cereri într-un timp scurt.
tiktok-why-payload = Outstand nu a putut citi cererea: un câmp lipsește sau are altă formă.
tiktok-why-already-configured = Outstand spune că TikTok e deja înregistrat: schimbă înregistrarea care există, nu adăuga alta.
tiktok-why-query-lost = Adresa Outstand a fost deschisă fără codul pe care TikTok îl trimite: pe drum s-a pierdut ce stă după semnul întrebării.
tiktok-why-client-id-told = Mesajul spune că s-a trimis client_id în locul lui client_key.
tiktok-why-list-empty = Lista de rețele de la Outstand e goală: TikTok nu e înregistrat.
tiktok-why-not-configured = Textul spune că TikTok nu este configurat.
tiktok-why-account-not-connected = Textul spune că niciun cont TikTok nu e conectat.
tiktok-why-account-unhealthy = Outstand spune că legătura cu acest cont nu mai este activă.
tiktok-why-outstand-trouble = Outstand spune că serverul lui are o problemă. Cheia și setările nu sunt de vină.
tiktok-why-dns = Numele serverului nu a fost găsit. Este o problemă de rețea, nu de configurare.
tiktok-why-tls = Certificatul serverului nu a fost acceptat. De obicei, un antivirus sau o rețea de firmă deschide traficul.
tiktok-why-unreachable = Serverul nu a putut fi contactat sau a închis legătura. Este o problemă de rețea, nu de configurare.
tiktok-why-timed-out = Serverul nu a răspuns la timp. O așteptare depășită nu înseamnă o cheie greșită.
tiktok-why-blocked = Unii furnizori de internet blochează serverele TikTok. Atunci cererile rămân fără răspuns.
tiktok-why-captive = În loc de date a venit o pagină. O rețea care cere conectare (hotel, firmă) răspunde așa.
tiktok-why-key-blank = Cheia din text are ceva în plus: { $difference }. TikTok primește de aceea altă cheie.
tiktok-why-key-placeholder = Cheia din text este un exemplu sau un loc de completat, nu o cheie adevărată.
tiktok-why-key-covered = Cheia din text este acoperită. Dacă nu tu ai acoperit-o, în locul ei trebuie pusă cea adevărată.
tiktok-why-key-secret = În locul cheii stă o valoare care arată ca un secret: 32 de litere și cifre, mari și mici.
tiktok-why-key-outstand = În locul cheii TikTok stă o cheie API Outstand.
tiktok-why-key-app-id = În locul cheii stă un număr, cel mai probabil App ID.
tiktok-why-key-mini-drama = Cheia din text este a altui portal TikTok.
tiktok-why-target-told = Textul vorbește despre Sandbox și Target users: în Sandbox se pot conecta numai conturile de pe lista aceea.
tiktok-why-redirect-told = Textul spune că redirect_uri nu se potrivește cu cel înregistrat la TikTok.
tiktok-why-key-told = Textul spune că TikTok nu recunoaște client_key.

## Ce se știe pe lângă text: starea aplicației și ultima verificare.

explain-question-app-state = În ce stare e aplicația ta în portalul TikTok: Draft (ciornă), In review (în verificare), Live (aprobată) sau lucrezi în Sandbox?
explain-app-in-review = Spui că aplicația e în Draft sau In review. Până la aprobare, TikTok refuză cheia de producție după autentificare.
explain-app-sandbox = Spui că lucrezi în Sandbox, unde nu e nevoie de aprobare.
explain-sandbox-target-maybe = În Sandbox se pot conecta numai conturile de la Target users.
explain-run-says = { $text }
explain-run-found = Așa a arătat ultima verificare.
explain-run-disagrees = Ultima verificare spune altceva. Textul e mai aproape de ce s-a întâmplat; verifică din nou ca să fie limpede.
explain-run-not-json = Fișierul { $file } nu e un raport Punte: nu e JSON.
explain-run-not-a-report = Fișierul { $file } nu e un raport al unei verificări. E bun cel scris de „punte-cli diagnose --json”.
