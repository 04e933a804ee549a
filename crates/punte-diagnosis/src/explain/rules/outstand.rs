//! Outstand's other answers: subscription, limits, validation, a network or an account that is not there.

use punte_words::msg;

use crate::explain::rule::When::{
    Any, Every, Field, InLine, Not, Outstand, OutstandStatus, OutstandTrouble, Says, Tiktok, TiktokTrouble, Word,
};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

const QUOTA: When = Says("request quota exhausted");
const RATE: When = Says("api key rate limit exceeded");
const UNCLEAR_LIMIT: When = Every(&[OutstandStatus(429), Not(&QUOTA), Not(&RATE)]);

/// Outstand's envelope around an error.
const ENVELOPE: When = Any(&[
    Outstand,
    Every(&[Any(&[Word("_errors"), Field("success:false")]), Any(&[Word("network"), Word("client_key"), Word("client_secret")])]),
]);

/// Fields that only Outstand's accounts have beside the common ones.
const ACCOUNT: When = Any(&[Outstand, Tiktok, Word("network_unique_id"), Word("customer_social_network_id"), Word("networkuniqueid")]);

/// What applications say before an account is connected, in the languages in which they ask.
const NOT_CONNECTED: When = InLine(&[
    &["tiktok"],
    &[
        "not connected",
        "isn't connected",
        "no tiktok account",
        "conecteaza mai intai",
        "reconecteaza",
        "not linked",
        "nu este conectat",
        "nu e conectat",
        "niciun cont tiktok",
        "nao conectad",
        "nao esta conectad",
        "no conectad",
        "no esta conectad",
        "nicht verbunden",
        "pas connecte",
        "bagli degil",
        "giris yapilmam",
        "chua ket noi",
        "chua đuoc ket noi",
        "연결되지",
        "연결되어 있지",
        "未连接",
        "未連接",
        "未绑定",
        "未綁定",
        "接続されていません",
    ],
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::SubscriptionInactive, Proven, Word("subscription_inactive"), || msg!("tiktok-why-subscription"))
        .examples(&[r#"{"success":false,"code":"subscription_inactive"}"#], &["the subscription is active"]),
    Rule::new(C::SubscriptionInactive, Likely, OutstandStatus(402), || msg!("tiktok-why-subscription"))
        .examples(&["Outstand API error 402 Payment Required"], &["HTTP 402 Payment Required", "Outstand API error 403"]),
    Rule::new(C::QuotaExhausted, Proven, QUOTA, || msg!("tiktok-why-quota"))
        .examples(&["429: API key request quota exhausted"], &["API key rate limit exceeded"]),
    Rule::new(C::RateLimited, Proven, RATE, || msg!("tiktok-why-rate"))
        .examples(&["429: API key rate limit exceeded"], &["API key request quota exhausted"]),
    Rule::new(C::RateLimited, Likely, UNCLEAR_LIMIT, || msg!("tiktok-why-rate"))
        .examples(&["Outstand: HTTP 429 Too Many Requests"], &["Outstand: 429 API key request quota exhausted", "HTTP 429"]),
    Rule::new(C::QuotaExhausted, Possible, UNCLEAR_LIMIT, || msg!("tiktok-why-quota-maybe"))
        .examples(&["api.outstand.so: HTTP 429 Too Many Requests"], &["api.outstand.so: HTTP 401"]),
    Rule::new(C::RequestMalformed, Likely, Every(&[Says("invalid payload"), ENVELOPE]), || msg!("tiktok-why-payload")).examples(
        &[r#"{"success":false,"error":"Invalid payload","details":{"network":{"_errors":["Required"]}}}"#],
        &["webhook: invalid payload", r#"{"success":false,"error":"Invalid payload"}"#],
    ),
    // G 2026-11: nor is the one for a network that is there already.
    Rule::new(C::DuplicateNetworks, Possible, Every(&[ENVELOPE, Any(&[Says("already configured"), Says("already registered")])]), || {
        msg!("tiktok-why-already-configured")
    })
    .examples(
        &[r#"Outstand 409 {"success":false,"error":"Network already configured"}"#],
        &["SMTP is already configured", "Outstand: not configured"],
    ),
    Rule::new(
        C::NetworkNotConfigured,
        Likely,
        Every(&[Outstand, Any(&[Says("network not found"), Says("network tiktok not found")])]),
        || msg!("tiktok-why-not-configured"),
    )
    .examples(
        &[r#"api.outstand.so 404 {"success":false,"error":"Social network not found"}"#],
        &["network not found", "Outstand: post not found"],
    ),
    // G 2026-11: Outstand's own sentence for this is not known; these are what applications write.
    Rule::new(
        C::NetworkNotConfigured,
        Likely,
        Every(&[
            Not(&Word("outstand_api_key")),
            InLine(&[
                &["outstand", "tiktok"],
                &[
                    "not configured",
                    "nu este configurat",
                    "nu e configurat",
                    "no credentials for",
                    "nao configurad",
                    "no esta configurad",
                    "nicht konfiguriert",
                    "pas configure",
                    "yapilandirilmam",
                    "chua đuoc cau hinh",
                    "설정되지",
                    "구성되지",
                    "未配置",
                    "未設定",
                    "no keys found",
                    "has no credentials",
                ],
            ]),
        ]),
        || msg!("tiktok-why-not-configured"),
    )
    .examples(
        &["Outstand: social network tiktok not configured", "TikTok nu este configurat"],
        &["SMTP is not configured", "tiktok configured successfully", "tiktok: ok\nSMTP is not configured"],
    ),
    Rule::new(C::AccountNotConnected, Likely, NOT_CONNECTED, || msg!("tiktok-why-account-not-connected")).examples(
        &["TikTok is not connected. Connect an account first.", "Contul TikTok nu este conectat", "TikTok 账号未连接"],
        &["MySQL is not connected", "TikTok\nthe printer is not connected", "TikTok: connected"],
    ),
    Rule::new(
        C::AccountInactive,
        Likely,
        Every(&[ACCOUNT, Any(&[Field("healthy:false"), Field("isactive:0"), Field("isactive:false")])]),
        || msg!("tiktok-why-account-unhealthy"),
    )
    .examples(
        &[r#"{"success":true,"data":{"network":"tiktok","healthy": false}}"#, r#"{"network":"tiktok","username":"x","isActive":0}"#],
        &[r#"{"network":"tiktok","healthy":true}"#, r#"{"username":"x","isActive":0}"#],
    ),
    Rule::new(
        C::OutstandUnavailable,
        Likely,
        Any(&[OutstandTrouble, Every(&[Outstand, Says("internal server error"), Not(&TiktokTrouble)])]),
        || msg!("tiktok-why-outstand-trouble"),
    )
    .examples(
        &["POST https://api.outstand.so/v1/social-networks 500", "Outstand: Internal server error", "api.outstand.so HTTP 503"],
        &["HTTP 503", "Internal server error", "Outstand: HTTP 404"],
    ),
];
