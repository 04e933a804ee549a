# Configurarea: ce s-ar scrie, ce s-a scris, ce n-a mers.

configure-missing-api-key = Lipsește cheia API Outstand. Fără ea nu pot citi și nu pot scrie nimic la Outstand.
configure-missing-client-key = Lipsește client key din portalul TikTok.
configure-missing-client-secret = Lipsește client secret din portalul TikTok.
configure-unusable = Nu am scris nimic. { $why }
configure-outstand = Nu am scris nimic. { $why }
configure-refused = Nu am scris nimic: TikTok spune că această cheie și acest secret nu sunt pereche.
configure-several = Nu am scris nimic: la Outstand sunt { $count ->
    [one] { $count } înregistrare TikTok
    [few] { $count } înregistrări TikTok
   *[other] { $count } de înregistrări TikTok
} și nu pot ghici care e a ta. Șterge-le în Outstand pe cele de prisos.
configure-changed-meanwhile = Nu am scris nimic: între timp, înregistrarea de la Outstand s-a schimbat. Uită-te din nou la ce e salvat.
configure-read-back-differs = Am scris, dar la recitire Outstand arată altă cheie: { $difference }.
configure-not-written = Legătura s-a rupt în timpul scrierii. Am recitit lista: la Outstand nu se vede nicio schimbare.
configure-several-now = Am scris, dar la recitire sunt { $count ->
    [one] { $count } înregistrare TikTok
    [few] { $count } înregistrări TikTok
   *[other] { $count } de înregistrări TikTok
} la Outstand. Lasă în Outstand una singură, cea cu cheia ta.
configure-not-there = Outstand a răspuns că a scris, dar la recitire înregistrarea nu e acolo. Verifică din nou peste un minut.
configure-unknown = Am trimis cererea, dar nu am putut reciti lista, deci nu știu dacă s-a scris. { $why }
configure-proof-right = TikTok confirmă: cheia și secretul sunt pereche.
configure-proof-wrong = TikTok refuză perechea: cheia și secretul nu se potrivesc.
configure-proof-undetermined = TikTok nu a putut confirma perechea acum.
configure-created = Am înregistrat TikTok la Outstand și am recitit cheia: e exact cea dată.
configure-updated = Am schimbat cheia și secretul la Outstand și am recitit cheia: e exact cea dată.
