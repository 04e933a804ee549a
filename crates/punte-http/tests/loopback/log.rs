//! What is written down of an exchange, and what is not.

use punte_http::{Body, Limits, Method, Request};

use crate::server::{Manner, Server, http};

fn telling(server: &Server) -> Request {
    Request {
        method: Method::Post,
        url: server.url("/v1/x?network=tiktok&jeton=PARAMETRU_INVENTAT"),
        bearer: Some("ost_CHEIE_INVENTATA".into()),
        body: Body::Json("{\"client_secret\":\"SECRET_INVENTAT\"}".into()),
    }
}

#[tokio::test]
async fn a_line_holds_what_was_asked_and_nothing_secret() {
    let server = Server::saying("{\"access_token\":\"clt.JETON_INVENTAT\"}").await;
    let client = http(&server.url("/"), Limits::default());
    let shown_before = format!("{:?}", telling(&server));
    let reply = client.send(telling(&server)).await.unwrap();
    let log = client.log();
    let line = &log[0];
    assert_eq!((log.len(), line.method, line.status), (1, "POST", Some(200)));
    assert_eq!(line.url, server.url("/v1/x?network=tiktok&jeton=…").as_str().replace("%E2%80%A6", "…"));
    let all = format!("{shown_before} {reply:?} {log:?} {client:?}");
    assert!(!all.contains("INVENTAT"), "{all}");
    assert!(server.requests()[0].contains("SECRET_INVENTAT"), "the request itself is whole");
}

#[tokio::test]
async fn a_cancelled_exchange_stands_in_the_log_without_a_status() {
    let server = Server::start(Manner::Silent).await;
    let client = http(&server.url("/"), Limits::default());
    tokio::select! {
        _ = client.send(telling(&server)) => panic!("a silent server answered"),
        () = server.arrived() => {}
    }
    let log = client.log();
    assert_eq!((log.len(), log[0].method, log[0].status), (1, "POST", None));
}
