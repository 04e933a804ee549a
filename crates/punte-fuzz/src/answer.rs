//! How an HTTP answer is written in a corpus: `200 application/json`, headers, an empty line, the body. Bytes that do not begin so are a
//! body. Several answers stand one behind the other, each below `=== NAME`.

use std::collections::BTreeMap;

/// An answer of a service.
#[derive(Debug, Clone)]
pub struct Answer {
    /// 200–599: what is below 200 is no answer to HTTP.
    pub status: u16,
    /// Names and values as they stand.
    pub headers: Vec<(String, Vec<u8>)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The most headers of an answer: more is HTTP's affair, not ours.
const MOST: usize = 8;

impl Answer {
    /// Reads one.
    pub fn of(input: &[u8]) -> Self {
        Self::with_head(input).unwrap_or_else(|| Self::json(input))
    }

    /// A good answer in JSON.
    pub fn json(body: &[u8]) -> Self {
        Self { status: 200, headers: vec![("content-type".to_owned(), b"application/json".to_vec())], body: body.to_vec() }
    }

    fn with_head(input: &[u8]) -> Option<Self> {
        let status: u16 = std::str::from_utf8(input.get(..3)?).ok()?.parse().ok().filter(|status| (200..600).contains(status))?;
        let (mut headers, mut rest) = (Vec::new(), input);
        let mut first = true;
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = rest[..end].trim_ascii();
            rest = &rest[end + 1..];
            if std::mem::take(&mut first) {
                headers.extend(line.get(4..).map(|kind| ("content-type".to_owned(), kind.trim_ascii().to_vec())));
            } else if line.is_empty() {
                return Some(Self { status, headers, body: rest.to_vec() });
            } else if let Some(colon) = line.iter().position(|byte| *byte == b':').filter(|_| headers.len() < MOST) {
                headers.push((String::from_utf8_lossy(&line[..colon]).to_lowercase(), line[colon + 1..].trim_ascii().to_vec()));
            }
        }
        Some(Self { status, headers, body: Vec::new() })
    }
}

/// Reads several, by name. What stands before the first name is `before`.
pub fn answers(input: &[u8]) -> BTreeMap<String, Answer> {
    let mut texts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut name = "before".to_owned();
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"=== ") {
            Some(rest) => name = String::from_utf8_lossy(rest.trim_ascii()).into_owned(),
            None => texts.entry(name.clone()).or_default().extend_from_slice(line),
        }
    }
    texts.into_iter().map(|(name, text)| (name, Answer::of(&text))).collect()
}
