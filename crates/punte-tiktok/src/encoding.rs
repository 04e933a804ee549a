//! Percent encoding, both ways it is written in queries. What a parameter means does not live here.

use std::borrow::Cow;

/// A query parameter's value as the server reads it: `+` is a blank, `%XX` a byte. Bytes that are not UTF-8 become `�`.
pub(crate) fn decode_parameter(raw: &str) -> String {
    percent_decode(&raw.replace('+', " ")).into_owned()
}

/// `%XX` decoded, everything else, `+` included, as it stands; a lone `%` stays.
pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !has_escapes(text) {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if let Some(byte) = escape_at(bytes, at) {
            decoded.push(byte);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    Cow::Owned(String::from_utf8_lossy(&decoded).into_owned())
}

/// Whether the text holds at least one `%XX`.
pub(crate) fn has_escapes(text: &str) -> bool {
    (0..text.len()).any(|at| escape_at(text.as_bytes(), at).is_some())
}

fn escape_at(bytes: &[u8], at: usize) -> Option<u8> {
    let digit = |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
    (bytes.get(at) == Some(&b'%')).then_some(())?;
    u8::try_from(digit(1)? * 16 + digit(2)?).ok()
}

/// A query's parameters in order: decoded name and raw value. A parameter without `=` has an empty value.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (String, &str)> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decode_parameter(name), value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plus_is_a_blank_only_in_parameters() {
        assert_eq!(decode_parameter("+a%20b%2Bc"), " a b+c");
        assert_eq!(percent_decode("+a%20b"), "+a b");
        assert_eq!(percent_decode("100% %zz %C8%98"), "100% %zz Ș");
        assert_eq!(percent_decode("%ff%"), "\u{fffd}%");
    }

    #[test]
    fn parameters_keep_their_order_and_their_raw_values() {
        let found: Vec<_> = pairs("a=1&&b&a=%20=").collect();
        assert_eq!(found, [("a".to_owned(), "1"), ("b".to_owned(), ""), ("a".to_owned(), "%20=")]);
    }
}
