//! TikTok's own word: whether key and secret belong together, and whether it lets people through to sign in.

use punte_secrets::mask_client_key;
use punte_tiktok::probe::{PairAnswer, PairDoubt};
use punte_tiktok::shapes::{Shape, shape};
use punte_tiktok::visit::Visit;
use punte_tiktok::{AuthorizeUrl, ErrorWords};
use punte_words::{Message, msg};

use super::refusals::{Asked, by_fault};
use super::{left_to, not_given};
use crate::explain::{Circumstances, explain};
use crate::model::{CauseCode, Certainty, CheckCode, Family, Outcome, Verdict};
use crate::rank::of_review;
use crate::run::{AppState, Run};

/// What a pair that TikTok accepts disproves: every doubt about the key and the secret as given.
const DISPROVED_BY_THE_PAIR: &[CauseCode] = &[
    CauseCode::ClientKeyWrong,
    CauseCode::ClientSecretWrong,
    CauseCode::CredentialsSwapped,
    CauseCode::PlaceholderValues,
    CauseCode::WrongPortal,
    CauseCode::RequestMalformed,
];

/// What an authorize address that TikTok lets through disproves: these are refused before anybody signs in.
const DISPROVED_BY_SIGN_IN: &[CauseCode] = &[
    CauseCode::RedirectUriMismatch,
    CauseCode::ScopeNotApproved,
    CauseCode::ScopeSeparator,
    CauseCode::OldEndpoint,
    CauseCode::PkceRequired,
    CauseCode::PkceWrong,
];

pub(super) async fn credentials(run: &Run) -> Outcome {
    let Some(answer) = run.pair().await else {
        return not_given();
    };
    match answer {
        PairAnswer::Right => {
            let text = msg!("check-tiktok-credentials-ok");
            Outcome::new(Verdict::Ok, text.clone()).rules_out(DISPROVED_BY_THE_PAIR, &text)
        }
        PairAnswer::Wrong { log_id } => {
            let outcome = wrong_pair(run);
            match log_id {
                Some(log_id) => outcome.seen("log_id", log_id.clone()),
                None => outcome,
            }
        }
        PairAnswer::Undetermined(doubt) => undetermined(doubt),
    }
}

fn wrong_pair(run: &Run) -> Outcome {
    if run.given_key().map(shape) == Some(Shape::Sandbox) {
        // Facts: the probe is not proven with sandbox pairs.
        let text = msg!("check-tiktok-credentials-sandbox-refused");
        return Outcome::new(Verdict::Undetermined, text.clone()).points_to(CauseCode::ClientSecretWrong, Certainty::Possible, text);
    }
    let text = msg!("check-tiktok-credentials-wrong");
    let outcome = Outcome::new(Verdict::Fail, text.clone());
    match run.given_key().map(shape) {
        Some(Shape::AppId) => outcome.points_to(CauseCode::ClientKeyWrong, Certainty::Likely, msg!("check-outstand-client-key-app-id")),
        Some(Shape::MiniDrama) => {
            outcome.points_to(CauseCode::WrongPortal, Certainty::Likely, msg!("check-outstand-client-key-other-portal"))
        }
        _ => outcome,
    }
    .points_to(CauseCode::ClientSecretWrong, Certainty::Likely, text.clone())
    .points_to(CauseCode::ClientKeyWrong, Certainty::Possible, text)
}

fn undetermined(doubt: &PairDoubt) -> Outcome {
    let (cause, certainty, text) = match doubt {
        PairDoubt::Fault(fault) => return by_fault(Asked::Tiktok, fault),
        PairDoubt::Malformed { .. } => (CauseCode::RequestMalformed, Certainty::Possible, msg!("check-tiktok-credentials-malformed")),
        PairDoubt::OtherError { error: Some(error), .. } => {
            (CauseCode::TiktokUnavailable, Certainty::Possible, msg!("check-tiktok-credentials-other", error = error.as_str()))
        }
        PairDoubt::Server { status } => (CauseCode::TiktokUnavailable, Certainty::Proven, msg!("check-tiktok-server", status = *status)),
        PairDoubt::RateLimited => (CauseCode::RateLimited, Certainty::Proven, msg!("check-tiktok-rate-limited")),
        PairDoubt::NotJson { status, page: true } => {
            (CauseCode::CaptivePortal, Certainty::Likely, msg!("check-tiktok-page", status = *status))
        }
        PairDoubt::NotJson { status, .. } | PairDoubt::Elsewhere { status } | PairDoubt::OtherError { status, .. } => {
            (CauseCode::TiktokUnavailable, Certainty::Possible, msg!("check-tiktok-unreadable", status = *status))
        }
    };
    Outcome::new(Verdict::Undetermined, text.clone()).points_to(cause, certainty, text)
}

pub(super) async fn authorize(run: &Run) -> Outcome {
    let Some(url) = run.tiktok_address().await else {
        return left_to(CheckCode::OutstandAuthUrl);
    };
    let sent = AuthorizeUrl::read(url).key().map(str::to_owned).unwrap_or_default();
    match run.visit(url).await {
        Err(fault) => match run.board.verdict(CheckCode::NetTiktok).await {
            Verdict::Fail => left_to(CheckCode::NetTiktok),
            _ => by_fault(Asked::Tiktok, fault),
        },
        Ok(Visit::AcceptedForLogin { .. }) => accepted(run, &sent).await,
        Ok(Visit::Refused(words)) => refused(run, words, &sent).await,
        Ok(Visit::RateLimited) => {
            let text = msg!("check-tiktok-rate-limited");
            Outcome::new(Verdict::Undetermined, text.clone()).points_to(CauseCode::RateLimited, Certainty::Proven, text)
        }
        Ok(Visit::Server { status }) => {
            let text = msg!("check-tiktok-server", status = *status);
            Outcome::new(Verdict::Undetermined, text.clone()).points_to(CauseCode::TiktokUnavailable, Certainty::Proven, text)
        }
        Ok(Visit::Undetermined { .. }) => after_sign_in(run, &sent, Verdict::Undetermined, msg!("check-tiktok-authorize-unclear")),
    }
}

/// TikTok let the address through to its sign-in. What only shows after signing in is known from the app's state and from what was seen.
async fn accepted(run: &Run, sent: &str) -> Outcome {
    let text = msg!("check-tiktok-authorize-accepted");
    // What she saw herself came after this step, perhaps after signing in: this step does not disprove it.
    let saw = |cause: &CauseCode| run.symptom.as_ref().is_some_and(|seen| seen.causes.iter().any(|explained| explained.cause == *cause));
    let disproved: Vec<CauseCode> = DISPROVED_BY_SIGN_IN.iter().copied().filter(|cause| !saw(cause)).collect();
    let mut outcome = after_sign_in(run, sent, Verdict::Ok, text.clone()).rules_out(&disproved, &text).seen("answer", "login");
    if matches!(run.pair().await, Some(PairAnswer::Wrong { .. })) && run.given_key() == Some(sent) {
        let known = msg!("check-tiktok-authorize-key-known");
        outcome = outcome
            .points_to(CauseCode::ClientSecretWrong, Certainty::Proven, known.clone())
            .rules_out(&[CauseCode::ClientKeyWrong], &known);
    }
    outcome
}

/// Joins what the chain cannot see: the app's state, and the person's own words for what TikTok showed her.
fn after_sign_in(run: &Run, sent: &str, otherwise: Verdict, text: Message) -> Outcome {
    let saw_client_key =
        run.symptom.as_ref().is_some_and(|seen| seen.causes.first().is_some_and(|first| first.cause == CauseCode::AppNotApproved));
    let sandbox_key = shape(sent) == Shape::Sandbox;
    let fail = |cause, certainty, text: Message| Outcome::new(Verdict::Fail, text.clone()).points_to(cause, certainty, text);
    match run.app_state() {
        Some(AppState::Draft | AppState::InReview) if !sandbox_key => {
            let certainty = if saw_client_key { Certainty::Proven } else { Certainty::Likely };
            return fail(CauseCode::AppNotApproved, certainty, msg!("check-tiktok-authorize-not-approved"));
        }
        Some(AppState::Sandbox) if shape(sent) == Shape::Production => {
            return fail(CauseCode::SandboxProductionMixup, Certainty::Likely, msg!("check-tiktok-authorize-production-key"));
        }
        Some(AppState::Live) if sandbox_key => {
            return fail(CauseCode::SandboxProductionMixup, Certainty::Likely, msg!("check-tiktok-authorize-sandbox-key"));
        }
        _ => {}
    }
    let Some(seen) = run.symptom.as_ref().filter(|seen| seen.causes.first().is_some_and(|first| shows_at_sign_in(first.cause))) else {
        return Outcome::new(otherwise, text);
    };
    let mut outcome = Outcome::new(Verdict::Fail, msg!("check-tiktok-authorize-seen"));
    for explained in &seen.causes {
        outcome = outcome.points_to(explained.cause, explained.certainty.min(Certainty::Likely), explained.why.clone());
    }
    if run.app_state() == Some(AppState::Live) {
        outcome = outcome.rules_out(&[CauseCode::AppNotApproved], &msg!("check-tiktok-authorize-live"));
    }
    outcome
}

/// Whether TikTok shows it to a person who signs in; what concerns posting, tokens, Outstand or the network breaks other planks.
const fn shows_at_sign_in(cause: CauseCode) -> bool {
    matches!(
        cause.family(),
        Family::ClientKey | Family::NotApproved | Family::SandboxTarget | Family::RedirectUri | Family::Scope | Family::Pkce
    )
}

/// TikTok refused the address before anybody signed in.
async fn refused(run: &Run, words: &ErrorWords, sent: &str) -> Outcome {
    let word = words.error_type.clone().or_else(|| words.error.clone()).unwrap_or_default();
    let text = msg!("check-tiktok-authorize-refused", word = word.as_str());
    // With param_error or 10003 the word is about the address, not about the key: facts, "v1 endpoint, or client_id=".
    let old_address = words.error.as_deref() == Some("param_error") || words.err_code.as_deref() == Some("10003");
    let about_the_key = word == "client_key" && !old_address;
    if about_the_key && matches!(run.pair().await, Some(PairAnswer::Wrong { .. })) {
        let unknown = msg!("check-tiktok-authorize-key-unknown");
        return left_to(CheckCode::TiktokCredentials).points_to(CauseCode::ClientKeyWrong, Certainty::Proven, unknown);
    }
    let mut outcome = Outcome::new(Verdict::Fail, text.clone()).seen("answer", word).seen("sent", mask_client_key(sent));
    for (name, value) in [("error", &words.error), ("err_code", &words.err_code), ("log_id", &words.log_id)] {
        if let Some(value) = value {
            outcome = outcome.seen(name, value.clone());
        }
    }
    if about_the_key {
        return key_refused(run, sent, outcome, text).await;
    }
    let causes = explain(&as_address(words), &Circumstances::default()).causes;
    if causes.is_empty() {
        return outcome.points_to(CauseCode::ProviderSetup, Certainty::Possible, text);
    }
    for (place, explained) in causes.into_iter().enumerate() {
        let certainty = if place == 0 { Certainty::Proven } else { explained.certainty.min(Certainty::Possible) };
        outcome = outcome.points_to(explained.cause, certainty, explained.why);
    }
    outcome
}

/// The bare `client_key`: what is left depends on whether the pair is right and on what its owner says of the app.
async fn key_refused(run: &Run, sent: &str, outcome: Outcome, text: Message) -> Outcome {
    let pair_right = matches!(run.pair().await, Some(PairAnswer::Right)) && run.given_key() == Some(sent);
    let shaped = matches!(shape(sent), Shape::Production | Shape::Sandbox);
    let certainty_of_review = of_review(run.app_state(), if pair_right || shaped { Certainty::Likely } else { Certainty::Possible });
    let evidence = if certainty_of_review == Certainty::Excluded { msg!("check-tiktok-authorize-live") } else { text.clone() };
    let outcome = outcome.points_to(CauseCode::AppNotApproved, certainty_of_review, evidence);
    let outcome = match run.app_state() {
        Some(AppState::Sandbox) if shape(sent) == Shape::Production => {
            outcome.points_to(CauseCode::SandboxProductionMixup, Certainty::Proven, msg!("check-tiktok-authorize-production-key"))
        }
        _ => outcome,
    };
    let rest = if certainty_of_review == Certainty::Excluded { Certainty::Likely } else { Certainty::Possible };
    let outcome = outcome.points_to(CauseCode::LoginKitMissing, rest, text.clone());
    if pair_right {
        return outcome;
    }
    let wrong = if shaped { Certainty::Possible } else { Certainty::Likely };
    outcome.points_to(CauseCode::ClientKeyWrong, wrong, text)
}

/// The words as TikTok's address carries them, for the explainer.
fn as_address(words: &ErrorWords) -> String {
    let parts = [("error", &words.error), ("error_type", &words.error_type), ("errCode", &words.err_code)];
    let given: Vec<String> = parts.iter().filter_map(|(name, value)| Some(format!("{name}={}", value.as_deref()?))).collect();
    format!("https://www.tiktok.com/v2/auth/authorize/?{}", given.join("&"))
}
