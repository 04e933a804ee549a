//! What the guide knows of other people's pages, as the crates know it.

use serde::Serialize;
use ts_rs::TS;

/// Facts that screens show and offer to copy.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Outstand's own callback.
    pub callback: String,
    /// The guide's scopes in its order.
    pub scopes: Vec<ScopeInfo>,
    /// Pages to open; the words of each are `guide-link-<code>`.
    pub links: Vec<LinkInfo>,
    /// Outstand's mailboxes, today's first; the words of each are `guide-mailbox-<code>`.
    pub mailboxes: Vec<LinkInfo>,
}

/// A scope of the guide; its words are `guide-scope-<name with - for .>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ScopeInfo {
    /// Its name.
    pub scope: String,
    /// The portal's name of the product that brings it; absent where it is added by hand.
    pub product: Option<String>,
}

/// A page or a mailbox.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct LinkInfo {
    /// Its stable name.
    pub code: String,
    /// The address.
    pub address: String,
    /// Whether the service itself gives it; otherwise only the guide does.
    pub official: bool,
}
