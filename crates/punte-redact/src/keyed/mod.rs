//! Values that a name before them gives away: `client_secret=…`, `"password": "…"`, `Authorization: Bearer …`. Which names lives in
//! `rules/keys.rs`, how name and value are joined in `link.rs`, where a value ends in `value.rs`, whether it is one in `worth.rs`.

mod link;
mod list;
mod value;
mod worth;

use crate::placeholder;
use crate::rules::{Class, KeyRule};
use crate::view::{More, View};

pub(crate) use value::{Ender, value_end};

/// Where a value ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Here.
    At(usize),
    /// Further on: it is longer than may be held.
    Open(usize),
}

/// A value that is to be removed.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) open: Option<Ender>,
    /// What must stand around a placeholder here, so that a bare number becomes a text of JSON.
    pub(crate) around: String,
    /// The value is a client key.
    pub(crate) masked: bool,
}

/// The values behind the name that begins at `at`.
pub(crate) fn judge(view: &View<'_>, at: usize, rule: &KeyRule, name: &str) -> Result<Vec<Value>, More> {
    let Some(end) = name_end(view, at, name)? else { return Ok(Vec::new()) };
    if !left_edge(view, at, rule.class) {
        return Ok(Vec::new());
    }
    let Some(link) = link::link(view, at, end, rule.class)? else { return Ok(Vec::new()) };
    if link.list {
        return list::values(view, link.value, rule.class);
    }
    let start = worth::behind_scheme(view, link.value, rule.class)?;
    let (end, open) = match value_end(view, start, &link.ender)? {
        End::At(end) => (end, None),
        End::Open(end) => (end, Some(link.ender)),
    };
    if open.is_none() && (placeholder::whole(view, start, end)? || !worth::worth(view, start, end, rule.class, &link, start > link.value)?)
    {
        return Ok(Vec::new());
    }
    let around = link.around();
    Ok(vec![Value { start, end, open, around, masked: rule.class == Class::ClientKey }])
}

/// The place behind the name, however its words are joined and capitalised; `None` where another name goes on.
fn name_end(view: &View<'_>, mut at: usize, name: &str) -> Result<Option<usize>, More> {
    for wanted in name.bytes() {
        let byte = view.peek(at)?;
        if wanted == b'_' {
            at += if b"_-. ".contains(&byte) { view.step() } else { 0 };
        } else if byte.eq_ignore_ascii_case(&wanted) {
            at += view.step();
        } else {
            return Ok(None);
        }
    }
    let next = view.peek(at)?;
    let goes_on =
        next.is_ascii_alphanumeric() || next == b'_' || (b"-.".contains(&next) && view.peek(at + view.step())?.is_ascii_alphanumeric());
    Ok((!goes_on).then_some(at))
}

/// Whether the name may begin here. Words of everyday use must stand alone; names that say what they are may have others before them.
fn left_edge(view: &View<'_>, at: usize, class: Class) -> bool {
    let Some((byte, place)) = view.before(at) else { return true };
    if !byte.is_ascii_alphanumeric() && byte != b'_' && byte != b'-' && byte != b'.' {
        return true;
    }
    if escaped(view, place) {
        return true;
    }
    match class {
        Class::Opaque => byte == b'-' && !view.before(place).is_some_and(|(byte, _)| byte.is_ascii_alphanumeric()),
        Class::Token => {
            !byte.is_ascii_alphanumeric() || (view.peek(at).is_ok_and(|first| first.is_ascii_uppercase()) && byte.is_ascii_lowercase())
        }
        Class::Cookies | Class::Cookie => false,
        _ => true,
    }
}

/// Whether the character at a place is the last of an encoded one: `%26`, `\u0026`, `\n`.
fn escaped(view: &View<'_>, place: usize) -> bool {
    let back = |count: usize| place.checked_sub(count * view.step()).and_then(|place| view.peek(place).ok());
    let percent = back(2) == Some(b'%') || (back(3), back(4)) == (Some(b'5'), Some(b'%'));
    let percent = percent || (back(2), back(3), back(4)) == (Some(b'5'), Some(b'2'), Some(b'%'));
    let unicode = back(4) == Some(b'u') && back(5) == Some(b'\\');
    let control = back(1) == Some(b'\\') && view.peek(place).is_ok_and(|byte| b"nrt".contains(&byte));
    percent || unicode || control
}
