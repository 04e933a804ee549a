//! Bytes to text. What the text says is read in `lines.rs`.

use punte_secrets::Sensitive;
use punte_words::msg;

use super::{EnvFileProblem, EnvNote, LIMIT};
use crate::decode::{Saved, saved};
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
    let text: Sensitive<String> = match saved(bytes) {
        // What Windows PowerShell writes with `>`; Node reads it as nonsense.
        (Saved::Utf16(encoding), rest) => {
            notes.push(EnvNote::new(None, Severity::Warning, msg!("env-utf16")));
            encoding.decode_without_bom_handling(rest).0.into_owned().into()
        }
        (Saved::Marked, rest) => {
            notes.push(EnvNote::new(None, Severity::Note, msg!("env-bom")));
            utf8(rest, &mut notes)
        }
        (Saved::Plain, _) => utf8(bytes, &mut notes),
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
