//! The grammar of a line, after Node's dotenv 16 (its one regular expression, github.com/motdotla/dotenv, 2026-11), with two differences: a `#` inside
//! an unquoted value starts a comment only after a blank, and `\"` and `\\` in double quotes lose their backslash. Which names matter is known in
//! `names.rs`.

use punte_secrets::Sensitive;

/// The blanks that everybody takes off around a value. Others stay, to be found by `inputs/`.
const BLANKS: [char; 2] = [' ', '\t'];

/// One `NAME=value`.
pub(super) struct Entry<'a> {
    /// The line it starts on, from 1.
    pub line: usize,
    pub name: &'a str,
    pub value: Sensitive<String>,
    pub trouble: Option<Trouble>,
}

/// What is wrong with the quotes of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// No quote closes it; the opening one is read as part of the value.
    Unclosed,
    /// Something stands behind the closing quote; both quotes are read as part of the value.
    TextBehind,
    /// It closes on a later line, from 1.
    Spans(usize),
}

/// Every entry of the text, in order. Lines that are none are passed over, as dotenv does.
pub(super) fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while !rest.is_empty() {
        let end = rest.find('\n').unwrap_or(rest.len());
        let mut lines_read = 1;
        let mut read_to = end;
        if let Some((name, value_at)) = name_of(&rest[..end]) {
            let value = read_value(&rest[value_at..]);
            read_to = value_at + value.length;
            let inner_lines = rest[value_at..read_to].matches('\n').count();
            lines_read += inner_lines;
            let trouble = value.trouble.or_else(|| (inner_lines > 0).then_some(Trouble::Spans(line + inner_lines)));
            found.push(Entry { line, name, value: value.text, trouble });
        }
        rest = rest.get(read_to + 1..).unwrap_or_default();
        line += lines_read;
    }
    found
}

/// The name at the start of a line, and where its value starts.
fn name_of(line: &str) -> Option<(&str, usize)> {
    let start = line.trim_start();
    let start = match start.strip_prefix("export") {
        Some(behind) if behind.starts_with(char::is_whitespace) => behind.trim_start(),
        _ => start,
    };
    let length = start.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.' | '-')).unwrap_or(start.len());
    let (name, behind) = start.split_at(length);
    let blank_free = behind.trim_start();
    let value = match blank_free.strip_prefix('=') {
        Some(value) => value,
        // dotenv reads `NAME: value` too, without a blank before the colon.
        None => behind.strip_prefix(':').filter(|value| value.starts_with(char::is_whitespace))?,
    };
    (!name.is_empty()).then(|| (name, line.len() - value.trim_start_matches(BLANKS).len()))
}

struct Value {
    text: Sensitive<String>,
    /// How much of the text was read, up to and without the line's end.
    length: usize,
    trouble: Option<Trouble>,
}

/// Reads the value that `text`, which goes on to the end of the file, starts with.
fn read_value(text: &str) -> Value {
    let end = text.find('\n').unwrap_or(text.len());
    let plain = |trouble| Value { text: unquoted(&text[..end]).into(), length: end, trouble };
    let Some(quote) = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '`')) else {
        return plain(None);
    };
    let Some(closing) = closing(&text[1..], quote).map(|at| at + 1) else {
        return plain(Some(Trouble::Unclosed));
    };
    let behind = &text[closing + 1..];
    let behind = &behind[..behind.find('\n').unwrap_or(behind.len())];
    if !(behind.trim().is_empty() || behind.trim_start().starts_with('#')) {
        return plain(Some(if closing < end { Trouble::TextBehind } else { Trouble::Unclosed }));
    }
    let inner = &text[1..closing];
    let value = if quote == '"' { unescaped(inner) } else { inner.into() };
    Value { text: value, length: closing + 1 + behind.len(), trouble: None }
}

/// Where the quote closes; only double quotes know a backslash.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, character)| {
        let closes = character == quote && !escaped;
        escaped = quote == '"' && character == '\\' && !escaped;
        closes.then_some(at)
    })
}

fn unescaped(inner: &str) -> Sensitive<String> {
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars().peekable();
    while let Some(character) = characters.next() {
        let meant = match (character, characters.peek()) {
            ('\\', Some('n')) => Some('\n'),
            ('\\', Some('r')) => Some('\r'),
            ('\\', Some('"')) => Some('"'),
            ('\\', Some('\\')) => Some('\\'),
            _ => None,
        };
        if meant.is_some() {
            characters.next();
        }
        text.push(meant.unwrap_or(character));
    }
    text.into()
}

/// A value without quotes: up to a comment.
fn unquoted(line: &str) -> &str {
    let comment = line.char_indices().find(|(at, c)| *c == '#' && line[..*at].chars().next_back().is_none_or(char::is_whitespace));
    line[..comment.map_or(line.len(), |(at, _)| at)].trim_matches(BLANKS)
}
