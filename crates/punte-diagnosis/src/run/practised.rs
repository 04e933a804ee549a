//! The set-up of a made-up person, as practice, benches and tests have it. She comes in as plain values: the twin that holds them is not
//! known here.

use punte_http::Endpoints;
use punte_secrets::Sensitive;

use super::{Options, Setup};
use crate::inputs::{PublicKeys, RawInputs};

/// What a made-up person holds and tells.
#[derive(Clone, Copy)]
pub struct Practised<'a> {
    /// Outstand's API key, the client key and the client secret.
    pub credentials: [&'a str; 3],
    /// The redirect URI that she registered.
    pub redirect_uri: &'a str,
    /// What the portal says of her app, by the name of an [`AppState`](super::AppState).
    pub app_state: Option<&'a str>,
    /// What she saw.
    pub symptom: Option<&'a str>,
}

impl Practised<'_> {
    /// The credentials as she would type them.
    pub fn raw(&self) -> RawInputs {
        let [api_key, client_key, client_secret] = self.credentials.map(|value| Some(Sensitive::from(value)));
        RawInputs { api_key, client_key, client_secret }
    }

    /// How to run: what is `said` besides counts more than what she tells.
    pub fn options(&self, said: Options) -> Options {
        Options {
            redirect_uri: said.redirect_uri.or_else(|| Some(self.redirect_uri.to_owned())),
            app_state: said.app_state.or_else(|| self.app_state?.parse().ok()),
            symptom: said.symptom.or_else(|| self.symptom.map(str::to_owned)),
            ..said
        }
    }

    /// Everything that a run against `endpoints` is given.
    pub fn setup(&self, endpoints: &Endpoints, said: Options, started_at: impl Into<String>) -> Setup {
        Setup {
            raw: self.raw(),
            env_file: None,
            endpoints: endpoints.clone(),
            public_keys: PublicKeys::known(),
            options: self.options(said),
            started_at: started_at.into(),
        }
    }
}

impl std::fmt::Debug for Practised<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Practised").field("redirect_uri", &self.redirect_uri).field("app_state", &self.app_state).finish_non_exhaustive()
    }
}
