//! Whatever comes, nothing panics and every call ends.

use proptest::prelude::*;
use punte_outstand::{AccountFilter, AuthUrlRequest, NetworkChange, NewNetwork};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::stand_in::{Answer, StandIn, json as answer, raw};

/// Makes every call there is, against one answer.
async fn every_call(outstand: &StandIn, answer: Answer) {
    outstand.say(answer.with("retry-after", "0"));
    let (reader, writer, secret) = (outstand.reader(), outstand.writer(), "SecretInventat".into());
    let kept = (
        reader.networks().await,
        reader.network("1").await,
        reader.auth_url(&AuthUrlRequest::default()).await,
        reader.accounts(&AccountFilter::tiktok()).await,
        reader.account_health("1").await,
        reader.usage().await,
        writer.create(&NewNetwork { client_key: "k", client_secret: &secret }).await,
        writer.update("1", &NetworkChange::default()).await,
        writer.delete("1").await,
    );
    assert!(!format!("{kept:?}").is_empty());
}

/// A runtime with its stand-in, for many cases.
fn stage() -> (Runtime, StandIn) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outstand = runtime.block_on(StandIn::saying([raw(200, "")]));
    (runtime, outstand)
}

/// JSON out of the names that the client looks for, so that its own paths are reached.
fn nearly_right() -> impl Strategy<Value = Value> {
    let names = [
        "data",
        "items",
        "networks",
        "success",
        "error",
        "message",
        "details",
        "_errors",
        "id",
        "network",
        "client_key",
        "isActive",
        "count",
    ];
    let more =
        ["limit", "auth_url", "url", "healthy", "usage", "posts", "socialAccounts", "current", "path", "code", "issues", "createdAt"];
    let name = prop::sample::select([names.as_slice(), &more].concat());
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec!["tiktok", "already exists", "quota", "subscription_inactive", "https://www.outstand.so/x"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())),
        ]
    })
}

fn status() -> impl Strategy<Value = u16> {
    prop_oneof![
        Just(200),
        Just(400),
        prop::sample::select(vec![201, 204, 301, 401, 402, 403, 404, 409, 418, 422, 429, 500, 503, 511]),
        200u16..1000
    ]
}

#[test]
fn any_bytes_and_any_json_end_in_an_answer_or_an_error() {
    let (runtime, outstand) = stage();
    let bytes = prop::collection::vec(any::<u8>(), 0..200).prop_map(|bytes| raw(200, bytes));
    let given = (status(), prop_oneof![bytes, nearly_right().prop_map(|value| answer(200, &value))]);
    let mut runner = prop::test_runner::TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) });
    let outcome = runner.run(&given, |(status, answer)| {
        runtime.block_on(every_call(&outstand, Answer { status, ..answer }));
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn large_and_deep_bodies_end_too() {
    let (runtime, outstand) = stage();
    let deep = |open: &str, close: &str, times: usize| format!("{}1{}", open.repeat(times), close.repeat(times));
    let wide: Map<String, Value> = (0..4_000).map(|at| (format!("f{at}"), json!({ "_errors": ["x".repeat(20)] }))).collect();
    for body in [
        deep("[", "]", 100),
        deep("[", "]", 100_000),
        deep("{\"data\":", "}", 120),
        deep("{\"details\":", "}", 120),
        json!({ "data": vec![Value::Null; 50_000] }).to_string(),
        json!({ "success": false, "details": wide }).to_string(),
        json!({ "success": false, "details": { "n".repeat(100_000): (0..5_000).map(|at| (at.to_string(), json!({}))).collect::<Map<_, _>>() } }).to_string(),
        json!({ "success": false, "error": "e".repeat(1_900_000) }).to_string(),
        format!("<html><title{}", "<title".repeat(100_000)),
    ] {
        for status in [200, 400] {
            runtime.block_on(every_call(&outstand, raw(status, body.clone())));
        }
    }
}
