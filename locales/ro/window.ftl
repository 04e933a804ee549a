# Ce spune fereastra despre ea însăși: pornirea, o lucrare în curs, exersarea.

window-two = { $first } { $second }
window-busy = O verificare este deja în curs. Așteapt-o sau apasă Oprește, apoi încearcă din nou.
window-stopped = Te-ai oprit. Nu am scris nimic.
window-internal = Ceva s-a stricat în Punte, nu la tine. Încearcă din nou; dacă se repetă, închide și redeschide aplicația.
window-unknown-option = Punte nu cunoaște valoarea „{ $value }”. Redeschide aplicația și alege din nou.
window-practising = Acum exersezi, iar Punte nu se atinge de datele tale adevărate. Ieși din exersare și încearcă din nou.
window-practice-unknown = Nu există exersarea „{ $scenario }”. Alege una din listă.
window-practice-no-start = Exersarea nu a putut porni: calculatorul nu i-a dat lui Punte un port local liber. Închide alte programe și încearcă din nou.
window-no-browser = Sistemul nu a deschis niciun browser. Alege un browser implicit în setările sistemului și încearcă din nou.
window-no-screen = Fereastra nu s-a putut deschide: nu există niciun ecran la care Punte să ajungă. Pornește-l dintr-o sesiune grafică sau folosește punte-cli în terminal.
window-not-opened = Fereastra nu s-a putut deschide: { $why }
window-language-unknown = PUNTE_LANG spune „{ $value }”, iar Punte vorbește numai română (ro) și engleză (en). Am lăsat limba aleasă în fereastră.
window-data-dir = Folderul „{ $path }” din PUNTE_DATA_DIR nu poate fi folosit. Datele aplicației rămân la locul lor obișnuit. Alege un folder în care poți scrie.
window-address-not-an-address = { $variable } nu este o adresă. Scrie-o cu https:// în față sau șterge variabila, apoi redeschide aplicația. Până atunci Punte nu verifică nimic.
window-address-not-secure = { $variable } folosește http, care este acceptat numai pentru acest calculator (localhost, 127.0.0.1). Scrie o adresă https sau șterge variabila, apoi redeschide aplicația. Până atunci Punte nu verifică nimic.
window-copied-secret-windows = Am copiat comanda cu valorile tale. Windows nu o ține în istoricul clipboardului și nu o trimite în cloud. Peste 30 de secunde o șterg de acolo.
window-copied-secret-macos = Am copiat comanda cu valorile tale, însemnată ca secretă: programele de istoric care respectă semnul nu o țin. Peste 30 de secunde o șterg de acolo.
window-copied-secret-linux = Am copiat comanda cu valorile tale, însemnată ca secretă: istoricul din KDE nu o ține, altele o pot ține. Peste 30 de secunde o șterg din clipboard.
window-no-clipboard = Sistemul nu m-a lăsat să copiez. Copiază comanda cu înlocuitori și pune tu valorile.
window-no-values = Pentru comanda cu valorile tale îmi trebuie toate trei: cheia API, client key și client secret. Pune-le întâi în Punte.
window-no-printer = Sistemul nu a deschis fereastra de tipărire. Salvează ghidul ca pagină HTML și tipărește-l din browser.
window-secret-in-page = În pagină stă una dintre cheile tale, așa că nu am salvat-o. Scoate cheia din notițe și încearcă din nou.
window-not-saved = Nu am putut scrie „{ $path }”. Alege alt loc.
window-not-saved-forbidden = Nu am voie să scriu în „{ $path }”. Alege un folder al tău.
window-not-saved-full = Discul e plin, așa că nu am putut scrie „{ $path }”. Eliberează loc sau alege alt disc.
window-return-refused = În adresă stă o eroare: „{ $word }”. Contul nu s-a conectat. Explică eroarea îți spune de ce.
window-return-refused-unnamed = În adresă stă o eroare, așa că nu s-a conectat contul. Explică eroarea îți spune de ce.
window-return-unknown = Din adresa asta nu se vede dacă s-a conectat contul. Copiaz-o pe cea la care ai ajuns după ce ai apăsat pe pagina TikTok.
window-command-never-in-a-file = Cheile tale nu se scriu într-un fișier: rămâne pe disc și ajunge ușor la altcineva. Salvează fișierul cu înlocuitori și pune valorile în Postman.
window-command-not-in-a-header = Cheia API are în ea un semn care nu poate sta într-o cerere. Copiaz-o din nou din Outstand.
window-command-not-in-this-shell = Valoarea { $field } are în ea semnul „{ $character }”, pe care acest terminal nu îl poate primi sigur. Alege alt terminal sau lasă Punte să configureze.
window-command-too-long = { $limit ->
    [one] Comanda e mai lungă decât { $limit } semn, cât primește acest terminal. Alege alt terminal.
    [few] Comanda e mai lungă decât { $limit } semne, cât primește acest terminal. Alege alt terminal.
   *[other] Comanda e mai lungă decât { $limit } de semne, cât primește acest terminal. Alege alt terminal.
}
window-proxy-not-an-address = Asta nu e o adresă întreagă. Scrie-o cu https:// în față, de pildă https://exemplu.ro/tiktok/callback.
window-proxy-character = Semnul „{ $character }” din adresă nu e înțeles la fel de toate serverele. Folosește litere fără diacritice, cifre și - . _ ~
window-proxy-path = Adresa are o parte goală sau cu puncte (// ori ..), pe care browserele o schimbă. Scrie-o simplu, de pildă /tiktok/callback.
window-proxy-home-page = Asta e prima pagină a site-ului, iar toți vizitatorii ar ajunge la Outstand. Adaugă un drum, de pildă /tiktok/callback.
window-proxy-outstands-own = Asta e adresa Outstand; ea nu are nevoie de nimic în plus. Scrie aici o adresă de pe domeniul tău.
