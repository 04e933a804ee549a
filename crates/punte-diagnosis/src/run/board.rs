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
        match place.wait_for(Option::is_some).await {
            Ok(found) => found.clone().unwrap_or_else(never),
            // The board outlives every check of its run, so the sender cannot be gone.
            Err(_) => std::future::pending().await,
        }
    }

    /// Waits until the check has ended, and says how.
    pub(crate) async fn verdict(&self, check: CheckCode) -> Verdict {
        self.outcome(check).await.verdict
    }

    /// What is pinned up so far.
    pub(crate) fn so_far(&self, check: CheckCode) -> Option<Arc<Outcome>> {
        self.places[check as usize].borrow().clone()
    }
}

fn never() -> Arc<Outcome> {
    Arc::new(Outcome::new(Verdict::Crashed, punte_words::msg!("check-crashed")))
}
