//! What goes out and what comes back, without any meaning. Sending lives in `client.rs`.

use std::time::Duration;

use punte_secrets::Sensitive;
use url::Url;

use crate::redact_url;

/// The methods that the documented calls use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or asks for an auth URL or a token.
    Post,
    /// Changes.
    Patch,
    /// Removes.
    Delete,
}

impl Method {
    /// The method's name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A request's body. It may hold secrets, so it is never logged.
#[derive(Debug, Clone, Default)]
pub enum Body {
    /// No body.
    #[default]
    Empty,
    /// JSON, already written.
    Json(Sensitive<String>),
    /// `application/x-www-form-urlencoded`, exactly that content type, already encoded.
    Form(Sensitive<String>),
}

/// One request. The bearer is sent to `url` and to nothing else: no redirect is ever followed.
#[derive(Clone)]
pub struct Request {
    /// What is done.
    pub method: Method,
    /// Where.
    pub url: Url,
    /// The `Authorization: Bearer` value.
    pub bearer: Option<Sensitive<String>>,
    /// The body.
    pub body: Body,
}

impl Request {
    /// A plain `GET`.
    pub const fn get(url: Url) -> Self {
        Self { method: Method::Get, url, bearer: None, body: Body::Empty }
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).field("url", &redact_url(&self.url)).finish_non_exhaustive()
    }
}

/// What came back, at most [`crate::Limits::body`] bytes of it. Outside text: nothing in it is to be believed. It may hold a token or a
/// fresh sign-in address, so `Debug` shows the status and the length only.
#[derive(Clone)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// `Content-Type`, lower case.
    pub content_type: Option<String>,
    /// `Location` as it stands.
    pub location: Option<String>,
    /// `Retry-After`, where it is given in seconds.
    pub retry_after: Option<Duration>,
    /// The body.
    pub body: Vec<u8>,
    /// How long the exchange took.
    pub elapsed: Duration,
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply").field("status", &self.status).field("length", &self.body.len()).finish_non_exhaustive()
    }
}

impl Reply {
    /// The body as text; bytes that are not UTF-8 become `�`.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Whether the status is 2xx.
    pub const fn is_success(&self) -> bool {
        self.status >= 200 && self.status < 300
    }

    /// Whether the status sends the client elsewhere.
    pub const fn is_redirect(&self) -> bool {
        matches!(self.status, 301 | 302 | 303 | 307 | 308)
    }

    /// Whether this is a page for people rather than data: by its content type, or by its first characters.
    pub fn is_html(&self) -> bool {
        if self.content_type.as_deref().is_some_and(|kind| kind.contains("html")) {
            return true;
        }
        let text = self.text();
        let start: String = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').chars().take(15).collect();
        start.to_ascii_lowercase().starts_with("<!doctype html") || start.to_ascii_lowercase().starts_with("<html")
    }
}
