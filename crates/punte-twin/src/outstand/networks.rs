//! `/v1/social-networks`: list, get, create, update, delete. What is stored lives in the world.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use punte_secrets::Sensitive;
use serde_json::{Map, Value, json};

use super::{invalid, missing, number, shown};
use crate::facts::outstand::{CONFIGURED, CREATED, DELETED, FORBIDDEN};
use crate::state::Shared;
use crate::wire;
use crate::world::{AtOutstand, OnDuplicate, Row, Shape, Stores};

const PREFIX: &str = "net_practica_";
const WHEN: &str = "2026-11-02T08:00:00.000Z";

/// A network's id as text.
pub(crate) fn id(shape: Shape, number: u64) -> String {
    match shown(shape, PREFIX, number) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

pub(super) async fn list(State(shared): State<Arc<Shared>>) -> Response {
    let at = &shared.books().world.outstand;
    let rows: Vec<Value> = at.rows.iter().map(|row| public(at.shape, row)).collect();
    if at.shape.bare_lists { wire::json(200, &json!(rows)) } else { wire::json(200, &json!({ "success": true, "data": rows })) }
}

pub(super) async fn one(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let at = &shared.books().world.outstand;
    match find(at, &id) {
        Ok(index) => wire::json(200, &json!({ "success": true, "data": public(at.shape, &at.rows[index]) })),
        Err(absent) => absent.answer(),
    }
}

pub(super) async fn create(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let sent: Map<String, Value> = serde_json::from_slice(&body).unwrap_or_default();
    let fields = ["network", "client_key", "client_secret"];
    let (Some(network), Some(key), Some(secret)) = (filled(&sent, fields[0]), filled(&sent, fields[1]), filled(&sent, fields[2])) else {
        return invalid(fields.into_iter().filter(|field| filled(&sent, field).is_none()));
    };
    let at = &mut shared.books().world.outstand;
    if at.rows.iter().any(|row| row.network == network) {
        match at.on_duplicate {
            OnDuplicate::Conflict => return wire::refuse(409, CONFIGURED),
            OnDuplicate::Refuses => return wire::refuse(400, CONFIGURED),
            OnDuplicate::SecondRow => {}
        }
    }
    let taken = at.rows.iter().map(|row| row.number).chain(at.foreign.iter().copied()).max().unwrap_or(0);
    let mut row = Row::new(taken + 1, "", secret);
    network.clone_into(&mut row.network);
    row.client_key = really_stored(&at.stores, key).unwrap_or_else(|| key.to_owned());
    let answer = public(at.shape, &row);
    if at.stores != Stores::Nothing {
        at.rows.push(row);
    }
    let status = if at.shape.created_as_200 { 200 } else { 201 };
    if at.shape.message_only {
        return wire::json(status, &json!({ "success": true, "message": CREATED }));
    }
    wire::json(status, &json!({ "success": true, "data": answer }))
}

pub(super) async fn update(State(shared): State<Arc<Shared>>, Path(id): Path<String>, body: Bytes) -> Response {
    let at = &mut shared.books().world.outstand;
    let index = match find(at, &id) {
        Ok(index) => index,
        Err(absent) => return absent.answer(),
    };
    let Ok(sent) = serde_json::from_slice::<Map<String, Value>>(&body) else {
        return invalid([]);
    };
    let wrong: Vec<&str> =
        ["client_key", "client_secret"].into_iter().filter(|field| sent.contains_key(*field) && filled(&sent, field).is_none()).collect();
    if !wrong.is_empty() {
        return invalid(wrong);
    }
    let row = &mut at.rows[index];
    if at.stores != Stores::Nothing {
        if let Some(key) = filled(&sent, "client_key") {
            row.client_key = really_stored(&at.stores, key).unwrap_or_default();
        }
        if let Some(secret) = filled(&sent, "client_secret") {
            row.client_secret = Sensitive::from(secret);
        }
    }
    wire::json(200, &json!({ "success": true, "data": public(at.shape, row) }))
}

pub(super) async fn delete(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let at = &mut shared.books().world.outstand;
    match find(at, &id) {
        Ok(index) => {
            at.rows.remove(index);
            wire::json(200, &json!({ "success": true, "message": DELETED }))
        }
        Err(absent) => absent.answer(),
    }
}

/// What is shown of a row: everything but the secret.
fn public(shape: Shape, row: &Row) -> Value {
    json!({
        "id": shown(shape, PREFIX, row.number),
        "network": row.network,
        "client_key": row.client_key,
        "createdAt": WHEN,
        "updatedAt": WHEN,
    })
}

/// A row that this organisation cannot have.
enum Absent {
    Unknown,
    Foreign,
}

impl Absent {
    fn answer(&self) -> Response {
        match self {
            Self::Unknown => missing(),
            Self::Foreign => wire::refuse(403, FORBIDDEN),
        }
    }
}

fn find(at: &AtOutstand, id: &str) -> Result<usize, Absent> {
    let number = number(at.shape, PREFIX, id).ok_or(Absent::Unknown)?;
    if at.foreign.contains(&number) {
        return Err(Absent::Foreign);
    }
    at.rows.iter().position(|row| row.number == number).ok_or(Absent::Unknown)
}

/// A field's text; at least one character is asked for, and a blank is one.
fn filled<'a>(sent: &'a Map<String, Value>, field: &str) -> Option<&'a str> {
    sent.get(field)?.as_str().filter(|text| !text.is_empty())
}

/// The key as a write leaves it; `None` when it leaves none.
fn really_stored(stores: &Stores, key: &str) -> Option<String> {
    match stores {
        Stores::AsSent => Some(key.to_owned()),
        Stores::Trimmed => Some(key.trim().to_owned()),
        Stores::Key(other) => Some(other.clone()),
        Stores::Nothing => None,
    }
}
