//! Values that are hidden because of what they look like, wherever they stand: tokens, keys, web tokens, passwords in addresses.

use punte_tiktok::words::tokens;
use punte_tiktok::{Shape, shape};

use super::spans::Spans;
use super::values::is_nothing;

/// What a value starts with that opens something, and how long what follows is at least. D, 3P 2026-11.
const STARTS: &[(&str, usize)] = &[
    ("act.", 6),
    ("rft.", 6),
    ("clt.", 6),
    ("ost_", 4),
    ("sk_live_", 4),
    ("sk_test_", 4),
    ("whsec_", 4),
    ("ghp_", 8),
    ("xoxb-", 8),
    ("eyJ", 12),
];

/// How long a run of letters and digits is that nobody writes by hand.
const LONG: usize = 24;

/// Finds all values of such shapes.
pub(super) fn find(text: &str, spans: &mut Spans) {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '!' | '*' | '~');
    let mut at = 0;
    while let Some(start) = text[at..].find(is_part).map(|offset| at + offset) {
        let length = text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        run(text, start, &text[start..start + length], spans);
        at = start + length;
    }
    bearers(text, spans);
    passwords(text, spans);
}

/// One run of letters, digits and a few signs. An escape before it may have lent it its last digits.
fn run(text: &str, start: usize, run: &str, spans: &mut Spans) {
    let begins = |at: usize| at == 0 || !run[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_') || is_escape(text, start, at);
    for (mark, least) in STARTS {
        let mut hidden = start;
        for (at, _) in run.match_indices(mark) {
            let from = start + at + mark.len();
            if from < hidden || !begins(at) {
                continue;
            }
            hidden = from + token(&text[from..]);
            if hidden - from >= *least {
                spans.hide(from..hidden);
            }
        }
    }
    for (at, word) in parts(run) {
        let place = start + at..start + at + word.len();
        match shape(word) {
            Shape::Production | Shape::Sandbox => spans.show(place, punte_secrets::mask_client_key(word)),
            Shape::SecretLike => spans.hide(place),
            _ if is_random(word) => spans.hide(place),
            _ => {}
        }
    }
}

/// `Bearer …`, with or without the name of the header before it.
fn bearers(text: &str, spans: &mut Spans) {
    for (at, word) in tokens(text).filter(|(_, word)| word.eq_ignore_ascii_case("bearer")) {
        let from = at + word.len() + 1;
        if !text[at + word.len()..].starts_with(' ') {
            continue;
        }
        let end = from + token(&text[from..]);
        let value = &text[from..end];
        // `Bearer token` in a sentence is a word; what is sent has digits, signs or length.
        if !is_nothing(value) && (value.len() > 16 || value.contains(|c: char| !c.is_ascii_alphabetic())) {
            spans.hide(from..end);
        }
    }
}

/// The length of the token with which the text starts.
fn token(text: &str) -> usize {
    text.find(|c: char| !is_of_token(c)).unwrap_or(text.len())
}

/// The run's parts between full stops and the like, escapes before them left out.
fn parts(run: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    run.split(['.', '!', '*', '~']).map(move |part| {
        let start = at;
        at += part.len() + 1;
        (start, part)
    })
}

fn is_of_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '!' | '*' | '~' | '+' | '/' | '%')
}

/// Whether the run's part up to `at` is the digits of an escape: `%3Dost_…`, `\u003dost_…`.
fn is_escape(text: &str, start: usize, at: usize) -> bool {
    let (before, digits) = (&text[..start], &text[start..start + at]);
    let hex = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    (before.ends_with('%') && matches!(digits.len(), 2 | 4) && hex(digits))
        || (before.ends_with('\\')
            && (matches!(digits, "n" | "r" | "t") || (digits.len() == 5 && digits.starts_with('u') && hex(&digits[1..]))))
}

/// Letters of both cases and digits mixed at a length that no name has.
fn is_random(word: &str) -> bool {
    let has = |fits: fn(&u8) -> bool| word.as_bytes().iter().filter(|byte| fits(byte)).count();
    let (upper, lower, digits) = (has(u8::is_ascii_uppercase), has(u8::is_ascii_lowercase), has(u8::is_ascii_digit));
    word.len() >= LONG && upper > 1 && lower > 1 && digits > 1
}

/// `https://name:password@host`.
fn passwords(text: &str, spans: &mut Spans) {
    for (at, _) in text.match_indices("://") {
        let from = at + 3;
        let authority = text[from..]
            .find(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<'))
            .map_or(text.len(), |end| from + end);
        let Some(sign) = text[from..authority].rfind('@').map(|sign| from + sign) else { continue };
        if let Some(colon) = text[from..sign].find(':').map(|colon| from + colon)
            && &text[colon + 1..sign] != super::MARK
        {
            spans.hide(colon + 1..sign);
        }
    }
}
