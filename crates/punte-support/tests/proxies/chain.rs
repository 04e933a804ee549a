//! The chain's own check, and a whole sign-in through the twin, with the snippet's server standing on the customer's domain.

use punte_diagnosis::inputs::{PublicKeys, RawInputs};
use punte_diagnosis::model::{ChainVerdict, Diagnosis};
use punte_diagnosis::run::{Options, Setup, diagnose};
use punte_secrets::Sensitive;
use punte_twin::{App, Given, Redirect, RedirectGiven, Scenario, Twin, World};
use tokio_util::sync::CancellationToken;

use crate::servers::{Running, run};

const PATH: &str = "/tiktok/callback";

fn callback_of(twin: &Twin) -> String {
    twin.endpoints().outstand_www.join(punte_http::OUTSTAND_CALLBACK_PATH).unwrap().to_string()
}

/// Runs the chain of a customer whose redirect URI is the snippet's.
async fn diagnosed(twin: &Twin, server: &Running) -> Diagnosis {
    let given = Given::default();
    let value = |text: &str| Some(Sensitive::from(text));
    let registered = App { redirects: vec![Redirect::Exactly(server.redirect_uri.clone())], ..App::default() };
    twin.change(|world| world.tiktok.apps = vec![registered]);
    let setup = Setup {
        raw: RawInputs { api_key: value(&given.api_key), client_key: value(&given.client_key), client_secret: value(&given.client_secret) },
        env_file: None,
        endpoints: twin.endpoints().clone(),
        public_keys: PublicKeys::known(),
        options: Options {
            redirect_uri: Some(server.redirect_uri.clone()),
            app_state: Some(punte_diagnosis::run::AppState::Live),
            ..Options::default()
        },
        started_at: "2026-11-23T09:00:00Z".to_owned(),
    };
    diagnose(setup, CancellationToken::new(), |_| {}).await
}

fn proxy_check(diagnosis: &Diagnosis) -> (&'static str, String) {
    let found = diagnosis.checks.iter().find(|report| report.check.code() == "proxy.callback").unwrap();
    (found.outcome.verdict.code(), format!("{:?}", found.outcome.text))
}

/// Presses „Conectează” and „Continuă” as a browser would, for which the customer's domain is where the snippet runs.
async fn connects(twin: &Twin, server: &Running) -> (Vec<String>, String) {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let (mut passed, mut next) = (Vec::new(), Some(twin.page_url()));
    let mut page = String::new();
    while let Some(address) = next.take() {
        assert!(passed.len() < 20, "it goes round and round: {passed:?}");
        let there = address.replacen(&twin.proxy_callback(), &server.redirect_uri, 1);
        let answer = client.get(&there).send().await.unwrap();
        passed.push(there);
        next = answer
            .headers()
            .get("location")
            .filter(|_| answer.status().is_redirection())
            .map(|location| location.to_str().unwrap().to_owned());
        page = answer.text().await.unwrap();
        if next.is_none()
            && let Some(link) = page.split("<a href=\"").nth(1).and_then(|rest| rest.split('"').next())
        {
            let base = url::Url::parse(passed.last().unwrap()).unwrap();
            next = Some(base.join(&link.replace("&amp;", "&")).unwrap().to_string());
        }
    }
    (passed, page)
}

/// The customer of a proxy: the twin sends the browser to her domain.
async fn twin() -> Twin {
    let gives = Given { redirect: RedirectGiven::Proxy, ..Given::default() };
    let world = World::default().proxy(punte_twin::ProxyWay::Missing);
    Twin::start(&Scenario { code: "proba", gives, world, cause: None }).await.unwrap()
}

/// The snippet as it is connects; with `part` taken out of it, the query is lost and the check says so.
async fn holds(code: &str, part: &str, broken: &str) {
    let twin = twin().await;
    let server = run(code, PATH, &callback_of(&twin), str::to_owned);
    let (passed, page) = connects(&twin, &server).await;
    assert!(page.contains("<h1 lang=\"ro\">Conectat</h1>"), "{code}: {passed:?}\n{page}");
    assert!(passed.iter().any(|address| address.starts_with(&server.redirect_uri)), "{code}: {passed:?}");
    let diagnosis = diagnosed(&twin, &server).await;
    let (verdict, text) = proxy_check(&diagnosis);
    assert_eq!(verdict, "ok", "{code}: {text}");
    assert!(text.contains("check-proxy-callback-ok"), "{code}, byte for byte: {text}");
    assert_eq!(diagnosis.verdict, ChainVerdict::Ok, "{code}: {:?}", diagnosis.causes.first());
    drop(server);

    let twin = self::twin().await;
    let server = run(code, PATH, &callback_of(&twin), |text| {
        assert!(text.contains(part), "{code} has no {part}");
        text.replace(part, broken)
    });
    let (passed, page) = connects(&twin, &server).await;
    assert!(!page.contains("<h1 lang=\"ro\">Conectat</h1>"), "{code}: {passed:?}");
    let diagnosis = diagnosed(&twin, &server).await;
    assert_eq!(proxy_check(&diagnosis).0, "fail", "{code}");
    assert_eq!(diagnosis.cause().map(|ranked| ranked.cause.code()), Some("proxy_callback_broken"), "{code}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Node.js: cargo xtask test proxies"]
async fn the_nextjs_route_connects() {
    holds("nextjs", "CALLBACK + search", "CALLBACK").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Express: cargo xtask test proxies"]
async fn the_express_route_connects() {
    holds("express", "CALLBACK + query", "CALLBACK + encodeURI(query)").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx: cargo xtask test proxies"]
async fn the_nginx_location_connects() {
    holds("nginx", "$is_args$args", "").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Caddy: cargo xtask test proxies"]
async fn the_caddy_site_connects() {
    holds("caddy", "{uri}", "{path}").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Node.js: cargo xtask test proxies"]
async fn the_cloudflare_worker_connects() {
    holds("cloudflare", "status: 302", "status: 200").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PHP: cargo xtask test proxies"]
async fn the_php_file_connects() {
    holds("php", "strstr($_SERVER['REQUEST_URI'], '?')", "'?' . http_build_query(array_map('urlencode', $_GET))").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Node.js: cargo xtask test proxies"]
async fn the_rules_of_netlify_and_vercel_connect_as_their_documentation_says() {
    holds("netlify", "/tiktok/callback http", "/tiktok/alta http").await;
    holds("vercel", "\"/tiktok/callback\"", "\"/tiktok/alta\"").await;
}
