# Configuring: what would be written, what was, what went wrong.

configure-missing-api-key = The Outstand API key is missing. Without it nothing can be read or written at Outstand.
configure-missing-client-key = The client key of the TikTok portal is missing.
configure-missing-client-secret = The client secret of the TikTok portal is missing.
configure-unusable = Nothing was written. { $why }
configure-outstand = Nothing was written. { $why }
configure-refused = Nothing was written: TikTok says that this key and this secret do not belong together.
configure-several = Nothing was written: Outstand holds { $count ->
    [one] { $count } TikTok registration
   *[other] { $count } TikTok registrations
}, and which one is yours cannot be guessed. Remove the needless ones at Outstand.
configure-changed-meanwhile = Nothing was written: the registration at Outstand changed in the meantime. Look at what is stored again.
configure-read-back-differs = It was written, but Outstand shows another key when read back: { $difference }.
configure-not-written = The connection broke while writing. The list was read again: no change shows at Outstand.
configure-several-now = It was written, but Outstand now holds { $count ->
    [one] { $count } TikTok registration
   *[other] { $count } TikTok registrations
}. Keep only one at Outstand, the one with your key.
configure-not-there = Outstand answered that it wrote, but the registration is not there when read back. Verify again in a minute.
configure-unknown = The request was sent, but the list could not be read again, so it is not known whether it was written. { $why }
configure-proof-right = TikTok confirms: key and secret belong together.
configure-proof-wrong = TikTok refuses the pair: key and secret do not match.
configure-proof-undetermined = TikTok could not confirm the pair right now.
configure-created = TikTok was registered at Outstand and the key read back: it is exactly the one given.
configure-updated = Key and secret were changed at Outstand and the key read back: it is exactly the one given.
