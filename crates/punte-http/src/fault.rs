//! Why no answer came. What an answer means, once it came, does not live here.

use std::error::Error;

/// An exchange that brought no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The host's name could not be looked up.
    #[error("name lookup failed for {host}")]
    Dns {
        /// The host asked for.
        host: String,
    },
    /// No connection.
    #[error("no connection to {host}")]
    Unreachable {
        /// The host asked for.
        host: String,
    },
    /// No trusted TLS connection: the certificate was not accepted, or what answered does not speak TLS. Often a program or a firewall
    /// that opens the traffic.
    #[error("no trusted TLS connection to {host}")]
    Tls {
        /// The host asked for.
        host: String,
        /// The verifier's own word for it, in English; names from the certificate may stand in it.
        detail: String,
    },
    /// This machine has no list of trusted certificates (on Linux: no `ca-certificates`), so no `https` address can be asked.
    #[error("this machine has no trusted certificates to check {host} with")]
    NoTrustStore {
        /// The host that was not contacted.
        host: String,
    },
    /// The time for connecting or for the whole exchange ran out.
    #[error("{host} did not answer in time")]
    TimedOut {
        /// The host asked for.
        host: String,
    },
    /// The connection broke while the answer was being read, or what came is not HTTP.
    #[error("the connection to {host} broke")]
    Broken {
        /// The host asked for.
        host: String,
    },
    /// The answer is longer than Punte reads.
    #[error("the answer of {host} is longer than {limit} bytes")]
    TooLarge {
        /// The host asked for.
        host: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// The key holds a character that no request header can carry (a line break, a control character); nothing was sent.
    #[error("the key for {host} holds a character that no request can carry")]
    Unsendable {
        /// The host that was not contacted.
        host: String,
    },
    /// The address is outside the allowed list; nothing was sent.
    #[error("{host} is not a host that Punte contacts")]
    NotAllowed {
        /// The host that was not contacted.
        host: String,
    },
}

impl Fault {
    /// The host at the other end.
    pub fn host(&self) -> &str {
        match self {
            Self::Dns { host }
            | Self::Unreachable { host }
            | Self::Tls { host, .. }
            | Self::NoTrustStore { host }
            | Self::TimedOut { host }
            | Self::Broken { host }
            | Self::TooLarge { host, .. }
            | Self::Unsendable { host }
            | Self::NotAllowed { host } => host,
        }
    }

    /// Names the fault behind a client error, by the types in its chain of sources.
    pub(crate) fn of(error: &reqwest::Error, host: String) -> Self {
        if error.is_dns() {
            return Self::Dns { host };
        }
        if let Some(detail) = find::<rustls::Error>(error) {
            return Self::Tls { host, detail: short(&detail.to_string()) };
        }
        if error.is_timeout() {
            return Self::TimedOut { host };
        }
        if error.is_connect() {
            return Self::Unreachable { host };
        }
        Self::Broken { host }
    }
}

/// A verifier's text as it may be shown: on one line, and no longer than a certificate with many names makes useful.
fn short(detail: &str) -> String {
    const LONGEST: usize = 300;
    detail.chars().filter(|character| !character.is_control()).take(LONGEST).collect()
}

/// The first error of type `E` in the chain, looking into I/O errors too, which hide what they carry from `source`.
pub(crate) fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(current) = next {
        if let Some(found) = current.downcast_ref::<E>() {
            return Some(found);
        }
        let carried = current.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(found) = carried.and_then(|inner| find::<E>(inner)) {
            return Some(found);
        }
        next = current.source();
    }
    None
}
