//! The redaction: pieces do not matter, a second time changes nothing, what was planted is gone, and what nothing was found in stays.

use punte_redact::{Finding, Known, Redactor, holds};
use punte_secrets::Sensitive;

use crate::canary::{CLIENT_KEY, CLIENT_SECRET};

pub fn run(bytes: &[u8]) {
    let known = Known::new().secret("SECRET", &Sensitive::from(CLIENT_SECRET)).client_key("KEY", &Sensitive::from(CLIENT_KEY));
    let redactor = Redactor::new(&known, "");
    let middle = bytes.len() / 2;
    let planted = [&bytes[..middle], CLIENT_SECRET.as_bytes(), &bytes[middle..]].concat();
    let (plain, findings) = in_pieces(&redactor, bytes, bytes.len());
    if findings.is_empty() {
        assert!(plain == bytes, "nothing was found, and something is changed");
    }
    for text in [bytes, &planted] {
        let (once, _) = in_pieces(&redactor, text, text.len());
        assert_eq!(holds(&once, &known), None, "{:?}", String::from_utf8_lossy(&once));
        assert!(!once.windows(CLIENT_SECRET.len()).any(|part| part == CLIENT_SECRET.as_bytes()));
        let size = 1 + text.len() % 61;
        assert!(in_pieces(&redactor, text, size).0 == once, "in pieces of {size} something else comes out");
        let (twice, _) = in_pieces(&redactor, &once, once.len());
        if is_glued(&once) {
            let (third, _) = in_pieces(&redactor, &twice, twice.len());
            assert!(third == twice, "a third time changes something: {:?}", String::from_utf8_lossy(&twice));
        } else {
            assert_eq!(String::from_utf8_lossy(&twice), String::from_utf8_lossy(&once), "a second time changes something");
        }
    }
}

/// Whether a value stood right beside a word: the mark in its place makes a name of what was none, so a second time may find more.
fn is_glued(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    let word = |character: char| character.is_alphanumeric() || "_-.".contains(character);
    let behind = text.match_indices(']').any(|(at, _)| text[at + 1..].starts_with(word));
    behind || text.match_indices("[redacted:").any(|(at, _)| text[..at].ends_with(word))
}

fn in_pieces(redactor: &Redactor, bytes: &[u8], size: usize) -> (Vec<u8>, Vec<Finding>) {
    let (mut stream, mut out, mut findings) = (redactor.stream(), Vec::new(), Vec::new());
    let mut found = |finding: &Finding| {
        findings.push(finding.clone());
        Ok(())
    };
    for piece in bytes.chunks(size.max(1)) {
        stream.push(piece, &mut out, &mut found).unwrap();
    }
    stream.finish(&mut out, &mut found).unwrap();
    (out, findings)
}
