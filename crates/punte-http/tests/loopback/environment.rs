//! What the process's environment changes: proxies, trusted certificates, name lookup. Each test runs once more in a process of its
//! own, because a process has one environment for all its tests.

use std::process::Command;

use punte_http::{Fault, Limits, Request};
use url::Url;

use crate::server::{Manner, Server, http};
use crate::tls::trusting;

/// Everything that leads a client elsewhere.
const PROXIES: [&str; 8] = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"];

/// Whether this is the process that `alone` started for `test`.
pub fn is_alone(test: &str) -> bool {
    std::env::var("PUNTE_TEST_ALONE").is_ok_and(|name| name == test)
}

/// Runs `test` of this binary in a process without proxies and with `environment`, and fails where it fails.
pub fn alone(test: &str, environment: &[(&str, &str)]) {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--nocapture", "--test-threads", "1"]);
    for name in PROXIES.into_iter().chain(["SSL_CERT_FILE", "SSL_CERT_DIR"]) {
        child.env_remove(name);
    }
    let output = child.env("PUNTE_TEST_ALONE", test).envs(environment.iter().copied()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
}

#[tokio::test(flavor = "multi_thread")]
async fn loopback_goes_past_the_proxy() {
    const NAME: &str = "environment::loopback_goes_past_the_proxy";
    if !is_alone(NAME) {
        let proxy = Server::saying("{\"proxy\":true}").await;
        let address = proxy.url("/").to_string();
        tokio::task::spawn_blocking(move || alone(NAME, &[("HTTP_PROXY", &address), ("ALL_PROXY", &address)])).await.unwrap();
        assert_eq!(proxy.connections().await, 0, "the proxy was asked for a loopback address");
        return;
    }
    let server = Server::saying("{}").await;
    assert_eq!(http(&server.url("/"), Limits::default()).send(Request::get(server.url("/"))).await.unwrap().text(), "{}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_outside_goes_through_the_proxy() {
    const NAME: &str = "environment::the_outside_goes_through_the_proxy";
    if !is_alone(NAME) {
        let proxy = Server::start(Manner::AnswerAndClose("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_owned())).await;
        let address = proxy.url("/").to_string();
        tokio::task::spawn_blocking(move || trusting(NAME, &[("HTTPS_PROXY", &address)])).await.unwrap();
        assert!(proxy.requests()[0].starts_with("CONNECT punte.invalid:443 "), "{:?}", proxy.requests());
        return;
    }
    let url = Url::parse("https://punte.invalid/").unwrap();
    let fault = http(&url, Limits::default()).send(Request::get(url.clone())).await.unwrap_err();
    assert_eq!(fault, Fault::Unreachable { host: "punte.invalid".to_owned() });
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_a_lookup_fault() {
    let Some(_) = trusting("environment::a_name_that_nobody_knows_is_a_lookup_fault", &[]) else { return };
    // Longer than a label may be, so the system refuses the name by itself and no name server is asked.
    let host = format!("{}.invalid", "a".repeat(64));
    let url = Url::parse(&format!("http://{host}/")).unwrap();
    let fault = http(&url, Limits::default()).send(Request::get(url.clone())).await.unwrap_err();
    assert_eq!(fault, Fault::Dns { host });
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_machine_that_trusts_nobody_says_so_and_can_still_practise() {
    const NAME: &str = "environment::a_machine_that_trusts_nobody_says_so_and_can_still_practise";
    if !is_alone(NAME) {
        return alone(NAME, &[("SSL_CERT_FILE", "/nu/exista.pem"), ("SSL_CERT_DIR", "/nu/exista")]);
    }
    let outside = Url::parse("https://punte.invalid/").unwrap();
    let fault = http(&outside, Limits::default()).send(Request::get(outside.clone())).await.unwrap_err();
    assert_eq!(fault, Fault::NoTrustStore { host: "punte.invalid".to_owned() });
    let server = Server::saying("{}").await;
    assert_eq!(http(&server.url("/"), Limits::default()).send(Request::get(server.url("/"))).await.unwrap().status, 200);
}
