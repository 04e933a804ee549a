# Pachetul pentru suport: ce spune cine îl scrie și cine îl citește.

bundle-trouble-secret = Nu am scris pachetul: în { $file } a rămas o valoare secretă cunoscută. Scoate partea aceea din pachet și cere-l din nou.
bundle-trouble-picture = Imaginea nu se poate citi. Adaugă captura încă o dată, ca PNG.
bundle-trouble-broken = { $file } nu se poate citi ca pachet făcut de Punte. Cere-l încă o dată, trimis ca fișier, nu copiat în mesaj.
bundle-trouble-newer = Pachetul e scris de o versiune mai nouă ({ $schema }). Se vede ce am putut citi; instalează versiunea nouă ca să vezi tot.
bundle-trouble-changed = { $file } a fost schimbat după ce s-a făcut pachetul.
bundle-environment-punte = Versiunea Punte
bundle-environment-system = Sistemul
bundle-environment-proxy = Proxy
bundle-environment-clock = Cât greșește ceasul
