//! The reading side: calls that change nothing at Outstand. The writing side is another type, in `writer.rs`.

use punte_http::{Http, Method};
use punte_secrets::Sensitive;
use serde_json::Value;
use url::Url;

use crate::account::{Account, AccountFilter};
use crate::answer;
use crate::auth_url::{self, AuthUrlRequest};
use crate::error::OutstandError;
use crate::facts;
use crate::health::AccountHealth;
use crate::network::Network;
use crate::pages;
use crate::patience::Patience;
use crate::service::{Service, json_body};
use crate::tolerant;
use crate::usage::Usage;

/// Outstand, as far as it can be asked without changing anything.
#[derive(Debug, Clone)]
pub struct Outstand {
    service: Service,
    patience: Patience,
}

impl Outstand {
    /// Outstand at `base` (its API's address, without `/v1`), asked with `key`.
    pub fn new(http: Http, base: Url, key: Sensitive<String>) -> Self {
        Self { service: Service::new(http, base, key), patience: Patience::default() }
    }

    /// The same with another patience.
    #[must_use]
    pub const fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// Every registered network. A row that cannot be read does not hide the others.
    pub async fn networks(&self) -> Result<Vec<Network>, OutstandError> {
        let answer = self.read(&facts::NETWORKS, &[]).await?;
        let rows = tolerant::rows(&answer, Network::read).ok_or(OutstandError::Shape { what: "networks" })?;
        Ok(rows.read)
    }

    /// One registered network.
    pub async fn network(&self, id: &str) -> Result<Network, OutstandError> {
        let answer = self.read(&facts::NETWORKS, &[id]).await?;
        let rows = tolerant::rows(&answer, Network::read);
        rows.and_then(|rows| rows.read.into_iter().next()).ok_or(OutstandError::Shape { what: "network" })
    }

    /// A fresh address at which a person connects a TikTok account. Short-lived (about 30 minutes): do not keep it. Sent once, never again.
    pub async fn auth_url(&self, ask: &AuthUrlRequest) -> Result<String, OutstandError> {
        let url = self.service.address(&facts::NETWORKS, &[facts::TIKTOK, facts::AUTH_URL])?;
        let reply = self.service.send(Method::Post, url.clone(), json_body(ask)).await?;
        let answer = answer::data(&reply, &url, &self.service.confidential([]))?;
        auth_url::read(&answer).ok_or(OutstandError::Shape { what: "auth_url" })
    }

    /// The connected accounts that `filter` lets through, at most the first ten pages of a hundred.
    pub async fn accounts(&self, filter: &AccountFilter) -> Result<Vec<Account>, OutstandError> {
        let base = self.service.address(&facts::ACCOUNTS, &[])?;
        let accounts = pages::all(&self.service, base, filter, self.patience.begin()).await?;
        Ok(accounts.into_iter().filter(|account| filter.lets_through(account)).collect())
    }

    /// Whether one account still works. Outstand may refresh the account's stored token once when asked, so this is for on demand only.
    pub async fn account_health(&self, id: &str) -> Result<AccountHealth, OutstandError> {
        let answer = self.read(&facts::ACCOUNTS, &[id, facts::HEALTH]).await?;
        AccountHealth::read(&answer, &self.service.confidential([])).ok_or(OutstandError::Shape { what: "health" })
    }

    /// What the plan allows and how much of it is used.
    pub async fn usage(&self) -> Result<Usage, OutstandError> {
        Usage::read(&self.read(&facts::USAGE, &[]).await?).ok_or(OutstandError::Shape { what: "usage" })
    }

    async fn read(&self, fixed: &[&str], outside: &[&str]) -> Result<Value, OutstandError> {
        let url = self.service.address(fixed, outside)?;
        self.service.read(&url, &mut self.patience.begin()).await
    }
}
