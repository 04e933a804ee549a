//! The closed set of exit statuses, the same for every command. Source: the contract.

use std::process::ExitCode;

use punte_diagnosis::model::{ChainVerdict, Diagnosis, Verdict};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All is well.
    Well,
    /// A problem was found.
    Problem,
    /// Warnings only.
    Warnings,
    /// Wrong usage or unreadable input.
    Usage,
    /// It could not be told.
    Undetermined,
    /// A mistake in Punte.
    Internal,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Well => 0,
            Exit::Problem => 1,
            Exit::Warnings => 2,
            Exit::Usage => 3,
            Exit::Undetermined => 4,
            Exit::Internal => 5,
        })
    }
}

impl From<&Diagnosis> for Exit {
    fn from(diagnosis: &Diagnosis) -> Self {
        let crashed = diagnosis.checks.iter().any(|report| report.outcome.verdict == Verdict::Crashed);
        match diagnosis.verdict {
            ChainVerdict::Problem => Self::Problem,
            _ if crashed => Self::Internal,
            ChainVerdict::Ok => Self::Well,
            ChainVerdict::Warning => Self::Warnings,
            ChainVerdict::Undetermined => Self::Undetermined,
        }
    }
}
