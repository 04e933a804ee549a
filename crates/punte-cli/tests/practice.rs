//! `practice` and `explain` from outside.

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use support::run;

#[test]
fn the_list_names_every_scenario_in_words() {
    let ran = run(&["practice", "--list"], &[], "");
    assert_eq!(ran.status, 0);
    for scenario in punte_twin::scenarios() {
        assert!(ran.stdout.contains(scenario.code), "{}", scenario.code);
    }
    assert!(!ran.stdout.contains('⟨'), "{}", ran.stdout);
}

#[test]
fn the_twin_runs_for_another_client() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_punte-cli"))
        .args(["practice", "leading-space"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines: Vec<String> = BufReader::new(child.stdout.take().unwrap()).lines().take(4).map(Result::unwrap).collect();
    let variables: Vec<(&str, &str)> = lines.iter().filter_map(|line| line.split_once('=')).collect();
    let names: Vec<&str> = variables.iter().map(|(name, _)| *name).collect();
    let given = &punte_twin::scenario("leading-space").unwrap().gives;
    let all: Vec<(&str, &str)> = variables.iter().copied().chain([("OUTSTAND_API_KEY", given.api_key.as_str())]).collect();
    let ran = run(&["diagnose", "--json"], &all, "");
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(names, ["PUNTE_OUTSTAND_API", "PUNTE_OUTSTAND_WWW", "PUNTE_TIKTOK_API", "PUNTE_TIKTOK_WWW"]);
    assert_eq!(ran.json()["cause"]["code"], "client_key_whitespace");
}

#[test]
fn a_pasted_text_is_explained() {
    let ran = run(&["explain", "--json"], &[], "error=invalid_scope&error_type=scope&log_id=20261123INVENTAT");
    let document = ran.json();
    assert_eq!((ran.status, document["schema"].as_str()), (1, Some("punte.explanation/1")));
    assert_eq!(document["causes"][0]["family"], "scope");
    assert_eq!(document["found"]["error_type"], "scope");
}

#[test]
fn what_is_not_recognised_is_said_so() {
    let ran = run(&["explain", "--json", "-"], &[], "Rețeta de cozonac cere un kilogram de făină.");
    assert_eq!((ran.status, ran.json()["causes"].as_array().map(Vec::len)), (4, Some(0)));
    assert_eq!(run(&["explain", "/lipsa/text.txt"], &[], "").status, 3);
}
