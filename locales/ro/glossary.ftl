# Glosarul: fiecare cuvânt tehnic cu numele lui, pe scurt (după o liniuță, pe un ecran) și pe larg.

glossary-byok-name = BYOK (Bring Your Own Key)
glossary-byok-short = vii cu cheile tale
glossary-byok-text = Outstand se prezintă la TikTok cu cheile aplicației tale, nu cu ale lui. De aceea le pui în Outstand înainte de prima conectare. Dacă lipsesc sau sunt scrise altfel, TikTok arată doar „client_key”.

glossary-oauth-name = OAuth
glossary-oauth-short = conectarea cu un cont, fără să dai cuiva parola
glossary-oauth-text = Aplicația ta te trimite la TikTok, acolo apeși Authorize («permite»), iar TikTok te trimite înapoi. Parola rămâne la TikTok. Dacă ceva din cerere e greșit, conectarea se oprește la TikTok, cu un singur cuvânt: client_key, redirect_uri sau scope.

glossary-client-key-name = Client key
glossary-client-key-short = numele sub care TikTok îți cunoaște aplicația
glossary-client-key-text = Îl găsești în portalul TikTok, la App details → Credentials. De obicei începe cu „aw”, iar în Sandbox cu „sbaw”. Un spațiu în plus face din el altă cheie, pe care TikTok o refuză. Numărul lung numit App ID este altceva.

glossary-client-secret-name = Client secret
glossary-client-secret-short = parola aplicației tale la TikTok
glossary-client-secret-text = Stă lângă Client key și face pereche numai cu el, în același mediu. Dacă pui cheia din Production cu secretul din Sandbox, TikTok refuză perechea. Nu îl trimite nimănui și nu îl lăsa în capturi de ecran.

glossary-redirect-uri-name = Redirect URI
glossary-redirect-uri-short = adresa la care TikTok trimite browserul înapoi
glossary-redirect-uri-text = O înregistrezi în portalul TikTok, la Products → Login Kit. TikTok o compară literă cu literă cu cea din cerere: o bară la sfârșit sau un „www.” lipsă o fac alta. Când nu se potrivește, TikTok arată redirect_uri.

glossary-scope-name = Scope
glossary-scope-short = o permisiune cerută de la TikTok
glossary-scope-text = Fiecare scope e un lucru pe care îl poate face aplicația ta: video.publish, de pildă, publică. Le adaugi în portal, la Scopes. Una singură neaprobată ajunge ca TikTok să refuze toată cererea, cu cuvântul scope.

glossary-sandbox-name = Sandbox
glossary-sandbox-short = mediul de probă al aplicației tale la TikTok
glossary-sandbox-text = Are cheia, secretul, permisiunile și adresele lui, separate de Production. Merge și cât timp aplicația nu e aprobată, dar numai cu conturile de la Target users. După orice schimbare apeși Apply changes («aplică schimbările»).

glossary-callback-name = Callback
glossary-callback-short = pagina la care te întorci de la TikTok
glossary-callback-text = După ce apeși Authorize, TikTok trimite browserul acolo, iar Outstand termină conectarea. Adresa acestei pagini este cea pe care o înregistrezi ca Redirect URI. Dacă între TikTok și Outstand se pierde ceva din adresă, contul nu se conectează.

glossary-token-name = Token
glossary-token-short = dovada că un cont a dat voie aplicației
glossary-token-text = Outstand îl primește de la TikTok după conectare și publică prin el. Are un termen: când nu mai poate fi reînnoit, conectezi contul din nou. Cine îl are poate lucra în numele contului, așa că nu îl arăta nimănui.

glossary-api-key-name = Cheia API
glossary-api-key-short = parola cu care aplicația ta vorbește cu Outstand
glossary-api-key-text = O iei din Outstand; de obicei începe cu „ost_”. În proiect stă în .env.local, ca OUTSTAND_API_KEY. Dacă e greșită, Outstand răspunde cu 401. Dacă a ajuns într-un loc public, fă alta și șterge-o pe cea veche.

glossary-authorize-url-name = Authorize URL
glossary-authorize-url-short = adresa paginii de conectare TikTok
glossary-authorize-url-text = Începe cu https://www.tiktok.com/v2/auth/authorize/ și duce cu ea client_key, redirect_uri și scope. Când TikTok refuză, rămâi pe ea, iar la coadă apar error și error_type. Copiaz-o toată și lipește-o la Explică eroarea.

glossary-proxy-name = Proxy
glossary-proxy-short = o adresă pe domeniul tău care trimite mai departe la Outstand
glossary-proxy-text = TikTok vede domeniul tău, iar browserul ajunge tot la Outstand. Tot ce vine după „?” trebuie trimis neatins. Dacă se pierde sau se schimbă ceva pe drum, conectarea se rupe după ce ai apăsat Authorize.

glossary-managed-keys-name = Managed Keys
glossary-managed-keys-short = cheile TikTok ale lui Outstand, în locul cheilor tale
glossary-managed-keys-text = Cu ele nu ai nevoie de o aplicație a ta la TikTok. Ghidul spune că le ceri prin e-mail și că se plătesc în plus; în 2026-11 se spune că sunt incluse. Cât timp Outstand le folosește, cheia ta nu ajunge la TikTok.

glossary-app-review-name = App review
glossary-app-review-short = aprobarea aplicației tale de către TikTok
glossary-app-review-text = Aplicația trece din Draft («ciornă») în In review («în verificare») și apoi în Live («publicată»). Până la Live, TikTok refuză cheia de producție după autentificare și arată doar „client_key”. Nu e același lucru cu auditul pentru publicare (Content Posting API).

glossary-target-user-name = Target user
glossary-target-user-short = un cont TikTok care are voie în Sandbox
glossary-target-user-text = Îl adaugi în portal, în Sandbox, la Target users: cel mult zece conturi. Poate trece o oră până e recunoscut. Cu un cont care nu e pe listă, TikTok arată non_sandbox_target.

glossary-env-file-name = .env.local
glossary-env-file-short = fișierul din proiect în care stau cheile aplicației tale
glossary-env-file-text = Pe fiecare rând e un nume, semnul = și o valoare, de pildă OUTSTAND_API_KEY. Serverul îl citește numai la pornire: după o schimbare, repornește-l. Nu îl trimite nimănui.

glossary-log-id-name = log_id
glossary-log-id-short = numărul cererii tale în jurnalele TikTok
glossary-log-id-text = TikTok îl pune în răspunsurile cu eroare și, uneori, în adresa paginii. Cu el, suportul poate găsi exact cererea ta. Nu e secret: trimite-l împreună cu ora la care ai văzut eroarea.

glossary-pkce-name = PKCE
glossary-pkce-short = o dovadă în plus, cerută aplicațiilor de pe telefon sau de pe calculator
glossary-pkce-text = TikTok o cere aplicațiilor înregistrate ca Desktop sau mobile; pentru Outstand, aplicația trebuie să fie Web. Când lipsește, TikTok arată code_challenge. La TikTok, dovada se scrie în hexazecimal, altfel decât la alte servicii.

glossary-tenant-name = Tenant
glossary-tenant-short = numele sub care Outstand ține conturile unui client al tău
glossary-tenant-text = Îl alegi tu, din litere, cifre, „-” și „_”, și îl trimiți ca tenant_id. E util când lucrezi pentru mai mulți clienți. Dacă la conectare dai alt tenant_id, contul nu apare unde îl cauți.

glossary-dashboard-name = Dashboard
glossary-dashboard-short = panoul unui serviciu, în browser
glossary-dashboard-text = Al lui Outstand e la https://www.outstand.so/app (în ghid: app.outstand.so). La Settings → Social Networks vezi rețelele configurate. Nu arată un spațiu rămas în fața cheii; pe acela îl găsește Punte.

## Pagina glosarului

glossary-what = Cuvintele tehnice pe care le întâlnești în Punte, în portalul TikTok și la Outstand.
glossary-back = Înapoi
glossary-index = Cuvintele din glosar
glossary-more = Mai mult în glosar
glossary-guide = În ghid: { $section }
