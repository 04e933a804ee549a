//! Which address may be handed to the browser: Outstand's or TikTok's, or that of a stand-in. Opening it does not live here.

use punte_http::{AllowedHosts, Endpoints};
use url::Url;

use super::ConnectProblem;

/// The domains whose pages a person signs in on. Source: Outstand's documentation, 2026-11; TikTok's, 2026-11.
const DOMAINS: [&str; 2] = ["outstand.so", "tiktok.com"];

/// The longest host that is shown, in characters.
const SHOWN: usize = 100;

/// The address as it is opened: an official one whose host is replaced leads to its stand-in, so that practice stays on this machine.
pub(super) fn to_open(endpoints: &Endpoints, given: &str) -> Result<Url, ConnectProblem> {
    let given = Url::parse(given.trim()).map_err(|_| ConnectProblem::NoAddress)?;
    let url = endpoints.here(&given);
    let host = url.host_str().unwrap_or_default();
    let of_this_run = AllowedHosts::of(endpoints).allows(&url);
    let nothing_replaced = endpoints.overridden().is_empty();
    if of_this_run || (nothing_replaced && is_official(&url)) {
        return Ok(url);
    }
    Err(ConnectProblem::ForeignAddress { host: host.chars().take(SHOWN).collect() })
}

fn is_official(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let ours = |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|before| before.ends_with('.'));
    url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && DOMAINS.into_iter().any(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn official(given: &str) -> Result<String, ConnectProblem> {
        to_open(&Endpoints::from_env(|_| None).unwrap(), given).map(|url| url.to_string())
    }

    #[test]
    fn outstands_and_tiktoks_pages_are_opened() {
        for good in [
            "https://www.outstand.so/app/api/socials/tiktok/org?x=1",
            "https://outstand.so/a",
            "https://app.outstand.so/a",
            "https://www.tiktok.com/v2/auth/authorize/?client_key=aw",
        ] {
            assert_eq!(official(good).as_deref(), Ok(good));
        }
    }

    #[test]
    fn nobody_elses_are() {
        for bad in [
            "https://outstand.so.exemplu.ro/",
            "https://exempluoutstand.so/",
            "https://exemplu.ro/?https://www.outstand.so",
            "http://www.outstand.so/",
            "https://www.outstand.so:8443/",
            "https://nume@www.outstand.so/",
            "https://www.outstand.so@exemplu.ro/",
            "file:///etc/passwd",
            "javascript:alert(1)",
        ] {
            assert!(matches!(official(bad), Err(ConnectProblem::ForeignAddress { .. })), "{bad}");
        }
        assert_eq!(official("fără schemă"), Err(ConnectProblem::NoAddress));
    }

    #[test]
    fn practice_stays_on_this_machine() {
        let endpoints = Endpoints::from_env(|name| (name == "PUNTE_OUTSTAND_WWW").then(|| "http://127.0.0.1:9000".to_owned())).unwrap();
        let open = |given| to_open(&endpoints, given).map(|url| url.to_string());
        assert_eq!(open("https://www.outstand.so/app?t=1").as_deref(), Ok("http://127.0.0.1:9000/app?t=1"));
        assert_eq!(open("http://127.0.0.1:9000/app").as_deref(), Ok("http://127.0.0.1:9000/app"));
        assert!(open("https://app.outstand.so/").is_err(), "not while a stand-in is set");
        assert!(open("http://127.0.0.1:9001/").is_err());
    }
}
