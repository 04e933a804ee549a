//! What can be seen of each scenario from outside: one line each, and every scenario has its line.

use std::collections::BTreeSet;

use punte_twin::{scenario, scenarios};
use serde_json::json;

use crate::client::{Asking, parameter};

/// `list` status, `auth-url` status, the pair's verdict, and what TikTok says to Outstand's address.
async fn seen(asking: &Asking) -> (u16, u16, String, String) {
    let list = asking.list().await.status;
    let body = json!({"redirect_uri": asking.twin.redirect_uri_for(&asking.given)});
    let answer = asking.auth_url(body).await;
    let pair = asking.pair(&asking.given.client_key, &asking.given.client_secret).await;
    let verdict = match serde_json::from_str::<serde_json::Value>(&pair.text) {
        Ok(body) if body["access_token"].is_string() => "right".to_owned(),
        Ok(body) => body["error"].as_str().unwrap_or("?").to_owned(),
        Err(_) => format!("{} html", pair.status),
    };
    let address =
        serde_json::from_str(&answer.text).ok().and_then(|body: serde_json::Value| Some(body["data"]["auth_url"].as_str()?.to_owned()));
    let says = match address {
        None => "no address".to_owned(),
        Some(address) => {
            let hop = asking.open(&address).await.location().to_owned();
            if hop.contains("/v2/auth/authorize/") { word(&asking.open(&hop).await) } else { "login at Outstand".to_owned() }
        }
    };
    (list, answer.status, verdict, says)
}

fn word(answer: &crate::client::Answer) -> String {
    match &answer.location {
        Some(location) if location.contains("/login?") => "accepted".to_owned(),
        Some(location) => parameter(location, "error_type").unwrap(),
        None => format!("{} html", answer.status),
    }
}

#[tokio::test]
async fn every_scenario_looks_like_its_cause() {
    let expected = [
        ("all-good", 200, 200, "right", "accepted"),
        ("proxy-good", 200, 200, "right", "accepted"),
        ("proxy-broken", 200, 200, "right", "accepted"),
        ("leading-space", 200, 200, "right", "client_key"),
        ("other-key-stored", 200, 200, "right", "client_key"),
        ("not-configured", 200, 404, "right", "no address"),
        ("two-rows", 200, 200, "right", "accepted"),
        ("managed-keys", 200, 200, "right", "accepted"),
        ("redirect-slash", 200, 200, "right", "redirect_uri"),
        ("redirect-not-registered", 200, 200, "right", "redirect_uri"),
        ("missing-scope", 200, 200, "right", "scope"),
        ("app-in-review", 200, 200, "right", "accepted"),
        ("sandbox-target", 200, 200, "right", "accepted"),
        ("pkce", 200, 200, "right", "code_challenge"),
        ("wrong-secret", 200, 200, "invalid_client", "accepted"),
        ("secret-as-key", 200, 200, "invalid_client", "client_key"),
        ("bad-api-key", 401, 401, "right", "no address"),
        ("subscription", 402, 402, "right", "no address"),
        ("no-account", 200, 200, "right", "accepted"),
        ("account-inactive", 200, 200, "right", "accepted"),
        ("rate-limited", 429, 429, "right", "no address"),
        ("quota", 429, 429, "right", "no address"),
        ("outstand-down", 503, 503, "right", "no address"),
        ("tiktok-down", 200, 200, "503 html", "503 html"),
        ("captive-portal", 200, 200, "right", "no address"),
        ("login-needed", 200, 200, "right", "login at Outstand"),
    ];
    let listed: BTreeSet<&str> = expected.iter().map(|(code, ..)| *code).collect();
    assert_eq!(listed, scenarios().iter().map(|scenario| scenario.code).collect(), "every scenario has its line");
    for (code, list, auth_url, pair, says) in expected {
        let found = seen(&Asking::scenario(code).await).await;
        assert_eq!(found, (list, auth_url, pair.to_owned(), says.to_owned()), "{code}");
    }
}

#[tokio::test]
async fn what_sets_apart_the_scenarios_that_look_alike() {
    let stored = |asking: &Asking| asking.twin.stored().into_iter().map(|(_, _, key)| key).collect::<Vec<_>>();
    assert_eq!(stored(&Asking::scenario("leading-space").await), [" awpracticapunte1"]);
    assert_eq!(stored(&Asking::scenario("other-key-stored").await), ["awaplicatieveche"]);
    assert_eq!(stored(&Asking::scenario("two-rows").await).len(), 2);
    assert_eq!(stored(&Asking::scenario("secret-as-key").await), ["SecretDePracticaInventat00000001"]);

    let managed = Asking::scenario("managed-keys").await;
    assert_eq!(stored(&managed), Vec::<String>::new());
    assert_ne!(parameter(&managed.authorize_url(json!({})).await, "client_key").unwrap(), managed.given.client_key);

    let slash = Asking::scenario("redirect-slash").await.authorize_url(json!({})).await;
    assert!(parameter(&slash, "redirect_uri").unwrap().ends_with("/callback/"), "{slash}");
    let six = Asking::scenario("missing-scope").await.authorize_url(json!({})).await;
    assert_eq!(parameter(&six, "scope").unwrap().split(',').count(), 6, "all six are asked for");

    assert_eq!(Asking::scenario("rate-limited").await.list().await.retry_after.as_deref(), Some("120"));
    assert!(Asking::scenario("quota").await.list().await.text.contains("quota exhausted"));
    assert!(Asking::scenario("captive-portal").await.list().await.kind.starts_with("text/html"));
    for (code, count) in [("no-account", 0), ("account-inactive", 1), ("all-good", 1)] {
        let accounts = Asking::scenario(code).await.api(reqwest::Method::GET, "/v1/social-accounts", None).await.json();
        assert_eq!(accounts["count"], count, "{code}");
        assert_eq!(accounts["data"][0]["isActive"] == 1, code == "all-good", "{code}");
    }
}

#[tokio::test]
async fn the_person_tells_what_the_page_shows() {
    for scenario in scenarios() {
        let Some(symptom) = scenario.gives.symptom.as_deref().filter(|text| text.contains("A survenit o eroare")) else {
            continue;
        };
        let (_, page) = Asking::scenario(scenario.code).await.connect().await;
        assert!(page.text.contains(&symptom.replace('\'', "&#39;")), "{}: {}", scenario.code, page.text);
    }
    let sandbox = Asking::scenario("sandbox-target").await;
    let (hops, _) = sandbox.connect().await;
    assert!(hops.last().unwrap().contains(sandbox.given.symptom.as_deref().unwrap()), "{hops:?}");
}

#[test]
fn what_a_person_holds_is_made_up_and_never_shown_by_debug() {
    for scenario in scenarios() {
        let shown = format!("{scenario:?}");
        assert!(!shown.contains("SecretDePractica") || scenario.code == "secret-as-key", "{}: {shown}", scenario.code);
        assert!(!shown.contains(&scenario.gives.api_key), "{}: {shown}", scenario.code);
    }
    assert!(scenario("nu-exista").is_none());
    assert_eq!(scenario("app-in-review").unwrap().gives.app_state, Some("in-review"));
    assert_eq!(scenario("sandbox-target").unwrap().gives.app_state, Some("sandbox"));
}
