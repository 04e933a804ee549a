//! What the real services say and ask, as data, each with its source: DOC/D the service's own pages, 2nd a transcription of them,
//! 3P other people's code, M measured by somebody, U users' reports, G a guess. All of 2026-11. How the twin uses them lives beside it.

/// The scopes that Outstand asks for when the caller names none. DOC
pub(crate) const SCOPES: [&str; 6] =
    ["user.info.basic", "user.info.profile", "user.info.stats", "video.publish", "video.upload", "video.list"];

/// Outstand's answers, word for word.
pub(crate) mod outstand {
    /// 401. 2nd
    pub(crate) const INVALID_KEY: &str = "Invalid or missing API key";
    /// 402, on every call while the subscription is not active. DOC
    pub(crate) const SUBSCRIPTION: &str = "subscription_inactive";
    /// 400. DOC
    pub(crate) const INVALID_PAYLOAD: &str = "Invalid payload";
    /// What a missing field is told, in `details`. DOC
    pub(crate) const REQUIRED: &str = "Required";
    /// 404; the real text is only known to end so. INF
    pub(crate) const NOT_FOUND: &str = "Social network not found";
    /// 403; no text is known. G
    pub(crate) const FORBIDDEN: &str = "Forbidden";
    /// 409 or 400 when the network exists already; neither is proven. G
    pub(crate) const CONFIGURED: &str = "Network already configured";
    /// 429 with `Retry-After`. DOC
    pub(crate) const RATE_LIMIT: &str = "API key rate limit exceeded";
    /// 429 that waiting does not cure. DOC
    pub(crate) const QUOTA: &str = "API key request quota exhausted";
    /// 500. DOC
    pub(crate) const SERVER: &str = "Internal server error";
    /// `DELETE`. DOC
    pub(crate) const DELETED: &str = "Social network deleted successfully";
    /// `POST`, in the user's guide. 3P
    pub(crate) const CREATED: &str = "TikTok network configured successfully";
    /// The path of an auth URL on outstand.so; the last part is the organisation. 2nd
    pub(crate) const HOP_PATH: &str = "/app/api/socials/tiktok/org_practica";
    /// Where the browser ends when nobody named a place, with `success`, `account_id`, `network_unique_id` and `username`, or with `error`. The
    /// parameters 2nd, the place G
    pub(crate) const END_PATH: &str = "/app/socials";
    /// Where a browser without a session would be sent. G
    pub(crate) const LOGIN_PATH: &str = "/app/login";
}

/// TikTok's answers, word for word.
pub(crate) mod tiktok {
    /// The authorize address. D
    pub(crate) const AUTHORIZE_PATH: &str = "/v2/auth/authorize/";
    /// The one that ended on 2024-02-29. D
    pub(crate) const OLD_AUTHORIZE_PATH: &str = "/auth/authorize/";
    /// The only content type that the token endpoint reads, byte for byte. M
    pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
    /// 404: no trailing slash, or another method. M
    pub(crate) const UNSUPPORTED_PATH: &str = "Unsupported path(Janus)";
    /// A field missing, another content type, blanks in key or secret. M
    pub(crate) const MALFORMED: &str = "The request parameters are malformed.";
    /// An empty secret. D
    pub(crate) const SECRET_MISSED: &str = "Client secret is missed in request.";
    /// A pair that does not belong together. M
    pub(crate) const WRONG_PAIR: &str = "Client key or secret is incorrect.";
    /// A code that is old, used or made up, looked at before the key. M
    pub(crate) const CODE_EXPIRED: &str = "Authorization code is expired.";
    /// How long a client token holds, in seconds. M
    pub(crate) const CLIENT_TOKEN_SECONDS: u32 = 7200;
    /// A trace number as TikTok puts beside errors.
    pub(crate) const LOG_ID: &str = "20261123090000000000000000PUNTE";

    /// What TikTok appends to the authorize address. D, U
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct Refusal {
        /// `error`.
        pub(crate) error: &'static str,
        /// `error_type`: the bare word on the page.
        pub(crate) word: &'static str,
        /// `errCode`, where there is one.
        pub(crate) code: Option<u32>,
    }

    const fn refusal(error: &'static str, word: &'static str, code: Option<u32>) -> Refusal {
        Refusal { error, word, code }
    }

    /// `client_id` instead of `client_key`, or the old address. U
    pub(crate) const OLD_REQUEST: Refusal = refusal("param_error", "client_key", Some(10003));
    /// A key that TikTok does not know, Login Kit missing, or, after login, an app that is not live. U
    pub(crate) const CLIENT_KEY: Refusal = refusal("unauthorized_client", "client_key", None);
    /// Not registered byte for byte. U
    pub(crate) const REDIRECT_URI: Refusal = refusal("invalid_request", "redirect_uri", None);
    /// One scope not approved refuses the whole request; so do blanks instead of commas. U
    pub(crate) const SCOPE: Refusal = refusal("invalid_scope", "scope", None);
    /// PKCE missing. U
    pub(crate) const CHALLENGE: Refusal = refusal("param_error", "code_challenge", Some(10007));
    /// PKCE with anything but S256. U
    pub(crate) const CHALLENGE_METHOD: Refusal = refusal("param_error", "code_challenge_method", Some(10008));
    /// The person is not a target user of the sandbox; only after login. U
    pub(crate) const NOT_TARGET: Refusal = refusal("access_denied", "non_sandbox_target", None);
}

/// The plain page that a server in front of a service shows when the service is away. G
pub(crate) fn unavailable_page(status: u16) -> String {
    let line = if status == 503 { "503 Service Temporarily Unavailable".to_owned() } else { format!("{status} Bad Gateway") };
    format!("<html>\r\n<head><title>{line}</title></head>\r\n<body>\r\n<center><h1>{line}</h1></center>\r\n</body>\r\n</html>\r\n")
}

/// Where a captive portal sends everybody; a name that can never exist (RFC 2606).
pub(crate) const PORTAL: &str = "http://portal.exemplu.invalid/login";

/// Where a proxy that points elsewhere sends the browser; a name that can never exist (RFC 2606).
pub(crate) const ELSEWHERE: &str = "https://alt-domeniu.exemplu.invalid/callback";
