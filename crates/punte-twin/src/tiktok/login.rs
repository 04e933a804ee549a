//! The sign-in page, and what comes of it: TikTok judges an app's state and a sandbox's target users only here. Nobody signs in: the page
//! is plainly practice and asks for nothing.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use punte_words::msg;

use super::authorize::{after_login, judge};
use crate::facts::tiktok::{AUTHORIZE_PATH, CLIENT_KEY, NOT_TARGET};
use crate::outstand;
use crate::page::Page;
use crate::state::{Places, Shared, on};
use crate::wire;
use crate::world::AppState;

/// The sign-in page.
pub(super) const PATH: &str = "/login";
/// Where its one link leads.
pub(super) const CONTINUE_PATH: &str = "/login/continue";

/// The sign-in page for an accepted request, as TikTok writes it: the request inside `redirect_url`, the key behind `dev_`.
pub(super) fn address(places: &Places, client_key: &str, query: &str) -> String {
    let request = on(&places.endpoints.tiktok_www, &format!("{AUTHORIZE_PATH}?{query}"));
    let from = format!("dev_{client_key}");
    let pairs = [("lang", "ro"), ("redirect_url", request.as_str()), ("hide_left_icon", "1"), ("type", ""), ("enter_from", &from)];
    format!("{PATH}?{}", wire::query(pairs))
}

pub(super) async fn page(RawQuery(query): RawQuery) -> Response {
    let link = format!("{CONTINUE_PATH}?{}", query.unwrap_or_default());
    let page = Page::new(&msg!("practice-page-login")).say(&msg!("practice-page-login-text"));
    wire::html(200, page.link(&link, &msg!("practice-page-continue")).html())
}

pub(super) async fn proceed(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let request = wire::parameter(&query.unwrap_or_default(), "redirect_url").unwrap_or_default();
    let request = request.split_once('?').map_or("", |(_, query)| query);
    let at = &shared.books().world.tiktok;
    let refusal = match judge(at, &shared.places, request) {
        Ok(app) => match app.state {
            AppState::Draft | AppState::InReview => Some(CLIENT_KEY),
            AppState::Sandbox { person_is_target: false } => Some(NOT_TARGET),
            AppState::Live | AppState::Sandbox { person_is_target: true } => None,
        },
        Err(refusal) => Some(refusal),
    };
    match refusal {
        Some(refusal) => after_login(&shared.places, request, refusal),
        None => back(&shared.places, request),
    }
}

/// Sends the browser to the redirect URI with a code; to a page where that place is not on this machine.
fn back(places: &Places, request: &str) -> Response {
    let redirect_uri = wire::parameter(request, "redirect_uri").unwrap_or_default();
    let state = wire::parameter(request, "state").unwrap_or_default();
    let scopes = wire::parameter(request, "scope").unwrap_or_default();
    match places.stand_in(&redirect_uri) {
        Some(place) => {
            let code = outstand::code_for(&state);
            let joint = if place.contains('?') { '&' } else { '?' };
            wire::found(&format!("{place}{joint}{}", wire::query([("code", code.as_str()), ("scopes", &scopes), ("state", &state)])))
        }
        None => wire::html(200, Page::new(&msg!("practice-page-away")).quote(&redirect_uri).html()),
    }
}
