//! Sending: one connection pool a run, limits on everything, allowed hosts only. What is asked lives with each service's client.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use punte_secrets::Sensitive;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER};
use url::Url;

use crate::pool::Pool;
use crate::{AllowedHosts, Body, Fault, Method, Reply, Request, RequestLine, redact_url};

/// How long and how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For the connection, name lookup and TLS included.
    pub connect: Duration,
    /// For a whole exchange.
    pub total: Duration,
    /// For an answer's body, in bytes.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(8), total: Duration::from_secs(15), body: 2 * 1024 * 1024 }
    }
}

/// The client of one run. Clones share connections and the log.
#[derive(Clone)]
pub struct Http {
    shared: Arc<Shared>,
}

struct Shared {
    allowed: AllowedHosts,
    longest_body: usize,
    pool: Pool,
    log: Mutex<Vec<RequestLine>>,
    closed: AtomicBool,
}

impl Http {
    /// A client that may speak to `allowed`. Nothing is opened before the first request.
    pub fn new(allowed: AllowedHosts, limits: Limits) -> Self {
        let shared = Shared {
            allowed,
            longest_body: limits.body,
            pool: Pool::new(limits),
            log: Mutex::new(Vec::new()),
            closed: AtomicBool::new(false),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Whether the address may be contacted.
    pub fn allows(&self, url: &Url) -> bool {
        self.shared.allowed.allows(url)
    }

    /// Everything asked so far, in the order in which the exchanges ended; one that was cancelled ended without a status.
    pub fn log(&self) -> Vec<RequestLine> {
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Ends the run: from now on every request is a [`Fault::Broken`] and nothing is sent. Exchanges under way are ended by dropping them.
    pub fn close(&self) {
        self.shared.closed.store(true, Ordering::SeqCst);
    }

    /// Sends one request, once, and reads the answer. Redirects are answers here, never followed. Dropping the future closes the exchange.
    pub async fn send(&self, request: Request) -> Result<Reply, Fault> {
        let host = request.url.host_str().unwrap_or_default().to_owned();
        if !self.allows(&request.url) {
            return Err(Fault::NotAllowed { host });
        }
        if self.shared.closed.load(Ordering::SeqCst) {
            return Err(Fault::Broken { host });
        }
        let bearer = request.bearer.as_ref().map(|key| bearer(key, &host)).transpose()?;
        let client = self.shared.pool.client(&request.url, &host)?;
        let mut line = OpenLine::of(&self.shared, &request);
        let reply = self.exchange(client, request, bearer, &host, line.started).await;
        line.status = reply.as_ref().ok().map(|reply| reply.status);
        reply
    }

    async fn exchange(
        &self,
        client: &reqwest::Client,
        request: Request,
        bearer: Option<HeaderValue>,
        host: &str,
        started: Instant,
    ) -> Result<Reply, Fault> {
        let fault = |error: reqwest::Error| Fault::of(&error, host.to_owned());
        let mut building = client.request(method(request.method), request.url);
        if let Some(bearer) = bearer {
            building = building.header(AUTHORIZATION, bearer);
        }
        building = match request.body {
            Body::Empty => building,
            Body::Json(text) => building.header(CONTENT_TYPE, "application/json").body(text.expose().clone()),
            Body::Form(text) => building.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(text.expose().clone()),
        };
        let mut response = building.send().await.map_err(fault)?;
        let limit = self.shared.longest_body;
        let too_large = || Fault::TooLarge { host: host.to_owned(), limit };
        if response.content_length().is_some_and(|announced| announced > limit as u64) {
            return Err(too_large());
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault)? {
            if body.len() + chunk.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        let headers = response.headers();
        Ok(Reply {
            status: response.status().as_u16(),
            content_type: text(headers, &CONTENT_TYPE).map(|kind| kind.to_ascii_lowercase()),
            location: text(headers, &LOCATION),
            retry_after: text(headers, &RETRY_AFTER).and_then(|seconds| seconds.trim().parse().ok()).map(Duration::from_secs),
            body,
            elapsed: started.elapsed(),
        })
    }
}

impl std::fmt::Debug for Http {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Http").field("allowed", &self.shared.allowed).finish_non_exhaustive()
    }
}

/// The log's line of an exchange under way. It is written down when dropped, so that a cancelled exchange stands in the log too.
struct OpenLine<'a> {
    shared: &'a Shared,
    method: Method,
    url: String,
    started: Instant,
    status: Option<u16>,
}

impl<'a> OpenLine<'a> {
    fn of(shared: &'a Shared, request: &Request) -> Self {
        Self { shared, method: request.method, url: redact_url(&request.url), started: Instant::now(), status: None }
    }
}

impl Drop for OpenLine<'_> {
    fn drop(&mut self) {
        let (url, elapsed_ms) = (std::mem::take(&mut self.url), millis(self.started.elapsed()));
        let line = RequestLine { method: self.method.as_str(), url, status: self.status, elapsed_ms };
        self.shared.log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

/// The header of a key. Built before anything is opened: a key with a line break in it must not cost a connection.
fn bearer(key: &Sensitive<String>, host: &str) -> Result<HeaderValue, Fault> {
    let text = Sensitive::new(format!("Bearer {}", key.expose()));
    let mut header = HeaderValue::from_bytes(text.expose().as_bytes()).map_err(|_| Fault::Unsendable { host: host.to_owned() })?;
    header.set_sensitive(true);
    Ok(header)
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

fn millis(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}
