//! What leaves the machine as JSON, in the words of one language. How a terminal or a window shows the same lives with them.

mod explanation;
mod report;

pub use explanation::{EXPLANATION_SCHEMA, ExplanationDocument, ranked};
pub use report::{CauseDocument, CauseName, FixDocument, REPORT_SCHEMA, ReportDocument};
