//! TikTok's word as people type it off a screen: a blank or a dash for `_`, capitals, one letter wrong. Where it may be read so is decided elsewhere.

use super::fields::is_dressing;
use super::tokens::tokens;
use crate::facts::error_words::ERROR_TYPES;

/// How far after `error_type` its word may stand in a sentence, in bytes.
const NEAR: usize = 32;

/// The word with which `value` starts, perhaps dressed and in two parts: `"client key"`, `Redirect-URI`.
pub(super) fn error_type(value: &str) -> Option<&'static str> {
    let value = value.trim_start_matches(|c: char| is_dressing(c) || c == ' ');
    let line = value.lines().next().unwrap_or_default();
    // The longest first: `code_challenge_method` starts as `code_challenge` does.
    by_length().find(|word| starts_with(line, word))
}

/// The word that a sentence names after `error_type`: ` is redirect_uri`, ` of "scope"`.
pub(super) fn told(rest: &str) -> Option<&'static str> {
    let line = super::cut(rest.lines().next().unwrap_or_default(), NEAR);
    let line = line.split(['.', ';', '。', '&', '?']).next().unwrap_or_default();
    tokens(line).take(3).find_map(|(_, token)| ERROR_TYPES.iter().copied().find(|word| word.eq_ignore_ascii_case(token)))
}

fn by_length() -> impl Iterator<Item = &'static str> {
    let mut words: Vec<&'static str> = ERROR_TYPES.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.into_iter()
}

/// Whether the text starts with the word, ignoring case, `_` written as a blank, a dash or not at all; and whether it ends there.
fn starts_with(text: &str, word: &str) -> bool {
    let mut rest = text;
    for part in word.split('_') {
        rest = rest.strip_prefix(['_', ' ', '-']).unwrap_or(rest);
        match rest.get(..part.len()).filter(|head| head.eq_ignore_ascii_case(part)) {
            Some(_) => rest = &rest[part.len()..],
            None => return false,
        }
    }
    !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '=')
}

/// The one word that a line names in any such spelling, one letter wrong allowed in the long ones; with the place where it starts.
pub(super) fn in_line(line: &str) -> Option<&'static str> {
    let words: Vec<(usize, &str)> = tokens(line).collect();
    (0..words.len()).find_map(|first| {
        (1..=3).rev().filter(|count| first + count <= words.len()).find_map(|count| {
            let joined: String = words[first..first + count].iter().flat_map(|(_, word)| word.chars()).collect();
            let parts_touch = words[first..first + count].windows(2).all(|pair| pair[1].0 - (pair[0].0 + pair[0].1.len()) == 1);
            let (last, word) = words[first + count - 1];
            let has_value = line[last + word.len()..].trim_start().starts_with('=');
            (parts_touch && !has_value).then(|| nearest(&joined)).flatten()
        })
    })
}

fn nearest(joined: &str) -> Option<&'static str> {
    let plain = |text: &str| text.to_ascii_lowercase().replace('_', "");
    let seen = plain(joined);
    // Letters wrong in a short word make another word: `scope` must be right.
    by_length().find(|word| plain(word) == seen || (word.len() > 8 && is_one_off(&plain(word), &seen)))
}

/// Whether the two differ by one letter changed, left out or added, or by two neighbours changed over.
fn is_one_off(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (&a[start..], &b[start..]);
    let tail = |a: &[u8], b: &[u8], skip_a: usize, skip_b: usize| a.get(skip_a..).is_some_and(|a| b.get(skip_b..).is_some_and(|b| a == b));
    let swapped = rest_a.len() > 1 && rest_b.len() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && tail(rest_a, rest_b, 2, 2);
    tail(rest_a, rest_b, 1, 1) || tail(rest_a, rest_b, 0, 1) || tail(rest_a, rest_b, 1, 0) || swapped
}
