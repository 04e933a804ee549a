//! How long the whole chain takes against its floor, with a delay injected before every answer. Measures and prints, judges nothing.
//!
//! The floor is the longest row of requests of which each needs the answer before it (list, auth URL, Outstand's hop, TikTok's authorize
//! address), sent one after the other by the same client against the same twin. The chain asks more than that, side by side.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a program for people who measure")]

use std::time::{Duration, Instant};

use punte_diagnosis::model::CheckCode;
use punte_diagnosis::run::{Event, Options, Practised, Setup, diagnose};
use punte_http::{AllowedHosts, Body, Http, Limits, Method, Request};
use punte_secrets::Sensitive;
use punte_twin::{Scenario, Twin};
use tokio_util::sync::CancellationToken;
use url::Url;

const DELAY: Duration = Duration::from_millis(150);
const RUNS: usize = 10;

#[tokio::main]
async fn main() {
    let scenario = punte_twin::scenario("all-good").expect("a scenario of the contract");
    let twin = Twin::start(scenario).await.expect("a loopback twin");
    twin.set_delay(DELAY);
    let (mut chains, mut floors) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let before = twin.requests().len();
        chains.push(timed(run(scenario, &twin)).await);
        let requests = twin.requests().len() - before;
        floors.push(timed(floor(scenario, &twin)).await);
        println!("chain {:>4} ms with {requests} requests · floor {:>4} ms", chains[chains.len() - 1], floors[floors.len() - 1]);
    }
    let (chain, floor) = (median(&mut chains), median(&mut floors));
    println!("median of {RUNS}: chain {chain} ms · floor {floor} ms · {:.3} times the floor", chain as f64 / floor as f64);
    let mut stops = Vec::new();
    for _ in 0..RUNS {
        stops.push(stopped(scenario, &twin).await);
    }
    println!("from stopping to the report, median of {RUNS}: {} µs", median(&mut stops));
}

/// From the moment a run is stopped, while requests are under way, to its report, in microseconds.
async fn stopped(scenario: &Scenario, twin: &Twin) -> u128 {
    let (cancel, mut at) = (CancellationToken::new(), Instant::now());
    let stop = cancel.clone();
    diagnose(setup(scenario, twin), cancel, |event| {
        if matches!(event, Event::Finished(report) if report.check == CheckCode::NetOutstand) {
            at = Instant::now();
            stop.cancel();
        }
    })
    .await;
    at.elapsed().as_micros()
}

async fn run(scenario: &Scenario, twin: &Twin) {
    let diagnosis = diagnose(setup(scenario, twin), CancellationToken::new(), |_| {}).await;
    assert_eq!(diagnosis.verdict.code(), "ok");
}

fn setup(scenario: &Scenario, twin: &Twin) -> Setup {
    let gives = &scenario.gives;
    let person = Practised {
        credentials: gives.credentials(),
        redirect_uri: &twin.redirect_uri_for(gives),
        app_state: gives.app_state,
        symptom: gives.symptom.as_deref(),
    };
    person.setup(twin.endpoints(), Options::default(), "")
}

/// A fresh client, as every run has.
async fn floor(scenario: &Scenario, twin: &Twin) {
    let endpoints = twin.endpoints();
    let http = Http::new(AllowedHosts::of(endpoints), Limits::default());
    let bearer = Some(Sensitive::from(scenario.gives.api_key.as_str()));
    let api = |path: &str| endpoints.outstand_api.join(path).expect("a path of the facts");
    let list = Request { bearer: bearer.clone(), ..Request::get(api("/v1/social-networks")) };
    http.send(list).await.expect("the list");
    let url = api("/v1/social-networks/tiktok/auth-url");
    let body = Body::Json(Sensitive::from("{}"));
    let answer = http.send(Request { method: Method::Post, url, bearer, body }).await.expect("an auth URL");
    let answer: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    let hop = Url::parse(answer["data"]["auth_url"].as_str().expect("an address")).expect("an address");
    let onward = http.send(Request::get(hop)).await.expect("Outstand's hop").location.expect("a redirect");
    http.send(Request::get(Url::parse(&onward).expect("an address"))).await.expect("TikTok's answer");
}

async fn timed(work: impl Future<Output = ()>) -> u128 {
    let began = Instant::now();
    work.await;
    began.elapsed().as_millis()
}

fn median(values: &mut [u128]) -> u128 {
    values.sort_unstable();
    values[values.len() / 2]
}
