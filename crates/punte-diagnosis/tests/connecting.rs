//! Really connecting, against the twin: what is sent, what ends it, and what is never opened. No time passes: pauses are counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests: a broken stand ends the test")]

mod support;

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use punte_diagnosis::connect::{ConnectEvent, ConnectProblem, Connected, Pace, ReturnRead, connect, read_return};
use punte_diagnosis::run::Setup;
use punte_http::{AllowedHosts, Endpoints, Http, Limits, Request};
use punte_outstand::OutstandError;
use punte_twin::{Given, RedirectGiven, Scenario, Service, Trouble, TroubleKind, Twin, World, scenario};
use tokio_util::sync::CancellationToken;
use url::Url;

const ACCOUNTS: &str = "/v1/social-accounts";
const AUTH_URL: &str = "/v1/social-networks/tiktok/auth-url";

type Work<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Counts pauses, and lets something happen during each: the first is 1.
struct Staged<F> {
    pauses: Mutex<Vec<Duration>>,
    during: F,
}

impl<'a, F: Fn(usize) -> Work<'a> + Sync> Pace for Staged<F> {
    fn passed(&self) -> Duration {
        self.pauses.lock().unwrap().iter().sum()
    }

    async fn wait(&self, how_long: Duration) {
        let number = {
            let mut pauses = self.pauses.lock().unwrap();
            pauses.push(how_long);
            pauses.len()
        };
        (self.during)(number).await;
    }
}

/// A running world, the person in it, and what came of connecting.
struct Stage {
    twin: Twin,
    setup: Setup,
    cancel: CancellationToken,
    opened: Mutex<Vec<Url>>,
    told: Mutex<Vec<ConnectEvent>>,
}

impl Stage {
    async fn of(scenario: &Scenario) -> Self {
        let twin = Twin::start(scenario).await.unwrap();
        let setup = support::setup(&scenario.gives, &twin);
        Self { twin, setup, cancel: CancellationToken::new(), opened: Mutex::default(), told: Mutex::default() }
    }

    async fn named(code: &str) -> Self {
        Self::of(scenario(code).unwrap()).await
    }

    async fn world(world: World) -> Self {
        Self::of(&Scenario { code: "proba", gives: Given::default(), world, cause: None }).await
    }

    /// Connects; `during` happens in each pause.
    async fn connect<'a>(&'a self, during: impl Fn(usize) -> Work<'a> + Sync) -> (Result<Connected, ConnectProblem>, Vec<u64>) {
        let pace = Staged { pauses: Mutex::default(), during };
        let open = |url: &Url| {
            self.opened.lock().unwrap().push(url.clone());
            Ok::<(), Infallible>(())
        };
        let ended = connect(&self.setup, self.cancel.clone(), &pace, open, |event| self.told.lock().unwrap().push(event)).await;
        let pauses = pace.pauses.into_inner().unwrap();
        (ended, pauses.iter().map(Duration::as_secs).collect())
    }

    fn opened(&self) -> Url {
        self.opened.lock().unwrap().last().cloned().expect("something was opened")
    }

    /// How often Outstand was asked for the accounts.
    fn asked(&self) -> usize {
        self.twin.requests().iter().filter(|seen| seen.path == ACCOUNTS).count()
    }

    fn troubles(&self) -> Vec<String> {
        let told = self.told.lock().unwrap();
        told.iter()
            .filter_map(|event| match event {
                ConnectEvent::Waiting { trouble: Some(trouble), .. } => Some(trouble.id.clone()),
                _ => None,
            })
            .collect()
    }
}

/// Nothing happens.
fn nothing<'a>(_: usize) -> Work<'a> {
    Box::pin(async {})
}

/// Goes the way of a browser from `address`, pressing „Continuă” where there is such a link; gives the page at the end.
async fn browse(endpoints: &Endpoints, address: Url) -> String {
    to_the_end(endpoints, address).await.1
}

/// The same, with the address of that page.
async fn to_the_end(endpoints: &Endpoints, address: Url) -> (Url, String) {
    let http = Http::new(AllowedHosts::of(endpoints), Limits::default());
    let mut at = address;
    for _ in 0..20 {
        let reply = http.send(Request::get(at.clone())).await.unwrap();
        let page = reply.text().into_owned();
        let link = page.split("<a href=\"").nth(1).and_then(|rest| rest.split('"').next()).map(|link| link.replace("&amp;", "&"));
        match reply.location.or(link) {
            Some(next) => at = at.join(&next).unwrap(),
            None => return (at, page),
        }
    }
    panic!("it goes round and round");
}

fn ended(result: &Result<Connected, ConnectProblem>) -> (&'static str, String) {
    let connected = result.as_ref().unwrap_or_else(|problem| panic!("{problem:?}"));
    let name = connected.account.as_ref().and_then(|account| account.name()).unwrap_or_default();
    (connected.outcome.code(), name.to_owned())
}

#[tokio::test]
async fn a_person_who_goes_through_the_pages_is_connected() {
    let stage = Stage::named("no-account").await;
    let (result, pauses) = stage
        .connect(|pause| {
            let stage = &stage;
            Box::pin(async move {
                if pause == 2 {
                    let page = browse(stage.twin.endpoints(), stage.opened()).await;
                    assert!(page.contains("Conectat"), "{page}");
                }
            })
        })
        .await;
    assert_eq!(ended(&result), ("connected", "cont.de.practica".to_owned()));
    assert_eq!((pauses.len(), stage.asked()), (2, 3), "before, and after each pause");
    let told = stage.told.lock().unwrap();
    let [ConnectEvent::Opened { address }, ConnectEvent::Waiting { asked: 1, trouble: None }] = told.as_slice() else { panic!("{told:?}") };
    assert!(address.starts_with(stage.twin.endpoints().outstand_www.as_str()) && address.ends_with("?t=…"), "{address}");
}

#[tokio::test]
async fn only_what_was_wished_for_is_sent_and_nothing_is_written() {
    let proxy = Scenario { gives: Given { redirect: RedirectGiven::Proxy, ..Given::default() }, ..scenario("no-account").unwrap().clone() };
    for (scenario, fields) in [(scenario("no-account").unwrap(), vec![]), (&proxy, vec!["redirect_uri".to_owned()])] {
        let stage = Stage::of(scenario).await;
        stage.connect(|_| Box::pin(async { stage.cancel.cancel() })).await.0.unwrap();
        let requests = stage.twin.requests();
        let posts: Vec<_> = requests.iter().filter(|seen| seen.method != "GET").collect();
        assert_eq!(posts.len(), 1, "{requests:?}");
        assert_eq!((posts[0].path.as_str(), &posts[0].fields), (AUTH_URL, &fields));
        assert!(requests.iter().all(|seen| seen.service == Service::OutstandApi), "Punte itself does not visit the page: {requests:?}");
    }
}

#[tokio::test]
async fn an_account_that_wakes_up_is_reconnected() {
    let stage = Stage::named("account-inactive").await;
    let (result, _) = stage
        .connect(|_| {
            let stage = &stage;
            Box::pin(async move { drop(browse(stage.twin.endpoints(), stage.opened()).await) })
        })
        .await;
    assert_eq!(ended(&result), ("reconnected", "cont.de.practica".to_owned()));
}

#[tokio::test]
async fn where_nothing_changes_the_address_at_the_end_tells() {
    for (code, expected) in [("all-good", "cont.de.practica"), ("wrong-secret", "refused invalid_client")] {
        let stage = Stage::named(code).await;
        let end = Mutex::new(None);
        let (result, _) = stage
            .connect(|pause| {
                let (stage, end) = (&stage, &end);
                Box::pin(async move {
                    if pause == 1 {
                        *end.lock().unwrap() = Some(to_the_end(stage.twin.endpoints(), stage.opened()).await.0);
                    }
                })
            })
            .await;
        assert_eq!(ended(&result).0, "timed_out", "{code}: the list tells nothing");
        let end = end.into_inner().unwrap().unwrap();
        let told = match read_return(end.as_str()) {
            ReturnRead::Connected(connected) => ended(&Ok(connected)).1,
            ReturnRead::Refused { word } => format!("refused {}", word.unwrap_or_default()),
            ReturnRead::Unrecognised => String::new(),
        };
        assert_eq!(told, expected, "{end}");
    }
}

#[tokio::test]
async fn nothing_that_changes_ends_in_time_and_says_what_to_do() {
    for (code, text) in [("login-needed", "connect-timed-out-had-one"), ("no-account", "connect-timed-out")] {
        let stage = Stage::named(code).await;
        let (result, pauses) = stage.connect(nothing).await;
        assert_eq!(ended(&result).0, "timed_out");
        assert_eq!(result.unwrap().text.id, text);
        assert_eq!((pauses[0], pauses[20]), (3, 10), "slower and slower: {pauses:?}");
        let whole: u64 = pauses.iter().sum();
        assert!((885..=900).contains(&whole) && stage.asked() == pauses.len() + 1, "{whole} s, {} asked", stage.asked());
    }
    let stage = Stage::named("login-needed").await;
    stage.connect(|_| Box::pin(async { stage.cancel.cancel() })).await.0.unwrap();
    assert!(browse(stage.twin.endpoints(), stage.opened()).await.contains("Outstand cere să intri în cont"));
}

#[tokio::test]
async fn stopping_ends_it_at_once() {
    let stage = Stage::named("no-account").await;
    let (result, pauses) = stage
        .connect(|_| {
            let stage = &stage;
            Box::pin(async move {
                stage.cancel.cancel();
                std::future::pending::<()>().await;
            })
        })
        .await;
    assert_eq!((ended(&result).0, pauses.len(), stage.asked()), ("stopped", 1, 1));
    let before_anything = Stage::named("no-account").await;
    before_anything.cancel.cancel();
    assert_eq!(ended(&before_anything.connect(nothing).await.0).0, "stopped");
    assert!(before_anything.opened.lock().unwrap().is_empty() && before_anything.twin.requests().is_empty());
}

/// Puts `kind` in the way of the accounts during the first pause, `times` times, and lets the person connect during the third.
async fn through(kind: TroubleKind, times: u32) -> (Stage, Result<Connected, ConnectProblem>, Vec<u64>) {
    let stage = Stage::named("no-account").await;
    let (result, pauses) = stage
        .connect(|pause| {
            let (stage, kind) = (&stage, kind.clone());
            Box::pin(async move {
                match pause {
                    1 => stage.twin.change(|world| {
                        world.troubles.push(Trouble::at(Service::OutstandApi, kind).on("GET", ACCOUNTS).times(times));
                    }),
                    3 => drop(browse(stage.twin.endpoints(), stage.opened()).await),
                    _ => {}
                }
            })
        })
        .await;
    (stage, result, pauses)
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_as_long_as_outstand_asks() {
    let (stage, result, pauses) = through(TroubleKind::RateLimited { retry_after: Some(42) }, 1).await;
    assert_eq!(ended(&result).0, "connected");
    assert_eq!(pauses[..2], [3, 42]);
    assert!(pauses[2] < 10, "then as before: {pauses:?}");
    assert_eq!(stage.troubles(), ["outstand-rate-limited-for"]);
    let (_, result, pauses) = through(TroubleKind::RateLimited { retry_after: Some(3600) }, 1).await;
    assert!(matches!(&result, Err(ConnectProblem::Outstand(OutstandError::RateLimited { .. }))), "an hour is not waited: {result:?}");
    assert_eq!(pauses.len(), 1);
}

#[tokio::test]
async fn what_passes_is_waited_out_and_told() {
    for (kind, words) in [
        (TroubleKind::Cut, "fault-broken"),
        (TroubleKind::Unavailable(503), "outstand-refused-saying"),
        (TroubleKind::PortalPage, "outstand-page"),
        (TroubleKind::Malformed, "outstand-not-json"),
        (TroubleKind::RateLimited { retry_after: None }, "outstand-rate-limited"),
    ] {
        let (stage, result, pauses) = through(kind.clone(), 1).await;
        assert_eq!((ended(&result).0, pauses.len()), ("connected", 3), "{kind:?}");
        assert_eq!(stage.troubles(), [words], "{kind:?}");
    }
}

#[tokio::test]
async fn what_does_not_pass_ends_it() {
    for (kind, expected) in [
        (TroubleKind::Json(401, "{}".to_owned()), OutstandError::Unauthorized),
        (TroubleKind::Json(402, "{}".to_owned()), OutstandError::SubscriptionInactive),
        (TroubleKind::Quota, OutstandError::QuotaExhausted),
    ] {
        let (_, result, pauses) = through(kind, 1).await;
        assert_eq!(result, Err(ConnectProblem::Outstand(expected)));
        assert_eq!(pauses.len(), 1, "it is not asked again");
    }
}

#[tokio::test]
async fn what_refuses_at_the_start_opens_nothing() {
    for (code, problem) in [
        ("bad-api-key", OutstandError::Unauthorized),
        ("subscription", OutstandError::SubscriptionInactive),
        ("quota", OutstandError::QuotaExhausted),
        ("not-configured", OutstandError::NotFound { message: Some("Social network not found".to_owned()) }),
    ] {
        let stage = Stage::named(code).await;
        assert_eq!(stage.connect(nothing).await.0, Err(ConnectProblem::Outstand(problem)), "{code}");
        assert!(stage.opened.lock().unwrap().is_empty(), "{code}");
    }
    let mut stage = Stage::named("no-account").await;
    stage.setup.raw.api_key = None;
    assert_eq!(stage.connect(nothing).await.0, Err(ConnectProblem::Missing));
    assert!(stage.twin.requests().is_empty());
}

#[tokio::test]
async fn a_hostile_address_is_not_opened() {
    let foreign = |host: &str| ConnectProblem::ForeignAddress { host: host.to_owned() };
    for (address, problem) in [
        ("javascript:alert(document.cookie)", ConnectProblem::NoAddress),
        ("file:///etc/passwd", ConnectProblem::NoAddress),
        ("", ConnectProblem::NoAddress),
        ("https://outstand.so.exemplu.ro/app", foreign("outstand.so.exemplu.ro")),
        ("https://www.tiktok.com@exemplu.ro/", foreign("exemplu.ro")),
        ("http://127.0.0.1:1/app", foreign("127.0.0.1")),
    ] {
        let body = format!(r#"{{"success":true,"data":{{"auth_url":"{address}"}}}}"#);
        let trouble = Trouble::at(Service::OutstandApi, TroubleKind::Json(200, body)).on("POST", AUTH_URL);
        let stage = Stage::world(World::default().trouble(trouble)).await;
        assert_eq!(stage.connect(nothing).await.0, Err(problem), "{address}");
        assert!(stage.opened.lock().unwrap().is_empty() && stage.asked() == 1, "{address}");
    }
}

#[tokio::test]
async fn a_browser_that_does_not_open_is_said() {
    let stage = Stage::named("no-account").await;
    let pace = Staged { pauses: Mutex::default(), during: nothing };
    let connecting = connect(&stage.setup, CancellationToken::new(), &pace, |_| Err("niciun browser"), |_| ());
    fn may_move_between_threads(_: &impl Send) {}
    may_move_between_threads(&connecting);
    assert_eq!(connecting.await, Err(ConnectProblem::NotOpened));
}
