//! `diagnose` from outside: the document, the statuses, where values come from, and what is never told.

#![allow(clippy::disallowed_methods, reason = "a file of a test's own folder need not be written atomically")]

mod support;

use punte_twin::{Given, Row, World};
use support::{Stand, run, values};

/// Scenario, cause, exit status: what the practice list promises.
const SCENARIOS: &[(&str, Option<&str>, i32)] = &[
    ("all-good", None, 0),
    ("leading-space", Some("client_key_whitespace"), 1),
    ("wrong-secret", Some("client_secret_wrong"), 1),
    ("other-key-stored", Some("client_key_mismatch"), 1),
    ("not-configured", Some("network_not_configured"), 1),
    ("two-rows", Some("duplicate_networks"), 1),
    ("bad-api-key", Some("api_key_invalid"), 1),
    ("subscription", Some("subscription_inactive"), 1),
    ("redirect-slash", Some("redirect_uri_mismatch"), 1),
    ("missing-scope", Some("scope_not_approved"), 1),
    ("app-in-review", Some("app_not_approved"), 1),
    ("sandbox-target", Some("not_sandbox_target"), 1),
    ("managed-keys", Some("managed_keys_in_use"), 1),
    ("proxy-broken", Some("proxy_callback_broken"), 1),
    ("rate-limited", Some("rate_limited"), 4),
    ("outstand-down", Some("outstand_unavailable"), 4),
    ("captive-portal", Some("captive_portal"), 4),
    ("no-account", Some("account_not_connected"), 2),
];

#[test]
fn every_scenario_of_the_contract_ends_with_its_cause_and_status() {
    for (scenario, cause, status) in SCENARIOS {
        let ran = run(&["diagnose", "--practice", scenario, "--json"], &[], "");
        let document = ran.json();
        assert_eq!((document["cause"]["code"].as_str(), ran.status), (*cause, *status), "{scenario}: {}", document["cause"]);
    }
}

#[test]
fn the_document_has_the_fields_of_the_contract() {
    let ran = run(&["diagnose", "--practice", "leading-space", "--json"], &[], "");
    let document = ran.json();
    assert_eq!(document["schema"], "punte.report/1");
    assert_eq!(document["verdict"], "problem");
    assert_eq!(document["cause"]["family"], "client_key");
    assert_eq!(document["cause"]["certainty"], "proven");
    for field in ["punte", "started_at", "elapsed_ms", "causes", "checks", "requests"] {
        assert!(!document[field].is_null(), "{field}");
    }
    let stored = document["checks"].as_array().unwrap().iter().find(|check| check["code"] == "outstand.client_key").unwrap();
    assert_eq!(stored["verdict"], "fail");
    assert!(stored["evidence"]["stored"].as_str().unwrap().starts_with('␠'));
    assert!(ran.stderr.is_empty(), "piped runs are quiet: {}", ran.stderr);
}

#[test]
fn the_text_says_the_cause_first_in_both_languages() {
    let romanian = run(&["diagnose", "--practice", "leading-space"], &[], "");
    assert!(romanian.stdout.starts_with("✕ Client key are un spațiu"), "{}", romanian.stdout);
    let english = run(&["--lang", "en", "diagnose", "--practice", "leading-space"], &[], "");
    assert!(english.stdout.starts_with("✕ The client key has an extra blank"), "{}", english.stdout);
    let by_variable = run(&["diagnose", "--practice", "leading-space"], &[("PUNTE_LANG", "en")], "");
    assert_eq!(by_variable.stdout.lines().next(), english.stdout.lines().next());
}

#[test]
fn values_come_from_the_environment() {
    let stand = Stand::new(World::default());
    let given = Given::default();
    assert_eq!(stand.run(&["diagnose", "--json"], &values(&given)).status, 0);
    let by_id = [
        ("OUTSTAND_API_KEY", given.api_key.as_str()),
        ("TIKTOK_CLIENT_ID", "awaltaaplicatie1"),
        ("TIKTOK_CLIENT_SECRET", &given.client_secret),
    ];
    assert_eq!(stand.run(&["diagnose", "--json"], &by_id).json()["cause"]["code"], "client_key_wrong");
}

#[test]
fn values_come_from_the_projects_file_before_the_environment() {
    let stand = Stand::new(World::default());
    let given = Given::default();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(".env.local");
    let lines = format!(
        "\u{feff}export OUTSTAND_API_KEY=\"{}\"\r\n# cheia\r\nTIKTOK_CLIENT_KEY = {} # a noastră\r\n",
        given.api_key, given.client_key
    );
    std::fs::write(&file, lines).unwrap();
    let ran = stand.run(&["diagnose", "--json", "--env-file", file.to_str().unwrap()], &[("OUTSTAND_API_KEY", "ost_alta")]);
    assert_eq!(ran.status, 0, "{}", ran.stdout);
    let from_input = run(&["diagnose", "--json", "--offline", "--env-file", "-"], &[], "OUTSTAND_API_KEY=ost_CHEIA_TA_API\n");
    assert_eq!(from_input.json()["cause"]["code"], "placeholder_values");
}

#[test]
fn a_file_that_cannot_be_read_is_said_and_the_run_goes_on() {
    let stand = Stand::new(World::default());
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("lipsa.env"), folder.path().to_owned()] {
        let ran = stand.run(&["diagnose", "--json", "--env-file", path.to_str().unwrap()], &values(&Given::default()));
        let document = ran.json();
        assert_eq!((ran.status, document["cause"]["code"].as_str()), (3, Some("env_file_wrong")), "{}", path.display());
        let key = document["checks"].as_array().unwrap().iter().find(|check| check["code"] == "outstand.api_key").unwrap();
        assert_eq!(key["verdict"], "ok", "the values of the environment are used");
    }
}

#[test]
fn no_output_holds_a_value() {
    let given = Given::default();
    let stand =
        Stand::new(World::default().outstand(|outstand| outstand.rows = vec![Row::new(1, " awpracticapunte1", &given.client_secret)]));
    for arguments in [["diagnose", "--json"].as_slice(), &["diagnose"], &["configure", "--dry-run"], &["configure", "--json", "--dry-run"]]
    {
        let ran = stand.run(arguments, &values(&given));
        for value in [&given.api_key, &given.client_secret, &given.client_key] {
            assert!(!ran.stdout.contains(value.as_str()) && !ran.stderr.contains(value.as_str()), "{arguments:?}");
        }
    }
}

#[test]
fn nothing_given_is_a_problem_with_a_name() {
    let ran = run(&["diagnose", "--json"], &[], "");
    assert_eq!((ran.status, ran.json()["cause"]["code"].as_str()), (1, Some("api_key_missing")));
    assert_eq!(ran.json()["requests"].as_array().unwrap().len(), 0);
}

#[test]
fn wrong_usage_is_status_three_and_says_where() {
    for (arguments, says) in [
        (["diagnose", "--nimic"].as_slice(), "--nimic"),
        (&["diagnoza"], "diagnose"),
        (&[], "punte-cli --help"),
        (&["diagnose", "--app-state", "gata"], "in-review"),
        (&["diagnose", "--practice", "altul"], "leading-space"),
        (&["diagnose", "--deadline", "0"], "--deadline"),
        (&["diagnose", "--api-key", "x"], "--api-key"),
        (&["diagnose", "--tenant", "a b"], "--tenant"),
        (&["diagnose", "--env-file", "-", "--symptom", "-"], "--symptom"),
    ] {
        let ran = run(arguments, &[], "");
        assert_eq!(ran.status, 3, "{arguments:?}");
        assert!(ran.stderr.contains(says) && ran.stdout.is_empty(), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn only_loopback_may_go_without_https() {
    for address in ["http://exemplu.ro", "ftp://127.0.0.1", "nimic"] {
        let ran = run(&["diagnose", "--json"], &[("PUNTE_OUTSTAND_API", address)], "");
        assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{address}");
        assert!(ran.stderr.contains("PUNTE_OUTSTAND_API"), "{}", ran.stderr);
    }
}

#[test]
fn help_and_version_are_well_in_both_languages() {
    let romanian = run(&["diagnose", "--help"], &[], "");
    assert!(romanian.status == 0 && romanian.stdout.contains("Folosire:") && romanian.stdout.contains("--redirect-uri"));
    let english = run(&["--lang=en", "diagnose", "--help"], &[], "");
    assert!(english.status == 0 && english.stdout.contains("Usage:"));
    assert!(run(&["--version"], &[], "").stdout.contains(env!("CARGO_PKG_VERSION")));
    assert!(run(&["completions", "bash"], &[], "").stdout.contains("diagnose"));
}

#[test]
fn a_secret_in_the_wrong_place_of_the_command_line_is_not_repeated() {
    let secret = "SecretInventatPusUndeNuTrebuie01";
    for arguments in [["diagnose", "--app-state", secret].as_slice(), &["diagnose", secret], &[secret], &["diagnose", "--practice", secret]]
    {
        let ran = run(arguments, &[], "");
        assert_eq!(ran.status, 3);
        assert!(!ran.stderr.contains(secret), "{}", ran.stderr);
    }
    let stand = Stand::new(World::default());
    let given = Given::default();
    let ran = stand.run(&["diagnose", "--json", "--redirect-uri", &given.api_key], &values(&given));
    assert!(!ran.stdout.contains(&given.api_key));
}

#[test]
fn a_blank_around_a_value_is_left_out_and_said() {
    let stand = Stand::new(World::default());
    let given = Given::default();
    let key = format!(" {}", given.client_key);
    let with_blank =
        [("OUTSTAND_API_KEY", given.api_key.as_str()), ("TIKTOK_CLIENT_KEY", &key), ("TIKTOK_CLIENT_SECRET", &given.client_secret)];
    let ran = stand.run(&["diagnose", "--json"], &with_blank);
    assert_eq!((ran.status, ran.json()["cause"]["code"].as_str()), (2, Some("client_key_whitespace")));
}
