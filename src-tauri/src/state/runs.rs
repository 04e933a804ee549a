//! The one piece of work that talks to the services at a time: a run of the chain, a plan, a change. What the work is lives in `commands/`.

use std::sync::{Mutex, PoisonError};

use tokio::sync::{Mutex as Gate, MutexGuard as Passed};
use tokio_util::sync::CancellationToken;

/// The place where work is done, one piece at a time.
#[derive(Debug, Default)]
pub struct Runs {
    gate: Gate<()>,
    going: Mutex<Option<CancellationToken>>,
}

/// A piece of work that is going on. Dropping it ends it: its token is cancelled, and the next piece may begin.
#[derive(Debug)]
pub struct Going<'a> {
    runs: &'a Runs,
    /// Cancelled when the person stops the work, when the window closes, and when this is dropped.
    pub cancel: CancellationToken,
    // Held until the token is cancelled, so that no two pieces of work overlap.
    _passed: Passed<'a, ()>,
}

impl Runs {
    /// Begins a piece of work; `None` while another goes on.
    pub fn begin(&self) -> Option<Going<'_>> {
        self.gate.try_lock().ok().map(|passed| self.going(passed))
    }

    /// Stops what goes on and begins once it has ended.
    pub async fn begin_after_stopping(&self) -> Going<'_> {
        self.stop();
        let passed = self.gate.lock().await;
        self.going(passed)
    }

    /// Stops what goes on; without anything going on, nothing happens.
    pub fn stop(&self) {
        if let Some(cancel) = self.token().as_ref() {
            cancel.cancel();
        }
    }

    fn going<'a>(&'a self, passed: Passed<'a, ()>) -> Going<'a> {
        let cancel = CancellationToken::new();
        *self.token() = Some(cancel.clone());
        Going { runs: self, cancel, _passed: passed }
    }

    fn token(&self) -> std::sync::MutexGuard<'_, Option<CancellationToken>> {
        // A token is whole whatever happened to the thread that held it.
        self.going.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Going<'_> {
    fn drop(&mut self) {
        self.cancel.cancel();
        *self.runs.token() = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_piece_of_work_at_a_time() {
        let runs = Runs::default();
        let first = runs.begin().expect("nothing goes on yet");
        assert!(runs.begin().is_none(), "a second one while the first goes on");
        drop(first);
        assert!(runs.begin().is_some(), "the first one has ended");
    }

    #[test]
    fn stopping_cancels_what_goes_on_and_nothing_later() {
        let runs = Runs::default();
        runs.stop();
        let going = runs.begin().unwrap();
        assert!(!going.cancel.is_cancelled(), "a stop before the start is no stop");
        runs.stop();
        assert!(going.cancel.is_cancelled());
        drop(going);
        assert!(!runs.begin().unwrap().cancel.is_cancelled());
    }

    #[test]
    fn dropped_work_is_cancelled() {
        let runs = Runs::default();
        let going = runs.begin().unwrap();
        let cancel = going.cancel.clone();
        drop(going);
        assert!(cancel.is_cancelled());
    }

    #[tokio::test]
    async fn switching_waits_for_the_end_of_what_went_on() {
        let runs = Runs::default();
        let going = runs.begin().unwrap();
        let cancel = going.cancel.clone();
        let (next, ()) = tokio::join!(runs.begin_after_stopping(), async {
            cancel.cancelled().await;
            drop(going);
        });
        assert!(!next.cancel.is_cancelled());
    }
}
