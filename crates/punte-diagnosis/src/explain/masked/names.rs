//! Values that are hidden because of the name before them, however deep the text is wrapped: query, JSON, header, percent encoding, entities.

use std::ops::Range;

use punte_tiktok::words::tokens;

use super::MARK;
use super::spans::Spans;
use super::values::{self, Opening};

/// What a name says of its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Hidden always.
    Secret,
    /// A code of sign-in, or the code of an error, which is a word or a short number and stays.
    Code,
    /// Hidden where it is a value; in a sentence it is a word like any other.
    State,
    /// A header with a scheme before the value.
    Authorization,
    /// Hidden to the end of the header.
    Cookies,
    /// Shown by its ends.
    ClientKey,
}

/// The names, lower case, `_` and `-` left out.
const NAMES: &[(&str, Kind)] = &[
    ("clientsecret", Kind::Secret),
    ("tiktokclientsecret", Kind::Secret),
    ("appsecret", Kind::Secret),
    ("secret", Kind::Secret),
    ("secretkey", Kind::Secret),
    ("apikey", Kind::Secret),
    ("xapikey", Kind::Secret),
    ("outstandapikey", Kind::Secret),
    ("accesstoken", Kind::Secret),
    ("refreshtoken", Kind::Secret),
    ("idtoken", Kind::Secret),
    ("token", Kind::Secret),
    ("authtoken", Kind::Secret),
    ("sessiontoken", Kind::Secret),
    ("oauthtoken", Kind::Secret),
    ("xtttoken", Kind::Secret),
    ("bearertoken", Kind::Secret),
    ("codeverifier", Kind::Secret),
    ("password", Kind::Secret),
    ("passwd", Kind::Secret),
    ("csrf", Kind::Secret),
    ("csrftoken", Kind::Secret),
    ("csrfstate", Kind::Secret),
    ("ttcsrftoken", Kind::Secret),
    ("session", Kind::Secret),
    ("sessionid", Kind::Secret),
    ("sid", Kind::Secret),
    ("sidtt", Kind::Secret),
    ("sidguard", Kind::Secret),
    ("mstoken", Kind::Secret),
    ("ttwid", Kind::Secret),
    ("ticket", Kind::Secret),
    ("authcode", Kind::Code),
    ("authorizationcode", Kind::Code),
    ("code", Kind::Code),
    ("state", Kind::State),
    ("nonce", Kind::State),
    ("authorization", Kind::Authorization),
    ("proxyauthorization", Kind::Authorization),
    ("cookie", Kind::Cookies),
    ("cookies", Kind::Cookies),
    ("setcookie", Kind::Cookies),
    ("clientkey", Kind::ClientKey),
    ("tiktokclientkey", Kind::ClientKey),
    ("tiktokclientid", Kind::ClientKey),
];

/// Endings by which longer names are known: `NEXT_PRIVATE_TIKTOK_CLIENT_SECRET`.
const ENDINGS: &[(&str, Kind)] = &[
    ("clientsecret", Kind::Secret),
    ("apikey", Kind::Secret),
    ("accesstoken", Kind::Secret),
    ("refreshtoken", Kind::Secret),
    ("password", Kind::Secret),
    ("clientkey", Kind::ClientKey),
];

/// The most words that make one name: `client secret`, `x-api-key`.
const MOST_PARTS: usize = 3;

/// Finds the values behind all names.
pub(super) fn find(text: &str, spans: &mut Spans) {
    let words: Vec<(usize, &str)> = tokens(text).map(|(at, word)| unwrapped(text, at, word)).collect();
    // What is hidden already is not read again, so that a text of names alone is still read in time.
    let mut hidden = 0;
    for last in 0..words.len() {
        let (at, word) = words[last];
        let end = at + word.len();
        if at < hidden {
            continue;
        }
        let Some(kind) = longest_name(text, &words[..=last]) else { continue };
        let Some(opening) = values::opening(text, end) else { continue };
        if let Some((place, instead)) = hiding(text, kind, &opening) {
            hidden = place.end;
            spans.show(place, instead);
        }
    }
}

/// Which place behind the name is hidden, and what stands there instead.
fn hiding(text: &str, kind: Kind, opening: &Opening) -> Option<(Range<usize>, String)> {
    let place = match kind {
        Kind::Cookies => values::header(text, opening),
        Kind::Authorization => values::after_scheme(text, opening),
        Kind::Secret | Kind::Code | Kind::State | Kind::ClientKey => values::whole(text, opening),
    };
    let value = &text[place.clone()];
    let stays = match kind {
        Kind::Code => values::is_error_code(value),
        Kind::State => !opening.quoted && !opening.query && values::is_word(value),
        Kind::ClientKey | Kind::Cookies => false,
        Kind::Secret | Kind::Authorization => values::is_nothing(value),
    };
    let instead = || if kind == Kind::ClientKey { punte_secrets::mask_client_key(value) } else { MARK.to_owned() };
    (!stays && !value.is_empty() && !values::is_masked(value)).then(|| (place, instead()))
}

/// What the longest name says that ends with the last of the words.
fn longest_name(text: &str, words: &[(usize, &str)]) -> Option<Kind> {
    let last = words.len() - 1;
    (0..MOST_PARTS.min(words.len())).rev().find_map(|more| {
        let parts = &words[last - more..];
        let touch = parts.windows(2).all(|pair| matches!(text.get(pair[0].0 + pair[0].1.len()..pair[1].0), Some(" " | "-")));
        let name: String = parts.iter().flat_map(|(_, word)| word.chars()).filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect();
        touch.then(|| known(&name)).flatten()
    })
}

fn known(name: &str) -> Option<Kind> {
    let exact = NAMES.iter().find(|(known, _)| *known == name);
    exact.or_else(|| ENDINGS.iter().find(|(ending, _)| name.len() <= 64 && name.ends_with(ending))).map(|(_, kind)| *kind)
}

/// The word without the digits of an escape before it: `%26code`, `\u0026code`, `%2526code`, `\ncode`.
fn unwrapped<'t>(text: &str, at: usize, word: &'t str) -> (usize, &'t str) {
    let before = &text[..at];
    let skip = if before.ends_with('%') {
        let nested = word.starts_with("25") && word.len() > 4;
        if nested { 4 } else { 2 }
    } else if before.ends_with('\\') {
        match word.as_bytes().first() {
            Some(b'u') => 5,
            Some(b'x') => 3,
            Some(b'n' | b'r' | b't') => 1,
            _ => 0,
        }
    } else {
        0
    };
    word.get(skip..).filter(|rest| !rest.is_empty()).map_or((at, word), |rest| (at + skip, rest))
}
