//! Mails to Outstand: what the person chose, and the draft.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the mail is to be about. What was configured and verified comes from the last run.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct MailWish {
    /// `support` (the error stays) or `managed` (Managed Keys are asked for).
    pub kind: String,
    /// `ro` or `en`.
    pub lang: String,
    /// The mailbox, by its code among the facts.
    pub mailbox: String,
    /// What the person saw, as pasted: only its stable words, codes and numbers reach the mail.
    pub symptom: Option<String>,
    /// What stands in the settings.
    pub redirect_uri: Option<String>,
    /// What stands in the settings.
    pub scopes: Option<Vec<String>>,
    /// What stands in the settings.
    pub app_state: Option<String>,
}

/// A mail, ready to send. Nothing secret is in it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct MailDraft {
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The same as an address that opens the mail program; where the text is too long for one, it is shortened and says so.
    pub mailto: String,
    /// Whether `mailto` had to be shortened.
    pub shortened: bool,
    /// Whether the report of the last run would be attached to the saved file.
    pub report: bool,
}
