//! Where a value ends: at its quotation mark, its line, its parameter. A value too long to be held is followed in pieces.

use super::End;
use crate::placeholder;
use crate::view::{More, View, Width};

/// The most of one value that is held, in characters.
const LIMIT: usize = 64 * 1024;

/// A quotation mark, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quote {
    /// The mark with so many backslashes before it.
    Plain { mark: u8, slashes: usize },
    /// `%22`, `%27`.
    Percent(u8),
    /// `&quot;`, `&#34;`.
    Entity,
}

impl Quote {
    pub(super) fn text(self) -> String {
        match self {
            Self::Plain { mark, slashes } => format!("{}{}", "\\".repeat(slashes), char::from(mark)),
            Self::Percent(mark) => format!("%{mark:02X}"),
            Self::Entity => "&quot;".to_owned(),
        }
    }
}

/// What ends a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until {
    /// The same mark again, or the end of the line.
    Quote(Quote),
    /// The end of the line.
    Line,
    /// What cannot be a part of it: a blank, the next parameter, a closing mark.
    Bare {
        /// The name was joined to it by an encoded sign: encoded signs end it too.
        coded: bool,
        /// It has the line to itself: a blank does not end it, unless another pair follows.
        line: bool,
    },
    /// The next tag.
    Element,
}

/// What ends a value, in the width of its characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ender {
    pub(crate) width: Width,
    pub(super) until: Until,
}

/// The quotation mark at a place, and the place behind it.
pub(super) fn quote(view: &View<'_>, at: usize) -> Result<Option<(Quote, usize)>, More> {
    let (mut place, step) = (at, view.step());
    let mut slashes = 0;
    while view.peek(place)? == b'\\' && slashes < 64 {
        (slashes, place) = (slashes + 1, place + step);
    }
    let mark = view.peek(place)?;
    if matches!(mark, b'"' | b'\'') {
        return Ok(Some((Quote::Plain { mark, slashes }, place + step)));
    }
    if slashes == 0 {
        for (text, quote) in
            [("%22", Quote::Percent(b'"')), ("%27", Quote::Percent(b'\'')), ("&quot;", Quote::Entity), ("&#34;", Quote::Entity)]
        {
            if view.starts(at, text)? {
                return Ok(Some((quote, at + text.len() * step)));
            }
        }
    }
    Ok(None)
}

/// Where the value that goes on at `from` ends.
pub(crate) fn value_end(view: &View<'_>, from: usize, ender: &Ender) -> Result<End, More> {
    let (mut at, step) = (from, view.step());
    while at < from + LIMIT * step {
        let byte = view.peek(at)?;
        if matches!(byte, b'\n' | b'\r') && ender.until != Until::Element || at >= view.bytes.len() && view.last {
            return Ok(End::At(at.min(view.bytes.len())));
        }
        if let Some(end) = placeholder::end(view, at)? {
            at = end;
            continue;
        }
        let ends = match ender.until {
            Until::Line => false,
            Until::Element => byte == b'<',
            Until::Quote(Quote::Plain { mark, slashes }) if byte == b'\\' || byte == mark => {
                let mut run = 0;
                while view.peek(at + run * step)? == b'\\' && run < 4096 {
                    run += 1;
                }
                // A mark inside has more backslashes before it; a backslash inside is doubled as often as the mark is escaped.
                let closes = view.peek(at + run * step)? == mark && run % (2 * (slashes + 1)) == slashes;
                at += run * step;
                if closes {
                    return Ok(End::At(at - slashes * step));
                }
                if run > 0 && view.peek(at)? != mark {
                    continue;
                }
                false
            }
            Until::Quote(Quote::Plain { .. }) => false,
            Until::Quote(Quote::Percent(mark)) => view.starts(at, &Quote::Percent(mark).text())? || b"& \t\"'".contains(&byte),
            Until::Quote(Quote::Entity) => view.starts(at, "&quot;")? || view.starts(at, "&#34;")? || byte == b'<',
            Until::Bare { coded, line } => bare_ends(view, at, byte, coded, line)?,
        };
        if ends {
            return Ok(End::At(at));
        }
        at += step;
    }
    Ok(End::Open(at))
}

fn bare_ends(view: &View<'_>, at: usize, byte: u8, coded: bool, line: bool) -> Result<bool, More> {
    let next = at + view.step();
    Ok(match byte {
        b' ' | b'\t' => {
            let behind = view.skip(at, b" \t", 64)?;
            !line || b"#\r\n".contains(&view.peek(behind)?) || pair_follows(view, behind)?
        }
        b'"' | b'\'' | b'<' | b'>' | b'`' => !line,
        b'&' => !line || pair_follows(view, next)? || view.starts(next, "amp;")?,
        b'\\' => b"\"'nrtu\\".contains(&view.peek(next)?),
        b'%' if coded => {
            let skip = if view.starts(next, "25")? { next + 2 * view.step() } else { next };
            let mut ends = false;
            for code in ["26", "23", "22", "27", "20", "0A", "0D", "3C", "7D", "2C"] {
                ends |= view.starts(skip, code)?;
            }
            ends
        }
        b',' | b';' => {
            let behind = view.peek(next)?;
            pair_follows(view, next)? || (!line && (behind.is_ascii_whitespace() || b"\"'\\,;)]}<".contains(&behind)))
        }
        b')' | b']' | b'}' => {
            let behind = view.peek(next)?;
            !line && (behind.is_ascii_whitespace() || b"\"'\\,;)]}<.".contains(&behind))
        }
        _ => false,
    })
}

/// Whether another name with a value stands at a place, behind a blank or a quotation mark.
fn pair_follows(view: &View<'_>, at: usize) -> Result<bool, More> {
    let start = view.skip(at, b" \t\"'", 4)?;
    let mut place = start;
    for _ in 0..40 {
        let byte = view.peek(place)?;
        if !byte.is_ascii_alphanumeric() && !b"_-.".contains(&byte) {
            break;
        }
        place += view.step();
    }
    let named = place > start && view.peek(start)?.is_ascii_alphabetic();
    let place = view.skip(place, b"\"'", 1)?;
    Ok(named && b"=:".contains(&view.peek(place)?))
}
