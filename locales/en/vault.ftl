# The keychain: where keys rest, and what happens when it does not work.

vault-kind-keychain = Your keys rest in the system’s keychain and stay there after you close Punte.
vault-kind-memory = Your keys are kept in memory only and are gone when you close Punte.

vault-no-service = No keychain is running on this system. To keep your keys, start one (on Linux: GNOME Keyring, KWallet or KeePassXC), then open Punte again.
vault-locked = The system’s keychain is locked or was never set up. Unlock it or set it up with the system’s password program, then open Punte again.
vault-denied = The system did not give Punte access to the keychain. Try again and answer yes when the system asks.
vault-other = The system’s keychain reported an error that Punte does not know. Open Punte again; if the error stays, restart the computer.
