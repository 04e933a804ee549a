//! What was noticed about a value.

use punte_diagnosis::env_file::EnvNote;
use punte_diagnosis::inputs::{Note, Severity as Weight};

use crate::wire::{FieldNote, Severity};

impl From<&Note> for FieldNote {
    fn from(note: &Note) -> Self {
        // The field is known by the place where the note stands; what it causes, and whether it is more than a doubt, by the run that follows.
        let Note { field: _, severity, cause: _, seen: _, text } = note;
        Self { severity: (*severity).into(), text: text.into() }
    }
}

impl From<&EnvNote> for FieldNote {
    fn from(note: &EnvNote) -> Self {
        // Where the line matters, the sentence names it.
        let EnvNote { line: _, severity, text } = note;
        Self { severity: (*severity).into(), text: text.into() }
    }
}

impl From<Weight> for Severity {
    fn from(weight: Weight) -> Self {
        match weight {
            Weight::Note => Self::Note,
            Weight::Warning => Self::Warning,
            Weight::Fail => Self::Fail,
        }
    }
}
