//! Where the outcomes of a run are pinned up, so that checks can wait for one another. Who waits for whom lives in the model.

use std::sync::Arc;

use tokio::sync::watch;

use crate::model::{CheckCode, Outcome, Verdict};

/// One place per check; empty until the check has ended.
pub(crate) struct Board {
    places: Vec<watch::Sender<Option<Arc<Outcome>>>>,
}

impl Board {
    pub(crate) fn new() -> Self {
        Self { places: CheckCode::ALL.iter().map(|_| watch::Sender::new(None)).collect() }
    }

    /// Pins an outcome up. The first one stands.
    pub(crate) fn pin(&self, check: CheckCode, outcome: &Outcome) {
        self.places[check as usize].send_if_modified(|place| {
            let fresh = place.is_none();
            if fresh {
                *place = Some(Arc::new(outcome.clone()));
            }
            fresh
        });
    }

    /// Waits until the check has ended.
    pub(crate) async fn outcome(&self, check: CheckCode) -> Arc<Outcome> {
        let mut place = self.places[check as usize].subscribe();
        loop {
            let found = place.borrow_and_update().clone();
            if let Some(outcome) = found {
                return outcome;
            }
            if place.changed().await.is_err() {
                // The board outlives every check of its run, so its places cannot be gone.
                std::future::pending::<()>().await;
            }
        }
    }

    /// Waits until the check has ended, and says how.
    pub(crate) async fn verdict(&self, check: CheckCode) -> Verdict {
        self.outcome(check).await.verdict
    }
}
