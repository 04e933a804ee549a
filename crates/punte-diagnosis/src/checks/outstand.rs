//! The first span: the API key, the subscription, the stored network and its client key, the auth URL.

use punte_outstand::OutstandError;
use punte_secrets::mask_client_key;
use punte_tiktok::PairAnswer;
use punte_tiktok::authorize::AuthorizeUrl;
use punte_tiktok::difference::{Kind, differences};
use punte_tiktok::shapes::{Shape, shape};
use punte_words::msg;

use super::refusals::{by_outstand, outside_words};
use crate::model::{CauseCode, Certainty, CheckCode, Outcome, Shown, Verdict};
use crate::run::{Run, TrailEnd};

pub(super) async fn api_key(run: &Run) -> Outcome {
    match run.networks().await {
        Err(OutstandError::SubscriptionInactive | OutstandError::QuotaExhausted) | Ok(_) => {
            let text = msg!("check-outstand-api-key-ok");
            Outcome::new(Verdict::Ok, text.clone()).rules_out(
                &[CauseCode::ApiKeyInvalid, CauseCode::ApiKeyMissing, CauseCode::CaptivePortal, CauseCode::OutstandUnavailable],
                &text,
            )
        }
        Err(OutstandError::Forbidden) => {
            let text = msg!("outstand-forbidden");
            Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ApiKeyInvalid, Certainty::Likely, text)
        }
        Err(error) => by_outstand(error),
    }
}

pub(super) async fn subscription(run: &Run) -> Outcome {
    match run.networks().await {
        Ok(_) => {
            let text = msg!("check-outstand-subscription-ok");
            Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::SubscriptionInactive, CauseCode::QuotaExhausted], &text)
        }
        Err(error) => by_outstand(error),
    }
}

pub(super) async fn network(run: &Run) -> Outcome {
    let rows = run.tiktok_rows().await;
    match rows.as_slice() {
        [] => unlisted(run).await,
        [row] => {
            let text = msg!("check-outstand-network-ok");
            Outcome::new(Verdict::Ok, text.clone())
                .seen("id", row.id.clone())
                .rules_out(&[CauseCode::NetworkNotConfigured, CauseCode::DuplicateNetworks], &text)
        }
        several => {
            let text = msg!("check-outstand-network-several", count = several.len());
            let keys: Vec<String> = several.iter().map(|row| mask_client_key(row.client_key.as_deref().unwrap_or_default())).collect();
            Outcome::new(Verdict::Fail, text.clone()).seen("rows", several.len().to_string()).seen("stored", keys.join(", ")).points_to(
                CauseCode::DuplicateNetworks,
                Certainty::Proven,
                text,
            )
        }
    }
}

/// No row of the customer's. An auth URL that works all the same carries somebody else's key: Outstand's own.
async fn unlisted(run: &Run) -> Outcome {
    let missing = msg!("check-outstand-network-missing");
    let leads_to = match run.trail().await.map(|trail| &trail.end) {
        Some(TrailEnd::Tiktok(url)) => AuthorizeUrl::read(url).key().map(str::to_owned).filter(|key| !key.trim().is_empty()),
        _ => None,
    };
    if let Some(sent) = leads_to.filter(|sent| run.given_key() != Some(sent.trim())) {
        let text = msg!("check-outstand-network-managed");
        // Who gave a pair wants it used; who gave none may be content with Outstand's.
        let verdict = if run.given_key().is_some() { Verdict::Fail } else { Verdict::Warning };
        return Outcome::new(verdict, text.clone()).seen("sent", mask_client_key(&sent)).points_to(
            CauseCode::ManagedKeysInUse,
            Certainty::Proven,
            text,
        );
    }
    let outcome =
        Outcome::new(Verdict::Fail, missing.clone()).points_to(CauseCode::NetworkNotConfigured, Certainty::Proven, missing.clone());
    match run.auth_url().await {
        // An address came, but where it leads cannot be seen from here.
        Ok(_) => outcome.points_to(CauseCode::ManagedKeysInUse, Certainty::Possible, msg!("check-outstand-network-perhaps-managed")),
        Err(_) => outcome.rules_out(&[CauseCode::ManagedKeysInUse], &msg!("check-outstand-network-no-address")),
    }
}

pub(super) async fn client_key(run: &Run) -> Outcome {
    let rows = run.tiktok_rows().await;
    let Some(row) = rows.first() else {
        // Only with managed keys does the chain come here without a row: there is no key of the customer's to judge.
        return super::not_needed();
    };
    let Some(stored) = row.client_key.as_deref() else {
        let text = msg!("check-outstand-client-key-not-told");
        return Outcome::new(Verdict::Warning, text.clone()).points_to(CauseCode::ClientKeyMismatch, Certainty::Possible, text);
    };
    if run.is_the_unusable_key(stored) {
        return super::left_to(CheckCode::InputClientKey);
    }
    let outcome = judge_stored(run, stored);
    let differs =
        outcome.findings.iter().any(|finding| finding.cause == CauseCode::ClientKeyMismatch && finding.certainty == Certainty::Proven);
    // Where TikTok refused the pair as given, a stored key that differs from it may well be the right one.
    if differs && matches!(run.pair().await, Some(PairAnswer::Wrong { .. })) {
        return other_than_refused(run).seen("stored", mask_client_key(stored));
    }
    outcome.seen("stored", mask_client_key(stored))
}

fn other_than_refused(run: &Run) -> Outcome {
    let text = msg!("check-outstand-client-key-other-than-refused");
    let outcome = Outcome::new(Verdict::Warning, text.clone()).points_to(CauseCode::ClientKeyWrong, Certainty::Likely, text);
    outcome.seen("given", mask_client_key(run.given_key().unwrap_or_default()))
}

fn judge_stored(run: &Run, stored: &str) -> Outcome {
    let fail = |cause, text: punte_words::Message| Outcome::new(Verdict::Fail, text.clone()).points_to(cause, Certainty::Proven, text);
    let core = stored.trim_matches(punte_secrets::is_invisible);
    let given = run.given_key();
    if core.is_empty() {
        return fail(CauseCode::ClientKeyWrong, msg!("check-outstand-client-key-empty"));
    }
    if run.given_secret() == Some(core) || shape(core) == Shape::SecretLike {
        return fail(CauseCode::CredentialsSwapped, msg!("check-outstand-client-key-is-secret"));
    }
    if shape(core) == Shape::OutstandApiKey {
        return fail(CauseCode::CredentialsSwapped, msg!("check-outstand-client-key-is-api-key"));
    }
    let visible: String = stored.chars().filter(|character| !punte_secrets::is_invisible(*character)).collect();
    if visible != stored && given.is_none_or(|given| given == visible) {
        let difference = first_difference(&visible, stored);
        return fail(CauseCode::ClientKeyWhitespace, msg!("check-outstand-client-key-blank", difference = difference));
    }
    if shape(core) == Shape::Placeholder {
        return fail(CauseCode::PlaceholderValues, msg!("check-outstand-client-key-placeholder"));
    }
    if let Some(given) = given.filter(|given| *given != stored) {
        let difference = first_difference(given, stored);
        let outcome = fail(CauseCode::ClientKeyMismatch, msg!("check-outstand-client-key-differs", difference = difference));
        return outcome.seen("given", mask_client_key(given));
    }
    well_stored(core, given.is_some())
}

fn well_stored(core: &str, compared: bool) -> Outcome {
    let clean = msg!("check-outstand-client-key-clean");
    let text = if compared { msg!("check-outstand-client-key-same") } else { clean.clone() };
    let outcome = match shape(core) {
        Shape::AppId => Outcome::new(Verdict::Warning, msg!("check-outstand-client-key-app-id")).points_to(
            CauseCode::ClientKeyWrong,
            Certainty::Likely,
            msg!("check-outstand-client-key-app-id"),
        ),
        Shape::MiniDrama => Outcome::new(Verdict::Warning, msg!("check-outstand-client-key-other-portal")).points_to(
            CauseCode::WrongPortal,
            Certainty::Likely,
            msg!("check-outstand-client-key-other-portal"),
        ),
        _ => Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::CredentialsSwapped, CauseCode::PlaceholderValues], &clean),
    };
    let outcome = outcome.rules_out(&[CauseCode::ClientKeyWhitespace], &clean);
    if compared { outcome.rules_out(&[CauseCode::ClientKeyMismatch], &text) } else { outcome }
}

/// The most telling difference, in words.
fn first_difference(expected: &str, found: &str) -> punte_words::Message {
    differences(Kind::ClientKey, expected, found).into_iter().next().unwrap_or_else(|| msg!("check-outstand-client-key-other"))
}

pub(super) async fn auth_url(run: &Run) -> Outcome {
    match run.auth_url().await {
        Err(error @ (OutstandError::NotFound { .. } | OutstandError::Invalid { .. } | OutstandError::Refused { .. })) => {
            let text = match outside_words(error) {
                Some(words) => msg!("check-outstand-auth-url-refused-saying", words = words),
                None => msg!("check-outstand-auth-url-refused"),
            };
            Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ProviderSetup, Certainty::Likely, text)
        }
        Err(error) => by_outstand(error),
        Ok(address) => leads_somewhere(run, address).await,
    }
}

async fn leads_somewhere(run: &Run, address: &str) -> Outcome {
    let Some(trail) = run.trail().await else {
        return Outcome::new(Verdict::Undetermined, msg!("check-outstand-auth-url-not-an-address"));
    };
    let undetermined = |text: punte_words::Message| Outcome::new(Verdict::Undetermined, text);
    let outcome = match &trail.end {
        TrailEnd::Tiktok(_) => Outcome::new(Verdict::Ok, msg!("check-outstand-auth-url-ok", hops = trail.hops)),
        _ if run.pasted.is_some() => Outcome::new(Verdict::Ok, msg!("check-outstand-auth-url-pasted")),
        TrailEnd::SignIn => undetermined(msg!("check-outstand-auth-url-sign-in")),
        TrailEnd::Page(status) if *status >= 500 => undetermined(msg!("outstand-server-error", status = *status)).points_to(
            CauseCode::OutstandUnavailable,
            Certainty::Proven,
            msg!("outstand-server-error", status = *status),
        ),
        TrailEnd::Page(status) => undetermined(msg!("check-outstand-auth-url-page", status = *status)),
        TrailEnd::Elsewhere(host) => undetermined(msg!("check-outstand-auth-url-elsewhere", host = host.as_str())),
        TrailEnd::TooLong => undetermined(msg!("check-outstand-auth-url-too-long")),
        TrailEnd::NotAnAddress => {
            let text = msg!("check-outstand-auth-url-not-an-address");
            undetermined(text.clone()).points_to(CauseCode::ProviderSetup, Certainty::Possible, text)
        }
        TrailEnd::Fault(fault) => super::refusals::by_fault(super::refusals::Asked::Outstand, fault),
    };
    match url::Url::parse(address) {
        // The address opens the sign-in for whoever holds it: the owner may see it, others only where it stands.
        Ok(url) => outcome.seen_as("auth_url", Shown::private(address, punte_http::redact_url(&url))),
        Err(_) => outcome,
    }
}
