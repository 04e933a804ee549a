//! `/v1/social-accounts`, the health of one, and `/v1/account/usage`. How an account gets connected lives in `www.rs`.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use serde_json::{Value, json};

use super::{invalid, missing, number, shown};
use crate::state::Shared;
use crate::wire;
use crate::world::{Account, Shape};

const PREFIX: &str = "acc_practica_";
const WHEN: &str = "2026-11-03T08:00:00.000Z";

pub(super) async fn list(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let asked = |name: &str| wire::parameter(&query, name);
    let limit: usize = match asked("limit").map_or(Ok(50), |text| text.parse()) {
        Ok(limit @ 1..=100) => limit,
        _ => return invalid(["limit"]),
    };
    let Ok(offset) = asked("offset").map_or(Ok(0), |text| text.parse::<usize>()) else {
        return invalid(["offset"]);
    };
    let at = &shared.books().world.outstand;
    let id = |account: &Account| id(at.shape, account);
    let fits = |account: &&Account| {
        asked("network").is_none_or(|network| network == account.network)
            && asked("username").is_none_or(|name| name == account.username)
            && asked("networkUniqueId").is_none_or(|unique| unique == unique_id(account))
            && asked("id").is_none_or(|wanted| wanted == id(account))
    };
    let all: Vec<Value> = at.accounts.iter().filter(fits).map(|account| public(at.shape, account)).collect();
    let count = all.len();
    let data: Vec<Value> = all.into_iter().skip(offset).take(limit).collect();
    if at.shape.bare_lists {
        return wire::json(200, &json!(data));
    }
    wire::json(200, &json!({ "success": true, "data": data, "count": count, "limit": limit, "offset": offset }))
}

pub(super) async fn health(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let at = &shared.books().world.outstand;
    let wanted = number(at.shape, PREFIX, &id);
    let Some(account) = at.accounts.iter().find(|account| Some(account.number) == wanted) else {
        return missing();
    };
    let data = json!({
        "id": shown(at.shape, PREFIX, account.number),
        "network": account.network,
        "healthy": account.ill.is_none(),
        "checkedAt": WHEN,
        "details": null,
        "error": account.ill,
        "errorCode": account.ill,
    });
    wire::json(200, &json!({ "success": true, "data": data }))
}

pub(super) async fn usage(State(shared): State<Arc<Shared>>) -> Response {
    let current = shared.books().world.outstand.accounts.len();
    let accounts = json!({ "current": current, "limit": 10, "remaining": 10usize.saturating_sub(current) });
    wire::json(200, &json!({ "usage": { "socialAccounts": accounts, "posts": { "current": 3, "limit": 100 } } }))
}

fn public(shape: Shape, account: &Account) -> Value {
    json!({
        "id": shown(shape, PREFIX, account.number),
        "orgId": "org_practica",
        "nickname": account.username,
        "network": account.network,
        "username": account.username,
        "profile_picture_url": null,
        "network_unique_id": unique_id(account),
        "customer_social_network_id": null,
        "accountType": "personal",
        "isActive": u8::from(account.active),
        "createdAt": WHEN,
    })
}

/// The account's id as text.
pub(super) fn id(shape: Shape, account: &Account) -> String {
    shown(shape, PREFIX, account.number).to_string().trim_matches('"').to_owned()
}

/// The account's id at its network.
pub(super) fn unique_id(account: &Account) -> String {
    format!("-000Practica{}", account.number)
}
