//! From the first question to a whole bridge, without an account.

use std::path::Path;

use serde_json::Value;
use thirtyfour::prelude::*;

use super::app::App;
use super::page::{is_there, press, script_value, see, verdicts, wait_for};
use super::until;

const CHAIN_ENDED: [&str; 4] = ["ok", "problem", "warning", "undetermined"];

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn the_first_question_leads_through_practice_to_the_one_cause_and_its_mending() {
    let app = App::start(&[]).await;
    for choice in ["error", "setup", "support", "practice"] {
        see(&app.page, &format!("start:{choice}")).await;
    }
    app.shoot("first-question").await;

    press(&app.page, "start:practice").await;
    see(&app.page, "practice").await;
    assert_eq!(wait_for(&app.page, "chain", "data-verdict", &CHAIN_ENDED).await, "problem");
    let cause = see(&app.page, "cause").await;
    assert_eq!(cause.attr("data-code").await.unwrap().as_deref(), Some("client_key_whitespace"));
    assert_eq!(cause.attr("data-certainty").await.unwrap().as_deref(), Some("proven"));
    let failed: Vec<_> = verdicts(&app.page).await.into_iter().filter(|(_, verdict)| verdict == "fail").collect();
    assert_eq!(failed, [("outstand.client_key".to_owned(), "fail".to_owned())], "one broken plank, one failure");
    app.shoot("cause").await;

    press(&app.page, "configure").await;
    see(&app.page, "configure-panel").await;
    app.shoot("configure").await;
    press(&app.page, "configure-write").await;
    see(&app.page, "configured").await;
    assert_eq!(wait_for(&app.page, "chain", "data-verdict", &CHAIN_ENDED).await, "ok");
    see(&app.page, "well").await;
    assert!(!is_there(&app.page, "cause").await, "nothing is wrong any more");
    app.shoot("whole").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn the_environment_opens_practice_and_one_leaves_it_again() {
    let app = App::start(&[("PUNTE_PRACTICE", "app-in-review")]).await;
    press(&app.page, "verify").await;
    wait_for(&app.page, "cause", "data-code", &["app_not_approved"]).await;
    press(&app.page, "practice-leave").await;
    see(&app.page, "start:error").await;
    assert!(!is_there(&app.page, "practice").await);
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn no_screen_has_a_fault_that_axe_finds() {
    let app = App::start(&[("PUNTE_PRACTICE", "leading-space")]).await;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/node_modules/axe-core/axe.min.js");
    let source = std::fs::read_to_string(source).expect("axe-core is installed (npm --prefix ui ci)");
    app.page.execute(source, Vec::new()).await.expect("axe in the page");
    press(&app.page, "verify").await;
    wait_for(&app.page, "chain", "data-verdict", &CHAIN_ENDED).await;
    assert_eq!(faults(&app.page).await, Vec::<String>::new(), "bridge");
    for screen in ["guide", "explain", "settings"] {
        let before = title(&app.page).await;
        press(&app.page, &format!("nav:{screen}")).await;
        until::found("the other screen", || async { (title(&app.page).await != before).then_some(()) }).await;
        assert_eq!(faults(&app.page).await, Vec::<String>::new(), "{screen}");
        app.shoot(&format!("screen-{screen}")).await;
    }
    app.end().await;
}

async fn title(page: &WebDriver) -> String {
    script_value(page, "return document.title").await
}

async fn faults(page: &WebDriver) -> Vec<String> {
    let script = "const done = arguments[arguments.length - 1];\
                  axe.run().then((found) => done(found.violations.map((fault) =>\
                  `${fault.id}: ${fault.nodes.map((node) => node.html).join(' | ')}`)), (error) => done([String(error)]))";
    let found: Value = page.execute_async(script, Vec::new()).await.expect("axe runs").json().clone();
    serde_json::from_value(found).expect("a list")
}
