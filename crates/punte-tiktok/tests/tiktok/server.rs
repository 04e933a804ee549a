//! A server on loopback that gives one answer after another and remembers what it was asked.

use std::sync::{Arc, Mutex};

use punte_http::{AllowedHosts, Endpoints, Http, Limits};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use url::Url;

/// The server of one test.
pub struct Server {
    /// Where it listens, in TikTok's place.
    pub url: Url,
    /// A client that may speak to it and to nobody else.
    pub http: Http,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Answers every request with the same bytes: a whole HTTP answer, which [`answer`] writes.
    pub async fn answering(answer: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                while !is_whole(&request) {
                    match stream.read(&mut buffer).await {
                        Ok(0) | Err(_) => break,
                        Ok(count) => request.extend_from_slice(&buffer[..count]),
                    }
                }
                seen.lock().unwrap().push(String::from_utf8_lossy(&request).into_owned());
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        });
        let endpoints = Endpoints::from_env(|name| name.starts_with("PUNTE_TIKTOK").then(|| url.to_string())).unwrap();
        Self { http: Http::new(AllowedHosts::of(&endpoints), Limits::default()), url, asked }
    }

    /// What was asked, one text for each request.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// An HTTP answer that closes the connection.
pub fn answer(status: u16, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}", body.len())
}

/// An answer with JSON in it.
pub fn json(status: u16, body: &str) -> String {
    answer(status, "Content-Type: application/json\r\n", body)
}

/// An answer with a page in it.
pub fn page(status: u16, body: &str) -> String {
    answer(status, "Content-Type: text/html; charset=utf-8\r\n", body)
}

/// An answer that sends the browser elsewhere.
pub fn redirect(location: &str) -> String {
    answer(302, &format!("Location: {location}\r\n"), "")
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length =
        head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:").and_then(|count| count.trim().parse().ok()));
    body.len() >= length.unwrap_or(0)
}
