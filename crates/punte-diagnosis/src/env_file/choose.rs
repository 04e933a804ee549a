//! Which of the file's entries count, and what there is to say about the others. How an entry is read lives in `lines.rs`.

use punte_secrets::Sensitive;
use punte_words::msg;

use super::lines::{Entry, Trouble};
use super::names::{Likeness, NAMES, likeness};
use super::{EnvFile, EnvNote, FoundName};
use crate::inputs::{Field, Severity};

/// The values that count: the last of each name, and of two names for one field the preferred one.
pub(super) fn choose(entries: &[Entry<'_>]) -> EnvFile {
    let mut file = EnvFile::default();
    for (name, field) in NAMES.iter().copied() {
        let same: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.name == name).collect();
        if let Some(last) = same.last() {
            file.found.push(FoundName { name, field, line: last.line });
            file.notes.extend(said_twice(name, &same));
            take(name, field, last, &mut file);
        }
    }
    file.found.sort_by_key(|found| found.line);
    for entry in entries {
        file.notes.extend(quotes(entry));
        file.notes.extend(almost(entry, &file.found));
    }
    if file.found.is_empty() {
        file.notes.push(EnvNote::new(None, Severity::Warning, msg!("env-no-names")));
    }
    file
}

fn take(name: &'static str, field: Field, entry: &Entry<'_>, file: &mut EnvFile) {
    let slot = match field {
        Field::ApiKey => &mut file.values.api_key,
        Field::ClientKey => &mut file.values.client_key,
        Field::ClientSecret => &mut file.values.client_secret,
    };
    if entry.value.expose().is_empty() {
        file.notes.push(EnvNote::new(entry.line, Severity::Warning, msg!("env-empty", name = name, line = entry.line)));
        return;
    }
    match slot {
        None => *slot = Some(entry.value.clone()),
        Some(preferred) if *preferred != entry.value => {
            let text = msg!("env-two-names", name = name, line = entry.line);
            file.notes.push(EnvNote::new(entry.line, Severity::Warning, text));
        }
        Some(_) => {}
    }
}

fn said_twice(name: &str, same: &[&Entry<'_>]) -> Option<EnvNote> {
    let (last, earlier) = same.split_last()?;
    let first = earlier.first()?;
    let differs = |value: &Sensitive<String>| *value != last.value;
    let severity = if earlier.iter().any(|entry| differs(&entry.value)) { Severity::Warning } else { Severity::Note };
    let text = msg!("env-twice", name = name, count = same.len(), first = first.line, line = last.line);
    Some(EnvNote::new(last.line, severity, text))
}

/// What is wrong with the quotes. In an entry of somebody else's only what can swallow the lines after it is told.
fn quotes(entry: &Entry<'_>) -> Option<EnvNote> {
    let trouble = entry.trouble?;
    let ours = matches!(likeness(entry.name), Some(Likeness::Same(..)));
    let line = entry.line;
    let text = match trouble {
        Trouble::Unclosed => msg!("env-quote-open", line = line),
        Trouble::TextBehind if ours => msg!("env-text-behind-quote", line = line),
        Trouble::Spans(last) if ours => msg!("env-several-lines", line = line, last = last),
        Trouble::TextBehind | Trouble::Spans(_) => return None,
    };
    Some(EnvNote::new(line, if ours { Severity::Fail } else { Severity::Warning }, text))
}

/// What almost is a name that Punte reads.
fn almost(entry: &Entry<'_>, found: &[FoundName]) -> Option<EnvNote> {
    let line = entry.line;
    let has = |field: Field| found.iter().any(|found| found.field == field);
    let (severity, text) = match likeness(entry.name)? {
        Likeness::Same(..) => return None,
        Likeness::OtherCase(right, field) => {
            let severity = if has(field) { Severity::Note } else { Severity::Warning };
            (severity, msg!("env-other-case", line = line, name = entry.name, right = right))
        }
        // The client key stands in every sign-in address, so it is no secret; the other two are.
        Likeness::Published(_, Field::ClientKey) => (Severity::Note, msg!("env-published-key", line = line, name = entry.name)),
        Likeness::Published(right, _) => (Severity::Warning, msg!("env-published", line = line, name = entry.name, right = right)),
    };
    Some(EnvNote::new(line, severity, text))
}
