//! Bytes to text. What the text says is read in `lines.rs`.

use punte_secrets::Sensitive;
use punte_words::msg;

use super::{EnvFileProblem, EnvNote, LIMIT};
use crate::inputs::Severity;

/// The text with `\n` at every line's end, and what was odd about the bytes.
pub(super) struct Decoded {
    pub text: Sensitive<String>,
    pub notes: Vec<EnvNote>,
}

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, EnvFileProblem> {
    if bytes.len() > LIMIT {
        return Err(EnvFileProblem::TooLarge);
    }
    let mut notes = Vec::new();
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes, &mut notes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes, &mut notes),
        [0xef, 0xbb, 0xbf, rest @ ..] => {
            notes.push(EnvNote::new(None, Severity::Note, msg!("env-bom")));
            utf8(rest, &mut notes)
        }
        _ => utf8(bytes, &mut notes),
    };
    let text = one_kind_of_line_end(text.expose());
    match text.expose().find('\0') {
        Some(at) => Err(EnvFileProblem::NotText { line: line_of(text.expose().as_bytes(), at) }),
        None => Ok(Decoded { text, notes }),
    }
}

/// Bytes that are no UTF-8 become `U+FFFD`, as Node makes them: one old comment must not hide the keys.
fn utf8(bytes: &[u8], notes: &mut Vec<EnvNote>) -> Sensitive<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(error) => {
            notes.push(EnvNote::new(line_of(bytes, error.valid_up_to()), Severity::Warning, msg!("env-not-utf8")));
            String::from_utf8_lossy(bytes).into_owned().into()
        }
    }
}

/// What Windows PowerShell writes with `>`; Node reads it as nonsense.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, notes: &mut Vec<EnvNote>) -> Sensitive<String> {
    notes.push(EnvNote::new(None, Severity::Warning, msg!("env-utf16")));
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)));
    text.into()
}

fn one_kind_of_line_end(text: &str) -> Sensitive<String> {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '\r' {
            characters.next_if_eq(&'\n');
        }
        plain.push(if character == '\r' { '\n' } else { character });
    }
    plain.into()
}

fn line_of(bytes: &[u8], at: usize) -> usize {
    let before = &bytes[..at];
    let ends = |(at, byte): (usize, &u8)| *byte == b'\n' || (*byte == b'\r' && before.get(at + 1) != Some(&b'\n'));
    1 + before.iter().enumerate().filter(|end| ends(*end)).count()
}
