//! Texts taken apart into the words that a dictionary can judge. Addresses, codes, commands and labels are no words.

/// What marks a piece between blanks as an address, a code, a command or a name of a file.
const CODE: &[char] = &['_', '/', '=', '@', '\\', '<', '>', '{', '}', '$', '%', '#'];

/// The words of a text.
pub fn words_of(text: &str, labels: &[String]) -> Vec<String> {
    // `[word](code)` leads to the glossary; the code is no word.
    let mut text = without(&without(text, "`", "`"), "](", ")");
    for label in labels {
        text = without_label(&text, label);
    }
    text.split_whitespace().filter(|piece| !is_code(piece)).flat_map(letters).collect()
}

/// The prose of a Markdown document: no blocks of code.
pub fn prose_of(document: &str) -> String {
    without(document, "```", "```")
}

/// The text without everything from each `open` to its `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(open) {
        kept.push_str(before);
        kept.push(' ');
        rest = behind.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// The text without a label, where it stands as words of its own.
fn without_label(text: &str, label: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(label) {
        let (before, behind) = (&rest[..at], &rest[at + label.len()..]);
        let inside = before.ends_with(char::is_alphanumeric) || behind.starts_with(char::is_alphanumeric);
        kept.push_str(before);
        kept.push_str(if inside { label } else { " " });
        rest = behind;
    }
    kept + rest
}

fn is_code(piece: &str) -> bool {
    let bare = piece.trim_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '.');
    let bare = bare.trim_end_matches('.');
    // `https://`, `--env-file`, `.env.local`, `developers.tiktok.com`, `mn…`
    bare.contains(CODE)
        || bare.starts_with(['-', '.'])
        || piece.contains('…')
        || bare.split('.').filter(|part| !part.is_empty()).count() > 1
}

/// The runs of letters of a piece, with hyphens and apostrophes inside them, without the English „’s”; a run beside a digit is a code (`v1`, `SHA-256`).
fn letters(piece: &str) -> Vec<String> {
    let runs = piece.split(|c: char| !c.is_alphanumeric() && !"-’'".contains(c));
    let bare = |run: &str| run.trim_matches(|c: char| !c.is_alphanumeric()).replace('’', "'");
    runs.map(|run| bare(run).trim_end_matches("'s").to_owned())
        .filter(|run| run.chars().count() > 1 && !run.contains(char::is_numeric))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        words_of(text, &["Login Kit".to_owned()])
    }

    #[test]
    fn words_keep_their_hyphens_and_lose_what_stands_around_them() {
        assert_eq!(words("„Într-o zi”, l-am (re)văzut: **Oprește** s-a"), ["Într-o", "zi", "l-am", "re", "văzut", "Oprește", "s-a"]);
        assert_eq!(words("TikTok’s answer"), ["TikTok", "answer"]);
    }

    #[test]
    fn codes_addresses_and_labels_are_no_words() {
        let text = "`cod aici` --env-file .env.local https://a.ro/x client_key developers.tiktok.com v1 SHA-256 Login Kit. „mn…”";
        assert_eq!(words(text), Vec::<String>::new());
        assert_eq!(words("Are [cheia](client-key) lui."), ["Are", "cheia", "lui"], "the way to the glossary is none");
        assert_eq!(words("preLogin Kit"), ["preLogin", "Kit"], "a label is whole words");
    }

    #[test]
    fn a_document_is_read_without_its_code_and_links() {
        assert_eq!(words(&prose_of("Vezi [aici](https://a.ro/cuvantt).\n```sh\ncargo xtaskk\n```\nGata.")), ["Vezi", "aici", "Gata"]);
    }
}
