//! What was read in a text, as it may be shown and written: the `found` of the explainer's document.

use punte_secrets::{mask_client_key, visible_blanks};
use serde::Serialize;

use super::masked::Hidden;
use super::reading::Reading;

/// What was read, keys masked, blanks visible. Nothing in it opens anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FoundInText {
    /// `error`, or the code of an API error.
    pub error: Option<String>,
    /// `error_type`, or the word that stands alone under TikTok's error page.
    pub error_type: Option<String>,
    /// TikTok's error number.
    pub err_code: Option<String>,
    /// What TikTok's support asks for.
    pub log_id: Option<String>,
    /// The client key, masked.
    pub client_key: Option<String>,
    /// The redirect URI.
    pub redirect_uri: Option<String>,
    /// The scopes.
    pub scopes: Vec<String>,
}

impl FoundInText {
    pub(super) fn of(reading: &Reading) -> Self {
        let found = &reading.found;
        Self {
            error: found.error.clone().or_else(|| found.api_code.map(str::to_owned)),
            error_type: reading.error_type().map(str::to_owned),
            err_code: found.err_code.clone(),
            log_id: found.log_id.clone(),
            client_key: found.client_key.as_ref().map(|key| mask_client_key(key.expose())),
            redirect_uri: found.redirect_uri.as_deref().map(visible_blanks),
            scopes: found.scopes.clone(),
        }
    }

    /// The same without anything that is hidden in the text.
    pub(super) fn without(mut self, hidden: &Hidden) -> Self {
        for text in
            [&mut self.error, &mut self.error_type, &mut self.err_code, &mut self.log_id, &mut self.redirect_uri].into_iter().flatten()
        {
            *text = hidden.out_of(text);
        }
        self.scopes.iter_mut().for_each(|scope| *scope = hidden.out_of(scope));
        self
    }
}
