//! Which hosts a run may speak to. Everything else is refused before a name is looked up.

use url::Url;

use crate::Endpoints;

/// The origins (scheme, host, port) that may be contacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowedHosts(Vec<Url>);

impl AllowedHosts {
    /// The four addresses of a run, and nothing else.
    pub fn of(endpoints: &Endpoints) -> Self {
        Self(endpoints.by_variable().into_iter().map(|(_, url)| url.clone()).collect())
    }

    /// The same with one more origin: the customer's own proxy callback.
    #[must_use]
    pub fn and(mut self, proxy: &Url) -> Self {
        self.0.push(proxy.clone());
        self
    }

    /// Whether `url` has exactly the origin of an allowed address.
    pub fn allows(&self, url: &Url) -> bool {
        url.username().is_empty() && url.password().is_none() && self.0.iter().any(|allowed| allowed.origin() == url.origin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_origin_is_allowed() {
        let allowed = AllowedHosts::of(&Endpoints::from_env(|_| None).unwrap());
        let allows = |text: &str| allowed.allows(&Url::parse(text).unwrap());
        assert!(allows("https://api.outstand.so/v1/social-networks"));
        for refused in [
            "http://api.outstand.so/",
            "https://api.outstand.so:8443/",
            "https://api.outstand.so.exemplu.ro/",
            "https://exemplu.ro/?https://api.outstand.so",
            "https://nume@api.outstand.so/",
        ] {
            assert!(!allows(refused), "{refused}");
        }
    }
}
