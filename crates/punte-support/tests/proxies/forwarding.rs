//! What each server answers, byte for byte: asked over a bare connection, so that no client writes an address its own way.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::servers::{Running, run};

const CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";
const PATH: &str = "/tiktok/callback-v1.0";

/// The status, and the headers by their lower-case names.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

fn ask(server: &Running, method: &str, target: &str, host: &str) -> Answer {
    let place = server.redirect_uri.strip_prefix("http://").unwrap().split('/').next().unwrap();
    let mut stream = TcpStream::connect(place).unwrap();
    write!(stream, "{method} {target} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.split("\r\n\r\n").next().unwrap().split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()));
    Answer { status, headers: headers.collect() }
}

/// As a browser writes them: it encodes quotes, angle brackets and blanks before it sends them, and nothing else of these.
const QUERIES: [&str; 9] = [
    "",
    "?code=cod%2A%21&scopes=user.info.basic%2Cvideo.publish&state=x%7C%2B%20y",
    "?code=cod*!.7&state=a|b+c",
    "?state=%c8%9b%C8%9B~()$;:@/?[]",
    "?error=access_denied&error_description=a+b%20c",
    "?a=1&a=2&&=&b",
    "?next=https://alt.exemplu.invalid/&redirect=//alt.exemplu.invalid",
    "?code=a%0d%0aSet-Cookie%3a%20x%3d1",
    "?code=%25%32%35%",
];

fn forwards(code: &str) {
    let server = run(code, PATH, CALLBACK, str::to_owned);
    let own = server.redirect_uri.strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
    for query in QUERIES {
        for method in ["GET", "HEAD"] {
            let answer = ask(&server, method, &format!("{PATH}{query}"), &own);
            assert_eq!(answer.status, 302, "{code} {method} {query}");
            assert_eq!(answer.header("location"), Some(format!("{CALLBACK}{query}").as_str()), "{code} {method} {query}");
            assert_eq!(answer.header("set-cookie"), None, "{code} {query}");
            if !RULES.contains(&code) {
                assert_eq!(answer.header("cache-control"), Some("no-store"), "{code} {method}");
            }
        }
    }
    for method in ["POST", "PUT", "DELETE"].iter().filter(|_| !RULES.contains(&code)) {
        let answer = ask(&server, method, &format!("{PATH}?code=1"), &own);
        // Caddy answers 200 and nothing where a site has nothing else; the others say 404 or 405.
        assert!(!(300..400).contains(&answer.status) && answer.header("location").is_none(), "{code} {method}: {}", answer.status);
    }
    for elsewhere in ["/", "/tiktok", "/tiktok/callback-v1x0", &format!("{PATH}2"), &format!("{PATH}/a"), "//alt.exemplu.invalid/"] {
        let answer = ask(&server, "GET", &format!("{elsewhere}?code=1"), &own);
        assert!(answer.header("location").is_none(), "{code} {elsewhere}: {:?}", answer.header("location"));
    }
    if code != "caddy" {
        // Caddy answers for its own site only, which is as good.
        let answer = ask(&server, "GET", &format!("{PATH}?code=1"), "alt.exemplu.invalid");
        assert_eq!(answer.header("location"), Some(format!("{CALLBACK}?code=1").as_str()), "{code}: the host leads nowhere else");
    }
}

/// Rules of a platform: they cannot ask for a method, nor set a header on a redirect.
const RULES: [&str; 2] = ["netlify", "vercel"];

#[test]
#[ignore = "needs Node.js: cargo xtask test proxies"]
fn the_nextjs_route_forwards_byte_for_byte() {
    forwards("nextjs");
}

#[test]
#[ignore = "needs Express: cargo xtask test proxies"]
fn the_express_route_forwards_byte_for_byte() {
    forwards("express");
}

#[test]
#[ignore = "needs nginx: cargo xtask test proxies"]
fn the_nginx_location_forwards_byte_for_byte() {
    forwards("nginx");
}

#[test]
#[ignore = "needs Caddy: cargo xtask test proxies"]
fn the_caddy_site_forwards_byte_for_byte() {
    forwards("caddy");
}

#[test]
#[ignore = "needs Node.js: cargo xtask test proxies"]
fn the_cloudflare_worker_forwards_byte_for_byte() {
    forwards("cloudflare");
}

#[test]
#[ignore = "needs PHP: cargo xtask test proxies"]
fn the_php_file_forwards_byte_for_byte() {
    forwards("php");
}

#[test]
#[ignore = "needs Node.js: cargo xtask test proxies"]
fn the_rules_of_netlify_and_vercel_forward_as_their_documentation_says() {
    RULES.into_iter().for_each(forwards);
}
