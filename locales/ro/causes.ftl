# Cauzele: propoziția care le numește și ce înseamnă.

cause-client_key_whitespace-title = Client key are un spațiu sau un semn ascuns în plus.
cause-client_key_whitespace-text = TikTok compară cheia literă cu literă: cu semnul în plus e altă cheie, iar răspunsul e doar „client_key”.

cause-client_key_mismatch-title = La Outstand e salvată altă cheie decât a ta.
cause-client_key_mismatch-text = Conectarea pornește cu cheia altei aplicații sau cu una scrisă greșit.

cause-client_key_wrong-title = TikTok nu recunoaște client key.
cause-client_key_wrong-text = Cheia nu e cea din portalul TikTok: e scrisă greșit, veche sau e alt număr, de pildă App ID.

cause-credentials_swapped-title = Valorile sunt puse una în locul alteia.
cause-credentials_swapped-text = Cheia, secretul și cheia API arată diferit; una dintre ele stă în câmpul alteia.

cause-placeholder_values-title = E folosită o valoare de exemplu, nu una adevărată.
cause-placeholder_values-text = Valorile din ghid arată doar forma. În locul lor vin cele din portalul TikTok și de la Outstand.

cause-login_kit_missing-title = Aplicației TikTok îi lipsește Login Kit.
cause-login_kit_missing-text = Fără produsul Login Kit (conectare cu TikTok), TikTok refuză cheia și spune doar „client_key”.

cause-old_endpoint-title = Cererea folosește adresa veche a TikTok.
cause-old_endpoint-text = Adresa v1 s-a închis pe 29 februarie 2024, iar parametrul se numește acum client_key, nu client_id.

cause-client_secret_wrong-title = Client secret nu se potrivește cu client key.
cause-client_secret_wrong-text = TikTok spune că nu sunt pereche: de obicei secretul e vechi, e din alt mediu (Sandbox sau Production) ori e codul de verificare a domeniului.

cause-request_malformed-title = TikTok nu a putut citi cererea.
cause-request_malformed-text = De obicei, cheia sau secretul au în ele un spațiu ori un câmp e gol.

cause-app_not_approved-title = Aplicația TikTok nu e încă aprobată.
cause-app_not_approved-text = Cât timp e în Draft sau In review, TikTok refuză cheia de producție după autentificare și arată doar „client_key”. Dacă perechea și cheia salvată sunt în regulă, nu ai nimic de schimbat în setări.

cause-sandbox_production_mixup-title = Cheile de Sandbox și de Production sunt amestecate.
cause-sandbox_production_mixup-text = Sandbox are cheia, secretul, permisiunile și adresele lui, separate de Production.

cause-not_sandbox_target-title = Contul TikTok nu e pe lista de testare din Sandbox.
cause-not_sandbox_target-text = În Sandbox se pot conecta numai conturile adăugate la Target users. Aplicația, produsele și adresa sunt deja bune.

cause-redirect_uri_mismatch-title = Redirect URI nu e cel înregistrat la TikTok.
cause-redirect_uri_mismatch-text = TikTok compară adresa literă cu literă: o bară în plus, „www.” sau o majusculă o fac alta.

cause-proxy_callback_broken-title = Adresa ta de întoarcere nu trimite corect la Outstand.
cause-proxy_callback_broken-text = După autentificare, TikTok trimite browserul la adresa ta, iar ea trebuie să îl trimită la Outstand cu toți parametrii neatinși.

cause-scope_not_approved-title = O permisiune cerută nu e aprobată la TikTok.
cause-scope_not_approved-text = O singură permisiune (scope) neaprobată face ca TikTok să refuze toată cererea.

cause-scope_not_granted-title = La conectare nu au fost date toate permisiunile.
cause-scope_not_granted-text = Persoana care a conectat contul a lăsat o permisiune nebifată.

cause-scope_not_requested-title = Cererea nu conține toate permisiunile de care ai nevoie.
cause-scope_not_requested-text = Contul s-ar conecta, dar ce ține de permisiunea lipsă nu ar merge, de pildă publicarea.

cause-scope_separator-title = Permisiunile nu sunt despărțite corect.
cause-scope_separator-text = TikTok le vrea despărțite numai prin virgulă, fără spații.

cause-pkce_required-title = TikTok cere o dovadă în plus (PKCE).
cause-pkce_required-text = Aplicația e înregistrată ca Desktop sau mobilă; pentru Outstand trebuie să fie Web.

cause-pkce_wrong-title = Dovada PKCE are altă formă decât cere TikTok.
cause-pkce_wrong-text = TikTok vrea SHA-256 scris în hexazecimal și metoda S256, altfel decât alte servicii.

cause-api_key_missing-title = Lipsește cheia API Outstand.
cause-api_key_missing-text = Fără ea, nici aplicația ta, nici Punte nu pot întreba Outstand nimic.

cause-api_key_invalid-title = Outstand nu recunoaște cheia API.
cause-api_key_invalid-text = Cheia e scrisă greșit, ștearsă sau a altei organizații.

cause-api_key_leaked-title = Cheia API e publică: oricine o poate folosi.
cause-api_key_leaked-text = A apărut într-un text public. Nu am trimis-o nicăieri. Înlocuiește-o, chiar dacă încă merge.

cause-subscription_inactive-title = Abonamentul Outstand nu e activ.
cause-subscription_inactive-text = Până la activare, Outstand refuză toate cererile, oricât de bune sunt cheile.

cause-env_file_wrong-title = Fișierul proiectului nu e bun.
cause-env_file_wrong-text = Aplicația ta citește cheile din el; ce nu se poate citi acolo nu ajunge la Outstand.

cause-server_not_restarted-title = Serverul aplicației n-a fost repornit după modificare.
cause-server_not_restarted-text = Fișierul .env.local se citește numai la pornire.

cause-network_not_configured-title = TikTok nu e înregistrat la Outstand.
cause-network_not_configured-text = În modelul BYOK (vii cu cheile tale), Outstand are nevoie de cheia și de secretul aplicației tale TikTok înainte de conectare.

cause-duplicate_networks-title = La Outstand sunt mai multe înregistrări TikTok.
cause-duplicate_networks-text = Nu se poate ști pe care o folosește. Trebuie să rămână una singură.

cause-managed_keys_in_use-title = Outstand folosește cheia lui, nu pe a ta.
cause-managed_keys_in_use-text = Conectarea merge prin Managed Keys (cheile lui Outstand). Cheia ta nu ajunge la TikTok.

cause-outstand_unavailable-title = Outstand are o problemă acum.
cause-outstand_unavailable-text = Serverul răspunde cu o eroare de-a lui. Setările tale nu au nicio vină.

cause-account_not_connected-title = Niciun cont TikTok nu e conectat încă.
cause-account_not_connected-text = Restul e pregătit. Mai rămâne să apeși Conectează în aplicația ta.

cause-account_inactive-title = Contul TikTok conectat nu mai e activ.
cause-account_inactive-text = Outstand nu mai poate lucra cu el până nu îl conectezi din nou.

cause-account_must_be_private-title = Contul TikTok trebuie să fie privat.
cause-account_must_be_private-text = Până trece de auditul TikTok, aplicația poate publica numai pe conturi private, chiar dacă postarea e vizibilă numai ție.

cause-rate_limited-title = Au fost prea multe cereri într-un timp scurt.
cause-rate_limited-text = Serverul cere o pauză. Nimic nu e stricat.

cause-quota_exhausted-title = Cererile din abonamentul Outstand s-au terminat.
cause-quota_exhausted-text = Outstand refuză alte cereri până la reînnoire.

cause-posting_cap-title = S-a atins limita de postări.
cause-posting_cap-text = TikTok lasă un număr mic de postări pe zi și de oameni pe zi, mai ales înainte de audit.

cause-code_expired-title = Codul primit la conectare nu mai e valabil.
cause-code_expired-text = Codul se folosește o singură dată și repede. Repetă conectarea.

cause-token_expired-title = Permisiunea dată de cont a expirat.
cause-token_expired-text = Contul trebuie conectat din nou.

cause-dns_failed-title = Numele serverului nu poate fi găsit.
cause-dns_failed-text = Calculatorul nu are internet sau rețeaua nu știe numele. Despre chei nu se poate spune nimic încă.

cause-unreachable-title = Nu se poate ajunge la server.
cause-unreachable-text = Legătura e oprită undeva pe drum. Despre chei nu se poate spune nimic încă.

cause-timed_out-title = Serverul nu a răspuns la timp.
cause-timed_out-text = Legătura e foarte lentă sau blocată. Asta nu înseamnă o cheie greșită.

cause-tls_intercepted-title = Cineva deschide traficul pe drum.
cause-tls_intercepted-text = Certificatul primit nu e al serverului: de obicei e un antivirus sau rețeaua firmei.

cause-captive_portal-title = Rețeaua arată o pagină a ei în locul serverului.
cause-captive_portal-text = Așa fac rețelele din hoteluri, din gări sau din firme, până te autentifici în ele.

cause-tiktok_unavailable-title = TikTok are o problemă acum.
cause-tiktok_unavailable-text = Serverul răspunde cu o eroare de-a lui. Setările tale nu au nicio vină.

cause-region_blocked-title = Rețeaua sau țara ta oprește TikTok.
cause-region_blocked-text = Unii furnizori de internet blochează adresele TikTok.

cause-user_cancelled-title = Conectarea a fost anulată.
cause-user_cancelled-text = Pe pagina TikTok s-a apăsat Cancel («anulare») sau fereastra a fost închisă.

cause-media_domain_unverified-title = TikTok nu acceptă adresa de unde vine filmul.
cause-media_domain_unverified-text = Domeniul trebuie dovedit la URL properties, în aplicația ta TikTok.

cause-app_signature_mismatch-title = Semnătura aplicației mobile nu se potrivește.
cause-app_signature_mismatch-text = Semnătura înregistrată în portalul TikTok nu e cea a aplicației instalate.

cause-wrong_portal-title = Cheia e din alt portal TikTok.
cause-wrong_portal-text = TikTok are trei portaluri fără legătură între ele; pentru Outstand e bun numai developers.tiktok.com.

cause-wrong_method-title = Cererea a fost trimisă altfel decât cere TikTok.
cause-wrong_method-text = TikTok vrea POST cu formular, la adresa care se termină cu o bară.

cause-account_banned-title = Contul TikTok e blocat de TikTok.
cause-account_banned-text = Cât timp e blocat, nu se poate conecta și nu poate publica.

cause-post_rejected-title = TikTok nu a primit postarea.
cause-post_rejected-text = Legătura e bună; ceva din postarea aceasta nu trece: fișierul, descrierea sau cine o poate vedea.

cause-provider_setup-title = Outstand nu acceptă cererea așa cum e configurată.
cause-provider_setup-text = Răspunsul nu spune destul ca să numesc o singură cauză.

# Ce e de făcut.

fix-correct = Corectează cu Punte: îți arată ce e salvat și ce va fi, verifică perechea la TikTok, apoi scrie.
fix-correct-by-hand = Sau corectează tu în Outstand: Settings → Social Networks → TikTok.
fix-copy-key-again = Copiază din nou Client key din portalul TikTok: aplicația ta → App details → Credentials (în ghid: „Basic Information” / „Keys”).
fix-copy-secret-again = Copiază din nou Client secret din portalul TikTok, din același loc și același mediu ca și cheia: App details → Credentials.
fix-copy-both-again = Copiază din nou cheia și secretul din portalul TikTok, fără spații: App details → Credentials.
fix-where-typed = La Outstand cheia e bună. Șterge semnul în plus din locul de unde ai dat-o: câmpul de aici, .env.local sau mediul.
fix-edit = Pune valoarea corectă în locul celei de acum.
fix-each-in-its-field = Pune fiecare valoare în câmpul ei. Client key începe de obicei cu „aw”, cheia API cu „ost_”.
fix-copy-real-values = Copiază valorile adevărate din portalul TikTok: aplicația ta → App details → Credentials.
fix-add-login-kit = În portalul TikTok, la Products, adaugă Login Kit și, la Platforms, bifează Web.
fix-verify = Apoi verifică din nou.
fix-old-endpoint = Dacă adresa e făcută de aplicația ta, folosește https://www.tiktok.com/v2/auth/authorize/ cu client_key. Prin Outstand, cere adresa de la Outstand.
fix-write-outstand = Scrie la Outstand și trimite ce a văzut Punte.
fix-send-for-review = În portalul TikTok vezi starea sus, lângă nume. Dacă e Draft («ciornă»), trimite aplicația la App review. Dacă e In review («în verificare»), așteaptă răspunsul.
fix-sandbox-meanwhile = Până atunci poți lucra în Sandbox, cu cheia și secretul de Sandbox și cu contul tău la Target users.
fix-same-environment = Ia cheia și secretul din același mediu: comutatorul Production / Sandbox e în partea de sus a paginii.
fix-add-target-user = În portalul TikTok, în Sandbox, adaugă contul la Target users și apasă Apply changes («aplică modificările»).
fix-wait-an-hour = Așteaptă până la o oră, apoi intră pe tiktok.com chiar cu acel cont.
fix-redirect-exact = În portalul TikTok, la Products → Login Kit → Redirect URI, pune exact această adresă.
fix-proxy-forward = Fă ca adresa ta să răspundă cu o redirecționare (302) spre adresa Outstand, cu tot ce vine după „?” neatins.
fix-proxy-or-direct = Sau renunță la adresa ta și înregistrează direct adresa Outstand la TikTok.
fix-ask-for-scope = În portalul TikTok, la Scopes (în ghid: „Permissions”), adaugă permisiunile lipsă și trimite aplicația la App review.
fix-fewer-scopes = Până la aprobare, cere numai permisiunile aprobate.
fix-grant-all = Conectează contul din nou și lasă bifate toate permisiunile de pe pagina TikTok.
fix-request-scopes = În aplicația ta, cere adresa de conectare cu toate permisiunile din listă.
fix-scopes-comma = Scrie permisiunile despărțite numai prin virgulă.
fix-web-platform = În portalul TikTok, la Platforms, bifează Web și înregistrează adresa acolo.
fix-pkce-hex = code_challenge trebuie să fie SHA-256 în hexazecimal (64 de semne), cu code_challenge_method=S256.
fix-get-api-key = Ia cheia API din Outstand.
fix-env-line = În .env.local rândul arată așa; în locul exemplului vine cheia ta.
fix-new-api-key = Ia din Outstand o cheie API a organizației tale.
fix-revoke-api-key = Șterge cheia veche în Outstand și fă una nouă.
fix-replace-everywhere = Pune cheia nouă aici și peste tot unde era cea veche.
fix-restart-server = Repornește serverul aplicației tale.
fix-activate-subscription = Activează abonamentul în Outstand.
fix-env-file = Vezi numele și locul fișierului; dacă e arătat un rând, îndreaptă-l.
fix-configure = Configurează cu Punte: verifică perechea la TikTok și o înregistrează la Outstand.
fix-configure-by-hand = Sau înregistreaz-o tu în Outstand: Settings → Social Networks → Add Network.
fix-see-guide = Pașii sunt în ghid.
fix-remove-row = Șterge din Outstand înregistrările TikTok de care nu ai nevoie și las-o pe cea cu cheia ta.
fix-configure-own = Dacă vrei cheia ta (BYOK), configureaz-o cu Punte.
fix-keep-managed = Dacă îți ajunge cheia lui Outstand, nu e nimic de schimbat.
fix-wait = Așteaptă puțin, apoi verifică din nou.
fix-connect-account = Apasă Conectează în aplicația ta și intră în contul TikTok al firmei.
fix-reconnect-account = Conectează contul din nou.
fix-make-private = În TikTok: Settings and privacy → Privacy → Private account («cont privat»).
fix-ask-for-audit = Pentru conturi publice și limite mai mari, cere auditul Content Posting API în portalul TikTok.
fix-more-quota = Vezi în Outstand câte cereri ai și când se reînnoiesc.
fix-post-tomorrow = Încearcă din nou mâine.
fix-connect-again = Repetă conectarea de la început, fără să reîncarci pagina.
fix-check-connection = Verifică legătura la internet, apoi verifică din nou.
fix-traffic-opened = Încearcă din altă rețea sau întreabă la firmă cine deschide traficul (antivirus, firewall, proxy).
fix-sign-in-to-network = Deschide orice pagină în browser și autentifică-te în rețea.
fix-other-network = Încearcă din altă rețea, de pildă de pe telefon.
fix-press-authorize = Repetă conectarea și apasă Authorize («permite») pe pagina TikTok.
fix-verify-domain = În portalul TikTok, la URL properties, dovedește domeniul de unde vine filmul.
fix-own-media = Filmele găzduite de Outstand nu trec cu cheia ta: pune-le pe domeniul tău.
fix-app-signature = În portalul TikTok, pune semnătura aplicației din magazin.
fix-right-portal = Ia cheia din developers.tiktok.com, nu din TikTok for Business sau TikTok Shop.
fix-form-post = Trimite POST cu formular la https://open.tiktokapis.com/v2/oauth/token/, cu bara de la sfârșit.
fix-account-banned = Vezi în aplicația TikTok ce spune despre cont și fă contestație de acolo.
fix-follow-provider = Compară setările cu pagina Outstand despre TikTok.
fix-change-post = Citește codul primit, corectează fișierul sau setările postării și trimite din nou.
