//! The other refusals of TikTok's sign-in page.

use punte_words::msg;

use crate::explain::rule::When::{
    Any, Error, Every, Host, InLine, NoType, Not, Number, Ours, Says, Tiktok, TiktokStatus, TiktokTrouble, Type, Word,
};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// 10007 is also what the old token endpoint answers to a used code. U 2026-11.
const PROOF_WANTED: When = Any(&[
    Type("code_challenge"),
    Every(&[Ours, Number("10007"), Not(&Says("authorization code"))]),
    Every(&[Tiktok, Any(&[Says("code_challenge is required"), Says("missing code_challenge"), Says("code_challenge is missing")])]),
]);

/// What people write when the address is not the registered one, in the languages in which they ask.
const REDIRECT_TOLD: When = InLine(&[
    &["redirect_uri", "redirect uri", "redirect url", "redirect_url", "redirecturi", "callback url", "callback uri"],
    &[
        "not match",
        "n't match",
        "n’t match",
        "mismatch",
        "not registered",
        "not whitelisted",
        "not allowed",
        "is invalid",
        "nu se potriv",
        "nu corespund",
        "nu coincid",
        "nu e inregistrat",
        "nao corresponde",
        "nao coincide",
        "no coincide",
        "no corresponde",
        "no registrad",
        "nao registrad",
        "ne correspond pas",
        "nicht uberein",
        "nicht registriert",
        "eslesm",
        "uyusmuyor",
        "kayitli degil",
        "khong khop",
        "khong trung",
        "일치하지",
        "불일치",
        "등록되지",
        "不匹配",
        "不一致",
        "未注册",
        "未註冊",
        "一致しない",
        "一致しません",
    ],
]);

/// What is said where TikTok is not to be had.
const ELSEWHERE: When = InLine(&[
    &[
        "country",
        "region",
        "tara ta",
        "tara sau regiunea",
        "pais",
        "regiao",
        "land",
        "ulke",
        "bolge",
        "quoc gia",
        "khu vuc",
        "국가",
        "지역",
        "国家",
        "地区",
        "國家",
        "地區",
    ],
    &[
        "not available",
        "unavailable",
        "nu este disponibil",
        "nu e disponibil",
        "nao esta disponivel",
        "no esta disponible",
        "nicht verfugbar",
        "pas disponible",
        "kullanilamiyor",
        "mevcut degil",
        "khong kha dung",
        "khong co san",
        "사용할 수 없",
        "不可用",
        "无法使用",
        "無法使用",
    ],
]);

/// What applications make of TikTok's limits.
const LIMIT_TOLD: When = InLine(&[
    &["tiktok"],
    &[
        "rate limit",
        "too many requests",
        "at capacity",
        "limit reached",
        "quota exceeded",
        "limit exceeded",
        "请求过于频繁",
        "요청이 너무 많",
    ],
]);

/// The same of a permission that the app does not have.
const SCOPE_TOLD: When = InLine(&[
    &["scope", "video.publish", "video.upload", "video.list", "user.info."],
    &[
        "not approved",
        "not authorized for",
        "not been approved",
        "not added",
        "not enabled",
        "not allowed",
        "unauthorized scope",
        "invalid scope",
        "n't approved",
        "nu e aprobat",
        "nu este aprobat",
        "neaprobat",
        "nao aprovado",
        "nao autorizado",
        "no aprobado",
        "no autorizado",
        "nicht genehmigt",
        "nicht freigegeben",
        "non approuve",
        "non autorise",
        "onaylanmam",
        "onayli degil",
        "chua duoc phe duyet",
        "chua đuoc phe duyet",
        "chua đuoc duyet",
        "승인되지",
        "권한이 없",
        "未授权",
        "未批准",
        "未审核",
        "没有权限",
        "無效的範圍",
        "未承認",
    ],
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::NotSandboxTarget, Proven, Type("non_sandbox_target"), || msg!("tiktok-why-not-target")).examples(
        &["error=access_denied&error_type=non_sandbox_target", "TikTok: non_sandbox_target"],
        &["error=access_denied", "error_type=client_key"],
    ),
    Rule::new(C::RedirectUriMismatch, Proven, Type("redirect_uri"), || msg!("tiktok-why-redirect-refused")).examples(
        &["error=invalid_request&error_type=redirect_uri", "Corectează și încearcă din nou:\nredirect_uri"],
        &["redirect_uri=https://exemplu.ro/cb&error_type=scope", "Facebook: error_description=redirect_uri isn't allowed"],
    ),
    // Not TikTok's word but people's: sandbox and its list in one text.
    Rule::new(C::NotSandboxTarget, Likely, Every(&[Word("sandbox"), Any(&[Says("target user"), Says("target_user")]), NoType]), || {
        msg!("tiktok-why-target-told")
    })
    .examples(&["The app is in sandbox, add the account to Target users first"], &["sandbox", "Target users"]),
    Rule::new(C::RedirectUriMismatch, Likely, Every(&[Tiktok, REDIRECT_TOLD]), || msg!("tiktok-why-redirect-told")).examples(
        &["TikTok: redirect_uri does not match", "tiktok login: redirect_uri mismatch", "TikTok: el redirect URI no coincide"],
        &["redirect_uri does not match", "TikTok: passwords do not match", "Google: Error 400: redirect_uri_mismatch"],
    ),
    Rule::new(C::SandboxProductionMixup, Possible, Type("redirect_uri"), || msg!("tiktok-why-redirect-mixup"))
        .examples(&["error_type=redirect_uri"], &["error_type=code_challenge"]),
    Rule::new(C::ScopeNotApproved, Likely, Any(&[Type("scope"), Every(&[Ours, Error("invalid_scope"), NoType])]), || {
        msg!("tiktok-why-scope-refused")
    })
    .about("scope")
    .examples(&["error=invalid_scope&error_type=scope", "invalid_scope"], &["scope=user.info.basic&error_type=client_key"]),
    Rule::new(C::ScopeNotApproved, Likely, Every(&[Tiktok, NoType, SCOPE_TOLD]), || msg!("tiktok-why-scope-told")).about("scope").examples(
        &["TikTok: the scope video.publish is not approved for this app", "TikTok: scope video.upload nu e aprobat"],
        &["the scope is not approved", "TikTok: scope_not_authorized", "TikTok: scope=user.info.basic"],
    ),
    Rule::new(C::ScopeSeparator, Possible, Any(&[Type("scope"), Every(&[Ours, Error("invalid_scope"), NoType])]), || {
        msg!("tiktok-why-scope-separator")
    })
    .about("scope")
    .examples(&["error=invalid_scope&error_type=scope"], &["error_type=redirect_uri"]),
    Rule::new(C::SandboxProductionMixup, Possible, Type("scope"), || msg!("tiktok-why-scope-mixup"))
        .about("scope")
        .examples(&["error_type=scope"], &["error_type=code_challenge"]),
    Rule::new(C::PkceRequired, Proven, PROOF_WANTED, || msg!("tiktok-why-pkce-required")).examples(
        &["error=param_error&errCode=10007&error_type=code_challenge", "TikTok errCode=10007", "TikTok: code_challenge is required"],
        &["error_type=code_challenge_method&errCode=10008", r#"{"error_code":10007,"description":"Authorization code is expired"}"#],
    ),
    Rule::new(
        C::PkceWrong,
        Proven,
        Any(&[Type("code_challenge_method"), Every(&[Ours, Number("10008"), Not(&Says("access token")), Not(&Says("access_token"))])]),
        || msg!("tiktok-why-pkce-method"),
    )
    .examples(
        &["error_type=code_challenge_method&errCode=10008", "TikTok errCode: 10008"],
        &["error_type=code_challenge", "TikTok error_code 10008: access token is invalid", "code_challenge_method=S256"],
    ),
    Rule::new(C::UserCancelled, Likely, Every(&[Ours, Error("access_denied"), NoType]), || msg!("tiktok-why-cancelled")).examples(
        &["https://exemplu.ro/cb?error=access_denied&state=x", "access_denied"],
        &["error=access_denied&error_type=non_sandbox_target", "LinkedIn: error=access_denied", "mysql: access_denied for root"],
    ),
    Rule::new(
        C::WrongPortal,
        Likely,
        Any(&[Host("business-api.tiktok.com"), Host("ads.tiktok.com"), Host("auth.tiktok-shops.com"), Host("partner.tiktokshop.com")]),
        || msg!("tiktok-why-wrong-portal"),
    )
    .examples(
        &[
            "https://business-api.tiktok.com/portal/auth?app_id=7123456789012345678",
            "https://auth.tiktok-shops.com/oauth/authorize?app_key=abc",
        ],
        &["https://www.tiktok.com/v2/auth/authorize/", "https://open.tiktokapis.com/v2/oauth/token/"],
    ),
    // G 2026-11: nobody wrote the sentence down; the status is HTTP's own for this.
    // Outstand's callback was reached without what TikTok had sent along. U 2026-11.
    Rule::new(
        C::ProxyCallbackBroken,
        Likely,
        Every(&[Says("socials/tiktok/callback"), Any(&[Says("missing code"), Says("missing%20code"), Says("missing+code")])]),
        || msg!("tiktok-why-query-lost"),
    )
    .examples(
        &["https://www.outstand.so/app/api/socials/tiktok/callback?error=Missing%20code%20or%20state"],
        &["https://exemplu.ro/cb?error=Missing%20code", "https://www.outstand.so/app/api/socials/tiktok/callback"],
    ),
    Rule::new(
        C::RegionBlocked,
        Likely,
        Every(&[
            Tiktok,
            Any(&[
                TiktokStatus(451),
                Says("not available in your country"),
                Says("not available in your region"),
                Says("isn't available in your"),
                Says("banning tiktok"),
                Says("discontinued operating tiktok"),
                ELSEWHERE,
            ]),
        ]),
        || msg!("tiktok-why-region"),
    )
    .examples(
        &["tiktok.com: HTTP 451 Unavailable For Legal Reasons", "TikTok isn't available in your country", "TikTok 在您所在的地区不可用"],
        &["This video is not available in your country", "tiktok HTTP 403"],
    ),
    Rule::new(
        C::TiktokUnavailable,
        Likely,
        Any(&[TiktokTrouble, Every(&[Tiktok, Any(&[Error("server_error"), Error("temporarily_unavailable")])])]),
        || msg!("tiktok-why-tiktok-trouble"),
    )
    .examples(
        &["POST https://open.tiktokapis.com/v2/oauth/token/ HTTP 503", "tiktok login: error=server_error"],
        &["HTTP 503 Service Unavailable", "tiktok HTTP 404"],
    ),
    Rule::new(C::RateLimited, Likely, Any(&[TiktokStatus(429), LIMIT_TOLD]), || msg!("tiktok-why-rate-limited")).examples(
        &["TikTok posting: too many requests, try again later", "open.tiktokapis.com answered HTTP 429 Too Many Requests"],
        &["HTTP 429 Too Many Requests", "tiktok 403 Forbidden"],
    ),
];
