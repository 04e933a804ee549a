//! What the checks of one run share: the inspected inputs, one client, and every answer, asked for once.

use punte_http::{AllowedHosts, Http, Limits};
use punte_outstand::{Account, Network, Outstand, OutstandError, Patience};
use punte_secrets::Sensitive;
use punte_tiktok::authorize::without_error_words;
use punte_tiktok::probe::{PairAnswer, check_pair};
use punte_tiktok::sign_in_address;
use punte_tiktok::visit::{Visit, visit};
use tokio::sync::OnceCell;
use url::Url;

use super::board::Board;
use super::trail::{self, Trail, TrailEnd};
use super::{AppState, Setup};
use crate::explain::{Circumstances, Explanation, explain};
use crate::inputs::{Inspected, Inspection, Severity, inspect};
use crate::model::Scrub;

/// A finding's answer from Outstand, kept for every check that needs it.
pub(crate) type Asked<T> = Result<T, OutstandError>;

/// One run.
pub(crate) struct Run {
    pub(crate) setup: Setup,
    pub(crate) inspection: Inspection,
    /// What the person's own words point to.
    pub(crate) symptom: Option<Explanation>,
    /// TikTok's sign-in address among them.
    pub(crate) pasted: Option<Url>,
    pub(crate) http: Http,
    pub(crate) board: Board,
    outstand: Option<Outstand>,
    networks: OnceCell<Asked<Vec<Network>>>,
    auth_url: OnceCell<Asked<String>>,
    trail: OnceCell<Trail>,
    pair: OnceCell<PairAnswer>,
    visit: OnceCell<Result<Visit, punte_http::Fault>>,
    accounts: OnceCell<Asked<Vec<Account>>>,
}

impl Run {
    pub(crate) fn new(setup: Setup) -> Self {
        let inspection = inspect(&setup.raw, &setup.public_keys);
        let http = Http::new(allowed_hosts(&setup), Limits::default());
        // A pause that would use the run up is not waited for: it is the answer.
        let longest_wait = Patience::default().longest_wait.min(setup.options.deadline / 3);
        let patience = Patience { longest_wait, ..Patience::default() };
        let client = |key| Outstand::new(http.clone(), setup.endpoints.outstand_api.clone(), key).with_patience(patience);
        let outstand = inspection.api_key.value.clone().map(client);
        let symptom = setup.options.symptom.as_deref().filter(|text| !text.trim().is_empty());
        // The checks weigh the app's state themselves.
        let symptom = symptom.map(|text| explain(text, &Circumstances::default()));
        let pasted = setup.options.symptom.as_deref().and_then(sign_in_address);
        let pasted = pasted.map(|url| setup.endpoints.here(&without_error_words(&url)));
        let pasted = pasted.filter(|url| trail::is_tiktok_site(&setup.endpoints, url));
        Self {
            setup,
            inspection,
            symptom,
            pasted,
            http,
            board: Board::new(),
            outstand,
            networks: OnceCell::new(),
            auth_url: OnceCell::new(),
            trail: OnceCell::new(),
            pair: OnceCell::new(),
            visit: OnceCell::new(),
            accounts: OnceCell::new(),
        }
    }

    /// The networks stored at Outstand. Without an API key it answers as Outstand would.
    pub(crate) async fn networks(&self) -> &Asked<Vec<Network>> {
        self.networks
            .get_or_init(|| async {
                match &self.outstand {
                    Some(outstand) => outstand.networks().await,
                    None => Err(OutstandError::Unauthorized),
                }
            })
            .await
    }

    /// The stored TikTok rows; empty while the list could not be read.
    pub(crate) async fn tiktok_rows(&self) -> Vec<&Network> {
        match self.networks().await {
            Ok(networks) => networks.iter().filter(|network| network.is_tiktok()).collect(),
            Err(_) => Vec::new(),
        }
    }

    /// The auth URL that Outstand gives.
    pub(crate) async fn auth_url(&self) -> &Asked<String> {
        self.auth_url
            .get_or_init(|| async {
                match &self.outstand {
                    Some(outstand) => outstand.auth_url(&self.setup.auth_url_request()).await,
                    None => Err(OutstandError::Unauthorized),
                }
            })
            .await
    }

    /// Where the auth URL leads; `None` while Outstand gave none.
    pub(crate) async fn trail(&self) -> Option<&Trail> {
        let auth_url = self.auth_url().await.as_ref().ok()?;
        Some(self.trail.get_or_init(|| trail::follow(&self.http, &self.setup.endpoints, auth_url)).await)
    }

    /// TikTok's sign-in address: where the auth URL led, or else what the person copied from her browser.
    pub(crate) async fn tiktok_address(&self) -> Option<&Url> {
        match self.trail().await.map(|trail| &trail.end) {
            Some(TrailEnd::Tiktok(url)) => Some(url),
            Some(_) => self.pasted.as_ref(),
            None => None,
        }
    }

    /// What TikTok says of the pair; `None` where the pair is not complete.
    pub(crate) async fn pair(&self) -> Option<&PairAnswer> {
        let (key, secret) = self.given_pair()?;
        let tiktok_api = &self.setup.endpoints.tiktok_api;
        Some(self.pair.get_or_init(|| check_pair(&self.http, tiktok_api, key.expose(), secret)).await)
    }

    /// What TikTok says of the authorize URL.
    pub(crate) async fn visit(&self, authorize: &Url) -> &Result<Visit, punte_http::Fault> {
        self.visit.get_or_init(|| visit(&self.http, authorize)).await
    }

    /// The connected TikTok accounts.
    pub(crate) async fn accounts(&self) -> &Asked<Vec<Account>> {
        self.accounts
            .get_or_init(|| async {
                match &self.outstand {
                    Some(outstand) => outstand.accounts(&self.setup.account_filter()).await,
                    None => Err(OutstandError::Unauthorized),
                }
            })
            .await
    }

    /// The client key given by the person, blanks around it removed; `None` where it cannot be right.
    pub(crate) fn given_key(&self) -> Option<&str> {
        usable(&self.inspection.client_key).map(|key| key.expose().as_str())
    }

    /// The client secret given by the person, blanks around it removed; `None` where it or the key cannot be right: they may be swapped.
    pub(crate) fn given_secret(&self) -> Option<&str> {
        self.given_pair().map(|(_, secret)| secret.expose().as_str())
    }

    /// Whether `stored` is a value that the person gave as client key and that cannot be right.
    pub(crate) fn is_the_unusable_key(&self, stored: &str) -> bool {
        let given = self.inspection.client_key.value.as_ref().map(|key| key.expose().as_str());
        self.given_key().is_none() && given == Some(stored.trim())
    }

    fn given_pair(&self) -> Option<(&Sensitive<String>, &Sensitive<String>)> {
        Some((usable(&self.inspection.client_key)?, usable(&self.inspection.client_secret)?))
    }

    /// What must not stand in anything that is shown. The client key is no secret, but it is shown masked everywhere.
    pub(crate) fn scrub(&self) -> Scrub {
        let raw = &self.setup.raw;
        let value = |given: &'_ Option<Sensitive<String>>| given.as_ref().map(|value| value.expose().clone());
        let key = value(&raw.client_key);
        let masked = key.as_deref().map(str::trim).map(punte_secrets::mask_client_key).unwrap_or_default();
        Scrub::default().and(value(&raw.api_key).as_deref(), "…").and(value(&raw.client_secret).as_deref(), "…").and(key.as_deref(), masked)
    }

    /// The app's state, where its owner said it.
    pub(crate) const fn app_state(&self) -> Option<AppState> {
        self.setup.options.app_state
    }
}

fn usable(inspected: &Inspected) -> Option<&Sensitive<String>> {
    let broken = inspected.notes.iter().any(|note| note.severity == Severity::Fail);
    inspected.value.as_ref().filter(|_| !broken)
}

/// The four addresses, and the customer's own callback where there is one.
fn allowed_hosts(setup: &Setup) -> AllowedHosts {
    let allowed = AllowedHosts::of(&setup.endpoints);
    match setup.proxy_callback().and_then(|uri| Url::parse(uri).ok()) {
        Some(proxy) if crate::checks::proxy::may_be_asked(&proxy) => allowed.and(&proxy),
        _ => allowed,
    }
}
