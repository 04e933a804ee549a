# Scrisorile către Outstand. Scrie omul și citește Outstand: „eu” e omul, iar voi sunteți Outstand.

mail-hello = Bună ziua,
mail-thanks = Mulțumesc.

## Eroarea rămâne

mail-support-subject = Nu reușesc să conectez TikTok
mail-support-subject-error = Nu reușesc să conectez TikTok: { $error }
mail-support-subject-client-key = Eroare client_key la conectarea TikTok
mail-support-opening = nu reușesc să conectez TikTok prin Outstand.
mail-support-opening-error = nu reușesc să conectez TikTok prin Outstand. Eroarea exactă: { $error }.
mail-support-opening-client-key = nu reușesc să conectez TikTok prin Outstand. Eroarea exactă: „client_key error when connecting TikTok”.
mail-support-words = Cuvintele din eroare: { $words }.
mail-support-ask = Vă rog să vedeți ce răspunde TikTok când porniți această conectare și să-mi spuneți ce lipsește.
mail-screenshots = [Atașează capturi de ecran cu eroarea, fără chei în ele, apoi șterge rândul acesta.]

## Managed Keys

mail-managed-subject = Managed Keys pentru TikTok
mail-managed-opening = aș vrea să conectez TikTok prin Managed Keys, adică prin aplicația Outstand de la TikTok, nu prin a mea.
mail-managed-why = Cu cheile mele, conectarea se oprește cu { $error }.
mail-managed-questions = Vă rog să-mi spuneți:
mail-managed-price = - cât costă Managed Keys pentru TikTok sau dacă sunt incluse în abonamentul meu;
mail-managed-time = - în cât timp încep să meargă;
mail-managed-change = - ce trebuie să schimb înainte: dacă trebuie ștearsă înregistrarea cu cheile mele și dacă trebuie să conectez din nou conturile.
mail-managed-known = Am citit că merg din iulie 2026 și că sunt incluse. Informații mai vechi spun că se plătesc în plus și că durează cam o zi lucrătoare. Ce e valabil pentru mine?
mail-managed-today = Ce este acum:

## Ce e configurat

mail-configured = Ce e configurat:
mail-redirect-uri = - Redirect URI în aplicația TikTok: { $address }
mail-scopes = - Scopes: { $scopes }
mail-client-key = - Client key: { $key }
mail-client-key-fingerprint = - Client key: { $key } (amprenta { $fingerprint } cu cuvântul „{ $word }”)
mail-network-once = - TikTok la Outstand: înregistrat o singură dată
mail-network-once-id = - TikTok la Outstand: înregistrat o singură dată (id { $id })
mail-network-none = - TikTok la Outstand: neînregistrat
mail-network-several = - TikTok la Outstand: { $count ->
    [one] { $count } înregistrare
    [few] { $count } înregistrări
   *[other] { $count } de înregistrări
}
mail-state = - Starea aplicației, așa cum o arată portalul TikTok: { $state }
mail-state-draft = Draft
mail-state-in-review = In review
mail-state-live = Live
mail-state-sandbox = Sandbox

## Ce s-a verificat

mail-verified = Ce s-a verificat ({ $time }):
mail-check = - { $check }: { $verdict }
mail-check-seen = - { $check }: { $verdict }; { $seen }
mail-unchecked = Neverificate: { $checks }.
mail-excluded = Cauze excluse: { $causes }.
mail-cause = Cauza găsită: { $cause } ({ $certainty }).
mail-no-cause = Nu s-a găsit nicio cauză: tot ce se poate verifica din afară e în regulă.
mail-blank = (␠ este un spațiu.)
mail-unclear = Cauza nu a putut fi găsită.
mail-log-ids = Numerele cererilor (log_id): { $ids }
mail-made-by = Verificat cu Punte { $version }, care doar citește. În mesaj nu e nicio cheie întreagă și niciun secret.
mail-attached = Atașat: raportul verificării, { $file }. Nu e în el nicio cheie întreagă și niciun secret.
mail-shortened = [Mesajul continuă. Copiază-l întreg din Punte și lipește-l în locul acestuia.]

mail-check-env-file = Fișierul proiectului
mail-check-input-api-key = Forma cheii API
mail-check-input-client-key = Forma client key
mail-check-input-client-secret = Forma client secret
mail-check-net-outstand = Legătura cu Outstand
mail-check-net-tiktok = Legătura cu TikTok
mail-check-outstand-api-key = Cheia API la Outstand
mail-check-outstand-subscription = Abonamentul Outstand
mail-check-outstand-network = TikTok înregistrat la Outstand
mail-check-outstand-client-key = Client key salvat la Outstand
mail-check-outstand-auth-url = Adresa de conectare (auth-url)
mail-check-authorize-request = Cererea către TikTok
mail-check-authorize-client-key = Client key trimis la TikTok
mail-check-authorize-redirect-uri = Redirect URI trimis la TikTok
mail-check-authorize-scope = Scopes cerute de la TikTok
mail-check-tiktok-credentials = Perechea client key și client secret, la TikTok
mail-check-tiktok-authorize = Răspunsul TikTok la cerere
mail-check-proxy-callback = Adresa mea de întoarcere
mail-check-account-connected = Cont TikTok conectat la Outstand
mail-check-account-active = Cont activ

mail-verdict-ok = în regulă
mail-verdict-warning = de văzut
mail-verdict-fail = nu e în regulă
mail-verdict-undetermined = nu s-a putut verifica
mail-verdict-crashed = nu s-a putut verifica

mail-seen-given = al meu e { $value }
mail-seen-stored = salvat e { $value }
mail-seen-sent = trimis e { $value }
mail-seen-found = trimis e { $value }
mail-seen-expected = așteptat era { $value }
mail-seen-answer = răspunsul e { $value }
mail-seen-error = error { $value }
mail-seen-err_code = errCode { $value }
mail-seen-status = starea { $value }
mail-seen-words = răspunsul spune: „{ $value }”

# Cauzele, ca parte dintr-o propoziție.
mail-cause-client_key_whitespace = un spațiu sau un semn ascuns în client key
mail-cause-client_key_mismatch = alt client key salvat la Outstand decât al meu
mail-cause-client_key_wrong = un client key pe care TikTok nu îl recunoaște
mail-cause-credentials_swapped = valori puse una în locul alteia
mail-cause-placeholder_values = o valoare de exemplu în locul celei adevărate
mail-cause-login_kit_missing = lipsa produsului Login Kit din aplicația TikTok
mail-cause-old_endpoint = adresa veche a TikTok în cerere
mail-cause-client_secret_wrong = un client secret care nu se potrivește cu client key
mail-cause-request_malformed = o cerere pe care TikTok nu o poate citi
mail-cause-app_not_approved = o aplicație TikTok încă neaprobată
mail-cause-sandbox_production_mixup = chei de Sandbox și de Production amestecate
mail-cause-not_sandbox_target = un cont TikTok care nu e pe lista din Sandbox
mail-cause-redirect_uri_mismatch = alt Redirect URI decât cel înregistrat la TikTok
mail-cause-proxy_callback_broken = adresa mea de întoarcere, care nu trimite corect mai departe
mail-cause-scope_not_approved = un scope neaprobat de TikTok
mail-cause-scope_not_granted = o permisiune nedată la conectare
mail-cause-scope_not_requested = un scope care lipsește din cerere
mail-cause-scope_separator = scopes despărțite greșit
mail-cause-pkce_required = o dovadă în plus (PKCE) cerută de TikTok
mail-cause-pkce_wrong = forma dovezii PKCE
mail-cause-api_key_missing = lipsa cheii API Outstand
mail-cause-api_key_invalid = o cheie API pe care Outstand nu o recunoaște
mail-cause-api_key_leaked = o cheie API devenită publică
mail-cause-subscription_inactive = un abonament Outstand care nu e activ
mail-cause-env_file_wrong = fișierul proiectului
mail-cause-server_not_restarted = serverul aplicației, nerepornit după modificare
mail-cause-network_not_configured = TikTok neînregistrat la Outstand
mail-cause-duplicate_networks = mai multe înregistrări TikTok la Outstand
mail-cause-managed_keys_in_use = cheia Outstand folosită în locul cheii mele
mail-cause-outstand_unavailable = o eroare a serverului Outstand
mail-cause-account_not_connected = niciun cont TikTok conectat
mail-cause-account_inactive = un cont care nu mai e activ
mail-cause-account_must_be_private = un cont TikTok public, unde se cere unul privat
mail-cause-rate_limited = prea multe cereri într-un timp scurt
mail-cause-quota_exhausted = cererile din abonament terminate
mail-cause-posting_cap = limita de postări atinsă
mail-cause-code_expired = un cod expirat
mail-cause-token_expired = o permisiune expirată
mail-cause-dns_failed = numele serverului, care nu poate fi găsit
mail-cause-unreachable = un server la care nu se poate ajunge
mail-cause-timed_out = un server care nu a răspuns la timp
mail-cause-tls_intercepted = o rețea care deschide traficul
mail-cause-captive_portal = o rețea care arată o pagină a ei
mail-cause-tiktok_unavailable = o eroare a serverului TikTok
mail-cause-region_blocked = TikTok blocat de rețea sau în țară
mail-cause-user_cancelled = o conectare anulată pe pagina TikTok
mail-cause-media_domain_unverified = un domeniu de fișiere neverificat la TikTok
mail-cause-app_signature_mismatch = semnătura aplicației mobile
mail-cause-wrong_portal = o cheie din alt portal TikTok
mail-cause-wrong_method = o cerere trimisă altfel decât vrea TikTok
mail-cause-account_banned = un cont blocat de TikTok
mail-cause-post_rejected = un film sau setări de postare pe care TikTok nu le primește
mail-cause-provider_setup = o cerere pe care Outstand nu o acceptă așa cum e configurată
