//! Running the chain, stopping it, and what else may go on meanwhile.

use std::time::Duration;

use punte_twin::{Twin, scenario};
use serde_json::{Value, json};

use crate::ipc::Window;

/// A window whose addresses are a twin's, with the values of that twin's customer.
pub fn beside_a_twin(name: &str) -> (Window, Twin) {
    let scenario = scenario(name).expect("a scenario");
    let twin = tauri::async_runtime::block_on(Twin::start(scenario)).expect("loopback ports");
    let addresses: Vec<(&str, String)> = twin.endpoints().by_variable().map(|(variable, url)| (variable, url.to_string())).into();
    let environment: Vec<(&str, &str)> = addresses.iter().map(|(variable, url)| (*variable, url.as_str())).collect();
    let window = Window::open(&environment);
    let typed =
        json!({ "apiKey": scenario.gives.api_key, "clientKey": scenario.gives.client_key, "clientSecret": scenario.gives.client_secret });
    window.get("save_credentials", json!({ "input": typed }));
    (window, twin)
}

#[test]
fn the_cause_is_named_with_its_proof_and_its_remedy() {
    let (window, _twin) = beside_a_twin("leading-space");
    let report = window.verify(json!({}));
    let cause = &report["causes"][0];
    assert_eq!((&report["verdict"], &report["named"]), (&json!("problem"), &json!(true)));
    assert_eq!(
        (&cause["code"], &cause["family"], &cause["certainty"]),
        (&json!("client_key_whitespace"), &json!("client_key"), &json!("proven"))
    );
    assert!(!cause["evidence"].as_array().unwrap().is_empty() && !cause["fix"].as_array().unwrap().is_empty(), "{cause}");
    assert!(report["requests"].as_array().unwrap().iter().any(|line| line["status"] == 200), "{report}");
    assert_eq!((&report["stopped"], &report["practice"]), (&json!(false), &Value::Null));
}

#[test]
fn every_check_ends_once_and_begins_before_it_ends() {
    let (window, _twin) = beside_a_twin("all-good");
    let report = window.verify(json!({}));
    assert_eq!(report["verdict"], "ok", "{report}");
    let events = window.events();
    for check in report["checks"].as_array().unwrap() {
        let of = |kind: &str| {
            let is = |event: &Value| event["kind"] == kind && (event["check"] == check["code"] || event["check"]["code"] == check["code"]);
            events.iter().enumerate().filter(|(_, event)| is(event)).map(|(at, _)| at).collect::<Vec<_>>()
        };
        let (began, ended) = (of("started"), of("finished"));
        assert_eq!(ended.len(), 1, "{check}");
        assert!(began.len() <= 1 && began.first() < ended.first(), "{check}");
        assert_eq!(events[ended[0]]["check"], *check, "the report says what was told");
    }
}

#[test]
fn one_run_at_a_time_and_it_can_be_stopped() {
    let (window, twin) = beside_a_twin("all-good");
    // Longer than any test waits: only stopping ends this run.
    twin.set_delay(Duration::from_secs(3600));
    std::thread::scope(|scope| {
        let running = scope.spawn(|| window.verify(json!({})));
        while window.next_event()["check"] != "net.outstand" {}
        assert_eq!(window.refusal("verify", json!({ "options": {}, "events": "__CHANNEL__:8" })), "busy");
        assert_eq!(window.refusal("plan_configuration", json!({})), "busy");
        assert_eq!(window.get("boot", json!({}))["trouble"], Value::Null, "the window can still ask");
        assert_eq!(window.get("stop", json!({})), Value::Null);
        let report = running.join().unwrap();
        assert_eq!(report["stopped"], true);
        assert!(report["checks"].as_array().unwrap().iter().any(|check| check["because"] == "stopped"), "{report}");
    });
    twin.set_delay(Duration::ZERO);
    assert_eq!(window.verify(json!({}))["verdict"], "ok", "a stopped run stops nothing later");
}

#[test]
fn stopping_without_a_run_is_nothing() {
    let window = Window::open(&[]);
    assert_eq!(window.get("stop", json!({})), Value::Null);
}

#[test]
fn without_any_value_the_missing_one_is_the_cause() {
    let report = Window::open(&[]).verify(json!({ "redirectUri": " ", "scopes": [], "appState": "", "symptom": "" }));
    assert_eq!(report["causes"][0]["code"], "api_key_missing", "{report}");
}

#[test]
fn an_address_that_is_not_accepted_stops_every_run() {
    let window = Window::open(&[("PUNTE_TIKTOK_WWW", "http://exemplu.ro"), ("PUNTE_VAULT", "memory")]);
    for (command, arguments) in [("verify", json!({ "options": {}, "events": "__CHANNEL__:7" })), ("plan_configuration", json!({}))] {
        let refusal = window.ask(command, arguments).unwrap_err();
        assert_eq!((&refusal["code"], &refusal["text"]["id"]), (&json!("address"), &json!("window-address-not-secure")), "{command}");
        assert_eq!(refusal["text"]["args"]["variable"], "PUNTE_TIKTOK_WWW");
    }
}

#[test]
fn an_unknown_state_of_the_app_is_refused() {
    let window = Window::open(&[]);
    let arguments = json!({ "options": { "appState": "altfel" }, "events": "__CHANNEL__:7" });
    assert_eq!(window.refusal("verify", arguments), "unknown_option");
    assert_eq!(window.verify(json!({ "appState": "in-review" }))["stopped"], false, "a refused run blocks nothing");
}

#[test]
fn an_explanation_names_the_cause_of_a_pasted_text() {
    let window = Window::open(&[]);
    let text = "https://www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepuntea1&error=unauthorized_client&error_type=client_key";
    let explained = window.get("explain", json!({ "text": text, "appState": null, "withRun": true }));
    assert_eq!(explained["causes"][0]["code"], "client_key_whitespace", "{explained}");
    assert!(
        explained["found"].as_array().unwrap().iter().any(|line| line["name"] == "error_type" && line["value"] == "client_key"),
        "{explained}"
    );
    let nothing = window.get("explain", json!({ "text": "", "appState": null, "withRun": true }));
    assert_eq!(nothing["causes"], json!([]));
}
