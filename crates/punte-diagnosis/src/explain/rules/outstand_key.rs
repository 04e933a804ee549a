//! Outstand's answers about its API key, and an application that has none.

use punte_words::msg;

use crate::explain::rule::When::{Any, Every, Not, OutstandStatus, Says, Word};
use crate::explain::rule::{Rule, When};
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

/// Outstand refuses the key. The sentence is 2nd-hand, the status is documented.
const REFUSED: When = Every(&[Any(&[Says("invalid or missing api key"), OutstandStatus(401)]), Not(&SENT_EMPTY), Not(&UNSET)]);

/// What becomes of a header when the variable behind it has no value.
const SENT_EMPTY: When = Any(&[Says("bearer undefined"), Says("bearer null"), Says("bearer none")]);

/// The application says itself that the variable has no value.
const UNSET: When = Every(&[
    Word("outstand_api_key"),
    Any(&[
        Says("is not set"),
        Says("outstand_api_key not set"),
        Says("not defined"),
        Says("is missing"),
        Says("missing outstand_api_key"),
        Says("outstand_api_key missing"),
        Says("is required"),
        Says("not configured"),
        Says("not_configured"),
        Says("missing\":"),
        Says("outstand_api_key not found"),
        Says("outstand_api_key not provided"),
        Word("undefined"),
        Says("nu este setat"),
        Says("nu e setat"),
        Says("lipseste"),
    ]),
]);

pub(super) const RULES: &[Rule] = &[
    Rule::new(C::ApiKeyMissing, Proven, SENT_EMPTY, || msg!("tiktok-why-api-key-empty")).examples(
        &["Authorization: Bearer undefined", "authorization: 'Bearer null'"],
        &["Authorization: Bearer ost_CHEIA_TA_API", "undefined"],
    ),
    Rule::new(C::ApiKeyMissing, Likely, UNSET, || msg!("tiktok-why-api-key-unset")).examples(
        &[
            "Error: OUTSTAND_API_KEY is not set",
            "{ error: 'OUTSTAND_API_KEY not set on server' }",
            "OUTSTAND_API_KEY: undefined",
            "Lipsește OUTSTAND_API_KEY",
            "OUTSTAND_API_KEY not found in .env",
        ],
        &["OUTSTAND_API_KEY=ost_CHEIA_TA_API", "DATABASE_URL is not set"],
    ),
    Rule::new(C::ApiKeyInvalid, Likely, REFUSED, || msg!("tiktok-why-api-key-refused")).examples(
        &[r#"{"success":false,"error":"Invalid or missing API key"}"#, "api.outstand.so answered 401 Unauthorized"],
        &["HTTP 401 Unauthorized", "api.outstand.so answered 404 Not Found", "Instagram API: 401 Unauthorized"],
    ),
    Rule::new(C::ApiKeyMissing, Possible, REFUSED, || msg!("tiktok-why-api-key-maybe-missing"))
        .examples(&["Invalid or missing API key"], &["subscription_inactive"]),
    Rule::new(C::EnvFileWrong, Possible, Any(&[REFUSED, UNSET, SENT_EMPTY]), || msg!("tiktok-why-env-file"))
        .examples(&["Invalid or missing API key", "OUTSTAND_API_KEY is not set"], &["subscription_inactive"]),
    Rule::new(C::ServerNotRestarted, Possible, Any(&[REFUSED, UNSET, SENT_EMPTY]), || msg!("tiktok-why-not-restarted"))
        .examples(&["Invalid or missing API key", "OUTSTAND_API_KEY is not set"], &["subscription_inactive"]),
];
