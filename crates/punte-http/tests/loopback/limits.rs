//! How much is read and how long is waited, whatever the server says of itself.

use std::time::Duration;

use punte_http::{Fault, Limits, Reply, Request};

use crate::server::{Manner, Server, http, ok};

const SMALL: Limits = Limits { connect: Duration::from_secs(30), total: Duration::from_secs(30), body: 1000 };

async fn ask(manner: Manner, limits: Limits) -> Result<Reply, Fault> {
    let server = Server::start(manner).await;
    http(&server.url("/"), limits).send(Request::get(server.url("/"))).await
}

fn too_large() -> Fault {
    Fault::TooLarge { host: "127.0.0.1".to_owned(), limit: SMALL.body }
}

#[tokio::test]
async fn a_body_up_to_the_limit_is_read_whole() {
    let body = "x".repeat(SMALL.body);
    assert_eq!(ask(Manner::Answer(ok(&body)), SMALL).await.unwrap().text(), body);
}

#[tokio::test]
async fn a_body_over_the_limit_is_not_read() {
    assert_eq!(ask(Manner::Answer(ok(&"x".repeat(SMALL.body + 1))), SMALL).await.unwrap_err(), too_large());
}

#[tokio::test]
async fn a_body_without_a_length_is_measured_as_it_comes() {
    let answer = |length| Manner::AnswerAndClose(format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(length)));
    assert_eq!(ask(answer(SMALL.body), SMALL).await.unwrap().body.len(), SMALL.body);
    assert_eq!(ask(answer(SMALL.body + 1), SMALL).await.unwrap_err(), too_large());
}

#[tokio::test]
async fn an_announced_length_over_the_limit_is_believed_at_once() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n";
    assert_eq!(ask(Manner::Answer(head.to_owned()), SMALL).await.unwrap_err(), too_large());
}

#[tokio::test]
async fn an_endless_body_without_a_length_ends_at_the_limit() {
    assert_eq!(ask(Manner::Endless("HTTP/1.1 200 OK\r\n\r\n".to_owned()), SMALL).await.unwrap_err(), too_large());
}

#[tokio::test]
async fn an_endless_body_in_chunks_ends_at_the_limit() {
    let first = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffff\r\n";
    assert_eq!(ask(Manner::Endless(first.to_owned()), SMALL).await.unwrap_err(), too_large());
}

#[tokio::test]
async fn a_length_that_is_too_small_is_what_is_read() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n";
    assert_eq!(ask(Manner::Endless(answer.to_owned()), SMALL).await.unwrap().body, b"xxxx");
}

#[tokio::test]
async fn a_server_that_never_answers_costs_the_total_time() {
    let hasty = Limits { total: Duration::from_millis(50), ..SMALL };
    assert_eq!(ask(Manner::Silent, hasty).await.unwrap_err(), Fault::TimedOut { host: "127.0.0.1".to_owned() });
}

#[tokio::test]
async fn a_body_that_never_ends_its_last_byte_costs_the_total_time() {
    let hasty = Limits { total: Duration::from_millis(200), ..SMALL };
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc";
    assert_eq!(ask(Manner::Answer(answer.to_owned()), hasty).await.unwrap_err(), Fault::TimedOut { host: "127.0.0.1".to_owned() });
}

#[tokio::test]
async fn retry_after_is_read_where_it_is_a_number_of_seconds() {
    for (given, read) in
        [("7", Some(7)), (" 0 ", Some(0)), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("-1", None), ("99999999999999999999", None)]
    {
        let answer = format!("HTTP/1.1 429 X\r\nretry-after: {given}\r\ncontent-length: 0\r\n\r\n");
        assert_eq!(ask(Manner::Answer(answer), SMALL).await.unwrap().retry_after, read.map(Duration::from_secs), "{given}");
    }
}
