//! Where a value begins and ends behind its name, in every wrapping, and what in its place is no value.

use std::ops::Range;

use punte_tiktok::facts::error_words::{API_CODES, ERROR_TYPES, OAUTH_ERRORS};

/// Where a value begins.
pub(super) struct Opening {
    /// The first byte of the value.
    pub(super) start: usize,
    /// Whether a quote stands before it.
    pub(super) quoted: bool,
    /// Whether it stands behind an equals sign, as in a query.
    pub(super) query: bool,
}

const QUOTES: &[&str] = &["\"", "'", "`", "&quot;", "&#34;", "&#39;", "&#x27;", "&apos;", "%22", "%27", "%2522", "\\u0022", "“", "”", "„"];
const EQUALS: &[&str] =
    &["=>", "=3D", "=", "%3D", "%3d", "%253D", "%253d", "&#61;", "&#x3D;", "&equals;", "\\u003d", "\\u003D", "\\x3d", "\\x3D"];
const COLONS: &[&str] = &[":", "：", "%3A", "%3a", "&#58;", "&colon;", "→", "->"];
/// What ends a value without quotes, beside blanks.
const ENDS: &[&str] = &["%26", "%2526", "%22", "%2522", "%20", "%0A", "%0a", "%0D", "%0d", "%23", "\\"];

/// What blanks before a value are written as.
const BLANKS: &[&str] = &["%2520", "%20", "%09", "%0A", "%0D", "%C2%A0", "%E2%80%8B", "%EF%BB%BF", "+"];

/// How many characters before a header's value a quote may have opened.
const BEFORE: usize = 64;

/// The most that is read of a value, in bytes.
const MOST: usize = 8 * 1024;

/// The value behind the name that ends at `end`, if there is one.
pub(super) fn opening(text: &str, end: usize) -> Option<Opening> {
    let mut at = end;
    at += quote(&text[at..]).unwrap_or(0);
    at += blanks(&text[at..]);
    let (length, query) = match one_of(&text[at..], EQUALS) {
        Some(length) => (length, true),
        None => (one_of(&text[at..], COLONS)?, false),
    };
    at += length;
    // A comparison is no value.
    if text[at..].starts_with('=') {
        return None;
    }
    at += blanks(&text[at..]);
    let quoted = quote(&text[at..]);
    at += quoted.unwrap_or(0);
    at += leading(&text[at..]);
    Some(Opening { start: at, quoted: quoted.is_some(), query })
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}

/// The length of the quote with which the text starts, the backslashes before it counted in.
fn quote(text: &str) -> Option<usize> {
    let slashes = text.len() - text.trim_start_matches('\\').len();
    one_of(&text[slashes..], QUOTES).map(|length| slashes + length).or_else(|| one_of(text, QUOTES))
}

fn one_of(text: &str, list: &[&str]) -> Option<usize> {
    list.iter().find(|part| text.starts_with(**part)).map(|part| part.len())
}

/// The whole value.
pub(super) fn whole(text: &str, opening: &Opening) -> Range<usize> {
    let rest = cut(&text[opening.start..]);
    let length = rest.char_indices().find(|(at, c)| ends(&rest[*at..], *c, opening.quoted)).map_or(rest.len(), |(at, _)| at);
    opening.start..opening.start + length
}

fn ends(rest: &str, c: char, quoted: bool) -> bool {
    let closes = matches!(c, '\n' | '\r') || one_of(rest, QUOTES).is_some() || c == '\\';
    let parts =
        c.is_whitespace() || matches!(c, '&' | '<' | '>' | ',' | ';' | ')' | '}' | ']' | '|' | '#' | '，' | '。' | '；' | '）' | '」');
    closes || (!quoted && (parts || one_of(rest, ENDS).is_some())) || (quoted && one_of(rest, &["&quot;", "%22"]).is_some())
}

/// The rest of a header: to the end of its line, or to the quote around it.
pub(super) fn header(text: &str, opening: &Opening) -> Range<usize> {
    let rest = cut(&text[opening.start..]);
    // `-H 'Cookie: …'` opens its quote before the name; within a line of a log there is none.
    let before = text[..opening.start].chars().rev().take(BEFORE).take_while(|c| !matches!(c, '\n' | '\r'));
    let in_quotes = opening.quoted || before.into_iter().any(|c| matches!(c, '"' | '\''));
    let ends = |c: char| matches!(c, '\n' | '\r') || (in_quotes && matches!(c, '"' | '\'' | '\\'));
    opening.start..opening.start + rest.find(ends).unwrap_or(rest.len())
}

/// What follows the scheme of an `Authorization` header: the whole of it where there is none.
pub(super) fn after_scheme(text: &str, opening: &Opening) -> Range<usize> {
    let place = header(text, opening);
    let value = &text[place.clone()];
    let scheme = value.split(' ').next().filter(|word| word.len() < value.len() && word.chars().all(|c| c.is_ascii_alphabetic()));
    let start = place.start + scheme.map_or(0, |word| word.len() + 1);
    let rest = &text[start..place.end];
    if is_masked(rest.trim()) || is_nothing(rest.trim()) { start..start } else { start..place.end }
}

/// The length of the blanks with which a value starts, however they are written: they are no part of it, and they are to be seen.
fn leading(text: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &text[at..];
        let invisible = || rest.chars().next().filter(|c| punte_secrets::is_invisible(*c) && !matches!(c, '\n' | '\r')).map(char::len_utf8);
        match one_of(rest, BLANKS).or_else(invisible) {
            Some(length) => at += length,
            None => return at,
        }
    }
}

/// Whether the value is an error's code, which says what happened and opens nothing.
pub(super) fn is_error_code(value: &str) -> bool {
    let is_list = |list: &[&str]| list.iter().any(|known| known.eq_ignore_ascii_case(value));
    let of = |fits: fn(char) -> bool| value.chars().all(|c| fits(c) || c == '_');
    let is_worded = of(|c| c.is_ascii_lowercase()) || of(|c| c.is_ascii_uppercase());
    let is_number = value.len() <= 9 && value.trim_start_matches('-').chars().all(|c| c.is_ascii_digit());
    is_list(API_CODES)
        || is_list(OAUTH_ERRORS)
        || is_list(ERROR_TYPES)
        || is_number
        || (is_worded && (value.len() <= 12 || value.contains('_')))
}

/// Whether the value is a word of a sentence.
pub(super) fn is_word(value: &str) -> bool {
    value.chars().count() < 16 && value.chars().all(|c| c.is_alphabetic() || c == '-' || c == '_' || c == '.')
}

/// Whether nothing was given: an empty place, or what programs write for it.
pub(super) fn is_nothing(value: &str) -> bool {
    matches!(value, "" | "undefined" | "null" | "None" | "none" | "nil" | "true" | "false")
        || value.chars().all(|c| c == '*' || c == '•' || c == '.')
}

/// Whether this is what masking left.
pub(super) fn is_masked(value: &str) -> bool {
    let ends = |head: &str, tail: &str| head.chars().count() <= 8 && tail.chars().count() <= 8 && !tail.contains('…');
    let is_ends = value.split_once('…').is_some_and(|(head, tail)| is_short(head, 4) && is_short(tail, 2) && ends(head, tail));
    is_ends || value.strip_prefix("•••• (").is_some_and(|rest| rest.trim_end_matches(')').chars().all(|c| c.is_ascii_digit()))
}

/// Whether no more than so many characters of it can be part of a value; the marks of blanks are none.
fn is_short(text: &str, most: usize) -> bool {
    text.chars().filter(char::is_ascii_alphanumeric).count() <= most
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(MOST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
