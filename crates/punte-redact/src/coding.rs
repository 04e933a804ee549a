//! The codings that change a whole value: hex and base64, the latter wherever in a longer text the value may begin. What is done to
//! single characters (percent, JSON, entities …) lives in `escape.rs`, UTF-16 in `view.rs`.

use crate::pattern::Pattern;

/// How a value is written as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// As it is.
    Text,
    /// Two digits per byte.
    Hex,
    /// Base64 or base64url. A character at either edge may hold bits of what stands beside the value.
    Base64 {
        /// The character before holds bits of the value.
        before: bool,
        /// The character behind holds bits of the value.
        behind: bool,
    },
}

impl Coding {
    /// The name in the manifest.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Hex => "hex",
            Self::Base64 { .. } => "base64",
        }
    }
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The fewest characters of base64 that are taken for a value and not for chance.
const SHORTEST_BASE64: usize = 5;

/// A value in every coding. `text` is without surrounding blanks; line breaks inside it are wraps and are left out.
pub(crate) fn patterns(secret: usize, text: &str) -> Vec<Pattern> {
    let row: Vec<[char; 2]> = text.chars().filter(|character| !matches!(character, '\r' | '\n')).map(|c| [c, c]).collect();
    let hex = text.bytes().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|digit| char::from_digit(u32::from(digit), 16));
    let hex = hex.map(|digit| [digit, digit.to_ascii_uppercase()]).collect();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut all = vec![Pattern { secret, coding: Coding::Text, units: row }, Pattern { secret, coding: Coding::Hex, units: hex }];
    for bytes in [text.as_bytes(), &wide] {
        all.extend((0..3).map(|offset| base64(secret, bytes, offset)).filter(|pattern| pattern.units.len() >= SHORTEST_BASE64));
    }
    all
}

/// The characters that depend on the value alone when `offset` bytes stand before it in its group of three.
fn base64(secret: usize, bytes: &[u8], offset: usize) -> Pattern {
    let bit = |at: usize| at.checked_sub(offset * 8).and_then(|at| Some(bytes.get(at / 8)? >> (7 - at % 8) & 1));
    let (first, end) = ((offset * 8).div_ceil(6), (offset + bytes.len()) * 8 / 6);
    let units = (first..end).map(|place| {
        let index = (0..6).fold(0, |index, at| index << 1 | bit(place * 6 + at).unwrap_or(0));
        match BASE64[usize::from(index)] {
            b'+' => ['+', '-'],
            b'/' => ['/', '_'],
            letter => [char::from(letter); 2],
        }
    });
    let coding = Coding::Base64 { before: offset > 0, behind: !(offset + bytes.len()).is_multiple_of(3) };
    Pattern { secret, coding, units: units.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_at_three_offsets_stands_in_the_whole() {
        // Python's base64.b64encode of b"secret", b"xsecret" and b"xysecret": c2VjcmV0, eHNlY3JldA==, eHlzZWNyZXQ=.
        let row = |offset| base64(0, b"secret", offset).units.iter().map(|unit| unit[0]).collect::<String>();
        assert_eq!([row(0), row(1), row(2)], ["c2VjcmV0", "NlY3Jld", "zZWNyZX"]);
    }
}
