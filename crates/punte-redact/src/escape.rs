//! What a place in a text may stand for once percent signs, backslashes, entities and soft breaks are undone, one inside another up to
//! three deep. Which values are looked for does not live here.

use crate::view::{More, View};

/// How many encodings may lie one over another.
const DEPTH: u8 = 3;

/// The blanks and quotation marks that may stand at the beginning of a line that goes on from the one before.
const INDENT: &[u8] = b" \t>";

/// The most of them that are taken for that.
const MOST_INDENT: usize = 96;

/// Characters with which an encoded character begins.
pub(crate) const OPENERS: &[u8] = b"%=\\&+\"'";

/// The marks that may stand before a line break that does not count: quoted-printable, shells, PowerShell.
pub(crate) const SOFT: &[u8] = b"=\\`";

const NAMED: &[(&str, char)] = &[("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("apos;", '\'')];

/// Letters behind a backslash that stand for what cannot be seen.
const CONTROLS: &[(char, char)] = &[('n', '\n'), ('r', '\r'), ('t', '\t'), ('b', '\u{8}'), ('f', '\u{c}')];

/// One reading of a place: the character, and the place behind it.
pub(crate) type Reading = (char, usize);

/// Whether nothing but the byte itself can be read at a place that begins with it.
pub(crate) fn plain(byte: u8) -> bool {
    (0x20..0x7f).contains(&byte) && !OPENERS.contains(&byte) && byte != b'`'
}

/// Everything that a place may stand for, the plain reading first.
pub(crate) fn readings(view: &View<'_>, at: usize) -> Result<Vec<Reading>, More> {
    let mut found = read(view, at, DEPTH)?;
    // A mark is doubled in CSV, SQL and PowerShell; both stand there as they are.
    if let Some((mark @ ('"' | '\''), behind)) = found.first().copied()
        && view.peek(behind)? == mark as u8
    {
        found.push((mark, behind + view.step()));
    }
    Ok(found)
}

fn read(view: &View<'_>, at: usize, depth: u8) -> Result<Vec<Reading>, More> {
    let mut found: Vec<Reading> = view.character(at)?.into_iter().collect();
    if at >= view.bytes.len() || !found.first().is_some_and(|(first, _)| is_opener(*first)) {
        return Ok(found);
    }
    for level in 1..=depth {
        for (opener, behind) in found.clone() {
            if is_opener(opener) {
                unescape(view, opener, behind, level - 1, &mut found)?;
            }
        }
    }
    // A backslash is doubled by each encoding: what took three or five of them took some that belong to what follows.
    let run = |end: usize| (at..end).step_by(view.step()).all(|place| view.peek(place) == Ok(b'\\')).then(|| (end - at) / view.step());
    found.retain(|(character, end)| *character != '\\' || run(*end).is_none_or(usize::is_power_of_two));
    Ok(found)
}

fn is_opener(character: char) -> bool {
    u8::try_from(character).is_ok_and(|byte| OPENERS.contains(&byte))
}

fn note(found: &mut Vec<Reading>, reading: Option<Reading>) {
    if let Some(reading) = reading.filter(|reading| !found.contains(reading)) {
        found.push(reading);
    }
}

/// What an encoded character that began with `opener` stands for; its further characters may be encoded themselves.
fn unescape(view: &View<'_>, opener: char, at: usize, depth: u8, found: &mut Vec<Reading>) -> Result<(), More> {
    match opener {
        '+' => note(found, Some((' ', at))),
        '%' | '=' => note(found, bytes(view, at, depth, opener)?),
        '&' => entity(view, at, depth, found)?,
        '\\' => backslash(view, at, depth, found)?,
        _ => {}
    }
    Ok(())
}

/// Digits as a number. They are never encoded themselves.
fn digits(view: &View<'_>, at: usize, count: std::ops::RangeInclusive<usize>, radix: u32) -> Result<Option<(u32, usize)>, More> {
    let (mut value, mut place, mut seen) = (0_u32, at, 0);
    while seen < *count.end() {
        let Some(digit) = char::from(view.peek(place)?).to_digit(radix) else { break };
        (value, place, seen) = (value * radix + digit, place + view.step(), seen + 1);
    }
    Ok(count.contains(&seen).then_some((value, place)))
}

/// The places behind `wanted`, however it is written.
fn behind(view: &View<'_>, at: usize, depth: u8, wanted: char) -> Result<Vec<usize>, More> {
    Ok(read(view, at, depth)?.into_iter().filter(|(character, _)| *character == wanted).map(|(_, behind)| behind).collect())
}

/// A character as bytes of UTF-8, two hex digits each, with the same mark before each.
fn bytes(view: &View<'_>, at: usize, depth: u8, mark: char) -> Result<Option<Reading>, More> {
    let Some((first, mut place)) = digits(view, at, 2..=2, 16)? else { return Ok(None) };
    let mut sequence = vec![first as u8];
    let length = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => 1,
    };
    while sequence.len() < length {
        let mut goes_on = None;
        for next in behind(view, place, depth, mark)? {
            let next = if mark == '\\' && view.peek(next)? == b'x' { next + view.step() } else { next };
            goes_on = goes_on.or(digits(view, next, 2..=2, 16)?.filter(|(byte, _)| (0x80..0xc0).contains(byte)));
        }
        let Some((byte, after)) = goes_on else { return Ok(None) };
        sequence.push(byte as u8);
        place = after;
    }
    let character = std::str::from_utf8(&sequence).ok().and_then(|text| text.chars().next());
    Ok(character.map(|character| (character, place)))
}

fn entity(view: &View<'_>, at: usize, depth: u8, found: &mut Vec<Reading>) -> Result<(), More> {
    for number in behind(view, at, depth, '#')? {
        let hex = view.peek(number)?.eq_ignore_ascii_case(&b'x');
        let code = if hex { digits(view, number + view.step(), 1..=6, 16)? } else { digits(view, number, 1..=7, 10)? };
        let Some((code, end)) = code else { continue };
        for end in behind(view, end, depth, ';')? {
            note(found, char::from_u32(code).map(|character| (character, end)));
        }
    }
    for (name, character) in NAMED {
        if view.starts(at, name)? {
            note(found, Some((*character, at + name.len() * view.step())));
        }
    }
    Ok(())
}

fn backslash(view: &View<'_>, at: usize, depth: u8, found: &mut Vec<Reading>) -> Result<(), More> {
    for (kind, behind) in read(view, at, depth)? {
        let control = CONTROLS.iter().find(|(letter, _)| *letter == kind).map(|(_, control)| *control);
        note(found, control.or_else(|| kind.is_ascii_punctuation().then_some(kind)).map(|character| (character, behind)));
        match kind {
            'x' => note(found, bytes(view, behind, depth, '\\')?),
            'u' => note(found, code_units(view, behind, depth)?),
            _ => {}
        }
    }
    Ok(())
}

/// Four hex digits, or a pair of surrogates.
fn code_units(view: &View<'_>, at: usize, depth: u8) -> Result<Option<Reading>, More> {
    let Some((first, place)) = digits(view, at, 4..=4, 16)? else { return Ok(None) };
    if let Some(character) = char::from_u32(first) {
        return Ok(Some((character, place)));
    }
    for letter in behind(view, place, depth, '\\')? {
        if view.peek(letter)? == b'u'
            && let Some((second, end)) = digits(view, letter + view.step(), 4..=4, 16)?
            && let Some(Ok(character)) = char::decode_utf16([first as u16, second as u16]).next()
        {
            return Ok(Some((character, end)));
        }
    }
    Ok(None)
}

/// The places behind a line break that only wraps the text: with a soft mark before it and an indentation behind it, or without.
pub(crate) fn folds(view: &View<'_>, at: usize) -> Result<Vec<usize>, More> {
    let mut ends = Vec::new();
    let first = view.peek(at)?;
    let starts = if SOFT.contains(&first) { vec![at, at + view.step()] } else { vec![at] };
    for start in starts {
        for (character, behind) in read(view, start, DEPTH)? {
            match character {
                '\n' => ends.push(behind),
                '\r' => ends.extend(read(view, behind, DEPTH)?.iter().filter(|(next, _)| *next == '\n').map(|(_, end)| *end)),
                _ => {}
            }
        }
    }
    for end in ends.clone() {
        // What looks like indentation may belong to the value.
        ends.extend((end..=view.skip(end, INDENT, MOST_INDENT)?).step_by(view.step()));
    }
    ends.retain(|end| *end <= view.bytes.len());
    ends.sort_unstable();
    ends.dedup();
    Ok(ends)
}
