//! The writing side: registering, changing and removing TikTok at Outstand. Only whoever configures holds it. Every write is sent once:
//! after a time-out the list is read again, by the caller, before anything else is tried.

use punte_http::{Body, Http, Method};
use punte_secrets::Sensitive;
use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::error::OutstandError;
use crate::network::Network;
use crate::service::{Service, json_body};
use crate::{answer, facts, tolerant};

/// Outstand, as far as it can be changed.
#[derive(Debug, Clone)]
pub struct OutstandWriter {
    service: Service,
}

/// TikTok's pair, to be registered. Stored by Outstand exactly as given, blanks included. `Debug` shows nothing of the secret.
#[derive(Debug, Clone, Copy)]
pub struct NewNetwork<'a> {
    /// The client key.
    pub client_key: &'a str,
    /// The client secret.
    pub client_secret: &'a Sensitive<String>,
}

/// What changes of a registered network; `None` stays as it is. A new secret makes the old one invalid at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct NetworkChange<'a> {
    /// The new client key.
    pub client_key: Option<&'a str>,
    /// The new client secret.
    pub client_secret: Option<&'a Sensitive<String>>,
}

/// What Outstand says of a write it took. It proves nothing: read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteReceipt {
    /// The row, where it is told.
    pub network: Option<Network>,
    /// What Outstand said, on one line, without the key and the secret.
    pub message: Option<String>,
}

impl OutstandWriter {
    /// Outstand at `base` (its API's address, without `/v1`), changed with `key`.
    pub const fn new(http: Http, base: Url, key: Sensitive<String>) -> Self {
        Self { service: Service::new(http, base, key) }
    }

    /// Registers TikTok.
    pub async fn create(&self, new: &NewNetwork<'_>) -> Result<WriteReceipt, OutstandError> {
        let (key, secret) = (new.client_key, new.client_secret.expose().as_str());
        let sent = Sent { network: Some(facts::TIKTOK), client_key: Some(key), client_secret: Some(secret) };
        self.write(Method::Post, &[], &sent).await
    }

    /// Changes the network with this id.
    pub async fn update(&self, id: &str, change: &NetworkChange<'_>) -> Result<WriteReceipt, OutstandError> {
        let secret = change.client_secret.map(|secret| secret.expose().as_str());
        let sent = Sent { network: None, client_key: change.client_key, client_secret: secret };
        self.write(Method::Patch, &[id], &sent).await
    }

    /// Removes the network with this id, for good. Accounts connected through it may stop working.
    pub async fn delete(&self, id: &str) -> Result<WriteReceipt, OutstandError> {
        self.write(Method::Delete, &[id], &Sent::default()).await
    }

    async fn write(&self, method: Method, id: &[&str], sent: &Sent<'_>) -> Result<WriteReceipt, OutstandError> {
        let url = self.service.address(&facts::NETWORKS, id)?;
        let body = if method == Method::Delete { Body::Empty } else { json_body(sent) };
        let confidential = self.service.confidential(sent.client_key.into_iter().chain(sent.client_secret));
        let reply = self.service.send(method, url.clone(), body).await?;
        let told = answer::receipt(&reply, &url, &confidential)?.unwrap_or(Value::Null);
        Ok(WriteReceipt {
            network: tolerant::subject(&told).and_then(Network::of),
            message: told
                .as_object()
                .and_then(|envelope| tolerant::text(envelope, &["message"]))
                .and_then(|text| confidential.clean(&text)),
        })
    }
}

/// What a write sends.
#[derive(Default, Serialize)]
struct Sent<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_key: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'a str>,
}
