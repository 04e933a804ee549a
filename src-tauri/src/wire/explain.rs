//! What a pasted text means.

use serde::Serialize;
use ts_rs::TS;

use super::{Cause, EvidenceLine};

/// The causes a pasted text points to, the likeliest first; none where nothing was recognised.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The causes.
    pub causes: Vec<Cause>,
    /// What was found in the text: `error`, `error_type`, `client_key` … by name.
    pub found: Vec<EvidenceLine>,
}
