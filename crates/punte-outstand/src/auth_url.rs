//! Asking for the address at which a person connects an account, and reading it out of the answer.

use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::tolerant::{subject, text};

/// The body of `POST /v1/social-networks/tiktok/auth-url`; what is `None` is not sent, and Outstand's own default holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct AuthUrlRequest {
    /// Where Outstand sends the browser in the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The tenant, of `[A-Za-z0-9_-]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// The scopes, which replace the defaults.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Whether the person must choose the account anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_account_selection: Option<bool>,
}

/// The address in an answer, where it is one that a browser can open.
pub(crate) fn read(answer: &Value) -> Option<String> {
    let told = match answer.get("data").unwrap_or(answer) {
        Value::String(bare) => bare.clone(),
        _ => text(subject(answer)?, &["auth_url", "authUrl", "url"])?,
    };
    let told = told.trim();
    let url = Url::parse(told).ok()?;
    (matches!(url.scheme(), "https" | "http") && url.has_host()).then(|| told.to_owned())
}
