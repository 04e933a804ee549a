//! Whether a text holds nothing but codes: then nobody else can be meant by it, and a code that others use too may be TikTok's.

use punte_tiktok::facts::error_words::{API_CODES, ERROR_NUMBERS, ERROR_TYPES, OAUTH_ERRORS};
use punte_tiktok::words::tokens;

/// Beside TikTok's words: names of fields, and the words of its short sentences. Lower case.
const VOCABULARY: &[&str] = &[
    "a",
    "access",
    "and",
    "authorization",
    "code",
    "description",
    "errcode",
    "error",
    "error_code",
    "error_description",
    "error_type",
    "error_uri",
    "expired",
    "fail_reason",
    "failed",
    "false",
    "grant_type",
    "has",
    "http",
    "https",
    "invalid",
    "is",
    "log_id",
    "logid",
    "message",
    "oauth",
    "oauth2",
    "ok",
    "or",
    "reason",
    "refresh",
    "refresh_token",
    "request",
    "state",
    "status",
    "success",
    "the",
    "this",
    "token",
    "true",
    "type",
    "user",
    "was",
];

/// Names whose values say nothing about whose the text is.
const PASSED_OVER: &[&str] = &["state", "code", "log_id", "logid"];

/// The most words of a text that is codes alone.
const MOST: usize = 40;

/// Whether the folded text holds codes only, at least one of them; of addresses only the query is looked at.
pub(super) fn is_all(text: &str) -> bool {
    let mut codes = 0;
    let mut before = "";
    for part in text.split_whitespace().take(MOST + 1) {
        let query = if part.contains("://") { part.split_once('?').map_or("", |(_, query)| query) } else { part };
        for pair in query.split('&') {
            let name = pair.split('=').next().unwrap_or_default();
            if pair.contains('=') && PASSED_OVER.contains(&name) && !is_code(pair) {
                continue;
            }
            let numbered = pair.starts_with("errcode") || before.starts_with("errcode");
            for (_, word) in tokens(pair) {
                let is_number = numbered && ERROR_NUMBERS.contains(&word);
                codes += usize::from(is_number || OAUTH_ERRORS.contains(&word) || API_CODES.contains(&word));
                if !is_known(word) {
                    return false;
                }
            }
            if pair.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) {
                return false;
            }
        }
        before = part;
    }
    codes > 0 && text.split_whitespace().count() <= MOST
}

fn is_code(pair: &str) -> bool {
    tokens(pair).any(|(_, word)| OAUTH_ERRORS.contains(&word) || API_CODES.contains(&word))
}

fn is_known(word: &str) -> bool {
    VOCABULARY.contains(&word)
        || OAUTH_ERRORS.contains(&word)
        || API_CODES.contains(&word)
        || ERROR_TYPES.contains(&word)
        || word.chars().all(|c| c.is_ascii_digit())
}
