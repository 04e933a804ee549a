//! Each way in which no answer comes, told apart by type.

use punte_http::{Fault, Limits, Request};
use url::Url;

use crate::server::{Manner, Server, http};

fn loopback() -> String {
    "127.0.0.1".to_owned()
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_unreachable() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let client = http(&url, Limits::default());
    assert_eq!(client.send(Request::get(url)).await.unwrap_err(), Fault::Unreachable { host: loopback() });
    assert_eq!(client.log()[0].status, None, "an exchange without an answer stands in the log without a status");
}

#[tokio::test]
async fn an_answer_that_stops_in_the_middle_is_broken() {
    for answer in
        ["HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"success\":tr", "HTTP/1.1 200 OK\r\ncontent-le", "", "SSH-2.0-OpenSSH_9.2\r\n"]
    {
        let server = Server::start(Manner::AnswerAndClose(answer.to_owned())).await;
        let fault = http(&server.url("/"), Limits::default()).send(Request::get(server.url("/"))).await.unwrap_err();
        assert_eq!(fault, Fault::Broken { host: loopback() }, "{answer:?}");
    }
}

#[tokio::test]
async fn a_key_that_no_header_can_carry_is_refused_before_anything_is_opened() {
    for key in ["ost_INVENTAT\n", "ost_\rINVENTAT", "ost_\u{0}INVENTAT", "ost_INVENTAT\u{7f}"] {
        let server = Server::saying("{}").await;
        let client = http(&server.url("/"), Limits::default());
        let mut request = Request::get(server.url("/"));
        request.bearer = Some(key.into());
        let fault = client.send(request).await.unwrap_err();
        assert_eq!(fault, Fault::Unsendable { host: loopback() }, "{key:?}");
        assert!(!format!("{fault:?} {fault}").contains("INVENTAT"), "the fault shows the key");
        assert_eq!(server.connections().await, 0, "{key:?}");
    }
}

#[tokio::test]
async fn a_key_with_other_odd_characters_is_sent_as_it_is() {
    let server = Server::saying("{}").await;
    let mut request = Request::get(server.url("/"));
    request.bearer = Some(" ost_INVENTAT\u{200b} \"x\"".into());
    assert_eq!(http(&server.url("/"), Limits::default()).send(request).await.unwrap().status, 200);
    assert!(server.requests()[0].contains("Bearer  ost_INVENTAT\u{200b} \"x\"\r\n"));
}
