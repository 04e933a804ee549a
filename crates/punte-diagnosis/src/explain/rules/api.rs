//! The codes of TikTok's APIs, after an account is connected. What a library makes of them lives in `sdk`.

use punte_words::msg;

use crate::explain::rule::Rule;
use crate::explain::rule::When::{Any, Api, Every, Says, Tiktok, Word};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::AccountMustBePrivate, Proven, Api("unaudited_client_can_only_post_to_private_accounts"), || msg!("tiktok-why-private"))
        .examples(
            &[
                "publish failed (403): unaudited_client_can_only_post_to_private_accounts",
                r#"{"error":{"code":"unaudited_client_can_only_post_to_private_accounts","message":"","log_id":"20261123AB"}}"#,
            ],
            &["The account is private", r#"{"error":{"code":"ok"}}"#],
        ),
    Rule::new(C::ScopeNotGranted, Proven, Api("scope_not_authorized"), || msg!("tiktok-why-scope-not-granted"))
        .examples(&[r#"{"error":{"code":"scope_not_authorized"}}"#], &["error=invalid_scope"]),
    Rule::new(C::ScopeNotGranted, Proven, Api("scope_permission_missed"), || msg!("tiktok-why-scope-missed"))
        .examples(&[r#"{"error":{"code":"scope_permission_missed"}}"#], &["error_type=scope"]),
    Rule::new(C::TokenExpired, Proven, Api("access_token_invalid"), || msg!("tiktok-why-token-invalid"))
        .examples(&[r#"{"error":{"code":"access_token_invalid"}}"#], &["the access token is invalid", "Instagram: access_token_invalid"]),
    Rule::new(C::TokenExpired, Likely, Api("auth_removed"), || msg!("tiktok-why-auth-removed"))
        .examples(&["fail_reason: auth_removed"], &["authorization was removed"]),
    Rule::new(C::PostingCap, Proven, Any(&[Api("reached_active_user_cap"), Says("daily active user quota reached")]), || {
        msg!("tiktok-why-user-cap")
    })
    .examples(
        &[r#"{"error":{"code":"reached_active_user_cap"}}"#, "Daily active user quota reached, please try again later"],
        &["user cap"],
    ),
    Rule::new(C::PostingCap, Proven, Any(&[Api("spam_risk_too_many_posts"), Api("spam_risk_too_many_pending_share")]), || {
        msg!("tiktok-why-posting-cap")
    })
    .examples(&["spam_risk_too_many_posts", "spam_risk_too_many_pending_share"], &["spam_risk", "too many posts"]),
    Rule::new(C::RateLimited, Proven, Api("rate_limit_exceeded"), || msg!("tiktok-why-rate-limited"))
        .examples(&[r#"{"error":{"code":"rate_limit_exceeded"}}"#], &["rate limit", "Twitter: rate_limit_exceeded"]),
    Rule::new(C::MediaDomainUnverified, Proven, Api("url_ownership_unverified"), || msg!("tiktok-why-url-ownership"))
        .examples(&[r#"{"error":{"code":"url_ownership_unverified"}}"#], &["the address is unverified"]),
    // Portal: the field shows the mark until the address lies under a verified property. U 2026-11.
    Rule::new(C::MediaDomainUnverified, Possible, Every(&[Says("web/desktop url"), Word("unverified")]), || msg!("tiktok-why-web-url"))
        .examples(&["Web/Desktop URL: Unverified"], &["Web/Desktop URL", "unverified"]),
    Rule::new(C::AccountBanned, Proven, Api("spam_risk_user_banned_from_posting"), || msg!("tiktok-why-banned"))
        .examples(&[r#"{"error":{"code":"spam_risk_user_banned_from_posting"}}"#], &["the user was banned"]),
    Rule::new(C::TiktokUnavailable, Likely, Every(&[Tiktok, Api("internal_error")]), || msg!("tiktok-why-tiktok-trouble"))
        .examples(&[r#"open.tiktokapis.com: {"error":{"code":"internal_error"}}"#], &["internal_error"]),
    // TikTok API for Business asks for this form; Login Kit does not know it. U 2026-11.
    Rule::new(C::ScopeNotApproved, Likely, Says("accounts api"), || msg!("tiktok-why-accounts-api"))
        .examples(&["Fill out the Accounts API access form first."], &["social accounts", "GET /v1/social-accounts"]),
    Rule::new(C::WrongPortal, Possible, Any(&[Says("accounts api"), Says("api for business")]), || msg!("tiktok-why-wrong-portal"))
        .examples(&["Accounts API access", "TikTok API for Business"], &["TikTok for Developers"]),
];
