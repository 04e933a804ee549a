//! A run on the person's own set-up, against a twin in the place of the services; stopping it.

use std::time::Duration;

use punte_twin::{Scenario, Twin, scenario};
use thirtyfour::prelude::*;

use super::app::App;
use super::page::{fill, is_there, press, see, verdicts, wait_for};
use super::until;

/// Longer than any test waits: a run that meets it goes on until it is stopped.
pub const FOR_EVER: Duration = Duration::from_secs(3600);

/// The app beside a twin, with the values of its customer typed in.
pub async fn beside_a_twin(name: &str) -> (App, Twin, &'static Scenario) {
    beside_a_twin_in(name, &[]).await
}

/// The same, with more in the app's environment.
pub async fn beside_a_twin_in(name: &str, more: &[(&str, &str)]) -> (App, Twin, &'static Scenario) {
    let scenario = scenario(name).expect("a scenario");
    let twin = Twin::start(scenario).await.expect("loopback ports");
    let addresses = twin.endpoints().by_variable().map(|(variable, url)| (variable, url.to_string()));
    let environment = addresses.iter().map(|(variable, url)| (*variable, url.as_str()));
    let environment: Vec<(&str, &str)> = environment.chain(more.iter().copied()).collect();
    let app = App::start(&environment).await;
    press(&app.page, "start:support").await;
    type_values(&app.page, &scenario.gives.api_key, &scenario.gives.client_key, &scenario.gives.client_secret).await;
    (app, twin, scenario)
}

/// Types the three values and hands them over.
pub async fn type_values(page: &WebDriver, api_key: &str, client_key: &str, client_secret: &str) {
    for (field, value) in [("api-key", api_key), ("client-key", client_key), ("client-secret", client_secret)] {
        fill(page, field, value).await;
    }
    press(page, "save-credentials").await;
    until::found("the fields to be gone or empty", || async {
        let Ok(field) = page.find(super::page::hook("client-secret")).await else { return Some(()) };
        (field.prop("value").await.ok()??).is_empty().then_some(())
    })
    .await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_run_names_what_is_wrong_with_the_persons_own_set_up() {
    let (app, twin, _) = beside_a_twin("other-key-stored").await;
    press(&app.page, "verify").await;
    wait_for(&app.page, "cause", "data-code", &["client_key_mismatch"]).await;
    assert!(!twin.requests().is_empty());
    app.shoot("own-set-up").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_run_is_stopped_at_once_and_another_may_follow() {
    let (app, twin, _) = beside_a_twin("all-good").await;
    twin.set_delay(FOR_EVER);
    press(&app.page, "verify").await;
    until::so("the first request", || !twin.requests().is_empty()).await;
    app.shoot("under-way").await;
    press(&app.page, "stop").await;
    assert_eq!(wait_for(&app.page, "chain", "data-verdict", &["ok", "problem", "warning", "undetermined"]).await, "undetermined");
    see(&app.page, "verify").await;
    assert!(!is_there(&app.page, "stop").await);
    // A check that was under way when the person stopped; the end of the run's own time would have left it undetermined.
    let under_way = ("net.outstand".to_owned(), "skipped".to_owned());
    assert!(verdicts(&app.page).await.contains(&under_way));
    app.shoot("stopped").await;

    twin.set_delay(Duration::ZERO);
    press(&app.page, "verify").await;
    wait_for(&app.page, "chain", "data-verdict", &["ok"]).await;
    app.end().await;
}
