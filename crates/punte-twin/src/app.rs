//! The customer's own application, as far as its button „Conectează” goes: it asks Outstand for an address and sends the browser there.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{Request, header};
use axum::response::Response;
use axum::routing::get;
use punte_words::msg;
use serde_json::{Value, json};

use crate::page::Page;
use crate::state::{Places, Shared};
use crate::{RedirectGiven, listen, outstand, wire};

/// How much of an answer is read, in bytes, and how much of it is shown, in characters.
const READ: usize = 64 * 1024;
const SHOWN: usize = 600;

pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new().route(Places::CONNECT_PATH, get(connect)).with_state(Arc::clone(shared))
}

async fn connect(State(shared): State<Arc<Shared>>) -> Response {
    let Some((status, body)) = auth_url(&shared).await else {
        return wire::html(502, Page::new(&msg!("practice-page-no-address")).html());
    };
    let address = serde_json::from_str(&body).ok().and_then(|answer: Value| Some(answer.pointer("/data/auth_url")?.as_str()?.to_owned()));
    match address {
        Some(address) => wire::found(&address),
        None => {
            let shown: String = body.chars().take(SHOWN).collect();
            let page = Page::new(&msg!("practice-page-no-address")).say(&msg!("practice-page-answer", status = status));
            wire::html(502, page.quote(&shown).html())
        }
    }
}

/// Outstand's answer to the application, asked like anybody's: status and body.
async fn auth_url(shared: &Arc<Shared>) -> Option<(u16, String)> {
    let body = match shared.given.redirect {
        RedirectGiven::OutstandCallback => json!({}),
        RedirectGiven::Proxy => json!({ "redirect_uri": shared.places.redirect(&shared.given.redirect.into()) }),
    };
    let request = Request::post("/v1/social-networks/tiktok/auth-url")
        .header(header::AUTHORIZATION, format!("Bearer {}", shared.given.api_key))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_string()))
        .ok()?;
    let answer = listen::ask(outstand::api(shared), request).await?;
    let status = answer.status().as_u16();
    let body = to_bytes(answer.into_body(), READ).await.ok()?;
    Some((status, String::from_utf8_lossy(&body).into_owned()))
}
