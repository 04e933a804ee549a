//! TLS with certificates made for the occasion: refused where nobody vouches for them, HTTP/2 where somebody does.

use std::convert::Infallible;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use punte_http::{Fault, Limits, Request};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use url::Url;

use crate::environment::{alone, is_alone};
use crate::server::http;

/// A certificate for this machine and its key, both as PEM.
fn certificate() -> (String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
    (made.cert.pem(), made.signing_key.serialize_pem())
}

/// An HTTP/2 server that answers each request with the HTTP version it came in. Gives its address and the count of connections.
async fn serve((certificate, key): &(String, String)) -> (SocketAddr, Arc<AtomicUsize>) {
    let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let mut config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, count) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(stream) = acceptor.accept(stream).await else { continue };
            counted.fetch_add(1, Ordering::SeqCst);
            let version = service_fn(|request: hyper::Request<hyper::body::Incoming>| async move {
                Ok::<_, Infallible>(hyper::Response::new(Full::new(Bytes::from(format!("{:?}", request.version())))))
            });
            tokio::spawn(hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), version));
        }
    });
    (address, count)
}

fn https(address: SocketAddr) -> Url {
    Url::parse(&format!("https://{address}/")).unwrap()
}

/// In the process that `alone` starts for `test`: the one certificate that is trusted there, and its key. Elsewhere: starts that process
/// with `environment` and gives nothing. So the machine's own list, which may be empty, plays no part.
pub fn trusting(test: &str, environment: &[(&str, &str)]) -> Option<(String, String)> {
    let paper = |kind: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{kind}.pem", test.replace("::", "-")));
    let (trusted, key) = (paper("certificate"), paper("key"));
    if is_alone(test) {
        return Some((std::fs::read_to_string(trusted).unwrap(), std::fs::read_to_string(key).unwrap()));
    }
    let made = certificate();
    for (path, text) in [(&trusted, &made.0), (&key, &made.1)] {
        std::fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
    }
    alone(test, &[environment, &[("SSL_CERT_FILE", trusted.to_str().unwrap())]].concat());
    None
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    let Some(_) = trusting("tls::a_certificate_that_nobody_vouches_for_is_refused", &[]) else { return };
    let (address, count) = serve(&certificate()).await;
    let url = https(address);
    let fault = http(&url, Limits::default()).send(Request::get(url.clone())).await.unwrap_err();
    let Fault::Tls { host, detail } = fault else { panic!("{fault:?}") };
    assert_eq!(host, "127.0.0.1");
    assert!(!detail.is_empty() && detail.chars().count() <= 300, "{detail}");
    assert_eq!(count.load(Ordering::SeqCst), 0, "the handshake was completed");
}

#[tokio::test]
async fn a_peer_that_speaks_plain_http_on_a_tls_port_is_a_tls_fault() {
    let Some(_) = trusting("tls::a_peer_that_speaks_plain_http_on_a_tls_port_is_a_tls_fault", &[]) else { return };
    let plain = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = https(plain.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = plain.accept().await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        std::future::pending::<()>().await;
    });
    let fault = http(&url, Limits::default()).send(Request::get(url.clone())).await.unwrap_err();
    assert!(matches!(fault, Fault::Tls { .. }), "{fault:?}");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn http_2_is_agreed_upon_where_the_certificate_is_trusted_and_one_connection_is_shared() {
    const NAME: &str = "tls::http_2_is_agreed_upon_where_the_certificate_is_trusted_and_one_connection_is_shared";
    let Some(trusted) = trusting(NAME, &[]) else { return };
    let (address, count) = serve(&trusted).await;
    let url = https(address);
    let client = http(&url, Limits::default());
    for _ in 0..3 {
        assert_eq!(client.send(Request::get(url.clone())).await.unwrap().text(), "HTTP/2.0");
    }
    assert_eq!(count.load(Ordering::SeqCst), 1, "one connection serves the run");
}

#[tokio::test]
async fn a_peer_that_takes_the_connection_and_never_speaks_tls_costs_the_connecting_time() {
    let Some(_) = trusting("tls::a_peer_that_takes_the_connection_and_never_speaks_tls_costs_the_connecting_time", &[]) else { return };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = https(listener.local_addr().unwrap());
    let hasty = Limits { connect: Duration::from_millis(50), total: Duration::from_secs(3600), ..Limits::default() };
    let fault = http(&url, hasty).send(Request::get(url.clone())).await.unwrap_err();
    assert_eq!(fault, Fault::TimedOut { host: "127.0.0.1".to_owned() });
}
