//! Configuring: what would be done, doing it, and everything that keeps it from being done.

use serde_json::json;

use crate::ipc::Window;
use crate::running::beside_a_twin;

#[test]
fn a_missing_row_is_created_and_read_back() {
    let (window, twin) = beside_a_twin("not-configured");
    let plan = window.get("plan_configuration", json!({}));
    assert_eq!((&plan["step"], &plan["rows"], &plan["proof"]), (&json!("create"), &json!([]), &json!("right")));
    assert!(twin.stored().is_empty(), "planning writes nothing");
    let done = window.get("apply_configuration", json!({ "step": "create", "rowId": null, "insist": false }));
    assert_eq!((&done["verified"], &done["done"]), (&json!(true), &json!("created")));
    assert_eq!(twin.stored().len(), 1);
    assert_eq!(window.verify(json!({}))["verdict"], "ok");
}

#[test]
fn a_row_with_a_blank_is_shown_and_changed_by_its_id() {
    let (window, twin) = beside_a_twin("leading-space");
    let plan = window.get("plan_configuration", json!({}));
    let row = &plan["rows"][0];
    assert_eq!(plan["step"], "update");
    assert!(row["clientKey"].as_str().unwrap().starts_with('␠'), "{row}");
    assert!(!plan["differences"].as_array().unwrap().is_empty(), "{plan}");
    let done = window.get("apply_configuration", json!({ "step": "update", "rowId": row["id"], "insist": false }));
    assert_eq!(done["done"], "updated");
    assert!(!twin.stored()[0].2.starts_with(' '));
}

#[test]
fn after_configuring_in_practice_the_chain_is_whole() {
    let window = Window::open(&[("PUNTE_PRACTICE", "leading-space"), ("PUNTE_VAULT", "memory")]);
    assert_eq!(window.verify(json!({}))["causes"][0]["code"], "client_key_whitespace");
    let row = window.get("plan_configuration", json!({}))["rows"][0]["id"].clone();
    window.get("apply_configuration", json!({ "step": "update", "rowId": row, "insist": false }));
    let report = window.verify(json!({}));
    assert_eq!(report["verdict"], "ok", "the symptom was seen before the change: {report}");
}

#[test]
fn only_what_was_shown_is_carried_out_and_only_once() {
    let (window, twin) = beside_a_twin("not-configured");
    let create = json!({ "step": "create", "rowId": null, "insist": false });
    assert_eq!(window.refusal("apply_configuration", create.clone()), "changed_meanwhile", "nothing was shown yet");
    window.get("plan_configuration", json!({}));
    assert_eq!(window.refusal("apply_configuration", json!({ "step": "update", "rowId": "1", "insist": false })), "changed_meanwhile");
    assert!(twin.stored().is_empty());
    window.get("plan_configuration", json!({}));
    window.get("apply_configuration", create.clone());
    assert_eq!(window.refusal("apply_configuration", create), "changed_meanwhile", "it has been done");
    assert_eq!(twin.stored().len(), 1);
}

#[test]
fn rows_that_changed_after_they_were_shown_are_left_alone() {
    let (window, twin) = beside_a_twin("not-configured");
    window.get("plan_configuration", json!({}));
    twin.change(|world| world.outstand.rows.push(punte_twin::Row::new(9, "awaltcineva00001", "altcineva")));
    assert_eq!(window.refusal("apply_configuration", json!({ "step": "create", "rowId": null, "insist": false })), "changed_meanwhile");
    assert_eq!(twin.stored().len(), 1);
}

#[test]
fn a_refused_pair_is_written_only_when_the_person_insists() {
    let (window, twin) = beside_a_twin("not-configured");
    window.get("save_credentials", json!({ "input": { "clientSecret": "SecretDePracticaInventat00000009" } }));
    assert_eq!(window.get("plan_configuration", json!({}))["proof"], "wrong");
    let apply = |insist: bool| json!({ "step": "create", "rowId": null, "insist": insist });
    assert_eq!(window.refusal("apply_configuration", apply(false)), "refused_pair");
    assert!(twin.stored().is_empty());
    assert_eq!(window.get("apply_configuration", apply(true))["done"], "created", "the same plan, insisted on");
}

#[test]
fn several_rows_and_missing_values_are_told_in_the_plan() {
    let (window, _twin) = beside_a_twin("two-rows");
    let plan = window.get("plan_configuration", json!({}));
    assert_eq!((&plan["step"], plan["rows"].as_array().unwrap().len()), (&json!("choose"), 2));
    assert_eq!(plan["trouble"]["id"], "configure-several");
    assert_eq!(window.refusal("apply_configuration", json!({ "step": "choose", "rowId": null, "insist": true })), "duplicate_networks");
    let plan = Window::open(&[]).get("plan_configuration", json!({}));
    assert_eq!((&plan["step"], &plan["trouble"]["id"]), (&json!("blocked"), &json!("configure-missing-api-key")));
}
