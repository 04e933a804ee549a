//! The authorize address: judges a request before anybody has signed in, and shows its errors. What comes after signing in lives in
//! `login.rs`.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::Uri;
use axum::response::Response;
use serde_json::json;

use super::login;
use crate::facts::tiktok::{
    AUTHORIZE_PATH, CHALLENGE, CHALLENGE_METHOD, CLIENT_KEY, LOG_ID, OLD_AUTHORIZE_PATH, OLD_REQUEST, REDIRECT_URI, Refusal, SCOPE,
};
use crate::page::Page;
use crate::state::{Places, Shared, on};
use crate::wire;
use crate::world::{App, AtTiktok, ErrorStyle};

pub(super) async fn authorize(State(shared): State<Arc<Shared>>, uri: Uri, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    if let Some(word) = wire::parameter(&query, "error_type") {
        return wire::html(200, Page::refused(&word).html());
    }
    let at = &shared.books().world.tiktok;
    let is_old = uri.path().trim_end_matches('/') == OLD_AUTHORIZE_PATH.trim_end_matches('/');
    let judged = if is_old { Err(OLD_REQUEST) } else { judge(at, &shared.places, &query) };
    match judged {
        Ok(app) => wire::found(&on(&shared.places.endpoints.tiktok_www, &login::address(&shared.places, &app.client_key, &query))),
        Err(refusal) => show(at.errors, &shared.places, uri.path(), &query, refusal),
    }
}

/// The app that may go on to the sign-in page, or what the address says against the request.
pub(super) fn judge<'a>(at: &'a AtTiktok, places: &Places, query: &str) -> Result<&'a App, Refusal> {
    let field = |name: &str| wire::parameter(query, name);
    if field("client_key").is_none() && field("client_id").is_some() {
        return Err(OLD_REQUEST);
    }
    let key = field("client_key").unwrap_or_default();
    let app = at.apps.iter().find(|app| app.client_key == key && app.login_kit).ok_or(CLIENT_KEY)?;
    let redirect = field("redirect_uri").unwrap_or_default();
    if !app.redirects.iter().any(|registered| places.redirect(registered) == redirect) {
        return Err(REDIRECT_URI);
    }
    let scopes = field("scope").unwrap_or_default();
    if !scopes.split(',').all(|scope| app.scopes.iter().any(|approved| approved == scope)) {
        return Err(SCOPE);
    }
    let challenge = field("code_challenge");
    if app.pkce && challenge.is_none() {
        return Err(CHALLENGE);
    }
    if challenge.is_some() && field("code_challenge_method").as_deref() != Some("S256") {
        return Err(CHALLENGE_METHOD);
    }
    Ok(app)
}

/// The error in this world's way: appended after the original parameters, or on a page.
pub(super) fn show(style: ErrorStyle, places: &Places, path: &str, query: &str, refusal: Refusal) -> Response {
    match style {
        ErrorStyle::Location => wire::found(&with_error(places, path, query, refusal)),
        ErrorStyle::Script => {
            let mut data = json!({ "error": refusal.error, "error_type": refusal.word, "logid": LOG_ID });
            if let Some(code) = refusal.code {
                data["errCode"] = code.into();
            }
            wire::html(200, Page::refused(refusal.word).data(&data).html())
        }
        ErrorStyle::Word => wire::html(200, Page::refused(refusal.word).html()),
    }
}

fn with_error(places: &Places, path: &str, query: &str, refusal: Refusal) -> String {
    let mut address = on(&places.endpoints.tiktok_www, path);
    address.push('?');
    if !query.is_empty() {
        address.push_str(query);
        address.push('&');
    }
    let code = refusal.code.map(|code| code.to_string());
    let mut pairs = vec![("error", refusal.error), ("error_type", refusal.word)];
    pairs.extend(code.as_deref().map(|code| ("errCode", code)));
    pairs.push(("logid", LOG_ID));
    address.push_str(&wire::query(pairs));
    address
}

/// The error that comes only after signing in: the browser is back at the authorize address, whatever this world's way is.
pub(super) fn after_login(places: &Places, query: &str, refusal: Refusal) -> Response {
    wire::found(&with_error(places, AUTHORIZE_PATH, query, refusal))
}
