//! What TikTok holds and how it answers, as data. The answers themselves live in `tiktok/`.

use punte_secrets::Sensitive;

use crate::facts::SCOPES;
use crate::values;
use crate::world::Redirect;

/// TikTok's side of a world.
#[derive(Debug, Clone)]
pub struct AtTiktok {
    /// The apps that exist; a sandbox is an app of its own, with its own pair and lists. The customer's comes first.
    pub apps: Vec<App>,
    /// How the authorize address shows an error.
    pub errors: ErrorStyle,
    /// Whether the token endpoint refuses with status 200 instead of 400 and 401; both are reported.
    pub refuses_with_200: bool,
}

impl Default for AtTiktok {
    fn default() -> Self {
        Self { apps: vec![App::default()], errors: ErrorStyle::default(), refuses_with_200: false }
    }
}

/// One pair of credentials and what is set for it in the portal.
#[derive(Debug, Clone)]
pub struct App {
    /// The client key.
    pub client_key: String,
    /// The client secret.
    pub client_secret: Sensitive<String>,
    /// How far the app is.
    pub state: AppState,
    /// Whether Login Kit is added.
    pub login_kit: bool,
    /// The approved scopes.
    pub scopes: Vec<String>,
    /// The registered redirect URIs, compared byte for byte.
    pub redirects: Vec<Redirect>,
    /// Whether the app is set up as Desktop or mobile, which makes PKCE required.
    pub pkce: bool,
}

impl Default for App {
    fn default() -> Self {
        Self::new(values::CLIENT_KEY, values::CLIENT_SECRET)
    }
}

impl App {
    /// A live app with everything in place.
    pub fn new(client_key: &str, client_secret: &str) -> Self {
        Self {
            client_key: client_key.to_owned(),
            client_secret: client_secret.into(),
            state: AppState::Live,
            login_kit: true,
            scopes: SCOPES.map(str::to_owned).to_vec(),
            redirects: vec![Redirect::OutstandCallback, Redirect::Proxy],
            pkce: false,
        }
    }
}

/// How far an app is; TikTok judges it only after login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppState {
    /// Not sent for review.
    Draft,
    /// Waiting.
    InReview,
    /// Approved.
    Live,
    /// A sandbox.
    Sandbox {
        /// Whether the person who signs in is one of its target users.
        person_is_target: bool,
    },
}

/// How the authorize address shows an error; which of them is the real one is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ErrorStyle {
    /// 302 to the same address with the error appended.
    #[default]
    Location,
    /// 200, a page whose script data holds the error.
    Script,
    /// 200, a page with the sentence and the bare word.
    Word,
}
