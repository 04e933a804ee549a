//! What a check says: its verdict, the sentence for it, and the findings that causes are ranked by.

use punte_words::Message;
use serde::{Serialize, Serializer};

use super::{CauseCode, Certainty, CheckCode};

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Whole.
    Ok,
    /// Holds, but something about it should be looked at.
    Warning,
    /// Broken.
    Fail,
    /// It could not be told.
    Undetermined,
    /// Not run.
    Skipped {
        /// Why not.
        because: Because,
    },
    /// The check itself failed; the others went on.
    Crashed,
}

/// Why a check was not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// A check it needs did not succeed.
    Check(CheckCode),
    /// What it would check was not given.
    NotGiven,
    /// The run was to stay offline.
    Offline,
    /// The person stopped the run.
    Stopped,
    /// There is nothing of the kind in this set-up.
    NotNeeded,
}

impl Because {
    /// The reason's name in JSON: a check's code, or a word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Check(check) => check.code(),
            Self::NotGiven => "not_given",
            Self::Offline => "offline",
            Self::Stopped => "stopped",
            Self::NotNeeded => "not_needed",
        }
    }
}

impl Verdict {
    /// The verdict's name in JSON and in the locale files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Fail => "fail",
            Self::Undetermined => "undetermined",
            Self::Skipped { .. } => "skipped",
            Self::Crashed => "crashed",
        }
    }

    /// Whether what depends on the check may run.
    pub const fn lets_through(self) -> bool {
        matches!(self, Self::Ok | Self::Warning)
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A text from birth in two forms: what the owner sees on her screen, and what may leave the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// For the owner's eyes.
    pub owner: String,
    /// For reports, bundles and mails.
    pub shared: String,
}

impl Shown {
    /// A text that may be seen by anyone.
    pub fn open(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { owner: text.clone(), shared: text }
    }

    /// A text that stays with the owner; `shared` stands in its place elsewhere.
    pub fn private(owner: impl Into<String>, shared: impl Into<String>) -> Self {
        Self { owner: owner.into(), shared: shared.into() }
    }
}

/// One thing seen, by a stable name: `stored`, `expected`, `status` …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The name in JSON, and `evidence-<name>` in the locale files.
    pub name: &'static str,
    /// What was seen.
    pub value: Shown,
}

/// What a check says for or against a cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The cause.
    pub cause: CauseCode,
    /// How sure; [`Certainty::Excluded`] where the check disproves it.
    pub certainty: Certainty,
    /// The sentence that proves it.
    pub evidence: Message,
}

/// All that a check says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How it ended.
    pub verdict: Verdict,
    /// The sentence beside the plank.
    pub text: Message,
    /// What was seen.
    pub evidence: Vec<Evidence>,
    /// What it means.
    pub findings: Vec<Finding>,
}

impl Outcome {
    /// An outcome with nothing seen yet.
    pub const fn new(verdict: Verdict, text: Message) -> Self {
        Self { verdict, text, evidence: Vec::new(), findings: Vec::new() }
    }

    /// The same with one more thing seen that anyone may see.
    #[must_use]
    pub fn seen(self, name: &'static str, value: impl Into<String>) -> Self {
        self.seen_as(name, Shown::open(value))
    }

    /// The same with one more thing seen, in its two forms.
    #[must_use]
    pub fn seen_as(mut self, name: &'static str, value: Shown) -> Self {
        self.evidence.push(Evidence { name, value });
        self
    }

    /// The same with one more finding for a cause.
    #[must_use]
    pub fn points_to(mut self, cause: CauseCode, certainty: Certainty, evidence: Message) -> Self {
        self.findings.push(Finding { cause, certainty, evidence });
        self
    }

    /// The same with causes that it disproves, all by the same evidence.
    #[must_use]
    pub fn rules_out(mut self, causes: &[CauseCode], evidence: &Message) -> Self {
        for cause in causes {
            self.findings.push(Finding { cause: *cause, certainty: Certainty::Excluded, evidence: evidence.clone() });
        }
        self
    }
}
