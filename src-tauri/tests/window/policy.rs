//! What the page may not do, tried in the real window: run foreign code, reach other places, ask for more than it was given.

use std::net::TcpListener;

use super::app::App;
use super::opener::Opener;
use super::page::{answer, invoke, script_value, see};
use serde_json::{Value, json};

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn foreign_code_and_foreign_places_are_refused() {
    let elsewhere = TcpListener::bind(("127.0.0.1", 0)).expect("a loopback port");
    let address = format!("http://{}/", elsewhere.local_addr().expect("an address"));
    let app = App::start(&[]).await;
    see(&app.page, "start:error").await;

    let evaluated = answer(&app.page, "try { done(window.eval('1 + 1')) } catch (error) { done(String(error.name)) }").await;
    assert_eq!(evaluated, json!("EvalError"));
    let inline = "const script = document.createElement('script'); script.textContent = 'window.foreign = true';\
                  document.addEventListener('securitypolicyviolation', (event) => done([event.effectiveDirective, window.foreign ?? null]), { once: true });\
                  document.head.append(script);";
    assert_eq!(answer(&app.page, inline).await, json!(["script-src-elem", null]));
    let fetched = format!("fetch('{address}', {{ mode: 'no-cors' }}).then(() => done('answered'), (error) => done(error.name))");
    assert_eq!(answer(&app.page, &fetched).await, json!("TypeError"));
    let image = format!(
        "document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective), {{ once: true }});\
         new Image().src = '{address}';"
    );
    assert_eq!(answer(&app.page, &image).await, json!("img-src"));
    let opened = format!("const opened = window.open('{address}'); done(opened === null)");
    assert_eq!(answer(&app.page, &opened).await, json!(true));
    let home: String = script_value(&app.page, "return location.href").await;
    app.page.execute(format!("location.href = '{address}'"), Vec::new()).await.expect("a try");
    assert_eq!(script_value::<String>(&app.page, "return location.href").await, home, "the window stays on its own page");
    see(&app.page, "start:error").await;

    elsewhere.set_nonblocking(true).expect("a listener");
    assert!(elsewhere.accept().is_err(), "nobody came");
    assert_eq!(script_value::<Value>(&app.page, "return window.__TAURI__ ?? null").await, Value::Null);
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn only_what_was_granted_is_answered() {
    let app = App::start(&[]).await;
    see(&app.page, "start:error").await;
    for (command, arguments) in [
        ("plugin:shell|execute", json!({ "program": "sh", "args": [], "options": {} })),
        ("plugin:store|load", json!({ "path": "/etc/passwd" })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:event|emit", json!({ "event": "a", "payload": null })),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
    ] {
        let refused = invoke(&app.page, command, arguments).await.expect_err(command);
        assert!(refused.as_str().is_some_and(|text| text.contains("not allowed")), "{command}: {refused}");
    }
    assert!(invoke(&app.page, "boot", json!({})).await.is_ok(), "what is granted is answered");
    app.end().await;
}

#[tokio::test]
#[ignore = "needs a screen and tauri-driver"]
async fn addresses_open_in_the_system_browser_or_not_at_all() {
    let opener = Opener::new();
    let app = App::start(&[("PATH", &opener.path()), ("PUNTE_PRACTICE", "leading-space")]).await;
    see(&app.page, "verify").await;
    for bad in ["http://www.outstand.so/", "https://exemplu.ro/", "file:///etc/passwd", "https://www.outstand.so.exemplu.ro/", "/bin/sh"] {
        assert!(invoke(&app.page, "plugin:shell|open", json!({ "path": bad })).await.is_err(), "{bad}");
    }
    let good = "https://developers.tiktok.com/doc/oauth-overview";
    invoke(&app.page, "plugin:shell|open", json!({ "path": good })).await.expect("a page of the facts");
    invoke(&app.page, "open_practice_page", json!({})).await.expect("the page of practice");
    let opened = opener.until_opened(2).await;
    assert!(opened.contains(&good.to_owned()), "{opened:?}");
    assert!(opened.iter().any(|line| line.starts_with("http://127.0.0.1:")) && opened.len() == 2, "{opened:?}");
    app.end().await;
}
