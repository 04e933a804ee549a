//! The words and the code that says them, walked both ways. Families of names that are put together while running are declared in `families.rs`.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

mod families;
mod ftl;
mod sources;
mod usage;
mod wording;

/// Fails with every complaint at once.
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
