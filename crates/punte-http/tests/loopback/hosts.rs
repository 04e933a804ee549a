//! Where a request may go, and that a key stays where it was sent.

use punte_http::{Body, Fault, Limits, Method, Request};

use crate::server::{Manner, Server, http, ok};

fn with_key(mut request: Request) -> Request {
    request.bearer = Some("ost_CHEIE_INVENTATA".into());
    request
}

#[tokio::test]
async fn a_host_outside_the_list_is_not_contacted() {
    let (listed, other) = (Server::saying("{}").await, Server::saying("{}").await);
    let client = http(&listed.url("/"), Limits::default());
    let refused = client.send(with_key(Request::get(other.url("/v1/social-networks")))).await;
    assert_eq!(refused.unwrap_err(), Fault::NotAllowed { host: "127.0.0.1".to_owned() });
    assert_eq!(other.connections().await, 0, "the other server was contacted");
    assert!(client.log().is_empty(), "what was not asked does not stand in the log");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_takes_the_key_nowhere() {
    let elsewhere = Server::saying("{}").await;
    for status in [301, 302, 303, 307, 308] {
        let answer = format!("HTTP/1.1 {status} X\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", elsewhere.url("/?a=b"));
        let first = Server::start(Manner::Answer(answer)).await;
        let reply = http(&first.url("/"), Limits::default()).send(with_key(Request::get(first.url("/")))).await.unwrap();
        assert_eq!((reply.status, reply.is_redirect()), (status, true));
        assert_eq!(reply.location.as_deref(), Some(elsewhere.url("/?a=b").as_str()));
        assert!(first.requests()[0].contains("Bearer ost_CHEIE_INVENTATA"), "the first host gets the key");
    }
    assert_eq!(elsewhere.connections().await, 0, "a redirect was followed");
}

#[tokio::test]
async fn even_an_allowed_second_host_is_not_followed_to() {
    let elsewhere = Server::saying("{}").await;
    let answer = format!("HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", elsewhere.url("/"));
    let first = Server::start(Manner::Answer(answer)).await;
    let client = punte_http::Http::new(
        punte_http::AllowedHosts::of(&punte_http::Endpoints::from_env(|_| None).unwrap()).and(&first.url("/")).and(&elsewhere.url("/")),
        Limits::default(),
    );
    assert_eq!(client.send(with_key(Request::get(first.url("/")))).await.unwrap().status, 302);
    assert_eq!(elsewhere.connections().await, 0, "a redirect was followed");
}

#[tokio::test]
async fn one_connection_serves_a_whole_run_and_nothing_packed_is_asked_for() {
    let server = Server::saying("{}").await;
    let client = http(&server.url("/"), Limits::default());
    for _ in 0..3 {
        client.clone().send(Request::get(server.url("/"))).await.unwrap();
    }
    assert_eq!(server.connections().await, 1, "connections are kept and shared by clones");
    let head = server.requests()[0].to_ascii_lowercase();
    assert!(!head.contains("accept-encoding") && !head.contains("authorization") && !head.contains("referer"), "{head}");
    assert!(head.contains("user-agent: punte/") && head.contains("accept: application/json"), "{head}");
}

#[tokio::test]
async fn a_form_has_exactly_its_content_type_and_its_bytes() {
    let server = Server::start(Manner::Answer(ok("{}"))).await;
    let body = Body::Form("client_key=awpracticepuntea1&grant_type=client_credentials".into());
    let request = Request { method: Method::Post, url: server.url("/v2/oauth/token/"), bearer: None, body };
    http(&server.url("/"), Limits::default()).send(request).await.unwrap();
    let sent = &server.requests()[0];
    assert!(sent.contains("content-type: application/x-www-form-urlencoded\r\n"), "{sent}");
    assert!(sent.ends_with("\r\n\r\nclient_key=awpracticepuntea1&grant_type=client_credentials"), "{sent}");
}
