//! The scenarios: each a difference from a world where all is well, with the cause it stands for.

use std::sync::LazyLock;

use punte_http::OUTSTAND_CALLBACK;

use crate::page::error_sentence;
use crate::values::{
    CLIENT_KEY, CLIENT_SECRET, MANAGED_KEY, MANAGED_SECRET, OLD_KEY, SANDBOX_KEY, SANDBOX_SECRET, WRONG_SECRET, wrong_api_key,
};
use crate::{Account, App, AppState, Given, Hop, ProxyWay, Redirect, RedirectGiven, Row, Scenario, Service, Trouble, TroubleKind, World};

pub(super) static ALL: LazyLock<Vec<Scenario>> = LazyLock::new(|| [well(), outstand(), tiktok(), keys(), account(), in_the_way()].concat());

fn scenario(code: &'static str, cause: impl Into<Option<&'static str>>, gives: Given, world: World) -> Scenario {
    Scenario { code, gives, world, cause: cause.into() }
}

fn saw(symptom: impl Into<String>) -> Given {
    Given { symptom: Some(symptom.into()), ..Given::default() }
}

fn one_row(client_key: &str, client_secret: &str) -> World {
    World::default().outstand(|at| at.rows = vec![Row::new(1, client_key, client_secret)])
}

fn everywhere_at_outstand(kind: TroubleKind) -> World {
    World::default().trouble(Trouble::at(Service::OutstandApi, kind))
}

fn well() -> Vec<Scenario> {
    let proxy = Given { redirect: RedirectGiven::Proxy, ..Given::default() };
    vec![
        scenario("all-good", None, Given::default(), World::default()),
        scenario("proxy-good", None, proxy.clone(), World::default()),
        scenario("proxy-broken", "proxy_callback_broken", proxy, World::default().proxy(ProxyWay::DropsQuery)),
    ]
}

/// What is stored at Outstand.
fn outstand() -> Vec<Scenario> {
    let blank = format!(" {CLIENT_KEY}");
    let slash = Redirect::Exactly(format!("{OUTSTAND_CALLBACK}/"));
    let no_rows = || World::default().outstand(|at| at.rows.clear());
    let old_first = vec![Row::new(1, OLD_KEY, WRONG_SECRET), Row::new(2, CLIENT_KEY, CLIENT_SECRET)];
    vec![
        scenario("leading-space", "client_key_whitespace", saw(error_sentence("client_key")), one_row(&blank, CLIENT_SECRET)),
        scenario("other-key-stored", "client_key_mismatch", saw(error_sentence("client_key")), one_row(OLD_KEY, WRONG_SECRET)),
        scenario("not-configured", "network_not_configured", Given::default(), no_rows()),
        scenario("two-rows", "duplicate_networks", Given::default(), World::default().outstand(|at| at.rows = old_first)),
        scenario(
            "managed-keys",
            "managed_keys_in_use",
            Given::default(),
            no_rows()
                .outstand(|at| at.managed = Some(Row::new(0, MANAGED_KEY, MANAGED_SECRET)))
                .tiktok(|at| at.apps.push(App::new(MANAGED_KEY, MANAGED_SECRET))),
        ),
        scenario(
            "redirect-slash",
            "redirect_uri_mismatch",
            saw(error_sentence("redirect_uri")),
            World::default().outstand(|at| at.sends.redirect = Some(slash)),
        ),
    ]
}

/// What is set in TikTok's portal.
fn tiktok() -> Vec<Scenario> {
    let sandbox = Given {
        client_key: SANDBOX_KEY.to_owned(),
        client_secret: SANDBOX_SECRET.to_owned(),
        app_state: Some("sandbox"),
        ..saw("error=access_denied&error_type=non_sandbox_target")
    };
    let mut sandbox_app = App::new(SANDBOX_KEY, SANDBOX_SECRET);
    sandbox_app.state = AppState::Sandbox { person_is_target: false };
    vec![
        scenario(
            "redirect-not-registered",
            "redirect_uri_mismatch",
            saw(error_sentence("redirect_uri")),
            World::default().app(|app| app.redirects = vec![Redirect::Exactly("https://exemplu.ro/callback".to_owned())]),
        ),
        scenario(
            "missing-scope",
            "scope_not_approved",
            saw(error_sentence("scope")),
            World::default().app(|app| app.scopes.retain(|scope| scope != "video.publish")),
        ),
        scenario(
            "app-in-review",
            "app_not_approved",
            Given { app_state: Some("in-review"), ..saw(error_sentence("client_key")) },
            World::default().app(|app| app.state = AppState::InReview),
        ),
        scenario(
            "sandbox-target",
            "not_sandbox_target",
            sandbox,
            one_row(SANDBOX_KEY, SANDBOX_SECRET).tiktok(|at| at.apps.push(sandbox_app)),
        ),
        scenario("pkce", "pkce_required", saw(error_sentence("code_challenge")), World::default().app(|app| app.pkce = true)),
    ]
}

/// What the person holds.
fn keys() -> Vec<Scenario> {
    let wrong_secret = Given { client_secret: WRONG_SECRET.to_owned(), ..Given::default() };
    let swapped = Given { client_key: CLIENT_SECRET.to_owned(), client_secret: CLIENT_KEY.to_owned(), ..saw(error_sentence("client_key")) };
    vec![
        scenario("wrong-secret", "client_secret_wrong", wrong_secret, one_row(CLIENT_KEY, WRONG_SECRET)),
        scenario("secret-as-key", "credentials_swapped", swapped, one_row(CLIENT_SECRET, CLIENT_KEY)),
        scenario("bad-api-key", "api_key_invalid", Given { api_key: wrong_api_key(), ..Given::default() }, World::default()),
        scenario("subscription", "subscription_inactive", Given::default(), World::default().outstand(|at| at.subscription_active = false)),
    ]
}

/// The connected account.
fn account() -> Vec<Scenario> {
    let asleep = Account { active: false, ill: Some("access_token_invalid".to_owned()), ..Account::new(1) };
    vec![
        scenario("no-account", "account_not_connected", Given::default(), World::default().outstand(|at| at.accounts.clear())),
        scenario("account-inactive", "account_inactive", Given::default(), World::default().outstand(|at| at.accounts = vec![asleep])),
    ]
}

/// What lies between the person and the services.
fn in_the_way() -> Vec<Scenario> {
    let away = TroubleKind::Unavailable(503);
    let tiktok_down = [Service::TiktokApi, Service::TiktokWww]
        .into_iter()
        .fold(World::default(), |world, at| world.trouble(Trouble::at(at, away.clone())));
    let limited = TroubleKind::RateLimited { retry_after: Some(120) };
    vec![
        scenario("rate-limited", "rate_limited", Given::default(), everywhere_at_outstand(limited)),
        scenario("quota", "quota_exhausted", Given::default(), everywhere_at_outstand(TroubleKind::Quota)),
        scenario("outstand-down", "outstand_unavailable", Given::default(), everywhere_at_outstand(away)),
        scenario("tiktok-down", "tiktok_unavailable", Given::default(), tiktok_down),
        scenario("captive-portal", "captive_portal", Given::default(), everywhere_at_outstand(TroubleKind::PortalPage)),
        scenario("login-needed", None, Given::default(), World::default().outstand(|at| at.hop = Hop::LoginRedirect)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_the_contract_is_complete() {
        let codes: BTreeSet<&str> = ALL.iter().map(|scenario| scenario.code).collect();
        assert_eq!(codes.len(), ALL.len(), "a code stands twice");
        for code in "all-good leading-space wrong-secret other-key-stored not-configured two-rows bad-api-key subscription redirect-slash \
                     missing-scope app-in-review sandbox-target managed-keys proxy-broken rate-limited outstand-down captive-portal no-account"
            .split_whitespace()
        {
            assert!(codes.contains(code), "{code} is in the contract");
        }
    }
}
