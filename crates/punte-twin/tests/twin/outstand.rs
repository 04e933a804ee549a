//! Outstand's API: who may ask, what is read, and the forms an answer can take.

use punte_twin::{BodyKind, Redirect, Row, Service, Shape, World};
use reqwest::Method;
use serde_json::json;

use crate::client::{Asking, parameter, read};

#[tokio::test]
async fn only_the_key_opens_the_api() {
    let asking = Asking::world(World::default()).await;
    let url = asking.twin.endpoints().outstand_api.join("/v1/social-networks").unwrap();
    for request in [asking.client.get(url.clone()), asking.client.get(url.clone()).bearer_auth("ost_CHEIA_TA_API")] {
        let answer = read(request).await.unwrap();
        assert_eq!((answer.status, answer.json()), (401, json!({"success": false, "error": "Invalid or missing API key"})));
    }
    assert_eq!(asking.list().await.status, 200);
    let seen: Vec<_> = asking.twin.requests().iter().map(|seen| (seen.had_bearer, seen.bearer_matches)).collect();
    assert_eq!(seen, [(false, false), (true, false), (true, true)]);
}

#[tokio::test]
async fn an_inactive_subscription_answers_402_everywhere() {
    let asking = Asking::world(World::default().outstand(|at| at.subscription_active = false)).await;
    for path in ["/v1/social-networks", "/v1/social-accounts", "/v1/account/usage"] {
        let answer = asking.api(Method::GET, path, None).await;
        assert_eq!(answer.status, 402, "{path}");
        assert!(answer.text.contains("subscription_inactive"), "{path}: {}", answer.text);
    }
}

#[tokio::test]
async fn networks_are_read_without_their_secret() {
    let asking = Asking::world(World::default().outstand(|at| at.foreign = vec![7])).await;
    let list = asking.list().await;
    assert_eq!(list.json()["data"][0]["client_key"], "awpracticapunte1");
    assert_eq!(list.json()["data"][0]["network"], "tiktok");
    assert!(!list.text.contains("SecretDePractica"), "{}", list.text);
    let id = list.json()["data"][0]["id"].as_str().unwrap().to_owned();
    let one = asking.api(Method::GET, &format!("/v1/social-networks/{id}"), None).await;
    assert_eq!(one.json()["data"], list.json()["data"][0]);
    let other = asking.api(Method::GET, "/v1/social-networks/net_practica_7", None).await;
    assert_eq!(other.status, 403, "another organisation's");
    for unknown in ["net_practica_9", "altceva", "1"] {
        let answer = asking.api(Method::GET, &format!("/v1/social-networks/{unknown}"), None).await;
        assert_eq!(answer.status, 404, "{unknown}");
        assert!(answer.json()["error"].as_str().unwrap().ends_with("not found"));
    }
}

#[tokio::test]
async fn answers_take_the_forms_nobody_excludes() {
    let shape = Shape { bare_lists: true, numeric_ids: true, ..Shape::default() };
    let asking = Asking::world(World::default().outstand(|at| at.shape = shape)).await;
    assert_eq!(asking.list().await.json()[0]["id"], 1);
    assert_eq!(asking.api(Method::GET, "/v1/social-networks/1", None).await.status, 200);
    assert_eq!(asking.api(Method::GET, "/v1/social-accounts", None).await.json()[0]["id"], 1);
    assert_eq!(asking.twin.stored()[0].0, "1");
}

#[tokio::test]
async fn accounts_are_listed_filtered_and_asked_for_their_health() {
    let asking = Asking::world(World::default()).await;
    let all = asking.api(Method::GET, "/v1/social-accounts?network=tiktok", None).await.json();
    assert_eq!((&all["count"], &all["limit"], &all["offset"]), (&json!(1), &json!(50), &json!(0)));
    assert_eq!(all["data"][0]["isActive"], 1);
    let id = all["data"][0]["id"].as_str().unwrap();
    for (query, count) in [("network=x", 0), ("offset=1", 0), ("username=cont.de.practica", 1), (&format!("id={id}"), 1), ("id=acc", 0)] {
        let found = asking.api(Method::GET, &format!("/v1/social-accounts?{query}"), None).await.json();
        assert_eq!(found["data"].as_array().unwrap().len(), count, "{query}");
    }
    assert_eq!(asking.api(Method::GET, "/v1/social-accounts?limit=101", None).await.status, 400);
    let health = asking.api(Method::GET, &format!("/v1/social-accounts/{id}/health"), None).await.json();
    assert_eq!((&health["data"]["healthy"], &health["data"]["error"]), (&json!(true), &json!(null)));
    let usage = asking.api(Method::GET, "/v1/account/usage", None).await.json();
    assert_eq!(usage["usage"]["socialAccounts"]["current"], 1, "no envelope: {usage}");
    assert_eq!(asking.api(Method::GET, "/v1/me", None).await.status, 404);
}

#[tokio::test]
async fn the_auth_url_leads_over_outstand_to_tiktok() {
    let asking = Asking::world(World::default()).await;
    let address = asking.authorize_url(json!({})).await;
    assert!(address.starts_with(&format!("{}v2/auth/authorize/?", asking.twin.endpoints().tiktok_www)), "{address}");
    let of = |name: &str| parameter(&address, name).unwrap();
    assert_eq!(of("client_key"), "awpracticapunte1");
    assert_eq!(of("response_type"), "code");
    assert_eq!(of("redirect_uri"), "https://www.outstand.so/app/api/socials/tiktok/callback");
    assert_eq!(of("scope"), "user.info.basic,user.info.profile,user.info.stats,video.publish,video.upload,video.list");
    assert!(!of("state").is_empty());

    let proxy = asking.twin.proxy_callback();
    let narrowed = asking.authorize_url(json!({"redirect_uri": proxy, "scopes": ["user.info.basic", "video.list"]})).await;
    assert_eq!(parameter(&narrowed, "redirect_uri").unwrap(), proxy);
    assert_eq!(parameter(&narrowed, "scope").unwrap(), "user.info.basic,video.list");
}

#[tokio::test]
async fn the_auth_url_takes_only_what_is_documented() {
    let asking = Asking::world(World::default()).await;
    for body in [json!({"redirect_uri": "fara-schema"}), json!({"tenant_id": "a b"}), json!({"scopes": "a,b"}), json!([])] {
        assert_eq!(asking.auth_url(body.clone()).await.status, 400, "{body}");
    }
    assert_eq!(asking.auth_url(json!({"tenant_id": "client_1-a", "force_account_selection": true})).await.status, 200);
    let unknown = asking.api(Method::POST, "/v1/social-networks/x/auth-url", Some(json!({}))).await;
    assert_eq!((unknown.status, &unknown.json()["success"]), (404, &json!(false)));
}

#[tokio::test]
async fn the_newer_of_two_rows_is_used_and_a_managed_key_only_without_rows() {
    let two = vec![Row::new(1, "awaplicatieveche", "a"), Row::new(2, "awpracticapunte1", "b")];
    let world = World::default().outstand(|at| {
        at.rows = two;
        at.managed = Some(Row::new(0, "awcheieoutstand1", "c"));
    });
    let asking = Asking::world(world).await;
    assert_eq!(parameter(&asking.authorize_url(json!({})).await, "client_key").unwrap(), "awpracticapunte1");
    asking.twin.change(|world| world.outstand.rows.clear());
    assert_eq!(parameter(&asking.authorize_url(json!({})).await, "client_key").unwrap(), "awcheieoutstand1");
}

#[tokio::test]
async fn what_outstand_sends_can_differ_from_what_it_should() {
    let world = World::default().outstand(|at| {
        at.sends.path = "/auth/authorize/".to_owned();
        at.sends.key_parameter = "client_id".to_owned();
        at.sends.client_key = Some("awaltacheie00001".to_owned());
        at.sends.redirect = Some(Redirect::Exactly("http://exemplu.ro/cb".to_owned()));
        at.sends.scopes = Some(vec!["video.list".to_owned(), "video.upload".to_owned()]);
        at.sends.separator = " ".to_owned();
        at.sends.challenge = Some(("abc".to_owned(), "plain".to_owned()));
    });
    let address = Asking::world(world).await.authorize_url(json!({})).await;
    let (_, request) = address.split_once("/auth/authorize/?").unwrap();
    assert_eq!(
        request,
        "client_id=awaltacheie00001&scope=video.list+video.upload&response_type=code&redirect_uri=http%3A%2F%2Fexemplu.ro%2Fcb\
         &state=1&code_challenge=abc&code_challenge_method=plain"
    );
}

#[tokio::test]
async fn the_twin_notes_what_was_asked_but_no_secret() {
    let asking = Asking::world(World::default()).await;
    asking.auth_url(json!({"tenant_id": "t"})).await;
    asking.pair("awpracticapunte1", "SecretDePracticaInventat00000001").await;
    let seen = asking.twin.requests();
    assert_eq!((seen[0].service, seen[0].body_kind), (Service::OutstandApi, BodyKind::Json));
    assert_eq!((seen[0].method.as_str(), seen[0].path.as_str()), ("POST", "/v1/social-networks/tiktok/auth-url"));
    assert_eq!((seen[1].service, seen[1].body_kind, seen[1].had_bearer), (Service::TiktokApi, BodyKind::Form, false));
    assert_eq!(seen[1].fields, ["client_key", "client_secret", "grant_type"]);
    assert!(!format!("{seen:?}").contains("SecretDePractica"), "{seen:?}");
}
