//! Waiting for something to become so. Nothing here waits for a fixed time.

use std::time::{Duration, Instant};

/// How long a window may take for anything; a test that waits this long has failed.
pub const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked again.
pub const STEP: Duration = Duration::from_millis(25);

/// Looks until `look` finds something, and gives it back.
pub async fn found<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "waited in vain for: {what}");
        tokio::time::sleep(STEP).await;
    }
}

/// Looks until it is so.
pub async fn so(what: &str, mut look: impl FnMut() -> bool) {
    found(what, || std::future::ready(look().then_some(()))).await;
}
