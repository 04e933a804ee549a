//! One exchange with Outstand: the key goes along, nothing is followed. What is asked lives in `reader.rs` and `writer.rs`.

use punte_http::{Body, Http, Method, Reply, Request};
use punte_secrets::Sensitive;
use serde::Serialize;
use serde_json::Value;
use url::Url;

use crate::address::below;
use crate::answer;
use crate::error::OutstandError;
use crate::outside::Confidential;
use crate::patience::Waiting;

/// A body as JSON. What is sent here are texts, lists of texts and truth values, which always can be written.
pub(crate) fn json_body(sent: &impl Serialize) -> Body {
    Body::Json(Sensitive::new(serde_json::to_string(sent).unwrap_or_default()))
}

/// Where Outstand is and what opens it.
#[derive(Debug, Clone)]
pub(crate) struct Service {
    http: Http,
    base: Url,
    key: Sensitive<String>,
}

impl Service {
    pub(crate) const fn new(http: Http, base: Url, key: Sensitive<String>) -> Self {
        Self { http, base, key }
    }

    /// See [`below`].
    pub(crate) fn address(&self, fixed: &[&str], outside: &[&str]) -> Result<Url, OutstandError> {
        below(&self.base, fixed, outside)
    }

    /// What no text of an answer may repeat: the key, and `more`.
    pub(crate) fn confidential<'a>(&'a self, more: impl IntoIterator<Item = &'a str>) -> Confidential {
        Confidential::of(std::iter::once(self.key.expose().as_str()).chain(more))
    }

    /// Reads, waiting and asking again within what is left of the call's patience.
    pub(crate) async fn read(&self, url: &Url, waiting: &mut Waiting) -> Result<Value, OutstandError> {
        let confidential = self.confidential([]);
        loop {
            let reply = self.send(Method::Get, url.clone(), Body::Empty).await?;
            let error = match answer::data(&reply, url, &confidential) {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            match waiting.before_retry(&error, reply.retry_after) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(error),
            }
        }
    }

    /// Sends once.
    pub(crate) async fn send(&self, method: Method, url: Url, body: Body) -> Result<Reply, OutstandError> {
        Ok(self.http.send(Request { method, url, bearer: Some(self.key.clone()), body }).await?)
    }
}
