# Seiful de parole: unde stau cheile și ce se întâmplă când seiful nu merge.

vault-kind-keychain = Cheile stau în seiful de parole al sistemului și rămân acolo după ce închizi Punte.
vault-kind-memory = Cheile stau doar în memorie și se pierd când închizi Punte.

vault-no-service = Pe acest sistem nu e pornit niciun seif de parole. Ca să păstrezi cheile, pornește unul (pe Linux: GNOME Keyring, KWallet sau KeePassXC), apoi deschide Punte din nou.
vault-locked = Seiful de parole al sistemului e încuiat sau nu a fost creat încă. Descuie-l sau creează-l cu programul de parole al sistemului, apoi deschide Punte din nou.
vault-denied = Sistemul nu i-a dat lui Punte acces la seiful de parole. Încearcă din nou și răspunde cu da la întrebarea sistemului.
vault-other = Seiful de parole al sistemului a dat o eroare pe care Punte nu o cunoaște. Deschide Punte din nou; dacă eroarea rămâne, repornește calculatorul.
