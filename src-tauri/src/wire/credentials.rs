//! Credentials: in, once, as typed; out, only as masks, fingerprints and notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Text;

/// What was typed. A field that is absent stays as it is; an empty one is forgotten.
#[derive(Clone, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct CredentialsInput {
    /// Outstand's API key.
    pub api_key: Option<String>,
    /// TikTok's client key.
    pub client_key: Option<String>,
    /// TikTok's client secret.
    pub client_secret: Option<String>,
}

/// What is known of the three values.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Credentials {
    /// Outstand's API key.
    pub api_key: FieldView,
    /// TikTok's client key.
    pub client_key: FieldView,
    /// TikTok's client secret.
    pub client_secret: FieldView,
    /// Whether they rest in the keychain (`true`) or only in memory.
    pub kept: bool,
}

/// One value, as it may be shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Whether there is a value.
    pub present: bool,
    /// Its masked form; empty without a value.
    pub masked: String,
    /// Its fingerprint; empty without a value.
    pub fingerprint: String,
    /// What was noticed about it, worst first.
    pub notes: Vec<FieldNote>,
}

/// How much a note weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Should be looked at.
    Warning,
    /// Cannot work.
    Fail,
}

/// Something noticed about a value.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct FieldNote {
    /// How much it weighs.
    pub severity: Severity,
    /// The sentence, with character and position.
    pub text: Text,
}

/// What reading a project's folder gave.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ProjectChoice {
    /// The file that was read, or the folder that was chosen where none could be.
    pub path: String,
    /// Why nothing could be read.
    pub problem: Option<Text>,
    /// What was noticed in the file.
    pub notes: Vec<FieldNote>,
    /// The credentials after it.
    pub credentials: Credentials,
}
