//! What a scenario is and what the person in it holds. The scenarios themselves live in `catalogue.rs`.

mod catalogue;

use punte_words::Message;

use crate::values;
use crate::{Redirect, World};

/// One situation to practise, from the world's side and from the person's.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name on the command line and in `PUNTE_PRACTICE`.
    pub code: &'static str,
    /// What the person holds.
    pub gives: Given,
    /// What is really so.
    pub world: World,
    /// The cause that the chain should find; `None` where nothing is wrong, or where a machine alone cannot tell.
    pub cause: Option<&'static str>,
}

impl Scenario {
    /// The scenario's name for a list: `practice-<code>-name`.
    pub fn name(&self) -> Message {
        Message::new(format!("practice-{}-name", self.code))
    }

    /// One line about it: `practice-<code>-text`.
    pub fn text(&self) -> Message {
        Message::new(format!("practice-{}-text", self.code))
    }
}

/// What the person of a scenario holds and tells. Every value is made up.
#[derive(Clone, PartialEq, Eq)]
pub struct Given {
    /// The Outstand API key.
    pub api_key: String,
    /// The client key.
    pub client_key: String,
    /// The client secret.
    pub client_secret: String,
    /// The redirect URI in use.
    pub redirect: RedirectGiven,
    /// What the portal says of the app: `draft`, `in-review`, `live` or `sandbox`.
    pub app_state: Option<&'static str>,
    /// What the person saw, as they would paste it.
    pub symptom: Option<String>,
}

impl Default for Given {
    /// The customer's own values, for an app that is live.
    fn default() -> Self {
        Self {
            api_key: values::api_key(),
            client_key: values::CLIENT_KEY.to_owned(),
            client_secret: values::CLIENT_SECRET.to_owned(),
            redirect: RedirectGiven::OutstandCallback,
            app_state: Some("live"),
            symptom: None,
        }
    }
}

impl Given {
    /// The API key, the client key and the client secret.
    pub fn credentials(&self) -> [&str; 3] {
        [&self.api_key, &self.client_key, &self.client_secret]
    }
}

impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Given").field("redirect", &self.redirect).field("app_state", &self.app_state).finish_non_exhaustive()
    }
}

/// Which of the two ways of Outstand's documentation the customer took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectGiven {
    /// Outstand's callback, registered at TikTok directly.
    OutstandCallback,
    /// A callback on the customer's own site, which forwards to Outstand's.
    Proxy,
}

impl From<RedirectGiven> for Redirect {
    fn from(given: RedirectGiven) -> Self {
        match given {
            RedirectGiven::OutstandCallback => Self::OutstandCallback,
            RedirectGiven::Proxy => Self::Proxy,
        }
    }
}

/// Every scenario, in the order of the practice list.
pub fn scenarios() -> &'static [Scenario] {
    &catalogue::ALL
}

/// The scenario of that code.
pub fn scenario(code: &str) -> Option<&'static Scenario> {
    scenarios().iter().find(|scenario| scenario.code == code)
}
