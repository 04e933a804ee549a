//! TikTok's paths and the limits of its sign-in address. The hosts themselves live in `punte-http`, where they can be replaced.

/// TikTok's domain; its sign-in lives on a subdomain of it. D 2026-11.
pub const TIKTOK_HOST: &str = "tiktok.com";

/// Exchanges key and secret for a token. Without the slash at the end TikTok answers 404. D, M 2026-11.
pub const TOKEN_PATH: &str = "/v2/oauth/token/";

/// The sign-in page, without the slash at the end, which may be missing. D, U 2026-11.
pub const AUTHORIZE_PATH: &str = "/v2/auth/authorize";

/// Sign-in pages that no longer serve anybody: the first ended on 2024-02-29 (D 2026-11), the second is older still (3P 2026-11).
pub const OLD_AUTHORIZE_PATHS: &[&str] = &["/auth/authorize", "/platform/oauth/connect"];

/// Where TikTok sends a browser that is not signed in, once it accepts the request. M 2026-11.
pub const LOGIN_PATH: &str = "/login";

/// What stands before the client key in the login address's `enter_from`. M 2026-11.
pub const LOGIN_KEY_PREFIX: &str = "dev_";

/// A redirect URI is shorter than this many characters. D 2026-11.
pub const REDIRECT_URI_LIMIT: usize = 512;

/// The length of `code_challenge`: SHA-256 in hexadecimal digits, not base64url. D 2026-11.
pub const CODE_CHALLENGE_LENGTH: usize = 64;

/// The one accepted `code_challenge_method`. D 2026-11.
pub const CODE_CHALLENGE_METHOD: &str = "S256";

/// The one accepted `response_type`. D 2026-11.
pub const RESPONSE_TYPE: &str = "code";
