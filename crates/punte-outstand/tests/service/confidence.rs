//! The key and the secret appear in nothing that Punte keeps, whatever the answer repeats.

use punte_outstand::{NetworkChange, NewNetwork, OutstandError};
use punte_secrets::Sensitive;
use serde_json::json;

use crate::stand_in::{Answer, KEY, StandIn, html, json as answer, raw};

const CLIENT_KEY: &str = "awpracticepuntea1";
const SECRET: &str = "SecretInventatSecretInventat0012";

/// Answers that repeat everything that was sent, each in its own way.
fn echoes() -> Vec<Answer> {
    let echo = format!("bad {KEY} and {SECRET} of {CLIENT_KEY}");
    let cut = format!("bad {}… and …{} of {}", &KEY[..14], &SECRET[10..], &CLIENT_KEY[..12]);
    let spread = json!({ "success": false, "error": echo, "message": cut, "code": KEY,
        "details": { CLIENT_KEY: { "_errors": [echo, SECRET] }, "x": [{ "path": [SECRET], "message": KEY }] } });
    let mut answers: Vec<Answer> = [200, 400, 404, 409, 410, 422, 500].into_iter().map(|status| answer(status, &spread)).collect();
    answers.extend([
        raw(400, echo.clone()),
        raw(500, cut),
        html(403, &echo),
        html(502, &echo),
        raw(200, echo.clone()),
        answer(400, &json!([echo])),
    ]);
    answers.push(raw(302, "").with("location", &format!("https://{SECRET}.exemplu.ro/{KEY}")));
    answers.push(answer(200, &json!({ "success": true, "message": echo })));
    answers
}

fn is_clean(shown: &str) -> bool {
    let windows = |value: &'static str| (0..=value.len() - 8).map(move |at| &value[at..at + 8]);
    [KEY, SECRET, CLIENT_KEY].into_iter().flat_map(windows).all(|part| !shown.contains(part))
}

fn shown(outcome: &Result<impl std::fmt::Debug, OutstandError>) -> String {
    match outcome {
        Ok(kept) => format!("{kept:?}"),
        Err(error) => format!("{error:?} {error}"),
    }
}

#[tokio::test]
async fn nothing_kept_of_a_write_repeats_what_was_sent() {
    let secret = Sensitive::from(SECRET);
    for echo in echoes() {
        let outstand = StandIn::saying([echo]).await;
        let writer = outstand.writer();
        let created = writer.create(&NewNetwork { client_key: CLIENT_KEY, client_secret: &secret }).await;
        let changed = writer.update("1", &NetworkChange { client_key: Some(CLIENT_KEY), client_secret: Some(&secret) }).await;
        for outcome in [created, changed] {
            assert!(is_clean(&shown(&outcome)), "{}", shown(&outcome));
        }
        assert!(outstand.asked()[0].body.to_string().contains(SECRET), "it was sent all the same");
    }
}

#[tokio::test]
async fn nothing_kept_of_a_read_repeats_the_key() {
    let body = json!({ "data": { "healthy": false, "error": format!("{KEY} is bad"), "details": { "key": KEY }, "errorCode": KEY } });
    let outstand = StandIn::saying([answer(200, &body)]).await;
    let health = shown(&outstand.reader().account_health("1").await);
    assert!(is_clean(&health) && health.contains("is bad"), "{health}");
    for status in [401, 404, 500] {
        outstand.say(answer(status, &json!({ "error": KEY })));
        let told = shown(&outstand.reader().networks().await);
        assert!(is_clean(&told), "{told}");
    }
}

#[tokio::test]
async fn the_clients_and_what_they_send_show_no_secret() {
    let outstand = StandIn::saying([raw(200, "")]).await;
    let secret = Sensitive::from(SECRET);
    let new = NewNetwork { client_key: "k", client_secret: &secret };
    let change = NetworkChange { client_key: None, client_secret: Some(&secret) };
    let all = format!("{:?} {:?} {new:?} {change:?}", outstand.reader(), outstand.writer());
    assert!(is_clean(&all), "{all}");
}

#[tokio::test]
async fn a_stored_key_is_masked_where_a_row_is_shown() {
    let outstand = StandIn::saying([answer(200, &json!([{ "id": 1, "network": "tiktok", "client_key": CLIENT_KEY }]))]).await;
    let rows = outstand.reader().networks().await.unwrap();
    assert!(!format!("{rows:?}").contains(CLIENT_KEY), "{rows:?}");
}

#[tokio::test]
async fn texts_are_short_and_on_one_line() {
    let long = format!("{}\n\u{1b}[2J", "ă".repeat(100_000));
    let told = StandIn::saying([answer(500, &json!({ "error": long, "message": long }))]).await.reader().networks().await.unwrap_err();
    let OutstandError::Server { message: Some(message), .. } = told else { panic!("{told:?}") };
    assert_eq!(message.chars().count(), 300);
    assert!(!message.contains(char::is_control));
}

#[tokio::test]
async fn a_key_that_cannot_be_sent_is_told_without_it() {
    let outstand = StandIn::saying([raw(200, "[]")]).await;
    let base = url::Url::parse("http://127.0.0.1:9").unwrap();
    let reader = punte_outstand::Outstand::new(outstand.http(), base, format!("{KEY}\n").as_str().into());
    let told = shown(&reader.networks().await);
    assert!(told.contains("NotAllowed") && is_clean(&told), "{told}");
}
