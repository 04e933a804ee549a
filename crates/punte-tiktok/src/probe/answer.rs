//! Reading the token endpoint's answer. What is asked lives beside this room.

use punte_http::Reply;
use serde_json::Value;

use super::{PairAnswer, PairDoubt};
use crate::authorize::{clean_log_id, clean_number, clean_word};

/// The word that TikTok's text holds when it could not read the request. M 2026-11.
const MALFORMED: &str = "malformed";

pub(super) fn read(reply: &Reply) -> PairAnswer {
    let status = reply.status;
    if reply.is_redirect() {
        return PairAnswer::Undetermined(PairDoubt::Elsewhere { status });
    }
    let Ok(body) = serde_json::from_str::<Value>(reply.text().trim_start_matches('\u{feff}')) else {
        return PairAnswer::Undetermined(match status {
            429 => PairDoubt::RateLimited,
            500.. => PairDoubt::Server { status },
            _ => PairDoubt::NotJson { status, page: reply.is_html() },
        });
    };
    let error = error_of(&body);
    let log_id = text_of(&body, &["log_id", "logid"]).and_then(clean_log_id);
    match error.as_deref() {
        None if has_token(&body) => PairAnswer::Right,
        Some("invalid_client") => PairAnswer::Wrong { log_id },
        Some("invalid_request") if description_of(&body).contains(MALFORMED) => PairAnswer::Undetermined(PairDoubt::Malformed { log_id }),
        Some("rate_limit_exceeded") => PairAnswer::Undetermined(PairDoubt::RateLimited),
        _ => PairAnswer::Undetermined(match status {
            429 => PairDoubt::RateLimited,
            500.. => PairDoubt::Server { status },
            _ => PairDoubt::OtherError { status, error, log_id },
        }),
    }
}

/// The answer itself and what it may be wrapped in: `error` and `data` are objects in other answers of TikTok (D, 3P 2026-11).
fn levels(body: &Value) -> impl Iterator<Item = &Value> {
    [Some(body), body.get("error"), body.get("data")].into_iter().flatten().filter(|level| level.is_object())
}

fn text_of<'a>(body: &'a Value, names: &[&str]) -> Option<&'a str> {
    levels(body).flat_map(|level| names.iter().filter_map(|name| level.get(*name))).find_map(Value::as_str).filter(|text| !text.is_empty())
}

fn has_token(body: &Value) -> bool {
    [Some(body), body.get("data")]
        .into_iter()
        .flatten()
        .filter_map(|level| level.get("access_token"))
        .any(|token| token.as_str().is_some_and(|text| !text.is_empty()))
}

/// TikTok's word or number for the error; `ok` and 0 are none.
fn error_of(body: &Value) -> Option<String> {
    let words = levels(body).flat_map(|level| ["error", "code", "error_code"].into_iter().filter_map(|name| level.get(name)));
    words
        .filter_map(|value| match value {
            Value::String(text) => clean_word(text).or_else(|| clean_number(text)),
            Value::Number(number) => clean_number(&number.to_string()),
            _ => None,
        })
        .find(|word| word != "ok")
}

fn description_of(body: &Value) -> String {
    text_of(body, &["error_description", "description", "message"]).unwrap_or_default().to_ascii_lowercase()
}
