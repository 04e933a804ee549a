//! What was given, before anybody is asked: the project's file and the three values. The rules themselves live in `inputs/`.

use punte_words::{Message, msg};

use super::{left_to, not_given};
use crate::inputs::{Field, Inspected, Severity};
use crate::model::{CauseCode, Certainty, CheckCode, Outcome, Verdict};
use crate::run::Run;

pub(super) fn env_file(run: &Run) -> Outcome {
    let Some(given) = &run.setup.env_file else {
        return super::not_needed();
    };
    let path = given.path.display().to_string();
    let name = given.path.file_name().map_or_else(|| path.clone(), |name| name.to_string_lossy().into_owned());
    let outcome = match &given.read {
        Err(problem) => {
            let text = problem.message();
            Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::EnvFileWrong, Certainty::Proven, text)
        }
        Ok(file) => {
            let worst = file.notes.iter().max_by_key(|note| note.severity);
            let wrong = |verdict, certainty, text: &Message| {
                Outcome::new(verdict, text.clone()).points_to(CauseCode::EnvFileWrong, certainty, text.clone())
            };
            match worst {
                None if path == "-" => Outcome::new(Verdict::Ok, msg!("check-env-file-ok-input")),
                Some(note) if file.found.is_empty() || note.severity == Severity::Fail => {
                    wrong(Verdict::Fail, Certainty::Proven, &note.text)
                }
                Some(note) if note.severity == Severity::Warning => wrong(Verdict::Warning, Certainty::Possible, &note.text),
                _ => Outcome::new(Verdict::Ok, msg!("check-env-file-ok", file = name.as_str())),
            }
        }
    };
    outcome.seen_as("file", crate::model::Shown::private(path, name))
}

pub(super) fn api_key(run: &Run) -> Outcome {
    unless_the_file_is_broken(run, judged(&run.inspection.api_key, Field::ApiKey))
}

pub(super) fn client_key(run: &Run) -> Outcome {
    let inspected = &run.inspection.client_key;
    if run.setup.raw.client_key.is_none() && inspected.value.is_none() {
        return not_given();
    }
    let outcome = unless_the_file_is_broken(run, judged(inspected, Field::ClientKey));
    match &run.setup.raw.client_key {
        Some(raw) => outcome.seen("given", punte_secrets::mask_client_key(raw.expose())),
        None => outcome,
    }
}

pub(super) fn client_secret(run: &Run) -> Outcome {
    let inspected = &run.inspection.client_secret;
    if run.setup.raw.client_secret.is_none() && inspected.value.is_none() {
        return not_given();
    }
    unless_the_file_is_broken(run, judged(inspected, Field::ClientSecret))
}

/// What cannot be right because the project's file is broken is the file's plank, not a second one.
fn unless_the_file_is_broken(run: &Run, outcome: Outcome) -> Outcome {
    let broken = outcome.verdict == Verdict::Fail && env_file(run).verdict == Verdict::Fail;
    if broken { left_to(CheckCode::EnvFile) } else { outcome }
}

/// The worst note decides; the others are evidence for their causes.
fn judged(inspected: &Inspected, field: Field) -> Outcome {
    let worst = inspected.worst().filter(|note| note.severity > Severity::Note);
    let mut outcome = match worst {
        Some(note) if note.severity == Severity::Fail => Outcome::new(Verdict::Fail, note.text.clone()),
        Some(note) => Outcome::new(Verdict::Warning, note.text.clone()),
        None if inspected.value.is_none() => return not_given(),
        None => Outcome::new(
            Verdict::Ok,
            match field {
                Field::ApiKey => msg!("check-input-api-key-ok"),
                Field::ClientKey => msg!("check-input-client-key-ok"),
                Field::ClientSecret => msg!("check-input-client-secret-ok"),
            },
        ),
    };
    let stands = inspected.notes.iter().any(|note| note.seen);
    for note in inspected.notes.iter().filter(|note| note.seen || !stands) {
        let certainty = match note.severity {
            Severity::Note => continue,
            Severity::Fail => Certainty::Proven,
            // A blank is a thing seen; that it was left out does not unsee it.
            Severity::Warning if note.seen && note.cause == Some(CauseCode::ClientKeyWhitespace) => Certainty::Proven,
            Severity::Warning if note.seen => continue,
            Severity::Warning => Certainty::Possible,
        };
        if let Some(cause) = note.cause {
            outcome = outcome.points_to(cause, certainty, note.text.clone());
        }
    }
    outcome
}
