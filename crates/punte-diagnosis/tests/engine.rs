//! The engine from outside: streaming, stopping, the deadline, staying offline.

mod support;

use std::time::Duration;

use punte_diagnosis::model::{ChainVerdict, CheckCode};
use punte_diagnosis::run::{Event, diagnose};
use punte_twin::Twin;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn every_check_is_heard_of_once_and_never_before_what_it_needs() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    let mut finished: Vec<CheckCode> = Vec::new();
    let mut started: Vec<CheckCode> = Vec::new();
    let diagnosis = diagnose(support::setup(&scenario.gives, &twin), CancellationToken::new(), |event| match event {
        Event::Started(check) => {
            for needed in check.depends_on() {
                assert!(finished.contains(needed), "{} before {}", check.code(), needed.code());
            }
            started.push(check);
        }
        Event::Finished(report) => finished.push(report.check),
    })
    .await;
    let all = finished.len();
    finished.sort();
    finished.dedup();
    assert_eq!((all, finished.as_slice()), (CheckCode::ALL.len(), CheckCode::ALL));
    assert_eq!(diagnosis.checks.len(), CheckCode::ALL.len());
    assert!(!started.is_empty());
}

#[tokio::test]
async fn a_stopped_run_ends_at_once_with_what_it_knows() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    // Longer than any deadline: only stopping can end this run.
    twin.set_delay(Duration::from_secs(3600));
    let cancel = CancellationToken::new();
    let stop = cancel.clone();
    let diagnosis = diagnose(support::setup(&scenario.gives, &twin), cancel, |event| {
        if matches!(event, Event::Started(CheckCode::NetOutstand)) {
            stop.cancel();
        }
    })
    .await;
    assert!(diagnosis.stopped);
    assert_eq!(diagnosis.verdict, ChainVerdict::Undetermined);
    assert!(support::ended(&diagnosis, "skipped").contains(&"net.outstand"));
    assert!(support::ended(&diagnosis, "ok").contains(&"input.api_key"));
}

#[tokio::test]
async fn a_run_that_was_stopped_before_it_began_asks_nobody() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    let cancel = CancellationToken::new();
    cancel.cancel();
    let diagnosis = diagnose(support::setup(&scenario.gives, &twin), cancel, |_| {}).await;
    assert!(diagnosis.stopped);
    assert!(twin.requests().is_empty());
}

#[tokio::test]
async fn the_deadline_ends_a_run_that_nobody_answers() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    twin.set_delay(Duration::from_secs(3600));
    let mut setup = support::setup(&scenario.gives, &twin);
    setup.options.deadline = Duration::from_millis(300);
    let diagnosis = support::run(setup).await;
    assert_eq!((diagnosis.verdict, support::cause(&diagnosis)), (ChainVerdict::Undetermined, "timed_out proven".to_owned()));
    assert!(support::ended(&diagnosis, "undetermined").contains(&"net.outstand"));
    assert!(support::ended(&diagnosis, "skipped").contains(&"outstand.api_key"));
}

#[tokio::test]
async fn an_offline_run_asks_nobody_and_claims_nothing() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    let mut setup = support::setup(&scenario.gives, &twin);
    setup.options.offline = true;
    let diagnosis = support::run(setup).await;
    assert_eq!(diagnosis.verdict, ChainVerdict::Undetermined);
    assert!(twin.requests().is_empty());
    assert_eq!(support::ended(&diagnosis, "ok"), ["input.api_key", "input.client_key", "input.client_secret"]);
}

#[tokio::test]
async fn an_offline_run_still_finds_what_was_given_wrongly() {
    let diagnosis = support::scenario("all-good", |setup| {
        setup.options.offline = true;
        setup.raw.client_key = Some("YOUR_TIKTOK_CLIENT_KEY".into());
    })
    .await;
    assert_eq!(support::cause(&diagnosis), "placeholder_values proven");
    assert_eq!(diagnosis.verdict, ChainVerdict::Problem);
}

#[tokio::test]
async fn a_run_that_ends_while_checks_share_an_answer_asks_for_it_once() {
    let scenario = punte_twin::scenario("all-good").unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    twin.set_delay(Duration::from_secs(3600));
    let mut setup = support::setup(&scenario.gives, &twin);
    setup.options.deadline = Duration::from_millis(300);
    support::run(setup).await;
    let mut asked: Vec<String> = twin.requests().iter().map(|seen| format!("{:?} {}", seen.service, seen.path)).collect();
    let all = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!(asked.len(), all, "{asked:?}");
}
