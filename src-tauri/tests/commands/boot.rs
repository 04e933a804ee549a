//! The first screen.

use serde_json::{Value, json};

use crate::ipc::Window;

fn boot(environment: &[(&str, &str)]) -> Value {
    Window::open(environment).get("boot", json!({}))
}

#[test]
fn a_first_start_knows_nothing_and_says_where_it_will_ask() {
    let boot = boot(&[]);
    assert_eq!(boot["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(boot["language"], Value::Null, "the window's own setting decides");
    assert_eq!(boot["vault"], json!({ "kind": "memory", "problem": null }));
    assert_eq!(boot["practice"], Value::Null);
    assert_eq!(boot["trouble"], Value::Null);
    let api = json!({ "variable": "PUNTE_OUTSTAND_API", "address": "https://api.outstand.so", "replaced": false });
    assert_eq!(boot["addresses"][0], api);
    assert_eq!(boot["addresses"].as_array().unwrap().len(), 4);
    for field in ["apiKey", "clientKey", "clientSecret"] {
        let nothing = json!({ "present": false, "masked": "", "fingerprint": "", "notes": [] });
        assert_eq!(boot["credentials"][field], nothing, "{field}");
    }
    assert_eq!(boot["requests"].as_array().unwrap().len(), 7);
}

#[test]
fn every_check_and_scenario_of_the_contract_is_named() {
    let boot = boot(&[]);
    let codes = |list: &Value| list.as_array().unwrap().iter().map(|entry| entry["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let (checks, scenarios) = (codes(&boot["checks"]), codes(&boot["scenarios"]));
    for check in ["env.file", "input.api_key", "outstand.network", "tiktok.credentials", "account.active"] {
        assert!(checks.iter().any(|code| code == check), "{check}");
    }
    for scenario in ["all-good", "leading-space", "wrong-secret", "captive-portal", "no-account"] {
        assert!(scenarios.iter().any(|code| code == scenario), "{scenario}");
    }
    assert!(boot["scenarios"].as_array().unwrap().iter().all(|scenario| scenario["page"].is_null()), "no page without practice");
    let waits = boot["checks"].as_array().unwrap().iter().find(|check| check["code"] == "outstand.client_key").unwrap();
    assert_eq!((&waits["span"], &waits["dependsOn"]), (&json!("application_to_outstand"), &json!(["outstand.network"])));
}

#[test]
fn the_environment_is_followed() {
    let boot = boot(&[("PUNTE_LANG", "en"), ("PUNTE_TIKTOK_API", "http://127.0.0.1:9"), ("PUNTE_VAULT", "memory")]);
    assert_eq!(boot["language"], "en");
    let replaced = json!({ "variable": "PUNTE_TIKTOK_API", "address": "http://127.0.0.1:9", "replaced": true });
    assert_eq!(boot["addresses"][2], replaced);
}

#[test]
fn what_is_wrong_with_the_start_is_told_whole() {
    let boot = boot(&[("PUNTE_LANG", "xx"), ("PUNTE_OUTSTAND_WWW", "http://exemplu.ro"), ("PUNTE_PRACTICE", "fara-asa-ceva")]);
    let told = boot["trouble"].to_string();
    for id in ["window-address-not-secure", "window-language-unknown", "window-practice-unknown"] {
        assert!(told.contains(id), "{id}: {told}");
    }
    assert_eq!(boot["practice"], Value::Null, "the window opens all the same");
}

#[test]
fn the_first_paint_is_noted_once() {
    let scratch = tempfile::tempdir().unwrap();
    let log = scratch.path().join("boot.log");
    let window = Window::open(&[("PUNTE_BOOT_LOG", log.to_str().unwrap()), ("PUNTE_VAULT", "memory")]);
    for _ in 0..2 {
        assert_eq!(window.get("painted", json!({})), Value::Null);
    }
    let text = std::fs::read_to_string(log).unwrap();
    let marks: Vec<_> = text.lines().map(|line| line.split(' ').next().unwrap()).collect();
    assert_eq!(marks, ["setup", "first_paint"], "{text}");
}
