//! What the guide asks of Rust, through the window's own message passing.

use serde_json::{Value, json};

use crate::ipc::Window;

const CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";

#[test]
fn what_stands_in_the_portal_is_compared_byte_for_byte() {
    let window = Window::open(&[]);
    let compared =
        |registered: &str, expected: Value| window.get("compare_redirect_uri", json!({ "registered": registered, "expected": expected }));
    assert_eq!(compared(CALLBACK, Value::Null)["same"], true);
    let slash = compared(&format!("1. {CALLBACK}/"), Value::Null);
    assert_eq!((&slash["same"], &slash["expected"]), (&json!(false), &json!(CALLBACK)));
    assert!(!slash["differences"].as_array().unwrap().is_empty(), "{slash}");
    assert_eq!(compared("https://exemplu.ro/cb", json!("https://exemplu.ro/cb"))["same"], true, "a callback of one's own");
    assert_eq!(window.refusal("compare_redirect_uri", json!({ "registered": " ", "expected": null })), "nothing_pasted");
}

#[test]
fn a_pasted_list_of_scopes_tells_what_is_missing() {
    let window = Window::open(&[]);
    let read = window.get("read_scopes", json!({ "text": "user.info.basic, video.create", "wanted": null }));
    let state = |scope: &str| read["rows"].as_array().unwrap().iter().find(|row| row["scope"] == scope).map(|row| row["state"].clone());
    assert_eq!(state("user.info.basic"), Some(json!("present")));
    assert_eq!(state("video.create"), Some(json!("gone")));
    assert_eq!(read["missing"].as_str().unwrap().split(',').count(), 5, "{read}");
}

#[test]
fn snippets_are_given_for_an_address_of_ones_own_only() {
    let window = Window::open(&[]);
    let given = window.get("proxy_snippets", json!({ "address": " https://exemplu.ro/tiktok/callback " }));
    let snippets = given["snippets"].as_array().unwrap();
    assert_eq!(snippets.len(), 8);
    for snippet in snippets {
        // Some name the callback whole, some its two halves.
        assert!(snippet["text"].as_str().unwrap().contains("/app/api/socials/tiktok/callback"), "{snippet}");
    }
    for (address, code) in
        [("https://exemplu.ro/", "home-page"), ("http://exemplu.ro/cb", "refused"), (CALLBACK, "outstands-own"), ("", "refused")]
    {
        assert_eq!(window.refusal("proxy_snippets", json!({ "address": address })), code, "{address}");
    }
}

#[test]
fn commands_come_with_placeholders_and_with_values_only_when_there_are_any() {
    let window = Window::open(&[]);
    let texts = window.get("command_texts", json!({}));
    let codes: Vec<&str> = texts.as_array().unwrap().iter().map(|text| text["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["bash", "cmd", "powershell", "httpie", "postman"]);
    for text in texts.as_array().unwrap() {
        assert!(text["text"].as_str().unwrap().contains("YOUR_TIKTOK_CLIENT_SECRET"), "{text}");
    }
    assert_eq!(window.refusal("copy_command", json!({ "code": "bash" })), "no_values");
    assert_eq!(window.refusal("copy_command", json!({ "code": "fish" })), "unknown_option");
    assert_eq!(window.refusal("save_command", json!({ "code": "bash" })), "unknown_option");
    window.get("save_credentials", json!({ "input": { "apiKey": "cheie", "clientKey": "awpracticepuntea1", "clientSecret": "secret" } }));
    assert_eq!(window.refusal("copy_command", json!({ "code": "postman" })), "never-in-a-file");
}

#[test]
fn a_return_address_says_how_connecting_ended() {
    let window = Window::open(&[]);
    let outcome = |address: &str| window.get("read_return", json!({ "address": address }))["outcome"].clone();
    assert_eq!(outcome("https://exemplu.ro/?success=true&username=magazin"), "connected");
    assert_eq!(outcome("https://exemplu.ro/?error=access_denied"), "refused");
    assert_eq!(outcome("https://exemplu.ro/"), "unknown");
}

#[test]
fn connecting_without_a_key_says_so() {
    let window = Window::open(&[]);
    assert_eq!(window.refusal("connect", json!({ "options": {}, "events": "__CHANNEL__:7" })), "missing_value");
}

#[test]
fn a_port_where_nobody_listens_leaves_it_open() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let answer = Window::open(&[]).get("server_restarted", json!({ "port": port }));
    assert_eq!((&answer["verdict"], &answer["text"]["id"]), (&json!("undetermined"), &json!("restart-nobody")), "{answer}");
}

#[test]
fn a_mail_is_about_the_last_run_and_what_was_pasted() {
    let window = Window::open(&[("PUNTE_PRACTICE", "leading-space")]);
    let wish = |kind: &str, lang: &str| {
        json!({ "wish": {
            "kind": kind, "lang": lang, "mailbox": "support",
            "symptom": "error=unauthorized_client&error_type=client_key&log_id=2026112309",
            "redirectUri": null, "scopes": null, "appState": null,
        } })
    };
    let before = window.get("draft_mail", wish("support", "ro"));
    assert_eq!((&before["to"], &before["report"]), (&json!("support@outstand.so"), &json!(false)));
    assert!(before["body"].as_str().unwrap().contains("2026112309"), "{before}");
    window.verify(json!({}));
    let after = window.get("draft_mail", wish("support", "en"));
    assert_eq!(after["report"], true);
    assert!(after["body"].as_str().unwrap().contains('␠'), "the blank that the run found: {after}");
    assert!(after["mailto"].as_str().unwrap().starts_with("mailto:support@outstand.so?subject="), "{after}");
    window.get("set_practice", json!({ "scenario": "all-good" }));
    assert_eq!(window.get("draft_mail", wish("managed", "ro"))["report"], false, "another set-up's run does not count");
    assert_eq!(window.refusal("draft_mail", wish("altfel", "ro")), "unknown_option");
    assert_eq!(window.refusal("draft_mail", wish("support", "de")), "unknown_option");
}

#[test]
fn an_explanation_counts_in_the_last_run_and_the_answer_about_the_app() {
    let window = Window::open(&[("PUNTE_PRACTICE", "app-in-review")]);
    let ask = |app_state: Value, with_run: bool| {
        window.get("explain", json!({ "text": "client_key", "appState": app_state, "withRun": with_run }))
    };
    assert!(ask(Value::Null, true)["question"].is_object(), "one word leaves one question");
    assert_eq!(ask(json!("in-review"), false)["causes"][0]["code"], "app_not_approved");
    assert!(ask(Value::Null, true)["joined"].is_null(), "nothing has run");
    window.verify(json!({}));
    let joined = ask(Value::Null, true);
    assert!(joined["joined"].is_string(), "{joined}");
    assert!(joined["causes"].as_array().unwrap().iter().any(|cause| cause["certainty"] == "excluded"), "{joined}");
    assert!(ask(Value::Null, false)["joined"].is_null());
}

#[test]
fn what_opens_something_is_masked() {
    let masked =
        Window::open(&[]).get("mask_text", json!({ "text": "https://exemplu.ro/cb?code=cod-inventat-lung&state=stare-inventata&x=1" }));
    let masked = masked.as_str().unwrap();
    assert!(!masked.contains("cod-inventat-lung") && !masked.contains("stare-inventata"), "{masked}");
    assert!(masked.starts_with("https://exemplu.ro/cb?code="), "{masked}");
}
