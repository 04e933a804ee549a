# Fereastra: tot ce spune ea însăși. Ce spun verificările, cauzele și ghidul stă în fișierele de alături.

ui-nav = Ecrane
ui-screen-start = Ce vrei să faci?
ui-screen-bridge = Puntea
ui-screen-guide = Ghid
ui-screen-explain = Explică eroarea
ui-screen-bundle = Pachet pentru suport
ui-screen-glossary = Ce înseamnă cuvintele
ui-screen-settings = Setări
ui-short-explain = Explică
ui-short-bundle = Pachet
ui-language = Limba
ui-language-ro = Română
ui-language-en = English
ui-version = Punte { $version }
ui-unforeseen = S-a întâmplat ceva neașteptat. Încearcă din nou; dacă se repetă, închide și redeschide Punte.
ui-cancel = Renunță

## Prima întrebare

ui-start-what = Punte verifică drumul de la aplicația ta, prin Outstand, până la TikTok și îți arată ce scândură e ruptă și cum o repari.
ui-start-error = Am primit o eroare
ui-start-error-text = Lipești ce ai văzut, pui cheile și afli cauza.
ui-start-setup = Configurez TikTok de la zero
ui-start-setup-text = Cinci pași, cu ce ai de copiat și unde.
ui-start-support = Ajut un client
ui-start-support-text = Pui cheile lui și vezi dovada pentru fiecare pas.
ui-start-practice = Exersez
ui-start-practice-text = Fără cont și fără chei: o punte de probă, cu o scândură ruptă.

## Benzile de sus

ui-practice = Exersare
ui-practice-banner = Exersezi: nimic din ce vezi nu este real.
ui-practice-scenario = Situația:
ui-practice-page = Pagina din browser
ui-practice-leave = Ieși din exersare
ui-practice-start = Exersează
ui-practice-on = pornită acum
ui-notices = De știut
ui-banner-browser = Fereastra rulează într-un browser, fără Punte în spate: răspunsurile sunt inventate.
ui-banner-addresses = Punte vorbește cu alte adrese decât cele obișnuite:

## Puntea

ui-tower-application = Aplicația ta
ui-tower-outstand = Outstand
ui-tower-tiktok = TikTok
ui-bridge-boards = Scândurile punții; mergi cu săgețile de la una la alta
ui-span-application-to-outstand = Aplicația ta → Outstand
ui-span-outstand-to-tiktok = Outstand → TikTok
ui-span-whole = { $whole ->
    [one] { $whole } întreagă din { $total }
    [few] { $whole } întregi din { $total }
   *[other] { $whole } de întregi din { $total }
}
ui-plank-idle = încă neverificată
ui-plank-running = se verifică
ui-plank-skipped = neverificată
ui-plank-skipped-because = neverificată din cauza „{ $check }”
ui-plank-skipped-not-given = neverificată: lipsește valoarea
ui-plank-skipped-offline = neverificată: fără rețea
ui-plank-skipped-stopped = neverificată: ai oprit
ui-plank-skipped-not-needed = nu e nevoie

ui-verify = Verifică
ui-verify-again = Verifică din nou
ui-stop = Oprește
ui-stopping = Se oprește
ui-run-began = Verific puntea
ui-run-progress = { $done } din { $total }
ui-run-seconds = { $seconds } s
ui-run-at = verificată la { $time }, în { $seconds } s
ui-run-failed = Verificarea nu a putut merge
ui-run-ended-cause = Verificarea s-a terminat. { $cause }
ui-run-ended-well = Verificarea s-a terminat. Puntea ține.
ui-run-ended-unclear = Verificarea s-a terminat. Nu am putut afla cauza.
ui-run-ended-stopped = Verificarea a fost oprită.

ui-invitation-empty-title = Pune cheile și afli ce nu merge
ui-invitation-empty-text = Pune mai jos cheia API Outstand (**ost_…**) și, dacă le ai, cheia și secretul din portalul TikTok. Apoi apasă **Verifică**.
ui-invitation-ready-title = Gata de verificare
ui-invitation-ready-text = Apasă **Verifică**. În câteva secunde, fiecare scândură îți spune dacă ține.
ui-invitation-error-title = Hai să găsim cauza
ui-invitation-error-text = Lipește ce ai văzut, pune cheile și apasă **Verifică**. Dacă nu ai tot, merge și cu o parte.
ui-invitation-support-title = Puntea clientului
ui-invitation-support-text = Pune cheile clientului și apasă **Verifică**. Când termini, apasă **Uită cheile**, ca să nu rămână la tine.
ui-invitation-practice-title = Încearcă fără griji
ui-invitation-practice-text = Apasă **Verifică** și privește scândurile. Sus poți alege altă situație.
ui-invitation-reads-only = Verificarea doar citește: nu schimbă nimic la Outstand sau la TikTok.
ui-own-account = Începe cu contul meu

## Ce a ieșit

ui-steps = Pașii
ui-after-fix = După ce repari, apasă Verifică din nou: scândura trebuie să fie întreagă. Apoi încearcă iar conectarea din aplicația ta.
ui-send-support = Trimite la suport
ui-proof = Dovada
ui-others = { $count ->
    [one] Ce mai poate fi ({ $count } cauză)
    [few] Ce mai poate fi ({ $count } cauze)
   *[other] Ce mai poate fi ({ $count } de cauze)
}
ui-excluded = { $count ->
    [one] Ce am exclus ({ $count } cauză)
    [few] Ce am exclus ({ $count } cauze)
   *[other] Ce am exclus ({ $count } de cauze)
}
ui-requests = { $count ->
    [one] Ce a trimis Punte ({ $count } cerere)
    [few] Ce a trimis Punte ({ $count } cereri)
   *[other] Ce a trimis Punte ({ $count } de cereri)
}
ui-requests-no-answer = fără răspuns
ui-milliseconds = { $count } ms
ui-well-title = Puntea ține.
ui-well-watch-title = Puntea ține, dar uită-te la asta.
ui-well-next = Urmează contul: deschide aplicația ta, mergi la **Settings** («setări») și apasă **Conectează** la TikTok.
ui-well-still = Eu tot văd eroarea
ui-unclear-title = Nu am putut afla cauza.
ui-stopped-title = Ai oprit verificarea.
ui-stopped-text = Scândurile palide nu au fost verificate. Apasă Verifică din nou când vrei.
ui-app-state-question = În ce stare e aplicația ta în portalul TikTok?
ui-app-state-where = Scrie lângă numele ei, la **Manage apps** («aplicațiile tale»). Punte nu poate vedea asta singur.
ui-app-state-draft = Draft
ui-app-state-in-review = In review
ui-app-state-live = Live
ui-app-state-sandbox = Sandbox
ui-app-state-unknown = Nu știu
ui-symptom = Ce ai văzut? (opțional)
ui-symptom-hint = Lipește mesajul, adresa paginii cu eroarea sau un rând din jurnal. Nu pleacă nicăieri.
ui-symptom-verify = Verifică din nou cu acest text
ui-fix-configure = Corectează în Outstand
ui-fix-edit-credentials = Schimbă cheile
ui-fix-verify = Verifică din nou
ui-fix-guide = Deschide ghidul la pasul { $step }
ui-open-host = Deschide { $host }
ui-open-connection = Deschide adresa de conectare
ui-open-mail = Scrie la { $address }
ui-open-browser = {" "}(în browser)
ui-copy = Copiază
ui-copy-copied = Copiat
ui-copy-refused = Nu s-a putut copia. Selectează textul și apasă Ctrl+C.

## Cheile

ui-keys-title = Cheile
ui-api-key = Cheia API Outstand
ui-api-key-hint = În Outstand, la cheile API. De obicei începe cu „ost_”.
ui-client-key = Client key (TikTok)
ui-client-key-hint = În portalul TikTok, la App details → Credentials. De obicei începe cu „aw”.
ui-client-secret = Client secret (TikTok)
ui-client-secret-hint = Lângă Client key, în același loc și din același mediu.
ui-key-keep = Acum e { $masked }. Lasă gol ca să rămână așa.
ui-key-missing = lipsește
ui-fingerprint = amprentă { $fingerprint }
ui-hold-to-show = Arată
ui-hold-to-show-field = Arată cât ții apăsat: { $field }
ui-keys-save = Reține cheile
ui-keys-saved = Cheile au fost reținute, iar câmpurile golite.
ui-keys-change = Schimbă cheile
ui-keys-forget = Uită cheile
ui-keys-nothing = Completează cel puțin un câmp
ui-keys-read-from = Citit din
ui-choose-project = Alege folderul proiectului
ui-choose-project-hint = Citesc cheile din .env.local, fără să schimb fișierul.
ui-error-summary = Mai e ceva de făcut
ui-severity-note = bine de știut
ui-severity-warning = de văzut
ui-severity-fail = greșit

ui-blank-character-space = spațiu
ui-blank-character-tab = tab
ui-blank-character-newline = sfârșit de rând
ui-blank-character-no-break-space = spațiu nedespărțitor
ui-blank-character-bom = marcaj BOM
ui-blank-character-zero-width = caracter invizibil
ui-blank-character-soft-hyphen = cratimă invizibilă
ui-blank-character-direction = marcaj de direcție
ui-blank-character-control = caracter de control
ui-blank-character-other-space = alt fel de spațiu
ui-blank-character-unseen = caracter invizibil
ui-blank-at-start = La început: { $name }{ $count ->
    [one] {""}
    [few] {" "}de { $count } ori
   *[other] {" "}de { $count } de ori
}.
ui-blank-at-end = La sfârșit: { $name }{ $count ->
    [one] {""}
    [few] {" "}de { $count } ori
   *[other] {" "}de { $count } de ori
}.
ui-blank-at-inside = La poziția { $position }: { $name }{ $count ->
    [one] {""}
    [few] {" "}de { $count } ori
   *[other] {" "}de { $count } de ori
}.
ui-blanks-around = Când reții cheia, Punte o curăță la capete și îți spune ce a scos.
ui-blanks-inside = Ce e în mijloc rămâne așa cum l-ai lipit. Mai bine copiază cheia din nou.

## Configurarea

ui-configure = Configurează în Outstand
ui-configure-title = Ce se schimbă în Outstand
ui-configure-reading = Citesc ce e salvat în Outstand și întreb TikTok de pereche
ui-configure-writing = Scriu și recitesc
ui-configure-now = Acum în Outstand
ui-configure-now-nothing = Nimic pentru TikTok.
ui-configure-row = înregistrarea { $id }
ui-configure-row-updated = schimbată { $time }
ui-configure-after = După
ui-configure-after-secret = Împreună cu secretul tău, pe care Outstand nu îl mai arată nimănui.
ui-configure-differences = Diferența
ui-configure-consequence = Secretul vechi nu mai e valabil din clipa aceea. Dacă se schimbă cheia, poate fi nevoie să conectezi din nou conturile.
ui-configure-create = Înregistrează în Outstand
ui-configure-update = Scrie în Outstand
ui-configure-insist = TikTok refuză această pereche. Știu asta și vreau să o scriu oricum.
ui-configure-write-anyway = Scrie totuși
ui-configure-read-again = Citește din nou
ui-configure-several = Deschide Outstand și șterge înregistrările de prisos. Lasă una singură, apoi apasă Citește din nou.

## Explică eroarea

ui-explain-what = Lipește ce ai văzut și afli ce înseamnă. Textul rămâne pe calculatorul tău.
ui-explain-label = Ce ai văzut
ui-explain-hint = Mesajul, un rând din jurnal sau, cel mai bine, adresa întreagă din bara browserului. Lipește textul ori trage-l aici, și ca fișier.
ui-explain-keys = sau { $keys }
ui-explain = Explică
ui-explain-file = Alege un fișier
ui-explain-drop = Dă drumul aici
ui-explain-empty = Lipește mai întâi un text
ui-explain-before = Pune la loc textul dinainte

ui-explain-hidden = Am ascuns { $what }, ca să nu ajungă la nimeni.
ui-explain-hidden-code = codul din adresă
ui-explain-hidden-state = valoarea „state”
ui-explain-hidden-token = tokenul
ui-explain-hidden-secret = secretul
ui-explain-hidden-key = cheia
ui-explain-hidden-other = ce era secret în text
ui-explain-bare = Nu am putut ascunde ce e secret în text. L-am lăsat cum l-ai pus, dar nu îl duc mai departe.
ui-explain-refused-image = Asta e o imagine, iar Punte citește numai text. Scrie cuvântul de pe pagină.
ui-explain-refused-binary = Fișierul nu e text. Deschide-l, copiază partea cu eroarea și lipește-o aici.
ui-explain-refused-empty = Fișierul e gol. Alege altul sau lipește textul.
ui-explain-refused-unreadable = Fișierul nu a putut fi citit. Deschide-l, copiază partea cu eroarea și lipește-o aici.
ui-explain-refused-large = Textul are { $size } KB, iar aici încap { $limit } KB. Copiază numai partea cu eroarea.

ui-explain-examples = Ai doar o poză cu eroarea?
ui-explain-examples-hint = Apasă pe cuvântul sau pe mesajul pe care îl vezi în ea.
ui-explain-example-cancelled = Conectarea a fost anulată
ui-explain-example-pair = Cheia sau secretul nu sunt bune
ui-explain-example-expired = Codul a expirat
ui-explain-example-private = Numai conturi private
ui-explain-example-often = Prea multe încercări

ui-explain-answered = Ai ales { $state }. { $verdict }
ui-explain-state-draft = «ciornă», încă netrimisă la verificare; alege-o și când scrie Not approved («respinsă»)
ui-explain-state-in-review = «în verificare»: ai trimis-o, iar TikTok nu a răspuns încă
ui-explain-state-live = TikTok a aprobat-o
ui-explain-state-sandbox = mediul de probă; cheia lui începe de obicei cu „sbaw”
ui-explain-state-unknown = îți arăt unde scrie
ui-explain-why = De ce
ui-explain-others = Ce mai poate fi
ui-explain-excluded = Ce am exclus
ui-explain-excluded-at = Am verificat deja, pe { $time }
ui-explain-joined = Am ținut cont și de verificarea din { $time }.
ui-explain-not = Deci nu e asta: „{ $cause }”
ui-explain-fine-title = Ce arată textul e acum în regulă.
ui-explain-fine-text = Poate că textul e mai vechi decât reparația. Încearcă din nou conectarea; dacă apare altă eroare, lipește-o aici.
ui-explain-found = Ce am găsit în text
ui-explain-copy = Copiază răspunsul
ui-explain-copied = tot răspunsul, ca text

ui-explain-foreign-title = Asta e o eroare de la { $provider }, nu de la TikTok.
ui-explain-foreign-text = Punte cunoaște numai drumul până la TikTok. Întreabă pe cineva care se ocupă de conectarea cu { $provider } sau caută mesajul în paginile lor de ajutor.
ui-explain-foreign-both = Dacă pe pagină scria și TikTok, copiază pagina întreagă și lipește-o aici.

ui-explain-nothing-title = Nu recunosc asta.
ui-explain-nothing-text = Poate că lipsește tocmai partea care spune cauza. Caut-o aici:
ui-explain-place-address = În bara de adrese
ui-explain-place-address-text = Pe pagina cu eroarea, apasă pe adresa de sus, selecteaz-o toată, copiaz-o și lipește-o aici.
ui-explain-place-word = Sub mesajul de pe pagină
ui-explain-place-word-text = Caută un cuvânt englezesc singur pe rând: **client_key**, **redirect_uri** sau **scope**. Scrie-l aici.
ui-explain-place-console = În consola browserului
ui-explain-place-console-text = Apasă **F12**, alege **Console** («consola») și copiază rândurile roșii.
ui-explain-sure-title = Vrei să știi sigur?
ui-explain-sure-text = Textul arată spre o cauză; puntea o dovedește. Pui cheile, apeși Verifică, iar textul vine cu tine.
ui-explain-sure-now = Puntea verifică fiecare scândură cu cheile tale și ține cont și de text. Durează câteva secunde.
ui-explain-sure = Mergi la punte
ui-explain-instead-title = Sau lasă puntea să caute
ui-explain-instead-text = Ea verifică fiecare scândură până la TikTok, chiar dacă textul nu spune nimic.
ui-explain-sure-verify = Verifică puntea acum

## Setări

ui-settings-app = Aplicația ta TikTok
ui-settings-app-text = Ce spui aici ajută verificarea acolo unde nu poate vedea singură.
ui-settings-redirect = Redirect URI înregistrat la TikTok
ui-settings-redirect-hint = Adresa la care TikTok trimite browserul înapoi. De obicei e cea a lui Outstand.
ui-settings-redirect-default = Folosește adresa Outstand
ui-settings-scopes = Scopes («permisiuni»)
ui-settings-scopes-hint = Ce ceri de la TikTok. Ghidul le cere pe toate șase.
ui-settings-vault = Unde stau cheile
ui-settings-practice = Exersare
ui-settings-practice-text = Fiecare situație e o punte de probă, pe calculatorul tău. Cheile tale nu sunt atinse.
ui-settings-requests = Ce trimite Punte
ui-settings-requests-text = O verificare trimite numai cereri de felul acestora. Nimic altceva nu pleacă de pe calculatorul tău.
ui-settings-addresses = Adresele folosite
ui-settings-replaced = înlocuită prin
ui-settings-about = Despre
ui-settings-start = Arată din nou prima întrebare
