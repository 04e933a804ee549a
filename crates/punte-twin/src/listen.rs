//! Five loopback listeners on ports that the system chooses. What they answer is given to them; dropping the set ends them all.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use axum::body::Body;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::gate::Scissors;

/// A listener on a free loopback port, and its address.
pub(crate) async fn free_port() -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    Ok((listener, address))
}

/// Answers on `listener` until the task is dropped, which closes its open connections too.
pub(crate) async fn serve(listener: TcpListener, routes: Router) -> Infallible {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(connection(stream, routes.clone()));
            }
            // Out of sockets for a moment, or the other side was gone already: the next one may do.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn connection(stream: TcpStream, routes: Router) {
    // Answers are small: without this each would wait for an acknowledgement. Where it cannot be set, they only come later.
    let _ = stream.set_nodelay(true);
    let scissors = Scissors::default();
    let service = TowerToHyperService::new(routes.layer(Extension(scissors.clone())));
    let exchange = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        // An exchange that breaks is the client's to notice.
        _ = exchange => {}
        () = scissors.used() => {}
    }
}

/// Asks `routes` in place, as a program on the same machine would; `None` when no answer came.
pub(crate) async fn ask(routes: Router, request: axum::http::Request<Body>) -> Option<axum::response::Response> {
    let scissors = Scissors::default();
    let service = TowerToHyperService::new(routes.layer(Extension(scissors.clone())));
    tokio::select! {
        answer = hyper::service::Service::call(&service, request) => answer.ok(),
        () = scissors.used() => None,
        () = tokio::time::sleep(Duration::from_secs(10)) => None,
    }
}
