//! What each answer of the services proves: the same person against worlds that differ in one thing.

mod support;

use punte_diagnosis::model::ChainVerdict;
use punte_diagnosis::run::AppState;
use punte_twin::{App, ErrorStyle, Hop, ProxyWay, Redirect, Row, Service, Shape, Trouble, TroubleKind, World};
use support::{cause, ended, world};

const KEY: &str = "awpracticapunte1";
const SECRET: &str = "SecretDePracticaInventat00000001";

#[tokio::test]
async fn the_form_of_outstands_answers_changes_nothing() {
    for shape in [
        Shape { bare_lists: true, ..Shape::default() },
        Shape { numeric_ids: true, ..Shape::default() },
        Shape { bare_lists: true, numeric_ids: true, message_only: true, created_as_200: true },
    ] {
        let diagnosis = world(World::default().outstand(|outstand| outstand.shape = shape), |_| {}).await;
        assert_eq!(diagnosis.verdict, ChainVerdict::Ok, "{shape:?}: {:?}", diagnosis.causes.first());
    }
}

#[tokio::test]
async fn every_kind_of_blank_in_the_stored_key_is_found() {
    for stored in
        [format!(" {KEY}"), format!("{KEY}\n"), format!("\u{feff}{KEY}"), "aw\u{200b}practicapunte1".to_owned(), format!("{KEY}\u{a0}")]
    {
        let row = Row::new(1, &stored, SECRET);
        let diagnosis = world(World::default().outstand(|outstand| outstand.rows = vec![row]), |_| {}).await;
        assert_eq!(cause(&diagnosis), "client_key_whitespace proven", "{stored:?}");
        assert_eq!(ended(&diagnosis, "fail"), ["outstand.client_key"], "{stored:?}");
    }
}

#[tokio::test]
async fn what_else_may_stand_in_place_of_the_stored_key() {
    for (stored, expected) in [
        ("", "client_key_wrong proven"),
        ("   ", "client_key_wrong proven"),
        (SECRET, "credentials_swapped proven"),
        ("aw1234567890abcdef", "placeholder_values proven"),
        ("AWpracticapunte1", "client_key_mismatch proven"),
        ("7012345678901234567", "client_key_mismatch proven"),
    ] {
        let row = Row::new(1, stored, SECRET);
        let diagnosis = world(World::default().outstand(|outstand| outstand.rows = vec![row]), |_| {}).await;
        assert_eq!(cause(&diagnosis), expected, "{stored:?}");
    }
}

#[tokio::test]
async fn a_key_that_tiktok_does_not_know_is_the_key_and_not_the_secret() {
    let elsewhere = App::new("awaltaaplicatie1", SECRET);
    let diagnosis = world(World::default().tiktok(|tiktok| tiktok.apps = vec![elsewhere]), |_| {}).await;
    assert_eq!(cause(&diagnosis), "client_key_wrong proven");
    assert_eq!(ended(&diagnosis, "fail"), ["tiktok.credentials"]);
}

#[tokio::test]
async fn tiktoks_refusal_is_read_wherever_it_stands() {
    for errors in [ErrorStyle::Location, ErrorStyle::Script, ErrorStyle::Word] {
        let app = App { redirects: vec![Redirect::Exactly("https://exemplu.ro/".to_owned())], ..App::default() };
        let diagnosis = world(World::default().tiktok(|tiktok| (tiktok.apps, tiktok.errors) = (vec![app], errors)), |_| {}).await;
        assert_eq!(cause(&diagnosis), "redirect_uri_mismatch proven", "{errors:?}");
        assert_eq!(ended(&diagnosis, "fail"), ["tiktok.authorize"], "{errors:?}");
    }
}

#[tokio::test]
async fn the_bare_client_key_after_sign_in_is_weighed_by_what_its_owner_knows() {
    let saw = "Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. client_key";
    for (state, expected) in [
        (None, "app_not_approved likely"),
        (Some(AppState::InReview), "app_not_approved proven"),
        (Some(AppState::Draft), "app_not_approved proven"),
        (Some(AppState::Sandbox), "sandbox_production_mixup likely"),
    ] {
        let diagnosis = world(World::default(), |setup| {
            setup.options.app_state = state;
            setup.options.symptom = Some(saw.to_owned());
        })
        .await;
        assert_eq!(cause(&diagnosis), expected, "{state:?}");
        assert_eq!(diagnosis.verdict, ChainVerdict::Problem);
    }
    let live = world(World::default(), |setup| {
        setup.options.app_state = Some(AppState::Live);
        setup.options.symptom = Some(saw.to_owned());
    })
    .await;
    assert!(!cause(&live).starts_with("app_not_approved"), "{}", cause(&live));
}

#[tokio::test]
async fn a_broken_plank_outweighs_what_was_seen() {
    let diagnosis = world(World::default().outstand(|outstand| outstand.rows = vec![Row::new(1, " awpracticapunte1", SECRET)]), |setup| {
        setup.options.symptom = Some("error=unauthorized_client&error_type=client_key".to_owned());
        setup.options.app_state = None;
    })
    .await;
    assert_eq!(cause(&diagnosis), "client_key_whitespace proven");
}

#[tokio::test]
async fn where_the_auth_url_leads_is_followed_only_so_far() {
    for (hop, check) in [
        (Hop::LoginPage, "outstand.auth_url"),
        (Hop::LoginRedirect, "outstand.auth_url"),
        (Hop::Long(9), "outstand.auth_url"),
        (Hop::Away("https://exemplu.invalid/".to_owned()), "outstand.auth_url"),
    ] {
        let diagnosis = world(World::default().outstand(|outstand| outstand.hop = hop.clone()), |_| {}).await;
        assert_eq!(ended(&diagnosis, "undetermined"), [check], "{hop:?}");
        assert_eq!(diagnosis.verdict, ChainVerdict::Undetermined, "{hop:?}");
    }
    let short = world(World::default().outstand(|outstand| outstand.hop = Hop::Long(3)), |_| {}).await;
    assert_eq!(short.verdict, ChainVerdict::Ok);
}

#[tokio::test]
async fn the_customers_own_callback() {
    for (way, expected) in [
        (ProxyWay::Forwards, ""),
        (ProxyWay::Reencodes, "proxy_callback_broken proven"),
        (ProxyWay::DropsQuery, "proxy_callback_broken proven"),
        (ProxyWay::Elsewhere, "proxy_callback_broken proven"),
        (ProxyWay::Missing, "proxy_callback_broken proven"),
        (ProxyWay::Page, "proxy_callback_broken proven"),
    ] {
        let twin = punte_twin::Twin::start_world(World::default().proxy(way.clone())).await.unwrap();
        let mut setup = support::setup(&punte_twin::Given::default(), &twin);
        setup.options.redirect_uri = Some(twin.proxy_callback());
        let diagnosis = support::run(setup).await;
        assert_eq!(cause(&diagnosis), expected, "{way:?}");
    }
}

#[tokio::test]
async fn trouble_on_the_way_is_told_as_such() {
    let api = Service::OutstandApi;
    for (trouble, expected, verdict) in [
        (Trouble::at(api, TroubleKind::Unavailable(503)), "outstand_unavailable proven", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::ServerError), "outstand_unavailable proven", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::PortalPage), "captive_portal likely", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::PortalRedirect), "captive_portal likely", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::Malformed), "outstand_unavailable likely", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::Quota), "quota_exhausted proven", ChainVerdict::Problem),
        (Trouble::at(api, TroubleKind::RateLimited { retry_after: Some(120) }), "rate_limited proven", ChainVerdict::Undetermined),
        (Trouble::at(api, TroubleKind::Cut), "unreachable proven", ChainVerdict::Undetermined),
        (Trouble::at(Service::TiktokApi, TroubleKind::Cut), "unreachable proven", ChainVerdict::Undetermined),
    ] {
        let diagnosis = world(World::default().trouble(trouble.clone()), |_| {}).await;
        assert_eq!((cause(&diagnosis).as_str(), diagnosis.verdict), (expected, verdict), "{trouble:?}");
    }
}

#[tokio::test]
async fn an_answer_that_is_too_long_came_from_somebody_who_was_reached() {
    for (at, expected, net) in [
        (Service::OutstandApi, "outstand_unavailable likely", "net.outstand"),
        (Service::TiktokApi, "tiktok_unavailable likely", "net.tiktok"),
        (Service::TiktokWww, "tiktok_unavailable likely", "net.tiktok"),
    ] {
        let endless = TroubleKind::Json(200, " ".repeat(3 * 1024 * 1024));
        let diagnosis = world(World::default().trouble(Trouble::at(at, endless)), |_| {}).await;
        assert_eq!((cause(&diagnosis).as_str(), diagnosis.verdict), (expected, ChainVerdict::Undetermined), "{at:?}");
        assert!(ended(&diagnosis, "ok").contains(&net) && ended(&diagnosis, "fail").is_empty(), "{at:?}: {:?}", diagnosis.checks);
    }
}

#[tokio::test]
async fn a_pause_that_is_short_is_waited_for() {
    let trouble = Trouble::at(Service::OutstandApi, TroubleKind::RateLimited { retry_after: Some(0) }).times(1);
    let diagnosis = world(World::default().trouble(trouble), |_| {}).await;
    assert_eq!(diagnosis.verdict, ChainVerdict::Ok, "{:?}", diagnosis.causes.first());
}

#[tokio::test]
async fn an_echo_of_the_secret_does_not_reach_the_report() {
    let body = format!(r#"{{"success":false,"error":"refuz pentru {SECRET} si {KEY}"}}"#);
    let trouble = Trouble::at(Service::OutstandApi, TroubleKind::Json(422, body)).on("POST", "/v1/social-networks/tiktok/auth-url");
    let diagnosis = world(World::default().trouble(trouble), |_| {}).await;
    let shown = format!("{diagnosis:?}");
    assert!(!shown.contains(SECRET) && !shown.contains(KEY), "{shown}");
    assert_eq!(ended(&diagnosis, "fail"), ["outstand.auth_url"]);
}

#[tokio::test]
async fn a_warning_about_the_form_of_a_value_is_gone_once_the_service_accepts_it() {
    let key = "cheie-neobisnuita-dar-buna";
    let sound = World::default()
        .outstand(|outstand| outstand.rows = vec![Row::new(1, key, SECRET)])
        .tiktok(|tiktok| tiktok.apps = vec![App::new(key, SECRET)]);
    let diagnosis = world(sound, |setup| setup.raw.client_key = Some(key.into())).await;
    assert_eq!(ended(&diagnosis, "warning"), ["input.client_key"]);
    assert_eq!(diagnosis.verdict, ChainVerdict::Ok);
}

#[tokio::test]
async fn a_public_api_key_is_sent_nowhere() {
    let twin = punte_twin::Twin::start_world(World::default()).await.unwrap();
    let given = punte_twin::Given::default();
    let mut setup = support::setup(&given, &twin);
    setup.public_keys = punte_diagnosis::inputs::PublicKeys::of([given.api_key.as_str()]);
    let diagnosis = support::run(setup).await;
    assert_eq!(cause(&diagnosis), "api_key_leaked proven");
    assert!(twin.requests().iter().all(|seen| !seen.had_bearer));
}

#[tokio::test]
async fn where_only_a_browser_gets_through_the_pasted_address_is_judged() {
    let twin = punte_twin::Twin::start_world(World::default().outstand(|outstand| outstand.hop = Hop::LoginPage)).await.unwrap();
    let address = |key: &str| {
        let tiktok = &twin.endpoints().tiktok_www;
        let scopes = "user.info.basic,user.info.profile,user.info.stats,video.publish,video.upload,video.list";
        let redirect = "https%3A%2F%2Fwww.outstand.so%2Fapp%2Fapi%2Fsocials%2Ftiktok%2Fcallback";
        format!("{tiktok}v2/auth/authorize/?client_key={key}&response_type=code&scope={scopes}&redirect_uri={redirect}&state=inventata")
    };
    let with = |pasted: String| {
        let mut setup = support::setup(&punte_twin::Given::default(), &twin);
        setup.options.symptom = Some(pasted);
        setup
    };
    let sound = support::run(with(address(KEY))).await;
    assert_eq!(sound.verdict, ChainVerdict::Ok, "{:?}", sound.causes.first());
    let blank = support::run(with(address(&format!("+{KEY}")))).await;
    assert_eq!(cause(&blank), "client_key_whitespace proven");
}

#[tokio::test]
async fn outstands_own_address_misspelt_is_a_mismatch_and_no_callback_of_the_customers() {
    let diagnosis = world(World::default(), |setup| {
        setup.options.redirect_uri = Some("https://www.outstand.so/app/api/socials/tiktok/callback/".to_owned());
    })
    .await;
    assert_eq!(cause(&diagnosis), "redirect_uri_mismatch proven");
    assert_eq!(ended(&diagnosis, "fail"), ["authorize.redirect_uri"]);
}

#[tokio::test]
async fn a_refused_pair_is_named_before_the_other_key_that_is_stored() {
    let diagnosis = world(World::default(), |setup| setup.raw.client_key = Some("awaltaaplicatie1".into())).await;
    assert_eq!(cause(&diagnosis), "client_key_wrong likely");
    assert_eq!(ended(&diagnosis, "fail"), ["tiktok.credentials"]);
}
