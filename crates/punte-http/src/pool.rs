//! How connections are made: TLS, proxies, time-outs. What is sent over them lives in `client.rs`.

use std::sync::OnceLock;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use url::Url;

use crate::endpoints::is_loopback;
use crate::fault::find;
use crate::{Fault, Limits};

type Slot = OnceLock<Result<reqwest::Client, Unusable>>;

/// The connections of one run, opened when first needed.
pub(crate) struct Pool {
    limits: Limits,
    outside: Slot,
    loopback: Slot,
    plain_loopback: Slot,
}

/// Why no connection can be made at all.
#[derive(Debug, Clone, Copy)]
enum Unusable {
    /// The platform gave no trusted certificates.
    NoTrustStore,
    /// Something else in the system's settings.
    Other,
}

impl Pool {
    pub(crate) const fn new(limits: Limits) -> Self {
        Self { limits, outside: OnceLock::new(), loopback: OnceLock::new(), plain_loopback: OnceLock::new() }
    }

    /// The client that reaches `url`, built at the first call.
    pub(crate) fn client(&self, url: &Url, host: &str) -> Result<&reqwest::Client, Fault> {
        let outside = || builder(self.limits);
        // Loopback never goes through the system's proxy, as in browsers, so practice works behind one.
        let loopback = || outside().no_proxy();
        // Plain HTTP needs nobody's certificates: practice works on a machine that has none, and starts without reading them.
        let plain = || loopback().tls_certs_only([]);
        let built = match (is_loopback(url), url.scheme()) {
            (false, _) => self.outside.get_or_init(|| build(outside())),
            (true, "http") => self.plain_loopback.get_or_init(|| build(plain())),
            (true, _) => self.loopback.get_or_init(|| build(loopback())),
        };
        built.as_ref().map_err(|why| match why {
            Unusable::NoTrustStore => Fault::NoTrustStore { host: host.to_owned() },
            Unusable::Other => Fault::Unreachable { host: host.to_owned() },
        })
    }
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Unusable> {
    builder.build().map_err(|error| unusable(&error))
}

fn unusable(error: &reqwest::Error) -> Unusable {
    if find::<rustls::Error>(error).is_some() { Unusable::NoTrustStore } else { Unusable::Other }
}

fn builder(limits: Limits) -> reqwest::ClientBuilder {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json, text/html;q=0.8, */*;q=0.5"));
    reqwest::Client::builder()
        .user_agent(concat!("Punte/", env!("CARGO_PKG_VERSION")))
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        // What is sent once is on the wire once: a graceful HTTP/2 goodbye must not repeat a write that was already taken in.
        .retry(reqwest::retry::never())
        // Said although these features are off here: another crate of the same build may switch them on, and a small packed answer
        // may unpack to an endless one.
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .referer(false)
        .connect_timeout(limits.connect)
        .timeout(limits.total)
}
