# Ghidul: cei cinci pași, verificarea finală și ce faci dacă eroarea rămâne. **…** este o etichetă dintr-o pagină, `…` o valoare.

guide-intro = TikTok cere ca Outstand să aibă cheile aplicației tale (BYOK: îți aduci propriile chei) înainte de prima conectare. Fără ele vezi doar „client_key”. Cinci pași și e gata.
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
guide-next = Pasul următor
guide-next-final = Verificarea finală
guide-auto = Ce vede Punte singur
guide-auto-never = Încă nu ai verificat puntea.
guide-auto-running = Verific puntea.
guide-auto-see = Vezi puntea

## Pasul 1

guide-1-title = Obține credențialele TikTok
guide-1-open = Deschide portalul TikTok pentru dezvoltatori și intră la **Manage apps** («aplicațiile tale»).
guide-1-choose = Alege aplicația ta sau creează una nouă.
guide-1-credentials = În stânga, la **App details** («detaliile aplicației»), găsește **Credentials** («credențiale») (în ghid: „Basic Information” sau „Keys”).
guide-1-copy = Copiază **Client key** (în ghid și „Client ID”) și **Client secret**.
guide-1-enter = Pune cheile în Punte
guide-1-note-labels = 2026-11: ghidul trimite la „Basic Information” sau „Keys”; astăzi portalul le arată la **App details** → **Credentials**.
guide-1-note-pair = Sus, lângă numele aplicației, e un comutator **Production** / **Sandbox** («producție» / «mediu de probă»). Fiecare are cheia și secretul lui: ia-le pe amândouă din același loc. Numărul lung numit **App ID** nu este cheia.
guide-1-note-portals = Portalul bun este developers.tiktok.com. TikTok API for Business și TikTok Shop Partner Center sunt altele, iar cheile lor nu merg aici.
guide-place-credentials = Desen: portalul TikTok, App details în meniul din stânga. La Credentials sunt marcate câmpurile Client key și Client secret.
guide-tick-1-app = Am deschis aplicația potrivită în portal.
guide-tick-1-copied = Am copiat **Client key** și **Client secret** din același mediu.

## Pasul 2

guide-2-title = Configurează Redirect URI în portalul TikTok
guide-2-note-first = Fă acest pas înainte de a configura Outstand. Redirect URI este adresa la care TikTok trimite browserul după autentificare.
guide-2-open = În portal, la aplicația ta, deschide **Products** («produse») → **Login Kit** («conectare cu TikTok») (în ghid: „Basic Information”).
guide-2-scroll = Coboară până la **Redirect URI** (în ghid și „OAuth 2.0 Redirect URI”).
guide-2-add = Adaugă adresa Outstand, exact cum e scrisă mai jos.
guide-2-save = Salvează. În **Sandbox** apasă și **Apply changes** («aplică schimbările»).
guide-2-what = Redirect URI al lui Outstand
guide-2-note-exact = TikTok compară adresa literă cu literă: fără bară la sfârșit, cu „www.”, cu https. **Production** și **Sandbox** au liste separate.
guide-2-note-labels = 2026-11: ghidul caută adresa la „Basic Information”; astăzi stă la **Products** → **Login Kit** → **Redirect URI**.
guide-2-note-proxy = Se poate și cu o adresă de pe domeniul tău, care trimite browserul neschimbat mai departe la Outstand. Atunci înregistrezi la TikTok adresa ta și o scrii în Punte, la Setări.
guide-place-redirect = Desen: portalul TikTok, Products în meniul din stânga. La Login Kit este marcat câmpul Redirect URI, iar sub el butonul Apply changes.
guide-tick-2-added = Am adăugat adresa în **Login Kit** → **Redirect URI**.
guide-tick-2-saved = Am salvat, în mediul din care am luat cheile.

## Pasul 3

guide-3-title = Verifică permisiunile (Scopes)
guide-3-open = În portal, la aplicația ta, deschide **Scopes** («permisiuni») (în ghid și „Permissions”).
guide-3-all = Caută fiecare dintre cele șase permisiuni de mai jos și adaug-o pe cea care lipsește.
guide-3-approved = Toate trebuie să fie **Approved** sau **Active** («aprobate» sau «active»).
guide-3-copy-all = Copiază toate șase
guide-3-what = cele șase permisiuni, despărțite prin virgulă
guide-scope-user-info-basic = Numele și poza de profil.
guide-scope-user-info-profile = Descrierea, linkul profilului și dacă e verificat.
guide-scope-user-info-stats = Cifrele profilului.
guide-scope-video-publish = Publicarea directă pe TikTok (DIRECT_POST).
guide-scope-video-upload = Trimiterea ca ciornă, de terminat în TikTok (INBOX).
guide-scope-video-list = Citirea clipurilor publice, pentru cifrele postărilor.
guide-scope-from = Vine cu produsul { $product }.
guide-scope-by-hand = Se adaugă de mână.
guide-3-note-labels = 2026-11: ghidul spune „Permissions” sau „Scopes”; astăzi eticheta este **Scopes**. Permisiunea `video.create` nu mai există.
guide-3-note-one = O singură permisiune neaprobată ajunge ca TikTok să refuze toată cererea. Un **Sandbox** nou, care nu a fost clonat, nu are niciuna.
guide-place-scopes = Desen: portalul TikTok, Scopes în meniul din stânga. Lângă fiecare permisiune este marcată starea Approved.
guide-tick-3-added = Toate șase permisiunile sunt în lista aplicației.
guide-tick-3-approved = Toate sunt **Approved** sau **Active**.

## Pasul 4

guide-4-title = Configurează credențialele în Outstand
guide-4-punte-title = Cu Punte, dintr-o apăsare
guide-4-punte-text = Punte citește ce e salvat, întreabă TikTok dacă perechea e bună, îți arată diferența și scrie numai după ce spui da. Apoi recitește cheia.
guide-4-punte-keys = Pune întâi cheile
guide-4-dashboard-title = În Outstand, cu mâna (recomandat de ghid)
guide-4-open = Deschide panoul Outstand și intră în contul tău.
guide-4-settings = Mergi la **Settings** («setări») → **Social Networks** («rețele sociale») sau **Integrations** («integrări»).
guide-4-find = Caută **TikTok** sau apasă **Add Network** («adaugă rețea»).
guide-4-fill = Completează **Network**: `tiktok`, apoi **Client Key** și **Client Secret** din portalul TikTok.
guide-4-save = Apasă **Save** sau **Add** («salvează» sau «adaugă»).
guide-4-note-dashboard = 2026-11: ghidul dă adresa app.outstand.so; adresa oficială este www.outstand.so/app.
guide-4-api-title = Prin API, din terminal
guide-4-api-text = Dacă nu găsești opțiunea în panou, trimite aceeași cerere din terminal.
guide-shell = Terminalul tău
guide-shell-bash = macOS sau Linux (bash)
guide-shell-curl-exe = Windows, PowerShell cu curl.exe
guide-shell-powershell = Windows, Invoke-RestMethod
guide-copy-command = Copiază comanda
guide-4-replace = Înlocuiește `YOUR_OUTSTAND_API_KEY` (din `.env.local`: `OUTSTAND_API_KEY`), `YOUR_TIKTOK_CLIENT_KEY` și `YOUR_TIKTOK_CLIENT_SECRET`. Comanda rămâne în istoricul terminalului, cu tot cu chei.
guide-4-note-blank = Lipește cheile fără spații. Outstand salvează exact ce primește, iar panoul nu arată un spațiu din față: TikTok primește atunci altă cheie.
guide-4-note-answer = Ghidul arată răspunsul „TikTok network configured successfully”. Nu te opri la mesaj: verifică puntea, care recitește cheia. Comanda simplă „curl” din Windows PowerShell este altceva; de aceea sunt mai sus formele ei.
guide-4-note-managed = 2026-11: Outstand are de curând și chei proprii pentru TikTok (Managed Keys). De aceea, o conectare care pornește nu dovedește că e folosită cheia ta.
guide-place-outstand = Desen: panoul Outstand, Settings în meniul din stânga. La Social Networks sunt marcate câmpurile Network, Client Key și Client Secret, iar sub ele butonul Save.
guide-tick-4-saved = TikTok este salvat în Outstand.

## Pasul 5

guide-5-title = Verifică tot drumul
guide-5-outstand = În Outstand, la **Settings** → **Social Networks**, TikTok apare ca **Configured** sau **Active** («configurat» sau «activ»).
guide-5-app = În aplicația ta, mergi la **Dashboard** → **Settings** și apasă **Conectează** la TikTok.
guide-5-works = Se deschide pagina TikTok, intri în cont și te întorci în aplicație cu contul conectat.
guide-5-note-status = 2026-11: API-ul Outstand nu dă o stare de citit, așa că **Configured** se vede doar în panou. Restul verifică Punte mai jos.
guide-tick-5-seen = TikTok apare ca **Configured** sau **Active** în Outstand.
guide-tick-5-connected = Am apăsat **Conectează** și contul s-a conectat.

## Verificarea finală

guide-final-title = Verificarea finală
guide-final-text = Înainte de a testa, treci o dată prin lista aceasta.
guide-final-tiktok = În portalul TikTok
guide-final-outstand = În Outstand
guide-final-application = În aplicația ta
guide-tick-final-redirect = Redirect URI este setat, exact cel de mai jos.
guide-tick-final-scopes = Toate permisiunile necesare sunt aprobate.
guide-tick-final-live = Aplicația este publicată (**Live**), dacă e necesar.
guide-tick-final-key = **Client Key** este configurat corect.
guide-tick-final-secret = **Client Secret** este configurat corect.
guide-tick-final-network = **Network** este `tiktok`.
guide-tick-final-env = `OUTSTAND_API_KEY` este în `.env.local`.
guide-tick-final-restarted = Serverul a fost repornit după modificări.
guide-final-note-live = 2026-11: ghidul spune „publicată, dacă este necesar”. Cu cheia de producție este necesar: cât timp aplicația e în **Draft** («ciornă») sau **In review** («în verificare»), TikTok refuză conectarea. În **Sandbox** merge și fără, pentru conturile din **Target users** («conturi de test»).

## Dacă eroarea rămâne

guide-more = Dacă eroarea rămâne
guide-logs-title = Uită-te în jurnale
guide-logs-tools = În browser, deschide Developer Tools (uneltele pentru dezvoltatori) cu tasta F12 și mergi la **Console**.
guide-logs-try = Încearcă să te conectezi la TikTok și citește erorile care apar.
guide-logs-server = În terminalul în care rulează aplicația, caută mesaje despre TikTok sau `client_key` și ce a răspuns Outstand.
guide-logs-paste = Lipește rândul găsit la Explică eroarea.
guide-support-title = Scrie la Outstand
guide-support-text = Dacă toate scândurile sunt întregi și eroarea rămâne, scrie la suport și spune:
guide-support-address = adresa de suport Outstand
guide-support-error = eroarea exactă:
guide-support-done = ce ai configurat: Redirect URI, permisiunile, credențialele în Outstand;
guide-support-pictures = adaugă capturi de ecran cu eroarea, fără chei în ele.
guide-support-copy = Copiază mesajul
guide-support-mail-what = mesajul pentru suport, în engleză
guide-support-mail =
    Hello,
    connecting TikTok fails with "client_key".
    Configured so far:
    - Redirect URI in the TikTok app: https://www.outstand.so/app/api/socials/tiktok/callback
    - Scopes: user.info.basic, user.info.profile, user.info.stats, video.publish, video.upload, video.list
    - Client key and client secret saved in Outstand (network: tiktok)
    Screenshots of the error are attached.
guide-support-note = 2026-11: adresa oficială este support@outstand.so. Ghidul dă contact@outstand.so, care e mai veche.
guide-managed-title = Fără chei proprii: Managed Keys
guide-managed-text = Dacă nu vrei să ții tu credențialele, Outstand le poate folosi pe ale lui. Ghidul spune să le ceri prin e-mail.
guide-managed-good = Avantaje: merge imediat, nu ai chei de păstrat, Outstand se ocupă de tot.
guide-managed-bad = Dezavantaje, după ghid: costă în plus și durează cam o zi lucrătoare.
guide-managed-note = 2026-11: situația s-a schimbat. Managed Keys pentru TikTok merg din iulie 2026 și, după ce se spune, sunt incluse. Verifică în contul tău Outstand.
guide-why-title = De ce apare „client_key”
guide-why-text = TikTok arată: „A survenit o eroare. Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. client_key”. Ultimul cuvânt spune ce nu i-a plăcut: cheia cu care s-a cerut conectarea.
guide-why-byok = BYOK (Bring Your Own Key) înseamnă că Outstand se prezintă la TikTok cu cheia aplicației tale. Dacă nu o are, dacă e scrisă altfel sau dacă aplicația nu e aprobată, TikTok refuză.
guide-resources = De citit mai departe
guide-resource-outstand = Documentația Outstand pentru TikTok
guide-resource-portal = Portalul TikTok pentru dezvoltatori
guide-resource-oauth = Documentația TikTok despre OAuth (conectarea cu un cont)
