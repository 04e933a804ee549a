# Ghidul: problema și cauza, cei cinci pași, verificarea finală, ce faci dacă eroarea rămâne.
# **…** este o etichetă dintr-o pagină, `…` o valoare, [cuvânt](cod) un cuvânt din glosar.

guide-intro = TikTok cere ca Outstand să aibă cheile aplicației tale înainte de prima conectare. Fără ele vezi doar „client_key”. Cinci pași și e gata.
guide-list = Secțiunile ghidului
guide-step = Pasul { $step }
guide-progress = { $done ->
    [one] { $done } pas făcut din { $total }
    [few] { $done } pași făcuți din { $total }
   *[other] { $done } de pași făcuți din { $total }
}
guide-status-todo = de făcut
guide-status-begun = început
guide-status-done = făcut
guide-status-broken = scândură ruptă
guide-ticks = Bifează ce ai făcut
guide-ticked = bifat pe { $day }
guide-ticked-undated = bifat, fără dată
guide-unticked = nebifat
guide-begin = Începe cu pasul 1
guide-next = Pasul următor
guide-next-final = Verificarea finală
guide-next-logs = Eroarea tot apare
guide-next-support = Scrie la Outstand
guide-auto = Ce vede Punte singur
guide-auto-never = Încă nu ai verificat puntea.
guide-auto-running = Verific puntea.
guide-auto-at = Ultima verificare: { $moment }.
guide-auto-see = Vezi puntea
guide-note-label = Notele tale
guide-note-hint = Text simplu, doar pentru tine. Nu scrie chei aici: nota rămâne pe disc, necriptată.
guide-note-refused = Nu am reținut textul: ceva din el arată ca o cheie. Cheile au locul lor, la Cheile tale. Șterge cheia de aici și textul se reține.
guide-open-apps = Deschide aplicațiile tale la TikTok
guide-open-dashboard = Deschide panoul Outstand
guide-saved = Salvat:
guide-standing-official = oficial
guide-standing-guide = din ghid

## Pentru cine

guide-customer-for = Pentru:
guide-customer-own = Compania mea
guide-customer-add = Adaugă un client
guide-customer-rename = Redenumește
guide-customer-remove = Șterge
guide-customer-add-name = Numele clientului
guide-customer-rename-name = Numele nou
guide-customer-keep = Reține
guide-customer-empty = Scrie un nume.
guide-customer-removed = Am șters „{ $name }”, cu tot ce era bifat și notat.
guide-customer-back = Adu-l înapoi

## Tipărit sau salvat

guide-print = Tipărește sau salvează PDF
guide-save-page = Salvează ca pagină HTML
guide-page-title = TikTok prin Outstand: { $customer }
guide-page-made = Făcut de Punte pe { $moment }.
guide-page-state = Starea:
guide-page-nothing-secret = În pagina aceasta nu e nicio cheie și niciun secret.

## Problema și cauza

guide-why-title = Problema și cauza
guide-why-short = Problema și cauza
guide-why-when = Încerci să te conectezi la TikTok din aplicația ta, iar TikTok îți arată pagina aceasta:
guide-seen-title = Vezi pagina aceasta?
guide-seen-text = Uită-te la ultimul cuvânt. Restul e tradus, el nu: spune ce nu i-a plăcut lui TikTok.
guide-seen-client_key = Cheia cu care se cere conectarea: lipsește, e alta, e scrisă altfel sau aplicația nu e aprobată.
guide-seen-redirect_uri = Adresa la care te întorci nu e, literă cu literă, cea din portalul TikTok.
guide-seen-scope = O permisiune cerută nu e adăugată sau nu e aprobată.
guide-seen-other-word = alt cuvânt
guide-seen-other = Lipește textul sau adresa paginii și afli ce înseamnă.
guide-seen-step = Mergi la pasul { $step }
guide-why-byok-title = Cauza: BYOK, pe scurt
guide-why-byok = La Outstand, TikTok merge după modelul [BYOK](byok) (Bring Your Own Key, «vii cu cheia ta»). Adică pui în Outstand datele aplicației tale TikTok, [Client Key](client-key) și [Client Secret](client-secret), înainte de prima conectare prin [OAuth](oauth). Dacă lipsesc sau sunt scrise altfel, TikTok nu știe cine cere conectarea și răspunde cu `client_key`.
guide-why-note-managed = 2026-11: ghidul dă drept excepție [Managed Keys](managed-keys), chei ale lui Outstand, cerute prin e-mail. Din iulie 2026 sunt, după ce se spune, incluse: o conectare care pornește nu dovedește, deci, că e folosită cheia ta.

## Pasul 1

guide-1-title = Obține credențialele TikTok
guide-1-short = Credențialele TikTok
guide-1-open = Deschide portalul TikTok pentru dezvoltatori și intră la **Manage apps** («aplicațiile tale»).
guide-1-choose = Alege aplicația ta sau creează una nouă.
guide-1-credentials = În stânga, la **App details** («detaliile aplicației»), găsește **Credentials** («credențiale») (în ghid: „Basic Information” sau „Keys”).
guide-1-copy = Copiază **Client key** (în ghid și „Client ID”) și **Client secret**.
guide-1-note-labels = 2026-11: ghidul trimite la „Basic Information” sau „Keys”; astăzi portalul le arată la **App details** → **Credentials**.
guide-1-note-pair = Sus, lângă numele aplicației, e un comutator **Production** / **Sandbox** («producție» / «[mediu de probă](sandbox)»). Fiecare are cheia și secretul lui: ia-le pe amândouă din același loc. Numărul lung numit **App ID** nu este cheia.
guide-1-note-portals = Portalul bun este developers.tiktok.com. TikTok API for Business și TikTok Shop Partner Center sunt altele, iar cheile lor nu merg aici.
guide-keys-title = Cheile tale
guide-keys-text = Lipește-le aici. Punte se uită pe loc la fiecare și îți arată ce nu se vede: un spațiu, un sfârșit de rând, un caracter invizibil.
guide-keys-practice = Exersezi: cheile sunt ale situației alese, iar ale tale nu sunt atinse.
guide-tick-1-app = Am deschis aplicația potrivită în portal.
guide-tick-1-copied = Am copiat **Client key** și **Client secret** din același mediu.

## Pasul 2

guide-2-title = Configurează Redirect URI în portalul TikTok
guide-2-short = Redirect URI
guide-2-note-first = Fă acest pas înainte de a configura Outstand. [Redirect URI](redirect-uri) este adresa la care TikTok trimite browserul după autentificare.
guide-2-open = În portal, la aplicația ta, deschide **Products** («produse») → **Login Kit** («conectare cu TikTok») (în ghid: „Basic Information”).
guide-2-scroll = Coboară până la **Redirect URI** (în ghid și „OAuth 2.0 Redirect URI”).
guide-2-add = Adaugă adresa, exact cum e scrisă mai jos.
guide-2-save = Salvează modificările. În **Sandbox** apasă și **Apply changes** («aplică schimbările»).
guide-2-what = Redirect URI
guide-2-official = Aceasta este [adresa de întoarcere](callback) a lui Outstand, după documentația lui oficială.
guide-redirect-title = Adresa de înregistrat
guide-redirect-legend = Pe care o înregistrezi?
guide-redirect-outstand = Adresa lui Outstand
guide-redirect-own = O adresă pe domeniul meu
guide-redirect-practice = Exersezi, așa că nu ai ce alege aici. Adresa lui Outstand este:
guide-2-note-exact = TikTok compară adresa literă cu literă: fără bară la sfârșit, cu „www.”, cu https. **Production** și **Sandbox** au liste separate.
guide-2-note-labels = 2026-11: ghidul caută adresa la „Basic Information”; astăzi stă la **Products** → **Login Kit** → **Redirect URI**.
guide-proxy-what = Un [proxy](proxy): o pagină pe domeniul tău, care trimite browserul mai departe la Outstand, cu tot ce a pus TikTok în adresă. Așa TikTok vede marca ta: vrea ca numele aplicației, site-ul și Redirect URI să fie ale aceleiași mărci.
guide-proxy-address = Adresa ta
guide-proxy-address-hint = Întreagă, cu https, fără „?” și „#”. De pildă https://exemplu.ro/tiktok/callback.
guide-proxy-show = Arată-mi ce pun pe server
guide-proxy-register = Aceasta e adresa de înregistrat la TikTok. De acum, Punte verifică puntea cu ea.
guide-proxy-server = Ce server ai?
guide-server-nextjs = Next.js
guide-server-nextjs-where = Creează fișierul în proiect, cu dosarele lui, apoi publică din nou site-ul.
guide-server-express = Express
guide-server-express-where = Lipește ruta înaintea celei care răspunde la orice adresă, apoi repornește serverul.
guide-server-nginx = nginx
guide-server-nginx-where = Lipește blocul în `server {"{"} … {"}"}` al domeniului tău, apoi reîncarcă nginx.
guide-server-caddy = Caddy
guide-server-caddy-where = Pune blocul în fișier. Dacă domeniul tău are deja un bloc, adaugă doar ce e înăuntru, apoi reîncarcă Caddy.
guide-server-cloudflare = Cloudflare Worker
guide-server-cloudflare-where = Pune codul într-un Worker și leagă-l de ruta din primul rând.
guide-server-php = PHP
guide-server-php-where = Pune textul la începutul fișierului, înainte ca pagina să scrie ceva. În WordPress, fă un fișier separat în `wp-content/mu-plugins`.
guide-server-netlify = Netlify
guide-server-netlify-where = Pune rândul în fișierul din dosarul publicat, apoi publică din nou.
guide-server-vercel = Vercel
guide-server-vercel-where = Pune textul în rădăcina proiectului sau adaugă doar regula, dacă fișierul există deja; apoi publică din nou.
guide-proxy-file = Locul lui:
guide-proxy-check = Verifică dacă trimite bine mai departe
guide-proxy-owned = Trebuie dovedit că domeniul e al meu?
guide-proxy-owned-text = TikTok cere dovada, la **URL properties** («proprietățile adreselor»), pentru paginile cu termeni, pentru site și pentru fișierele publicate de pe domeniul tău. 2026-11: nu se știe sigur dacă o cere și pentru Redirect URI; dacă portalul refuză adresa, fă dovada întâi.
guide-compare-title = Compară cu portalul
guide-compare-label = Lipește aici ce stă în portalul tău
guide-compare-hint = Copiază adresa din câmpul Redirect URI, întreagă. Dacă sunt mai multe, lipește-le pe rânduri.
guide-compare = Compară
guide-compare-empty = Lipește mai întâi adresa din portal.
guide-compare-same = La fel, literă cu literă.
guide-compare-other = Nu e la fel. TikTok refuză conectarea.
guide-compare-registered = În portal:
guide-compare-put = Pune în loc:
guide-tick-2-added = Am adăugat adresa în **Login Kit** → **Redirect URI**.
guide-tick-2-saved = Am salvat, în mediul din care am luat cheile.

## Pasul 3

guide-3-title = Verifică permisiunile (Scopes)
guide-3-short = Permisiunile
guide-3-why = Aplicația ta trebuie să fi cerut aceste șase [permisiuni](scope) și să le aibă aprobate. Fiecare vine cu un produs sau se adaugă de mână.
guide-3-open = În portal, la aplicația ta, deschide **Scopes** («permisiuni») (în ghid și „Permissions”).
guide-3-all = Caută fiecare dintre cele șase permisiuni de mai jos și adaug-o pe cea care lipsește.
guide-3-approved = Verifică: toate trebuie să fie **Approved** sau **Active** («aprobate» sau «active»).
guide-3-copy-all = Copiază toate șase
guide-3-what = cele șase permisiuni, despărțite prin virgulă
guide-scope-user-info-basic = Datele de bază ale profilului: poza și numele afișat.
guide-scope-user-info-profile = Mai mult din profil: descrierea, linkul și dacă e verificat.
guide-scope-user-info-stats = Cifrele profilului.
guide-scope-video-publish = Publicarea directă pe TikTok (DIRECT_POST).
guide-scope-video-upload = Trimiterea ca ciornă, de terminat în TikTok (INBOX).
guide-scope-video-list = Citirea clipurilor publice, pentru cifrele postărilor.
guide-scope-from = Vine cu produsul { $product }.
guide-scope-by-hand = Se adaugă de mână.
guide-3-note-one = O singură permisiune neaprobată ajunge ca TikTok să refuze toată cererea, cu cuvântul `scope`: nu primești nici celelalte cinci. Un **Sandbox** nou, care nu a fost clonat, nu are niciuna.
guide-3-note-labels = 2026-11: ghidul spune „Permissions” sau „Scopes”; astăzi eticheta este **Scopes**. Permisiunea `video.create` nu mai există.
guide-scopes-title = Compară cu portalul
guide-scopes-label = Lipește lista din portal
guide-scopes-hint = Selectează tot ce vezi la Scopes, cu stările lor, și lipește aici. Nu contează cum arată.
guide-scopes-read = Citește lista
guide-scopes-empty = Lipește mai întâi lista din portal.
guide-scopes-whole = Nu lipsește nimic.
guide-scopes-wrong = { $count ->
    [one] O permisiune oprește cererea.
    [few] { $count } permisiuni opresc cererea.
   *[other] { $count } de permisiuni opresc cererea.
}
guide-scopes-copy-missing = Copiază ce lipsește
guide-scope-state-present = e în listă
guide-scope-state-not_approved = neaprobată
guide-scope-state-missing = lipsește
guide-scope-state-extra = în plus
guide-scope-state-unknown = necunoscută
guide-scope-state-gone = nu mai există
guide-tick-3-added = Toate șase permisiunile sunt în lista aplicației.
guide-tick-3-approved = Toate sunt **Approved** sau **Active**.

## Pasul 4

guide-4-title = Configurează credențialele în Outstand
guide-4-short = Credențialele în Outstand
guide-4-ways = Ghidul dă două căi: panoul Outstand (recomandat) și API-ul. Punte trimite aceeași cerere ca API-ul, dar verifică înainte și recitește după.
guide-4-note-blank = Lipește cheile fără spații. Outstand salvează exact ce primește, iar panoul nu arată un spațiu din față: TikTok primește atunci altă cheie.
guide-4-dashboard-title = În panoul Outstand (recomandat de ghid)
guide-4-open = Deschide [panoul](dashboard) Outstand și intră în contul tău.
guide-4-settings = Mergi la **Settings** («setări») → **Social Networks** («rețele sociale») sau **Integrations** («integrări»).
guide-4-find = Caută **TikTok** sau apasă **Add Network** («adaugă rețea»).
guide-4-fill = Completează **Network**: `tiktok`, apoi **Client Key** și **Client Secret**, cele de la TikTok.
guide-4-save = Apasă **Save** sau **Add** («salvează» sau «adaugă»).
guide-4-note-dashboard = 2026-11: ghidul dă adresa app.outstand.so; adresa oficială este www.outstand.so/app.
guide-4-punte-title = Cu Punte, dintr-o apăsare
guide-4-punte-text = Punte citește ce e salvat, întreabă TikTok dacă perechea e bună, îți arată diferența și scrie numai după ce spui da. Apoi recitește cheia.
guide-4-punte-keys = Pune întâi cheile
guide-4-api-title = Prin API, din terminal
guide-4-api-text = Dacă nu găsești opțiunea în panou, trimite cererea din terminal. Alege-l pe al tău: semnele se scriu altfel în fiecare.
guide-shell = Terminalul tău
guide-shell-bash = macOS sau Linux (curl)
guide-shell-cmd = Windows, Command Prompt (curl.exe)
guide-shell-powershell = Windows, PowerShell (Invoke-RestMethod)
guide-shell-httpie = HTTPie
guide-shell-postman = Postman
guide-copy-command = Copiază comanda
guide-save-command = Salvează { $file }
guide-4-replace = Înlocuiește:
guide-4-replace-api-key = `YOUR_OUTSTAND_API_KEY` cu [cheia API](api-key) de la Outstand (din `.env.local`: `OUTSTAND_API_KEY`);
guide-4-replace-client-key = `YOUR_TIKTOK_CLIENT_KEY` cu **Client key** de la TikTok;
guide-4-replace-client-secret = `YOUR_TIKTOK_CLIENT_SECRET` cu **Client secret** de la TikTok.
guide-4-example = Exemplul din ghid, „cu valori reale”
guide-4-example-warning = Valorile sunt inventate, ca să vezi forma. Mulți le-au lipit așa cum sunt; TikTok nu le cunoaște și arată `client_key`.
guide-4-answer = Răspunsul de succes
guide-4-note-answer = Acesta e răspunsul din ghid. Nu te opri la mesaj: verifică puntea, care recitește cheia. În Windows PowerShell, „curl” e altceva; de aceea are forma lui.
guide-4-terminal = Cum arată în terminal
guide-4-note-managed = 2026-11: Outstand are de curând și chei proprii pentru TikTok (Managed Keys). De aceea, o conectare care pornește nu dovedește că e folosită cheia ta.
guide-real = Copiază cu valorile mele
guide-real-missing = Ca să copiezi comanda cu valorile tale, pune întâi toate trei cheile în Punte.
guide-real-title = Copiez comanda cu cheile tale adevărate?
guide-real-what = În ea vor fi cheia API Outstand, Client key și Client secret, în clar ({ $command }).
guide-real-where = Merge numai în clipboard, nu și pe ecran. Unde sistemul permite, nu intră în istoricul lui.
guide-real-how-long = { $seconds ->
    [one] După o secundă o scot de acolo.
    [few] După { $seconds } secunde o scot de acolo.
   *[other] După { $seconds } de secunde o scot de acolo.
}
guide-real-history = Terminalul o poate păstra în istoricul lui, cu tot cu chei.
guide-real-yes = Da, copiaz-o acum
guide-tick-4-saved = TikTok este salvat în Outstand.

## Pasul 5

guide-5-title = Verifică configurația
guide-5-short = Verifică și conectează
guide-5-after = După ce ai configurat credențialele, verifică în două locuri: în panoul Outstand și conectând cu adevărat un cont.
guide-5-outstand-title = În panoul Outstand
guide-5-settings = Mergi la **Settings** → **Social Networks**.
guide-5-outstand = Verifică dacă TikTok apare ca **Configured** sau **Active** («configurat» sau «activ»).
guide-5-note-status = 2026-11: API-ul Outstand nu dă o stare de citit, așa că **Configured** se vede doar în panou. Restul verifică Punte mai jos.
guide-5-test-title = Din aplicația ta
guide-5-app = Mergi în aplicația ta, la **Dashboard** («panou») → **Settings**.
guide-5-connect = Apasă **Conectează** la TikTok.
guide-5-works = Ar trebui să meargă acum: se deschide TikTok, intri în cont și te întorci cu contul conectat.
guide-5-punte-title = Sau chiar de aici
guide-5-punte-text = Punte cere de la Outstand adresa de conectare, o deschide în browserul tău și așteaptă până apare contul.
guide-connect-title = Conectează un cont
guide-connect-text = În browser intri în contul TikTok și apeși **Authorize** («permite»). Punte nu îți vede parola.
guide-connect-key = Pentru asta e nevoie de cheia API Outstand.
guide-connect = Conectează un cont TikTok
guide-connect-again = Conectează încă o dată
guide-connect-opening = Cer adresa de conectare de la Outstand.
guide-connect-waiting = Am deschis pagina în browser. Aștept să apară contul.
guide-connect-opened = Adresa:
guide-connect-asked = { $count ->
    [one] Am întrebat Outstand o dată.
    [few] Am întrebat Outstand de { $count } ori.
   *[other] Am întrebat Outstand de { $count } de ori.
}
guide-connect-stop = Nu mai aștepta
guide-connect-account = Contul:
guide-connect-explain = Explică ce ai văzut
guide-return-title = Te-ai întors din browser?
guide-return-label = Lipește adresa la care ai ajuns
guide-return-hint = Toată, din bara browserului. Spune sigur dacă s-a conectat și ce cont; codul din ea nu se păstrează.
guide-return-read = Citește adresa
guide-return-empty = Lipește mai întâi adresa.
guide-tick-5-seen = TikTok apare ca **Configured** sau **Active** în Outstand.
guide-tick-5-connected = Am apăsat **Conectează** și contul s-a conectat.

## Verificarea finală

guide-final-title = Verificarea finală
guide-final-short = Verificarea finală
guide-final-text = Înainte de a testa, treci o dată prin lista aceasta. Ce poate vedea Punte, vede singur; restul confirmi tu.
guide-final-tiktok = În portalul TikTok
guide-final-outstand = În Outstand
guide-final-application = În aplicația ta
guide-tick-final-redirect = Redirect URI este setat, exact așa:
guide-tick-final-scopes = Toate permisiunile necesare sunt aprobate.
guide-tick-final-live = Aplicația este publicată (**Live**), dacă e necesar.
guide-tick-final-key = **Client Key** este configurat corect.
guide-tick-final-secret = **Client Secret** este configurat corect. Outstand nu îl mai arată nimănui; Punte vede doar dacă perechea ta e bună.
guide-tick-final-network = **Network** este `tiktok`.
guide-tick-final-env = `OUTSTAND_API_KEY` este în `.env.local`, cu cheia ta:
guide-tick-final-restarted = Serverul a fost repornit după modificări.
guide-line-open = De confirmat.
guide-line-said = Confirmat de tine pe { $day }.
guide-line-said-undated = Confirmat de tine, fără dată.
guide-line-seen = Văzut de Punte: { $moment }.
guide-line-asked = Întrebat de Punte: { $moment }.
guide-line-broken = Ruptă la verificarea din { $moment }: „{ $check }”.
guide-line-not-live = Nu încă: cheia de producție merge numai când aplicația e Live.
guide-final-whole = Totul e în regulă. Rânduri văzute de Punte: { $seen }; confirmate de tine: { $said }. Poți testa.
guide-final-open = { $count ->
    [one] Mai e un rând de confirmat.
    [few] Mai sunt { $count } rânduri de confirmat.
   *[other] Mai sunt { $count } de rânduri de confirmat.
}
guide-final-broken = { $count ->
    [one] Un rând nu ține. Repară-l întâi pe el.
    [few] { $count } rânduri nu țin. Repară-le întâi pe ele.
   *[other] { $count } de rânduri nu țin. Repară-le întâi pe ele.
}
guide-live-question = În ce stare e aplicația ta?
guide-live-where = Unde se vede starea și unde adaugi conturi de test
guide-final-note-live = 2026-11: ghidul spune „publicată, dacă este necesar”. Cu cheia de producție este necesar: cât timp aplicația e în **Draft** («ciornă») sau **In review** («în [verificare](app-review)»), TikTok refuză conectarea. În **Sandbox** merge și fără, pentru conturile din **Target users** («[conturi de test](target-user)»).
guide-restarted-port = Pe ce port rulează serverul tău local?
guide-restarted-hint = E numărul din adresa aplicației, după „localhost:”. Punte compară când a pornit serverul cu ora la care s-a salvat .env.local.
guide-restarted-ask = Verifică repornirea
guide-restarted-wrong = Scrie un număr între 1 și 65535.
guide-restarted-saved = .env.local salvat: { $moment }
guide-restarted-started = Server pornit: { $moment }

## Dacă eroarea rămâne

guide-logs-title = Dacă eroarea persistă
guide-logs-short = Dacă eroarea persistă
guide-logs-text = Două locuri spun mai mult decât pagina TikTok: consola browserului și jurnalul serverului tău.
guide-logs-browser-title = Verifică jurnalele din browser
guide-logs-tools = În browser, deschide **Developer Tools** («unelte pentru dezvoltatori») cu tasta F12.
guide-logs-console = Mergi la **Console** («consolă»).
guide-logs-try = Încearcă să te conectezi la TikTok.
guide-logs-errors = Citește erorile care apar, cele roșii.
guide-logs-network-title = Adresa întreagă, la Network
guide-logs-network = La **Network** («rețea»), bifează **Preserve log** («păstrează jurnalul») și încearcă din nou.
guide-logs-address = Caută cererea către `www.tiktok.com/v2/auth/authorize` și copiază-i adresa.
guide-logs-server-title = Verifică răspunsul API-ului Outstand
guide-logs-terminal = Deschide terminalul în care rulează aplicația ta.
guide-logs-search = Caută mesaje despre TikTok sau `client_key`.
guide-logs-outstand = Verifică dacă Outstand întoarce erori.
guide-logs-look-title = Ce cauți
guide-logs-look-key = `client_key=+aw…` sau `client_key=%20aw…`: un spațiu în fața cheii.
guide-logs-look-type = `error_type=…`: cuvântul de pe pagina TikTok.
guide-logs-look-status = `401`, `402` sau `403` de la `api.outstand.so`: cheia API, abonamentul sau alt cont.
guide-logs-look-id = [log_id](log-id): numărul cererii, bun de trimis la suport.
guide-hand-title = Ai găsit ceva?
guide-hand-label = Lipește rândul sau adresa
guide-hand-hint = Poți lăsa gol și lipi dincolo. Codurile și cheile din text se ascund singure.
guide-hand = Explică eroarea

## Scrie la Outstand

guide-support-title = Scrie la Outstand
guide-support-short = Scrie la Outstand
guide-support-text = Dacă problema rămâne după ce ai configurat totul corect, scrie la suportul Outstand. Explică:
guide-support-error = eroarea exactă: „client_key error when connecting TikTok”;
guide-support-done = ce ai configurat: Redirect URI, permisiunile, credențialele în Outstand;
guide-support-pictures = și adaugă capturi de ecran cu eroarea, fără chei în ele.
guide-support-note = 2026-11: adresa oficială este support@outstand.so. Ghidul dă contact@outstand.so, care e mai veche.
guide-bundle-title = Pachetul pentru suport
guide-bundle-text = Ce ar trebui să explici stă și într-un singur fișier: verificarea, istoricul, rândurile din jurnale și capturile. Nimic secret nu e în el, și îl vezi tot înainte să îl salvezi.
guide-bundle-open = Fă pachetul
guide-mail-support-title = Mesajul, gata de trimis
guide-mail-managed-title = Mesajul pentru Managed Keys
guide-mail-symptom = Ce ai văzut? (opțional)
guide-mail-symptom-hint = Lipește eroarea sau adresa paginii. În mesaj ajung numai cuvintele stabile, codurile și log_id.
guide-mail-lang = Limba mesajului
guide-mail-to = Către
guide-mailbox-support = suportul de azi,
guide-mailbox-contact = adresa mai veche,
guide-mail-subject = Subiect:
guide-mail-text = textul mesajului
guide-mail-practice = Exersezi: mesajul e făcut din valori inventate, așa că nu are cui fi trimis.
guide-mail-open = Deschide în programul de e-mail
guide-mail-copy = Copiază mesajul
guide-mail-save = Salvează ca .eml
guide-mail-shortened = Pentru programul de e-mail, textul e scurtat; copiat sau salvat, e întreg.
guide-mail-report = În fișierul .eml e atașat și raportul ultimei verificări.
guide-mail-pictures = Capturile de ecran le atașezi tu.
guide-mail-nothing-secret = În mesaj nu e nicio cheie întreagă și niciun secret.

## Managed Keys

guide-managed-title = Alternativă: Managed Keys
guide-managed-short = Managed Keys
guide-managed-text = Dacă nu vrei să ții tu credențialele, cere la suportul Outstand [Managed Keys](managed-keys) pentru TikTok: Outstand se prezintă atunci cu cheile lui.
guide-managed-good = Avantaje
guide-managed-good-works = Merge imediat.
guide-managed-good-keys = Nu trebuie să ai grijă de credențiale.
guide-managed-good-all = Outstand se ocupă de tot.
guide-managed-bad = Dezavantaje, după ghid
guide-managed-bad-cost = Costă în plus; întreabă Outstand de prețuri.
guide-managed-bad-time = Durează cam o zi lucrătoare.
guide-managed-note = 2026-11: s-a schimbat. Managed Keys pentru TikTok merg din iulie 2026 și, după ce se spune, sunt incluse din start. Verifică în contul tău Outstand.

## Notă importantă

guide-note-title = Notă importantă
guide-note-short = Notă importantă
guide-note-byok = **BYOK (Bring Your Own Key)** înseamnă că trebuie să configurezi credențialele în Outstand.
guide-note-redirect = **Redirect URI** trebuie să fie exact:
guide-note-scopes = **Scopes** («permisiunile») trebuie să fie aprobate în portalul TikTok.
guide-note-published = **Aplicația TikTok** trebuie să fie publicată, dacă este necesar.

## Resurse

guide-resources-title = Resurse
guide-resources-short = Resurse
guide-resources-text = Paginile oficiale și cele din ghid. Se deschid în browserul tău; unde ghidul și pagina oficială diferă, ia-te după cea oficială.
guide-link-portal = Portalul TikTok pentru dezvoltatori
guide-link-apps = Aplicațiile tale în portalul TikTok
guide-link-dashboard = Panoul Outstand
guide-link-outstand-tiktok = Documentația Outstand pentru TikTok
guide-link-outstand-docs = Toată documentația Outstand
guide-link-tiktok-login-kit = Login Kit pentru web, la TikTok
guide-link-tiktok-scopes = Lista permisiunilor, la TikTok
guide-link-tiktok-sandbox = Cum adaugi un Sandbox, la TikTok
guide-link-tiktok-content-posting = Publicarea pe TikTok (Content Posting API)
guide-link-tiktok-oauth = Documentația TikTok despre OAuth
guide-link-dashboard-guide = Panoul Outstand, la adresa din ghid
guide-link-outstand-docs-guide = Documentația Outstand, la adresa din ghid
guide-link-wrong = Adresa nu arată ca una a lui Outstand sau TikTok; nu o deschid.
