//! Credentials: in as typed, out as masks; and never out otherwise.

use serde_json::{Value, json};

use crate::ipc::Window;

#[test]
fn what_is_typed_comes_back_masked_with_its_notes() {
    let window = Window::open(&[]);
    let typed =
        json!({ "apiKey": "ost_CHEIA_TA_API", "clientKey": " awpracticepuntea1", "clientSecret": "SecretInventat0SecretInventat012" });
    let shown = window.get("save_credentials", json!({ "input": typed }));
    assert_eq!(shown["clientKey"]["masked"], "␠awpr…a1", "a blank is kept and shown");
    assert_eq!(shown["clientSecret"]["masked"], "•••• (32)");
    assert_eq!(shown["clientSecret"]["fingerprint"].as_str().unwrap().len(), 8);
    assert_eq!(shown["kept"], false, "in memory only");
    assert!(!shown["clientKey"]["notes"].as_array().unwrap().is_empty(), "the blank is noticed: {shown}");
    assert!(!shown["apiKey"]["notes"].as_array().unwrap().is_empty(), "the guide's example is noticed: {shown}");
    assert_eq!(window.get("boot", json!({}))["credentials"], shown);
}

#[test]
fn a_field_that_is_absent_stays_and_an_empty_one_is_forgotten() {
    let window = Window::open(&[]);
    window.get("save_credentials", json!({ "input": { "apiKey": "cheie", "clientKey": "awpracticepuntea1", "clientSecret": "secret" } }));
    let shown = window.get("save_credentials", json!({ "input": { "apiKey": null, "clientKey": "" } }));
    let present = |field: &str| shown[field]["present"].as_bool().unwrap();
    assert_eq!((present("apiKey"), present("clientKey"), present("clientSecret")), (true, false, true));
    let shown = window.get("forget_credentials", json!({}));
    assert!(["apiKey", "clientKey", "clientSecret"].iter().all(|field| shown[field]["present"] == false), "{shown}");
}

#[test]
fn a_missing_argument_is_refused() {
    let window = Window::open(&[]);
    for (command, arguments) in [
        ("save_credentials", json!({})),
        ("save_credentials", json!({ "input": "text" })),
        ("verify", json!({ "options": {} })),
        ("verify", json!({ "events": "__CHANNEL__:7" })),
        ("apply_configuration", json!({ "step": "create", "rowId": null })),
        ("apply_configuration", json!({ "step": "altceva", "rowId": null, "insist": false })),
        ("explain", json!({})),
        ("explain", json!({ "text": 7 })),
        ("set_practice", json!({ "scenario": 7 })),
    ] {
        let refusal = window.ask(command, arguments.clone()).expect_err(command);
        assert!(refusal.as_str().is_some_and(|text| text.contains(command)), "{command} {arguments}: {refusal}");
    }
}

/// Values that must not come back from anywhere.
const CANARIES: [&str; 3] = ["ost_CanarulDinCheieCanarulDinCheie", "awcanarulpuntea1", "CanarulDinSecretCanarulDinSecret"];

#[test]
fn no_secret_stands_in_any_answer_event_or_file() {
    let twin = tauri::async_runtime::block_on(punte_twin::Twin::start(punte_twin::scenario("all-good").unwrap())).unwrap();
    let addresses: Vec<(&str, String)> = twin.endpoints().by_variable().map(|(variable, url)| (variable, url.to_string())).into();
    let environment: Vec<(&str, &str)> = addresses.iter().map(|(variable, url)| (*variable, url.as_str())).collect();
    let window = Window::open(&environment);
    let [api_key, client_key, client_secret] = CANARIES;
    let typed = json!({ "apiKey": api_key, "clientKey": client_key, "clientSecret": client_secret });
    let leaking = format!("client_key={client_secret}&client_secret={client_secret}\nAuthorization: Bearer {api_key}");
    let wish = |kind: &str| {
        json!({ "wish": {
            "kind": kind, "lang": "ro", "mailbox": "support", "symptom": leaking,
            "redirectUri": format!("https://exemplu.ro/{client_secret}?x={api_key}"), "scopes": null, "appState": "live",
        } })
    };
    let mut told = vec![
        window.get("save_credentials", json!({ "input": typed })),
        window.get("boot", json!({})),
        window.verify(json!({ "symptom": format!("error_type=client_key {client_secret} {api_key}") })),
        window.get("plan_configuration", json!({})),
        window.ask("apply_configuration", json!({ "step": "create", "rowId": null, "insist": true })).unwrap_or_else(|refusal| refusal),
        window.get(
            "save_credentials",
            json!({ "input": { "apiKey": client_secret, "clientKey": client_secret, "clientSecret": client_key } }),
        ),
        window.verify(json!({})),
        window.get("plan_configuration", json!({})),
        window.get("explain", json!({ "text": leaking, "appState": null, "withRun": true })),
        window.get("mask_text", json!({ "text": leaking })),
        window.get("judge_typed", json!({ "input": typed })),
        window.get("draft_mail", wish("support")),
        window.get("draft_mail", wish("managed")),
    ];
    told.extend(window.events());
    assert!(told.len() > 30, "the runs have told of their checks");
    let text = told.iter().map(Value::to_string).chain([files(window.data())]).collect::<String>();
    for canary in [api_key, client_secret, client_key] {
        assert!(!text.contains(canary), "{canary} came back: …{}…", around(&text, canary));
    }
}

/// What stands before and after the word, for the failing test's message.
fn around(text: &str, word: &str) -> String {
    let (before, after) = text.split_once(word).unwrap_or_default();
    let before: Vec<char> = before.chars().rev().take(200).collect();
    before.into_iter().rev().chain(['•']).chain(after.chars().take(100)).collect()
}

fn files(folder: &std::path::Path) -> String {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| if path.is_dir() { files(&path) } else { String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned() })
        .collect()
}
