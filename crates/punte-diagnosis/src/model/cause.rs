//! Every cause Punte can name, and the family each belongs to. Their words live in `locales/*/causes.ftl`; how one is found does not live here.

use serde::{Serialize, Serializer};

/// A group of causes that are mended in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The client key, wherever it stands.
    ClientKey,
    /// The client secret.
    ClientSecret,
    /// TikTok's review of the app.
    NotApproved,
    /// The sandbox's list of people.
    SandboxTarget,
    /// The address TikTok sends the browser back to.
    RedirectUri,
    /// The permissions.
    Scope,
    /// The proof key of desktop and mobile apps.
    Pkce,
    /// Outstand's API key and where it is kept.
    ApiKey,
    /// Outstand's side of the set-up.
    Outstand,
    /// The connected account.
    Account,
    /// A public account where TikTok wants a private one.
    AccountPrivate,
    /// Limits on how much and how often.
    RateLimit,
    /// The code that is exchanged after sign-in.
    CodeExpired,
    /// A stored token.
    TokenExpired,
    /// The way to the servers.
    Network,
    /// The country.
    Region,
    /// Everything else.
    Other,
}

macro_rules! families {
    ($($family:ident = $code:literal),* $(,)?) => {
        impl Family {
            /// The family's name in JSON.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$family => $code),* }
            }
        }
    };
}

families! {
    ClientKey = "client_key", ClientSecret = "client_secret", NotApproved = "not_approved", SandboxTarget = "sandbox_target",
    RedirectUri = "redirect_uri", Scope = "scope", Pkce = "pkce", ApiKey = "api_key", Outstand = "outstand", Account = "account",
    AccountPrivate = "account_private", RateLimit = "rate_limit", CodeExpired = "code_expired", TokenExpired = "token_expired",
    Network = "network", Region = "region", Other = "other",
}

macro_rules! causes {
    ($($family:ident { $($cause:ident = $code:literal),* $(,)? })*) => {
        /// One cause. Names and order are those of the contract; they are added to, never renamed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each cause is described by its code and by its words in locales/")]
        pub enum CauseCode { $($($cause),*),* }

        impl CauseCode {
            /// Every cause, family by family.
            pub const ALL: &'static [Self] = &[$($(Self::$cause),*),*];

            /// The cause's name in JSON and in the locale files.
            pub const fn code(self) -> &'static str {
                match self { $($(Self::$cause => $code),*),* }
            }

            /// The family it belongs to.
            pub const fn family(self) -> Family {
                match self { $($(Self::$cause => Family::$family),*),* }
            }
        }
    };
}

causes! {
    ClientKey {
        ClientKeyWhitespace = "client_key_whitespace", ClientKeyMismatch = "client_key_mismatch", ClientKeyWrong = "client_key_wrong",
        CredentialsSwapped = "credentials_swapped", PlaceholderValues = "placeholder_values", LoginKitMissing = "login_kit_missing",
        OldEndpoint = "old_endpoint",
    }
    ClientSecret { ClientSecretWrong = "client_secret_wrong", RequestMalformed = "request_malformed" }
    NotApproved { AppNotApproved = "app_not_approved", SandboxProductionMixup = "sandbox_production_mixup" }
    SandboxTarget { NotSandboxTarget = "not_sandbox_target" }
    RedirectUri { RedirectUriMismatch = "redirect_uri_mismatch", ProxyCallbackBroken = "proxy_callback_broken" }
    Scope {
        ScopeNotApproved = "scope_not_approved", ScopeNotGranted = "scope_not_granted", ScopeNotRequested = "scope_not_requested",
        ScopeSeparator = "scope_separator",
    }
    Pkce { PkceRequired = "pkce_required", PkceWrong = "pkce_wrong" }
    ApiKey {
        ApiKeyMissing = "api_key_missing", ApiKeyInvalid = "api_key_invalid", ApiKeyLeaked = "api_key_leaked",
        SubscriptionInactive = "subscription_inactive", EnvFileWrong = "env_file_wrong", ServerNotRestarted = "server_not_restarted",
    }
    Outstand {
        NetworkNotConfigured = "network_not_configured", DuplicateNetworks = "duplicate_networks", ManagedKeysInUse = "managed_keys_in_use",
        OutstandUnavailable = "outstand_unavailable",
    }
    Account { AccountNotConnected = "account_not_connected", AccountInactive = "account_inactive" }
    AccountPrivate { AccountMustBePrivate = "account_must_be_private" }
    RateLimit { RateLimited = "rate_limited", QuotaExhausted = "quota_exhausted", PostingCap = "posting_cap" }
    CodeExpired { CodeExpired = "code_expired" }
    TokenExpired { TokenExpired = "token_expired" }
    Network {
        DnsFailed = "dns_failed", Unreachable = "unreachable", TimedOut = "timed_out", TlsIntercepted = "tls_intercepted",
        CaptivePortal = "captive_portal", TiktokUnavailable = "tiktok_unavailable",
    }
    Region { RegionBlocked = "region_blocked" }
    Other {
        UserCancelled = "user_cancelled", MediaDomainUnverified = "media_domain_unverified",
        AppSignatureMismatch = "app_signature_mismatch", WrongPortal = "wrong_portal", WrongMethod = "wrong_method",
        AccountBanned = "account_banned", PostRejected = "post_rejected", ProviderSetup = "provider_setup",
    }
}

impl Serialize for CauseCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Serialize for Family {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// How sure a cause is. `Excluded` means that a check has disproved it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// A check disproved it.
    Excluded,
    /// It cannot be ruled out.
    Possible,
    /// It fits best, but was not seen.
    Likely,
    /// It was seen.
    Proven,
}

impl Certainty {
    /// The certainty's name in JSON and in the locale files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Excluded => "excluded",
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Proven => "proven",
        }
    }
}
