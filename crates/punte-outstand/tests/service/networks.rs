//! Registered networks, in every shape in which they may come.

use punte_outstand::{Network, OutstandError};
use serde_json::{Value, json};

use crate::stand_in::{KEY, StandIn, json as answer, raw};

async fn networks(body: Value) -> Result<Vec<Network>, OutstandError> {
    StandIn::saying([answer(200, &body)]).await.reader().networks().await
}

fn row() -> Value {
    json!({ "id": "net_1", "network": "tiktok", "client_key": " awpracticepuntea1", "createdAt": "2026-11-01T00:00:00Z", "updatedAt": null })
}

fn read() -> Network {
    Network {
        id: "net_1".to_owned(),
        network: "tiktok".to_owned(),
        client_key: Some(" awpracticepuntea1".to_owned()),
        created_at: Some("2026-11-01T00:00:00Z".to_owned()),
        updated_at: None,
    }
}

#[tokio::test]
async fn the_documented_list_is_read_and_asked_for_with_the_key() {
    let outstand = StandIn::saying([answer(200, &json!({ "success": true, "data": [row()] }))]).await;
    assert_eq!(outstand.reader().networks().await.unwrap(), [read()]);
    assert_eq!(outstand.lines(), ["GET /v1/social-networks"]);
    assert_eq!(outstand.asked()[0].authorization, format!("Bearer {KEY}"));
}

#[tokio::test]
async fn every_envelope_is_opened() {
    for body in [
        json!([row()]),
        json!({ "data": [row()] }),
        json!({ "success": true, "networks": [row()] }),
        json!({ "items": [row()], "total": 1 }),
        json!({ "success": true, "data": { "items": [row()] } }),
        json!({ "success": 1, "data": { "networks": [row()], "page": 1 } }),
        json!({ "success": true, "data": row() }),
        row(),
    ] {
        assert_eq!(networks(body.clone()).await.unwrap(), [read()], "{body}");
    }
}

#[tokio::test]
async fn an_empty_list_is_empty_however_it_is_written() {
    for body in
        [json!([]), json!({ "success": true, "data": [] }), json!({ "success": true, "data": null }), json!({ "data": { "networks": [] } })]
    {
        assert_eq!(networks(body.clone()).await.unwrap(), [], "{body}");
    }
}

#[tokio::test]
async fn both_styles_of_names_and_numeric_ids_are_read() {
    let camel =
        json!([{ "id": 17, "network": " TikTok ", "clientKey": null, "created_at": "x", "updated_at": "y", "status": { "new": 1 } }]);
    let read = networks(camel).await.unwrap().remove(0);
    assert_eq!((read.id.as_str(), read.client_key.as_deref(), read.is_tiktok()), ("17", None, true));
    assert_eq!((read.created_at.as_deref(), read.updated_at.as_deref()), (Some("x"), Some("y")));
    let numeric = networks(json!([{ "id": "a", "network": "tiktok", "client_key": 7123456789012345678u64 }])).await.unwrap().remove(0);
    assert_eq!(numeric.client_key.as_deref(), Some("7123456789012345678"));
}

#[tokio::test]
async fn a_row_that_cannot_be_read_does_not_hide_the_others() {
    let body = json!({ "data": [null, 7, "tiktok", [], { "status": "x" }, row(), { "network": "x", "client_key": { "a": 1 } }] });
    let read_rows = networks(body).await.unwrap();
    assert_eq!(read_rows[0], read());
    assert_eq!((read_rows.len(), read_rows[1].id.as_str(), read_rows[1].is_tiktok()), (2, "", false));
}

#[tokio::test]
async fn what_holds_no_list_is_not_an_empty_one() {
    for body in [
        json!({ "success": true }),
        json!({ "data": "x" }),
        json!({ "data": {} }),
        json!([1, 2, 3]),
        json!("x"),
        json!(null),
        json!({ "data": null }),
    ] {
        assert_eq!(networks(body.clone()).await.unwrap_err(), OutstandError::Shape { what: "networks" }, "{body}");
    }
}

#[tokio::test]
async fn a_mark_before_the_json_and_a_wrong_content_type_are_forgiven() {
    let body = format!("\u{feff} {}\n", json!({ "data": [row()] }));
    let outstand = StandIn::saying([raw(200, body).with("content-type", "text/html")]).await;
    assert_eq!(outstand.reader().networks().await.unwrap(), [read()]);
}

#[tokio::test]
async fn one_network_is_asked_for_by_its_id() {
    let outstand = StandIn::saying([answer(200, &json!({ "success": true, "data": row() }))]).await;
    assert_eq!(outstand.reader().network("a/../b?c").await.unwrap(), read());
    assert_eq!(outstand.lines(), ["GET /v1/social-networks/a%2F..%2Fb%3Fc"]);
    assert_eq!(outstand.reader().network("..").await.unwrap_err(), OutstandError::Shape { what: "id" });
    outstand.say(answer(200, &json!({ "success": true, "data": [] })));
    assert_eq!(outstand.reader().network("1").await.unwrap_err(), OutstandError::Shape { what: "network" });
}
