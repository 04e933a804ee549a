//! The two addresses of a snippet, read so strictly that every configuration language takes them as they are: letters, digits and
//! `-._~/` need no quoting in any of them, and no server decodes, folds or matches them differently.

use punte_http::is_loopback;
use punte_tiktok::{Judgement, RedirectRules, Severity, judge_redirect_uri};
use url::Url;

/// Why no snippet is given for an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProxyAddressProblem {
    /// TikTok itself would refuse it; the judgements say why, in words.
    #[error("TikTok refuses such a redirect URI")]
    Refused(Vec<Judgement>),
    /// A character that not every server takes as it is: anything but letters, digits and `-._~` in the path.
    #[error("{0:?} is not taken the same way by every server")]
    Character(char),
    /// An empty or dotted part in the path: browsers and servers would ask for another one.
    #[error("the path does not stay as it is written")]
    Path,
    /// No path: the home page itself would be sent away.
    #[error("the home page cannot be the callback")]
    HomePage,
    /// Outstand's own callback, which needs no proxy.
    #[error("this is Outstand's own callback")]
    OutstandsOwn,
}

impl ProxyAddressProblem {
    /// Its stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Character(_) => "character",
            Self::Path => "path",
            Self::HomePage => "home-page",
            Self::OutstandsOwn => "outstands-own",
        }
    }
}

/// The address that TikTok sends the browser to.
pub(super) struct Own {
    pub(super) path: String,
    pub(super) host: String,
    /// As a site is named in Caddy's file and in Cloudflare's routes: the host, with the port where there is one; `http://` before a
    /// stand-in on this machine.
    pub(super) site: String,
}

/// The address that the browser is sent on to.
pub(super) struct Callback {
    pub(super) whole: String,
    pub(super) origin: String,
    pub(super) path: String,
}

impl Own {
    pub(super) fn read(text: &str) -> Result<Self, ProxyAddressProblem> {
        let url = plain(text)?;
        if url.host_str().is_some_and(|host| host == "outstand.so" || host.ends_with(".outstand.so")) {
            return Err(ProxyAddressProblem::OutstandsOwn);
        }
        if url.path() == "/" {
            return Err(ProxyAddressProblem::HomePage);
        }
        let origin = url.origin().ascii_serialization();
        Ok(Self {
            path: url.path().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            site: origin.strip_prefix("https://").unwrap_or(&origin).to_owned(),
        })
    }
}

impl Callback {
    pub(super) fn read(text: &str) -> Result<Self, ProxyAddressProblem> {
        let url = plain(text)?;
        Ok(Self { whole: url.to_string(), origin: url.origin().ascii_serialization(), path: url.path().to_owned() })
    }
}

/// The address, if it keeps to TikTok's rules and is the same however it is read.
fn plain(text: &str) -> Result<Url, ProxyAddressProblem> {
    let parsed = Url::parse(text);
    let web = |url: &Url| matches!(url.scheme(), "https" | "http");
    let rules = RedirectRules { loopback_stand_in: parsed.as_ref().is_ok_and(|url| is_loopback(url) && web(url)) };
    let refused: Vec<Judgement> =
        judge_redirect_uri(Some(text), text, rules).into_iter().filter(|judgement| judgement.severity == Severity::Fail).collect();
    let url = match parsed {
        Ok(url) if refused.is_empty() => url,
        Ok(_) | Err(_) => return Err(ProxyAddressProblem::Refused(refused)),
    };
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-._~/:[]".contains(character);
    if let Some(character) = text.chars().find(|character| !is_plain(*character)) {
        return Err(ProxyAddressProblem::Character(character));
    }
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    if let Some(character) = path.chars().find(|character| ":[]".contains(*character)) {
        return Err(ProxyAddressProblem::Character(character));
    }
    if path != url.path() || path.contains("//") {
        return Err(ProxyAddressProblem::Path);
    }
    Ok(url)
}
