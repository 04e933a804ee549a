//! What comes in the way: limits, broken answers, silence, delays, and the end of a twin.

use std::time::Duration;

use punte_twin::{Service, Trouble, TroubleKind, World};
use reqwest::Method;
use serde_json::json;

use crate::client::{Asking, client, read};

async fn met(kind: TroubleKind) -> crate::client::Answer {
    Asking::world(World::default().trouble(Trouble::at(Service::OutstandApi, kind))).await.list().await
}

#[tokio::test]
async fn each_trouble_answers_as_it_does_in_life() {
    let limited = met(TroubleKind::RateLimited { retry_after: Some(3) }).await;
    assert_eq!((limited.status, limited.retry_after.as_deref()), (429, Some("3")));
    assert!(limited.text.contains("API key rate limit exceeded"));
    assert_eq!(met(TroubleKind::RateLimited { retry_after: None }).await.retry_after, None);
    let quota = met(TroubleKind::Quota).await;
    assert!(quota.status == 429 && quota.text.contains("API key request quota exhausted"), "{quota:?}");
    let away = met(TroubleKind::Unavailable(503)).await;
    assert!(away.status == 503 && away.kind.starts_with("text/html"), "{away:?}");
    let error = met(TroubleKind::ServerError).await;
    assert_eq!((error.status, &error.json()["error"]), (500, &json!("Internal server error")));
    let portal = met(TroubleKind::PortalPage).await;
    assert!(portal.status == 200 && portal.kind.starts_with("text/html") && portal.text.contains("<title>"), "{portal:?}");
    assert_eq!(met(TroubleKind::PortalRedirect).await.location(), "http://portal.exemplu.invalid/login");
    let malformed = met(TroubleKind::Malformed).await;
    assert!(malformed.kind == "application/json" && serde_json::from_str::<serde_json::Value>(&malformed.text).is_err());
    let other = met(TroubleKind::Json(418, "{\"a\":1}".to_owned())).await;
    assert_eq!((other.status, other.json()), (418, json!({"a": 1})));
}

#[tokio::test]
async fn a_trouble_fits_its_service_method_path_and_number() {
    let once = Trouble::at(Service::OutstandApi, TroubleKind::Quota).on("GET", "/v1/social-accounts*").times(2);
    let asking = Asking::world(World::default().trouble(once)).await;
    assert_eq!(asking.list().await.status, 200, "another path");
    let mut statuses = Vec::new();
    for path in ["/v1/social-accounts", "/v1/social-accounts/acc_practica_1/health", "/v1/social-accounts"] {
        statuses.push(asking.api(Method::GET, path, None).await.status);
    }
    assert_eq!(statuses, [429, 429, 200]);
    asking.twin.change(|world| world.troubles = vec![Trouble::at(Service::TiktokWww, TroubleKind::Unavailable(502))]);
    assert_eq!(asking.list().await.status, 200, "another service");
    assert_eq!(asking.authorize().await.status, 502);
}

/// Asks for a deletion, waits until it is done, and ends the twin: what became of the one who waited for the answer.
async fn deleted_and_waiting(asking: Asking) -> Result<u16, reqwest::Error> {
    let waiting = tokio::spawn(read(asking.building(Method::DELETE, "/v1/social-networks/net_practica_1")));
    until(|| asking.twin.stored().is_empty()).await;
    drop(asking);
    waiting.await.unwrap().map(|answer| answer.status)
}

/// Lets the others work until `done`; fails rather than hangs.
async fn until(done: impl Fn() -> bool) {
    let waiting = async {
        while !done() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("it never came about");
}

#[tokio::test]
async fn silence_comes_after_the_work() {
    let silent = Trouble::at(Service::OutstandApi, TroubleKind::Silence).on("DELETE", "/v1/social-networks/net_practica_1");
    let outcome = deleted_and_waiting(Asking::world(World::default().trouble(silent)).await).await;
    assert!(outcome.is_err(), "no answer ever comes: {outcome:?}");
}

#[tokio::test]
async fn a_delay_comes_after_the_work_and_before_the_answer() {
    let asking = Asking::world(World::default()).await;
    asking.twin.set_delay(Duration::from_secs(600));
    asking.twin.set_delay(Duration::ZERO);
    assert_eq!(asking.list().await.status, 200, "and it can be taken away");
    asking.twin.set_delay(Duration::from_secs(600));
    let outcome = deleted_and_waiting(asking).await;
    assert!(outcome.is_err(), "the answer still waits: {outcome:?}");
}

#[tokio::test]
async fn the_five_services_have_five_ports_and_twins_do_not_meet() {
    let (one, other) = (Asking::world(World::default()).await, Asking::world(World::default()).await);
    let mut places: Vec<String> = [&one, &other]
        .iter()
        .flat_map(|asking| {
            asking.twin.endpoints().by_variable().map(|(_, url)| url.to_string()).into_iter().chain([asking.twin.proxy_callback()])
        })
        .map(|address| url::Url::parse(&address).unwrap().origin().ascii_serialization())
        .collect();
    assert!(places.iter().all(|place| place.starts_with("http://127.0.0.1:")), "{places:?}");
    places.sort();
    places.dedup();
    assert_eq!(places.len(), 10);
    assert_eq!(one.twin.endpoints().overridden().len(), 4);
    one.twin.change(|world| world.outstand.rows.clear());
    assert_eq!(other.twin.stored().len(), 1);
}

#[tokio::test]
async fn dropping_a_twin_closes_its_ports_and_its_open_connections() {
    let asking = Asking::world(World::default().trouble(Trouble::at(Service::TiktokWww, TroubleKind::Silence))).await;
    let endpoints = asking.twin.endpoints().clone();
    let hanging = tokio::spawn(read(client().get(endpoints.tiktok_www.clone())));
    until(|| !asking.twin.requests().is_empty()).await;
    drop(asking);
    let broken = tokio::time::timeout(Duration::from_secs(20), hanging).await.expect("the open connection ends").unwrap();
    assert!(broken.is_err(), "{broken:?}");
    for (_, url) in endpoints.by_variable() {
        let port = url.port().unwrap();
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            tokio::task::yield_now().await;
        }
    }
}
