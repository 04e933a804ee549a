//! A server that behaves as badly as a test asks, and remembers who came.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use punte_http::{AllowedHosts, Endpoints, Http, Limits, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use url::Url;

/// What the server does once a request is there.
#[derive(Clone)]
pub enum Manner {
    /// Sends these bytes and waits for the next request.
    Answer(String),
    /// Sends these bytes and closes the connection.
    AnswerAndClose(String),
    /// Sends these bytes, then more without end.
    Endless(String),
    /// Says nothing, ever.
    Silent,
}

/// A loopback server; it ends with the test's runtime.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    requests: Mutex<Vec<String>>,
    arrived: Notify,
}

impl Server {
    pub async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, seen) = (listener.local_addr().unwrap(), Arc::new(Seen::default()));
        let shared = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(attend(stream, manner.clone(), Arc::clone(&shared)));
            }
        });
        Self { address, seen }
    }

    /// A server that answers `200` with `body`.
    pub async fn saying(body: &str) -> Self {
        Self::start(Manner::Answer(ok(body))).await
    }

    pub fn url(&self, path: &str) -> Url {
        Url::parse(&format!("http://{}{path}", self.address)).unwrap()
    }

    /// What came so far, each request with its head and body.
    pub fn requests(&self) -> Vec<String> {
        self.seen.requests.lock().unwrap().clone()
    }

    /// How many connections were taken, this call's own not counted: it makes one, so that none before it can still be on its way.
    pub async fn connections(&self) -> usize {
        let requests = self.requests().len();
        let visit = self.url("/numara");
        http(&visit, Limits::default()).send(Request::get(visit)).await.ok();
        self.seen.requests.lock().unwrap().truncate(requests);
        self.seen.connections.load(Ordering::SeqCst) - 1
    }

    /// Waits until a request has arrived.
    pub async fn arrived(&self) {
        self.seen.arrived.notified().await;
    }
}

/// A whole answer with `200` and its length.
pub fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// A client that may speak to `url`'s origin.
pub fn http(url: &Url, limits: Limits) -> Http {
    Http::new(AllowedHosts::of(&Endpoints::from_env(|_| None).unwrap()).and(url), limits)
}

async fn attend(mut stream: TcpStream, manner: Manner, seen: Arc<Seen>) {
    while let Some(request) = read_request(&mut stream).await {
        seen.requests.lock().unwrap().push(request);
        seen.arrived.notify_one();
        match &manner {
            Manner::Answer(bytes) => {
                if stream.write_all(bytes.as_bytes()).await.is_err() {
                    return;
                }
            }
            Manner::AnswerAndClose(bytes) => {
                stream.write_all(bytes.as_bytes()).await.ok();
                stream.shutdown().await.ok();
                return;
            }
            Manner::Endless(bytes) => {
                let mut next = stream.write_all(bytes.as_bytes()).await;
                while next.is_ok() {
                    next = stream.write_all(&[b'x'; 1000]).await;
                }
                return;
            }
            Manner::Silent => std::future::pending().await,
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let announced = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
            if body.len() >= announced.unwrap_or(0) {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
