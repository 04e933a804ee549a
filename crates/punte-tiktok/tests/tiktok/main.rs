//! The crate through its public doors: values, addresses, texts, and a server on loopback that answers as it is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod authorize;
mod difference;
mod judge;
mod probe;
mod server;
mod shapes;
mod spoken;
mod visit;
mod words;
