//! What a pasted text means.

use serde::Serialize;
use ts_rs::TS;

use super::{Cause, EvidenceLine, Text};

/// The causes a pasted text points to, the likeliest first, the excluded ones last; none where nothing was recognised.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The causes.
    pub causes: Vec<Cause>,
    /// What was found in the text: `error`, `error_type`, `client_key` … by name.
    pub found: Vec<EvidenceLine>,
    /// The text with everything in it masked that opens something: codes, states, tokens, keys.
    pub masked: String,
    /// The one question whose answer would decide; it is about the app's state in the portal.
    pub question: Option<Text>,
    /// The provider whose error this is instead, by its name, where it is not TikTok's.
    pub provider: Option<String>,
    /// When the run started whose results are counted in, RFC 3339, UTC.
    pub joined: Option<String>,
}
