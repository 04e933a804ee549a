//! The project's `.env.local`: read as Node's dotenv reads it, with a note for everything that another reader, or a person, may read otherwise.
//! What the values look like is judged in `inputs/`.

mod choose;
mod decode;
mod lines;
mod locate;
mod names;
mod problem;

use punte_words::Message;
use serde::Serialize;

use crate::inputs::{Field, RawInputs, Severity};

pub use locate::{find_in, read};
pub use problem::EnvFileProblem;

/// The largest file that is read, in bytes. A file of variables has a few thousand.
pub const LIMIT: usize = 1024 * 1024;

/// One thing about the file that should be known. No value stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EnvNote {
    /// The line it is about, from 1; `None` for the file as a whole.
    pub line: Option<usize>,
    /// How much it weighs.
    pub severity: Severity,
    /// What was seen and what to do.
    pub text: Message,
}

impl EnvNote {
    fn new(line: impl Into<Option<usize>>, severity: Severity, text: Message) -> Self {
        Self { line: line.into(), severity, text }
    }
}

/// A name that Punte reads, where it stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FoundName {
    /// The name as written.
    pub name: &'static str,
    /// The value it gives.
    pub field: Field,
    /// Its last line in the file, which is the one that counts, from 1.
    pub line: usize,
}

/// What a file of variables holds for Punte.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnvFile {
    /// The values as they stand between their quotes, inner and outer blanks of quoted values kept; an empty value is `None`.
    pub values: RawInputs,
    /// What should be known, in the order of the lines, notes about the whole file first.
    pub notes: Vec<EnvNote>,
    /// The names that were found, in the order of the lines.
    pub found: Vec<FoundName>,
}

/// Reads the text of a file of variables: UTF-8, or UTF-16 with a byte order mark; LF, CRLF or CR.
///
/// # Errors
/// [`EnvFileProblem::TooLarge`] past [`LIMIT`], [`EnvFileProblem::NotText`] where there is a NUL.
pub fn parse(bytes: &[u8]) -> Result<EnvFile, EnvFileProblem> {
    let decoded = decode::decode(bytes)?;
    let mut file = choose::choose(&lines::entries(decoded.text.expose()));
    file.notes.extend(decoded.notes);
    file.notes.sort_by_key(|note| note.line);
    Ok(file)
}

#[cfg(test)]
mod tests;
