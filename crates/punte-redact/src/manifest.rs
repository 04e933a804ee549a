//! What was removed, where and by which rule; never the value. How it is written to a file is the caller's.

use std::collections::BTreeMap;

use serde::Serialize;

/// The schema of a manifest's first line, or of the whole document.
pub const SCHEMA: &str = "punte.redaction/1";

/// The schema of a manifest's last line.
pub const SUMMARY_SCHEMA: &str = "punte.redaction.summary/1";

/// One removal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule: `known`, `key.…` or `shape.…`.
    pub rule: &'static str,
    /// What it was: the label of a known value, or the rule's own.
    pub label: String,
    /// How it was written: `text`, `hex` or `base64`.
    pub form: &'static str,
    /// The line, from 1.
    pub line: u64,
    /// The column, in bytes from the beginning of the line, from 1.
    pub column: u64,
    /// The bytes that were removed.
    pub length: u64,
    /// Eight characters to compare values by, as [`punte_secrets::fingerprint`] makes them; `None` for a value too long to be held.
    pub fingerprint: Option<String>,
}

/// How much was read and removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// The bytes that were read.
    pub bytes: u64,
    /// Removals in all.
    pub total: u64,
    /// Removals by rule.
    pub by_rule: BTreeMap<&'static str, u64>,
}

/// Everything about a small text; a large one's findings are handed on one by one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// In the order of the text.
    pub findings: Vec<Finding>,
    /// The sum of it.
    pub summary: Summary,
}
