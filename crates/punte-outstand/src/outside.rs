//! Text that comes from outside, made fit to be kept: on one line, short, and without what was sent in confidence.

use std::collections::HashSet;

use punte_secrets::Sensitive;

/// The longest text that is kept, in characters.
const LONGEST: usize = 300;

/// How much of a text is looked at. More than is kept, because blanks and hidden values shrink.
const LOOKED_AT: usize = 4000;

/// How many characters of a hidden value must stand together to be recognised: services echo keys cut short.
const RECOGNISED: usize = 8;

/// What stands for a hidden value and for the rest of a text cut short.
const HIDDEN: char = '…';

/// The values of one exchange that no text may repeat.
pub(crate) struct Confidential(Vec<Sensitive<String>>);

impl Confidential {
    /// Keeps the values in the form in which they can appear in a cleaned text.
    pub(crate) fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        Self(values.into_iter().map(|value| one_line(value.chars())).filter(|value| !value.is_empty()).map(Sensitive::new).collect())
    }

    /// The text as it may be kept; `None` where nothing readable stands in it.
    pub(crate) fn clean(&self, text: &str) -> Option<String> {
        let mut kept: Vec<char> = one_line(text.chars().take(LOOKED_AT)).chars().collect();
        for value in &self.0 {
            kept = hide(&kept, &value.expose().chars().collect::<Vec<char>>());
        }
        if kept.len() > LONGEST {
            kept.truncate(LONGEST - 1);
            kept.push(HIDDEN);
        }
        (!kept.is_empty()).then(|| kept.into_iter().collect())
    }
}

/// Every run of blanks, control and invisible characters becomes one blank; none stay at the ends.
fn one_line(text: impl Iterator<Item = char>) -> String {
    let seen: String = text.map(|character| if is_unseen(character) { ' ' } else { character }).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_unseen(character: char) -> bool {
    let invisible =
        matches!(character, '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    invisible || character.is_control() || character.is_whitespace()
}

/// The text with every stretch that also stands in `value` replaced, where it is long enough to be recognised.
fn hide(text: &[char], value: &[char]) -> Vec<char> {
    let width = value.len().min(RECOGNISED);
    let parts: HashSet<&[char]> = value.windows(width).collect();
    let mut hidden = vec![false; text.len()];
    for (at, part) in text.windows(width).enumerate() {
        if parts.contains(part) {
            hidden[at..at + width].fill(true);
        }
    }
    let mut kept = Vec::with_capacity(text.len());
    for (&character, &hide) in text.iter().zip(&hidden) {
        let next = if hide { HIDDEN } else { character };
        if next != HIDDEN || kept.last() != Some(&HIDDEN) {
            kept.push(next);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> Option<String> {
        Confidential::of(["ost_CHEIE_INVENTATA", " secret\u{200b}inventat ", "", "\n"]).clean(text)
    }

    #[test]
    fn what_was_sent_is_hidden_whole_cut_short_and_side_by_side() {
        assert_eq!(clean("key ost_CHEIE_INVENTATA refused").unwrap(), "key … refused");
        assert_eq!(clean("key ost_CHEI…NVENTATA refused").unwrap(), "key … refused");
        assert_eq!(clean("ost_CHEIE_INVENTATAost_CHEIE_INVENTATA").unwrap(), "…");
        assert_eq!(clean("has secret\tinventat in it").unwrap(), "has … in it");
    }

    #[test]
    fn a_short_value_is_hidden_too_and_a_short_part_is_not() {
        assert_eq!(Confidential::of(["abc"]).clean("xabcx abd").unwrap(), "x…x abd");
        assert_eq!(clean("ost_ is how keys begin").unwrap(), "ost_ is how keys begin");
    }

    #[test]
    fn text_stays_on_one_short_line() {
        assert_eq!(clean("a\r\n\u{0}b\u{202e}c\u{1b}[31m").unwrap(), "a b c [31m");
        assert_eq!(clean(" \n\u{feff}\t"), None);
        let long = clean(&"ăî ".repeat(100_000)).unwrap();
        assert_eq!((long.chars().count(), long.chars().last()), (300, Some('…')));
    }

    #[test]
    fn a_cut_never_leaves_the_start_of_a_hidden_value() {
        let text = format!("{}ost_CHEIE_INVENTATA", "x".repeat(LONGEST - 10));
        assert!(!clean(&text).unwrap().contains("ost_"), "the value is hidden before the text is cut");
    }
}
