//! Configuring: what is stored now, what will be, and what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Text;

/// What configuring would do, before anything is written.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// `create`, `update`, `choose` (several rows: nothing can be written) or `blocked` (see `trouble`).
    pub step: ConfigureStep,
    /// The TikTok rows stored now.
    pub rows: Vec<PlanRow>,
    /// The client key that will stand there, masked.
    pub new_client_key: String,
    /// The difference between what is stored and what will be, in words.
    pub differences: Vec<Text>,
    /// What TikTok says of the new pair.
    pub proof: Proof,
    /// What TikTok says of it, as a sentence.
    pub proof_text: Text,
    /// Why nothing can be written.
    pub trouble: Option<Text>,
}

/// What configuring would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "snake_case")]
pub enum ConfigureStep {
    /// No row: one is created.
    Create,
    /// One row: it is changed.
    Update,
    /// Several rows: the person must remove one at Outstand first.
    Choose,
    /// It cannot be done now.
    Blocked,
}

/// What TikTok says of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Key and secret belong together.
    Right,
    /// Refused.
    Wrong,
    /// It could not be told.
    Undetermined,
}

/// A TikTok row at Outstand.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// Outstand's id.
    pub id: String,
    /// The stored client key, masked, blanks as marks.
    pub client_key: String,
    /// When it was last changed, as Outstand says it.
    pub updated_at: Option<String>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Configured {
    /// Whether the new key was read back byte for byte.
    pub verified: bool,
    /// `created`, `updated` or `nothing`.
    pub done: String,
    /// The sentence.
    pub text: Text,
}
