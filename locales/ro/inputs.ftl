# Ce se vede în valorile scrise de tine, înainte să fie întrebat cineva, și în fișierul .env.local.

# Bucăți de propoziție: valoarea, la începutul propoziției și în mijlocul ei. $field: api_key, client_key, client_secret.
inputs-the-value = { $field ->
    [api_key] Cheia API
    [client_key] Client key
   *[client_secret] Client secret
}
inputs-value = { $field ->
    [api_key] cheia API
    [client_key] client key
   *[client_secret] client secret
}

# Numele caracterelor; intră în propozițiile de mai jos.
character-space = un spațiu
character-tab = un tab
character-newline = un sfârșit de rând
character-no-break-space = un spațiu nedespărțitor
character-bom = un marcaj BOM
character-zero-width = un caracter de lățime zero
character-soft-hyphen = o cratimă invizibilă
character-direction = un marcaj de direcție a scrisului
character-control = un caracter de control ({ $code })
character-other-space = un alt fel de spațiu ({ $code })
character-unseen = un caracter care nu se vede ({ $code })
character-greek = o literă grecească ({ $code })
character-cyrillic = o literă chirilică ({ $code })
character-dash = o liniuță tipografică ({ $code })
character-full-width = un caracter de lățime dublă ({ $code })
character-broken = un caracter stricat la copiere ({ $code })
character-foreign = un caracter străin ({ $code })

# Spații și caractere care nu se văd.
inputs-only-blanks = În câmpul pentru { inputs-value } sunt doar caractere care nu se văd ({ $marks }). Copiază valoarea din nou.
inputs-blank-before = { $count ->
    [one] { inputs-the-value } începe cu { $name } ({ $marks }), la caracterul 1. L-am scos aici; uită-te să nu fi rămas în locul de unde l-ai copiat.
    [few] { inputs-the-value } începe cu { $count } caractere care nu se văd ({ $marks }); primul e { $name }. Le-am scos aici; uită-te să nu fi rămas în locul de unde le-ai copiat.
   *[other] { inputs-the-value } începe cu { $count } de caractere care nu se văd ({ $marks }); primul e { $name }. Le-am scos aici; uită-te să nu fi rămas în locul de unde le-ai copiat.
}
inputs-blank-after = { $count ->
    [one] { inputs-the-value } se termină cu { $name } ({ $marks }), la caracterul { $position }. L-am scos aici; uită-te să nu fi rămas în locul de unde l-ai copiat.
    [few] { inputs-the-value } se termină cu { $count } caractere care nu se văd ({ $marks }), de la caracterul { $position }; primul e { $name }. Le-am scos aici; uită-te să nu fi rămas în locul de unde le-ai copiat.
   *[other] { inputs-the-value } se termină cu { $count } de caractere care nu se văd ({ $marks }), de la caracterul { $position }; primul e { $name }. Le-am scos aici; uită-te să nu fi rămas în locul de unde le-ai copiat.
}
inputs-blank-inside = { $count ->
    [one] { inputs-the-value } are înăuntru { $name } ({ $mark }), la caracterul { $position }. O cheie nu conține așa ceva: copiaz-o din nou, dintr-o bucată.
    [few] { inputs-the-value } are înăuntru { $count } caractere care nu se văd; primul e { $name } ({ $mark }), la caracterul { $position }. O cheie nu conține așa ceva: copiaz-o din nou, dintr-o bucată.
   *[other] { inputs-the-value } are înăuntru { $count } de caractere care nu se văd; primul e { $name } ({ $mark }), la caracterul { $position }. O cheie nu conține așa ceva: copiaz-o din nou, dintr-o bucată.
}
inputs-foreign = { $count ->
    [one] { inputs-the-value } conține { $name }, la caracterul { $position }. O cheie are doar litere englezești, cifre și semne simple: copiaz-o din nou, de la sursă.
    [few] { inputs-the-value } conține { $count } caractere străine; primul, la poziția { $position }, e { $name }. O cheie are doar litere englezești, cifre și semne simple: copiaz-o din nou, de la sursă.
   *[other] { inputs-the-value } conține { $count } de caractere străine; primul, la poziția { $position }, e { $name }. O cheie are doar litere englezești, cifre și semne simple: copiaz-o din nou, de la sursă.
}

# Ghilimele.
inputs-quotes-around = { inputs-the-value } e între ghilimele ({ $mark }), de la caracterul { $position }. Ghilimelele nu fac parte din cheie: șterge-le la ambele capete.
inputs-quote-inside = { $count ->
    [one] { inputs-the-value } conține o ghilimea ({ $mark }), la caracterul { $position }. Ghilimelele nu fac parte din cheie: șterge-o.
    [few] { inputs-the-value } conține { $count } ghilimele; prima ({ $mark }) e la caracterul { $position }. Ghilimelele nu fac parte din cheie: șterge-le.
   *[other] { inputs-the-value } conține { $count } de ghilimele; prima ({ $mark }) e la caracterul { $position }. Ghilimelele nu fac parte din cheie: șterge-le.
}

# Valori în alt câmp decât al lor.
inputs-swapped = Client key și client secret sunt puse invers: în locul cheii e ceva ce arată ca un secret, iar în locul secretului o cheie. Schimbă-le între ele.
inputs-client-key-as-api-key = În câmpul pentru cheia API e un client key de la TikTok. Pune-l în câmpul lui, iar aici cheia API din contul tău Outstand.
inputs-api-key-as-client-key = În câmpul pentru client key e o cheie API de la Outstand. Pune-o în câmpul ei, iar aici valoarea Client key din portalul TikTok.
inputs-api-key-as-client-secret = În câmpul pentru client secret e o cheie API de la Outstand. Pune-o în câmpul ei, iar aici valoarea Client secret din portalul TikTok.
inputs-client-key-as-client-secret = În câmpul pentru client secret e un client key. Pune-l în câmpul lui, iar aici valoarea Client secret, care stă lângă el în portalul TikTok.
inputs-same-twice = { inputs-the-value } e la fel cu { $other ->
    [api_key] cheia API
    [client_key] client key
   *[client_secret] client secret
}. Sunt valori diferite: copiază din nou fiecare valoare în câmpul ei.

# Valori care nu sunt ce trebuie.
inputs-placeholder = { $field ->
    [api_key] { inputs-the-value } e o valoare de exemplu, nu una adevărată. Pune aici cheia API din contul tău Outstand.
   *[other] { inputs-the-value } e o valoare de exemplu, nu una adevărată. Ia valoarea ta din portalul TikTok, de la Credentials (în ghid: „Basic Information” / „Keys”).
}
inputs-verification-code = În câmpul pentru { inputs-value } e codul cu care TikTok verifică un domeniu. Ia valoarea bună din portalul TikTok, de la Credentials (în ghid: „Basic Information” / „Keys”).
inputs-app-id = În câmpul pentru client key e, după formă, un App ID: doar cifre. Un client key are și litere; îl găsești în portalul TikTok, la Credentials (în ghid: „Basic Information” / „Keys”).
inputs-mini-drama-key = Client key începe cu mn: de obicei, așa arată cheile portalului TikTok pentru miniseriale. Outstand are nevoie de o aplicație din developers.tiktok.com.
inputs-sandbox-key = Client key e unul de sandbox (modul de încercare). Merge doar cu secretul din sandbox și cu conturile trecute acolo la Target users.
inputs-secret-as-client-key = Client key arată ca un client secret. De obicei, un client key are 16 litere mici și cifre și începe cu aw: verifică dacă ai copiat valoarea potrivită.
inputs-client-key-shape = De obicei, un client key are 16 litere mici și cifre și începe cu aw (în sandbox: 18, cu sbaw). Al tău arată altfel: verifică dacă l-ai copiat întreg.
inputs-client-secret-shape = De obicei, un client secret are 32 de litere mari, litere mici și cifre, amestecate. Al tău arată altfel ({ $count ->
    [one] un caracter
    [few] { $count } caractere
   *[other] { $count } de caractere
}): verifică dacă l-ai copiat întreg.
inputs-api-key-missing = Lipsește cheia API. O găsești în contul tău Outstand; fără ea, Punte nu poate întreba nimic.
inputs-api-key-shape = De obicei, o cheie API de la Outstand începe cu ost_ și are 68 de caractere. A ta arată altfel: verifică dacă ai copiat-o întreagă.
inputs-header-words = Cheia API e copiată cu antetul cererii cu tot (Authorization, Bearer). Șterge cuvintele din față: aici vine doar cheia.
inputs-public-key = Această cheie API a fost publicată, deci o poate folosi oricine. Creează alta în contul tău Outstand, pune-o aici și în .env.local, apoi șterge-o pe cea veche din Outstand.
inputs-half-a-pair = { $field ->
    [client_key] Lipsește client key. Fără el, Punte nu poate verifica la TikTok dacă perechea e bună.
   *[client_secret] Lipsește client secret. Fără el, Punte nu poate verifica la TikTok dacă perechea e bună.
}

# Fișierul .env.local: ce e neobișnuit în el.
env-bom = Fișierul începe cu un marcaj BOM, care nu se vede. Node îl sare; alte programe pot citi greșit primul rând.
env-utf16 = Fișierul e salvat ca UTF-16, iar aplicația ta îl așteaptă ca UTF-8: probabil nu găsește nimic în el. Salvează-l din nou ca UTF-8.
env-not-utf8 = Fișierul conține litere salvate într-o codare veche. Salvează-l din nou ca UTF-8.
env-no-names = Fișierul nu conține niciunul dintre numele căutate: OUTSTAND_API_KEY, TIKTOK_CLIENT_KEY (sau TIKTOK_CLIENT_ID), TIKTOK_CLIENT_SECRET.
env-empty = { $name } e gol, la rândul { $line }. Pune valoarea după semnul egal.
env-twice = { $count ->
    [one] { $name } apare o dată, la rândul { $line }.
    [few] { $name } apare de { $count } ori, prima dată la rândul { $first }. Contează ultima, de la rândul { $line }: șterge-le pe celelalte.
   *[other] { $name } apare de { $count } de ori, prima dată la rândul { $first }. Contează ultima, de la rândul { $line }: șterge-le pe celelalte.
}
env-two-names = Client key apare sub două nume, cu valori diferite. Contează TIKTOK_CLIENT_KEY; { $name } de la rândul { $line } nu e folosit.
env-other-case = La rândul { $line } scrie { $name }. Literele mari și mici contează: scrie { $right }.
env-published = La rândul { $line } scrie { $name }. Cu acest prefix, valoarea ajunge în pagina pe care o vede oricine. Redenumește-l în { $right } și înlocuiește valoarea cu una nouă.
env-published-key = La rândul { $line } scrie { $name }. Cu acest prefix, valoarea ajunge în paginile tale. Un client key nu e secret, dar Punte nu îl citește de acolo.
env-quote-open = La rândul { $line } se deschid ghilimele care nu se mai închid. Închide-le sau șterge-le.
env-text-behind-quote = La rândul { $line } mai e text după ghilimelele de la sfârșit. Lasă doar valoarea între ghilimele.
env-several-lines = Ghilimelele deschise la rândul { $line } se închid abia la rândul { $last }. Pune toată valoarea pe un singur rând.
env-without-local = Am citit .env, fiindcă lângă el nu e niciun .env.local.
env-local-wins = Lângă .env e și .env.local, iar aplicația ta ia valorile de acolo. Alege .env.local.

# Fișierul .env.local: de ce nu a putut fi citit.
env-missing = Fișierul { $file } nu există. Creează-l în dosarul proiectului sau alege alt fișier.
env-missing-others = Fișierul { $file } nu există. În același dosar am găsit: { $others }.
env-nothing-in-folder = În dosarul { $folder } nu e niciun .env.local. Alege dosarul proiectului sau creează fișierul acolo.
env-others-in-folder = În dosarul { $folder } nu e niciun .env.local. Am găsit: { $others }. Alege unul dintre ele sau redenumește-l în .env.local.
env-denied = Sistemul nu dă voie să fie citit { $file }. Schimbă drepturile fișierului sau deschide Punte cu contul al cui e.
env-unreadable = Fișierul { $file } nu a putut fi citit de pe disc. Închide programele care îl folosesc și încearcă din nou.
env-folder-with-file = { $folder } e un dosar. Înăuntru e { $file }: alege fișierul.
env-folder = { $folder } e un dosar, nu un fișier. Alege fișierul .env.local al proiectului.
env-too-large = Fișierul e mai mare de 1 MiB, deci nu e un fișier cu variabile. Alege fișierul .env.local al proiectului.
env-not-text = Fișierul nu e text (la rândul { $line }). Alege fișierul .env.local al proiectului sau salvează-l din nou ca UTF-8.
