//! Practice on and off: made-up values only, and the person's own untouched.

use serde_json::{Value, json};

use crate::ipc::Window;

fn save(window: &Window, api_key: &str) -> Value {
    window.get("save_credentials", json!({ "input": { "apiKey": api_key } }))
}

#[test]
fn the_environment_opens_practice() {
    let boot = Window::open(&[("PUNTE_PRACTICE", "leading-space"), ("PUNTE_VAULT", "memory")]).get("boot", json!({}));
    assert_eq!(boot["practice"], "leading-space");
    assert_eq!(boot["vault"], json!({ "kind": "memory", "problem": null }));
    let on = |scenario: &&Value| scenario["code"] == "leading-space";
    let page = boot["scenarios"].as_array().unwrap().iter().find(on).unwrap()["page"].as_str().unwrap();
    assert!(page.starts_with("http://127.0.0.1:"), "{page}");
    let addresses = boot["addresses"].as_array().unwrap();
    assert!(addresses.iter().all(|entry| entry["address"].as_str().unwrap().starts_with("http://127.0.0.1:")), "{addresses:?}");
    assert!(addresses.iter().all(|entry| entry["replaced"] == false), "nothing that the person set is replaced");
    assert_eq!(boot["credentials"]["clientKey"]["present"], true);
}

#[test]
fn practice_neither_shows_nor_changes_the_persons_own_values() {
    let window = Window::open(&[]);
    let own = save(&window, "cheia-mea-adevarata")["apiKey"].clone();
    let boot = window.get("set_practice", json!({ "scenario": "all-good" }));
    assert_eq!(boot["practice"], "all-good");
    assert_ne!(boot["credentials"]["apiKey"], own);
    save(&window, "alta");
    window.get("forget_credentials", json!({}));
    assert_eq!(window.refusal("choose_project", json!({})), "practising");
    let boot = window.get("set_practice", json!({ "scenario": null }));
    assert_eq!(boot["practice"], Value::Null);
    assert_eq!(boot["credentials"]["apiKey"], own);
}

#[test]
fn what_is_typed_in_practice_is_used_in_practice() {
    let window = Window::open(&[("PUNTE_PRACTICE", "all-good"), ("PUNTE_VAULT", "memory")]);
    save(&window, "alta-cheie");
    let report = window.verify(json!({}));
    assert_eq!(report["causes"][0]["code"], "api_key_invalid", "{report}");
}

#[test]
fn an_unknown_scenario_is_refused_and_nothing_changes() {
    let window = Window::open(&[("PUNTE_PRACTICE", "all-good"), ("PUNTE_VAULT", "memory")]);
    assert_eq!(window.refusal("set_practice", json!({ "scenario": "fara-asa-ceva" })), "unknown_scenario");
    assert_eq!(window.get("boot", json!({}))["practice"], "all-good");
}

#[test]
fn without_practice_there_is_no_page_to_open() {
    assert_eq!(Window::open(&[]).get("open_practice_page", json!({})), Value::Null);
}

#[test]
fn switching_practice_stops_the_run_of_the_other_side() {
    let window = Window::open(&[("PUNTE_PRACTICE", "outstand-down"), ("PUNTE_VAULT", "memory")]);
    let boot = std::thread::scope(|scope| {
        let running = scope.spawn(|| window.verify(json!({})));
        window.next_event();
        let boot = window.get("set_practice", json!({ "scenario": "all-good" }));
        assert_eq!(running.join().unwrap()["practice"], "outstand-down");
        boot
    });
    assert_eq!(boot["practice"], "all-good");
    assert_eq!(window.verify(json!({}))["verdict"], "ok");
}
