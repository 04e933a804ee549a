//! Everything that a mail is made of, gathered from what the person told, from what was found in the text of the error, and from the last
//! run. Only forms that may leave the machine get in. How they are said lives in `support.rs` and `managed.rs`.

use punte_diagnosis::explain::FoundInText;
use punte_diagnosis::model::Diagnosis;
use punte_diagnosis::run::AppState;
use punte_http::OUTSTAND_CALLBACK;
use punte_tiktok::guide_scopes;

use super::key::KeyShown;
use super::line::Line;
use super::run::Ran;
use crate::facts::{Link, MAILBOXES};

/// More scopes or request ids than anybody has.
const MOST: usize = 24;

/// One of Outstand's mailboxes by its code among the facts: `support`, `contact`.
pub fn mailbox(code: &str) -> Option<&'static Link> {
    MAILBOXES.iter().find(|link| link.code == code)
}

/// What the person set up, as it stands in the settings. Absent values are the usual ones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The redirect URI; absent: Outstand's callback.
    pub redirect_uri: Option<String>,
    /// The scopes; absent: the guide's six.
    pub scopes: Option<Vec<String>>,
    /// The app's state.
    pub app_state: Option<AppState>,
    /// The client key, where it is held.
    pub client_key: Option<KeyShown>,
}

/// What a mail is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFacts {
    pub(super) mailbox: &'static Link,
    pub(super) redirect_uri: Option<Line>,
    pub(super) scopes: Vec<Line>,
    pub(super) app_state: Option<AppState>,
    pub(super) client_key: Option<KeyShown>,
    pub(super) found: Found,
    pub(super) log_ids: Vec<Line>,
    pub(super) ran: Option<Ran>,
}

/// What was found in the text of the error.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Found {
    pub(super) error: Option<Line>,
    pub(super) error_type: Option<Line>,
    pub(super) err_code: Option<Line>,
    pub(super) client_key: Option<Line>,
    pub(super) redirect_uri: Option<Line>,
    pub(super) scopes: Vec<Line>,
}

impl MailFacts {
    /// The facts of a mail to `mailbox`.
    pub fn new(mailbox: &'static Link, told: &Told, found: Option<&FoundInText>, run: Option<&Diagnosis>) -> Self {
        let in_text = found.and_then(|found| found.log_id.as_deref());
        let mut log_ids: Vec<Line> = Vec::new();
        for line in in_text.into_iter().chain(run.into_iter().flat_map(Ran::log_ids)).filter_map(Line::code) {
            if log_ids.len() < MOST && !log_ids.contains(&line) {
                log_ids.push(line);
            }
        }
        Self {
            mailbox,
            redirect_uri: Line::address(told.redirect_uri.as_deref().unwrap_or(OUTSTAND_CALLBACK)),
            scopes: match &told.scopes {
                Some(scopes) => some_codes(scopes),
                None => guide_scopes().filter_map(Line::code).collect(),
            },
            app_state: told.app_state,
            client_key: told.client_key.clone(),
            found: found.map(Found::of).unwrap_or_default(),
            log_ids,
            ran: run.map(Ran::of),
        }
    }

    /// The bare word of TikTok's error page, where it is known: what she saw, or what the run was answered.
    pub(super) fn word(&self) -> Option<&Line> {
        self.found.error_type.as_ref().or_else(|| self.ran.as_ref()?.answer.as_ref())
    }
}

impl Found {
    fn of(found: &FoundInText) -> Self {
        let code = |text: &Option<String>| text.as_deref().and_then(Line::code);
        Self {
            error: code(&found.error),
            error_type: code(&found.error_type),
            err_code: code(&found.err_code),
            client_key: found.client_key.as_deref().and_then(Line::of),
            redirect_uri: found.redirect_uri.as_deref().and_then(Line::address),
            scopes: some_codes(&found.scopes),
        }
    }
}

fn some_codes(texts: &[String]) -> Vec<Line> {
    texts.iter().filter_map(|text| Line::code(text)).take(MOST).collect()
}
