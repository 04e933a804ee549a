//! `name=value`, `"name": "value"` and their relatives, for the names that matter. Any other name is passed over, its value unread.

use std::borrow::Cow;

use punte_secrets::{Sensitive, is_invisible};

use super::cut;
use super::tokens::tokens;
use crate::encoding::decode_parameter;
use crate::facts::scopes::scope_fact;

/// The most that is read of a value, in bytes, so that a text made of names alone is still read in time.
const MOST_VALUE: usize = 1024;

/// The most fields that are read of a text.
const MOST_FIELDS: usize = 4 * 1024;

/// What a field tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Error,
    ErrorType,
    ErrorCode,
    LogId,
    ClientKey,
    RedirectUri,
    Scope,
    Status,
}

/// The names, lower case, in every spelling seen in answers, logs and settings. U, 3P 2026-11.
const NAMES: &[(&str, Name)] = &[
    ("error", Name::Error),
    ("autherror", Name::Error),
    ("errormsg", Name::Error),
    ("error_type", Name::ErrorType),
    ("errortype", Name::ErrorType),
    ("errcode", Name::ErrorCode),
    ("err_code", Name::ErrorCode),
    ("errorcode", Name::ErrorCode),
    ("error_code", Name::ErrorCode),
    ("logid", Name::LogId),
    ("log_id", Name::LogId),
    ("client_key", Name::ClientKey),
    ("clientkey", Name::ClientKey),
    ("tiktok_client_key", Name::ClientKey),
    ("tiktok_client_id", Name::ClientKey),
    ("redirect_uri", Name::RedirectUri),
    ("redirecturi", Name::RedirectUri),
    ("tiktok_redirect_uri", Name::RedirectUri),
    ("scope", Name::Scope),
    ("scopes", Name::Scope),
    ("status", Name::Status),
];

/// One field; the value decoded where it stood in a query.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field<'a> {
    pub(super) name: Name,
    pub(super) value: Cow<'a, str>,
}

/// Every known field of the text, in order.
pub(super) fn scan(text: &str) -> impl Iterator<Item = Field<'_>> {
    tokens(text)
        .filter_map(|(start, token)| {
            let (_, name) = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(token))?;
            let value = value_after(cut(&text[start + token.len()..], MOST_VALUE), *name)?;
            Some(Field { name: *name, value })
        })
        .take(MOST_FIELDS)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

/// The value that follows a name: `=v`, `: v`, `": "v"`; an error number or a log id may follow after a blank as well.
fn value_after(rest: &str, name: Name) -> Option<Cow<'_, str>> {
    let unquoted = rest.strip_prefix(is_quote).unwrap_or(rest).trim_start_matches([' ', '\t']);
    let Some(after) = unquoted.strip_prefix(['=', ':']) else {
        return spoken(rest, name).map(Cow::Borrowed);
    };
    // `==` and `=>` are a program's comparison and arrow; the arrow still points at a value.
    let after = after.strip_prefix('>').unwrap_or(after);
    if after.starts_with(['=', ':']) {
        return None;
    }
    let is_query = rest.starts_with('=') && !after.starts_with(is_quote);
    let value = after.trim_start_matches([' ', '\t', '[']);
    if let Some(quote) = value.chars().next().filter(|c| is_quote(*c)) {
        let line = value[1..].lines().next().unwrap_or_default();
        return line.split_once(quote).map(|(inside, _)| Cow::Borrowed(inside));
    }
    let value = until_end(value, name);
    Some(if is_query { Cow::Owned(decode_parameter(value)) } else { Cow::Borrowed(value) })
}

/// A number after a blank, as people write it: `errCode 10007`, `(logid `2026…`)`.
fn spoken(rest: &str, name: Name) -> Option<&str> {
    let may = matches!(name, Name::ErrorCode | Name::LogId) && rest.starts_with(' ');
    let value = until_end(rest.trim_start_matches(' ').trim_start_matches(is_quote), name);
    (may && value.starts_with(|c: char| c.is_ascii_digit())).then_some(value)
}

/// A value without quotes: until the next parameter, blank or bracket; only scopes hold commas and semicolons.
fn until_end(value: &str, name: Name) -> &str {
    let separates = |c: char| matches!(c, ',' | ';') && name != Name::Scope;
    let ends = |c: char| c.is_whitespace() || is_quote(c) || separates(c) || matches!(c, '&' | '#' | '<' | '>' | ')' | ']' | '}');
    value.split(ends).next().unwrap_or_default()
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
