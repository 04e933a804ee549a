//! Configuring through the public door, against every way in which Outstand may answer.

#![allow(clippy::unwrap_used, reason = "helpers of tests: a broken stand ends the test")]

mod support;

use punte_diagnosis::configure::{ConfigureProblem, Step, Written, apply, plan};
use punte_diagnosis::run::Setup;
use punte_twin::{Given, OnDuplicate, Row, Service, Stores, Trouble, TroubleKind, Twin, World};

const KEY: &str = "awpracticapunte1";
const SECRET: &str = "SecretDePracticaInventat00000001";
const WRITE: (&str, &str) = ("POST", "/v1/social-networks");

async fn twin(world: World) -> (Twin, Setup) {
    let twin = Twin::start_world(world).await.unwrap();
    let setup = support::setup(&Given::default(), &twin);
    (twin, setup)
}

fn nothing_stored() -> World {
    World::default().outstand(|outstand| outstand.rows = Vec::new())
}

fn stored(key: &str) -> World {
    World::default().outstand(|outstand| outstand.rows = vec![Row::new(1, key, "SecretVechiInventat0000000000001")])
}

fn writes(twin: &Twin) -> usize {
    let is_write = |seen: &&punte_twin::Seen| {
        let method = format!("{:?}", seen.method);
        seen.service == Service::OutstandApi && !seen.path.ends_with("/auth-url") && !method.contains("GET")
    };
    twin.requests().iter().filter(is_write).count()
}

#[tokio::test]
async fn a_missing_network_is_created_and_read_back() {
    let (twin, setup) = twin(nothing_stored()).await;
    let plan = plan(&setup).await.unwrap();
    assert_eq!((&plan.step, writes(&twin)), (&Step::Create, 0));
    let done = apply(&setup, &plan, false).await.unwrap();
    assert_eq!(done.written, Written::Created);
    assert_eq!(twin.stored().iter().map(|(_, _, key)| key.as_str()).collect::<Vec<_>>(), [KEY]);
}

#[tokio::test]
async fn a_blank_in_the_stored_key_is_mended_and_the_chain_holds_after_it() {
    let (twin, setup) = twin(stored(&format!(" {KEY}"))).await;
    let plan = plan(&setup).await.unwrap();
    assert_eq!(plan.differences.len(), 1);
    let done = apply(&setup, &plan, false).await.unwrap();
    assert_eq!(done.written, Written::Updated);
    let diagnosis = support::run(support::setup(&Given::default(), &twin)).await;
    assert_eq!(diagnosis.verdict.code(), "ok", "{:?}", diagnosis.causes.first());
}

#[tokio::test]
async fn blanks_around_what_was_given_are_left_out_and_told() {
    let (twin, mut setup) = twin(nothing_stored()).await;
    setup.raw.client_key = Some(format!(" {KEY}\n").as_str().into());
    let plan = plan(&setup).await.unwrap();
    assert!(!plan.notes.is_empty());
    apply(&setup, &plan, false).await.unwrap();
    assert_eq!(twin.stored()[0].2, KEY);
}

#[tokio::test]
async fn a_refused_pair_is_written_only_on_insistence() {
    let (twin, mut setup) = twin(nothing_stored()).await;
    setup.raw.client_secret = Some("SecretGresitInventat000000000009".into());
    let plan = plan(&setup).await.unwrap();
    assert!(matches!(apply(&setup, &plan, false).await, Err(ConfigureProblem::Refused)));
    assert_eq!(writes(&twin), 0);
    assert!(apply(&setup, &plan, true).await.is_ok());
}

#[tokio::test]
async fn several_rows_are_shown_and_left_alone() {
    let rows = vec![Row::new(1, KEY, SECRET), Row::new(2, "awaplicatieveche", SECRET)];
    let (twin, setup) = twin(World::default().outstand(|outstand| outstand.rows = rows)).await;
    let plan = plan(&setup).await.unwrap();
    assert_eq!((&plan.step, plan.rows.len()), (&Step::Choose, 2));
    assert!(matches!(apply(&setup, &plan, true).await, Err(ConfigureProblem::SeveralRows(2))));
    assert_eq!(writes(&twin), 0);
}

#[tokio::test]
async fn rows_that_changed_since_they_were_shown_are_left_alone() {
    let (twin, setup) = twin(nothing_stored()).await;
    let plan = plan(&setup).await.unwrap();
    twin.change(|world| world.outstand.rows.push(Row::new(7, "awaplicatieveche", SECRET)));
    assert!(matches!(apply(&setup, &plan, false).await, Err(ConfigureProblem::ChangedMeanwhile)));
    assert_eq!(writes(&twin), 0);
}

#[tokio::test]
async fn a_connection_that_breaks_after_the_write_is_answered_by_reading() {
    let world = nothing_stored().trouble(Trouble::at(Service::OutstandApi, TroubleKind::CutAfter).on(WRITE.0, WRITE.1));
    let (twin, setup) = twin(world).await;
    let plan = plan(&setup).await.unwrap();
    assert_eq!(apply(&setup, &plan, false).await.unwrap().written, Written::Created);
    assert_eq!((writes(&twin), twin.stored().len()), (1, 1));
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_write_is_not_tried_again() {
    let world = nothing_stored().trouble(Trouble::at(Service::OutstandApi, TroubleKind::Cut).on(WRITE.0, WRITE.1));
    let (twin, setup) = twin(world).await;
    let plan = plan(&setup).await.unwrap();
    let problem = apply(&setup, &plan, false).await.unwrap_err();
    assert!(matches!(problem, ConfigureProblem::NotWritten) && problem.is_undetermined());
    assert_eq!((writes(&twin), twin.stored().len()), (1, 0));
}

#[tokio::test]
async fn what_was_stored_instead_is_seen_when_it_is_read_back() {
    for stores in [Stores::Key("awaltaaplicatie1".to_owned()), Stores::Nothing] {
        let (_twin, setup) = twin(stored("awaplicatieveche").outstand(|outstand| outstand.stores = stores.clone())).await;
        let plan = plan(&setup).await.unwrap();
        let problem = apply(&setup, &plan, false).await.unwrap_err();
        assert!(matches!(problem, ConfigureProblem::ReadBackDiffers { .. }), "{stores:?}: {problem:?}");
    }
}

#[tokio::test]
async fn a_conflict_with_a_row_that_the_list_did_not_show_is_told() {
    for on_duplicate in [OnDuplicate::Conflict, OnDuplicate::Refuses] {
        let (twin, setup) = twin(nothing_stored().outstand(|outstand| outstand.on_duplicate = on_duplicate)).await;
        let mut shown = plan(&setup).await.unwrap();
        twin.change(|world| world.outstand.rows.push(Row::new(7, "awaplicatieveche", SECRET)));
        // The row appears between the second look and the write: the look of the plan stands for it.
        shown.rows = plan(&setup).await.unwrap().rows;
        let problem = apply(&setup, &shown, false).await.unwrap_err();
        assert!(matches!(problem, ConfigureProblem::Outstand(_)), "{on_duplicate:?}: {problem:?}");
        assert_eq!(twin.stored().len(), 1);
    }
}

#[tokio::test]
async fn a_second_row_made_by_the_write_is_told() {
    let (twin, setup) = twin(nothing_stored().outstand(|outstand| outstand.on_duplicate = OnDuplicate::SecondRow)).await;
    let mut shown = plan(&setup).await.unwrap();
    twin.change(|world| world.outstand.rows.push(Row::new(7, "awaplicatieveche", SECRET)));
    shown.rows = plan(&setup).await.unwrap().rows;
    assert!(matches!(apply(&setup, &shown, false).await, Err(ConfigureProblem::SeveralNow(2))));
}

#[tokio::test]
async fn without_a_value_nothing_is_asked() {
    let (twin, mut setup) = twin(nothing_stored()).await;
    setup.raw.client_secret = None;
    let problem = plan(&setup).await.unwrap_err();
    assert_eq!(problem.code(), "missing_value");
    assert!(twin.requests().is_empty());
}

#[tokio::test]
async fn a_value_that_cannot_be_right_is_sent_nowhere() {
    let (twin, mut setup) = twin(nothing_stored()).await;
    setup.raw.client_key = Some("YOUR_TIKTOK_CLIENT_KEY".into());
    assert_eq!(plan(&setup).await.unwrap_err().code(), "unusable_value");
    assert!(twin.requests().is_empty());
}
