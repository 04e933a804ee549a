//! What the guide keeps for each customer from one start to the next, and what it never keeps.

use std::fs;

use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

use super::app::App;
use super::page::{fill, paste, press, script_value, see, value_of};
use super::until;

/// Made up, in the shape of a key of Outstand.
fn key() -> String {
    format!("ost_{}", "Inventat".repeat(8))
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn ticks_days_notes_and_customers_outlive_the_window() {
    let app = App::start(&[]).await;
    press(&app.page, "start:setup").await;
    press(&app.page, "tick:1-app").await;
    fill(&app.page, "note:1", "Aplicația e pe contul Ștefaniei").await;
    let day = day_of(&app.page, "1-app").await;
    assert!(day.contains("bifat"), "{day}");

    press(&app.page, "customer-add").await;
    fill(&app.page, "customer-name", "Brutăria Țânțaș").await;
    press(&app.page, "customer-keep").await;
    until::found("the new customer", || async { (chosen(&app.page).await? == "Brutăria Țânțaș").then_some(()) }).await;
    assert!(!see(&app.page, "tick:1-app").await.is_selected().await.unwrap(), "another customer begins anew");
    assert_eq!(value_of(&see(&app.page, "note:1").await).await, "");
    press(&app.page, "tick:1-copied").await;
    app.shoot("guide-customers").await;
    let kept = || fs::read_to_string(app.data().join("settings.json")).unwrap_or_default();
    until::so("all of it to be written", || ["Ștefaniei", "Țânțaș", "1-app", "1-copied"].iter().all(|part| kept().contains(part))).await;

    let app = app.start_again().await;
    assert!(see(&app.page, "tick:1-copied").await.is_selected().await.unwrap());
    assert_eq!(chosen(&app.page).await.as_deref(), Some("Brutăria Țânțaș"), "the same customer as before");
    let customer = SelectElement::new(&see(&app.page, "customer").await).await.expect("a list of customers");
    customer.select_by_value("own").await.expect("the first customer");
    until::found("the first customer's tick", || async {
        let tick = see(&app.page, "tick:1-app").await;
        tick.is_selected().await.ok()?.then_some(())
    })
    .await;
    assert_eq!(day_of(&app.page, "1-app").await, day, "the day is kept");
    assert_eq!(value_of(&see(&app.page, "note:1").await).await, "Aplicația e pe contul Ștefaniei");
    assert!(!see(&app.page, "tick:1-copied").await.is_selected().await.unwrap());
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_note_that_looks_like_a_key_is_kept_nowhere() {
    let app = App::start(&[]).await;
    press(&app.page, "start:setup").await;
    fill(&app.page, "note:1", "Fără cheie").await;
    until::so("the note to be written", || app.written().contains("Fără cheie")).await;
    paste(&app.page, "note:1", &format!("cheia e {}", key())).await;
    see_fault(&app.page, "note-1-fault").await;
    app.shoot("guide-note-refused").await;
    app.shoot_small("note:1", "guide-note-refused-small").await;
    // What comes after it is written: by then, the refused one would have been, too.
    press(&app.page, "tick:1-app").await;
    until::so("the tick to be written", || app.written().contains("1-app")).await;
    assert!(!app.written().contains(&key()[..8]), "a key stands in the data folder");

    // Typed, its beginning is no key yet; it goes away again with the letter that makes it one.
    paste(&app.page, "note:1", "Fără cheie").await;
    fill(&app.page, "note:1", &format!(" {}", key())).await;
    see_fault(&app.page, "note-1-fault").await;
    press(&app.page, "tick:1-copied").await;
    until::so("the other tick to be written", || app.written().contains("1-copied")).await;
    assert!(!app.written().contains(&key()[..8]), "the beginning of a key stands in the data folder");

    press(&app.page, "customer-add").await;
    paste(&app.page, "customer-name", &key()).await;
    press(&app.page, "customer-keep").await;
    see_fault(&app.page, "customer-fault").await;

    let app = app.start_again().await;
    press(&app.page, "to:1").await;
    let note = value_of(&see(&app.page, "note:1").await).await;
    assert_eq!(note.trim(), "Fără cheie", "the last one that was kept");
    assert!(!app.written().contains(&key()[..8]), "a key stands in the data folder");
    app.end().await;
}

async fn see_fault(page: &WebDriver, id: &str) {
    let fault = page.query(By::Id(id)).and_displayed().first().await.expect("it is refused in words");
    assert!(fault.text().await.expect("a text").contains("cheie"));
}

/// The customer for whom the guide is being gone through.
async fn chosen(page: &WebDriver) -> Option<String> {
    script_value(page, "return document.querySelector('[data-testid=customer]')?.selectedOptions[0].text ?? null").await
}

/// What stands behind a tick about its day.
async fn day_of(page: &WebDriver, tick: &str) -> String {
    let script =
        format!("return document.querySelector('[data-testid=\"tick:{tick}\"]').closest('label').querySelector('.soft')?.innerText ?? ''");
    script_value(page, &script).await
}
