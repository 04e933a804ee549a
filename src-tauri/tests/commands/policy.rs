//! What the window may do at all: the commands, the permissions, the addresses and the content policy agree, and nothing more is allowed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regex::Regex;
use serde_json::{Value, json};

use crate::ipc::Window;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json_of(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn granted() -> BTreeSet<String> {
    let capability = json_of("src-tauri/capabilities/main.json");
    capability["permissions"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_command_has_one_permission_and_it_is_granted() {
    let text = read("src-tauri/permissions/app.toml");
    let permitted: BTreeSet<_> =
        Regex::new(r#"commands\.allow = \["(\w+)"\]"#).unwrap().captures_iter(&text).map(|found| found[1].to_owned()).collect();
    let registered: BTreeSet<_> = punte_app::NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(permitted, registered, "left: permissions, right: commands");
    let needed: BTreeSet<_> = registered.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    let own: BTreeSet<_> = granted().into_iter().filter(|name| !name.contains(':')).collect();
    assert_eq!(own, needed, "left: granted, right: commands");
}

#[test]
fn nothing_of_a_plugin_is_granted_but_what_the_window_uses() {
    let of_plugins: Vec<_> = granted().into_iter().filter(|name| name.contains(':')).collect();
    assert_eq!(
        of_plugins,
        ["core:webview:allow-set-webview-zoom", "shell:allow-open", "store:allow-entries", "store:allow-get-store", "store:allow-set"]
    );
    let window = Window::open(&[]);
    for (command, arguments) in [
        ("plugin:shell|execute", json!({ "program": "sh", "args": [], "onEvent": "__CHANNEL__:1", "options": {} })),
        ("plugin:store|load", json!({ "path": "/etc/passwd" })),
        ("plugin:store|clear", json!({ "rid": 1 })),
        ("plugin:event|emit", json!({ "event": "a", "payload": null })),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:window|create", json!({ "options": { "label": "a" } })),
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "a" } })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:window-state|save_window_state", json!({ "flags": 1 })),
        ("plugin:app|version", json!({})),
        ("some_other_command", json!({})),
    ] {
        let refusal = window.ask(command, arguments).expect_err(command);
        let text = refusal.as_str().unwrap_or_else(|| panic!("{command}: {refusal}"));
        assert!(text.contains("not allowed") || text.contains("not found"), "{command}: {text}");
    }
}

#[test]
fn the_settings_are_one_file_in_the_apps_own_folder() {
    let window = Window::open(&[]);
    let settings = window.get("plugin:store|get_store", json!({ "path": "settings.json" }));
    assert!(settings.is_u64(), "opened by Rust: {settings}");
    window.get("plugin:store|set", json!({ "rid": settings, "key": "lang", "value": "en" }));
    assert_eq!(window.get("plugin:store|entries", json!({ "rid": settings })), json!([["lang", "en"]]));
    for other in ["other.json", "../settings.json", "/etc/hosts"] {
        assert_eq!(window.get("plugin:store|get_store", json!({ "path": other })), Value::Null, "{other}");
    }
}

fn scope() -> Regex {
    let open = json_of("tauri.conf.json")["plugins"]["shell"]["open"].as_str().unwrap().to_owned();
    // As the shell plugin does it.
    Regex::new(&format!("^{open}$")).unwrap()
}

#[test]
fn only_addresses_on_the_hosts_of_the_facts_are_opened() {
    let scope = scope();
    for good in [
        "https://outstand.so",
        "https://www.outstand.so/app",
        "https://app.outstand.so/",
        "https://docs.outstand.so",
        "https://www.outstand.so/app/api/socials/tiktok/123?a=b%20c&d=[e]#f",
        "https://developers.tiktok.com/doc/oauth-overview",
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw&scope=user.info.basic,video.list&redirect_uri=https%3A%2F%2Fwww.outstand.so",
        "mailto:support@outstand.so",
        "mailto:contact@outstand.so?subject=client_key%20error",
    ] {
        assert!(scope.is_match(good), "{good}");
    }
    for bad in [
        "http://www.outstand.so/",
        "https://www.outstand.so.exemplu.ro/",
        "https://www.outstand.so@exemplu.ro/",
        "https://exemplu.ro/https://www.outstand.so/",
        "https://exemplu.ro/\nhttps://www.outstand.so/",
        "https://www.outstand.so/\n",
        "https://wwwXoutstand.so/",
        "https://www.outstandXso/",
        "https://wwwXtiktok.com/",
        "https://www.tiktokXcom/",
        "https://api.outstand.so/",
        "https://tiktok.com/",
        "https://business-api.tiktok.com/",
        "https://www.outstand.so/a b",
        "https://www.outstand.so/\"&calc",
        "https://www.outstand.so:8443/",
        "mailto:altcineva@outstand.so",
        "mailto:support@outstand.so,altcineva@exemplu.ro",
        "mailto:support@outstand.so.exemplu.ro",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "--help",
        "",
    ] {
        assert!(!scope.is_match(bad), "{bad:?}");
    }
}

#[test]
fn every_address_that_punte_offers_can_be_opened() {
    let scope = scope();
    let offered =
        Regex::new(r#"["'`=({ ](https://(?:[a-z]+\.)*(?:outstand\.so|tiktok\.com)[^\s"'`<>)}…]*|mailto:[a-z][^\s"'`<>)}]*)"#).unwrap();
    let mut seen = 0;
    for folder in ["crates/punte-diagnosis/src/rank", "ui/src/screens", "ui/src/parts", "ui/src/state"] {
        for (path, text) in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            // The API's own address stands in commands to copy, and is no page.
            for found in offered.captures_iter(&text).filter(|found| !found[1].starts_with("https://api.outstand.so/")) {
                seen += 1;
                assert!(scope.is_match(&found[1]), "{path} offers {}", &found[1]);
            }
        }
    }
    assert!(seen >= 3, "only {seen} addresses were found: the pattern or the folders are wrong");
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let of = |path: std::path::PathBuf| match path.is_dir() {
        true => sources(&path),
        false => vec![(path.display().to_string(), fs::read_to_string(&path).unwrap_or_default())],
    };
    entries.flat_map(|entry| of(entry.unwrap().path())).collect()
}

#[test]
fn the_content_policy_lets_nothing_in_from_elsewhere() {
    let conf = json_of("tauri.conf.json");
    let security = &conf["app"]["security"];
    assert_eq!(conf["app"]["withGlobalTauri"], false);
    assert_eq!(security["capabilities"], json!(["main"]));
    let policy = security["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'");
    for (directive, sources) in policy {
        for source in sources.as_str().unwrap().split_whitespace() {
            assert!(["'none'", "'self'", "ipc:", "http://ipc.localhost"].contains(&source), "{directive} {source}");
        }
    }
    for key in ["dangerousDisableAssetCspModification", "dangerousUseHttpScheme", "assetProtocol", "devCsp"] {
        assert!(security.get(key).is_none(), "{key}");
    }
}
