//! What may be kept of a field's value: keys whole but hidden, scopes by their names, anything else not at all.

use punte_secrets::{Sensitive, is_invisible};

use crate::authorize::clean_word;
use crate::facts::error_words::{ERROR_TYPES, OAUTH_ERRORS};
use crate::facts::scopes::scope_fact;

/// The value if it is a word of TikTok's making. Known words may be written in capitals, as some programs do.
pub(super) fn word(value: &str) -> Option<String> {
    let lower = value.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || c == '.').to_ascii_lowercase();
    let is_known = ERROR_TYPES.contains(&lower.as_str()) || OAUTH_ERRORS.contains(&lower.as_str());
    if is_known { Some(lower) } else { clean_word(value) }
}

/// The value if it can be a client key, blanks around it and invisible characters in it kept: a sentence is none.
pub(super) fn key(value: &str) -> Option<Sensitive<String>> {
    let core = value.trim();
    let is_seen_or_invisible = |c: char| c.is_ascii_graphic() || is_invisible(c);
    let fits = (1..=128).contains(&core.len()) && !core.contains(char::is_whitespace) && core.chars().all(is_seen_or_invisible);
    fits.then(|| Sensitive::from(value))
}

/// What TikTok's tokens start with. D 2026-11.
const TOKENS: &[&str] = &["act.", "rft.", "clt."];

/// The scopes in a value: known ones, and dotted words of letters, so that nothing else is kept.
pub(super) fn scopes(value: &str) -> Vec<String> {
    let is_word =
        |name: &str| name.contains('.') && name.len() <= 48 && name.chars().all(|c| c.is_ascii_alphabetic() || c == '.' || c == '_');
    let is_scope = |name: &&str| scope_fact(name).is_some() || (is_word(name) && !TOKENS.iter().any(|start| name.starts_with(start)));
    let parts = value.split(|c: char| matches!(c, ',' | '+' | ';') || c.is_whitespace());
    parts.filter(is_scope).take(64).map(str::to_owned).collect()
}
