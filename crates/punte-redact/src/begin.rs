//! With which bytes a known value can begin, so that the sieve lets no written form of it through. Rather too many than too few.

use crate::coding::Coding;
use crate::pattern::Pattern;
use crate::view::Width;

/// What may follow a percent sign or an equals sign when a character, or the mark of another encoding, is written so.
const MARKS: &[u8] = b"%=\\&+\"'#";

/// With what a line break may begin, and a soft mark before it.
const BREAKS: &[u8] = b"\r\n=\\`%&";

/// The first two characters of every written form of a character but the plain one.
fn encoded(character: char) -> Vec<[u8; 2]> {
    let mut buffer = [0; 4];
    let first = character.encode_utf8(&mut buffer).as_bytes()[0];
    let mut all = Vec::new();
    for byte in MARKS.iter().copied().chain([first]) {
        let digit = b"0123456789abcdef"[usize::from(byte >> 4)];
        for digit in [digit, digit.to_ascii_uppercase()] {
            all.extend([[b'%', digit], [b'=', digit]]);
        }
    }
    all.extend(b"ux\\\"'/nrtbf".map(|second| [b'\\', second]));
    all.extend(b"#alqgALQG".map(|second| [b'&', second]));
    if first.is_ascii_punctuation() {
        all.extend([[b'\\', first], [first, first]]);
        // A mark of one encoding written in another.
        all.extend(MARKS.iter().map(|mark| [b'\\', *mark]));
    }
    all
}

/// Every beginning of a pattern in one width: two bytes or four.
pub(crate) fn beginnings(pattern: &Pattern, width: Width) -> Vec<Vec<u8>> {
    let mut plain: Vec<String> = vec![String::new()];
    let mut all: Vec<Vec<u8>> = Vec::new();
    for (number, unit) in pattern.units.iter().take(4).enumerate() {
        let mut next = Vec::new();
        let mut choices = unit.to_vec();
        choices.dedup();
        for start in &plain {
            let mut note = |tail: &[u8]| {
                let text: String = start.chars().chain(tail.iter().map(|byte| char::from(*byte))).collect();
                // What begins outside ASCII is told by its own bytes alone.
                let tail = if tail.first().is_some_and(u8::is_ascii) { text } else { start.clone() };
                all.push(width.encode(&tail));
            };
            // Digits and letters of a coding are never encoded once more.
            for character in choices.iter().copied().filter(|choice| pattern.coding == Coding::Text || !choice.is_ascii_alphanumeric()) {
                encoded(character).iter().for_each(|pair| note(pair));
                if character == ' ' {
                    note(b"+");
                }
            }
            if number > 0 {
                // Behind two characters a single mark says too little; the pairs below say more.
                if number != 2 || !start.is_ascii() {
                    BREAKS.iter().for_each(|mark| note(&[*mark]));
                }
                for mark in BREAKS {
                    b" \t>\r\n%=\\&nru0125#\"'".iter().for_each(|second| note(&[*mark, *second]));
                    unit.iter().filter(|character| character.is_ascii()).for_each(|character| note(&[*mark, *character as u8]));
                }
                if pattern.coding == Coding::Hex && number.is_multiple_of(2) {
                    for between in b" :-" {
                        unit.iter().for_each(|character| note(&[*between, *character as u8]));
                    }
                }
            }
            next.extend(choices.iter().map(|character| format!("{start}{character}")));
        }
        plain = next;
    }
    all.extend(plain.iter().map(|text| width.encode(text)));
    // Shorter than two bytes says nothing: the same beginning goes on in a longer one.
    all.retain(|bytes| bytes.len() >= 2);
    all.iter_mut().for_each(|bytes| bytes.truncate(4));
    all.sort_unstable();
    all.dedup();
    all
}
