//! What a write sends, and what counts as done.

use punte_http::{AllowedHosts, Endpoints, Fault, Http, Limits};
use punte_outstand::{NetworkChange, NewNetwork, OutstandError, OutstandWriter, WriteReceipt};
use punte_secrets::Sensitive;
use serde_json::{Value, json};

use crate::stand_in::{KEY, StandIn, html, json as answer, raw};

fn secret() -> Sensitive<String> {
    "Secret\"Inventat\\Secret\u{a0}012".into()
}

async fn create(outstand: &StandIn) -> Result<WriteReceipt, OutstandError> {
    outstand.writer().create(&NewNetwork { client_key: " awpracticepuntea1", client_secret: &secret() }).await
}

#[tokio::test]
async fn each_write_sends_exactly_what_it_was_given() {
    let outstand = StandIn::saying([answer(201, &json!({ "success": true }))]).await;
    create(&outstand).await.unwrap();
    let writer = outstand.writer();
    writer.update("net 1", &NetworkChange { client_key: Some("awpracticepuntea1"), client_secret: None }).await.unwrap();
    writer.update("2", &NetworkChange { client_key: None, client_secret: Some(&secret()) }).await.unwrap();
    writer.delete("3").await.unwrap();
    let asked = outstand.asked();
    assert_eq!(
        outstand.lines(),
        ["POST /v1/social-networks", "PATCH /v1/social-networks/net%201", "PATCH /v1/social-networks/2", "DELETE /v1/social-networks/3"]
    );
    let bodies: Vec<&Value> = asked.iter().map(|asked| &asked.body).collect();
    assert_eq!(*bodies[0], json!({ "network": "tiktok", "client_key": " awpracticepuntea1", "client_secret": secret().expose() }));
    assert_eq!(*bodies[1], json!({ "client_key": "awpracticepuntea1" }));
    assert_eq!(*bodies[2], json!({ "client_secret": secret().expose() }));
    assert_eq!(*bodies[3], Value::Null);
    assert!(asked.iter().all(|asked| asked.authorization == format!("Bearer {KEY}")));
}

#[tokio::test]
async fn any_2xx_without_a_refusal_is_done() {
    let nothing = WriteReceipt { network: None, message: None };
    for quiet in [
        raw(204, ""),
        raw(200, ""),
        raw(202, "OK"),
        raw(200, "OK").with("content-type", "text/html"),
        raw(200, "[]"),
        raw(200, "{\"data\":null}"),
    ] {
        assert_eq!(create(&StandIn::saying([quiet]).await).await.unwrap(), nothing);
    }
    let told = json!({ "success": true, "message": "TikTok network\nconfigured successfully" });
    let receipt = create(&StandIn::saying([answer(200, &told)]).await).await.unwrap();
    assert_eq!(receipt, WriteReceipt { network: None, message: Some("TikTok network configured successfully".to_owned()) });
    for row in
        [json!({ "data": { "id": 7, "network": "tiktok", "client_key": "k" } }), json!({ "id": 7, "network": "tiktok", "clientKey": "k" })]
    {
        let network = create(&StandIn::saying([answer(200, &row)]).await).await.unwrap().network.unwrap();
        assert_eq!((network.id.as_str(), network.client_key.as_deref(), network.is_tiktok()), ("7", Some("k"), true));
    }
}

#[tokio::test]
async fn a_refusal_a_page_and_a_redirect_are_not() {
    let refused = create(&StandIn::saying([answer(200, &json!({ "success": false, "error": "nu" }))]).await).await;
    assert_eq!(refused.unwrap_err(), OutstandError::Refused { status: 200, message: Some("nu".to_owned()) });
    let page = create(&StandIn::saying([html(200, "Wi-Fi")]).await).await;
    assert_eq!(page.unwrap_err(), OutstandError::Page { status: 200, title: Some("Wi-Fi".to_owned()) });
    let outstand = StandIn::saying([raw(307, "").with("location", "/v1/social-networks/")]).await;
    assert_eq!(create(&outstand).await.unwrap_err(), OutstandError::Elsewhere { status: 307, host: Some("127.0.0.1".to_owned()) });
    assert_eq!(outstand.asked().len(), 1, "a write is not sent on");
    let conflict = create(&StandIn::saying([answer(409, &json!({}))]).await).await;
    assert_eq!(conflict.unwrap_err(), OutstandError::Conflict { message: None });
}

#[tokio::test]
async fn an_id_that_is_none_never_reaches_the_whole_list() {
    let outstand = StandIn::saying([raw(200, "")]).await;
    for id in ["", ".", "..", ".\t."] {
        assert_eq!(outstand.writer().delete(id).await.unwrap_err(), OutstandError::Shape { what: "id" }, "{id:?}");
        assert_eq!(
            outstand.writer().update(id, &NetworkChange::default()).await.unwrap_err(),
            OutstandError::Shape { what: "id" },
            "{id:?}"
        );
    }
    assert!(outstand.asked().is_empty());
}

#[tokio::test]
async fn a_write_whose_answer_never_came_was_sent_once() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let endpoints = Endpoints::from_env(|name| (name == "PUNTE_OUTSTAND_API").then(|| address.clone())).unwrap();
    let http = Http::new(AllowedHosts::of(&endpoints), Limits::default());
    let writer = OutstandWriter::new(http, endpoints.outstand_api, KEY.into());
    let (secret, taken) = (secret(), async {
        let (mut stream, _) = listener.accept().await.unwrap();
        tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 4096]).await.unwrap();
    });
    let new = NewNetwork { client_key: "awpracticepuntea1", client_secret: &secret };
    let (outcome, ()) = tokio::join!(writer.create(&new), taken);
    assert_eq!(outcome.unwrap_err(), OutstandError::Fault(Fault::Broken { host: "127.0.0.1".to_owned() }));
    let second = tokio::select! { biased; _ = listener.accept() => true, () = tokio::task::yield_now() => false };
    assert!(!second, "it was sent again");
}
