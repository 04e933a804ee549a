//! A scenario of the twin as a run is given it.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests: a broken stand ends the test")]

use punte_diagnosis::model::{Diagnosis, Verdict};
use punte_diagnosis::run::{Options, Practised, Setup, diagnose};
use punte_twin::{Given, Twin};
use tokio_util::sync::CancellationToken;

/// What the person of a scenario gives.
pub fn setup(gives: &Given, twin: &Twin) -> Setup {
    let person = Practised {
        credentials: gives.credentials(),
        redirect_uri: &twin.redirect_uri_for(gives),
        app_state: gives.app_state,
        symptom: gives.symptom.as_deref(),
    };
    person.setup(twin.endpoints(), Options::default(), "2026-11-23T09:00:00Z")
}

/// Runs to the end.
pub async fn run(setup: Setup) -> Diagnosis {
    diagnose(setup, CancellationToken::new(), |_| {}).await
}

/// Runs a scenario of that name to the end, with a change to what is given.
pub async fn scenario(code: &str, change: impl FnOnce(&mut Setup)) -> Diagnosis {
    let scenario = punte_twin::scenario(code).unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    let mut setup = setup(&scenario.gives, &twin);
    change(&mut setup);
    run(setup).await
}

/// The named cause with its certainty, as `code certainty`; empty where none is named.
pub fn cause(diagnosis: &Diagnosis) -> String {
    diagnosis.cause().map(|ranked| format!("{} {}", ranked.cause.code(), ranked.certainty.code())).unwrap_or_default()
}

/// The codes of the checks that ended like that.
pub fn ended(diagnosis: &Diagnosis, verdict: &str) -> Vec<&'static str> {
    let like = |found: Verdict| found.code() == verdict;
    diagnosis.checks.iter().filter(|report| like(report.outcome.verdict)).map(|report| report.check.code()).collect()
}

/// Runs the customer of a sound set-up against `world`, with a change to what is given.
pub async fn world(world: punte_twin::World, change: impl FnOnce(&mut Setup)) -> Diagnosis {
    let twin = Twin::start_world(world).await.unwrap();
    let mut setup = setup(&Given::default(), &twin);
    change(&mut setup);
    run(setup).await
}
