//! What is kept from one start to the next, and where: secrets in the system's keychain only, everything else in the data folder.

use std::fs;

use serde_json::json;

use super::app::App;
use super::page::{everything, fill, invoke, is_there, press, script_value, see, wait_for};
use super::running::type_values;
use super::screen::Screen;
use super::until;

/// Made-up values whose shape raises no doubt.
fn made_up() -> [String; 3] {
    [format!("ost_{}", "Inventat".repeat(8)), "awinventatpunte1".to_owned(), "SecretInventatSecretInventat0001".to_owned()]
}

#[tokio::test]
#[ignore = "needs a screen, tauri-driver and an unlocked keychain"]
async fn credentials_rest_in_the_keychain_and_nowhere_else() {
    let app = App::start(&[("PUNTE_VAULT", "")]).await;
    press(&app.page, "start:support").await;
    let [api_key, client_key, client_secret] = made_up();
    type_values(&app.page, &api_key, &client_key, &client_secret).await;
    see(&app.page, "edit-credentials").await;
    app.shoot("credentials-kept").await;
    until::so("the settings to be written", || app.written().contains("started")).await;
    nothing_shows(&app, &[&api_key, &client_key, &client_secret]).await;

    let app = app.start_again().await;
    see(&app.page, "edit-credentials").await;
    assert!(everything(&app.page).await.contains("awin…e1"), "the masked key is shown after the restart");
    nothing_shows(&app, &[&api_key, &client_key, &client_secret]).await;

    press(&app.page, "edit-credentials").await;
    press(&app.page, "forget").await;
    until::found("the masked key to be gone", || async { (!everything(&app.page).await.contains("awin…e1")).then_some(()) }).await;
    let app = app.start_again().await;
    see(&app.page, "save-credentials").await;
    app.end().await;
}

async fn nothing_shows(app: &App, secrets: &[&str]) {
    let shown = everything(&app.page).await;
    let written = app.written();
    for secret in secrets {
        assert!(!shown.contains(secret), "a value stands in the page");
        assert!(!written.contains(secret), "a value stands in the data folder");
    }
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn without_a_keychain_secrets_last_for_the_session_and_the_person_is_told() {
    let nobody = "unix:path=/nonexistent/bus";
    let app = App::start(&[("PUNTE_VAULT", ""), ("DBUS_SESSION_BUS_ADDRESS", nobody)]).await;
    press(&app.page, "start:support").await;
    let boot = invoke(&app.page, "boot", json!({})).await.expect("an answer");
    assert_eq!((&boot["vault"]["kind"], &boot["vault"]["problem"]["id"]), (&json!("memory"), &json!("vault-no-service")));
    let [api_key, client_key, client_secret] = made_up();
    type_values(&app.page, &api_key, &client_key, &client_secret).await;
    see(&app.page, "edit-credentials").await;
    app.shoot("no-keychain").await;

    let app = app.start_again().await;
    see(&app.page, "save-credentials").await;
    assert!(!everything(&app.page).await.contains("awin…e1"), "nothing outlives the session");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn progress_and_language_are_kept() {
    let app = App::start(&[]).await;
    press(&app.page, "start:setup").await;
    see(&app.page, "step:1").await;
    press(&app.page, "tick:1-app").await;
    press(&app.page, "lang:en").await;
    let language = "return document.documentElement.lang";
    until::found("English", || async { (script_value::<String>(&app.page, language).await == "en").then_some(()) }).await;
    app.shoot("guide-english").await;
    let kept = || fs::read_to_string(app.data().join("settings.json")).unwrap_or_default();
    until::so("the settings to be written", || kept().contains("1-app") && kept().contains("\"en\"")).await;

    let app = app.start_again().await;
    see(&app.page, "step:1").await;
    assert_eq!(script_value::<String>(&app.page, language).await, "en");
    assert!(see(&app.page, "tick:1-app").await.is_selected().await.unwrap(), "the tick is kept");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn the_environment_decides_the_language() {
    let app = App::start(&[("PUNTE_LANG", "en")]).await;
    see(&app.page, "start:error").await;
    assert_eq!(script_value::<String>(&app.page, "return document.documentElement.lang").await, "en");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn an_explanation_comes_from_pasted_text() {
    let app = App::start(&[("PUNTE_PRACTICE", "all-good")]).await;
    press(&app.page, "nav:explain").await;
    let pasted = "https://www.tiktok.com/v2/auth/authorize/?client_key=+awpracticepuntea1&error=unauthorized_client&error_type=client_key";
    fill(&app.page, "explain-input", pasted).await;
    press(&app.page, "explain").await;
    wait_for(&app.page, "explain-result", "data-code", &["client_key_whitespace"]).await;
    app.shoot("explained").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_window_that_was_left_off_the_screen_comes_back_on_it() {
    let place = r#"{"main":{"width":1000,"height":700,"x":1275,"y":300,"prev_x":0,"prev_y":0,"maximized":false,"visible":false,"decorated":true,"fullscreen":false}}"#;
    let app = App::start_on(&[(".window-state.json", place)], &[]).await;
    see(&app.page, "start:error").await;
    let (screen, process) = (Screen::connect(), app.process().await);
    let window = until::found("the window", || std::future::ready(screen.window(process, "Punte"))).await;
    let [_, _, wide, high] = screen.size();
    until::so("the window to stand on the screen", || {
        screen.place(window).is_some_and(|[x, y, width, height]| x >= 0 && y >= 0 && x + width <= wide && y + height <= high)
    })
    .await;
    assert!(!is_there(&app.page, "trouble").await);
    app.end().await;
}
