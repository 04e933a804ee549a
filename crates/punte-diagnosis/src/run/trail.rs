//! Following the auth URL: one hop at a time, within the allowed hosts, at most five, up to TikTok's authorize address.
//! What stands in that address is judged in `checks/authorize.rs`.

use punte_http::{Endpoints, Fault, Http, Request};
use punte_tiktok::{AuthorizeUrl, PathVersion};
use url::Url;

/// The most hops between Outstand's auth URL and TikTok.
const MOST_HOPS: usize = 5;

/// Path words of pages that ask a person to sign in.
const SIGN_IN_WORDS: [&str; 4] = ["login", "signin", "sign-in", "auth/sign"];

/// Where the auth URL led.
#[derive(Debug, Clone)]
pub(crate) struct Trail {
    /// How many addresses were asked.
    pub(crate) hops: usize,
    /// Where it ended.
    pub(crate) end: TrailEnd,
}

/// How following the auth URL ended.
#[derive(Debug, Clone)]
pub(crate) enum TrailEnd {
    /// At an address of TikTok's site, not yet asked.
    Tiktok(Url),
    /// At a page that asks for signing in to Outstand: only a browser gets further.
    SignIn,
    /// At a page, with this status.
    Page(u16),
    /// At a host that Punte does not contact.
    Elsewhere(String),
    /// After more hops than are reasonable.
    TooLong,
    /// At something that is not an address.
    NotAnAddress,
    /// No answer came.
    Fault(Fault),
}

/// Follows `auth_url`.
pub(crate) async fn follow(http: &Http, endpoints: &Endpoints, auth_url: &str) -> Trail {
    let Ok(first) = Url::parse(auth_url.trim()) else {
        return Trail { hops: 0, end: TrailEnd::NotAnAddress };
    };
    let mut at = endpoints.here(&first);
    let mut seen = vec![at.clone()];
    for hops in 0..=MOST_HOPS {
        let ended = |end| Trail { hops, end };
        if is_tiktok_site(endpoints, &at) {
            let parts = AuthorizeUrl::read(&at);
            let asks = parts.version != PathVersion::Other || parts.key().is_some() || !parts.client_id.is_empty();
            let host = at.host_str().unwrap_or_default().to_owned();
            return ended(if asks { TrailEnd::Tiktok(at) } else { TrailEnd::Elsewhere(host) });
        }
        if !http.allows(&at) {
            return ended(TrailEnd::Elsewhere(at.host_str().unwrap_or_default().to_owned()));
        }
        if hops > 0 && asks_for_sign_in(&at) {
            return ended(TrailEnd::SignIn);
        }
        if hops == MOST_HOPS {
            break;
        }
        let asked = Trail { hops: hops + 1, end: TrailEnd::NotAnAddress };
        let reply = match http.send(Request::get(at.clone())).await {
            Ok(reply) => reply,
            Err(fault) => return Trail { end: TrailEnd::Fault(fault), ..asked },
        };
        let Some(location) = reply.location.as_deref().filter(|_| reply.is_redirect()) else {
            let sign_in = matches!(reply.status, 401 | 403) || (reply.is_html() && reply.is_success());
            return Trail { end: if sign_in { TrailEnd::SignIn } else { TrailEnd::Page(reply.status) }, ..asked };
        };
        match at.join(location) {
            Ok(next) => at = endpoints.here(&next),
            Err(_) => return asked,
        }
        // An address that sends back to where the trail has been never ends; asking it again tells nothing new.
        if seen.contains(&at) {
            return Trail { end: TrailEnd::TooLong, ..asked };
        }
        seen.push(at.clone());
    }
    Trail { hops: MOST_HOPS, end: TrailEnd::TooLong }
}

/// An address on TikTok's site; any other TikTok host is a trail that went astray and is judged as the authorize address is.
pub(super) fn is_tiktok_site(endpoints: &Endpoints, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    endpoints.tiktok_www.origin() == url.origin() || host == "tiktok.com" || host.ends_with(".tiktok.com")
}

fn asks_for_sign_in(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    SIGN_IN_WORDS.iter().any(|word| path.contains(word))
}
