//! The sign-in address that a text shows, judged by TikTok's rules. Parts that the person cut off are not missed.

use punte_http::{OUTSTAND_CALLBACK, is_loopback};
use punte_tiktok::judge::{Defect, Judgement, Severity};
use punte_tiktok::{AuthorizeUrl, RedirectRules, judge_redirect_uri, judge_request, judge_scope};
use punte_words::msg;
use url::Url;

use super::Finding;
use super::key;
use super::reading::Reading;
use crate::model::{CauseCode, Certainty};

/// A callback that old notes name and that never worked. Source: the facts about Outstand, 2026-11.
const OLD_CALLBACK: &str = "api.outstand.so/v1/oauth/";

/// What can be seen in the address, the key's own characters aside.
pub(super) fn findings(reading: &Reading) -> Vec<Finding> {
    let Some(address) = &reading.found.authorize else { return Vec::new() };
    // The host is not judged: behind the words of a real page it is TikTok's, and practice has its own.
    let own = Url::parse(&address.origin.ascii_serialization());
    let mut found: Vec<Finding> = own.map(|own| judge_request(address, &own)).unwrap_or_default().iter().filter_map(of_request).collect();
    found.extend(redirect_uri(address));
    if address.scope.is_some() {
        found.extend(judge_scope(address, &[]).iter().filter_map(of_scope));
    }
    found
}

fn of_request(judgement: &Judgement) -> Option<Finding> {
    let (about, cause, certainty) = match judgement.defect {
        Defect::V1Path | Defect::ClientIdInsteadOfKey => (key::ABOUT, CauseCode::OldEndpoint, Certainty::Proven),
        Defect::ClientKeyTwice => (key::ABOUT, CauseCode::ClientKeyWrong, Certainty::Likely),
        Defect::DoubleEncoded => (key::ABOUT, CauseCode::ProviderSetup, Certainty::Likely),
        Defect::PkceMissing => ("code_challenge", CauseCode::PkceRequired, Certainty::Likely),
        Defect::PkceMethod => ("code_challenge_method", CauseCode::PkceWrong, Certainty::Proven),
        Defect::PkceNotHex | Defect::PkceLength => ("code_challenge", CauseCode::PkceWrong, Certainty::Likely),
        _ => return None,
    };
    Some(Finding::new(about, cause, certainty, judgement.text.clone()))
}

fn of_scope(judgement: &Judgement) -> Option<Finding> {
    let (cause, certainty) = match (judgement.defect, judgement.severity) {
        (Defect::ScopeSeparator | Defect::DoubleEncoded, Severity::Fail) => (CauseCode::ScopeSeparator, Certainty::Proven),
        (Defect::ScopeGone, _) => (CauseCode::ScopeNotApproved, Certainty::Proven),
        (Defect::ScopeCase, _) => (CauseCode::ScopeNotApproved, Certainty::Likely),
        (Defect::ScopeUnknown | Defect::ScopeSeparator, _) => (CauseCode::ScopeNotApproved, Certainty::Possible),
        _ => return None,
    };
    Some(Finding::new("scope", cause, certainty, judgement.text.clone()))
}

fn redirect_uri(address: &AuthorizeUrl) -> Vec<Finding> {
    let Some(found) = address.redirect_uri.as_deref() else { return Vec::new() };
    let finding = |certainty, why| Finding::new("redirect_uri", CauseCode::RedirectUriMismatch, certainty, why);
    if found.contains(OLD_CALLBACK) {
        return vec![finding(Certainty::Likely, msg!("tiktok-why-redirect-old"))];
    }
    let parsed = Url::parse(found.trim()).ok();
    // Outstand's own callback is known byte for byte; anybody else's is only known to itself.
    let outstands = parsed.as_ref().and_then(Url::host_str).is_some_and(|host| host == "outstand.so" || host == "www.outstand.so");
    let expected = if outstands { OUTSTAND_CALLBACK } else { found };
    // Desktop apps come back to this machine, over plain http.
    let rules = RedirectRules { loopback_stand_in: parsed.as_ref().is_some_and(is_loopback) };
    let judged = judge_redirect_uri(Some(found), expected, rules);
    judged
        .into_iter()
        .filter(|judgement| judgement.severity == Severity::Fail)
        .map(|judgement| finding(Certainty::Likely, judgement.text))
        .collect()
}
