//! One visit of TikTok's sign-in address without signing in, and what the answer tells.
//! Acceptance is a weak sign: TikTok shows its login page for unapproved keys as well (M 2026-11).

mod page;

use punte_http::{Fault, Http, Reply, Request};
use url::Url;

use crate::authorize::{ErrorWords, without_error_words};
use crate::encoding::{decode_parameter, pairs};
use crate::facts::addresses::{LOGIN_KEY_PREFIX, LOGIN_PATH, TIKTOK_HOST};
use crate::facts::error_words::OAUTH_ERRORS;

/// How TikTok received the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visit {
    /// It asks the person to log in: it knows the key, and nothing in the address is refused before login.
    AcceptedForLogin {
        /// The client key that TikTok understood. To be shown masked only.
        client_key: Option<String>,
    },
    /// It refuses, and says why.
    Refused(ErrorWords),
    /// Too many requests.
    RateLimited,
    /// TikTok's server is in trouble.
    Server {
        /// The HTTP status, 5xx.
        status: u16,
    },
    /// The answer tells neither.
    Undetermined {
        /// The HTTP status.
        status: u16,
        /// Whether a page for people came, which a browser may understand better.
        page: bool,
    },
}

/// Asks for the address once, redirects not followed. Error words already in it belong to an earlier visit and are left out.
pub async fn visit(http: &Http, url: &Url) -> Result<Visit, Fault> {
    let asked = without_error_words(url);
    let reply = http.send(Request::get(asked.clone())).await?;
    Ok(read(&asked, &reply))
}

fn read(asked: &Url, reply: &Reply) -> Visit {
    let status = reply.status;
    match status {
        429 => return Visit::RateLimited,
        500.. => return Visit::Server { status },
        _ => {}
    }
    let target = reply.location.as_deref().and_then(|location| asked.join(location).ok());
    if let Some(target) = target.filter(|_| reply.is_redirect()) {
        return redirected(asked, &target, status);
    }
    match page::refusal(reply) {
        Some(words) => Visit::Refused(words),
        None => Visit::Undetermined { status, page: reply.is_html() },
    }
}

fn redirected(asked: &Url, target: &Url, status: u16) -> Visit {
    let same_site = target.origin() == asked.origin() || is_tiktoks(target);
    let words = ErrorWords::of_query(target.query().unwrap_or_default());
    if is_refusal(&words) && (same_site || is_callback(asked, target)) {
        return Visit::Refused(words);
    }
    let login = target.path().strip_prefix(LOGIN_PATH).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    // A network's own login page lives on another site; taking it for TikTok's would be a false all-clear.
    if same_site && login {
        return Visit::AcceptedForLogin { client_key: key_of(target) };
    }
    Visit::Undetermined { status, page: false }
}

/// Whether the words refuse: TikTok's own parameters, or an `error` that it is known to use.
fn is_refusal(words: &ErrorWords) -> bool {
    words.error_type.is_some() || words.err_code.is_some() || words.error.as_deref().is_some_and(|word| OAUTH_ERRORS.contains(&word))
}

/// Whether the address is TikTok's own, whichever stand-in was asked.
fn is_tiktoks(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    url.scheme() == "https" && (host == TIKTOK_HOST || host.strip_suffix(TIKTOK_HOST).is_some_and(|sub| sub.ends_with('.')))
}

/// Whether `target` is where the request wants the browser sent back to: refusals may come that way too (D 2026-11).
fn is_callback(asked: &Url, target: &Url) -> bool {
    let wanted = asked.query_pairs().find(|(name, _)| name == "redirect_uri").and_then(|(_, value)| Url::parse(value.trim()).ok());
    wanted.is_some_and(|wanted| wanted.origin() == target.origin())
}

fn key_of(login: &Url) -> Option<String> {
    let (_, raw) = pairs(login.query().unwrap_or_default()).find(|(name, _)| name == "enter_from")?;
    decode_parameter(raw).strip_prefix(LOGIN_KEY_PREFIX).map(str::to_owned)
}
