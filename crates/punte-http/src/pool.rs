//! How connections are made: TLS, proxies, time-outs. What is sent over them lives in `client.rs`.

use std::sync::OnceLock;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use url::Url;

use crate::endpoints::is_loopback;
use crate::fault::find;
use crate::{Fault, Limits};

/// The connections of one run, opened when first needed.
pub(crate) struct Pool {
    limits: Limits,
    outside: OnceLock<Result<reqwest::Client, Unusable>>,
    // Loopback never goes through the system's proxy, as in browsers, so practice works behind one.
    loopback: OnceLock<Result<reqwest::Client, Unusable>>,
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
        Self { limits, outside: OnceLock::new(), loopback: OnceLock::new() }
    }

    /// The client that reaches `url`, built at the first call.
    pub(crate) fn client(&self, url: &Url, host: &str) -> Result<&reqwest::Client, Fault> {
        let built = if is_loopback(url) {
            self.loopback.get_or_init(|| loopback(self.limits))
        } else {
            self.outside.get_or_init(|| builder(self.limits).build().map_err(|error| unusable(&error)))
        };
        built.as_ref().map_err(|why| match why {
            Unusable::NoTrustStore => Fault::NoTrustStore { host: host.to_owned() },
            Unusable::Other => Fault::Unreachable { host: host.to_owned() },
        })
    }
}

/// Practice runs over plain HTTP, so it must also work on a machine that trusts nobody yet: there `https` stays refused, `http` goes on.
fn loopback(limits: Limits) -> Result<reqwest::Client, Unusable> {
    let direct = || builder(limits).no_proxy();
    direct().build().or_else(|_| direct().tls_certs_only([]).build()).map_err(|error| unusable(&error))
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
