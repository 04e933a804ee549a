//! The customer's proxy callback: TikTok sends the browser there, and it should send it on to Outstand, query intact.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use punte_http::OUTSTAND_CALLBACK_PATH;
use punte_words::msg;

use crate::facts::ELSEWHERE;
use crate::page::Page;
use crate::state::{Places, Shared, on};
use crate::{ProxyWay, wire};

pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new().route(Places::PROXY_PATH, get(callback)).fallback(missing).with_state(Arc::clone(shared))
}

async fn callback(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let outstand = on(&shared.places.endpoints.outstand_www, OUTSTAND_CALLBACK_PATH);
    let way = shared.books().world.proxy.clone();
    match way {
        ProxyWay::Forwards => wire::found(&with(&outstand, &query)),
        ProxyWay::DropsQuery => wire::found(&outstand),
        ProxyWay::Reencodes => wire::found(&with(&outstand, &encoded_again(&query))),
        ProxyWay::Elsewhere => wire::found(&with(ELSEWHERE, &query)),
        ProxyWay::Missing => missing().await,
        ProxyWay::Page => wire::html(200, Page::new(&msg!("practice-page-proxy")).html()),
    }
}

async fn missing() -> Response {
    wire::text(404, "text/plain; charset=utf-8", "Not Found")
}

fn with(address: &str, query: &str) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") }
}

/// Every value encoded as if it were plain text already: `%21` becomes `%2521`.
fn encoded_again(query: &str) -> String {
    let again = |value: &str| url::form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>();
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) => format!("{name}={}", again(value)),
        None => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}
