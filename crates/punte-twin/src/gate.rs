//! What every request passes before a service sees it: it is noted, meets what is in its way, and waits for the injected delay.

use std::future::pending;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::{Extension, Router};
use tokio::sync::Notify;

use crate::state::Shared;
use crate::{Seen, Service, wire};

/// No documented body comes near this many bytes.
const BODY_LIMIT: usize = 256 * 1024;

/// Closes the connection that a request came on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scissors(Arc<Notify>);

impl Scissors {
    /// Ends when the connection is to be closed.
    pub(crate) async fn used(&self) {
        self.0.notified().await;
    }
}

/// `routes` behind the gate of `service`.
pub(crate) fn before(routes: Router, service: Service, shared: &Arc<Shared>) -> Router {
    routes.layer(from_fn_with_state((service, Arc::clone(shared)), pass))
}

async fn pass(
    State((service, shared)): State<(Service, Arc<Shared>)>,
    Extension(scissors): Extension<Scissors>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return wire::refuse(413, "Payload too large");
    };
    let trouble = {
        let world = &mut shared.books().world;
        shared.saw(Seen::of(service, &parts.method, &parts.uri, &parts.headers, &body, world.outstand.api_key.expose()));
        world.troubles.iter_mut().find_map(|trouble| trouble.meet(service, &parts.method, parts.uri.path()))
    };
    let request = Request::from_parts(parts, Body::from(body));
    let answer = match trouble {
        None => next.run(request).await,
        Some(kind) => {
            if kind.is_done() {
                next.run(request).await;
            }
            match kind.answer() {
                Some(answer) => answer,
                None => {
                    if kind.closes() {
                        scissors.0.notify_one();
                    }
                    pending().await
                }
            }
        }
    };
    // After the work and before the answer, so that who gives up waiting has written all the same, as in real life.
    let delay = shared.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    answer
}
