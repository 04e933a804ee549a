//! Outstand's two faces: the API (`api`), and the site that a browser passes on its way to TikTok and back (`www`).

mod accounts;
mod auth_url;
mod networks;
mod www;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use crate::facts::outstand::{INVALID_KEY, INVALID_PAYLOAD, NOT_FOUND, REQUIRED, SUBSCRIPTION};
use crate::seen::bearer;
use crate::state::Shared;
use crate::world::Shape;
use crate::{Service, gate, wire};

pub(crate) use networks::id as network_id;
pub(crate) use www::{code_for, routes as www};

/// `api.outstand.so`, its gate included.
pub(crate) fn api(shared: &Arc<Shared>) -> Router {
    let routes = Router::new()
        .route("/v1/social-networks", get(networks::list).post(networks::create))
        .route("/v1/social-networks/{id}", get(networks::one).patch(networks::update).delete(networks::delete))
        .route("/v1/social-networks/{id}/auth-url", post(auth_url::create))
        .route("/v1/social-accounts", get(accounts::list))
        .route("/v1/social-accounts/{id}/health", get(accounts::health))
        .route("/v1/account/usage", get(accounts::usage))
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .with_state(Arc::clone(shared))
        .layer(from_fn_with_state(Arc::clone(shared), enter));
    gate::before(routes, Service::OutstandApi, shared)
}

/// The key is judged before anything else, then the subscription.
async fn enter(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    {
        let at = &shared.books().world.outstand;
        if bearer(request.headers()).is_none_or(|key| key != at.api_key.expose()) {
            return wire::refuse(401, INVALID_KEY);
        }
        if !at.subscription_active {
            return wire::refuse(402, SUBSCRIPTION);
        }
    }
    next.run(request).await
}

async fn unknown() -> Response {
    wire::refuse(404, "Route not found")
}

fn missing() -> Response {
    wire::refuse(404, NOT_FOUND)
}

/// 400 with what is wrong with each field.
fn invalid<'a>(fields: impl IntoIterator<Item = &'a str>) -> Response {
    let details: serde_json::Map<String, Value> =
        fields.into_iter().map(|field| (field.to_owned(), json!({ "_errors": [REQUIRED] }))).collect();
    wire::json(400, &json!({ "success": false, "error": INVALID_PAYLOAD, "details": details }))
}

/// An id as it stands in answers: an opaque text, or the number itself.
fn shown(shape: Shape, prefix: &str, number: u64) -> Value {
    if shape.numeric_ids { json!(number) } else { json!(format!("{prefix}{number}")) }
}

/// The number behind an id in a path.
fn number(shape: Shape, prefix: &str, id: &str) -> Option<u64> {
    let digits = if shape.numeric_ids { id } else { id.strip_prefix(prefix)? };
    digits.parse().ok()
}
