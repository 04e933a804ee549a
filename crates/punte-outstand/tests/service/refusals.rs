//! Every row of the table of errors, and every answer that is none of Outstand's.

use std::time::Duration;

use punte_http::Fault;
use punte_outstand::{FieldError, OutstandError};
use serde_json::{Value, json};

use crate::stand_in::{Answer, StandIn, html, json as answer, raw};

async fn ask(answer: Answer) -> OutstandError {
    StandIn::saying([answer]).await.reader().networks().await.unwrap_err()
}

async fn refused(status: u16, body: Value) -> OutstandError {
    ask(answer(status, &body)).await
}

fn said(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn the_key_the_subscription_and_the_organisation() {
    assert_eq!(refused(401, json!({ "success": false, "error": "Invalid or missing API key" })).await, OutstandError::Unauthorized);
    assert_eq!(ask(raw(401, "")).await, OutstandError::Unauthorized);
    assert_eq!(ask(html(401, "401")).await, OutstandError::Unauthorized);
    assert_eq!(refused(402, json!({ "success": false, "error": "subscription_inactive" })).await, OutstandError::SubscriptionInactive);
    assert_eq!(ask(raw(402, "Payment Required")).await, OutstandError::SubscriptionInactive);
    assert_eq!(refused(403, json!({ "code": "SUBSCRIPTION_INACTIVE" })).await, OutstandError::SubscriptionInactive);
    assert_eq!(
        refused(200, json!({ "success": false, "error": { "code": "subscription_inactive" } })).await,
        OutstandError::SubscriptionInactive
    );
    assert_eq!(refused(403, json!({ "success": false, "error": "Forbidden" })).await, OutstandError::Forbidden);
    assert_eq!(ask(raw(403, "no")).await, OutstandError::Forbidden);
}

#[tokio::test]
async fn a_stable_word_counts_only_where_a_refusal_speaks() {
    let row = json!({ "id": "1", "network": "tiktok", "client_key": "subscription_inactive quota" });
    let outstand = StandIn::saying([answer(200, &json!({ "success": true, "data": [row] }))]).await;
    assert_eq!(outstand.reader().networks().await.unwrap().len(), 1);
    assert_eq!(refused(403, json!({ "data": "subscription_inactive" })).await, OutstandError::Forbidden);
}

#[tokio::test]
async fn what_is_not_there_and_what_is_there_already() {
    let missing = refused(404, json!({ "success": false, "error": "Social network not found" })).await;
    assert_eq!(missing, OutstandError::NotFound { message: said("Social network not found") });
    assert_eq!(refused(409, json!({ "error": "x", "message": "y" })).await, OutstandError::Conflict { message: said("x: y") });
    let worded = refused(400, json!({ "success": false, "error": "Network Already Configured" })).await;
    assert_eq!(worded, OutstandError::Conflict { message: said("Network Already Configured") });
}

#[tokio::test]
async fn a_validation_names_the_fields() {
    let body = json!({ "success": false, "error": "Invalid payload", "details": { "network": { "_errors": ["Required"] } } });
    let fields = vec![FieldError { field: "network".to_owned(), errors: vec!["Required".to_owned()] }];
    for status in [400, 422] {
        assert_eq!(
            refused(status, body.clone()).await,
            OutstandError::Invalid { message: said("Invalid payload"), fields: fields.clone() }
        );
    }
    assert_eq!(ask(raw(400, "bad request")).await, OutstandError::Invalid { message: said("bad request"), fields: Vec::new() });
}

#[tokio::test]
async fn the_two_kinds_of_429() {
    let limit = json!({ "success": false, "error": "API key rate limit exceeded" });
    let limited = ask(answer(429, &limit).with("retry-after", "3600")).await;
    assert_eq!(limited, OutstandError::RateLimited { retry_after: Some(Duration::from_secs(3600)) });
    assert_eq!(ask(html(429, "Slow down").with("retry-after", "3600")).await, limited, "the status decides, page or not");
    for quota in [raw(429, "API key request Quota exhausted"), answer(429, &json!({ "message": "API key request quota exhausted" }))] {
        assert_eq!(ask(quota.with("retry-after", "0")).await, OutstandError::QuotaExhausted);
    }
}

#[tokio::test]
async fn the_service_s_own_failures() {
    let failed = refused(500, json!({ "success": false, "error": "Internal server error", "message": "pool exhausted" })).await;
    assert_eq!(failed, OutstandError::Server { status: 500, message: said("Internal server error: pool exhausted") });
    assert_eq!(ask(html(502, "502 Bad\n Gateway")).await, OutstandError::Server { status: 502, message: said("502 Bad Gateway") });
    assert_eq!(ask(raw(599, "")).await, OutstandError::Server { status: 599, message: None });
    let nested = refused(500, json!({ "error": { "message": "m", "code": "c" } })).await;
    assert_eq!(nested, OutstandError::Server { status: 500, message: said("m") });
    assert_eq!(refused(500, json!({ "error": " ", "code": "E7" })).await, OutstandError::Server { status: 500, message: said("E7") });
}

#[tokio::test]
async fn a_page_where_data_was_due() {
    for status in [200, 403, 404, 400, 511] {
        assert_eq!(ask(html(status, "Wi-Fi Hotel")).await, OutstandError::Page { status, title: said("Wi-Fi Hotel") });
    }
    assert_eq!(ask(raw(511, "")).await, OutstandError::Page { status: 511, title: None }, "511 asks to sign in to the local network");
    let unnamed = raw(200, "\u{feff}\n<HTML><body>Bun venit").with("content-type", "text/plain");
    assert_eq!(ask(unnamed).await, OutstandError::Page { status: 200, title: None });
}

#[tokio::test]
async fn neither_data_nor_a_page() {
    for body in ["", "da", "{\"success\":tr", "[1,]", &"[".repeat(100_000), "\u{feff}", "{\"a\":1}{\"b\":2}"] {
        assert_eq!(ask(raw(200, body)).await, OutstandError::NotJson { status: 200 }, "{:.20}", body);
    }
    assert_eq!(ask(raw(204, "")).await, OutstandError::NotJson { status: 204 });
    assert_eq!(ask(raw(200, [0xff, 0xfe, 0x00])).await, OutstandError::NotJson { status: 200 });
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let outstand = StandIn::saying([html(status, "x").with("location", "https://portal.exemplu.ro/intra?k=1"), raw(200, "[]")]).await;
        let told = OutstandError::Elsewhere { status, host: said("portal.exemplu.ro") };
        assert_eq!(outstand.reader().networks().await.unwrap_err(), told);
        assert_eq!(outstand.asked().len(), 1);
    }
    assert_eq!(ask(raw(302, "").with("location", "/v1/x")).await, OutstandError::Elsewhere { status: 302, host: said("127.0.0.1") });
    assert_eq!(ask(raw(302, "")).await, OutstandError::Elsewhere { status: 302, host: None });
    assert_eq!(ask(raw(302, "").with("location", "https://[")).await, OutstandError::Elsewhere { status: 302, host: None });
}

#[tokio::test]
async fn everything_else_is_a_refusal_with_its_status() {
    assert_eq!(
        refused(200, json!({ "success": false, "message": "nu" })).await,
        OutstandError::Refused { status: 200, message: said("nu") }
    );
    assert_eq!(refused(201, json!({ "success": "false", "data": [] })).await, OutstandError::Refused { status: 201, message: None });
    for status in [304, 405, 410, 413, 418, 451] {
        assert_eq!(ask(raw(status, "")).await, OutstandError::Refused { status, message: None });
    }
}

#[tokio::test]
async fn no_answer_is_a_fault() {
    let outstand = StandIn::saying([raw(200, vec![b' '; 3 * 1024 * 1024])]).await;
    let fault = Fault::TooLarge { host: "127.0.0.1".to_owned(), limit: 2 * 1024 * 1024 };
    assert_eq!(outstand.reader().networks().await.unwrap_err(), OutstandError::Fault(fault));
}
