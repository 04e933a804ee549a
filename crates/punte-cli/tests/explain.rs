//! `explain` from outside: encodings, the question, the last run, other providers, and what is never told.

#![allow(clippy::disallowed_methods, reason = "a file of a test's own folder need not be written atomically")]
#![allow(clippy::unwrap_used, reason = "helpers of tests: a broken stand ends the test")]

mod support;

use serde_json::Value;
use support::{Ran, run};

const REFUSED: &str = "error=unauthorized_client&error_type=client_key";

fn explain(arguments: &[&str], text: &str) -> Ran {
    run(&[&["explain", "--json"], arguments].concat(), &[], text)
}

fn cause(document: &Value, code: &str) -> Option<String> {
    let causes = document["causes"].as_array().unwrap();
    causes.iter().find(|cause| cause["code"] == code).map(|cause| cause["certainty"].as_str().unwrap().to_owned())
}

#[test]
fn the_question_is_asked_until_it_is_answered() {
    let asked = explain(&[], REFUSED);
    assert_eq!((asked.status, asked.json()["question"]["code"].as_str()), (1, Some("app_state")));
    assert_eq!(asked.json()["question"]["answers"], serde_json::json!(["draft", "in-review", "live", "sandbox"]));
    for (state, first, certainty, review) in [
        ("draft", "app_not_approved", "proven", "proven"),
        ("in-review", "app_not_approved", "proven", "proven"),
        ("live", "client_key_wrong", "likely", "excluded"),
        ("sandbox", "sandbox_production_mixup", "likely", "excluded"),
    ] {
        let document = explain(&["--app-state", state], REFUSED).json();
        assert_eq!((document["causes"][0]["code"].as_str(), document["causes"][0]["certainty"].as_str()), (Some(first), Some(certainty)));
        assert_eq!(cause(&document, "app_not_approved").as_deref(), Some(review), "{state}");
        assert!(document["question"].is_null(), "{state}");
    }
    assert!(explain(&[], "error_type=redirect_uri").json()["question"].is_null());
}

#[test]
fn a_run_excludes_what_it_verified_and_names_what_it_proved() {
    let folder = tempfile::tempdir().unwrap();
    let report = |scenario: &str| {
        let path = folder.path().join(scenario);
        std::fs::write(&path, run(&["diagnose", "--practice", scenario, "--json"], &[], "").stdout).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let good = report("all-good");
    let document = explain(&["--run", &good], REFUSED).json();
    assert_eq!(document["causes"][0]["code"], "app_not_approved");
    assert_eq!(cause(&document, "client_key_whitespace").as_deref(), Some("excluded"));
    assert!(document["joined"].is_string());
    let blank = explain(&["--run", &report("leading-space")], REFUSED).json();
    assert_eq!(
        (blank["causes"][0]["code"].as_str(), blank["causes"][0]["certainty"].as_str()),
        (Some("client_key_whitespace"), Some("proven"))
    );
    let seen = "https://www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepunte1&error_type=client_key";
    let both = explain(&["--run", &good, "--lang", "en"], seen).json();
    assert_eq!(cause(&both, "client_key_whitespace").as_deref(), Some("proven"), "the text proves it");
    assert!(both["causes"][0]["evidence"].to_string().contains("says otherwise"), "{}", both["causes"][0]);
}

#[test]
fn a_file_that_is_no_report_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("altceva.json");
    let name = path.to_str().unwrap();
    for content in [
        "",
        "nimic",
        "{}",
        "[]",
        r#"{"schema":"punte.report/1"}"#,
        r#"{"schema":"punte.report/2","causes":[],"checks":[],"started_at":"2026-11-23T09:00:00Z"}"#,
    ] {
        std::fs::write(&path, content).unwrap();
        let ran = explain(&["--run", name], REFUSED);
        assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{content}");
        assert!(ran.stderr.contains("altceva.json"), "{}", ran.stderr);
    }
    assert_eq!(explain(&["--run", "-", "-"], REFUSED).status, 3);
}

#[test]
fn a_text_is_read_in_every_encoding() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pagina.txt");
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("TikTok\r\nerror_type=scope".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [utf16, b"Autoriza\xfeie TikTok: error_type=scope".to_vec(), b"\xef\xbb\xbferror_type=scope".to_vec()] {
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(explain(&[path.to_str().unwrap()], "").json()["causes"][0]["family"], "scope");
    }
}

#[test]
fn another_providers_error_is_named_as_such() {
    let ran = explain(&[], "Google\nError 400: redirect_uri_mismatch");
    assert_eq!((ran.status, ran.json()["provider"].as_str(), ran.json()["causes"].as_array().unwrap().len()), (4, Some("Google"), 0));
    let many = explain(&[], "Facebook | Google | TikTok\nTikTok: error=invalid_scope&error_type=scope").json();
    assert_eq!((many["provider"].is_null(), many["causes"][0]["family"].as_str()), (true, Some("scope")));
    assert!(run(&["explain"], &[], "Facebook: OAuthException").stdout.contains("Facebook"));
}

#[test]
fn nothing_that_opens_something_is_told() {
    let canary = "CanarInventat7Canar8Galben9";
    let text = format!(
        "https://www.tiktok.com/v2/auth/authorize/?client_key={canary}&scope=user.info.basic,ost_{canary}&state={canary}\
         &redirect_uri=https%3A%2F%2Fexemplu.ro%2Fost_{canary}%2Fcb%3Fcode%3D{canary}&error_type=scope&logid={canary}"
    );
    for arguments in [["explain"].as_slice(), &["explain", "--json"]] {
        let ran = run(arguments, &[], &text);
        assert!(!ran.stdout.contains("Canar") && !ran.stderr.contains("Canar"), "{}", ran.stdout);
    }
}
