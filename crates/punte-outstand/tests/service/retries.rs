//! Who is asked again, and who never.

use std::time::Duration;

use punte_outstand::{AccountFilter, AuthUrlRequest, NetworkChange, NewNetwork, OutstandError, Patience};
use serde_json::json;

use crate::stand_in::{Answer, StandIn, json as answer, raw};

fn limited(retry_after: &str) -> Answer {
    answer(429, &json!({ "success": false, "error": "API key rate limit exceeded" })).with("retry-after", retry_after)
}

fn list() -> Answer {
    answer(200, &json!({ "success": true, "data": [] }))
}

#[tokio::test]
async fn a_read_is_asked_again_after_the_time_that_outstand_names() {
    let outstand = StandIn::saying([limited("0"), limited("0"), list()]).await;
    assert_eq!(outstand.reader().networks().await.unwrap(), []);
    assert_eq!(outstand.asked().len(), 3);
}

#[tokio::test]
async fn a_read_is_asked_again_at_most_twice() {
    let outstand = StandIn::saying([limited("0")]).await;
    let told = OutstandError::RateLimited { retry_after: Some(Duration::ZERO) };
    assert_eq!(outstand.reader().networks().await.unwrap_err(), told);
    assert_eq!(outstand.asked().len(), 3);
}

#[tokio::test]
async fn a_rate_limit_without_a_time_takes_the_default_one() {
    let silent = answer(429, &json!({ "error": "API key rate limit exceeded" }));
    let outstand = StandIn::saying([silent, list()]).await;
    assert!(outstand.reader().networks().await.is_ok());
    assert_eq!(outstand.asked().len(), 2);
}

#[tokio::test]
async fn what_takes_longer_than_the_patience_is_not_waited_for() {
    let outstand = StandIn::saying([limited("3600"), list()]).await;
    let told = OutstandError::RateLimited { retry_after: Some(Duration::from_secs(3600)) };
    assert_eq!(outstand.reader().networks().await.unwrap_err(), told);
    let none = Patience { longest_wait: Duration::ZERO, default_wait: Duration::from_secs(1) };
    outstand.say(answer(429, &json!({})));
    assert!(outstand.reader().with_patience(none).networks().await.is_err());
    assert_eq!(outstand.asked().len(), 2);
}

#[tokio::test]
async fn an_unavailable_service_is_asked_again_only_if_it_says_when() {
    let outstand = StandIn::saying([raw(503, "").with("retry-after", "0"), list()]).await;
    assert!(outstand.reader().networks().await.is_ok());
    assert_eq!(outstand.asked().len(), 2);
    outstand.say(raw(503, ""));
    assert_eq!(outstand.reader().networks().await.unwrap_err(), OutstandError::Server { status: 503, message: None });
    assert_eq!(outstand.asked().len(), 3);
}

#[tokio::test]
async fn what_waiting_does_not_heal_is_asked_once() {
    let quota = answer(429, &json!({ "error": "API key request quota exhausted" }));
    for hopeless in [quota, raw(402, ""), raw(401, ""), raw(500, ""), raw(502, "")] {
        let outstand = StandIn::saying([hopeless.with("retry-after", "0")]).await;
        outstand.reader().networks().await.unwrap_err();
        assert_eq!(outstand.asked().len(), 1);
    }
}

#[tokio::test]
async fn nothing_but_a_read_is_ever_asked_again() {
    let secret = "SecretInventatSecretInventat0012".into();
    for passing in [limited("0"), raw(503, "").with("retry-after", "0")] {
        let outstand = StandIn::saying([passing]).await;
        let writer = outstand.writer();
        assert!(writer.create(&NewNetwork { client_key: "awpracticepuntea1", client_secret: &secret }).await.is_err());
        assert!(writer.update("1", &NetworkChange { client_key: None, client_secret: Some(&secret) }).await.is_err());
        assert!(writer.delete("1").await.is_err());
        assert!(outstand.reader().auth_url(&AuthUrlRequest::default()).await.is_err());
        let methods: Vec<String> = outstand.asked().into_iter().map(|asked| asked.method).collect();
        assert_eq!(methods, ["POST", "PATCH", "DELETE", "POST"], "each was sent once");
    }
}

#[tokio::test]
async fn all_pages_of_a_list_share_one_patience() {
    let rows: Vec<_> = (0..100).map(|id| json!({ "id": id })).collect();
    let page = answer(200, &json!({ "data": rows, "count": 1000 }));
    let outstand = StandIn::saying([limited("0"), page, limited("0"), limited("0")]).await;
    assert!(matches!(outstand.reader().accounts(&AccountFilter::default()).await, Err(OutstandError::RateLimited { .. })));
    assert_eq!(outstand.asked().len(), 4);
}
