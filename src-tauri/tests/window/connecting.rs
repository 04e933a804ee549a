//! Really connecting: the sign-in page goes to the system browser, whose way a stand-in goes here, and the window says what came of it.

use punte_http::{AllowedHosts, Endpoints, Http, Limits, Request};
use serde_json::json;
use tauri::Url;
use thirtyfour::prelude::*;

use super::app::App;
use super::opener::Opener;
use super::page::{everything, hear, hook, invoke, is_there, press, see, wait_for};
use super::running::{FOR_EVER, beside_a_twin_in};
use super::until;

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn whoever_goes_through_the_pages_sees_which_account_appeared() {
    let opener = Opener::new();
    let app = App::start(&[("PATH", &opener.path()), ("PUNTE_PRACTICE", "no-account")]).await;
    begin(&app).await;
    let opened = opener.until_opened(1).await;
    app.shoot("connect-waiting").await;
    let page = browse(&endpoints(&app.page).await, opened[0].parse().expect("an address")).await;
    assert!(page.contains("Conectat"), "{page}");

    wait_for(&app.page, "connected", "data-outcome", &["connected"]).await;
    hear(&app.page, &hook("connected"), &["cont.de.practica"]).await;
    assert_eq!(opener.opened().len(), 1, "one page for one press");
    app.shoot("connect-done").await;
    app.shoot_small("connect-panel", "connect-done-small").await;
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn whoever_waits_no_more_is_free_at_once() {
    let opener = Opener::new();
    let (app, twin, _) = beside_a_twin_in("no-account", &[("PATH", &opener.path())]).await;
    begin(&app).await;
    opener.until_opened(1).await;
    see(&app.page, "connect-stop").await;
    // From here on Outstand does not answer: without the button, the waiting would last longer than this test.
    let asked = twin.requests().len();
    twin.set_delay(FOR_EVER);
    until::so("the next question to Outstand", || twin.requests().len() > asked).await;
    press(&app.page, "connect-stop").await;
    wait_for(&app.page, "connected", "data-outcome", &["stopped"]).await;
    assert!(!is_there(&app.page, "connect-stop").await);
    app.shoot("connect-stopped").await;

    twin.set_delay(std::time::Duration::ZERO);
    press(&app.page, "nav:bridge").await;
    press(&app.page, "verify").await;
    wait_for(&app.page, "cause", "data-code", &["account_not_connected"]).await;
    app.end().await;
}

/// Presses the button in the fifth step.
async fn begin(app: &App) {
    press(&app.page, "nav:guide").await;
    press(&app.page, "to:5").await;
    press(&app.page, "connect").await;
    hear(&app.page, &hook("connect-panel"), &["?t=…"]).await;
    assert!(!everything(&app.page).await.contains('⟨'), "every text is there");
}

/// Where the practice that goes on in the app listens.
async fn endpoints(page: &WebDriver) -> Endpoints {
    let boot = invoke(page, "boot", json!({})).await.expect("an answer");
    let addresses = boot["addresses"].as_array().expect("addresses").clone();
    let address = |variable: &str| Some(addresses.iter().find(|given| given["variable"] == variable)?["address"].as_str()?.to_owned());
    Endpoints::from_env(address).expect("addresses of this machine")
}

/// Goes the way of a browser from `address`, pressing the link of each page; gives the page at the end.
async fn browse(endpoints: &Endpoints, address: Url) -> String {
    let http = Http::new(AllowedHosts::of(endpoints), Limits::default());
    let mut at = address;
    for _ in 0..20 {
        let reply = http.send(Request::get(at.clone())).await.expect("a page");
        let page = reply.text().into_owned();
        let link = page.split("<a href=\"").nth(1).and_then(|rest| rest.split('"').next()).map(|link| link.replace("&amp;", "&"));
        match reply.location.or(link) {
            Some(next) => at = at.join(&next).expect("an address"),
            None => return page,
        }
    }
    panic!("it goes round and round");
}
