//! What people and their applications write in their own words: only beside TikTok's or Outstand's name, and never more than likely.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, Field, InLine, Not, Outstand, Says, Tiktok, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::Likely;

/// Pressing Cancel, in the languages in which people ask. U 2026-11.
const CANCELLED: When = InLine(&[
    &["tiktok", "틱톡"],
    &[
        "tiktok_cancelled",
        "tiktok_denied",
        "login cancelled",
        "login was cancelled",
        "login canceled",
        "sign-in was cancelled",
        "conectarea a fost anulata",
        "ai anulat",
        "abgebrochen",
        "connexion annulee",
        "a annule",
        "cancelado",
        "cancelada",
        "iptal edil",
        "취소됐",
        "취소되",
        "취소했",
        "đa huy",
        "已取消",
        "取消了",
    ],
]);

/// A scope that is not there, by its name. U 2026-11.
const SCOPE_ABSENT: When = InLine(&[
    &["user.info.basic", "user.info.profile", "user.info.stats", "video.publish", "video.upload", "video.list"],
    &["fehlt", "lipseste", "is missing", "falta", "manque", "eksik", "con thieu", "없어", "缺少", "未授权", "not approved"],
]);

/// What applications tell of an account that has to be private as long as the app is not audited. U 2026-11.
const PRIVATE: When = InLine(&[
    &["tiktok"],
    &[
        "account to 'private'",
        "account to private",
        "contul pe privat",
        "cont privat",
        "regle en prive",
        "compte prive",
        "cuenta privada",
        "conta privada",
        "privates konto",
        "비공개 계정",
        "私密账号",
        "私密帳號",
    ],
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::UserCancelled, Likely, Every(&[CANCELLED, Not(&Word("non_sandbox_target"))]), || msg!("tiktok-why-cancelled")).examples(
        &["Die Anmeldung bei TikTok wurde abgebrochen.", "/settings?error=tiktok_cancelled"],
        &["Comanda a fost anulată", "TikTok"],
    ),
    Rule::new(C::ScopeNotApproved, Likely, SCOPE_ABSENT, || msg!("tiktok-why-scope-told"))
        .examples(&["Das Recht video.list fehlt", "video.publish lipsește"], &["video.list", "Das Bild fehlt"]),
    Rule::new(C::ScopeNotApproved, Likely, Every(&[Tiktok, Says("illegal authorization scope")]), || msg!("tiktok-why-scope-told"))
        .examples(&["TikTok ShareKit 10004: Illegal authorization scope"], &["illegal authorization scope"]),
    Rule::new(C::ScopeNotGranted, Likely, Every(&[Tiktok, Any(&[Word("notenoughscopes"), Says("not enough scopes")])]), || {
        msg!("tiktok-why-scope-not-granted")
    })
    .examples(&["POST /social-connect/tiktok (NotEnoughScopes)"], &["Slack: not enough scopes"]),
    Rule::new(C::AccountMustBePrivate, Likely, PRIVATE, || msg!("tiktok-why-private"))
        .examples(&["You must set your TikTok account to 'Private'"], &["Contul pe privat de la bancă", "TikTok account"]),
    Rule::new(C::MediaDomainUnverified, Likely, Every(&[Tiktok, Says("url ownership")]), || msg!("tiktok-why-url-ownership"))
        .examples(&["TikTok 403 URL ownership"], &["URL ownership of the shop"]),
    Rule::new(C::NetworkNotConfigured, Likely, Every(&[Outstand, Says("/v1/social-networks"), Field("data:[]")]), || {
        msg!("tiktok-why-list-empty")
    })
    .examples(
        &[r#"GET api.outstand.so/v1/social-networks {"success":true,"data":[]}"#],
        &[r#"GET api.outstand.so/v1/social-accounts {"data":[]}"#, r#"{"data":[]}"#],
    ),
];
