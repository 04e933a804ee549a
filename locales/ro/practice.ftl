# Practice: the list of scenarios, and the pages that the twin shows in a browser.

## Pages

practice-page-mark = Exercițiu – nu este TikTok
practice-page-login = Aici TikTok ți-ar cere să intri în cont
practice-page-login-text = Pagina stă pe calculatorul tău și doar imită TikTok. Nu ai nimic de scris. Apasă „Continuă” ca să vezi ce urmează după ce intri în cont.
practice-page-continue = Continuă
# TikTok's own Romanian sentence, word for word; the word at its end is never translated.
practice-page-error = A survenit o eroare. Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. { $word }
practice-page-error-next = Așa arată pagina de eroare. Copiază adresa ei și propoziția de mai sus, apoi lipește-le în Punte, la „Explică eroarea”.
practice-page-connected = Conectat
practice-page-connected-text = Contul de exercițiu este legat de Outstand. Poți închide pagina și te poți întoarce în Punte.
practice-page-not-connected = Contul nu a fost conectat. Outstand a primit browserul înapoi, dar cu această eroare:
practice-page-no-address = Nu ajungi la TikTok: aplicația nu a primit de la Outstand adresa de conectare
practice-page-answer = Outstand a răspuns cu starea { $status }:
practice-page-unknown = Pagina nu există sau adresa a expirat. Apasă din nou „Conectează” în aplicație.
practice-page-outstand-login = Outstand cere să intri în cont
practice-page-outstand-login-text = În realitate ai intra în contul tău Outstand și ai fi trimis mai departe la TikTok. Aici nu ai nimic de scris: închide pagina.
practice-page-proxy = Aceasta este o pagină a site-ului tău. Ea nu trimite browserul mai departe la Outstand.
practice-page-away = TikTok a acceptat conectarea și ar trimite acum browserul la adresa de mai jos. Exercițiul se oprește aici, ca să nu iasă de pe calculatorul tău.
practice-page-portal = Rețea publică: intră în rețea
practice-page-portal-text = Rețeaua cere să accepți condițiile înainte de a folosi internetul. Pagina aceasta stă în locul tuturor celorlalte.

## Scenarios

practice-all-good-name = Totul merge
practice-all-good-text = Cheile, adresa de întoarcere, aplicația și contul sunt în regulă.
practice-proxy-good-name = Adresă de întoarcere proprie, bună
practice-proxy-good-text = Site-ul tău primește browserul de la TikTok și îl trimite întreg la Outstand.
practice-proxy-broken-name = Adresă de întoarcere proprie, stricată
practice-proxy-broken-text = Site-ul tău trimite browserul la Outstand, dar pierde ce a pus TikTok în adresă.
practice-leading-space-name = Spațiu în fața cheii
practice-leading-space-text = Cheia a fost lipită în Outstand cu un spațiu la început, iar TikTok nu o recunoaște.
practice-other-key-stored-name = Altă cheie în Outstand
practice-other-key-stored-text = În Outstand stă cheia unei aplicații vechi, nu cheia pe care o ai tu.
practice-not-configured-name = TikTok nu e configurat
practice-not-configured-text = În Outstand nu este salvată nicio cheie pentru TikTok.
practice-two-rows-name = TikTok e salvat de două ori
practice-two-rows-text = Outstand are două rânduri pentru TikTok, cu chei diferite.
practice-managed-keys-name = Chei gestionate de Outstand
practice-managed-keys-text = Nu ai nicio cheie salvată, iar Outstand folosește în tăcere cheia lui.
practice-redirect-slash-name = O bară în plus
practice-redirect-slash-text = Adresa de întoarcere trimisă la TikTok are o bară la sfârșit, iar cea înregistrată nu are.
practice-redirect-not-registered-name = Adresă de întoarcere neînregistrată
practice-redirect-not-registered-text = În portalul TikTok este înregistrată altă adresă de întoarcere.
practice-missing-scope-name = O permisiune lipsă
practice-missing-scope-text = Outstand cere șase permisiuni, dar TikTok nu a aprobat una dintre ele.
practice-app-in-review-name = Aplicație în verificare
practice-app-in-review-text = Toate setările sunt bune, dar TikTok nu a aprobat încă aplicația.
practice-sandbox-target-name = Cont din afara sandboxului
practice-sandbox-target-text = Folosești sandboxul, iar contul cu care intri nu e printre cele de test.
practice-pkce-name = Lipsește PKCE
practice-pkce-text = Aplicația e declarată la TikTok ca program de calculator sau de telefon, iar TikTok cere un cod de siguranță în plus (PKCE).
practice-wrong-secret-name = Secret greșit
practice-wrong-secret-text = Secretul nu aparține cheii.
practice-secret-as-key-name = Cheia și secretul inversate
practice-secret-as-key-text = Secretul a fost lipit în locul cheii, iar cheia în locul secretului.
practice-bad-api-key-name = Cheie API greșită
practice-bad-api-key-text = Outstand nu recunoaște cheia API.
practice-subscription-name = Abonament inactiv
practice-subscription-text = Cheia API e bună, dar abonamentul la Outstand nu este activ.
practice-no-account-name = Niciun cont conectat
practice-no-account-text = Totul e configurat, dar niciun cont TikTok nu a fost conectat încă.
practice-account-inactive-name = Cont conectat, dar inactiv
practice-account-inactive-text = Contul TikTok a fost conectat cândva, iar între timp legătura s-a pierdut.
practice-rate-limited-name = Prea multe cereri
practice-rate-limited-text = Outstand cere să aștepți două minute înainte de altă cerere.
practice-quota-name = Cereri epuizate
practice-quota-text = Cererile incluse în abonamentul la Outstand s-au terminat.
practice-outstand-down-name = Outstand nu merge
practice-outstand-down-text = Serverul Outstand răspunde doar cu o pagină de indisponibilitate.
practice-tiktok-down-name = TikTok nu merge
practice-tiktok-down-text = Serverele TikTok răspund doar cu o pagină de indisponibilitate.
practice-captive-portal-name = Rețea publică
practice-captive-portal-text = Rețeaua (hotel, cafenea) pune pagina ei în locul răspunsului de la Outstand.
practice-login-needed-name = Outstand cere intrarea în cont
practice-login-needed-text = Adresa de conectare duce la pagina de intrare în contul Outstand, așa că drumul până la TikTok se vede doar în browser.
