# The bundle for support: what whoever writes it and whoever reads it says.

bundle-trouble-secret = I did not write the bundle: a known secret value was left in { $file }. Take that part out of the bundle and ask for it again.
bundle-trouble-picture = The image cannot be read. Add the screenshot once more, as PNG.
bundle-trouble-broken = { $file } cannot be read as a bundle made by Punte. Ask for it again, sent as a file, not copied into a message.
bundle-trouble-newer = The bundle was written by a newer version ({ $schema }). You see what could be read; install the newer version to see everything.
bundle-trouble-changed = { $file } was changed after the bundle was made.
bundle-environment-punte = Version of Punte
bundle-environment-system = System
bundle-environment-proxy = Proxy
bundle-environment-clock = How wrong the clock is
