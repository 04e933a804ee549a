//! A text as its reader sees it: HTML entities, JSON escapes and percent encoding undone. What stands in it is read elsewhere.

use std::borrow::Cow;

use crate::encoding::percent_decode;

/// Named entities that occur in addresses and messages.
const ENTITIES: &[(&str, char)] =
    &[("amp", '&'), ("quot", '"'), ("apos", '\''), ("lt", '<'), ("gt", '>'), ("nbsp", ' '), ("equals", '='), ("colon", ':'), ("num", '#')];

/// The text with entities and escapes undone, then percent-decoded once, then twice; views that add nothing are left out.
pub(super) fn views(text: &str) -> Vec<String> {
    let plain = undo(text);
    let once = percent_decode(&plain).into_owned();
    let twice = percent_decode(&once).into_owned();
    let mut views = vec![plain];
    for view in [once, twice] {
        if views.last() != Some(&view) {
            views.push(view);
        }
    }
    views
}

/// What a person sees of the text: of a page its visible text, a line for each element; of anything else the text itself.
pub(super) fn visible(text: &str) -> String {
    if !is_page(text) {
        return undo(text);
    }
    let mut seen = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        seen.push_str(&rest[..open]);
        if !is_inside_words(&rest[open..]) {
            seen.push('\n');
        }
        rest = after_tag(&rest[open..]);
    }
    seen.push_str(rest);
    undo(&seen)
}

/// Whether the tag with which `text` starts may stand inside a word without breaking it.
fn is_inside_words(text: &str) -> bool {
    const INSIDE: &[&str] = &["b", "i", "u", "em", "strong", "code", "mark", "font", "small", "wbr", "tt", "kbd"];
    let name: String = text[1..].trim_start_matches('/').chars().take(7).take_while(char::is_ascii_alphanumeric).collect();
    INSIDE.iter().any(|inside| inside.eq_ignore_ascii_case(&name))
}

/// Whether the text is a page's source.
pub(super) fn is_page(text: &str) -> bool {
    let has = |tag: &str| find_ignoring_case(text, tag).is_some();
    has("<html") || has("<body") || has("<div") || has("<p>") || has("<p ") || has("<span") || has("</")
}

/// What follows the tag, comment, script or style sheet with which `text` starts.
fn after_tag(text: &str) -> &str {
    let ends = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style")];
    for (start, end) in ends {
        if text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)) {
            let Some(at) = find_ignoring_case(text, end) else { return "" };
            let tail = &text[at + end.len()..];
            return if end.ends_with('>') { tail } else { tail.split_once('>').map_or("", |(_, after)| after) };
        }
    }
    let is_tag = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    if is_tag { text.split_once('>').map_or("", |(_, after)| after) } else { &text[1..] }
}

fn find_ignoring_case(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len()).position(|window| window.eq_ignore_ascii_case(part.as_bytes()))
}

/// How often entities and escapes are undone: logs, pages and JSON wrap each other.
const MOST_LAYERS: usize = 4;

/// Entities, escapes and the soft line ends of mails undone, layer by layer.
fn undo(text: &str) -> String {
    let mut plain = named_values(&printable(text)).into_owned();
    for _ in 0..MOST_LAYERS {
        let next = escapes(&entities(&plain)).into_owned();
        if next == plain {
            break;
        }
        plain = next;
    }
    plain
}

/// `"name":"client_key","value":"…"`, as browsers save a query, read as `"client_key":"…"`.
fn named_values(text: &str) -> Cow<'_, str> {
    let mut parts = text.split("\"name\"");
    let Some(first) = parts.next().filter(|first| first.len() < text.len()) else { return Cow::Borrowed(text) };
    let mut read = first.to_owned();
    for part in parts {
        match as_pair(part) {
            Some((name, after)) => read.extend(["\"", name, "\":", after]),
            None => read.extend(["\"name\"", part]),
        }
    }
    Cow::Owned(read)
}

/// The name, and what follows the word `value` with its colon.
fn as_pair(part: &str) -> Option<(&str, &str)> {
    let (name, after) = part.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?.split_once('"')?;
    let after = after.trim_start().strip_prefix(',')?.trim_start().strip_prefix("\"value\"")?.trim_start().strip_prefix(':')?;
    Some((name, after))
}

/// A mail's source writes `=` as `=3D` and breaks lines with a `=` at their end.
fn printable(text: &str) -> Cow<'_, str> {
    if text.contains("=3D") { Cow::Owned(text.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=")) } else { Cow::Borrowed(text) }
}

fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((character, length)) = entity(rest) {
            out.push(character);
            rest = &rest[length..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of the entity with which `text` starts, and the entity's length. Only with its semicolon: `&lt=` is a parameter.
fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let numeric = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    });
    let known = || ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, character)| *character);
    numeric.and_then(char::from_u32).or_else(known).map(|character| (character, end + 1))
}

fn escapes(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let (character, length) = match rest.chars().next() {
            Some('n' | 'r') => ('\n', 1),
            Some('t') => ('\t', 1),
            // The second half is Markdown's: `error\_type`.
            Some(c @ ('"' | '\'' | '/' | '\\' | '`' | '_' | '&' | '=' | '*' | '-' | '.' | '[' | ']' | '(' | ')' | '<' | '>')) => (c, 1),
            Some('x') => match rest.get(1..3).and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(u8::is_ascii_graphic) {
                Some(byte) => (char::from(byte), 3),
                None => ('\\', 0),
            },
            Some('u') => match rest.get(1..5).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
                Some(character) => (character, 5),
                None => ('\\', 0),
            },
            _ => ('\\', 0),
        };
        out.push(character);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}
