//! Every practice scenario through the whole chain, over real HTTP: one cause, one broken plank, nothing asked twice, nothing secret told.

#![allow(clippy::unwrap_used, reason = "helpers of tests: a broken stand ends the test")]

mod support;

use punte_diagnosis::document::ReportDocument;
use punte_diagnosis::model::ChainVerdict;
use punte_twin::Twin;
use punte_words::{Lang, Words};

#[tokio::test]
async fn every_scenario_gives_its_one_cause() {
    for scenario in punte_twin::scenarios() {
        let twin = Twin::start(scenario).await.unwrap();
        let diagnosis = support::run(support::setup(&scenario.gives, &twin)).await;
        let code = diagnosis.cause().map(|ranked| ranked.cause.code());
        assert_eq!(code, scenario.cause, "{}: {:?}", scenario.code, diagnosis.causes.first());
    }
}

#[tokio::test]
async fn one_broken_plank_gives_one_fail() {
    for scenario in punte_twin::scenarios() {
        let twin = Twin::start(scenario).await.unwrap();
        let diagnosis = support::run(support::setup(&scenario.gives, &twin)).await;
        let failed = support::ended(&diagnosis, "fail");
        assert!(failed.len() <= 1, "{}: {failed:?}", scenario.code);
        assert!(support::ended(&diagnosis, "crashed").is_empty(), "{}", scenario.code);
        if diagnosis.verdict == ChainVerdict::Problem {
            assert_eq!(failed.len(), 1, "{}", scenario.code);
        }
    }
}

#[tokio::test]
async fn nothing_is_asked_twice_and_nothing_is_written() {
    for scenario in punte_twin::scenarios() {
        let twin = Twin::start(scenario).await.unwrap();
        let before = twin.stored();
        support::run(support::setup(&scenario.gives, &twin)).await;
        let mut asked: Vec<String> =
            twin.requests().iter().map(|seen| format!("{:?} {} {}", seen.service, seen.method, seen.path)).collect();
        let all = asked.len();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), all, "{}", scenario.code);
        assert_eq!(twin.stored(), before, "{}", scenario.code);
    }
}

#[tokio::test]
async fn no_document_holds_a_value_that_was_given() {
    for scenario in punte_twin::scenarios() {
        let twin = Twin::start(scenario).await.unwrap();
        let diagnosis = support::run(support::setup(&scenario.gives, &twin)).await;
        for lang in Lang::ALL {
            let document = serde_json::to_string(&ReportDocument::new(&diagnosis, &Words::new(lang))).unwrap();
            for value in [&scenario.gives.api_key, &scenario.gives.client_key, &scenario.gives.client_secret] {
                assert!(!document.contains(value.as_str()), "{} {}", scenario.code, lang.code());
            }
            assert!(!document.contains('⟨'), "{} {}: a sentence is missing: {document}", scenario.code, lang.code());
        }
    }
}

#[tokio::test]
async fn without_the_pair_a_stored_blank_is_found_with_the_api_key_alone() {
    let diagnosis = support::scenario("leading-space", |setup| {
        setup.raw.client_key = None;
        setup.raw.client_secret = None;
    })
    .await;
    assert_eq!(support::cause(&diagnosis), "client_key_whitespace proven");
    let skipped = support::ended(&diagnosis, "skipped");
    for check in ["input.client_key", "input.client_secret", "tiktok.credentials"] {
        assert!(skipped.contains(&check), "{check} in {skipped:?}");
    }
}

#[tokio::test]
async fn without_the_pair_a_sound_chain_is_well() {
    let diagnosis = support::scenario("all-good", |setup| {
        setup.raw.client_key = None;
        setup.raw.client_secret = None;
    })
    .await;
    assert_eq!(diagnosis.verdict, ChainVerdict::Ok, "{:?}", diagnosis.causes.first());
}

#[tokio::test]
async fn managed_keys_are_a_warning_for_who_gave_no_pair() {
    let diagnosis = support::scenario("managed-keys", |setup| {
        setup.raw.client_key = None;
        setup.raw.client_secret = None;
    })
    .await;
    assert_eq!((diagnosis.verdict, support::cause(&diagnosis)), (ChainVerdict::Warning, "managed_keys_in_use proven".to_owned()));
}

#[tokio::test]
async fn what_checks_disproved_is_listed_as_excluded() {
    let diagnosis = support::scenario("app-in-review", |_| {}).await;
    let excluded: Vec<&str> =
        diagnosis.causes.iter().filter(|ranked| ranked.certainty.code() == "excluded").map(|ranked| ranked.cause.code()).collect();
    for cause in ["client_key_whitespace", "client_secret_wrong", "redirect_uri_mismatch", "scope_not_approved"] {
        assert!(excluded.contains(&cause), "{cause} in {excluded:?}");
    }
    assert_eq!(support::cause(&diagnosis), "app_not_approved proven");
}

#[tokio::test]
async fn a_document_of_a_known_run_reads_like_this() {
    let diagnosis = support::scenario("leading-space", |_| {}).await;
    let mut document = serde_json::to_value(ReportDocument::new(&diagnosis, &Words::new(Lang::Ro))).unwrap();
    still(&mut document);
    insta::with_settings!({ sort_maps => true }, { insta::assert_json_snapshot!(document) });
}

/// Takes out what differs from run to run: times, ports, the order in which exchanges ended.
fn still(document: &mut serde_json::Value) {
    document["elapsed_ms"] = 0.into();
    for check in document["checks"].as_array_mut().unwrap() {
        check["elapsed_ms"] = 0.into();
    }
    let requests = document["requests"].as_array_mut().unwrap();
    for request in requests.iter_mut() {
        request["elapsed_ms"] = 0.into();
    }
    requests.sort_by_key(|request| request["url"].to_string().split('/').skip(3).collect::<String>());
    *document = serde_json::from_str(&without_ports(&document.to_string())).unwrap();
}

fn without_ports(text: &str) -> String {
    let mut parts = text.split("127.0.0.1:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |done, part| format!("{done}127.0.0.1:0{}", part.trim_start_matches(|c: char| c.is_ascii_digit())))
}
