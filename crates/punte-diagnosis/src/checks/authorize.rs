//! The address that Outstand sends people to at TikTok, part by part. TikTok's rules for it live in `punte-tiktok`.

use punte_http::redact_url;
use punte_secrets::mask_client_key;
use punte_tiktok::authorize::AuthorizeUrl;
use punte_tiktok::difference::{Kind, differences};
use punte_tiktok::judge::{self, Defect, Judgement, RedirectRules};
use punte_words::{Message, msg};
use url::Url;

use crate::model::{CauseCode, Certainty, CheckCode, Outcome, Verdict};
use crate::run::Run;

/// The authorize address of this run. Checks here run only after the auth URL was found to lead to TikTok.
async fn address(run: &Run) -> Result<(&Url, AuthorizeUrl), Outcome> {
    match run.tiktok_address().await {
        Some(url) => Ok((url, AuthorizeUrl::read(url))),
        None => Err(super::left_to(CheckCode::OutstandAuthUrl)),
    }
}

pub(super) async fn request(run: &Run) -> Outcome {
    let (url, parts) = match address(run).await {
        Ok(found) => found,
        Err(outcome) => return outcome,
    };
    let mut judgements = judge::judge_request(&parts, &run.setup.endpoints.tiktok_www);
    // A missing state weakens the application, but TikTok connects without it: it does not explain why connecting fails.
    // A value that is encoded twice is its own check's business.
    judgements.retain(|judgement| !matches!(judgement.defect, Defect::StateMissing | Defect::DoubleEncoded));
    let keyless = judgements.iter().any(|judgement| judgement.defect == Defect::ClientKeyMissing);
    if keyless && run.board.verdict(CheckCode::OutstandClientKey).await == Verdict::Fail {
        return super::left_to(CheckCode::OutstandClientKey);
    }
    let sound = msg!("check-authorize-request-ok");
    judged(judgements, CauseCode::ProviderSetup, sound, &[CauseCode::OldEndpoint, CauseCode::PkceWrong])
        .seen("authorize_url", redact_url(url))
}

pub(super) async fn client_key(run: &Run) -> Outcome {
    let parts = match address(run).await {
        Ok((_, parts)) => parts,
        Err(outcome) => return outcome,
    };
    let Some(sent) = parts.key().map(str::to_owned) else {
        return super::left_to(CheckCode::AuthorizeRequest);
    };
    let rows = run.tiktok_rows().await;
    let stored = rows.first().and_then(|row| row.client_key.as_deref());
    judge_sent(&sent, stored, run.given_key(), rows.is_empty()).seen("sent", mask_client_key(&sent))
}

fn judge_sent(sent: &str, stored: Option<&str>, given: Option<&str>, managed: bool) -> Outcome {
    let visible: String = sent.chars().filter(|character| !punte_secrets::is_invisible(*character)).collect();
    if visible.is_empty() {
        let text = msg!("check-authorize-client-key-empty");
        return Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ClientKeyWrong, Certainty::Proven, text);
    }
    if visible != sent {
        let difference =
            differences(Kind::ClientKey, &visible, sent).into_iter().next().unwrap_or_else(|| msg!("check-outstand-client-key-other"));
        let text = msg!("check-authorize-client-key-blank", difference = difference);
        return Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ClientKeyWhitespace, Certainty::Proven, text);
    }
    if managed {
        return Outcome::new(Verdict::Ok, msg!("check-authorize-client-key-managed"));
    }
    match (stored, given) {
        (Some(stored), _) if stored != sent => {
            let text = msg!("check-authorize-client-key-not-stored");
            Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ManagedKeysInUse, Certainty::Likely, text)
        }
        (None, Some(given)) if given != sent => {
            let text = msg!("check-authorize-client-key-not-given");
            Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ClientKeyMismatch, Certainty::Proven, text)
        }
        _ => {
            let text = msg!("check-authorize-client-key-ok");
            let outcome = Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::ClientKeyWhitespace], &text);
            let compared = stored.is_some() || given.is_some();
            if compared { outcome.rules_out(&[CauseCode::ClientKeyMismatch, CauseCode::ManagedKeysInUse], &text) } else { outcome }
        }
    }
}

pub(super) async fn redirect_uri(run: &Run) -> Outcome {
    let parts = match address(run).await {
        Ok((_, parts)) => parts,
        Err(outcome) => return outcome,
    };
    let found = parts.redirect_uri.as_deref();
    let expected = run.setup.expected_redirect_uri();
    // A stand-in of Outstand's site may name its own callback or the official one; both are Outstand's.
    let outstands = |uri: &str| run.setup.endpoints.is_outstand_callback(uri);
    let both_outstands = outstands(expected) && found.is_some_and(outstands);
    let expected = if both_outstands { found.unwrap_or(expected) } else { expected };
    let rules = RedirectRules { loopback_stand_in: super::proxy::is_stand_in(expected) };
    let outcome = judged(
        judge::judge_redirect_uri(found, expected, rules),
        CauseCode::RedirectUriMismatch,
        msg!("check-authorize-redirect-uri-ok"),
        &[CauseCode::RedirectUriMismatch],
    );
    outcome
        .seen("found", punte_secrets::visible_blanks(found.unwrap_or_default()))
        .seen("expected", punte_secrets::visible_blanks(expected))
}

pub(super) async fn scope(run: &Run) -> Outcome {
    let parts = match address(run).await {
        Ok((_, parts)) => parts,
        Err(outcome) => return outcome,
    };
    let expected = run.setup.options.scopes.clone().unwrap_or_else(|| punte_tiktok::guide_scopes().map(str::to_owned).collect());
    let outcome = judged(
        judge::judge_scope(&parts, &expected),
        CauseCode::ScopeSeparator,
        msg!("check-authorize-scope-ok"),
        &[CauseCode::ScopeSeparator, CauseCode::ScopeNotRequested],
    );
    outcome.seen("found", punte_secrets::visible_blanks(parts.scope.as_deref().unwrap_or_default())).seen("expected", expected.join(","))
}

/// The worst judgement decides; a sound part disproves `disproved`. A part that is encoded twice is the cause `encoded`.
fn judged(judgements: Vec<Judgement>, encoded: CauseCode, sound: Message, disproved: &[CauseCode]) -> Outcome {
    let worst = judgements.iter().max_by_key(|judgement| judgement.severity == judge::Severity::Fail);
    let Some(worst) = worst else {
        return Outcome::new(Verdict::Ok, sound.clone()).rules_out(disproved, &sound);
    };
    let verdict = if worst.severity == judge::Severity::Fail { Verdict::Fail } else { Verdict::Warning };
    let mut outcome = Outcome::new(verdict, worst.text.clone());
    for judgement in &judgements {
        let certainty = if judgement.severity == judge::Severity::Fail { Certainty::Proven } else { Certainty::Possible };
        let cause = if judgement.defect == Defect::DoubleEncoded { encoded } else { cause_of(judgement.defect) };
        outcome = outcome.points_to(cause, certainty, judgement.text.clone());
    }
    outcome
}

/// Which cause a defect of the address points to.
const fn cause_of(defect: Defect) -> CauseCode {
    match defect {
        Defect::V1Path | Defect::ClientIdInsteadOfKey => CauseCode::OldEndpoint,
        Defect::ClientKeyMissing | Defect::ClientKeyTwice => CauseCode::ClientKeyWrong,
        Defect::PkceMissing | Defect::PkceMethod | Defect::PkceNotHex | Defect::PkceLength => CauseCode::PkceWrong,
        Defect::RedirectMissing
        | Defect::RedirectNotHttps
        | Defect::RedirectRelative
        | Defect::RedirectTooLong
        | Defect::RedirectQuery
        | Defect::RedirectFragment
        | Defect::RedirectDiffers => CauseCode::RedirectUriMismatch,
        Defect::ScopeSeparator => CauseCode::ScopeSeparator,
        Defect::ScopeMissing | Defect::ScopeNotRequested => CauseCode::ScopeNotRequested,
        Defect::ScopeUnknown | Defect::ScopeCase | Defect::ScopeGone => CauseCode::ScopeNotApproved,
        _ => CauseCode::ProviderSetup,
    }
}
