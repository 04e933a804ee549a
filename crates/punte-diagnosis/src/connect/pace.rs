//! How time passes while an account is waited for. It comes in as an argument, so that nobody has to wait for a test.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

/// A clock that starts at zero and can be waited with.
pub trait Pace: Sync {
    /// How long it has been going.
    fn passed(&self) -> Duration;

    /// Waits.
    fn wait(&self, how_long: Duration) -> impl Future<Output = ()> + Send;
}

/// Time as it really passes.
#[derive(Debug, Clone, Copy)]
pub struct RealPace {
    began: Instant,
}

impl RealPace {
    /// Begins now.
    pub fn begin() -> Self {
        Self { began: Instant::now() }
    }
}

impl Pace for RealPace {
    fn passed(&self) -> Duration {
        self.began.elapsed()
    }

    async fn wait(&self, how_long: Duration) {
        tokio::time::sleep(how_long).await;
    }
}
