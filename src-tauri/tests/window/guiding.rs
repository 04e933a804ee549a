//! The guide's tools in the real window: what is judged while it is typed or pasted, and what is handed out to be pasted elsewhere.

use std::fs;

use punte_http::OUTSTAND_CALLBACK;
use thirtyfour::prelude::*;

use super::app::App;
use super::page::{everything, hear, hook, is_there, paste, press, see, wait_for};
use super::until;

/// The app at the first step of the guide.
async fn at_the_guide() -> App {
    let app = App::start(&[]).await;
    press(&app.page, "start:setup").await;
    see(&app.page, "step:1").await;
    app
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn what_is_wrong_with_a_pasted_key_is_said_under_its_field() {
    let app = at_the_guide().await;
    let told = By::Id("client-key-blanks");
    paste(&app.page, "client-key", " awpracticepuntea1").await;
    hear(&app.page, &told, &["La început: spațiu"]).await;
    app.shoot("guide-paste-guard").await;
    paste(&app.page, "client-key", "awpractice\u{200b}puntea1").await;
    hear(&app.page, &told, &["La poziția 11: "]).await;
    // Of this one, only Rust knows what it is.
    paste(&app.page, "client-key", "YOUR_TIKTOK_CLIENT_KEY").await;
    let note = hear(&app.page, &told, &["exemplu"]).await;
    assert!(!note.contains("spațiu"), "{note}");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn what_stands_in_the_portal_is_compared_to_the_letter() {
    let app = at_the_guide().await;
    press(&app.page, "to:2").await;
    paste(&app.page, "registered", &format!("{OUTSTAND_CALLBACK}/")).await;
    press(&app.page, "registered-read").await;
    wait_for(&app.page, "compared", "data-same", &["false"]).await;
    hear(&app.page, &hook("compared"), &["o bară / în plus la sfârșit", OUTSTAND_CALLBACK]).await;
    app.shoot("guide-compare").await;
    paste(&app.page, "registered", OUTSTAND_CALLBACK).await;
    press(&app.page, "registered-read").await;
    wait_for(&app.page, "compared", "data-same", &["true"]).await;

    press(&app.page, "to:3").await;
    let list =
        "user.info.basic Approved\nuser.info.profile\nuser.info.stats\nvideo.upload In review\nvideo.list\nvideo.create\nvideo.inventat";
    paste(&app.page, "scope-list", list).await;
    press(&app.page, "scope-list-read").await;
    for (scope, state) in [
        ("user.info.basic", "present"),
        ("video.upload", "not_approved"),
        ("video.publish", "missing"),
        ("video.create", "gone"),
        ("video.inventat", "unknown"),
    ] {
        wait_for(&app.page, &format!("scope:{scope}"), "data-state", &[state]).await;
    }
    app.shoot("guide-scopes").await;
    app.shoot_small("scope-paste", "guide-scopes-small").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn an_address_of_ones_own_is_refused_in_words_or_written_into_every_snippet() {
    let app = at_the_guide().await;
    press(&app.page, "to:2").await;
    press(&app.page, "redirect-way:own").await;
    let fault = By::Id("own-address-fault");
    for (bad, said) in [
        ("exemplu.ro", "https://"),
        ("https://exemplu.ro/", "prima pagină"),
        (OUTSTAND_CALLBACK, "Outstand"),
        ("https://exemplu.ro/întoarcere", "„î”"),
    ] {
        paste(&app.page, "own-address", bad).await;
        press(&app.page, "own-address-take").await;
        hear(&app.page, &fault, &[said]).await;
        assert!(!is_there(&app.page, "server:nginx").await, "{bad}: nothing is handed out");
    }
    app.shoot("guide-own-address-refused").await;

    paste(&app.page, "own-address", "https://exemplu.ro/tiktok/callback").await;
    press(&app.page, "own-address-take").await;
    let code = By::Css("[data-testid=\"redirect\"] pre");
    for server in ["nextjs", "express", "nginx", "caddy", "cloudflare", "php", "netlify", "vercel"] {
        press(&app.page, &format!("server:{server}")).await;
        let label = format!("[data-testid=\"server:{server}\"]:checked");
        app.page.query(By::Css(label)).first().await.expect("the choice is made");
        hear(&app.page, &code, &["www.outstand.so"]).await;
    }
    press(&app.page, "server:nginx").await;
    hear(&app.page, &code, &["exemplu.ro", "location = /tiktok/callback", OUTSTAND_CALLBACK]).await;
    app.shoot("guide-nginx").await;
    app.shoot_small("server:nginx", "guide-nginx-small").await;
    until::so("the address to be kept", || {
        let kept = fs::read_to_string(app.data().join("settings.json")).unwrap_or_default();
        kept.contains("https://exemplu.ro/tiktok/callback")
    })
    .await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn the_command_comes_in_five_forms_without_values() {
    let app = at_the_guide().await;
    press(&app.page, "to:4").await;
    let code = By::Css("[data-testid=\"step:4\"] pre");
    for (shell, own) in
        [("bash", "curl "), ("cmd", "curl.exe"), ("powershell", "Invoke-RestMethod"), ("httpie", "http "), ("postman", "\"schema\"")]
    {
        press(&app.page, &format!("shell:{shell}")).await;
        hear(&app.page, &code, &[own, "social-networks", "YOUR_TIKTOK_CLIENT_KEY", "YOUR_OUTSTAND_API_KEY"]).await;
        app.shoot(&format!("guide-command-{shell}")).await;
    }
    assert!(!everything(&app.page).await.contains('⟨'), "every text is there");
    app.end().await;
}
