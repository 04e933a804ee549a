//! The nouns of a diagnosis: causes, checks, outcomes and the report made of them. Nothing here runs anything.

mod cause;
mod check;
mod outcome;
mod report;
mod scrub;

pub use cause::{CauseCode, Certainty, Family};
pub use check::{CheckCode, Span};
pub use outcome::{Because, Evidence, Finding, Outcome, Shown, Verdict};
pub use report::{Action, ChainVerdict, CheckReport, Diagnosis, Fix, RankedCause};
pub(crate) use scrub::Scrub;
