//! TikTok's two faces: the API that answers for key and secret (`api`), and the site where people sign in (`www`).

mod authorize;
mod login;
mod token;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use crate::facts::tiktok::{AUTHORIZE_PATH, OLD_AUTHORIZE_PATH};
use crate::state::Shared;

pub(crate) use token::routes as api;

/// `www.tiktok.com`, with and without the slash at the end of the authorize address.
pub(crate) fn www(shared: &Arc<Shared>) -> Router {
    let mut routes = Router::new().route(login::PATH, get(login::page)).route(login::CONTINUE_PATH, get(login::proceed));
    for path in [AUTHORIZE_PATH, OLD_AUTHORIZE_PATH] {
        routes = routes.route(path, get(authorize::authorize)).route(path.trim_end_matches('/'), get(authorize::authorize));
    }
    routes.fallback(async || StatusCode::NOT_FOUND).with_state(Arc::clone(shared))
}
