# What the window says about itself: starting, work that goes on, practice.

window-two = { $first } { $second }
window-busy = A verification is already going on. Wait for it or press Stop, then try again.
window-stopped = You stopped. Nothing was written.
window-internal = Something broke in Punte, not at your end. Try again; if it happens again, close the app and open it anew.
window-unknown-option = Punte does not know the value “{ $value }”. Open the app anew and choose again.
window-practising = You are practising, and Punte does not touch your real data. Leave practice and try again.
window-practice-unknown = There is no practice “{ $scenario }”. Choose one from the list.
window-practice-no-start = Practice could not start: the computer gave Punte no free local port. Close other programs and try again.
window-no-browser = The system opened no browser. Choose a default browser in the system’s settings and try again.
window-no-screen = The window could not be opened: there is no screen that Punte can reach. Start it from a graphical session or use punte-cli in the terminal.
window-not-opened = The window could not be opened: { $why }
window-language-unknown = PUNTE_LANG says “{ $value }”, but Punte speaks only Romanian (ro) and English (en). The language chosen in the window stays.
window-data-dir = The folder “{ $path }” in PUNTE_DATA_DIR cannot be used. The app's data stays in its usual place. Choose a folder that you can write to.
window-address-not-an-address = { $variable } is not an address. Write it with https:// in front or remove the variable, then open the app anew. Until then Punte verifies nothing.
window-address-not-secure = { $variable } uses http, which is accepted for this computer only (localhost, 127.0.0.1). Write an https address or remove the variable, then open the app anew. Until then Punte verifies nothing.
window-copied-secret-windows = The command with your values is copied. Windows neither keeps it in the clipboard history nor sends it to the cloud. In 30 seconds I take it from there.
window-copied-secret-macos = The command with your values is copied, marked as secret: history programs that honour the mark do not keep it. In 30 seconds I take it from there.
window-copied-secret-linux = The command with your values is copied, marked as secret: KDE's history does not keep it, others may. In 30 seconds I take it from the clipboard.
window-no-clipboard = The system did not let me copy. Copy the command with placeholders and put the values in yourself.
window-no-values = A command with your values needs all three: API key, client key and client secret. Put them into Punte first.
window-no-printer = The system opened no print dialog. Save the guide as an HTML page and print it from the browser.
window-secret-in-page = One of your keys stands in the page, so I did not save it. Take the key out of your notes and try again.
window-not-saved = I could not write “{ $path }”. Choose another place.
window-not-saved-forbidden = I may not write to “{ $path }”. Choose a folder of yours.
window-not-saved-full = The disk is full, so I could not write “{ $path }”. Make room or choose another disk.
window-return-refused = There is an error in the address: “{ $word }”. The account was not connected. Explain the error tells you why.
window-return-refused-unnamed = There is an error in the address, so the account was not connected. Explain the error tells you why.
window-return-unknown = This address does not tell whether the account was connected. Copy the one you reached after pressing the button on TikTok's page.
window-command-never-in-a-file = Your keys are not written into a file: it stays on the disk and easily reaches somebody else. Save the file with placeholders and put the values in Postman.
window-command-not-in-a-header = The API key holds a character that cannot stand in a request. Copy it again from Outstand.
window-command-not-in-this-shell = The value { $field } holds the character “{ $character }”, which this terminal cannot take safely. Choose another terminal or let Punte configure.
window-command-too-long = { $limit ->
    [one] The command is longer than the { $limit } character that this terminal takes. Choose another terminal.
   *[other] The command is longer than the { $limit } characters that this terminal takes. Choose another terminal.
}
window-proxy-not-an-address = This is no whole address. Write it with https:// in front, for example https://example.com/tiktok/callback.
window-proxy-character = The character “{ $character }” in the address is not understood alike by all servers. Use plain letters, digits and - . _ ~
window-proxy-path = The address has an empty part or one of dots (// or ..), which browsers change. Write it plainly, for example /tiktok/callback.
window-proxy-home-page = This is the site's home page, and every visitor would be sent to Outstand. Add a path, for example /tiktok/callback.
window-proxy-outstands-own = This is Outstand's address; it needs nothing else. Write an address on your own domain here.
