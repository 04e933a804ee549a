//! What leaves the guide: mails to Outstand and the page on paper. And its words, explained where they stand.

use std::future::ready;

use punte_twin::scenario;
use serde_json::json;
use thirtyfour::prelude::*;

use super::app::App;
use super::page::{everything, fill, hear, hook, invoke, is_there, press, script_value, see, wait_for};
use super::running::beside_a_twin;
use super::screen::Screen;
use super::until;

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_mail_says_the_cause_and_nothing_secret() {
    let (app, _twin, given) = beside_a_twin("other-key-stored").await;
    press(&app.page, "verify").await;
    wait_for(&app.page, "cause", "data-code", &["client_key_mismatch"]).await;
    press(&app.page, "nav:guide").await;
    press(&app.page, "to:support").await;
    fill(&app.page, "mail-symptom", "client_key").await;
    let draft = hook("draft:support");
    hear(&app.page, &draft, &["client_key error when connecting TikTok", "client key"]).await;
    wait_for(&app.page, "draft:support", "data-to", &["contact@outstand.so", "support@outstand.so"]).await;
    press(&app.page, "support-lang:ro").await;
    let mail = hear(&app.page, &draft, &["Eroarea exactă", "TikTok"]).await;
    app.shoot("mail-support").await;
    app.shoot_small("mail:support", "mail-support-small").await;

    let shown = everything(&app.page).await;
    for secret in [&given.gives.api_key, &given.gives.client_key, &given.gives.client_secret] {
        assert!(!mail.contains(secret) && !shown.contains(secret), "a value stands in the mail");
    }
    press(&app.page, "to:managed").await;
    hear(&app.page, &hook("draft:managed"), &["Managed Keys"]).await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_word_is_explained_by_keyboard_and_leads_to_the_glossary() {
    let app = App::start(&[("PUNTE_PRACTICE", scenario("all-good").expect("a scenario").code)]).await;
    press(&app.page, "nav:guide").await;
    press(&app.page, "to:2").await;
    let word = By::Css("#guide-2 [data-testid^=\"term:\"]");
    let button = app.page.query(word).and_displayed().first().await.expect("a word of the glossary");
    button.focus().await.expect("the focus");
    let said = format!("#{} ", button.attr("aria-controls").await.unwrap().expect("what it opens"));
    let is_open = async || button.attr("aria-expanded").await.ok().flatten().as_deref() == Some("true");

    button.send_keys(Key::Enter + "").await.expect("a key");
    until::found("the word's meaning", || async { is_open().await.then_some(()) }).await;
    let text = hear(&app.page, &By::Css(said.trim()), &[" – "]).await;
    assert!(!text.contains('⟨'), "{text}");
    app.shoot("glossary-word").await;
    button.send_keys(Key::Escape + "").await.expect("a key");
    until::found("the meaning to be gone", || async { (!is_open().await).then_some(()) }).await;
    let focus = "return document.activeElement?.dataset.testid ?? null";
    assert!(script_value::<Option<String>>(&app.page, focus).await.is_some_and(|name| name.starts_with("term:")), "the focus stays");

    button.send_keys(Key::Enter + "").await.expect("a key");
    hear(&app.page, &By::Css(said.trim()), &[" – "]).await;
    button.send_keys(Key::Tab + "").await.expect("a key");
    let inside = format!("return document.querySelector('{}').contains(document.activeElement)", said.trim());
    assert!(script_value::<bool>(&app.page, &inside).await, "the next stop is the way to the whole entry");
    app.page.active_element().await.unwrap().send_keys(Key::Enter + "").await.expect("a key");
    until::found("the glossary", || async {
        let title: String = script_value(&app.page, "return document.querySelector('h1')?.innerText ?? ''").await;
        title.contains("Ce înseamnă cuvintele").then_some(())
    })
    .await;
    app.shoot("glossary").await;
    app.shoot_small("glossary-back", "glossary-small").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn printing_leaves_the_window_answering() {
    let app = App::start(&[("PUNTE_PRACTICE", "all-good"), ("LC_ALL", "C.UTF-8")]).await;
    press(&app.page, "nav:guide").await;
    press(&app.page, "print").await;
    let (screen, process) = (Screen::connect(), app.process().await);
    let dialog = until::found("the system's print dialog", || ready(screen.window(process, "Print"))).await;
    let answered = invoke(&app.page, "boot", json!({})).await.expect("an answer while the dialog is open");
    assert_eq!(answered["practice"], "all-good");
    screen.close(dialog);
    until::so("the dialog to be gone", || screen.window(process, "Print").is_none()).await;
    press(&app.page, "to:2").await;
    see(&app.page, "step:2").await;
    assert!(!is_there(&app.page, "trouble").await);
    app.end().await;
}
