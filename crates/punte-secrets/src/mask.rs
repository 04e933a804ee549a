//! What may be shown of a value: enough to compare two of them by eye, too little to use them.

use crate::{is_invisible, mark_of};

/// The text with every blank and invisible character replaced by a mark that can be seen (`␠`, `⇥`, `[ZWSP]` …).
pub fn visible_blanks(text: &str) -> String {
    text.chars().map(|character| mark_of(character).unwrap_or_else(|| character.to_string().into())).collect()
}

/// How many marks of a run of blanks are shown; a pasted page can end in thousands.
const SHOWN_MARKS: usize = 8;

/// A client key as it may be shown: the first four and last two characters, blanks made visible (`␠aw12…7f`).
///
/// A value too long or too mixed to be a client key may be a secret in the wrong field and is shown as [`mask_opaque`].
pub fn mask_client_key(value: &str) -> String {
    let core = value.trim_matches(is_invisible);
    if core.is_empty() {
        return marks_of(value);
    }
    let start = &value[..value.len() - value.trim_start_matches(is_invisible).len()];
    let end = &value[value.trim_end_matches(is_invisible).len()..];
    let seen: Vec<char> = core.chars().collect();
    let mixed = core.contains(|c: char| c.is_ascii_uppercase()) && core.contains(|c: char| c.is_ascii_lowercase());
    let show = |part: &[char]| visible_blanks(&part.iter().collect::<String>());
    let middle = match seen.len() {
        24.. => mask_opaque(core),
        16.. if mixed => mask_opaque(core),
        8.. => format!("{}…{}", show(&seen[..4]), show(&seen[seen.len() - 2..])),
        _ => format!("{}…", show(&seen[..seen.len().min(2)])),
    };
    format!("{}{middle}{}", marks_of(start), marks_of(end))
}

/// A run of blanks as marks, cut with `…` after the eighth.
pub fn marks_of(blanks: &str) -> String {
    let shown: String = blanks.chars().take(SHOWN_MARKS).collect();
    let cut = if shown.len() < blanks.len() { "…" } else { "" };
    format!("{}{cut}", visible_blanks(&shown))
}

/// A secret as it may be shown: its length and nothing else (`•••• (32)`).
pub fn mask_opaque(value: &str) -> String {
    format!("•••• ({})", value.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_key_keeps_its_ends() {
        assert_eq!(mask_client_key("awpracticepuntea1"), "awpr…a1");
        assert_eq!(mask_client_key(" awpracticepuntea1\u{a0}"), "␠awpr…a1⍽");
        assert_eq!(mask_client_key("   "), "␠␠␠");
        assert_eq!(mask_client_key("aw12"), "aw…");
        assert_eq!(mask_client_key(""), "");
        assert_eq!(mask_client_key(&format!("{}aw12", " ".repeat(9000))), "␠␠␠␠␠␠␠␠…aw…");
    }

    #[test]
    fn a_secret_in_the_key_field_is_not_shown() {
        assert_eq!(mask_client_key("SecretInventat0SecretInventat012"), "•••• (32)");
        assert_eq!(mask_client_key("SecretInventat01"), "•••• (16)", "short, but mixed as no key is");
        assert_eq!(mask_client_key(&"inventat".repeat(3)), "•••• (24)", "like a key, but too long for one");
    }

    #[test]
    fn every_invisible_character_gets_a_mark() {
        assert_eq!(visible_blanks("a\u{200b}b\u{feff}c\td\u{202e}"), "a[ZWSP]b[BOM]c⇥d[U+202E]");
    }

    proptest::proptest! {
        #[test]
        fn a_mask_shows_no_more_than_six_characters(value in "[a-z0-9 \u{a0}]{0,60}") {
            let shown = mask_client_key(&value).chars().filter(char::is_ascii_alphanumeric).count();
            proptest::prop_assert!(shown <= 6, "{shown} of {} characters are shown", value.len());
        }

        #[test]
        fn masks_take_any_text(value in ".*") {
            let (masked, marked) = (mask_client_key(&value), visible_blanks(&value));
            proptest::prop_assert!(masked.chars().chain(marked.chars()).all(|seen| seen == ' ' || !is_invisible(seen)));
        }
    }
}
