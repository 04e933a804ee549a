//! The request itself, before any shell: address, authorization, body. As of 2026-11, Outstand's documentation and the guide's step 4.

use punte_secrets::Sensitive;

use super::body;
use super::{CommandProblem, Field, Values};

/// Where it goes.
pub(super) const ADDRESS: &str = "https://api.outstand.so/v1/social-networks";
/// The path of [`ADDRESS`], for a stand-in.
pub(super) const PATH: &str = "/v1/social-networks";
/// What the body is.
pub(super) const CONTENT_TYPE: &str = "application/json";
/// How Outstand names TikTok, exactly so.
pub(super) const NETWORK: &str = "tiktok";

/// The guide's placeholders.
pub(super) const API_KEY: &str = "YOUR_OUTSTAND_API_KEY";
pub(super) const CLIENT_KEY: &str = "YOUR_TIKTOK_CLIENT_KEY";
pub(super) const CLIENT_SECRET: &str = "YOUR_TIKTOK_CLIENT_SECRET";

/// What every shell writes in its own way. `api_key` is visible ASCII and blanks; `body` is ASCII without control characters, and of what
/// shells give a meaning to, only `"` and `\` stand in it.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) address: String,
    pub(super) api_key: Sensitive<String>,
    pub(super) body: Sensitive<String>,
}

impl Request {
    pub(super) fn placeholders() -> Self {
        Self { address: ADDRESS.to_owned(), api_key: API_KEY.into(), body: body::of(CLIENT_KEY, CLIENT_SECRET) }
    }

    pub(super) fn of(values: &Values, address: String) -> Result<Self, CommandProblem> {
        let fields =
            [(Field::ApiKey, &values.api_key), (Field::ClientKey, &values.client_key), (Field::ClientSecret, &values.client_secret)];
        if let Some((empty, _)) = fields.into_iter().find(|(_, value)| value.expose().is_empty()) {
            return Err(CommandProblem::Empty(empty));
        }
        if !values.api_key.expose().bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Err(CommandProblem::NotInAHeader);
        }
        let body = body::of(values.client_key.expose(), values.client_secret.expose());
        Ok(Self { address, api_key: values.api_key.clone(), body })
    }

    /// An empty text with room for the whole command, however it is quoted: growing would leave copies of the secrets behind.
    pub(super) fn room(&self) -> String {
        String::with_capacity(512 + self.address.len() + 4 * self.api_key.expose().len() + 4 * self.body.expose().len())
    }
}
