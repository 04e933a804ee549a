//! The real window: the app under a screen of its own, driven through WebDriver by what a person sees and does. Needs an X screen, a session bus
//! with an unlocked keychain, and tauri-driver; `cargo xtask test` brings them, and without them these tests are left out.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "what helps a test fails as the test does, and writes its own scratch files"
)]

#[path = "window/app.rs"]
mod app;
#[path = "window/closing.rs"]
mod closing;
#[path = "window/connecting.rs"]
mod connecting;
#[path = "window/driver.rs"]
mod driver;
#[path = "window/explaining.rs"]
mod explaining;
#[path = "window/guiding.rs"]
mod guiding;
#[path = "window/keeping.rs"]
mod keeping;
#[path = "window/loose.rs"]
mod loose;
#[path = "window/noting.rs"]
mod noting;
#[path = "window/opener.rs"]
mod opener;
#[path = "window/page.rs"]
mod page;
#[path = "window/policy.rs"]
mod policy;
#[path = "window/practising.rs"]
mod practising;
#[path = "window/running.rs"]
mod running;
#[path = "window/screen.rs"]
mod screen;
#[path = "window/until.rs"]
mod until;
#[path = "window/writing.rs"]
mod writing;
