//! One target for each reader of outside text: bytes go in, and beside "nothing panics" something must hold of what comes out. Which bytes
//! is decided elsewhere: `tests/bounded.rs` replays the corpus and varies it a bounded number of times in every test run, `libfuzzer.rs`
//! goes on for as long as one likes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "what does not hold is what is looked for: it ends the run")]

mod answer;
mod canary;
pub mod mutation;
mod stage;
mod targets;

pub use targets::{TARGETS, Target};

/// The target of that name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
