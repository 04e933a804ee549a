//! Outstand's other answers: subscription, limits, validation, a network or an account that is not there.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, Field, Not, Outstand, Says, ServerTrouble, Status, Tiktok, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

const QUOTA: When = Says("request quota exhausted");
const RATE: When = Says("api key rate limit exceeded");
const UNCLEAR_LIMIT: When = Every(&[Outstand, Status(429), Not(&QUOTA), Not(&RATE)]);

/// Outstand's envelope around an error.
const ENVELOPE: When = Any(&[Outstand, Word("_errors"), Field("success:false")]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::SubscriptionInactive, Proven, Word("subscription_inactive"), || msg!("tiktok-why-subscription"))
        .examples(&[r#"{"success":false,"code":"subscription_inactive"}"#], &["the subscription is active"]),
    Rule::new(C::SubscriptionInactive, Likely, Every(&[Outstand, Status(402)]), || msg!("tiktok-why-subscription"))
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
        &["webhook: invalid payload"],
    ),
    // G 2026-11: Outstand's own sentence for this is not known; these are what applications write.
    Rule::new(
        C::NetworkNotConfigured,
        Likely,
        Every(&[
            Any(&[Outstand, Tiktok]),
            Any(&[Says("not configured"), Says("nu este configurat"), Says("nu e configurat"), Says("no credentials for")]),
        ]),
        || msg!("tiktok-why-not-configured"),
    )
    .examples(
        &["Outstand: social network tiktok not configured", "TikTok nu este configurat"],
        &["SMTP is not configured", "tiktok configured successfully"],
    ),
    Rule::new(C::AccountInactive, Likely, Any(&[Field("healthy:false"), Field("isactive:0"), Field("isactive:false")]), || {
        msg!("tiktok-why-account-unhealthy")
    })
    .examples(
        &[r#"{"success":true,"data":{"network":"tiktok","healthy": false}}"#, r#"{"username":"x","isActive":0}"#],
        &[r#"{"healthy":true}"#, r#"{"isActive":1}"#],
    ),
    Rule::new(C::OutstandUnavailable, Likely, Every(&[Outstand, Any(&[ServerTrouble, Says("internal server error")])]), || {
        msg!("tiktok-why-outstand-trouble")
    })
    .examples(
        &["POST https://api.outstand.so/v1/social-networks 500", "Outstand: Internal server error", "api.outstand.so HTTP 503"],
        &["HTTP 503", "Internal server error", "Outstand: HTTP 404"],
    ),
];
