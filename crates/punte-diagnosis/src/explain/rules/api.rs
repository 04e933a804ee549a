//! The codes of TikTok's APIs, after an account is connected. What a library makes of them lives in `sdk`.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, InLine, Not, Ours, Says, Tiktok, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// The codes with which one post is refused. Source: TikTok's documentation, 2026-11.
const POST: When = Any(&[
    Word("privacy_level_option_mismatch"),
    Word("invalid_file_upload"),
    Word("file_format_check_failed"),
    Word("duration_check_failed"),
    Word("frame_rate_check_failed"),
    Word("picture_size_check_failed"),
    Word("video_pull_failed"),
    Word("photo_pull_failed"),
    Word("spam_risk_text"),
    Word("app_version_check_failed"),
    Word("invalid_publish_id"),
    Word("token_not_authorized_for_specified_publish_id"),
    Every(&[Tiktok, Any(&[Word("invalid_params"), Word("spam_risk"), Word("publish_cancelled")])]),
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::AccountMustBePrivate, Proven, Word("unaudited_client_can_only_post_to_private_accounts"), || msg!("tiktok-why-private"))
        .examples(
            &[
                "publish failed (403): unaudited_client_can_only_post_to_private_accounts",
                r#"{"error":{"code":"unaudited_client_can_only_post_to_private_accounts","message":"","log_id":"20261123AB"}}"#,
            ],
            &["The account is private", r#"{"error":{"code":"ok"}}"#],
        ),
    Rule::new(
        C::AccountMustBePrivate,
        Likely,
        Every(&[Tiktok, InLine(&[&["unaudited"], &["private account", "privat", "self_only"]])]),
        || msg!("tiktok-why-private"),
    )
    .examples(&["TikTok: an unaudited client can post to private accounts only"], &["unaudited books of a private account"]),
    Rule::new(C::ScopeNotGranted, Proven, Word("scope_not_authorized"), || msg!("tiktok-why-scope-not-granted"))
        .examples(&[r#"{"error":{"code":"scope_not_authorized"}}"#], &["error=invalid_scope"]),
    Rule::new(C::ScopeNotGranted, Proven, Every(&[Tiktok, Says("did not authorize the scope")]), || msg!("tiktok-why-scope-not-granted"))
        .examples(
            &["TikTok: The user did not authorize the scope required for completing this request."],
            &["did not authorize the scope"],
        ),
    Rule::new(C::ScopeNotGranted, Proven, Word("scope_permission_missed"), || msg!("tiktok-why-scope-missed"))
        .examples(&[r#"{"error":{"code":"scope_permission_missed"}}"#], &["error_type=scope"]),
    Rule::new(
        C::TokenExpired,
        Proven,
        Any(&[
            Every(&[Word("access_token_invalid"), Not(&Word("scope_permission_missed"))]),
            Every(&[Tiktok, Any(&[Says("access token is invalid or not found"), Says("access token is invalid or has expired")])]),
        ]),
        || msg!("tiktok-why-token-invalid"),
    )
    .examples(
        &[r#"{"error":{"code":"access_token_invalid"}}"#, "open.tiktokapis.com: The access token is invalid or not found in the request."],
        &["the access token is invalid", "Instagram: access_token_invalid"],
    ),
    Rule::new(C::TokenExpired, Likely, Word("auth_removed"), || msg!("tiktok-why-auth-removed"))
        .examples(&["fail_reason: auth_removed"], &["authorization was removed"]),
    Rule::new(C::PostingCap, Proven, Any(&[Word("reached_active_user_cap"), Says("daily active user quota reached")]), || {
        msg!("tiktok-why-user-cap")
    })
    .examples(
        &[r#"{"error":{"code":"reached_active_user_cap"}}"#, "Daily active user quota reached, please try again later"],
        &["user cap"],
    ),
    Rule::new(
        C::PostingCap,
        Proven,
        Any(&[
            Word("spam_risk_too_many_posts"),
            Word("spam_risk_too_many_pending_share"),
            Every(&[Tiktok, Says("pending shares within any")]),
        ]),
        || msg!("tiktok-why-posting-cap"),
    )
    .examples(&["spam_risk_too_many_posts", "spam_risk_too_many_pending_share"], &["spam_risk", "too many posts"]),
    Rule::new(C::PostingCap, Likely, Every(&[Tiktok, Says("pending posts"), Any(&[Says("24 hours"), Says("24-hour")])]), || {
        msg!("tiktok-why-posting-cap")
    })
    .examples(&["TikTok limits pending posts to 5 within any 24-hour period."], &["TikTok: 3 pending posts", "pending posts, 24 hours"]),
    Rule::new(
        C::RateLimited,
        Proven,
        Any(&[Every(&[Ours, Word("rate_limit_exceeded")]), Every(&[Tiktok, Says("api rate limit was exceeded")])]),
        || msg!("tiktok-why-rate-limited"),
    )
    .examples(
        &[r#"{"error":{"code":"rate_limit_exceeded"}}"#, "TikTok: The API rate limit was exceeded. Please try again later."],
        &[
            "rate limit",
            "Twitter: rate_limit_exceeded",
            r#"{"error":{"message":"Rate limit reached for gpt","code":"rate_limit_exceeded"}}"#,
        ],
    ),
    Rule::new(C::MediaDomainUnverified, Proven, Word("url_ownership_unverified"), || msg!("tiktok-why-url-ownership"))
        .examples(&[r#"{"error":{"code":"url_ownership_unverified"}}"#], &["the address is unverified"]),
    // Portal: the field shows the mark until the address lies under a verified property. U 2026-11.
    Rule::new(C::MediaDomainUnverified, Possible, Every(&[Says("web/desktop url"), Word("unverified")]), || msg!("tiktok-why-web-url"))
        .examples(&["Web/Desktop URL: Unverified"], &["Web/Desktop URL", "unverified"]),
    Rule::new(C::AccountBanned, Proven, Word("spam_risk_user_banned_from_posting"), || msg!("tiktok-why-banned"))
        .examples(&[r#"{"error":{"code":"spam_risk_user_banned_from_posting"}}"#], &["the user was banned"]),
    Rule::new(C::TiktokUnavailable, Likely, Every(&[Tiktok, Word("internal_error")]), || msg!("tiktok-why-tiktok-trouble"))
        .examples(&[r#"open.tiktokapis.com: {"error":{"code":"internal_error"}}"#], &["internal_error"]),
    // What TikTok finds wrong with one post: its file, its settings, its text. D 2026-11.
    Rule::new(C::PostRejected, Likely, POST, || msg!("tiktok-why-post-rejected")).examples(
        &[
            r#"{"data":{"status":"FAILED","fail_reason":"picture_size_check_failed"}}"#,
            "TikTok publish failed: privacy_level_option_mismatch",
            "fail_reason: video_pull_failed",
            r#"open.tiktokapis.com {"error":{"code":"invalid_params","message":"The chunk size is invalid"}}"#,
        ],
        &["invalid_params", "spam_risk_too_many_posts", "the picture size check"],
    ),
    // TikTok API for Business asks for this form; Login Kit does not know it. U 2026-11.
    Rule::new(C::ScopeNotApproved, Likely, Says("accounts api"), || msg!("tiktok-why-accounts-api"))
        .examples(&["Fill out the Accounts API access form first."], &["social accounts", "GET /v1/social-accounts"]),
    Rule::new(C::WrongPortal, Possible, Any(&[Says("accounts api"), Says("api for business")]), || msg!("tiktok-why-wrong-portal"))
        .examples(&["Accounts API access", "TikTok API for Business"], &["TikTok for Developers"]),
];
