//! Really connecting: what streams while Punte waits for the account, and how it ended.

use serde::Serialize;
use ts_rs::TS;

use super::Text;

/// What streams while an account is being connected.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ConnectEvent {
    /// The sign-in page was opened in the system browser.
    Opened {
        /// The address, without anything secret.
        address: String,
    },
    /// Outstand was asked again; the account is not there yet.
    Waiting {
        /// How often it has been asked.
        asked: u32,
        /// Why the last answer did not count, where there was none; it is asked again all the same.
        trouble: Option<Text>,
    },
}

/// How connecting ended.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Connected {
    /// `connected`, `reconnected`, `stopped` or `timed_out`; of a pasted address `connected`, `refused` or `unknown`.
    pub outcome: String,
    /// What that means and what to do next.
    pub text: Text,
    /// The account that appeared.
    pub account: Option<AccountInfo>,
}

/// A connected account, as Outstand tells it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct AccountInfo {
    /// The name that is shown.
    pub nickname: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// Outstand's number for it.
    pub id: String,
}
