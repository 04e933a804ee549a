//! What the snippets look like, without running them.

use punte_support::proxies::{Snippet, snippets};
use serde_json::{Value, json};

const CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";

fn snippet(code: &str, address: &str) -> Snippet {
    snippets(address).unwrap().into_iter().find(|snippet| snippet.code == code).unwrap()
}

fn text(code: &str) -> String {
    snippet(code, "https://exemplu.ro/tiktok/callback").text
}

#[test]
fn each_names_the_file_it_belongs_into() {
    let files = |address: &str| snippets(address).unwrap().into_iter().map(|snippet| snippet.file).collect::<Vec<_>>();
    assert_eq!(
        files("https://exemplu.ro/_oauth/callback"),
        [
            "app/%5Foauth/callback/route.js",
            "app.js",
            "tiktok-callback.conf",
            "Caddyfile",
            "worker.js",
            "index.php",
            "_redirects",
            "vercel.json"
        ]
    );
    assert_eq!(snippet("php", "https://exemplu.ro/oauth/tiktok.php").file, "oauth/tiktok.php");
}

#[test]
fn no_mark_is_left_and_only_one_line_speaks() {
    for address in ["https://exemplu.ro/tiktok/callback", "http://localhost:3000/cb"] {
        for Snippet { code, text, .. } in snippets(address).unwrap() {
            assert!(!text.split('@').skip(1).any(|rest| rest.starts_with(char::is_uppercase)), "{code}: {text}");
            assert!(text.ends_with('\n') && text.is_ascii(), "{code}");
            let comments = text.lines().filter(|line| line.trim_start().starts_with("// ") || line.trim_start().starts_with("# "));
            assert!(comments.count() <= 1, "{code}: {text}");
        }
    }
}

#[test]
fn nginx_gets_a_location_and_caddy_a_site() {
    assert_eq!(
        text("nginx"),
        "# Goes inside server { ... } of exemplu.ro.\nlocation = /tiktok/callback {\n    if ($request_method !~ ^(GET|HEAD)$) {\n        \
         return 405;\n    }\n    add_header Cache-Control no-store;\n    return 302 \
         https://www.outstand.so/app/api/socials/tiktok/callback$is_args$args;\n}\n"
    );
    assert!(text("caddy").starts_with("exemplu.ro {\n"));
    assert!(snippet("caddy", "https://exemplu.ro:8443/cb").text.starts_with("exemplu.ro:8443 {\n"));
    assert!(snippet("caddy", "http://127.0.0.1:8080/cb").text.starts_with("http://127.0.0.1:8080 {\n"));
    assert!(text("cloudflare").starts_with("// Route: exemplu.ro/tiktok/callback*\n"));
}

#[test]
fn netlify_gets_one_rule_that_no_file_hides() {
    assert_eq!(text("netlify"), format!("/tiktok/callback {CALLBACK} 302!\n"));
}

#[test]
fn vercel_gets_one_redirect_that_nobody_keeps() {
    let rules: Value = serde_json::from_str(&text("vercel")).unwrap();
    assert_eq!(rules, json!({"redirects": [{"source": "/tiktok/callback", "destination": CALLBACK, "statusCode": 302}]}));
}
