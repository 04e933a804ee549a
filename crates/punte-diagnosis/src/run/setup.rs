//! What a run is given: credentials as typed, addresses, wishes. Where they come from (fields, files, keychain) is the front ends' business.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use punte_http::{Endpoints, OUTSTAND_CALLBACK, OUTSTAND_CALLBACK_PATH, is_loopback};
use punte_outstand::{AccountFilter, AuthUrlRequest};
use url::Url;

use crate::env_file::{EnvFile, EnvFileProblem};
use crate::inputs::{PublicKeys, RawInputs};

/// TikTok's word for an app's state, as its owner reads it in the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppState {
    /// Not sent for review.
    Draft,
    /// Sent, not answered.
    InReview,
    /// Approved.
    Live,
    /// The sandbox's own key is used.
    Sandbox,
}

/// A word that names no state of an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAppState(pub String);

impl std::fmt::Display for UnknownAppState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownAppState {}

impl AppState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::InReview, Self::Live, Self::Sandbox];

    /// The state's name in arguments and settings.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in-review",
            Self::Live => "live",
            Self::Sandbox => "sandbox",
        }
    }
}

impl FromStr for AppState {
    type Err = UnknownAppState;

    fn from_str(text: &str) -> Result<Self, UnknownAppState> {
        Self::ALL.into_iter().find(|state| state.code() == text).ok_or_else(|| UnknownAppState(text.to_owned()))
    }
}

/// The project's file, where one was named.
#[derive(Debug, Clone)]
pub struct EnvFileGiven {
    /// Where it was looked for.
    pub path: PathBuf,
    /// What reading it gave.
    pub read: Result<EnvFile, EnvFileProblem>,
}

/// How to run. [`Options::default`] is what an unconfigured run does.
#[derive(Debug, Clone)]
pub struct Options {
    /// The redirect URI that stands in the TikTok portal; `None` is Outstand's own callback.
    pub redirect_uri: Option<String>,
    /// The scopes wanted; `None` is the guide's six.
    pub scopes: Option<Vec<String>>,
    /// The app's state, where its owner said it.
    pub app_state: Option<AppState>,
    /// What the person saw, as pasted.
    pub symptom: Option<String>,
    /// Outstand's tenant.
    pub tenant: Option<String>,
    /// The longest a run may take.
    pub deadline: Duration,
    /// Ask nobody: only what was given is checked.
    pub offline: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            redirect_uri: None,
            scopes: None,
            app_state: None,
            symptom: None,
            tenant: None,
            deadline: Duration::from_secs(30),
            offline: false,
        }
    }
}

/// Everything a run is given.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The credentials as typed.
    pub raw: RawInputs,
    /// The project's file they came from, where one was named.
    pub env_file: Option<EnvFileGiven>,
    /// The four addresses.
    pub endpoints: Endpoints,
    /// API keys known to be public.
    pub public_keys: PublicKeys,
    /// How to run.
    pub options: Options,
    /// When the run starts, RFC 3339: the clock belongs to the front ends.
    pub started_at: String,
}

impl Setup {
    /// The redirect URI that the authorize URL should carry.
    pub fn expected_redirect_uri(&self) -> &str {
        self.options.redirect_uri.as_deref().unwrap_or(OUTSTAND_CALLBACK)
    }

    /// The customer's own callback, where the redirect URI is not Outstand's.
    pub fn proxy_callback(&self) -> Option<&str> {
        self.options.redirect_uri.as_deref().filter(|uri| !self.is_outstands_own(uri))
    }

    /// What Outstand is asked for when it is to give the address at which an account is connected: a redirect URI of one's own only where
    /// it is the customer's callback, scopes and tenant only where they were wished for.
    pub(crate) fn auth_url_request(&self) -> AuthUrlRequest {
        AuthUrlRequest {
            redirect_uri: self.proxy_callback().map(str::to_owned),
            tenant_id: self.options.tenant.clone(),
            scopes: self.options.scopes.clone(),
            ..AuthUrlRequest::default()
        }
    }

    /// The TikTok accounts that this set-up is about.
    pub(crate) fn account_filter(&self) -> AccountFilter {
        AccountFilter { tenant_id: self.options.tenant.clone(), ..AccountFilter::tiktok() }
    }

    /// Whether the address is Outstand's, if perhaps misspelt: no callback of the customer's, so nothing of hers to ask.
    fn is_outstands_own(&self, uri: &str) -> bool {
        let near = |path: &str| path.trim_end_matches('/').eq_ignore_ascii_case(OUTSTAND_CALLBACK_PATH);
        self.endpoints.is_outstand_callback(uri)
            || Url::parse(uri).is_ok_and(|url| {
                let host = url.host_str().unwrap_or_default();
                host == "outstand.so" || host.ends_with(".outstand.so") || (is_loopback(&url) && near(url.path()))
            })
    }
}
