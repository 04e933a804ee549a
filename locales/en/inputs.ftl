# What is seen in the values you typed, before anybody is asked, and in the .env.local file.

# Parts of sentences: the value, at the start of a sentence and within one. $field: api_key, client_key, client_secret.
inputs-the-value = { $field ->
    [api_key] The API key
    [client_key] The client key
   *[client_secret] The client secret
}
inputs-value = { $field ->
    [api_key] API key
    [client_key] client key
   *[client_secret] client secret
}

# Names of characters; they become part of the sentences below.
character-space = a space
character-tab = a tab
character-newline = a line break
character-no-break-space = a no-break space
character-bom = a byte order mark (BOM)
character-zero-width = a zero-width character
character-soft-hyphen = an invisible hyphen
character-direction = a writing-direction mark
character-control = a control character ({ $code })
character-other-space = another kind of space ({ $code })
character-unseen = a character that cannot be seen ({ $code })
character-greek = a Greek letter ({ $code })
character-cyrillic = a Cyrillic letter ({ $code })
character-dash = a typographic dash ({ $code })
character-full-width = a full-width character ({ $code })
character-broken = a character broken by copying ({ $code })
character-foreign = a foreign character ({ $code })

# Blanks and characters that cannot be seen.
inputs-only-blanks = The field for the { inputs-value } holds only characters that cannot be seen ({ $marks }). Copy the value again.
inputs-blank-before = { $count ->
    [one] { inputs-the-value } starts with { $name } ({ $marks }), at character 1. It was removed here; make sure it is not still there in the place you copied it from.
   *[other] { inputs-the-value } starts with { $count } characters that cannot be seen ({ $marks }); the first is { $name }. They were removed here; make sure they are not still there in the place you copied them from.
}
inputs-blank-after = { $count ->
    [one] { inputs-the-value } ends with { $name } ({ $marks }), at character { $position }. It was removed here; make sure it is not still there in the place you copied it from.
   *[other] { inputs-the-value } ends with { $count } characters that cannot be seen ({ $marks }), from character { $position } on; the first is { $name }. They were removed here; make sure they are not still there in the place you copied them from.
}
inputs-blank-inside = { $count ->
    [one] { inputs-the-value } has { $name } inside it ({ $mark }), at character { $position }. A key contains nothing of the kind: copy it again, in one piece.
   *[other] { inputs-the-value } has { $count } characters inside it that cannot be seen; the first is { $name } ({ $mark }), at character { $position }. A key contains nothing of the kind: copy it again, in one piece.
}
inputs-foreign = { $count ->
    [one] { inputs-the-value } contains { $name }, at character { $position }. A key has only English letters, digits and plain signs: copy it again, from its source.
   *[other] { inputs-the-value } contains { $count } foreign characters; the first, at position { $position }, is { $name }. A key has only English letters, digits and plain signs: copy it again, from its source.
}

# Quotation marks.
inputs-quotes-around = { inputs-the-value } is in quotation marks ({ $mark }), from character { $position } on. They are not part of the key: delete them at both ends.
inputs-quote-inside = { $count ->
    [one] { inputs-the-value } contains a quotation mark ({ $mark }), at character { $position }. It is not part of the key: delete it.
   *[other] { inputs-the-value } contains { $count } quotation marks; the first ({ $mark }) is at character { $position }. They are not part of the key: delete them.
}

# Values in another field than their own.
inputs-swapped = The client key and the client secret are the wrong way round: the first looks like a secret, the second like a key. Swap them.
inputs-client-key-as-api-key = The field for the API key holds a TikTok client key. Put it in its own field, and the API key from your Outstand account here.
inputs-api-key-as-client-key = The field for the client key holds an Outstand API key. Put it in its own field, and the client key from the TikTok portal here.
inputs-api-key-as-client-secret = The field for the client secret holds an Outstand API key. Put it in its own field, and the client secret from the TikTok portal here.
inputs-client-key-as-client-secret = The field for the client secret holds a client key. Put it in its own field, and the client secret, which stands next to it in the TikTok portal, here.
inputs-same-twice = { inputs-the-value } is the same as { $other ->
    [api_key] the API key
    [client_key] the client key
   *[client_secret] the client secret
}. They are different values: copy each into its own field again.

# Values that are not what they should be.
inputs-placeholder = { $field ->
    [api_key] { inputs-the-value } is an example, not a real value. Put the API key from your Outstand account here.
   *[other] { inputs-the-value } is an example, not a real value. Take yours from the TikTok portal, under Credentials (in the guide: “Basic Information” / “Keys”).
}
inputs-verification-code = The field for the { inputs-value } holds the code with which TikTok verifies a domain. Take the right value from the TikTok portal, under Credentials (in the guide: “Basic Information” / “Keys”).
inputs-app-id = By its look, the field for the client key holds an App ID: digits only. A client key has letters too; you find it in the TikTok portal, under Credentials (in the guide: “Basic Information” / “Keys”).
inputs-mini-drama-key = The client key starts with mn: keys of TikTok’s mini-drama portal usually look like that. Outstand needs an app from developers.tiktok.com.
inputs-sandbox-key = The client key is a sandbox key (the trial mode). It works only with the sandbox’s own client secret and with the accounts listed there under Target users.
inputs-secret-as-client-key = The client key looks like a client secret. A client key usually has 16 lower-case letters and digits and starts with aw: check that you copied the right value.
inputs-client-key-shape = A client key usually has 16 lower-case letters and digits and starts with aw (in the sandbox: 18, with sbaw). Yours looks different: check that you copied all of it.
inputs-client-secret-shape = A client secret usually has 32 upper-case letters, lower-case letters and digits, mixed. Yours looks different ({ $count ->
    [one] { $count } character
   *[other] { $count } characters
}): check that you copied all of it.
inputs-api-key-missing = The API key is missing. You find it in your Outstand account; without it Punte cannot ask anything.
inputs-api-key-shape = An Outstand API key usually starts with ost_ and has 68 characters. Yours looks different: check that you copied all of it.
inputs-header-words = The API key was copied together with the request’s header (Authorization, Bearer). Delete the words in front: only the key goes here.
inputs-public-key = This API key has been published, so anybody can use it. Create another one in your Outstand account, put it here and in .env.local, then delete the old one in Outstand.
inputs-half-a-pair = { $field ->
    [client_key] The client key is missing. Without it Punte cannot check at TikTok whether the pair is right.
   *[client_secret] The client secret is missing. Without it Punte cannot check at TikTok whether the pair is right.
}

# The .env.local file: what is unusual about it.
env-bom = The file starts with a byte order mark, which cannot be seen. Node skips it; other programs may misread the first line.
env-utf16 = The file is saved as UTF-16, but your application expects UTF-8 and probably finds nothing in it. Save it again as UTF-8.
env-not-utf8 = The file contains letters saved in an old encoding. Save it again as UTF-8.
env-no-names = The file has none of the names that are looked for: OUTSTAND_API_KEY, TIKTOK_CLIENT_KEY (or TIKTOK_CLIENT_ID), TIKTOK_CLIENT_SECRET.
env-empty = { $name } is empty, on line { $line }. Put the value after the equals sign.
env-twice = { $count ->
    [one] { $name } stands there once, on line { $line }.
   *[other] { $name } stands there { $count } times, first on line { $first }. The last one counts, on line { $line }: delete the others.
}
env-two-names = The client key stands under two names, with different values. TIKTOK_CLIENT_KEY counts; { $name } on line { $line } is not used.
env-other-case = Line { $line } says { $name }. Upper and lower case matter: write { $right }.
env-published = Line { $line } says { $name }. With this prefix the value ends up in the page that everybody sees. Rename it to { $right } and replace the value with a new one.
env-published-key = Line { $line } says { $name }. With this prefix the value ends up in your pages. A client key is no secret, but Punte does not read it from there.
env-quote-open = On line { $line } quotation marks open that never close. Close or delete them.
env-text-behind-quote = On line { $line } there is more text after the closing quotation marks. Leave only the value between them.
env-several-lines = The quotation marks opened on line { $line } close only on line { $last }. Put the whole value on one line.
env-without-local = .env was read, because there is no .env.local beside it.
env-local-wins = Beside .env there is also .env.local, and your application takes the values from there. Choose .env.local.

# The .env.local file: why it could not be read.
env-missing = The file { $file } does not exist. Create it in the project’s folder or choose another file.
env-missing-others = The file { $file } does not exist. In the same folder there is: { $others }.
env-nothing-in-folder = There is no .env.local in the folder { $folder }. Choose the project’s folder or create the file there.
env-others-in-folder = There is no .env.local in the folder { $folder }. There is: { $others }. Choose one of them or rename it to .env.local.
env-denied = The system does not allow { $file } to be read. Change the file’s permissions or open Punte as the user it belongs to.
env-unreadable = The file { $file } could not be read from disk. Close the programs that use it and try again.
env-folder-with-file = { $folder } is a folder. { $file } is inside it: choose the file.
env-folder = { $folder } is a folder, not a file. Choose the project’s .env.local file.
env-too-large = The file is larger than 1 MiB, so it is not a file of variables. Choose the project’s .env.local file.
env-not-text = The file is not text (on line { $line }). Choose the project’s .env.local file, or save it again as UTF-8.
