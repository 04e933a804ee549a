//! The auth URL, the health of an account, usage.

use punte_outstand::{AccountHealth, AuthUrlRequest, Meter, OutstandError, Usage};
use serde_json::{Value, json};

use crate::stand_in::{StandIn, json as answer};

const AUTH_URL: &str = "https://www.outstand.so/app/api/socials/tiktok/org_1?x=1";

async fn saying(body: &Value) -> StandIn {
    StandIn::saying([answer(200, body)]).await
}

#[tokio::test]
async fn the_auth_url_is_asked_for_by_the_network_s_name_and_read_in_every_place() {
    for body in [
        json!({ "success": true, "data": { "auth_url": AUTH_URL } }),
        json!({ "data": { "authUrl": AUTH_URL } }),
        json!({ "data": { "url": format!(" {AUTH_URL}\n") } }),
        json!({ "auth_url": AUTH_URL }),
        json!({ "success": true, "data": AUTH_URL }),
        json!(AUTH_URL),
    ] {
        let outstand = saying(&body).await;
        assert_eq!(outstand.reader().auth_url(&AuthUrlRequest::default()).await.unwrap(), AUTH_URL, "{body}");
        assert_eq!(outstand.lines(), ["POST /v1/social-networks/tiktok/auth-url"]);
        assert_eq!(outstand.asked()[0].body, json!({}), "what is not asked is not sent");
    }
}

#[tokio::test]
async fn everything_asked_stands_in_the_body() {
    let ask = AuthUrlRequest {
        redirect_uri: Some("https://client.exemplu.ro/cb".to_owned()),
        tenant_id: Some("t_1".to_owned()),
        scopes: Some(vec!["user.info.basic".to_owned(), "video.list".to_owned()]),
        force_account_selection: Some(true),
    };
    let outstand = saying(&json!({ "data": { "auth_url": AUTH_URL } })).await;
    outstand.reader().auth_url(&ask).await.unwrap();
    let sent = json!({ "redirect_uri": "https://client.exemplu.ro/cb", "tenant_id": "t_1", "scopes": ["user.info.basic", "video.list"],
        "force_account_selection": true });
    assert_eq!(outstand.asked()[0].body, sent);
}

#[tokio::test]
async fn what_no_browser_can_open_is_no_auth_url() {
    for told in [
        json!(""),
        json!("/app/api"),
        json!("javascript:alert(1)"),
        json!("file:///etc/passwd"),
        json!("ftp://www.outstand.so/app"),
        json!(7),
        json!(null),
        json!({ "href": AUTH_URL }),
    ] {
        let outstand = saying(&json!({ "success": true, "data": { "auth_url": told } })).await;
        let shape = OutstandError::Shape { what: "auth_url" };
        assert_eq!(outstand.reader().auth_url(&AuthUrlRequest::default()).await.unwrap_err(), shape, "{told}");
    }
}

#[tokio::test]
async fn an_unhealthy_account_is_an_answer() {
    let body = json!({ "success": true, "data": { "id": 5, "network": "tiktok", "healthy": false, "checkedAt": "2026", "details": { "scope": ["a"] },
        "error": "token\nexpired", "errorCode": "access_token_invalid" } });
    let outstand = saying(&body).await;
    let text = |text: &str| Some(text.to_owned());
    let health = AccountHealth {
        id: text("5"),
        network: text("tiktok"),
        healthy: Some(false),
        checked_at: text("2026"),
        details: text("{\"scope\":[\"a\"]}"),
        error: text("token expired"),
        error_code: text("access_token_invalid"),
    };
    assert_eq!(outstand.reader().account_health("acc/1").await.unwrap(), health);
    assert_eq!(outstand.lines(), ["GET /v1/social-accounts/acc%2F1/health"]);
    let silent = saying(&json!({ "success": true })).await;
    assert_eq!(silent.reader().account_health("1").await.unwrap_err(), OutstandError::Shape { what: "health" });
}

#[tokio::test]
async fn usage_comes_without_an_envelope_or_with_one() {
    let usage = json!({ "usage": { "socialAccounts": { "current": 2, "limit": 5, "remaining": 3 }, "posts": { "current": 9.0, "limit": "unlimited" } } });
    let read = Usage {
        social_accounts: Some(Meter { current: Some(2), limit: Some(5), remaining: Some(3) }),
        posts: Some(Meter { current: Some(9), limit: None, remaining: None }),
    };
    for body in [usage.clone(), json!({ "success": true, "data": usage }), usage["usage"].clone()] {
        let outstand = saying(&body).await;
        assert_eq!(outstand.reader().usage().await.unwrap(), read, "{body}");
        assert_eq!(outstand.lines(), ["GET /v1/account/usage"]);
    }
    assert_eq!(saying(&json!({ "usage": [] })).await.reader().usage().await.unwrap_err(), OutstandError::Shape { what: "usage" });
}
