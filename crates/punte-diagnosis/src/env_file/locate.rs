//! Files and folders: finding the file of variables and reading it whole. What its text says is read in `lines.rs`.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use punte_secrets::Sensitive;
use punte_words::msg;

use super::{EnvFile, EnvFileProblem, EnvNote, LIMIT, parse};
use crate::inputs::Severity;

/// The files of variables that Next.js and its kin read, the one that wins first. Source: nextjs.org/docs, environment variables, 2026-11.
const FILES: [&str; 2] = [".env.local", ".env"];

/// How many similar names a message lists.
const OTHERS: usize = 8;

/// Reads the file. What [`parse`] says about its text, and a note where `.env` stands in for `.env.local`.
///
/// # Errors
/// The file is missing, cannot be read, is a folder, is too large or is no text.
pub fn read(path: &Path) -> Result<EnvFile, EnvFileProblem> {
    let unreadable = |error: io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            EnvFileProblem::Missing { path: path.to_owned(), others: similar(folder_of(path)) }
        }
        reason => EnvFileProblem::Unreadable { path: path.to_owned(), reason },
    };
    let about = fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        let inside = FILES.into_iter().find(|file| path.join(file).is_file());
        return Err(EnvFileProblem::Directory { path: path.to_owned(), inside });
    }
    // Room for all of it from the start: a vector that grows leaves copies of secrets behind. One byte more than the limit shows that it is passed.
    let room = usize::try_from(about.len()).unwrap_or(LIMIT).min(LIMIT) + 2;
    let mut bytes = Vec::with_capacity(room);
    File::open(path).and_then(|file| file.take(LIMIT as u64 + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    let mut read = parse(Sensitive::new(bytes).expose())?;
    if let Some(note) = stands_in(path) {
        read.notes.insert(0, note);
    }
    Ok(read)
}

/// The file of variables of a project's folder: `.env.local`, or else `.env`; a file is its own answer.
///
/// # Errors
/// The folder is missing, cannot be listed, or has neither file.
pub fn find_in(folder: &Path) -> Result<PathBuf, EnvFileProblem> {
    let about = fs::metadata(folder).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => EnvFileProblem::Missing { path: folder.to_owned(), others: Vec::new() },
        reason => EnvFileProblem::Unreadable { path: folder.to_owned(), reason },
    })?;
    if !about.is_dir() {
        return Ok(folder.to_owned());
    }
    let found = FILES.iter().map(|file| folder.join(file)).find(|file| file.is_file());
    found.ok_or_else(|| EnvFileProblem::NothingIn { folder: folder.to_owned(), others: similar(folder) })
}

fn stands_in(path: &Path) -> Option<EnvNote> {
    let [first, second] = FILES;
    if path.file_name().is_none_or(|name| name != second) {
        return None;
    }
    Some(if folder_of(path).join(first).is_file() {
        EnvNote::new(None, Severity::Warning, msg!("env-local-wins"))
    } else {
        EnvNote::new(None, Severity::Note, msg!("env-without-local"))
    })
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

/// The names in the folder that look like a file of variables: `.env.example`, `env.local`, `.env.local.txt`.
fn similar(folder: &Path) -> Vec<String> {
    let looks_alike = |name: &String| {
        let rest = name.trim_start_matches('.').to_ascii_lowercase();
        rest == "env" || rest.starts_with("env.")
    };
    let Ok(listing) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = listing
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(looks_alike)
        .collect();
    names.sort();
    names.truncate(OTHERS);
    names
}
