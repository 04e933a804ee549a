//! What stands in the place of something removed, and how it is known again when a text comes a second time. When something is removed
//! does not live here.

use crate::view::{More, View};

/// The marks around the word, in the order of preference. None may be a part of a known value, so that no value arises at its edges.
const EDGES: &[(char, char)] = &[('[', ']'), ('(', ')'), ('{', '}')];

/// What stands where every mark is a part of some known value.
const BLOCK: &str = "█";

const WORD: &str = "redacted";

/// What stands where the word is a part of a known value.
const STARS: &str = "***";

/// The longest label, in characters.
const LONGEST: usize = 40;

/// What is written in the place of something removed, for one set of known values.
pub(crate) struct Placeholder(Option<(char, char)>);

impl Placeholder {
    /// Chooses the marks that are in none of the values.
    pub(crate) fn new<'v>(values: impl Iterator<Item = &'v str> + Clone) -> Self {
        let free = |(open, close): &&(char, char)| !values.clone().any(|value| value.contains([*open, *close]));
        Self(EDGES.iter().find(free).copied())
    }

    /// The text for a label: the first that `sound` accepts.
    pub(crate) fn text(&self, label: &str, sound: impl Fn(&str) -> bool) -> String {
        let Some((open, close)) = self.0 else { return BLOCK.to_owned() };
        let choices = [format!("{WORD}:{label}"), WORD.to_owned(), STARS.to_owned()].map(|inside| format!("{open}{inside}{close}"));
        choices.into_iter().find(|text| sound(text)).unwrap_or_else(|| BLOCK.to_owned())
    }
}

/// The beginnings of every placeholder, for the sieve.
pub(crate) fn beginnings() -> impl Iterator<Item = String> {
    EDGES.iter().flat_map(|(open, _)| [format!("{open}red"), format!("{open}***")])
}

/// The place behind the placeholder that begins at `at`.
pub(crate) fn end(view: &View<'_>, at: usize) -> Result<Option<usize>, More> {
    let (first, step) = (view.peek(at)?, view.step());
    if view.character(at)?.is_some_and(|(character, _)| BLOCK.starts_with(character)) {
        return Ok(view.character(at)?.map(|(_, end)| end));
    }
    let Some((_, close)) = EDGES.iter().find(|(open, _)| *open == char::from(first)) else { return Ok(None) };
    let close = *close as u8;
    if view.starts(at + step, STARS)? {
        let end = at + step * (1 + STARS.len());
        return Ok((view.peek(end)? == close).then_some(end + step));
    }
    if !view.starts(at + step, WORD)? {
        return Ok(None);
    }
    let mut place = at + step * (1 + WORD.len());
    if view.peek(place)? == b':' {
        for _ in 0..=LONGEST {
            place += step;
            let byte = view.peek(place)?;
            if !byte.is_ascii_alphanumeric() && !b"_.-".contains(&byte) {
                break;
            }
        }
    }
    Ok((view.peek(place)? == close).then_some(place + step))
}

/// Whether a text holds a placeholder or a mask.
pub(crate) fn treated(text: &str) -> bool {
    text.contains(['…', '•']) || replaced(text)
}

/// Whether something was taken out of a text before.
pub(crate) fn replaced(text: &str) -> bool {
    let marked = |(open, _): &(char, char)| text.contains(&format!("{open}{WORD}")) || text.contains(&format!("{open}{STARS}"));
    text.contains(BLOCK) || EDGES.iter().any(marked)
}

/// Whether a text is one placeholder and nothing else.
pub(crate) fn whole(view: &View<'_>, from: usize, to: usize) -> Result<bool, More> {
    Ok(end(view, from)? == Some(to))
}
