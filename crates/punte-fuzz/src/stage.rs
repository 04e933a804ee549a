//! A loopback Outstand and TikTok that answer what they are told, for as many inputs as come. What is asked of them lives with the targets.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Response, Uri};
use punte_http::{AllowedHosts, Endpoints, Http, Limits};
use punte_outstand::Patience;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use crate::answer::Answer;

/// The places that answer; an answer without a name of these is given everywhere.
const PLACES: &[(&str, &str)] = &[
    ("auth-url", "/auth-url"),
    ("accounts", "/v1/social-accounts"),
    ("networks", "/v1/social-networks"),
    ("token", "/v2/oauth/token"),
    ("authorize", "/v2/auth/authorize"),
    ("hop", "/"),
];

/// The name under which an answer is given everywhere.
pub const EVERYWHERE: &str = "before";

type Answers = Arc<Mutex<BTreeMap<String, Answer>>>;

/// The four services.
pub struct Stage {
    runtime: Runtime,
    endpoints: Endpoints,
    answers: Answers,
}

/// Runs `what` on this thread's stage, which says `answers`.
pub fn saying<T, F: Future<Output = T>>(answers: BTreeMap<String, Answer>, what: impl FnOnce(Endpoints, Http) -> F) -> T {
    thread_local! {
        static STAGE: Stage = Stage::open();
    }
    STAGE.with(|stage| {
        *stage.answers.lock().unwrap_or_else(PoisonError::into_inner) = answers;
        let http = Http::new(AllowedHosts::of(&stage.endpoints), Limits { total: Duration::from_secs(5), ..Limits::default() });
        stage.runtime.block_on(what(stage.endpoints.clone(), http))
    })
}

/// The same with one answer, whatever is asked.
pub fn saying_only<T, F: Future<Output = T>>(answer: Answer, what: impl FnOnce(Endpoints, Http) -> F) -> T {
    saying(BTreeMap::from([(EVERYWHERE.to_owned(), answer)]), what)
}

/// No pause is waited for.
pub const IMPATIENT: Patience = Patience { longest_wait: Duration::ZERO, default_wait: Duration::ZERO };

impl Stage {
    fn open() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let answers = Answers::default();
        let addresses: Vec<String> = (0..4).map(|_| runtime.block_on(listen(Arc::clone(&answers)))).collect();
        let variables = ["PUNTE_OUTSTAND_API", "PUNTE_OUTSTAND_WWW", "PUNTE_TIKTOK_API", "PUNTE_TIKTOK_WWW"];
        let address = |name: &str| variables.iter().position(|variable| *variable == name).map(|at| addresses[at].clone());
        Self { endpoints: Endpoints::from_env(address).unwrap(), runtime, answers }
    }
}

async fn listen(answers: Answers) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let router = axum::Router::new().fallback(answer).with_state(answers);
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

async fn answer(State(answers): State<Answers>, uri: Uri) -> Response<Body> {
    let name = PLACES.iter().find(|(_, path)| uri.path().contains(path)).map_or("hop", |(name, _)| *name);
    let answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
    let said = answers.get(name).or_else(|| answers.get(EVERYWHERE)).cloned().unwrap_or_else(|| Answer::json(b"{}"));
    let mut response = Response::new(Body::from(said.body));
    *response.status_mut() = said.status.try_into().unwrap();
    for (name, value) in &said.headers {
        // What HTTP itself cannot carry never arrives; lengths and framing are the server's.
        let framing = ["content-length", "transfer-encoding", "connection", "content-encoding"].contains(&name.as_str());
        if let (Ok(name), Ok(value), false) = (HeaderName::try_from(name.as_str()), HeaderValue::from_bytes(value), framing) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
