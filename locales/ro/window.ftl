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
