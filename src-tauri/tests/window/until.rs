//! Waiting for something to become so. Nothing here waits for a fixed time.

use std::fmt::Display;
use std::time::{Duration, Instant};

/// How long a window may take for anything; a test that waits this long has failed.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked again.
pub const STEP: Duration = Duration::from_millis(25);

/// Tries until it succeeds, and gives back what came of it.
pub async fn done<T, E: Display, F: Future<Output = Result<T, E>>>(what: &str, mut attempt: impl FnMut() -> F) -> T {
    let began = Instant::now();
    loop {
        match attempt().await {
            Ok(done) => return done,
            Err(last) => assert!(began.elapsed() < PATIENCE, "waited in vain for {what}: {last}"),
        }
        tokio::time::sleep(STEP).await;
    }
}

/// Looks until `look` finds something, and gives it back.
pub async fn found<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    done(what, || {
        let looking = look();
        async { looking.await.ok_or("not there") }
    })
    .await
}

/// Looks until it is so.
pub async fn so(what: &str, mut look: impl FnMut() -> bool) {
    found(what, || std::future::ready(look().then_some(()))).await;
}
