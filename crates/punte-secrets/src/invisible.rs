//! Characters that people cannot see: the mark that stands for each on screen, and its name. Which of them are wrong where does not live here.

use std::borrow::Cow;

use punte_words::{Message, msg};

/// One character with a mark and a name of its own.
struct Invisible(char, &'static str, fn() -> Message);

/// The characters that arrive by copying from pages, chats and office programs. Source: Unicode 16, general categories Zs, Cc and Cf, 2026-11.
const KNOWN: &[Invisible] = &[
    Invisible(' ', "␠", || msg!("character-space")),
    Invisible('\t', "⇥", || msg!("character-tab")),
    Invisible('\n', "␊", || msg!("character-newline")),
    Invisible('\r', "␍", || msg!("character-newline")),
    Invisible('\u{a0}', "⍽", || msg!("character-no-break-space")),
    Invisible('\u{202f}', "⍽", || msg!("character-no-break-space")),
    Invisible('\u{feff}', "[BOM]", || msg!("character-bom")),
    Invisible('\u{200b}', "[ZWSP]", || msg!("character-zero-width")),
    Invisible('\u{200c}', "[ZWNJ]", || msg!("character-zero-width")),
    Invisible('\u{200d}', "[ZWJ]", || msg!("character-zero-width")),
    Invisible('\u{2060}', "[WJ]", || msg!("character-zero-width")),
    Invisible('\u{ad}', "[SHY]", || msg!("character-soft-hyphen")),
    Invisible('\u{200e}', "[LRM]", || msg!("character-direction")),
    Invisible('\u{200f}', "[RLM]", || msg!("character-direction")),
    Invisible('\u{61c}', "[ALM]", || msg!("character-direction")),
    Invisible('\0', "[NUL]", || msg!("character-control", code = code(char::MIN))),
];

/// Ranges that print nothing and have no mark of their own: they are shown by their code.
const UNSEEN: &[std::ops::RangeInclusive<char>] = &[
    '\u{34f}'..='\u{34f}',     // combining grapheme joiner
    '\u{115f}'..='\u{1160}',   // Hangul fillers
    '\u{17b4}'..='\u{17b5}',   // Khmer inherent vowels
    '\u{180b}'..='\u{180f}',   // Mongolian variation selectors and vowel separator
    '\u{202a}'..='\u{202e}',   // embeddings and overrides of the writing direction
    '\u{2061}'..='\u{206f}',   // invisible operators and isolates of the writing direction
    '\u{3164}'..='\u{3164}',   // Hangul filler
    '\u{fe00}'..='\u{fe0f}',   // variation selectors
    '\u{ffa0}'..='\u{ffa0}',   // half-width Hangul filler
    '\u{fff0}'..='\u{fffb}',   // interlinear annotation
    '\u{e0000}'..='\u{e01ef}', // tags and more variation selectors
];

fn known(character: char) -> Option<&'static Invisible> {
    KNOWN.iter().find(|known| known.0 == character)
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

fn is_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The mark that stands for a blank or invisible character (`␠`, `⇥`, `[ZWSP]`, `[U+2066]` …), or `None` for one that can be seen.
pub fn mark_of(character: char) -> Option<Cow<'static, str>> {
    if let Some(Invisible(_, mark, _)) = known(character) {
        return Some(Cow::Borrowed(mark));
    }
    if character.is_whitespace() && !character.is_control() {
        return Some(Cow::Borrowed("␠"));
    }
    let unseen = character.is_control() || UNSEEN.iter().any(|range| range.contains(&character));
    unseen.then(|| Cow::Owned(format!("[{}]", code(character))))
}

/// Whether the character is a blank or cannot be seen at all.
pub fn is_invisible(character: char) -> bool {
    mark_of(character).is_some()
}

/// The name of a blank or invisible character in words ("un spațiu", "un tab" …), or `None` for one that can be seen.
pub fn name_of(character: char) -> Option<Message> {
    mark_of(character)?;
    Some(match known(character) {
        Some(Invisible(_, _, name)) => name(),
        None if is_direction(character) => msg!("character-direction"),
        None if character.is_control() => msg!("character-control", code = code(character)),
        None if character.is_whitespace() => msg!("character-other-space", code = code(character)),
        None => msg!("character-unseen", code = code(character)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_seen_has_no_mark() {
        for character in ['a', 'Z', '0', '_', '"', 'ș', '„', 'а', '—'] {
            assert_eq!((mark_of(character), name_of(character)), (None, None), "{character:?}");
        }
    }

    #[test]
    fn every_listed_character_has_a_mark_and_a_name() {
        let listed = KNOWN.iter().map(|known| known.0).chain(UNSEEN.iter().cloned().flatten());
        for character in listed.chain(['\u{85}', '\u{2003}', '\u{2028}', '\u{3000}', '\u{1b}', '\u{7f}']) {
            let mark = mark_of(character).unwrap_or_default();
            assert!(!mark.is_empty() && mark.chars().all(|seen| mark_of(seen).is_none()), "{character:?} is shown as {mark:?}");
            assert!(name_of(character).is_some(), "{character:?} has a name");
        }
    }

    #[test]
    fn characters_people_meet_have_names_of_their_own() {
        let named = [
            (' ', msg!("character-space")),
            ('\t', msg!("character-tab")),
            ('\n', msg!("character-newline")),
            ('\u{a0}', msg!("character-no-break-space")),
            ('\u{202f}', msg!("character-no-break-space")),
            ('\u{feff}', msg!("character-bom")),
            ('\u{200b}', msg!("character-zero-width")),
            ('\u{2060}', msg!("character-zero-width")),
            ('\u{ad}', msg!("character-soft-hyphen")),
            ('\u{200f}', msg!("character-direction")),
        ];
        for (character, name) in named {
            assert_eq!(name_of(character), Some(name), "{character:?}");
        }
    }

    #[test]
    fn a_character_without_a_name_of_its_own_is_told_by_its_code() {
        assert_eq!(name_of('\u{7}'), Some(msg!("character-control", code = "U+0007")));
        assert_eq!(name_of('\u{2003}'), Some(msg!("character-other-space", code = "U+2003")));
        assert_eq!(name_of('\u{fe0f}'), Some(msg!("character-unseen", code = "U+FE0F")));
        assert_eq!(name_of('\u{2067}'), Some(msg!("character-direction")));
    }
}
