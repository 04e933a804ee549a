//! Where Punte calls: the four addresses, and what may stand in for them. Which paths are asked lives with each service's client.

use url::{Host, Url};

/// Outstand's fixed callback. Source: Outstand's documentation, 2026-11.
pub const OUTSTAND_CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";

/// The path of [`OUTSTAND_CALLBACK`], for a stand-in of `www.outstand.so`.
pub const OUTSTAND_CALLBACK_PATH: &str = "/app/api/socials/tiktok/callback";

/// Each address, the environment variable that replaces it, and its default.
const DEFAULTS: [(&str, &str); 4] = [
    ("PUNTE_OUTSTAND_API", "https://api.outstand.so"),
    ("PUNTE_OUTSTAND_WWW", "https://www.outstand.so"),
    ("PUNTE_TIKTOK_API", "https://open.tiktokapis.com"),
    ("PUNTE_TIKTOK_WWW", "https://www.tiktok.com"),
];

/// The four addresses of a run, each without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// Outstand's API.
    pub outstand_api: Url,
    /// Outstand's site, which sends the browser on to TikTok.
    pub outstand_www: Url,
    /// TikTok's API, which answers for key and secret.
    pub tiktok_api: Url,
    /// TikTok's site, where people sign in.
    pub tiktok_www: Url,
    overridden: Vec<&'static str>,
}

/// A replaced address that Punte does not accept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EndpointProblem {
    /// The text is not an address with a host.
    #[error("{variable}: not an address")]
    NotAnAddress {
        /// The environment variable it stands in.
        variable: &'static str,
    },
    /// Neither `https` nor a loopback `http` address.
    #[error("{variable}: http is for loopback addresses only")]
    NotSecure {
        /// The environment variable it stands in.
        variable: &'static str,
    },
}

impl EndpointProblem {
    /// The environment variable at fault.
    pub const fn variable(&self) -> &'static str {
        match self {
            Self::NotAnAddress { variable } | Self::NotSecure { variable } => variable,
        }
    }
}

impl Endpoints {
    /// The addresses that `get` (the environment) gives, the defaults where it gives none or an empty text.
    pub fn from_env(get: impl Fn(&str) -> Option<String>) -> Result<Self, EndpointProblem> {
        let mut overridden = Vec::new();
        let mut read = |(variable, default): (&'static str, &str)| {
            let text = match get(variable) {
                Some(text) if !text.trim().is_empty() => {
                    overridden.push(variable);
                    text
                }
                _ => default.to_owned(),
            };
            parse(variable, text.trim())
        };
        let [outstand_api, outstand_www, tiktok_api, tiktok_www] = DEFAULTS;
        Ok(Self {
            outstand_api: read(outstand_api)?,
            outstand_www: read(outstand_www)?,
            tiktok_api: read(tiktok_api)?,
            tiktok_www: read(tiktok_www)?,
            overridden,
        })
    }

    /// The variables that replace an address, in the order of the table.
    pub fn overridden(&self) -> &[&'static str] {
        &self.overridden
    }

    /// Every variable with its address in this run.
    pub fn by_variable(&self) -> [(&'static str, &Url); 4] {
        let addresses = [&self.outstand_api, &self.outstand_www, &self.tiktok_api, &self.tiktok_www];
        std::array::from_fn(|at| (DEFAULTS[at].0, addresses[at]))
    }

    /// The same address where this run asks it: an official host that is replaced becomes its stand-in. Any other address stays.
    pub fn here(&self, url: &Url) -> Url {
        let official = |default: &str| Url::parse(default).is_ok_and(|official| official.origin() == url.origin());
        let stand_in = self.by_variable().into_iter().zip(DEFAULTS).find(|(_, (_, default))| official(default)).map(|((_, own), _)| own);
        let mut here = url.clone();
        if let Some(own) = stand_in {
            // Both have a host and a scheme of the web, so none of these can refuse; an address that stays official is not allowed later.
            let _ = here.set_scheme(own.scheme()).and_then(|()| here.set_host(own.host_str()).map_err(|_| ()));
            let _ = here.set_port(own.port());
        }
        here
    }

    /// Whether `uri` is, byte for byte, Outstand's own callback: the official one, or that of a stand-in.
    pub fn is_outstand_callback(&self, uri: &str) -> bool {
        uri == OUTSTAND_CALLBACK || self.outstand_www.join(OUTSTAND_CALLBACK_PATH).is_ok_and(|own| own.as_str() == uri)
    }
}

fn parse(variable: &'static str, text: &str) -> Result<Url, EndpointProblem> {
    let url = Url::parse(text).map_err(|_| EndpointProblem::NotAnAddress { variable })?;
    if !url.has_host() || !url.username().is_empty() || url.password().is_some() {
        return Err(EndpointProblem::NotAnAddress { variable });
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => Err(EndpointProblem::NotSecure { variable }),
    }
}

/// Whether the address stays on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variable: &str, value: &str) -> Result<Endpoints, EndpointProblem> {
        Endpoints::from_env(|name| (name == variable).then(|| value.to_owned()))
    }

    #[test]
    fn defaults_are_the_official_addresses() {
        let endpoints = Endpoints::from_env(|_| None).unwrap();
        assert_eq!(endpoints.outstand_api.as_str(), "https://api.outstand.so/");
        assert!(endpoints.overridden().is_empty());
        assert!(endpoints.is_outstand_callback(OUTSTAND_CALLBACK));
        assert!(!endpoints.is_outstand_callback("https://www.outstand.so/app/api/socials/tiktok/callback/"));
    }

    #[test]
    fn http_is_for_loopback_only() {
        for good in ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:9", "https://proba.exemplu.ro"] {
            assert!(with("PUNTE_TIKTOK_API", good).is_ok(), "{good}");
        }
        for bad in ["http://exemplu.ro", "ftp://127.0.0.1", "http://10.0.0.1", "http://127.0.0.1.exemplu.ro"] {
            assert_eq!(with("PUNTE_TIKTOK_API", bad), Err(EndpointProblem::NotSecure { variable: "PUNTE_TIKTOK_API" }), "{bad}");
        }
        for bad in ["exemplu", "http://", "https://nume:parola@exemplu.ro"] {
            assert_eq!(with("PUNTE_TIKTOK_WWW", bad), Err(EndpointProblem::NotAnAddress { variable: "PUNTE_TIKTOK_WWW" }), "{bad}");
        }
    }

    #[test]
    fn an_official_address_is_asked_at_its_stand_in() {
        let endpoints = with("PUNTE_TIKTOK_WWW", "http://127.0.0.1:8080").unwrap();
        let here = |text: &str| endpoints.here(&Url::parse(text).unwrap()).to_string();
        assert_eq!(here("https://www.tiktok.com/v2/auth/authorize/?a=1"), "http://127.0.0.1:8080/v2/auth/authorize/?a=1");
        for stays in ["https://www.outstand.so/app", "https://tiktok.com/", "https://www.tiktok.com:8443/", "http://www.tiktok.com/"] {
            assert_eq!(here(stays), Url::parse(stays).unwrap().to_string());
        }
    }

    #[test]
    fn a_stand_in_has_its_own_callback() {
        let endpoints = with("PUNTE_OUTSTAND_WWW", "http://127.0.0.1:8080").unwrap();
        assert_eq!(endpoints.overridden(), ["PUNTE_OUTSTAND_WWW"]);
        assert!(endpoints.is_outstand_callback("http://127.0.0.1:8080/app/api/socials/tiktok/callback"));
        assert!(endpoints.is_outstand_callback(OUTSTAND_CALLBACK));
    }
}
