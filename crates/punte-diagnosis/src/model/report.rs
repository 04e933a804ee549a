//! A finished diagnosis. How it is written as JSON or shown in the window does not live here.

use punte_http::RequestLine;
use punte_words::Message;

use super::{CauseCode, Certainty, CheckCode, Evidence, Outcome};

/// The whole chain in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainVerdict {
    /// All is well.
    Ok,
    /// Something is broken.
    Problem,
    /// Nothing is broken, something should be looked at.
    Warning,
    /// It could not be told.
    Undetermined,
}

impl ChainVerdict {
    /// The verdict's name in JSON and in the locale files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Problem => "problem",
            Self::Warning => "warning",
            Self::Undetermined => "undetermined",
        }
    }
}

/// What a step of the remedy does beside being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Write the pair to Outstand («Corectează»).
    Configure,
    /// Change what was typed.
    EditCredentials,
    /// Run the chain again.
    Verify,
    /// Open the guide at one of its steps, 1 to 5.
    Guide(u8),
}

/// One step of the remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to do.
    pub text: Message,
    /// The page where it is done.
    pub url: Option<String>,
    /// What to paste there.
    pub copy: Option<String>,
    /// What Punte can do itself.
    pub action: Option<Action>,
}

/// A cause with its place in the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedCause {
    /// The cause.
    pub cause: CauseCode,
    /// How sure.
    pub certainty: Certainty,
    /// What was seen for it, or against it where it is excluded.
    pub evidence: Vec<Message>,
    /// What to do, the first step first; empty where it is excluded.
    pub fix: Vec<Fix>,
}

/// A check as it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// Which one.
    pub check: CheckCode,
    /// What it says.
    pub outcome: Outcome,
    /// From its start to its end, in milliseconds.
    pub elapsed_ms: u64,
}

/// A finished run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnosis {
    /// When it started, UTC, RFC 3339 with seconds.
    pub started_at: String,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
    /// The whole chain in one word.
    pub verdict: ChainVerdict,
    /// All causes, the surest first, the excluded ones last.
    pub causes: Vec<RankedCause>,
    /// All checks, in the order of the bridge.
    pub checks: Vec<CheckReport>,
    /// Every exchange, in the order in which they ended.
    pub requests: Vec<RequestLine>,
    /// Whether the person stopped it.
    pub stopped: bool,
}

impl Diagnosis {
    /// The one cause to name: the first that is not excluded, where the chain is not well.
    pub fn cause(&self) -> Option<&RankedCause> {
        self.causes.first().filter(|first| self.verdict != ChainVerdict::Ok && first.certainty != Certainty::Excluded)
    }

    /// What a check said.
    pub fn outcome(&self, check: CheckCode) -> Option<&Outcome> {
        self.checks.iter().find(|report| report.check == check).map(|report| &report.outcome)
    }

    /// Everything a check saw.
    pub fn evidence(&self, check: CheckCode) -> &[Evidence] {
        self.outcome(check).map_or(&[], |outcome| &outcome.evidence)
    }
}
