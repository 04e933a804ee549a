//! A text in one spelling, so that a word is found however it was typed: lower case, no accents, no invisible characters, full-width forms plain.

use punte_secrets::is_invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in that spelling. Line ends stay, other blanks become one blank each; syllables of Korean stay whole.
pub fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let spelled = lower.nfkd().filter(|c| !is_combining_mark(*c) && (c.is_whitespace() || !is_invisible(*c)));
    let one_blank = |c: char| if c.is_whitespace() && c != '\n' { ' ' } else { c };
    spelled.map(one_blank).map(|c| if c == 'ı' { 'i' } else { c }).nfc().collect()
}
