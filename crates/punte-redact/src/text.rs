//! The ways in: from a reader to a writer, a small text at once, and the question whether bytes hold a known value.

use std::io::{self, Read, Write};

use crate::coding::Coding;
use crate::known::{Kind, Known};
use crate::manifest::{Finding, Manifest, SCHEMA, Summary};
use crate::redactor::Redactor;

/// The bytes that are read at once.
const PIECE: usize = 256 * 1024;

/// Why a text could not be redacted to its end.
#[derive(Debug, thiserror::Error)]
pub enum RedactError {
    /// The input could not be read.
    #[error("the input cannot be read")]
    Read(#[source] io::Error),
    /// The output, or the manifest, could not be written.
    #[error("the output cannot be written")]
    Write(#[source] io::Error),
}

/// Redacts everything that `input` gives into `output`. Memory does not grow with the input. Each removal is told to `found`.
///
/// # Errors
/// When reading fails, or writing, or `found`; what was written until then is redacted.
pub fn redact(
    mut input: impl Read,
    mut output: impl Write,
    redactor: &Redactor,
    mut found: impl FnMut(&Finding) -> io::Result<()>,
) -> Result<Summary, RedactError> {
    let (mut stream, mut piece) = (redactor.stream(), vec![0; PIECE]);
    loop {
        match input.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => stream.push(&piece[..count], &mut output, &mut found).map_err(RedactError::Write)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(RedactError::Read(error)),
        }
        // What was read is handed on before more is waited for: the input may be a log that grows.
        output.flush().map_err(RedactError::Write)?;
    }
    let summary = stream.finish(&mut output, &mut found).map_err(RedactError::Write)?;
    output.flush().map_err(RedactError::Write)?;
    Ok(summary)
}

/// A small text without its secrets, and what was removed. Fingerprints are keyed with the empty word: they tell values of one text apart.
pub fn redact_text(text: &str, known: &Known) -> (String, Manifest) {
    let redactor = Redactor::new(known, "");
    let (mut out, mut findings) = (Vec::new(), Vec::new());
    let told = |finding: &Finding| {
        findings.push(finding.clone());
        Ok(())
    };
    // Neither memory nor the list of findings can fail.
    let summary = redact(text.as_bytes(), &mut out, &redactor, told).unwrap_or_default();
    (String::from_utf8_lossy(&out).into_owned(), Manifest { schema: SCHEMA, findings, summary })
}

/// A known value that was found in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its label.
    pub label: String,
    /// Whether it is a secret or a client key.
    pub kind: Kind,
    /// How it is written: `text`, `hex` or `base64`.
    pub form: &'static str,
    /// The byte it begins at, from 0.
    pub at: usize,
}

/// The first known value in the bytes, however it is written: for what is about to leave the machine.
pub fn holds(bytes: &[u8], known: &Known) -> Option<Held> {
    let redactor = Redactor::known_only(known);
    let (number, at, coding): (usize, usize, Coding) = redactor.first_known(bytes)?;
    let (label, kind) = redactor.told_of(number);
    Some(Held { label: label.to_owned(), kind, form: coding.name(), at })
}
