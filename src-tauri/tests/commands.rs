//! Every command through Tauri's own message passing, on its mock runtime: no window, no webview, no display. The permissions are the real ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "what helps a test fails as the test does")]

#[path = "commands/boot.rs"]
mod boot;
#[path = "commands/configuring.rs"]
mod configuring;
#[path = "commands/credentials.rs"]
mod credentials;
#[path = "commands/guide.rs"]
mod guide;
#[path = "commands/ipc.rs"]
mod ipc;
#[path = "commands/policy.rs"]
mod policy;
#[path = "commands/practice.rs"]
mod practice;
#[path = "commands/running.rs"]
mod running;
#[path = "commands/wire.rs"]
mod wire;
