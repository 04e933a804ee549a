//! The explainer in the real window: what is masked at once, what is asked, what the last run adds, and what is honestly not known.

use thirtyfour::prelude::*;

use super::app::App;
use super::page::{everything, fill, hear, hook, is_there, paste, press, press_at, see, value_of, wait_for};

const CHAIN_ENDED: [&str; 4] = ["ok", "problem", "warning", "undetermined"];

async fn at_the_explainer(environment: &[(&str, &str)]) -> App {
    let app = App::start(environment).await;
    if environment.is_empty() {
        press(&app.page, "start:support").await;
    }
    press(&app.page, "nav:explain").await;
    app
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn a_pasted_address_does_not_keep_what_opens_something() {
    let app = at_the_explainer(&[]).await;
    let (code, state) = ("Codul.Inventat!1234567890abcdef", "stareinventata0987654321");
    let address = format!("https://www.outstand.so/app/api/socials/tiktok/callback?code={code}&scopes=user.info.basic&state={state}");
    paste(&app.page, "explain-input", &address).await;
    hear(&app.page, &hook("explain-input-hidden"), &["codul din adresă", "„state”"]).await;
    let field = value_of(&see(&app.page, "explain-input").await).await;
    assert!(field.contains("/tiktok/callback?code=") && field.contains("scopes=user.info.basic"), "the rest stays: {field}");
    see(&app.page, "explain-result").await;
    let shown = format!("{}{}", everything(&app.page).await, app.written());
    assert!(!shown.contains(code) && !shown.contains("Codul.Inventat") && !shown.contains(state), "what opens something is still there");
    app.shoot("explain-masked").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn the_bare_word_asks_the_one_question_and_its_answer_decides() {
    let app = at_the_explainer(&[]).await;
    fill(&app.page, "explain-input", "client_key").await;
    press(&app.page, "explain").await;
    see(&app.page, "explain-question").await;
    app.shoot("explain-question").await;
    for (state, code) in [("in-review", "app_not_approved"), ("sandbox", "sandbox_production_mixup"), ("draft", "app_not_approved")] {
        let choice = By::Css(format!("input[name=\"explain-app-state\"][value=\"{state}\"]"));
        press_at(&app.page, &choice).await;
        wait_for(&app.page, "explain-result", "data-code", &[code]).await;
        see(&app.page, "explain-question").await;
    }
    app.shoot("explain-answered").await;
    app.shoot_small("explain-question", "explain-answered-small").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn what_the_last_run_verified_is_not_suspected_again() {
    let app = App::start(&[("PUNTE_PRACTICE", "leading-space")]).await;
    press(&app.page, "verify").await;
    wait_for(&app.page, "chain", "data-verdict", &CHAIN_ENDED).await;
    press(&app.page, "nav:explain").await;
    paste(&app.page, "explain-input", "A survenit o eroare. Nu te-ai putut conecta cu TikTok. client_key").await;
    wait_for(&app.page, "explain-result", "data-code", &["client_key_whitespace"]).await;
    let excluded = see(&app.page, "explain-excluded").await;
    let lines = excluded.find_all(By::Css("li[data-code]")).await.expect("lines");
    assert!(!lines.is_empty(), "what was verified is listed");
    for line in lines {
        assert!(!line.text().await.unwrap().is_empty());
    }
    app.shoot("explain-after-run").await;
    app.shoot_small("explain-excluded", "explain-after-run-small").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn what_is_not_tiktoks_is_named_and_what_says_nothing_is_not_guessed() {
    let app = at_the_explainer(&[]).await;
    let facebook = "https://www.facebook.com/v19.0/dialog/oauth?client_id=1 {\"error\":{\"message\":\"Invalid OAuth access token.\",\
                    \"type\":\"OAuthException\",\"code\":190,\"fbtrace_id\":\"AbCdEf\"}}";
    paste(&app.page, "explain-input", facebook).await;
    wait_for(&app.page, "explain-foreign", "data-provider", &["Facebook"]).await;
    app.shoot("explain-facebook").await;

    paste(&app.page, "explain-input", "Rezervarea ta pentru mâine, ora 19, la masa de lângă fereastră este confirmată.").await;
    hear(&app.page, &hook("explain-result"), &["Nu recunosc asta."]).await;
    assert!(!is_there(&app.page, "explain-foreign").await);
    wait_for(&app.page, "explain-result", "data-code", &[""]).await;
    app.shoot("explain-unknown").await;
    app.shoot_small("explain-result", "explain-unknown-small").await;
    app.end().await;
}
