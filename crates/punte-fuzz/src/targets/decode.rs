//! Bytes of a file to text.

use punte_diagnosis::decode;

pub fn run(bytes: &[u8]) {
    let text = decode::any(bytes);
    let plain = std::str::from_utf8(bytes).ok().filter(|text| !text.starts_with('\u{feff}') && !text.contains('\0'));
    if let Some(plain) = plain {
        assert_eq!(text, plain, "text of Unicode stays as it is");
    }
}
