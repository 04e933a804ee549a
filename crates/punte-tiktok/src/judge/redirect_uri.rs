//! The address TikTok sends the browser back to. Whether it is registered at TikTok cannot be seen from here.

use punte_words::{Message, msg};
use url::Url;

use super::{Defect, Judgement};
use crate::difference::{Kind, differences};
use crate::encoding::percent_decode;
use crate::facts::addresses::REDIRECT_URI_LIMIT;

/// Which rules hold for a redirect URI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RedirectRules {
    /// The expected address is a loopback stand-in: scheme and host are not judged, everything else is.
    pub loopback_stand_in: bool,
}

/// Judges `found` against TikTok's rules for Web apps, then against `expected`, byte for byte.
///
/// For a stand-in, two loopback addresses are still compared whole; a loopback address and any other are compared from the path on.
pub fn judge_redirect_uri(found: Option<&str>, expected: &str, rules: RedirectRules) -> Vec<Judgement> {
    let Some(found) = found.filter(|text| !text.is_empty()) else {
        return vec![Judgement::fail(Defect::RedirectMissing, msg!("tiktok-judge-redirect-missing"))];
    };
    if is_encoded_address(found) {
        return vec![Judgement::fail(Defect::DoubleEncoded, msg!("tiktok-judge-double-encoded", name = "redirect_uri"))];
    }
    let mut judgements = own_rules(found, rules);
    let (left, right) = compared(expected, found, rules);
    if let Some(difference) = joined(differences(Kind::RedirectUri, left, right)) {
        judgements.push(Judgement::fail(Defect::RedirectDiffers, msg!("tiktok-judge-redirect-differs", difference = difference)));
    }
    judgements
}

fn own_rules(found: &str, rules: RedirectRules) -> Vec<Judgement> {
    let mut judgements = Vec::new();
    let mut fail = |defect, text| judgements.push(Judgement::fail(defect, text));
    match Url::parse(found.trim()) {
        Ok(url) if url.has_host() => {
            if url.scheme() != "https" && !rules.loopback_stand_in {
                fail(Defect::RedirectNotHttps, msg!("tiktok-judge-redirect-not-https"));
            }
        }
        _ => fail(Defect::RedirectRelative, msg!("tiktok-judge-redirect-relative")),
    }
    let length = found.chars().count();
    if length >= REDIRECT_URI_LIMIT {
        fail(Defect::RedirectTooLong, msg!("tiktok-judge-redirect-too-long", length = length, limit = REDIRECT_URI_LIMIT));
    }
    let (before_fragment, fragment) = found.split_once('#').map_or((found, None), |(before, after)| (before, Some(after)));
    if before_fragment.contains('?') {
        fail(Defect::RedirectQuery, msg!("tiktok-judge-redirect-query"));
    }
    if fragment.is_some() {
        fail(Defect::RedirectFragment, msg!("tiktok-judge-redirect-fragment"));
    }
    judgements
}

/// Whether the value, already decoded once, is still an encoded address.
fn is_encoded_address(found: &str) -> bool {
    Url::parse(found).is_err() && Url::parse(&percent_decode(found)).is_ok_and(|url| url.has_host())
}

/// The parts that are compared: both addresses whole, or both from the path on.
fn compared<'a>(expected: &'a str, found: &'a str, rules: RedirectRules) -> (&'a str, &'a str) {
    if rules.loopback_stand_in && !is_loopback(found) { (from_path(expected), from_path(found)) } else { (expected, found) }
}

fn is_loopback(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| punte_http::is_loopback(&url))
}

fn from_path(text: &str) -> &str {
    let Some((_, rest)) = text.split_once("://") else { return text };
    rest.find(['/', '?', '#']).map_or("", |at| &rest[at..])
}

/// The differences as one message, the most telling first.
fn joined(differences: Vec<Message>) -> Option<Message> {
    differences.into_iter().reduce(|left, right| msg!("tiktok-diff-and", left = left, right = right))
}
