//! What a finished run has found, as far as it bears on a pasted text. The same from memory and from a report's file.

mod report;

use punte_words::Message;

use crate::model::{CauseCode, Certainty, CheckCode, Diagnosis};

pub use report::RunUnreadable;

/// A finished run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunSeen {
    /// When it started, UTC, RFC 3339.
    pub started_at: String,
    causes: Vec<SeenCause>,
}

/// A cause as the run left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SeenCause {
    pub(super) cause: CauseCode,
    pub(super) certainty: Certainty,
    pub(super) evidence: Vec<Message>,
}

impl RunSeen {
    /// What the diagnosis found.
    pub fn of(diagnosis: &Diagnosis) -> Self {
        let accepted = diagnosis.outcome(CheckCode::TiktokAuthorize).map(|outcome| &outcome.text);
        let causes = diagnosis.causes.iter().map(|ranked| SeenCause {
            cause: ranked.cause,
            certainty: ranked.certainty,
            evidence: ranked.evidence.clone(),
        });
        Self { started_at: diagnosis.started_at.clone(), causes: causes.filter(|seen| seen.counts(accepted)).collect() }
    }

    pub(super) fn causes(&self) -> &[SeenCause] {
        &self.causes
    }
}

impl SeenCause {
    /// That TikTok let the request through to its sign-in disproves nothing that a person saw after it.
    fn counts(&self, accepted: Option<&Message>) -> bool {
        self.certainty != Certainty::Excluded || self.evidence.iter().any(|sentence| Some(sentence) != accepted)
    }
}
