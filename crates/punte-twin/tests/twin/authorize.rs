//! TikTok's authorize address: what it accepts, what it refuses with which word, and the ways in which it shows that.

use punte_twin::{App, AppState, ErrorStyle, Redirect, World};
use serde_json::Value;

use crate::client::{Asking, parameter};

const CALLBACK: &str = "https://www.outstand.so/app/api/socials/tiktok/callback";

/// A request with the given parameters instead of the right ones.
async fn ask(asking: &Asking, path: &str, changes: &[(&str, Option<&str>)]) -> crate::client::Answer {
    let right = [
        ("client_key", "awpracticapunte1"),
        ("scope", "user.info.basic,video.publish"),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("state", "s"),
    ];
    let mut pairs: Vec<(&str, &str)> = right.into_iter().filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name)).collect();
    pairs.extend(changes.iter().filter_map(|(name, value)| Some((*name, (*value)?))));
    let mut url = asking.twin.endpoints().tiktok_www.join(path).unwrap();
    url.query_pairs_mut().extend_pairs(pairs);
    asking.open(url.as_str()).await
}

fn refusal(location: &str) -> (String, String, Option<String>) {
    let of = |name| parameter(location, name);
    (of("error").unwrap(), of("error_type").unwrap(), of("errCode"))
}

const V2: &str = "/v2/auth/authorize/";

#[tokio::test]
async fn an_accepted_request_goes_to_the_sign_in_page() {
    let asking = Asking::world(World::default()).await;
    for state in [AppState::Live, AppState::Draft, AppState::InReview, AppState::Sandbox { person_is_target: false }] {
        asking.twin.change(|world| world.tiktok.apps[0].state = state);
        let answer = ask(&asking, V2, &[]).await;
        assert_eq!(answer.status, 302, "{state:?}: the state is judged only after login");
        assert!(answer.location().starts_with(&format!("{}login?", asking.twin.endpoints().tiktok_www)), "{}", answer.location());
        assert_eq!(parameter(answer.location(), "enter_from").unwrap(), "dev_awpracticapunte1");
    }
}

#[tokio::test]
async fn each_fault_has_its_word() {
    let world = World::default().app(|app| app.scopes.retain(|scope| scope != "video.list"));
    let asking = Asking::world(world).await;
    let slash = format!("{CALLBACK}/");
    let capital = CALLBACK.replace("www.", "WWW.");
    let key = |value| vec![("client_key", value)];
    let redirect = |value| vec![("redirect_uri", value)];
    let scope = |value| vec![("scope", value)];
    for (changes, error, word, code) in [
        (key(Some(" awpracticapunte1")), "unauthorized_client", "client_key", None),
        (key(Some("AWPRACTICAPUNTE1")), "unauthorized_client", "client_key", None),
        (key(Some("")), "unauthorized_client", "client_key", None),
        (key(None), "unauthorized_client", "client_key", None),
        (vec![("client_key", None), ("client_id", Some("awpracticapunte1"))], "param_error", "client_key", Some("10003")),
        (redirect(Some(slash.as_str())), "invalid_request", "redirect_uri", None),
        (redirect(Some(capital.as_str())), "invalid_request", "redirect_uri", None),
        (redirect(None), "invalid_request", "redirect_uri", None),
        (scope(Some("user.info.basic,video.list")), "invalid_scope", "scope", None),
        (scope(Some("user.info.basic video.publish")), "invalid_scope", "scope", None),
        (scope(Some("user.info.basic, video.publish")), "invalid_scope", "scope", None),
        (scope(None), "invalid_scope", "scope", None),
        (
            vec![("code_challenge", Some("x")), ("code_challenge_method", Some("plain"))],
            "param_error",
            "code_challenge_method",
            Some("10008"),
        ),
    ] {
        let answer = ask(&asking, V2, &changes).await;
        let expected = (error.to_owned(), word.to_owned(), code.map(str::to_owned));
        assert_eq!(refusal(answer.location()), expected, "{changes:?}");
    }
    let old = ask(&asking, "/auth/authorize/", &[]).await;
    assert_eq!(refusal(old.location()), ("param_error".to_owned(), "client_key".to_owned(), Some("10003".to_owned())));
}

#[tokio::test]
async fn an_app_without_login_kit_and_an_app_that_wants_pkce() {
    let asking = Asking::world(World::default().app(|app| app.login_kit = false)).await;
    assert_eq!(refusal(ask(&asking, V2, &[]).await.location()).1, "client_key");
    asking.twin.change(|world| {
        world.tiktok.apps = vec![App::default()];
        world.tiktok.apps[0].pkce = true;
    });
    assert_eq!(refusal(ask(&asking, V2, &[]).await.location()).2.as_deref(), Some("10007"));
    let proven = ask(&asking, V2, &[("code_challenge", Some("ab12")), ("code_challenge_method", Some("S256"))]).await;
    assert!(proven.location().contains("/login?"), "{}", proven.location());
}

#[tokio::test]
async fn registered_addresses_may_be_the_proxy_or_any_text() {
    let asking = Asking::world(World::default().app(|app| {
        app.redirects = vec![Redirect::Proxy, Redirect::Exactly("https://exemplu.ro/cb".to_owned())];
    }))
    .await;
    let proxy = asking.twin.proxy_callback();
    for (redirect, accepted) in [(proxy.as_str(), true), ("https://exemplu.ro/cb", true), (CALLBACK, false)] {
        let answer = ask(&asking, V2, &[("redirect_uri", Some(redirect))]).await;
        assert_eq!(answer.location().contains("/login?"), accepted, "{redirect}");
    }
}

#[tokio::test]
async fn the_error_is_appended_after_the_original_parameters() {
    let asking = Asking::world(World::default().outstand(|at| at.rows[0].client_key.insert(0, ' '))).await;
    let address = asking.authorize_url(serde_json::json!({})).await;
    assert!(address.contains("client_key=+awpracticapunte1"), "a leading blank is a plus: {address}");
    let answer = asking.open(&address).await;
    let appended = answer.location().strip_prefix(&address).unwrap();
    assert!(appended.starts_with("&error=unauthorized_client&error_type=client_key&"), "{appended}");
    let page = asking.open(answer.location()).await;
    assert_eq!((page.status, page.location.is_none()), (200, true), "the browser stays there");
    assert!(page.text.contains("anumitor setări ale aplicației. client_key"), "{}", page.text);
}

#[tokio::test]
async fn the_error_may_stand_on_a_page_instead() {
    let world = World::default().tiktok(|at| at.apps.clear());
    let script = Asking::world(world.clone().tiktok(|at| at.errors = ErrorStyle::Script)).await.authorize().await;
    assert_eq!((script.status, script.kind.starts_with("text/html")), (200, true));
    let data = script.text.split("<script type=\"application/json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!((&data["error"], &data["error_type"]), (&"unauthorized_client".into(), &"client_key".into()));

    let word = Asking::world(world.tiktok(|at| at.errors = ErrorStyle::Word)).await.authorize().await;
    assert_eq!(word.status, 200);
    assert!(word.text.contains("correct the following and try again: client_key") && !word.text.contains("error_type"), "{}", word.text);
}
