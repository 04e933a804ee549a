//! What the twin noticed of each request, so that a test can say what was asked and what was not. No secret is kept: of a body only its
//! kind and the names of its fields.

use axum::http::{HeaderMap, Method, Uri, header};
use serde_json::Value;

use crate::facts::tiktok::FORM;

/// One of the five listeners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    /// Stands for `api.outstand.so`.
    OutstandApi,
    /// Stands for `www.outstand.so`.
    OutstandWww,
    /// Stands for `open.tiktokapis.com`.
    TiktokApi,
    /// Stands for `www.tiktok.com`.
    TiktokWww,
    /// The customer's own site: the proxy callback, and the button „Conectează”.
    Proxy,
}

/// What a body is, by its `Content-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// No body.
    Empty,
    /// `application/json`, with or without parameters.
    Json,
    /// Exactly `application/x-www-form-urlencoded`, the only form TikTok reads.
    Form,
    /// Anything else, a form with a charset included.
    Other,
}

/// One request that reached the twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Which listener.
    pub service: Service,
    /// The method's name.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query as it came, without `?`; empty when there is none.
    pub query: String,
    /// Whether an `Authorization: Bearer` came with it.
    pub had_bearer: bool,
    /// Whether that bearer is the key that this world's Outstand accepts.
    pub bearer_matches: bool,
    /// What the body is.
    pub body_kind: BodyKind,
    /// The names of the body's fields, in the order of a form or of the alphabet (JSON).
    pub fields: Vec<String>,
}

impl Seen {
    pub(crate) fn of(service: Service, method: &Method, uri: &Uri, headers: &HeaderMap, body: &[u8], api_key: &str) -> Self {
        let bearer = bearer(headers);
        let body_kind = kind(headers, body);
        Self {
            service,
            method: method.as_str().to_owned(),
            path: uri.path().to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            had_bearer: bearer.is_some(),
            bearer_matches: bearer.is_some_and(|key| key == api_key),
            fields: fields(body_kind, body),
            body_kind,
        }
    }
}

/// The bearer of a request; `None` when there is none that can be read.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

fn kind(headers: &HeaderMap, body: &[u8]) -> BodyKind {
    match headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()) {
        _ if body.is_empty() => BodyKind::Empty,
        Some(FORM) => BodyKind::Form,
        Some(text) if text.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) => BodyKind::Json,
        _ => BodyKind::Other,
    }
}

fn fields(kind: BodyKind, body: &[u8]) -> Vec<String> {
    match kind {
        BodyKind::Json => match serde_json::from_slice(body) {
            Ok(Value::Object(map)) => map.keys().cloned().collect(),
            _ => Vec::new(),
        },
        BodyKind::Form => url::form_urlencoded::parse(body).map(|(name, _)| name.into_owned()).collect(),
        BodyKind::Empty | BodyKind::Other => Vec::new(),
    }
}
