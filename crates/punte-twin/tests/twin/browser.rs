//! What a person sees: from „Conectează” over the same hops as in life to a page that is plainly practice.

use punte_twin::{App, AppState, Given, Hop, ProxyWay, Redirect, RedirectGiven, Scenario, Twin, World};
use serde_json::json;

use crate::client::{Asking, client, parameter};

const CALLBACK_PATH: &str = "/app/api/socials/tiktok/callback";

/// A world whose customer has a proxy callback.
async fn with_proxy(way: ProxyWay) -> Asking {
    let given = Given { redirect: RedirectGiven::Proxy, ..Given::default() };
    let scenario = Scenario { code: "proba", gives: given.clone(), world: World::default().proxy(way), cause: None };
    Asking { twin: Twin::start(&scenario).await.unwrap(), given, client: client() }
}

#[tokio::test]
async fn all_well_ends_connected_and_the_account_is_there() {
    let asking = Asking::scenario("no-account").await;
    let (hops, login) = asking.browse(&asking.twin.page_url()).await;
    assert!(hops[1].starts_with(asking.twin.endpoints().outstand_www.as_str()), "{hops:?}");
    assert!(hops[2].contains("/v2/auth/authorize/?") && hops[3].contains("/login?"), "{hops:?}");
    assert!(login.text.contains(">Continuă · <span lang=\"en\">Continue</span></a>"), "{}", login.text);
    let (hops, page) = asking.connect().await;
    assert!(page.text.contains("<h1 lang=\"ro\">Conectat</h1>"), "{}", page.text);
    let end = hops.last().unwrap();
    let told = ["success", "account_id", "username"].map(|name| parameter(end, name).unwrap_or_default());
    assert_eq!(told, ["true", "acc_practica_1", "cont.de.practica"], "{end}");
    let accounts = asking.api(reqwest::Method::GET, "/v1/social-accounts", None).await.json();
    assert_eq!((&accounts["count"], &accounts["data"][0]["isActive"]), (&json!(1), &json!(1)));
}

#[tokio::test]
async fn connecting_again_wakes_an_account() {
    let asking = Asking::scenario("account-inactive").await;
    asking.connect().await;
    let account = &asking.api(reqwest::Method::GET, "/v1/social-accounts", None).await.json()["data"][0];
    assert_eq!(account["isActive"], 1, "the same account, active again");
    let path = format!("/v1/social-accounts/{}/health", account["id"].as_str().unwrap());
    assert_eq!(asking.api(reqwest::Method::GET, &path, None).await.json()["data"]["healthy"], true);
}

#[tokio::test]
async fn every_page_is_marked_and_loads_and_runs_nothing() {
    for code in ["all-good", "leading-space", "not-configured", "login-needed", "captive-portal"] {
        let asking = Asking::scenario(code).await;
        for page in [asking.browse(&asking.twin.page_url()).await.1, asking.connect().await.1] {
            assert!(page.kind.starts_with("text/html"), "{code}: {page:?}");
            assert!(page.text.contains("Exercițiu – nu este TikTok"), "{code}: {}", page.text);
            for foreign in ["<script", "<img", "<link", "src=", "@import", "url(", "http://www", "https://"] {
                assert!(!page.text.contains(foreign), "{code} has {foreign}: {}", page.text);
            }
            assert!(page.text.contains("prefers-color-scheme:dark"), "{code}: both themes");
            assert!(!page.text.contains('⟨'), "{code}: a text is missing in {}", page.text);
        }
    }
}

#[tokio::test]
async fn the_state_of_an_app_is_told_only_after_login() {
    for (state, error, word) in [
        (AppState::Draft, "unauthorized_client", "client_key"),
        (AppState::InReview, "unauthorized_client", "client_key"),
        (AppState::Sandbox { person_is_target: false }, "access_denied", "non_sandbox_target"),
    ] {
        let asking = Asking::world(World::default().app(|app| app.state = state)).await;
        let (hops, _) = asking.browse(&asking.twin.page_url()).await;
        assert!(hops.last().unwrap().contains("/login?"), "{state:?}: {hops:?}");
        let (hops, page) = asking.connect().await;
        assert!(hops.last().unwrap().contains(&format!("&error={error}&error_type={word}")), "{state:?}: {hops:?}");
        assert!(page.text.contains(&format!("setări ale aplicației. {word}")), "{state:?}: {}", page.text);
    }
    let target = Asking::world(World::default().app(|app| app.state = AppState::Sandbox { person_is_target: true })).await;
    assert!(target.connect().await.1.text.contains("Conectat"), "a target user gets in");
}

#[tokio::test]
async fn a_pair_that_does_not_belong_together_fails_after_tiktok() {
    let (hops, page) = Asking::scenario("wrong-secret").await.connect().await;
    assert!(hops.iter().any(|hop| hop.contains(CALLBACK_PATH)), "{hops:?}");
    assert_eq!(parameter(hops.last().unwrap(), "error").as_deref(), Some("invalid_client"), "{hops:?}");
    assert!(page.text.contains("<pre>invalid_client</pre>"), "{}", page.text);
}

#[tokio::test]
async fn where_outstand_gives_no_address_the_application_shows_its_answer() {
    for (code, status, words) in
        [("not-configured", "404", "not found"), ("bad-api-key", "401", "Invalid or missing"), ("subscription", "402", "inactive")]
    {
        let asking = Asking::scenario(code).await;
        let (hops, page) = asking.browse(&asking.twin.page_url()).await;
        assert_eq!((hops.len(), page.status), (1, 502), "{code}: {hops:?}");
        assert!(page.text.contains(status) && page.text.contains(words), "{code}: {}", page.text);
    }
}

#[tokio::test]
async fn the_proxy_takes_the_browser_on_or_loses_it() {
    let callback = |asking: &Asking| asking.twin.endpoints().outstand_www.join(CALLBACK_PATH).unwrap().to_string();
    let query = "code=a%21b%2Ac&state=x+y&z";
    for (way, expected) in [
        (ProxyWay::Forwards, Some("?code=a%21b%2Ac&state=x+y&z")),
        (ProxyWay::DropsQuery, Some("")),
        (ProxyWay::Reencodes, Some("?code=a%2521b%252Ac&state=x%2By&z")),
        (ProxyWay::Elsewhere, None),
    ] {
        let asking = with_proxy(way.clone()).await;
        let answer = asking.open(&format!("{}?{query}", asking.twin.proxy_callback())).await;
        match expected {
            Some(rest) => assert_eq!(answer.location(), format!("{}{rest}", callback(&asking)), "{way:?}"),
            None => assert!(!answer.location().starts_with(&callback(&asking)) && answer.location().ends_with(query), "{answer:?}"),
        }
    }
    for (way, status) in [(ProxyWay::Missing, 404), (ProxyWay::Page, 200)] {
        let asking = with_proxy(way.clone()).await;
        let answer = asking.open(&asking.twin.proxy_callback()).await;
        assert_eq!((answer.status, answer.location.is_none()), (status, true), "{way:?}");
    }
}

#[tokio::test]
async fn connecting_over_the_proxy_works_only_when_it_forwards_everything() {
    for (way, outcome) in
        [(ProxyWay::Forwards, "Conectat"), (ProxyWay::DropsQuery, "<pre>code</pre>"), (ProxyWay::Reencodes, "<pre>invalid_grant</pre>")]
    {
        let asking = with_proxy(way.clone()).await;
        let (hops, page) = asking.connect().await;
        assert!(hops.iter().any(|hop| hop.starts_with(&asking.twin.proxy_callback())), "{way:?}: {hops:?}");
        assert!(page.text.contains(outcome), "{way:?}: {}", page.text);
    }
}

#[tokio::test]
async fn practice_never_leaves_this_machine() {
    let away = "https://exemplu.ro/callback?a=<b>";
    let world = World::default().outstand(|at| at.sends.redirect = Some(Redirect::Exactly(away.to_owned()))).tiktok(|at| {
        at.apps = vec![App { redirects: vec![Redirect::Exactly(away.to_owned())], ..App::default() }];
    });
    let (hops, page) = Asking::world(world).await.connect().await;
    assert!(hops.iter().all(|hop| hop.starts_with("http://127.0.0.1:")), "{hops:?}");
    assert!(page.text.contains("https://exemplu.ro/callback?a=&lt;b&gt;"), "it is shown, escaped: {}", page.text);
}

#[tokio::test]
async fn the_hop_at_outstand_can_go_wrong() {
    let asking = Asking::world(World::default().outstand(|at| at.hop = Hop::Long(3))).await;
    let (hops, _) = asking.browse(&asking.twin.page_url()).await;
    assert_eq!(hops.iter().filter(|hop| hop.contains("org_practica")).count(), 4, "{hops:?}");
    assert!(hops.iter().any(|hop| hop.contains("/v2/auth/authorize/")), "{hops:?}");
    let first = |asking: Asking| async move {
        let answer = asking.auth_url(json!({})).await.json();
        asking.open(answer["data"]["auth_url"].as_str().unwrap()).await
    };
    let page = first(Asking::world(World::default().outstand(|at| at.hop = Hop::LoginPage)).await).await;
    assert!(page.status == 200 && page.text.contains("Outstand cere să intri în cont"), "{page:?}");
    let redirect = first(Asking::world(World::default().outstand(|at| at.hop = Hop::LoginRedirect)).await).await;
    assert!(redirect.location().ends_with("/app/login"), "{redirect:?}");
    let away = Hop::Away("https://exemplu.invalid/".to_owned());
    assert_eq!(first(Asking::world(World::default().outstand(|at| at.hop = away)).await).await.location(), "https://exemplu.invalid/");
    let unknown = format!("{}app/api/socials/tiktok/org_practica?t=99", asking.twin.endpoints().outstand_www);
    assert_eq!(asking.open(&unknown).await.status, 404, "an address that was never given out");
}
