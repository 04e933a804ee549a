//! The words with which TikTok refuses, read from a query. Reading them from pages and logs lives in `words`.

use serde::Serialize;
use url::Url;

use crate::encoding::{decode_parameter, pairs};

/// What TikTok appends to an address when it refuses: short words and numbers only, anything else is not kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ErrorWords {
    /// `error`, for example `unauthorized_client`.
    pub error: Option<String>,
    /// `error_type`, for example `client_key`: what is to be corrected.
    pub error_type: Option<String>,
    /// `errCode`, for example `10003`.
    pub err_code: Option<String>,
    /// `logid`, which TikTok's support asks for.
    pub log_id: Option<String>,
}

#[derive(Clone, Copy)]
enum Part {
    Error,
    Type,
    Code,
    LogId,
}

/// The parameters, in every spelling seen. U 2026-11.
const NAMES: &[(&str, Part)] = &[
    ("error", Part::Error),
    ("error_type", Part::Type),
    ("errCode", Part::Code),
    ("errcode", Part::Code),
    ("err_code", Part::Code),
    ("error_code", Part::Code),
    ("logid", Part::LogId),
    ("log_id", Part::LogId),
];

impl ErrorWords {
    /// Reads a query. TikTok appends its words after the original parameters, so the last of each counts.
    pub fn of_query(query: &str) -> Self {
        let mut words = Self::default();
        for (name, raw) in pairs(query) {
            let Some((_, part)) = NAMES.iter().find(|(known, _)| *known == name) else { continue };
            let value = decode_parameter(raw);
            match part {
                Part::Error => words.error = clean_word(&value).or(words.error),
                Part::Type => words.error_type = clean_word(&value).or(words.error_type),
                Part::Code => words.err_code = clean_number(&value).or(words.err_code),
                Part::LogId => words.log_id = clean_log_id(&value).or(words.log_id),
            }
        }
        words
    }

    /// Whether nothing was refused: a log id alone is no refusal.
    pub const fn is_empty(&self) -> bool {
        self.error.is_none() && self.error_type.is_none() && self.err_code.is_none()
    }

    pub(super) fn is_name(name: &str) -> bool {
        NAMES.iter().any(|(known, _)| *known == name)
    }
}

/// The address as it was before TikTok appended its words; every other parameter byte for byte.
pub fn without_error_words(url: &Url) -> Url {
    let Some(query) = url.query() else { return url.clone() };
    let kept: Vec<&str> = query.split('&').filter(|part| pairs(part).all(|(name, _)| !ErrorWords::is_name(&name))).collect();
    let mut clean = url.clone();
    clean.set_query((!kept.is_empty()).then(|| kept.join("&")).as_deref());
    clean
}

/// The value if it is a word of TikTok's making: lower-case letters and underscores, so that no key, code or token passes.
pub(crate) fn clean_word(value: &str) -> Option<String> {
    let value = value.trim();
    let fits = (3..=64).contains(&value.len()) && value.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    fits.then(|| value.to_owned())
}

/// The value if it is an error number other than 0.
pub(crate) fn clean_number(value: &str) -> Option<String> {
    let value = value.trim();
    let digits = value.strip_prefix('-').unwrap_or(value);
    let fits = (1..=6).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit()) && digits.chars().any(|c| c != '0');
    fits.then(|| value.to_owned())
}

/// The value if it can be a log id: letters, digits and dashes, at most 64 of them.
pub(crate) fn clean_log_id(value: &str) -> Option<String> {
    let value = value.trim();
    let fits = (4..=64).contains(&value.len()) && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    fits.then(|| value.to_owned())
}
