//! The permissions that are asked for. Whether TikTok approved them cannot be seen from here.

use punte_words::msg;

use super::{Defect, Judgement};
use crate::AuthorizeUrl;
use crate::encoding::{has_escapes, percent_decode};
use crate::facts::scopes::{SCOPES, ScopeSource, scope_fact};

/// What people put between scopes where TikTok wants a comma and nothing else.
fn is_wrong_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '+' | ';' | '|' | '&')
}

/// Judges the scopes against TikTok's form and list, then against `expected`.
pub fn judge_scope(address: &AuthorizeUrl, expected: &[String]) -> Vec<Judgement> {
    let Some(scope) = address.scope.as_deref().filter(|text| !text.trim().is_empty()) else {
        return vec![Judgement::fail(Defect::ScopeMissing, msg!("tiktok-judge-scope-missing"))];
    };
    let mut judgements = Vec::new();
    let decoded = percent_decode(scope);
    if has_escapes(scope) {
        judgements.push(Judgement::fail(Defect::DoubleEncoded, msg!("tiktok-judge-double-encoded", name = "scope")));
    }
    let names: Vec<&str> = decoded.split(|c| c == ',' || is_wrong_separator(c)).filter(|name| !name.is_empty()).collect();
    if let Some(at) = decoded.chars().position(is_wrong_separator) {
        judgements.push(Judgement::fail(Defect::ScopeSeparator, msg!("tiktok-judge-scope-separator", at = at + 1)));
    } else if decoded.split(',').any(str::is_empty) {
        judgements.push(Judgement::warning(Defect::ScopeSeparator, msg!("tiktok-judge-scope-empty")));
    }
    for name in &names {
        judgements.extend(judge_name(name));
    }
    let is_asked = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    for missing in expected.iter().filter(|wanted| !is_asked(wanted)) {
        judgements.push(Judgement::fail(Defect::ScopeNotRequested, msg!("tiktok-judge-scope-not-requested", scope = missing.as_str())));
    }
    judgements
}

fn judge_name(name: &str) -> Option<Judgement> {
    if let Some(fact) = scope_fact(name) {
        return (fact.from == ScopeSource::Gone)
            .then(|| Judgement::fail(Defect::ScopeGone, msg!("tiktok-judge-scope-gone", scope = fact.name)));
    }
    if let Some(fact) = SCOPES.iter().find(|fact| fact.name.eq_ignore_ascii_case(name)) {
        return Some(Judgement::fail(Defect::ScopeCase, msg!("tiktok-judge-scope-case", scope = fact.name)));
    }
    let shown = punte_secrets::visible_blanks(&name.chars().take(48).collect::<String>());
    Some(Judgement::warning(Defect::ScopeUnknown, msg!("tiktok-judge-scope-unknown", scope = shown)))
}
