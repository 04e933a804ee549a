//! What TikTok, Outstand and the way to them say when something is wrong. Each rule stands with the texts it must and must not recognise.
//! Source: the facts about TikTok and Outstand, 2026-11, unless a rule says otherwise.

mod api;
mod key_refused;
mod outstand;
mod outstand_key;
mod sdk;
mod sign_in;
mod token;
mod told;
mod way;

use super::rule::{Side, Table};

/// Every table. Where two causes are equally sure, the earlier rule comes first.
pub(super) const TABLES: &[Table] = &[
    Table { side: Side::Tiktok, rules: api::RULES },
    Table { side: Side::Tiktok, rules: sdk::RULES },
    Table { side: Side::Tiktok, rules: key_refused::RULES },
    Table { side: Side::Tiktok, rules: sign_in::RULES },
    Table { side: Side::Tiktok, rules: token::RULES },
    Table { side: Side::Outstand, rules: told::RULES },
    Table { side: Side::Outstand, rules: outstand_key::RULES },
    Table { side: Side::Outstand, rules: outstand::RULES },
    Table { side: Side::Way, rules: way::RULES },
];
