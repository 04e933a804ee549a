//! The words of TikTok's errors, which are the same in every language. What each of them means lives in `punte-diagnosis`.

/// The word under TikTok's error page, also its `error_type`. U 2026-11.
pub const ERROR_TYPES: &[&str] = &["client_key", "redirect_uri", "scope", "code_challenge", "code_challenge_method", "non_sandbox_target"];

/// The one of [`ERROR_TYPES`] that no other text uses, so that it counts wherever it stands. U 2026-11.
pub const UNMISTAKABLE: &str = "non_sandbox_target";

/// The `error` of the sign-in page and of the token endpoint. D, U 2026-11.
pub const OAUTH_ERRORS: &[&str] = &[
    "unauthorized_client",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "invalid_grant",
    "param_error",
    "access_denied",
    "unsupported_grant_type",
    "unsupported_response_type",
    "server_error",
    "temporarily_unavailable",
];

/// The `error.code` of TikTok's APIs. D 2026-11 (tiktok-api-v2-error-handling, content-posting-api-reference-direct-post).
pub const API_CODES: &[&str] = &[
    "scope_not_authorized",
    "scope_permission_missed",
    "access_token_invalid",
    "unaudited_client_can_only_post_to_private_accounts",
    "reached_active_user_cap",
    "spam_risk_too_many_posts",
    "spam_risk_too_many_pending_share",
    "spam_risk_user_banned_from_posting",
    "rate_limit_exceeded",
    "url_ownership_unverified",
    "auth_removed",
    "internal_error",
];

/// Words for "error" as they begin in the languages in which people quote the page; lower case. U 2026-11.
pub const ERROR_NOUNS: &[&str] =
    &["err", "ero", "fehler", "błąd", "hata", "lỗi", "오류", "에러", "ошиб", "помил", "错误", "錯誤", "エラー"];
