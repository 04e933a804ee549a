//! The characters of a value: blanks around it, and what no key consists of inside it. What the value as a whole looks like does not live here.

use punte_secrets::{Sensitive, is_invisible, mark_of, marks_of, name_of};
use punte_words::{Message, msg};

use super::{Field, Note, Seen, Severity};
use crate::model::CauseCode;

/// Quotation marks that text processors, chats and shells put around a value, Romanian ones included.
const QUOTES: &[char] =
    &['"', '\'', '`', '„', '”', '“', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '″', '′', '´', '＂', '＇', '〝', '〞'];

/// What a character of that code is called.
type Name = fn(String) -> Message;

/// Letters and signs that look like those of a key and are not: where they start and end, and what they are called.
const LOOK_ALIKES: &[(char, char, Name)] = &[
    ('\u{370}', '\u{3ff}', |code| msg!("character-greek", code = code)),
    ('\u{400}', '\u{52f}', |code| msg!("character-cyrillic", code = code)),
    ('\u{2010}', '\u{2015}', |code| msg!("character-dash", code = code)),
    ('\u{2212}', '\u{2212}', |code| msg!("character-dash", code = code)),
    ('\u{ff01}', '\u{ff5e}', |code| msg!("character-full-width", code = code)),
    ('\u{fffd}', '\u{fffd}', |code| msg!("character-broken", code = code)),
];

/// The first words of a header that is pasted with the key in it.
const HEADER_WORDS: &[&str] = &["authorization:", "bearer"];

/// A typed text taken apart.
pub(super) struct Edges<'a> {
    /// Blanks and invisible characters in front.
    pub start: &'a str,
    /// What is left.
    pub value: &'a str,
    /// Blanks and invisible characters at the end; empty when nothing is left.
    pub end: &'a str,
}

impl<'a> Edges<'a> {
    pub fn of(typed: &'a str) -> Self {
        let rest = typed.trim_start_matches(is_invisible);
        let value = rest.trim_end_matches(is_invisible);
        Self { start: &typed[..typed.len() - rest.len()], value, end: &rest[value.len()..] }
    }
}

/// The value behind `Authorization: Bearer`, and whether any of that stood in front of it.
pub(super) fn without_header(value: &str) -> (&str, bool) {
    HEADER_WORDS.iter().fold((value, false), |(rest, any), word| {
        let behind = rest.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word)).map(|_| &rest[word.len()..]);
        match behind.map(|behind| (behind, behind.trim_start_matches(is_invisible))) {
            Some((behind, trimmed)) if word.ends_with(':') || trimmed.len() < behind.len() => (trimmed, true),
            _ => (rest, any),
        }
    })
}

/// What a value was meant to be: no header's words, no quotes, nothing invisible.
pub(super) fn meant(value: &str) -> Sensitive<String> {
    let (value, _) = without_header(value);
    let mut kept = String::with_capacity(value.len());
    kept.extend(value.chars().filter(|character| !is_invisible(*character) && !QUOTES.contains(character)));
    Sensitive::new(kept)
}

/// The cause behind a field with blanks.
const fn blank_cause(field: Field) -> CauseCode {
    match field {
        Field::ApiKey => CauseCode::ApiKeyInvalid,
        Field::ClientKey => CauseCode::ClientKeyWhitespace,
        Field::ClientSecret => CauseCode::ClientSecretWrong,
    }
}

/// The cause behind a field with characters that no key has.
const fn wrong_cause(field: Field) -> CauseCode {
    match field {
        Field::ApiKey => CauseCode::ApiKeyInvalid,
        Field::ClientKey => CauseCode::ClientKeyWrong,
        Field::ClientSecret => CauseCode::ClientSecretWrong,
    }
}

/// The notes about what was removed around the value.
pub(super) fn around(seen: &Seen<'_>) -> Vec<Note> {
    let Edges { start, value, end } = seen.edges;
    let field = seen.field.code();
    let mut texts = Vec::new();
    if value.is_empty() {
        if !start.is_empty() {
            texts.push(msg!("inputs-only-blanks", field = field, marks = marks_of(start)));
        }
    } else {
        if let Some(first) = start.chars().next().and_then(name_of) {
            texts.push(msg!("inputs-blank-before", field = field, count = count(start), name = first, marks = marks_of(start)));
        }
        if let Some(first) = end.chars().next().and_then(name_of) {
            let position = count(start) + count(value) + 1;
            texts.push(msg!(
                "inputs-blank-after",
                field = field,
                count = count(end),
                name = first,
                marks = marks_of(end),
                position = position
            ));
        }
    }
    // A field of blanks alone was meant to hold something; of the API key that is said besides.
    let severity = if value.is_empty() && seen.field != Field::ApiKey { Severity::Fail } else { Severity::Warning };
    texts.into_iter().map(|text| Note { seen: true, ..seen.note(severity, blank_cause(seen.field), text) }).collect()
}

/// The notes about what stands inside the value and belongs to no key. Nothing of it is removed.
pub(super) fn inside(seen: &Seen<'_>) -> Vec<Note> {
    let field = seen.field.code();
    let before = count(seen.edges.start);
    let placed = || seen.value().chars().enumerate().map(|(at, character)| (before + at + 1, character));
    let found = |wrong: fn(char) -> bool| {
        let mut all = placed().filter(|(_, character)| wrong(*character));
        all.next().map(|(position, character)| (position, character, 1 + all.count()))
    };
    let mut notes = Vec::new();
    if let Some((position, character, count)) = found(|character| QUOTES.contains(&character)) {
        let text = if wrapped(seen.value()) {
            msg!("inputs-quotes-around", field = field, mark = character.to_string(), position = position)
        } else {
            msg!("inputs-quote-inside", field = field, mark = character.to_string(), position = position, count = count)
        };
        notes.push(seen.note(Severity::Fail, wrong_cause(seen.field), text));
    }
    if let Some((position, character, count)) = found(is_invisible)
        && let (Some(name), Some(mark)) = (name_of(character), mark_of(character))
    {
        let text = msg!("inputs-blank-inside", field = field, name = name, mark = mark.as_ref(), position = position, count = count);
        notes.push(seen.note(Severity::Fail, blank_cause(seen.field), text));
    }
    if let Some((position, character, count)) = found(foreign) {
        let text = msg!("inputs-foreign", field = field, name = foreign_name(character), position = position, count = count);
        notes.push(seen.note(Severity::Fail, wrong_cause(seen.field), text));
    }
    notes
}

fn wrapped(value: &str) -> bool {
    let mut characters = value.chars();
    matches!((characters.next(), characters.next_back()), (Some(first), Some(last)) if QUOTES.contains(&first) && QUOTES.contains(&last))
}

fn foreign(character: char) -> bool {
    !character.is_ascii() && !is_invisible(character) && !QUOTES.contains(&character)
}

/// The name of a character that can be seen, by its kind and code: the character itself would be a part of the value.
fn foreign_name(character: char) -> Message {
    let code = format!("U+{:04X}", u32::from(character));
    match LOOK_ALIKES.iter().find(|(first, last, _)| (*first..=*last).contains(&character)) {
        Some((_, _, name)) => name(code),
        None => msg!("character-foreign", code = code),
    }
}

fn count(text: &str) -> usize {
    text.chars().count()
}
