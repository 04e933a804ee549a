//! The pair's check: what is asked, and every answer that TikTok is known to give.

use punte_http::{AllowedHosts, Endpoints, Fault, Http, Limits};
use punte_secrets::Sensitive;
use punte_tiktok::{PairAnswer, PairDoubt, check_pair};

use crate::server::{Server, answer, json, page, redirect};

async fn ask(reply: String) -> PairAnswer {
    let server = Server::answering(reply).await;
    check_pair(&server.http, &server.url, "awpracticepuntea1", &Sensitive::from("SecretInventat")).await
}

fn other(status: u16, error: Option<&str>) -> PairAnswer {
    PairAnswer::Undetermined(PairDoubt::OtherError { status, error: error.map(str::to_owned), log_id: None })
}

#[tokio::test]
async fn the_request_is_exactly_what_tiktok_reads() {
    let server = Server::answering(json(200, r#"{"access_token":"clt.inventat","expires_in":7200}"#)).await;
    let said = check_pair(&server.http, &server.url, " aw+1", &Sensitive::from("Secret&Inventat")).await;
    assert_eq!(said, PairAnswer::Right);
    let asked = server.asked().remove(0);
    assert!(asked.starts_with("POST /v2/oauth/token/ HTTP/1.1\r\n"), "the slash at the end is needed: {asked}");
    let kind = asked.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-type: ").map(str::to_owned));
    assert_eq!(kind.as_deref(), Some("application/x-www-form-urlencoded"), "no charset");
    assert!(asked.ends_with("\r\n\r\nclient_key=+aw%2B1&client_secret=Secret%26Inventat&grant_type=client_credentials"), "{asked}");
    let log = format!("{:?}", server.http.log());
    assert!(!log.contains("Inventat") && !log.contains("clt."), "{log}");
}

#[tokio::test]
async fn the_body_decides_and_not_the_status() {
    let wrong = r#"{"error":"invalid_client","error_description":"Client key or secret is incorrect.","log_id":"2026112309ABC"}"#;
    for status in [200, 400, 401, 500] {
        assert_eq!(ask(json(status, wrong)).await, PairAnswer::Wrong { log_id: Some("2026112309ABC".to_owned()) }, "{status}");
    }
    assert_eq!(ask(json(400, r#"{"access_token":"clt.inventat"}"#)).await, PairAnswer::Right);
}

#[tokio::test]
async fn only_invalid_client_means_wrong() {
    let malformed = r#"{"error":"invalid_request","error_description":"The request parameters are malformed.","log_id":"20261123XY"}"#;
    let log_id = Some("20261123XY".to_owned());
    assert_eq!(ask(json(400, malformed)).await, PairAnswer::Undetermined(PairDoubt::Malformed { log_id }));
    let missed = r#"{"error":"invalid_request","error_description":"Client secret is missed in request."}"#;
    assert_eq!(ask(json(400, missed)).await, other(400, Some("invalid_request")));
    assert_eq!(ask(json(200, r#"{"error":"unauthorized_client"}"#)).await, other(200, Some("unauthorized_client")));
    assert_eq!(ask(json(200, r#"{"access_token":""}"#)).await, other(200, None));
    assert_eq!(ask(json(200, r#"{"access_token":"clt.inventat","error":"server_error"}"#)).await, other(200, Some("server_error")));
    assert_eq!(ask(json(200, "[]")).await, other(200, None));
}

#[tokio::test]
async fn nested_errors_are_read_too() {
    let nested = r#"{"error":{"code":"invalid_client","message":"x","log_id":"2026112309ABC"}}"#;
    assert_eq!(ask(json(401, nested)).await, PairAnswer::Wrong { log_id: Some("2026112309ABC".to_owned()) });
    assert_eq!(ask(json(200, r#"{"data":{"error_code":10003,"description":"x"},"message":"error"}"#)).await, other(200, Some("10003")));
    let fine = r#"{"data":{"access_token":"clt.inventat","error_code":0},"error":{"code":"ok"}}"#;
    assert_eq!(ask(json(200, fine)).await, PairAnswer::Right);
}

#[tokio::test]
async fn trouble_on_the_way_decides_nothing() {
    let undetermined = |doubt| PairAnswer::Undetermined(doubt);
    assert_eq!(ask(json(429, r#"{"error":{"code":"rate_limit_exceeded"}}"#)).await, undetermined(PairDoubt::RateLimited));
    assert_eq!(ask(answer(429, "", "prea multe")).await, undetermined(PairDoubt::RateLimited));
    assert_eq!(ask(page(200, "<html>Bine ai venit la hotel</html>")).await, undetermined(PairDoubt::NotJson { status: 200, page: true }));
    assert_eq!(ask(answer(404, "", "Unsupported path(Janus)")).await, undetermined(PairDoubt::NotJson { status: 404, page: false }));
    assert_eq!(ask(answer(502, "", "")).await, undetermined(PairDoubt::Server { status: 502 }));
    assert_eq!(ask(json(503, r#"{"error":"internal_error"}"#)).await, undetermined(PairDoubt::Server { status: 503 }));
    assert_eq!(ask(redirect("http://portal.exemplu.ro/login")).await, undetermined(PairDoubt::Elsewhere { status: 302 }));
}

#[tokio::test]
async fn a_host_outside_the_list_is_not_asked() {
    let http = Http::new(AllowedHosts::of(&Endpoints::from_env(|_| None).unwrap()), Limits::default());
    let elsewhere = "http://127.0.0.1:9".parse().unwrap();
    let said = check_pair(&http, &elsewhere, "a", &Sensitive::from("b")).await;
    assert_eq!(said, PairAnswer::Undetermined(PairDoubt::Fault(Fault::NotAllowed { host: "127.0.0.1".to_owned() })));
}
