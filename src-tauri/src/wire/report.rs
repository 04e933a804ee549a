//! A run: what is asked for, what streams while it goes, and the report at its end.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Text;

/// How to run the chain. Absent values take their defaults.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", default)]
pub struct RunOptions {
    /// The redirect URI that stands in the TikTok portal.
    pub redirect_uri: Option<String>,
    /// The scopes wanted.
    pub scopes: Option<Vec<String>>,
    /// `draft`, `in-review`, `live` or `sandbox`.
    pub app_state: Option<String>,
    /// What the person saw, as pasted.
    pub symptom: Option<String>,
    /// Outstand's tenant.
    pub tenant: Option<String>,
    /// Whose set-up it is, as the guide names the customer: the run is kept under it. Absent or empty for one's own.
    pub customer: Option<String>,
}

/// What streams while a run goes on.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum RunEvent {
    /// A check began.
    Started {
        /// Its code.
        check: String,
    },
    /// A check ended.
    Finished {
        /// As it ended.
        check: Check,
    },
}

/// A check as it ended.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// The check's code.
    pub code: String,
    /// `ok`, `warning`, `fail`, `undetermined`, `skipped` or `crashed`.
    pub verdict: String,
    /// For a skipped one: the code of the check it waited for, or `not_given`, `offline`, `stopped`, `not_needed`.
    pub because: Option<String>,
    /// The sentence beside the plank.
    pub text: Text,
    /// What was seen, for the owner's eyes; the name in words is `evidence-<name>`.
    pub evidence: Vec<EvidenceLine>,
    /// Milliseconds from start to end.
    #[ts(type = "number")]
    pub elapsed_ms: u64,
}

/// One thing seen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct EvidenceLine {
    /// Its stable name.
    pub name: String,
    /// What was seen, blanks as marks.
    pub value: String,
}

/// A ranked cause; its words are `cause-<code>-title` and `cause-<code>-text`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    /// The cause's code.
    pub code: String,
    /// Its family.
    pub family: String,
    /// `proven`, `likely`, `possible` or `excluded`.
    pub certainty: String,
    /// What was seen for it, or against it.
    pub evidence: Vec<Text>,
    /// What to do, the first step first.
    pub fix: Vec<Fix>,
}

/// One step of the remedy.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What to do.
    pub text: Text,
    /// The page where it is done.
    pub url: Option<String>,
    /// What to paste there.
    pub copy: Option<String>,
    /// What Punte can do itself: `configure`, `edit_credentials`, `verify`, `guide:1` … `guide:5`.
    pub action: Option<String>,
}

/// One exchange of the run.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct RequestLine {
    /// The method.
    pub method: String,
    /// The address without anything secret.
    pub url: String,
    /// The status; absent where no answer came.
    pub status: Option<u16>,
    /// Milliseconds.
    #[ts(type = "number")]
    pub elapsed_ms: u64,
}

/// A finished run.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// `ok`, `problem`, `warning` or `undetermined`.
    pub verdict: String,
    /// The causes, the surest first, the excluded ones last.
    pub causes: Vec<Cause>,
    /// Whether the first of `causes` is the cause to name.
    pub named: bool,
    /// Every check in the order of the bridge.
    pub checks: Vec<Check>,
    /// Every exchange.
    pub requests: Vec<RequestLine>,
    /// When it started, RFC 3339, UTC.
    pub started_at: String,
    /// How long it took, in milliseconds.
    #[ts(type = "number")]
    pub elapsed_ms: u64,
    /// Whether the person stopped it.
    pub stopped: bool,
    /// The practice scenario it ran in.
    pub practice: Option<String>,
}
