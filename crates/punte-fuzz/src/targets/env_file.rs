//! The project's `.env.local`.

use punte_diagnosis::env_file::{LIMIT, parse};

use crate::canary::{is_secret_like, said};

pub fn run(bytes: &[u8]) {
    let file = match parse(bytes) {
        Ok(file) => file,
        Err(problem) => return assert!(bytes.len() > LIMIT || !format!("{problem:?}").is_empty()),
    };
    // CR, LF and CRLF each end a line; in UTF-16 a break has two bytes.
    let most = 1 + bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    assert!(file.found.iter().all(|found| (1..=most).contains(&found.line)), "{:?}", file.found);
    assert!(file.notes.iter().filter_map(|note| note.line).all(|line| (1..=most).contains(&line)), "{:?}", file.notes);
    let shown = format!("{}{file:?}", said(file.notes.iter().map(|note| &note.text)));
    let values = [&file.values.api_key, &file.values.client_key, &file.values.client_secret];
    for value in values.into_iter().flatten().map(|value| value.expose()).filter(|value| is_secret_like(value)) {
        assert!(!shown.contains(value.as_str()), "a value is shown: {shown}");
    }
}
