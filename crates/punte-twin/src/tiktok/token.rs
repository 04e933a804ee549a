//! The token endpoint: whether a key and a secret belong together, judged in the order that was measured. It proves nothing else.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use axum::routing::post;
use serde_json::json;

use crate::facts::tiktok::{CLIENT_TOKEN_SECONDS, CODE_EXPIRED, FORM, LOG_ID, MALFORMED, SECRET_MISSED, UNSUPPORTED_PATH, WRONG_PAIR};
use crate::state::Shared;
use crate::wire;
use crate::world::AtTiktok;

/// `open.tiktokapis.com`.
pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route("/v2/oauth/token/", post(token))
        .fallback(unsupported)
        .method_not_allowed_fallback(unsupported)
        .with_state(Arc::clone(shared))
}

async fn unsupported() -> Response {
    wire::text(404, "text/plain; charset=utf-8", UNSUPPORTED_PATH)
}

async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let at = &shared.books().world.tiktok;
    match judge(at, &headers, &body) {
        Ok(()) => {
            let token = "clt.practica.inventat";
            wire::json(200, &json!({ "access_token": token, "expires_in": CLIENT_TOKEN_SECONDS, "token_type": "Bearer" }))
        }
        Err((error, description)) => {
            let status = match error {
                _ if at.refuses_with_200 => 200,
                "invalid_client" => 401,
                _ => 400,
            };
            wire::json(status, &json!({ "error": error, "error_description": description, "log_id": LOG_ID }))
        }
    }
}

/// `error` and `error_description` of a refusal.
type Refused = (&'static str, &'static str);

fn judge(at: &AtTiktok, headers: &HeaderMap, body: &[u8]) -> Result<(), Refused> {
    const BROKEN: Refused = ("invalid_request", MALFORMED);
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes() != FORM.as_bytes()) {
        return Err(BROKEN);
    }
    let form = String::from_utf8_lossy(body);
    let field = |name: &str| wire::parameter(&form, name);
    match field("grant_type").as_deref() {
        // The code is looked at before the key: a made-up one gives this even for a key that does not exist. The twin's own codes are
        // used up by its own Outstand.
        Some("authorization_code") => return Err(("invalid_grant", CODE_EXPIRED)),
        Some("client_credentials") => {}
        _ => return Err(BROKEN),
    }
    let (Some(key), Some(secret)) = (field("client_key"), field("client_secret")) else {
        return Err(BROKEN);
    };
    if secret.is_empty() {
        return Err(("invalid_request", SECRET_MISSED));
    }
    if key.is_empty() || key.contains(char::is_whitespace) || secret.contains(char::is_whitespace) {
        return Err(BROKEN);
    }
    if at.apps.iter().any(|app| app.client_key == key && *app.client_secret.expose() == secret) {
        return Ok(());
    }
    Err(("invalid_client", WRONG_PAIR))
}
