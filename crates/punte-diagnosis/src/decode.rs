//! Bytes of a file to text, whatever program saved them. What the text says is read elsewhere.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

/// The byte order marks.
const MARKS: &[(&[u8], Saved)] =
    &[(&[0xff, 0xfe], Saved::Utf16(UTF_16LE)), (&[0xfe, 0xff], Saved::Utf16(UTF_16BE)), (&[0xef, 0xbb, 0xbf], Saved::Marked)];

/// How a file of Unicode text was saved, by the mark at its start.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Saved {
    /// No mark: UTF-8, if anything of Unicode.
    Plain,
    /// UTF-8 with a mark.
    Marked,
    /// UTF-16.
    Utf16(&'static Encoding),
}

/// How the bytes were saved, and the bytes behind the mark.
pub(crate) fn saved(bytes: &[u8]) -> (Saved, &[u8]) {
    let marked = MARKS.iter().find_map(|(mark, saved)| bytes.strip_prefix(*mark).map(|rest| (*saved, rest)));
    marked.unwrap_or((Saved::Plain, bytes))
}

/// The text of `bytes`: UTF-8, UTF-16 with or without its mark, or else the older encodings of Windows in Central or Western Europe.
pub fn any(bytes: &[u8]) -> String {
    let encoding = match saved(bytes) {
        (Saved::Utf16(encoding), rest) => return encoding.decode_without_bom_handling(rest).0.into_owned(),
        (Saved::Marked, rest) => return String::from_utf8_lossy(rest).into_owned(),
        (Saved::Plain, _) => utf16_by_its_zeros(bytes),
    };
    match (encoding, std::str::from_utf8(bytes)) {
        (Some(encoding), _) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        // A text that was cut in the middle of a letter is UTF-8 all the same.
        (None, Err(error)) if error.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
        (None, Err(_)) => windows(bytes).decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// UTF-16 without its mark, where every second byte of a Latin text is zero.
fn utf16_by_its_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let most = bytes.len() / 4;
    if bytes.len() < 4 {
        None
    } else if zeros(1) > most && zeros(0) == 0 {
        Some(UTF_16LE)
    } else if zeros(0) > most && zeros(1) == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Bytes that are letters of Romanian in the one encoding, and signs or letters of Icelandic in the other: ș and ț with their capitals.
const ROMANIAN: &[u8] = &[0xba, 0xaa, 0xfe, 0xde];

fn windows(bytes: &[u8]) -> &'static Encoding {
    if bytes.iter().any(|byte| ROMANIAN.contains(byte)) { WINDOWS_1250 } else { WINDOWS_1252 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Lipse\u{15f}te: client_key";
        let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
        let (western, _, _) = WINDOWS_1252.encode("Não foi possível: client_key");
        for bytes in [
            text.as_bytes().to_vec(),
            [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat(),
            [&[0xff, 0xfe], little.as_slice()].concat(),
            [&[0xfe, 0xff], big.as_slice()].concat(),
            WINDOWS_1250.encode(text).0.into_owned(),
        ] {
            assert_eq!(any(&bytes), text);
        }
        assert_eq!(any(&western), "Não foi possível: client_key");
        assert_eq!(any(&"client_key".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()), "client_key");
    }
}
