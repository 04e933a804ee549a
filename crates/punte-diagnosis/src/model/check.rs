//! The names of the checks, the span of the bridge each belongs to, and what each waits for. How they run lives in `checks/`.

use serde::{Serialize, Serializer};

/// Where on the bridge a check stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    /// The customer's application → Outstand.
    ApplicationToOutstand,
    /// Outstand → TikTok.
    OutstandToTiktok,
}

macro_rules! checks {
    ($($span:ident { $($check:ident = $code:literal after [$($on:ident),*]),* $(,)? })*) => {
        /// One check. Names are those of the contract; they are added to, never renamed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each check is described by its code and by its words in locales/")]
        pub enum CheckCode { $($($check),*),* }

        impl CheckCode {
            /// Every check, in the order in which the bridge is crossed.
            pub const ALL: &'static [Self] = &[$($(Self::$check),*),*];

            /// The check's name in JSON and in the locale files.
            pub const fn code(self) -> &'static str {
                match self { $($(Self::$check => $code),*),* }
            }

            /// The span it belongs to.
            pub const fn span(self) -> Span {
                match self { $($(Self::$check => Span::$span),*),* }
            }

            /// The checks whose success it needs. Always earlier ones, so the graph has no circle.
            pub const fn depends_on(self) -> &'static [Self] {
                match self { $($(Self::$check => &[$(Self::$on),*]),*),* }
            }
        }
    };
}

checks! {
    ApplicationToOutstand {
        EnvFile = "env.file" after [],
        InputApiKey = "input.api_key" after [],
        InputClientKey = "input.client_key" after [],
        InputClientSecret = "input.client_secret" after [],
        NetOutstand = "net.outstand" after [InputApiKey],
        OutstandApiKey = "outstand.api_key" after [NetOutstand],
        OutstandSubscription = "outstand.subscription" after [OutstandApiKey],
        OutstandNetwork = "outstand.network" after [OutstandSubscription],
        OutstandClientKey = "outstand.client_key" after [OutstandNetwork],
        OutstandAuthUrl = "outstand.auth_url" after [OutstandNetwork],
    }
    OutstandToTiktok {
        AuthorizeRequest = "authorize.request" after [OutstandAuthUrl],
        AuthorizeClientKey = "authorize.client_key" after [AuthorizeRequest, OutstandClientKey],
        AuthorizeRedirectUri = "authorize.redirect_uri" after [OutstandAuthUrl],
        AuthorizeScope = "authorize.scope" after [OutstandAuthUrl],
        NetTiktok = "net.tiktok" after [],
        TiktokCredentials = "tiktok.credentials" after [InputClientKey, InputClientSecret, NetTiktok],
        TiktokAuthorize = "tiktok.authorize" after [AuthorizeClientKey, AuthorizeRedirectUri, AuthorizeScope],
        ProxyCallback = "proxy.callback" after [],
        AccountConnected = "account.connected" after [OutstandSubscription],
        AccountActive = "account.active" after [AccountConnected],
    }
}

impl CheckCode {
    /// The check of that name.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|check| check.code() == code)
    }
}

impl Serialize for CheckCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_waits_only_for_earlier_ones() {
        for (at, check) in CheckCode::ALL.iter().enumerate() {
            for on in check.depends_on() {
                assert!(CheckCode::ALL[..at].contains(on), "{} waits for {}", check.code(), on.code());
            }
            assert_eq!(CheckCode::of(check.code()), Some(*check));
        }
    }
}
