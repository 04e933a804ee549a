//! `name=value`, `"name": "value"` and their relatives, for the names that matter. Any other name is passed over, its value unread.
//! What a value is worth is decided in `values`.

use std::borrow::Cow;

use super::cut;
use super::slips;
use super::tokens::tokens;
use crate::encoding::decode_parameter;

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

impl Name {
    /// Whether its values are words or numbers of TikTok's making, which end where letters, digits and underscores end.
    const fn holds_word(self) -> bool {
        matches!(self, Self::Error | Self::ErrorType | Self::ErrorCode | Self::LogId | Self::Status)
    }
}

/// The names, lower case, in every spelling seen in answers, logs and settings. People also write a blank or a dash for `_`. U, 3P 2026-11.
const NAMES: &[(&str, Name)] = &[
    ("error", Name::Error),
    ("autherror", Name::Error),
    ("errormsg", Name::Error),
    ("error_type", Name::ErrorType),
    ("errortype", Name::ErrorType),
    ("err_type", Name::ErrorType),
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
    let mut before: Option<(usize, &str)> = None;
    tokens(text)
        .filter_map(move |(start, token)| {
            let end = start + token.len();
            let joined = before.replace((start, token)).filter(|(at, word)| is_joint(&text[at + word.len()..start]));
            let name = joined.and_then(|(_, word)| known(&format!("{word}_{token}"))).or_else(|| known(token))?;
            let value = value_after(cut(&text[end..], MOST_VALUE), name)?;
            Some(Field { name, value })
        })
        .take(MOST_FIELDS)
}

fn is_joint(between: &str) -> bool {
    matches!(between, " " | "-")
}

fn known(name: &str) -> Option<Name> {
    NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, name)| *name)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

/// Quotes and brackets that people put around a word.
pub(super) fn is_dressing(c: char) -> bool {
    is_quote(c)
        || matches!(c, '„' | '”' | '“' | '«' | '»' | '‘' | '’' | '‹' | '›' | '「' | '」' | '『' | '』' | '《' | '》' | '*' | '(' | '（')
}

/// The value that follows a name: `=v`, `: v`, `": "v"`; a word, an error number or a log id may follow as people write it.
fn value_after(rest: &str, name: Name) -> Option<Cow<'_, str>> {
    let unquoted = rest.strip_prefix(is_quote).unwrap_or(rest).trim_start_matches([' ', '\t']);
    let Some(after) = unquoted.strip_prefix(['=', ':', '：', '＝', '→']).or_else(|| unquoted.strip_prefix("->")) else {
        return spoken(rest, name);
    };
    // `==` and `=>` are a program's comparison and arrow; the arrow still points at a value.
    let after = after.strip_prefix('>').unwrap_or(after);
    if after.starts_with(['=', ':']) {
        return None;
    }
    let is_query = rest.starts_with('=') && !after.starts_with(is_dressing);
    let value = after.trim_start_matches([' ', '\t', '[']);
    if name == Name::ErrorType
        && let Some(word) = slips::error_type(value)
    {
        return Some(Cow::Borrowed(word));
    }
    if let Some(quote) = value.chars().next().filter(|c| is_quote(*c)) {
        let line = value[1..].lines().next().unwrap_or_default();
        return line.split_once(quote).map(|(inside, _)| Cow::Borrowed(inside));
    }
    let value = until_end(value, name);
    Some(if is_query { Cow::Owned(decode_parameter(value)) } else { Cow::Borrowed(value) })
}

/// A value as people tell it: `errCode 10007`, `(logid `2026…`)`, `error_type is redirect_uri`.
fn spoken(rest: &str, name: Name) -> Option<Cow<'_, str>> {
    match name {
        Name::ErrorType => slips::told(rest).map(Cow::Borrowed),
        Name::ErrorCode | Name::LogId => {
            let value = until_end(rest.trim_start_matches(' ').trim_start_matches(is_dressing), name);
            (rest.starts_with(' ') && value.starts_with(|c: char| c.is_ascii_digit())).then_some(Cow::Borrowed(value))
        }
        _ => None,
    }
}

/// A value without quotes: until the next parameter, blank or bracket; only scopes hold commas and semicolons.
fn until_end(value: &str, name: Name) -> &str {
    if name.holds_word() {
        let value = value.trim_start_matches(is_dressing);
        return value.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '%'))).next().unwrap_or_default();
    }
    let separates = |c: char| matches!(c, ',' | ';') && name != Name::Scope;
    let ends = |c: char| c.is_whitespace() || is_quote(c) || separates(c) || matches!(c, '&' | '#' | '<' | '>' | ')' | ']' | '}');
    value.split(ends).next().unwrap_or_default()
}
