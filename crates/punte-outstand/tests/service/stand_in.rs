//! A server that says what a test tells it to, in order, the last answer for ever, and remembers what it was asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};
use punte_http::{AllowedHosts, Endpoints, Http, Limits};
use punte_outstand::{Outstand, OutstandWriter, Patience};
use serde_json::Value;

/// The key that every test sends.
pub const KEY: &str = "ost_CHEIA_INVENTATA_A_PROBEI";

/// One answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

/// One request, as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub authorization: String,
    pub body: Value,
}

/// The server; it ends with the test's runtime.
pub struct StandIn {
    endpoints: Endpoints,
    script: Arc<Script>,
}

#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Answer>>,
    asked: Mutex<Vec<Asked>>,
}

pub fn raw(status: u16, body: impl Into<Vec<u8>>) -> Answer {
    Answer { status, headers: vec![("content-type", "application/json".to_owned())], body: body.into() }
}

pub fn json(status: u16, body: &Value) -> Answer {
    raw(status, body.to_string())
}

pub fn html(status: u16, title: &str) -> Answer {
    raw(status, format!("<!DOCTYPE html><html><head><title>{title}</title></head><body>Bine ai venit</body></html>"))
        .with("content-type", "text/html; charset=utf-8")
}

impl Answer {
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_owned()));
        self
    }
}

impl StandIn {
    pub async fn saying(answers: impl IntoIterator<Item = Answer>) -> Self {
        let script = Arc::new(Script { answers: Mutex::new(answers.into_iter().collect()), ..Script::default() });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = axum::Router::new().fallback(answer).with_state(Arc::clone(&script));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let endpoints = Endpoints::from_env(|name| (name == "PUNTE_OUTSTAND_API").then(|| address.clone())).unwrap();
        Self { endpoints, script }
    }

    pub fn reader(&self) -> Outstand {
        let patience = Patience { longest_wait: Duration::from_secs(10), default_wait: Duration::ZERO };
        Outstand::new(self.http(), self.endpoints.outstand_api.clone(), KEY.into()).with_patience(patience)
    }

    pub fn writer(&self) -> OutstandWriter {
        OutstandWriter::new(self.http(), self.endpoints.outstand_api.clone(), KEY.into())
    }

    pub fn http(&self) -> Http {
        Http::new(AllowedHosts::of(&self.endpoints), Limits::default())
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.script.asked.lock().unwrap().clone()
    }

    /// What was asked, as `METHOD target`.
    pub fn lines(&self) -> Vec<String> {
        self.asked().iter().map(|asked| format!("{} {}", asked.method, asked.target)).collect()
    }

    /// Replaces what is said next.
    pub fn say(&self, answer: Answer) {
        *self.script.answers.lock().unwrap() = VecDeque::from([answer]);
    }
}

async fn answer(State(script): State<Arc<Script>>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let text = |name: &str| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).unwrap_or_default();
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let asked = Asked { method: method.to_string(), target: uri.to_string(), authorization: text("authorization"), body };
    script.asked.lock().unwrap().push(asked);
    let mut answers = script.answers.lock().unwrap();
    let next = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }.unwrap();
    let building =
        next.headers.iter().fold(Response::builder().status(next.status), |building, (name, value)| building.header(*name, value));
    building.body(Body::from(next.body)).unwrap()
}
