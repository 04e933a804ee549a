//! What was asked, in order, with nothing secret in it: the `requests` of a report.

use serde::Serialize;

/// One exchange, as it may leave the machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestLine {
    /// The method.
    pub method: &'static str,
    /// The address with its secrets removed and keys masked.
    pub url: String,
    /// The answer's status; `None` where no answer came.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub elapsed_ms: u64,
}
