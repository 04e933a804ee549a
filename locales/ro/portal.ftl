# Ce se face dincolo de lanț: conectarea contului, ce stă în portalul TikTok, serverul repornit.

## Conectarea contului.

connect-connected = Contul TikTok „{ $name }” e conectat la Outstand. Conectarea merge.
connect-connected-unnamed = Contul TikTok e conectat la Outstand. Conectarea merge.
connect-reconnected = Contul TikTok „{ $name }” e conectat din nou și e activ.
connect-reconnected-unnamed = Contul TikTok e conectat din nou și e activ.
connect-stopped = Te-ai oprit, așa că nu mai aștept. Dacă ai terminat totuși în browser, verifică puntea: contul se vede acolo.
connect-timed-out =
    { $minutes ->
        [one] Am așteptat un minut și nu a apărut niciun cont.
        [few] Am așteptat { $minutes } minute și nu a apărut niciun cont.
       *[other] Am așteptat { $minutes } de minute și nu a apărut niciun cont.
    } Uită-te la pagina din browser. Dacă Outstand sau TikTok îți cere să intri în cont, intră și pornește conectarea din nou. Dacă vezi o eroare, lipește-o la „Explică eroarea”.
connect-timed-out-had-one =
    { $minutes ->
        [one] Am așteptat un minut și lista de la Outstand nu s-a schimbat.
        [few] Am așteptat { $minutes } minute și lista de la Outstand nu s-a schimbat.
       *[other] Am așteptat { $minutes } de minute și lista de la Outstand nu s-a schimbat.
    } Contul era deja conectat, așa că o reconectare reușită poate să nu lase nicio urmă. Lipește aici adresa la care a ajuns browserul: ea spune sigur.
connect-missing-api-key = Lipsește cheia API Outstand. Fără ea nu pot cere adresa de conectare.
connect-unusable-api-key = Nu am început conectarea. { $why }
connect-outstand = Conectarea nu merge mai departe. { $why }
connect-no-address = Outstand a răspuns, dar fără o adresă pe care s-o pot deschide. Nu am deschis nimic. Încearcă din nou; dacă se repetă, scrie la Outstand.
connect-foreign-address = Outstand a dat o adresă de la { $host }, care nu e nici a lui, nici a TikTok. Nu am deschis-o. Verifică dacă o rețea sau un program nu schimbă răspunsurile pe drum și scrie la Outstand.
connect-not-opened = Browserul nu s-a deschis. Alege un browser implicit în setările calculatorului și încearcă din nou.

## Ce stă în portalul TikTok: redirect URI și scopes.

portal-nothing-pasted = Nu ai lipit nimic. Copiază din portal ce scrie la Redirect URI și lipește aici.
portal-no-address = În textul lipit nu e nicio adresă. Copiază din portal rândul care începe cu https:// și lipește-l aici.
portal-scope-not-approved = Nu e aprobat încă. Un singur scope neaprobat ajunge ca TikTok să refuze toată cererea.
portal-scope-missing-product = Lipsește. Îl aduce produsul { $product }: adaugă-l în portal la Products.
portal-scope-missing-by-hand = Lipsește. Adaugă-l în portal, la Scopes: nu vine cu niciun produs.
portal-scope-missing-unknown = Lipsește. Nu știu ce produs îl aduce: caută-l în portal, la Scopes.
portal-scope-case = E scris cu alte litere, mari sau mici. TikTok îl cunoaște numai ca { $scope }.
portal-scope-blank = Are în el un spațiu sau un caracter invizibil. Scrie-l din nou: { $scope }.
portal-scope-lookalike = Are o literă care doar seamănă cu cea potrivită. Scrie-l din nou: { $scope }.
portal-scope-extra = Nu e printre cele de care ai nevoie aici. Dacă e aprobat, poate rămâne.
portal-scope-unknown = Nu e în listele TikTok. Verifică dacă e scris bine.
portal-scope-unknown-near = Nu e în listele TikTok. Poate ai vrut { $near }.
portal-scope-gone = Nu mai există la TikTok. Pentru publicare cere video.publish sau video.upload.

## Serverul repornit.

restart-ok = Serverul de pe portul { $port } ({ $process }) a pornit după ultima salvare a fișierului .env.local, deci a citit ce scrie acum în el.
restart-before = Serverul de pe portul { $port } ({ $process }) a pornit înainte de ultima salvare a fișierului .env.local. Repornește-l. Next.js și Vite recitesc singure fișierul, dar o repornire nu strică.
restart-same-time = Serverul de pe portul { $port } ({ $process }) a pornit cam în aceeași clipă în care a fost salvat fișierul .env.local. Nu pot spune ce a fost întâi, așa că repornește-l.
restart-several =
    Pe portul { $port } { $count ->
        [one] ascultă { $count } proces
        [few] ascultă { $count } procese
       *[other] ascultă { $count } de procese
    }. Unele au pornit înainte de ultima salvare a fișierului .env.local, altele după. Oprește-le pe toate și pornește serverul din nou.
restart-nobody = Pe portul { $port } nu ascultă nimeni. Dacă portul e cel bun, serverul e oprit. Pornește-l și va citi fișierul .env.local așa cum e acum.
restart-hidden = Nu văd ce proces ascultă pe portul { $port }. Poate fi al altui utilizator, dintr-un container sau din WSL. Dacă nu știi sigur că l-ai repornit după ultima salvare, repornește-l.
restart-relay = Pe portul { $port } ascultă { $process }, care doar duce cererile mai departe. Nu văd de când rulează serverul din spatele lui, așa că repornește-l pe acela.
restart-start-unknown = Pe portul { $port } ascultă { $process }, dar sistemul nu arată de când rulează. Dacă nu știi sigur că l-ai repornit după ultima salvare, repornește-l.
restart-no-file = Nu știu când a fost salvat fișierul .env.local, așa că nu am cu ce compara. Alege mai întâi dosarul proiectului.
restart-unreadable = Sistemul nu mă lasă să văd cine ascultă pe portul { $port }. Dacă nu știi sigur că ai repornit serverul după ultima salvare, repornește-l.
