//! What the window needs to draw its first screen.

use serde::Serialize;
use ts_rs::TS;

use super::{Credentials, Facts, Text};

/// The state of the app as the window opens, and again whenever practice is switched on or off.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Boot {
    /// The app's version.
    pub version: String,
    /// The language asked for by `PUNTE_LANG`; the window's own setting otherwise decides.
    pub language: Option<String>,
    /// Where secrets rest.
    pub vault: VaultInfo,
    /// The addresses in use; a banner names the replaced ones.
    pub addresses: Vec<Address>,
    /// The practice scenario that is on.
    pub practice: Option<String>,
    /// Every practice scenario, in the order of the list.
    pub scenarios: Vec<Scenario>,
    /// What is known of the credentials.
    pub credentials: Credentials,
    /// Every check in the order of the bridge.
    pub checks: Vec<CheckInfo>,
    /// Every kind of request that a verification may send.
    pub requests: Vec<Text>,
    /// What the guide knows of other people's pages.
    pub facts: Facts,
    /// Something that is wrong with the start itself, such as an address that is not accepted.
    pub trouble: Option<Text>,
}

/// Where secrets rest.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct VaultInfo {
    /// `keychain` or `memory`.
    pub kind: String,
    /// Why there is only memory, where there is.
    pub problem: Option<Text>,
}

/// One of the four addresses.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// The environment variable that replaces it.
    pub variable: String,
    /// The address.
    pub address: String,
    /// Whether it is replaced.
    pub replaced: bool,
}

/// A practice scenario; its words are `practice-<code>-name` and `practice-<code>-text`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Scenario {
    /// The scenario's name in the contract.
    pub code: String,
    /// The page a browser would show, while the scenario is on.
    pub page: Option<String>,
}

/// A check before it has run; its name in words is `check-<code with - for . and _>-name`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct CheckInfo {
    /// The check's code.
    pub code: String,
    /// `application_to_outstand` or `outstand_to_tiktok`.
    pub span: String,
    /// The checks it waits for.
    pub depends_on: Vec<String>,
}
