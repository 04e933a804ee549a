//! The one HTTP client of a run: it speaks only to the allowed hosts, follows no redirect, reads no more than it must, and keeps a log
//! in which no secret stands. What the answers mean lives in the crates that ask.

mod allowed;
mod client;
mod endpoints;
mod fault;
mod log;
mod pool;
mod redact;
mod request;

pub use allowed::AllowedHosts;
pub use client::{Http, Limits};
pub use endpoints::{EndpointProblem, Endpoints, OUTSTAND_CALLBACK, OUTSTAND_CALLBACK_PATH, is_loopback};
pub use fault::Fault;
pub use log::RequestLine;
pub use redact::redact_url;
pub use request::{Body, Method, Reply, Request};
