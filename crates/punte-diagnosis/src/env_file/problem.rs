//! Why a file could not be read, and what to do about it. What is odd about a file that was read is an `EnvNote`.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use punte_words::{Message, msg};

/// Why there are no values from the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvFileProblem {
    /// There is no such file.
    #[error("no such file")]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
        /// The names of files beside it that are called almost so.
        others: Vec<String>,
    },
    /// The folder has neither `.env.local` nor `.env`.
    #[error("no .env.local in the folder")]
    NothingIn {
        /// The folder.
        folder: PathBuf,
        /// The names of files in it that are called almost so.
        others: Vec<String>,
    },
    /// The system does not let it be read.
    #[error("the file cannot be read: {reason}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The kind of the system's error.
        reason: ErrorKind,
    },
    /// A folder was given in place of a file.
    #[error("a folder, not a file")]
    Directory {
        /// The folder.
        path: PathBuf,
        /// The file in it that was probably meant.
        inside: Option<&'static str>,
    },
    /// It is larger than [`super::LIMIT`].
    #[error("the file is too large")]
    TooLarge,
    /// It holds a NUL, so it is no text.
    #[error("not a text file")]
    NotText {
        /// The line with the first NUL, from 1.
        line: usize,
    },
}

impl EnvFileProblem {
    /// What happened and what to do. Of a path only the last part is shown: the sentence may leave the machine, the folders' names should not.
    pub fn message(&self) -> Message {
        match self {
            Self::Missing { path, others } if others.is_empty() => msg!("env-missing", file = shown(path)),
            Self::Missing { path, others } => msg!("env-missing-others", file = shown(path), others = others.join(", ")),
            Self::NothingIn { folder, others } if others.is_empty() => msg!("env-nothing-in-folder", folder = shown(folder)),
            Self::NothingIn { folder, others } => msg!("env-others-in-folder", folder = shown(folder), others = others.join(", ")),
            Self::Unreadable { path, reason: ErrorKind::PermissionDenied } => msg!("env-denied", file = shown(path)),
            Self::Unreadable { path, .. } => msg!("env-unreadable", file = shown(path)),
            Self::Directory { path, inside: Some(file) } => msg!("env-folder-with-file", folder = shown(path), file = *file),
            Self::Directory { path, inside: None } => msg!("env-folder", folder = shown(path)),
            Self::TooLarge => msg!("env-too-large"),
            Self::NotText { line } => msg!("env-not-text", line = *line),
        }
    }
}

fn shown(path: &Path) -> String {
    path.file_name().unwrap_or_else(|| OsStr::new(".")).to_string_lossy().into_owned()
}
