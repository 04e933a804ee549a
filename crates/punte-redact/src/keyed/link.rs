//! How a name and its value are joined: query, JSON, header, YAML, variables, PowerShell, XML, and HAR's pairs of name and value.

use super::value::{Ender, Quote, Until, quote};
use crate::rules::Class;
use crate::view::{More, View};

/// What stands between name and value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    Equals,
    Colon,
    /// `"name": "…", "value": "…"`, and `name="…" value="…"`.
    Pair,
    /// `<name>…</name>`.
    Element,
    /// `--name …`.
    Blank,
}

/// A name and a value that belong together.
#[derive(Debug)]
pub(super) struct Link {
    /// Where the value begins.
    pub(super) value: usize,
    pub(super) ender: Ender,
    pub(super) joint: Joint,
    pub(super) quoted: bool,
    /// The name is alone at the beginning of its line.
    pub(super) line: bool,
    /// The name is a parameter of an address or a form.
    pub(super) query: bool,
    /// The value is an array of JSON.
    pub(super) list: bool,
    key: Option<Quote>,
}

impl Link {
    /// The quotation marks that a bare value of JSON lacks.
    pub(super) fn around(&self) -> String {
        let bare = self.joint == Joint::Colon && !self.quoted;
        self.key.filter(|_| bare).map_or_else(String::new, |key| key.text())
    }
}

const BLANKS: &[u8] = b" \t";
const WHITE: &[u8] = b" \t\r\n";

pub(super) fn link(view: &View<'_>, name: usize, behind: usize, class: Class) -> Result<Option<Link>, More> {
    let step = view.step();
    let enclosing = enclosing(view, name)?;
    let (key, mut at) = quote(view, behind)?.map_or((None, behind), |(key, end)| (Some(key), end));
    let key = key.filter(|key| enclosing.is_none_or(|open| open == *key));
    at = view.skip(at, if key.is_some() { WHITE } else { BLANKS }, 64)?;
    let joint;
    let mut coded = false;
    if key.is_some()
        && let Some(value) = pair(view, at)?
    {
        (joint, at) = (Joint::Pair, value);
    } else if let Some((found, end, percent)) = separator(view, at)? {
        (joint, at, coded) = (found, end, percent);
    } else if view.peek(at)? == b'>' && element(view, name) {
        (joint, at) = (Joint::Element, at + step);
    } else if at > behind && key.is_none() && option(view, name, class) {
        joint = Joint::Blank;
    } else {
        return Ok(None);
    }
    let white = if key.is_some() { WHITE } else { BLANKS };
    let value = if coded || joint == Joint::Element { at } else { view.skip(at, white, 64)? };
    let list = key.is_some() && joint == Joint::Colon && view.peek(value)? == b'[' && crate::placeholder::end(view, value)?.is_none();
    let line = line_alone(view, name) && key.is_none() && matches!(joint, Joint::Equals | Joint::Colon) && !coded;
    let query = coded || in_query(view, name);
    let opening = if joint == Joint::Element { None } else { quote(view, value)? };
    let quoted = opening.is_some();
    let (value, until) = match (opening, enclosing) {
        (Some((mark, end)), _) => (end, Until::Quote(mark)),
        (None, Some(open)) if key.is_none() && joint != Joint::Equals => (value, Until::Quote(open)),
        _ if joint == Joint::Element => (value, Until::Element),
        _ if joint == Joint::Colon && key.is_none() && (class == Class::Cookie || (line && class == Class::Header)) => (value, Until::Line),
        _ => (value, Until::Bare { coded, line: line && class == Class::Secret }),
    };
    Ok(Some(Link { value, ender: Ender { width: view.width, until }, joint, quoted, line, query, list, key }))
}

/// The quotation mark right before the name.
fn enclosing(view: &View<'_>, name: usize) -> Result<Option<Quote>, More> {
    let Some((mark, mut place)) = view.before(name) else { return Ok(None) };
    if !matches!(mark, b'"' | b'\'') {
        let three = name.checked_sub(3 * view.step());
        return Ok(match three {
            Some(at) if mark.is_ascii_digit() => quote(view, at)?.filter(|(_, end)| *end == name).map(|(quote, _)| quote),
            _ => None,
        });
    }
    while let Some((b'\\', before)) = view.before(place) {
        place = before;
    }
    Ok(quote(view, place)?.map(|(quote, _)| quote))
}

/// The place of the value in `, "value": …` and in ` value=…`.
fn pair(view: &View<'_>, at: usize) -> Result<Option<usize>, More> {
    let mut place = at;
    if view.peek(place)? == b',' {
        place = view.skip(place + view.step(), WHITE, 128)?;
    }
    let mark = quote(view, place)?;
    place = mark.map_or(place, |(_, end)| end);
    if !view.starts(place, "value")? {
        return Ok(None);
    }
    place += 5 * view.step();
    if mark.is_some() {
        let Some((_, end)) = quote(view, place)? else { return Ok(None) };
        place = end;
    }
    place = view.skip(place, BLANKS, 8)?;
    let wanted = if mark.is_some() { b':' } else { b'=' };
    Ok((view.peek(place)? == wanted).then_some(place + view.step()))
}

/// The joint, the place behind it, and whether it is percent-encoded.
fn separator(view: &View<'_>, at: usize) -> Result<Option<(Joint, usize, bool)>, More> {
    let step = view.step();
    for (text, joint, coded) in [
        ("=>", Joint::Equals, false),
        (":=", Joint::Equals, false),
        ("%3D", Joint::Equals, true),
        ("%253D", Joint::Equals, true),
        ("%3A", Joint::Colon, true),
        ("\\u003d", Joint::Equals, false),
    ] {
        if view.starts(at, text)? {
            return Ok(Some((joint, at + text.len() * step, coded)));
        }
    }
    let joint = match view.peek(at)? {
        b'=' if view.peek(at + step)? != b'=' => Joint::Equals,
        b':' if !b":/".contains(&view.peek(at + step)?) => Joint::Colon,
        _ => return Ok(None),
    };
    Ok(Some((joint, at + step, false)))
}

/// Whether the name is that of an element: `<name`, `<ns:name`.
fn element(view: &View<'_>, mut at: usize) -> bool {
    for _ in 0..40 {
        match view.before(at) {
            Some((b'<', _)) => return true,
            Some((byte, place)) if byte.is_ascii_alphanumeric() || b":_-.".contains(&byte) => at = place,
            _ => return false,
        }
    }
    false
}

/// Whether the name is an option of a command: `--client-secret`, `-Password`, `ConvertTo-SecureString`.
fn option(view: &View<'_>, mut at: usize, class: Class) -> bool {
    if class == Class::Command {
        return true;
    }
    for _ in 0..40 {
        match view.before(at) {
            Some((b'-', place)) if view.before(place).is_none_or(|(byte, _)| b" \t\n'\"-".contains(&byte)) => return true,
            Some((byte, place)) if byte.is_ascii_alphanumeric() || b"-_".contains(&byte) => at = place,
            _ => return false,
        }
    }
    false
}

/// Whether nothing stands before the name in its line but indentation and what commands and lists begin with.
fn line_alone(view: &View<'_>, mut at: usize) -> bool {
    let mut head = Vec::new();
    while let Some((byte, place)) = view.before(at) {
        if byte == b'\n' {
            break;
        }
        if head.len() >= crate::stream::REACH {
            return false;
        }
        head.push(byte);
        at = place;
    }
    head.reverse();
    let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let mut words = head.trim_start_matches(['<', '>', '*', '-', '#', '+']).split_whitespace().collect::<Vec<_>>();
    let commands = ["export", "set", "setx", "env", "-", "declare", "-x"];
    words.retain(|word| !commands.contains(word));
    words.len() <= usize::from(!head.ends_with([' ', '\t']))
        && words.iter().all(|word| word.chars().all(|c| c.is_ascii_alphanumeric() || "_-.$:{".contains(c)))
}

/// Whether the name is a parameter: behind `?`, `&` or `#`, encoded or not.
fn in_query(view: &View<'_>, name: usize) -> bool {
    let back = |count: usize| name.checked_sub(count * view.step()).and_then(|place| view.peek(place).ok());
    let pair = |first, second| back(2) == Some(first) && back(1).is_some_and(|byte| byte.eq_ignore_ascii_case(&second));
    let encoded = pair(b'3', b'f') || pair(b'2', b'6');
    let amp = (back(1), back(2), back(3)) == (Some(b';'), Some(b'p'), Some(b'm'));
    back(1).is_some_and(|byte| b"?&#".contains(&byte)) || encoded || amp
}
