# Ecranul „Pachet pentru suport”: din ce se face pachetul, cum se acoperă o captură, cum se vede înainte de salvare și cum se deschide al altcuiva.

bundle-what = Pachetul e un singur fișier, pe care îl poți trimite fără grijă celui care te ajută. În el stă ce a văzut Punte și nimic secret.
bundle-what-one = Un fișier .zip. Prima lui pagină se deschide în orice browser, și fără Punte.
bundle-what-clean = Cheile, codurile și parolele sunt scoase, oriunde ar sta. Client key rămâne mascat, ca rândurile să se poată compara.
bundle-what-checked = Înainte să existe, fișierul e căutat încă o dată după fiecare secret cunoscut, oricum ar fi scris. Dacă se găsește unul, Punte nu îl scrie.
bundle-what-seen = Vezi tot ce e în el înainte să îl salvezi. Nu pleacă nicăieri singur: îl trimiți tu.
bundle-open = Deschide pachetul unui client
bundle-parts = Ce intră în pachet
bundle-show = Arată-mi pachetul
bundle-showing = Se face pachetul…
bundle-show-what = Nu se salvează încă nimic.

## Părțile

bundle-run = Ultima verificare
bundle-run-none = Încă nu ai verificat. Fără verificare, cine te ajută nu vede ce scândură e ruptă.
bundle-run-first = Verifică întâi
bundle-run-running = Verificarea merge chiar acum. Așteaptă să se termine.
bundle-run-look = Vezi puntea
bundle-run-at = Verificare din { $moment }.
bundle-run-practice = E din exersare, nu dintr-un cont adevărat.
bundle-verdict-ok = Puntea ține.
bundle-verdict-problem = Puntea e ruptă.
bundle-verdict-warning = Puntea ține, dar ceva trebuie văzut.
bundle-verdict-undetermined = Nu s-a putut afla cauza.
bundle-cause-unknown = O cauză pe care versiunea ta de Punte nu o cunoaște ({ $code }).

bundle-history = Istoricul
bundle-history-own = Verificările tale de până acum: se vede de când nu mai merge.
bundle-history-of = Verificările de până acum ale clientului { $customer }: se vede de când nu mai merge.
bundle-history-none = Nu e încă niciuna.
bundle-history-with = { $count ->
    [one] Pune și istoricul ({ $count } verificare)
    [few] Pune și istoricul ({ $count } verificări)
   *[other] Pune și istoricul ({ $count } de verificări)
}

bundle-machine = Calculatorul
bundle-machine-what = Versiunea Punte și a sistemului, dacă treci printr-un proxy (un calculator prin care iese firma în internet) și cu cât greșește ceasul.

bundle-lines = Rânduri din jurnale
bundle-lines-none = Niciun rând ales. Dacă ai jurnale de la server sau din browser, citește-le în Jurnale și alege de acolo rândurile care spun ceva.
bundle-lines-chosen = { $count ->
    [one] { $count } rând ales.
    [few] { $count } rânduri alese.
   *[other] { $count } de rânduri alese.
}

bundle-note = Ce vrei să spui
bundle-note-label = O notă pentru cine te ajută (opțional)
bundle-note-hint = Ce ai încercat, ce ai schimbat, de când nu merge. Fără chei și fără parole.
bundle-note-refused = Aici pare să fie o cheie sau un secret, iar asta nu intră în pachet. Șterge partea aceea: cine te ajută nu are nevoie de ea.
bundle-note-fault = În notă pare să fie o cheie sau un secret. Șterge partea aceea.

bundle-pictures = Capturi de ecran
bundle-pictures-what = O captură cu eroarea ajută mult. Înainte să intre în pachet, acoperi în ea ce nu trebuie văzut.
bundle-picture = Captura { $number }
bundle-picture-size = { $width } × { $height } · { $size }
bundle-picture-remove = Scoate-o
bundle-picture-add = Adaugă o captură
bundle-picture-ways = Poți și să lipești una cu { $keys } sau să tragi un fișier în fereastră.
bundle-picture-refused-large = { $name } e prea mare. Fă o captură numai cu fereastra în care e eroarea.
bundle-picture-refused-unreadable = { $name } nu se deschide ca imagine. Merg fișierele PNG, JPEG, WebP și GIF.
bundle-picture-lost = Imaginea nu se poate desena.
bundle-heed = Ce nu trebuie să se vadă într-o captură:
bundle-heed-address = adresa din browser, dacă are în ea `code=`, `state=` sau `token=`;
bundle-heed-keys = chei și secrete: cheia API Outstand, Client secret, parole;
bundle-heed-portal = pagina Credentials din portalul TikTok;
bundle-heed-people = numele, mailul și mesajele altor oameni.

## Acoperirea unei capturi

bundle-cover = Acoperă ce nu trebuie văzut
bundle-cover-what = Trage cu mouse-ul peste fiecare loc pe care vrei să îl ascunzi. Ce acoperi devine negru cu adevărat: dedesubt nu mai rămâne nimic.
bundle-cover-tools = Unelte
bundle-cover-add = Adaugă o zonă
bundle-cover-remove = Șterge zona
bundle-cover-undo = Anulează
bundle-cover-zoom-real = Mărimea reală
bundle-cover-zoom-whole = Toată imaginea
bundle-cover-keys = De la tastatură: săgețile mută zona aleasă, Shift și săgețile îi schimbă mărimea, cu Ctrl merg câte un punct. Delete o șterge, Ctrl+Z anulează.
bundle-cover-picture = Captura și zonele acoperite
bundle-cover-canvas = { $count ->
    [one] Captura, cu { $count } zonă acoperită
    [few] Captura, cu { $count } zone acoperite
   *[other] Captura, cu { $count } de zone acoperite
}
bundle-cover-area = Zona { $number }
bundle-cover-at = Zona { $number }: începe la { $left } % din stânga și { $top } % de sus, e lată de { $width } % și înaltă de { $height } %.
bundle-cover-removed = Zona { $number } e ștearsă.
bundle-cover-undone = { $count ->
    [one] Anulat. E acoperită { $count } zonă.
    [few] Anulat. Sunt acoperite { $count } zone.
   *[other] Anulat. Sunt acoperite { $count } de zone.
}
bundle-cover-sure = Am acoperit tot ce nu trebuie văzut
bundle-cover-fault = Bifează întâi că ai acoperit tot ce nu trebuie văzut.
bundle-cover-take = Pune captura în pachet
bundle-cover-leave = Renunță la captură
bundle-cover-black = Captura neacoperită nu se păstrează.

## Pachetul, înainte de salvare

bundle-preview = Iată pachetul
bundle-preview-what = Uită-te prin el. Dacă ceva nu trebuie să fie aici, întoarce-te și scoate-l. Fișierul se scrie abia când îl salvezi.
bundle-preview-kept = Așa arată pachetul pe care l-ai salvat.
bundle-preview-stale = Între timp ai verificat din nou. Aici e verificarea de dinainte: ca să o pui pe cea nouă, întoarce-te și cere pachetul iar.
bundle-preview-files = { $count ->
    [one] { $count } fișier, { $size } cu totul.
    [few] { $count } fișiere, { $size } cu totul.
   *[other] { $count } de fișiere, { $size } cu totul.
}
bundle-preview-removed = { $count ->
    [one] { $count } valoare scoasă sau mascată. Mai jos vezi de unde.
    [few] { $count } valori scoase sau mascate. Mai jos vezi de unde.
   *[other] { $count } de valori scoase sau mascate. Mai jos vezi de unde.
}
bundle-preview-removed-none = Nu a fost nimic de scos.
bundle-preview-searched = { $count ->
    [one] { $count } valoare secretă cunoscută a fost căutată în pachetul gata făcut, în fiecare scriere a ei (simplă, base64, hex, ca adresă, JSON și altele). Nu e nicăieri.
    [few] { $count } valori secrete cunoscute au fost căutate în pachetul gata făcut, în fiecare scriere a lor (simplă, base64, hex, ca adresă, JSON și altele). Nu sunt nicăieri.
   *[other] { $count } de valori secrete cunoscute au fost căutate în pachetul gata făcut, în fiecare scriere a lor (simplă, base64, hex, ca adresă, JSON și altele). Nu sunt nicăieri.
}
bundle-preview-searched-none = Punte nu are nicio cheie de-a ta, așa că nu avea ce valori cunoscute să caute. Ce seamănă cu un secret a fost scos oricum.
bundle-files = Fișierele
bundle-file-page = prima pagină
bundle-file-run = verificarea
bundle-file-history = istoricul
bundle-file-environment = calculatorul
bundle-file-log = rânduri din jurnale
bundle-file-picture = captură de ecran
bundle-file-note = nota
bundle-file-manifest = ce a fost scos
bundle-file-index = lista fișierelor
bundle-file-text = Textul din { $name }
bundle-file-empty = Nu e nimic în el.
bundle-file-unseen = Un semn care nu se vede
bundle-file-more = Arată mai mult (acum { $percent } %)
bundle-manifest = Ce a fost scos
bundle-manifest-none = Nimic: în ce ai ales nu era nicio valoare secretă.
bundle-manifest-what = Fiecare rând spune de unde a fost scoasă o valoare și ce era. Valoarea însăși nu e scrisă nicăieri.
bundle-manifest-file = Fișierul
bundle-manifest-place = Locul
bundle-manifest-place-what = rândul și coloana
bundle-manifest-label = Ce era
bundle-manifest-rule = Regula
bundle-manifest-length = Octeți
bundle-manifest-fingerprint = Amprenta
bundle-manifest-no-fingerprint = fără amprentă
bundle-manifest-more = { $count ->
    [one] Arată încă { $count } rând
    [few] Arată încă { $count } rânduri
   *[other] Arată încă { $count } de rânduri
}
bundle-word = Cuvântul pentru amprente
bundle-word-what = O amprentă are opt semne și e făcută din cheie și din cuvântul acesta. Două amprente la fel înseamnă aceeași cheie.
bundle-word-how = Spune-l la telefon celui care te ajută; în pachet nu e. Așa aflați dacă aveți aceeași cheie, fără să o rostească nimeni.
bundle-save = Salvează pachetul…
bundle-save-again = Salvează încă o dată…
bundle-back = Înapoi, mai schimb ceva
bundle-back-new = Fă alt pachet
bundle-saved = Pachetul e salvat
bundle-saved-path = locul fișierului
bundle-saved-copy = Copiază locul
bundle-saved-next = Ce faci acum
bundle-saved-own = Trimite fișierul celui care te ajută: suportul firmei tale sau cine ți-a făcut aplicația.
bundle-saved-outstand = Dacă scrii la Outstand, adresa e { $mailbox }. Atașează tu fișierul la mail.
bundle-saved-word = Cuvântul pentru amprente spune-l la telefon, nu îl scrie în același mail.
bundle-saved-practice = Exersezi: pachetul e despre un cont inventat și nu e de trimis.
bundle-saved-mail = Pregătește mailul în ghid

## Pachetul altcuiva

bundle-foreign = Te uiți la puntea altcuiva, dintr-un pachet. Nimic de aici nu e despre contul tău.
bundle-foreign-of = Te uiți la puntea clientului { $customer }, dintr-un pachet. Nimic de aici nu e despre contul tău.
bundle-close = Închide pachetul
bundle-opened = Pachetul unui client
bundle-opened-of = Pachetul clientului { $customer }
bundle-opened-made = făcut pe { $moment } cu Punte { $punte } · { $schema }
bundle-seen-note = Ce a scris clientul
bundle-seen-run = Ce a văzut clientul
bundle-seen-practice = Clientul exersa: nimic din ea nu e real.
bundle-seen-no-run = În pachet nu e nicio verificare.
bundle-seen-steps = Pașii pe care i-a primit
bundle-seen-strange = Versiunea ta de Punte nu are cuvinte pentru:
bundle-seen-history = Verificările de dinainte
bundle-seen-compare = Ca să afli dacă aveți aceeași cheie, cere-i clientului la telefon cuvântul pentru amprente și comparați amprentele făcute cu el. Cheia nu o cere nimeni.
bundle-text-unknown = O propoziție pe care versiunea ta de Punte nu o are ({ $name }).
