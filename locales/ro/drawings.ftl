# Desenele din ghid: ce spune un cititor de ecran în locul fiecăruia, rândul de sub el și puținele cuvinte din el.
# Semnele ①…⑨ sunt numerele din desen. **…** este o etichetă dintr-o pagină, `…` o valoare.

drawing-error-page-alt = Desen: pagina de eroare TikTok în browser. Scrie: „{ $sentence } { $word }”. Sunt marcate: 1, ultimul cuvânt, { $word }; 2, sfârșitul adresei din bara browserului, error_type={ $word }.
drawing-error-page-caption = ① Cuvântul care spune ce nu i-a plăcut lui TikTok. ② Același cuvânt în adresă, după `error_type=`: copiaz-o toată.

drawing-byok-alt = Desen: trei locuri. 1, iei cheia ta de la TikTok. 2, o pui în Outstand, care o păstrează. 3, Outstand se prezintă cu ea la TikTok, de fiecare dată când cineva se conectează din aplicația ta.
drawing-byok-caption = ① Iei cheia de la TikTok. ② O pui în Outstand. ③ Outstand se prezintă cu ea la TikTok.
drawing-byok-application = cere conectarea, cu cheia API
drawing-byok-outstand = păstrează cheia ta TikTok
drawing-byok-tiktok = recunoaște aplicația după cheie
drawing-byok-key = cheia ta

drawing-credentials-alt = Desen: portalul TikTok, App details în meniul din stânga. Sunt marcate: 1, sus, comutatorul Production / Sandbox; 2, Client key; 3, Client secret, amândouă la Credentials. App ID, un număr lung, e tăiat: nu este cheia.
drawing-credentials-caption = ① Mediul din care iei cheile. ② **Client key**. ③ **Client secret**. Numărul **App ID** nu este cheia.
drawing-not-the-key = nu e cheia

drawing-redirect-uri-alt = Desen: portalul TikTok, Products în meniul din stânga, apoi Login Kit. Sunt marcate: 1, Web, bifat; 2, câmpul Redirect URI, cu https://www.outstand.so/app/api/socials/tiktok/callback; 3, butoanele Save și Apply changes.
drawing-redirect-uri-caption = ① **Web**, bifat. ② Adresa, întreagă. ③ **Save**, iar în **Sandbox** și **Apply changes**.

drawing-scopes-alt = Desen: portalul TikTok, Scopes în meniul din stânga: o listă cu șase permisiuni. Sunt marcate: 1, starea fiecăreia, Approved; 2, video.publish, care este încă In review.
drawing-scopes-caption = ① Starea fiecărei permisiuni. ② Una singură neaprobată oprește toată cererea.

drawing-app-status-alt = Desen: portalul TikTok. Este marcată, 1, starea aplicației, în stânga sus, sub Production. Lângă ea, ce înseamnă fiecare stare. Draft și In review: cheia de producție e refuzată. Not approved: aplicația nu a trecut, iar portalul spune de ce. Live: cheia merge.
drawing-app-status-caption = ① Starea aplicației, sub **Production**. Numai cu **Live** merge cheia de producție.
drawing-status-draft = netrimisă: cheia e refuzată
drawing-status-in-review = la verificare: cheia e refuzată
drawing-status-not-approved = nu a trecut: portalul spune de ce
drawing-status-live = publicată: cheia merge

drawing-target-users-alt = Desen: portalul TikTok în Sandbox, Sandbox settings în meniul din stânga. Sunt marcate: 1, comutatorul pe Sandbox; 2, la Target users, butonul Add account; 3, butonul Apply changes.
drawing-target-users-caption = ① Comutatorul pe **Sandbox**. ② **Add account**: adaugi contul cu care te conectezi. ③ **Apply changes**.
drawing-account = @contul_tau

drawing-url-properties-alt = Desen: portalul TikTok. Sunt marcate: 1, butonul URL properties, sus; 2, butonul Verify properties. Dovada că adresa e a ta e cerută pentru Terms of Service, Privacy Policy și Web sau Desktop URL. Pentru Redirect URI, părerile sunt împărțite.
drawing-url-properties-caption = ① **URL properties**, sus. ② **Verify properties**. Dacă e nevoie și pentru **Redirect URI**, nu se știe sigur.
drawing-url-asked = se cere
drawing-url-disputed = nesigur

drawing-outstand-dashboard-alt = Desen: panoul Outstand, Settings în meniul din stânga, apoi Social Networks. Sunt marcate: 1, Network, cu valoarea tiktok; 2, Client Key; 3, Client Secret; 4, butonul Save.
drawing-outstand-dashboard-caption = ① **Network**: `tiktok`. ② **Client Key**. ③ **Client Secret**. ④ **Save**.

drawing-outstand-configured-alt = Desen: panoul Outstand, Settings în meniul din stânga, apoi Social Networks. La TikTok este marcată, 1, starea Configured.
drawing-outstand-configured-caption = ① TikTok apare ca **Configured** sau **Active**.

drawing-browser-console-alt = Desen: browserul cu uneltele pentru dezvoltatori deschise sub pagină. Sunt marcate: 1, tasta F12; 2, fila Console; 3, un rând roșu cu semnul de eroare, în care scrie error_type=client_key.
drawing-browser-console-caption = ① Tasta `F12`. ② Fila **Console**. ③ Rândul roșu cu `client_key`: copiază-l.

drawing-network-tab-alt = Desen: browserul cu uneltele pentru dezvoltatori deschise sub pagină. Sunt marcate: 1, tasta F12; 2, fila Network; 3, cererea authorize; 4, adresa ei, la Request URL, care se termină cu error_type=client_key.
drawing-network-tab-caption = ① Tasta `F12`. ② Fila **Network**. ③ Cererea `authorize`. ④ Adresa ei întreagă, la **Request URL**.

drawing-server-log-alt = Desen: terminalul în care rulează aplicația ta. Sunt marcate: 1, un rând în care scrie error_type=client_key; 2, un rând cu log_id, numărul cererii la TikTok.
drawing-server-log-caption = ① Rândul cu `client_key`. ② `log_id`, numărul cererii: trimite-l suportului.

drawing-terminal-alt = Desen: un terminal. Sunt marcate: 1, locul de după semnul $, unde lipești comanda întreagă; 2, tasta Enter, care o trimite.
drawing-terminal-caption = ① Aici lipești comanda, întreagă. ② Apasă `Enter`.

drawing-proxy-way-alt = Desen: drumul înapoi de la TikTok. 1, TikTok trimite browserul la domeniul tău, cu code și state în adresă. 2, domeniul tău îl trimite mai departe la Outstand, cu aceleași code și state. 3, celălalt drum, punctat: de la TikTok direct la Outstand.
drawing-proxy-way-caption = ① TikTok te trimite pe domeniul tău. ② De acolo, la Outstand, cu tot ce e după „?” neatins. ③ Sau direct, fără domeniul tău.
drawing-own-domain = Domeniul tău
drawing-proxy-tiktok = trimite browserul înapoi
drawing-proxy-outstand = termină conectarea
drawing-proxy-domain = nu schimbă nimic
drawing-proxy-direct = sau direct

drawing-connect-alt = Desen: trei pași unul sub altul. 1, în aplicația ta, butonul Conectează. 2, la TikTok, butonul Authorize. 3, din nou în aplicația ta, contul apare conectat.
drawing-connect-caption = ① Apeși **Conectează**. ② La TikTok apeși **Authorize** («permite»). ③ Te întorci, iar contul e conectat.
drawing-connect-button = Conectează
