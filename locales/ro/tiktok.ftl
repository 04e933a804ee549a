# Ce spune Punte despre adresele, cheile și răspunsurile TikTok.

## Diferențe între două valori: părți de propoziție, fără punct la sfârșit.

tiktok-diff-and = { $left }; { $right }
tiktok-diff-empty = valoarea este goală
tiktok-diff-start-space =
    { $count ->
        [one] un spațiu în plus la început ({ $marks })
        [few] { $count } spații în plus la început ({ $marks })
       *[other] { $count } de spații în plus la început ({ $marks })
    }
tiktok-diff-start-invisible =
    { $count ->
        [one] un caracter invizibil în plus la început ({ $marks })
        [few] { $count } caractere invizibile în plus la început ({ $marks })
       *[other] { $count } de caractere invizibile în plus la început ({ $marks })
    }
tiktok-diff-start-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la început ({ $marks })
        [few] lipsesc cele { $count } caractere invizibile de la început ({ $marks })
       *[other] lipsesc cele { $count } de caractere invizibile de la început ({ $marks })
    }
tiktok-diff-end-space =
    { $count ->
        [one] un spațiu în plus la sfârșit ({ $marks })
        [few] { $count } spații în plus la sfârșit ({ $marks })
       *[other] { $count } de spații în plus la sfârșit ({ $marks })
    }
tiktok-diff-end-invisible =
    { $count ->
        [one] un caracter invizibil în plus la sfârșit ({ $marks })
        [few] { $count } caractere invizibile în plus la sfârșit ({ $marks })
       *[other] { $count } de caractere invizibile în plus la sfârșit ({ $marks })
    }
tiktok-diff-end-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la sfârșit ({ $marks })
        [few] lipsesc cele { $count } caractere invizibile de la sfârșit ({ $marks })
       *[other] lipsesc cele { $count } de caractere invizibile de la sfârșit ({ $marks })
    }
tiktok-diff-inside-invisible =
    { $count ->
        [one] un caracter invizibil în interior, la poziția { $at } ({ $marks })
        [few] { $count } caractere invizibile în interior, primul la poziția { $at } ({ $marks })
       *[other] { $count } de caractere invizibile în interior, primul la poziția { $at } ({ $marks })
    }
tiktok-diff-inside-lacks-blank =
    { $count ->
        [one] lipsește caracterul invizibil de la poziția { $at } ({ $marks })
        [few] lipsesc { $count } caractere invizibile, primul de la poziția { $at } ({ $marks })
       *[other] lipsesc { $count } de caractere invizibile, primul de la poziția { $at } ({ $marks })
    }
tiktok-diff-encoded = este codificată cu semnul %, deși ar trebui să fie scrisă direct
tiktok-diff-encoded-twice = este codificată de două ori cu semnul %
tiktok-diff-not-encoded = lipsește codificarea cu semnul %
tiktok-diff-encoded-differently = aceleași caractere, dar codificate altfel cu semnul %
tiktok-diff-lookalike =
    { $count ->
        [one] la poziția { $at } este „{ $odd }” din alt alfabet, care doar seamănă cu „{ $plain }”
        [few] { $count } caractere din alt alfabet, primul la poziția { $at }: „{ $odd }”, care doar seamănă cu „{ $plain }”
       *[other] { $count } de caractere din alt alfabet, primul la poziția { $at }: „{ $odd }”, care doar seamănă cu „{ $plain }”
    }
tiktok-diff-lookalike-hidden =
    { $count ->
        [one] la poziția { $at } este o literă din alt alfabet, care doar seamănă cu cea bună
        [few] { $count } litere din alt alfabet, prima la poziția { $at }, care doar seamănă cu cele bune
       *[other] { $count } de litere din alt alfabet, prima la poziția { $at }, care doar seamănă cu cele bune
    }
tiktok-diff-http = începe cu http în loc de https
tiktok-diff-https = începe cu https în loc de http
tiktok-diff-scheme-lacks = lipsește începutul, https://
tiktok-diff-scheme = începe altfel decât cu https://
tiktok-diff-www-more = „www.” în plus la început
tiktok-diff-www-lacks = lipsește „www.” de la început
tiktok-diff-slash-more =
    { $count ->
        [one] o bară / în plus la sfârșit
        [few] { $count } bare / în plus la sfârșit
       *[other] { $count } de bare / în plus la sfârșit
    }
tiktok-diff-slash-lacks =
    { $count ->
        [one] lipsește bara / de la sfârșit
        [few] lipsesc { $count } bare / de la sfârșit
       *[other] lipsesc { $count } de bare / de la sfârșit
    }
tiktok-diff-case =
    { $count ->
        [one] literă mare în loc de literă mică sau invers, la poziția { $at }
        [few] litere mari în loc de litere mici sau invers: { $count }, prima la poziția { $at }
       *[other] litere mari în loc de litere mici sau invers: { $count }, prima la poziția { $at }
    }
tiktok-diff-more =
    { $count ->
        [one] un caracter în plus, la poziția { $at }
        [few] { $count } caractere în plus, de la poziția { $at }
       *[other] { $count } de caractere în plus, de la poziția { $at }
    }
tiktok-diff-fewer =
    { $count ->
        [one] lipsește caracterul de la poziția { $at }
        [few] lipsesc { $count } caractere, de la poziția { $at }
       *[other] lipsesc { $count } de caractere, de la poziția { $at }
    }
tiktok-diff-from = diferă de la poziția { $at }
tiktok-diff-from-excerpt = diferă de la poziția { $at }: scrie „{ $found }”, ar trebui „{ $expected }”
tiktok-diff-length = lungimea este { $found }, ar trebui { $expected }
tiktok-diff-other = este cu totul altă valoare

## Ce nu respectă o adresă de conectare.

tiktok-judge-wrong-host = Adresa duce la { $found }, nu la { $expected }. TikTok nu răspunde de acolo.
tiktok-judge-v1-path = Adresa folosește pagina veche de conectare. TikTok a închis-o la 29 februarie 2024; cea bună este /v2/auth/authorize/.
tiktok-judge-other-path = Adresa nu duce la pagina de conectare TikTok, /v2/auth/authorize/.
tiktok-judge-client-id = Adresa trimite client_id. TikTok citește numai client_key și vede o cerere fără cheie.
tiktok-judge-client-key-missing = Adresa nu conține client_key. TikTok nu știe ce aplicație întreabă.
tiktok-judge-client-key-empty = client_key este gol în adresă. TikTok nu știe ce aplicație întreabă.
tiktok-judge-client-key-twice =
    { $count ->
        [one] client_key apare o dată în adresă.
        [few] client_key apare de { $count } ori în adresă. TikTok poate citi altul decât cel bun.
       *[other] client_key apare de { $count } de ori în adresă. TikTok poate citi altul decât cel bun.
    }
tiktok-judge-double-encoded = { $name } este codificat de două ori în adresă. TikTok îl decodează o singură dată și primește altă valoare.
tiktok-judge-response-type = response_type trebuie să fie exact „code”.
tiktok-judge-state-missing = Adresa nu are state, semnul după care aplicația recunoaște răspunsul. TikTok îl cere, dar nu îl verifică mereu.
tiktok-judge-parameter-twice = Parametrul { $name } apare de mai multe ori în adresă. TikTok citește doar unul.
tiktok-judge-pkce-missing = Adresa anunță PKCE (dovada cerută aplicațiilor de desktop și mobil), dar code_challenge lipsește.
tiktok-judge-pkce-method = code_challenge_method trebuie să fie exact „S256”. TikTok nu acceptă altă metodă.
tiktok-judge-pkce-not-hex =
    { $length ->
        [one] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are un caracter.
        [few] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are { $length } caractere.
       *[other] code_challenge nu este scris în hexazecimal. TikTok vrea SHA-256 în 64 de cifre hexazecimale, nu base64url; acesta are { $length } de caractere.
    }
tiktok-judge-pkce-length =
    { $length ->
        [one] code_challenge are un caracter; SHA-256 în hexazecimal are { $expected }.
        [few] code_challenge are { $length } caractere; SHA-256 în hexazecimal are { $expected }.
       *[other] code_challenge are { $length } de caractere; SHA-256 în hexazecimal are { $expected }.
    }
tiktok-judge-redirect-missing = Adresa nu conține redirect_uri. TikTok nu știe unde să trimită browserul înapoi.
tiktok-judge-redirect-not-https = redirect_uri nu începe cu https. Pentru aplicațiile Web, TikTok acceptă numai https.
tiktok-judge-redirect-relative = redirect_uri nu este o adresă întreagă, cu https:// și nume de site.
tiktok-judge-redirect-too-long =
    { $length ->
        [one] redirect_uri are un caracter.
        [few] redirect_uri are { $length } caractere. TikTok acceptă mai puțin de { $limit }.
       *[other] redirect_uri are { $length } de caractere. TikTok acceptă mai puțin de { $limit }.
    }
tiktok-judge-redirect-query = redirect_uri are parametri după semnul „?”. TikTok nu îi acceptă.
tiktok-judge-redirect-fragment = redirect_uri are o parte după semnul „#”. TikTok nu o acceptă.
tiktok-judge-redirect-differs = redirect_uri nu este identic cu cel așteptat: { $difference }. TikTok le compară caracter cu caracter.
tiktok-judge-scope-missing = Adresa nu cere nicio permisiune: scope lipsește sau este gol.
tiktok-judge-scope-separator = Permisiunile din scope trebuie despărțite numai prin virgulă. La poziția { $at } este altceva (spațiu, plus sau alt semn).
tiktok-judge-scope-empty = În scope este o virgulă în plus, fără permisiune lângă ea.
tiktok-judge-scope-unknown = Permisiunea „{ $scope }” nu este în lista cunoscută a TikTok. Poate fi o greșeală de scriere.
tiktok-judge-scope-case = Permisiunea „{ $scope }” este scrisă cu alte litere mari și mici. TikTok ține cont de ele.
tiktok-judge-scope-gone = Permisiunea „{ $scope }” nu mai există la TikTok. O singură permisiune respinsă respinge toată cererea.
tiktok-judge-scope-not-requested = Adresa nu cere permisiunea „{ $scope }”.
