//! `POST /v1/social-networks/{network}/auth-url`: by the network's name. Where the address leads lives in `www.rs`.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::{invalid, missing};
use crate::facts::outstand::HOP_PATH;
use crate::state::{Shared, Ticket, on};
use crate::wire;

pub(super) async fn create(State(shared): State<Arc<Shared>>, Path(network): Path<String>, body: Bytes) -> Response {
    let sent = if body.is_empty() { Some(Map::new()) } else { serde_json::from_slice(&body).ok() };
    let Some(sent) = sent else {
        return invalid([]);
    };
    let wrong = wrong_fields(&sent);
    if !wrong.is_empty() {
        return invalid(wrong);
    }
    let mut books = shared.books();
    let at = &books.world.outstand;
    // A network that is stored twice: the newer one is taken. Nobody says which the real one takes.
    let row = at.rows.iter().rfind(|row| row.network == network).or(at.managed.as_ref().filter(|row| row.network == network)).cloned();
    let Some(row) = row else {
        return missing();
    };
    let redirect_uri = sent.get("redirect_uri").and_then(Value::as_str).map(str::to_owned);
    let scopes = sent.get("scopes").and_then(Value::as_array).map(|all| all.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    let number = books.file(Ticket { row, redirect_uri, scopes });
    let address = on(&shared.places.endpoints.outstand_www, &format!("{HOP_PATH}?t={number}"));
    wire::json(200, &json!({ "success": true, "data": { "auth_url": address } }))
}

/// The optional fields that are not what the documentation asks for.
fn wrong_fields(sent: &Map<String, Value>) -> Vec<&'static str> {
    let is_tenant = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    let is_right = |field: &str, value: &Value| match field {
        "redirect_uri" => value.as_str().is_some_and(|text| url::Url::parse(text).is_ok()),
        "tenant_id" => value.as_str().is_some_and(is_tenant),
        "scopes" => value.as_array().is_some_and(|all| all.iter().all(Value::is_string)),
        _ => value.is_boolean(),
    };
    ["redirect_uri", "tenant_id", "scopes", "force_account_selection"]
        .into_iter()
        .filter(|field| sent.get(*field).is_some_and(|value| !is_right(field, value)))
        .collect()
}
