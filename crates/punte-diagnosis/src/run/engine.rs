//! Who starts when: every check in its own task, started the moment what it needs has succeeded, stopped by the deadline or by the person.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use punte_words::msg;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::{Run, Setup};
use crate::checks;
use crate::model::{Because, CauseCode, Certainty, CheckCode, CheckReport, Diagnosis, Outcome, Verdict};
use crate::rank;

/// What streams while a run goes on.
#[derive(Debug, Clone)]
pub enum Event {
    /// A check began.
    Started(CheckCode),
    /// A check ended.
    Finished(CheckReport),
}

/// Runs the chain. `on_event` hears of every check as it begins and ends, in the order in which that happens; a check that is skipped
/// only ends. A cancelled run returns at once with what it knows; no request goes on after it.
pub async fn diagnose(setup: Setup, cancel: CancellationToken, mut on_event: impl FnMut(Event) + Send) -> Diagnosis {
    let began = Instant::now();
    let deadline = began + setup.options.deadline;
    let run = Arc::new(Run::new(setup));
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut tasks = JoinSet::new();
    for check in CheckCode::ALL {
        tasks.spawn(one(Arc::clone(&run), *check, tell.clone()));
    }
    drop(tell);

    let scrub = run.scrub();
    let mut on_event = move |mut event: Event| {
        if let Event::Finished(report) = &mut event {
            scrub.report(report);
        }
        on_event(event);
    };
    let mut ledger = Ledger::new();
    let ending = loop {
        tokio::select! {
            biased;
            () = cancel.cancelled() => break Ending::Stopped,
            event = told.recv() => match event {
                Some(event) => ledger.note(event, &mut on_event),
                None => break Ending::Complete,
            },
            () = sleep_until(deadline) => break Ending::Late,
        }
    };
    // A check that waits for another's answer would otherwise ask for itself in the moment between.
    run.http.close();
    tasks.abort_all();
    told.close();
    while let Ok(event) = told.try_recv() {
        ledger.note(event, &mut on_event);
    }
    let checks = ledger.close(&run, ending, &mut on_event);
    rank::conclude(&run, checks, millis(began.elapsed()), ending == Ending::Stopped)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Complete,
    Stopped,
    Late,
}

/// One check: waits for what it needs, runs, and pins its outcome up. A panic is a verdict.
async fn one(run: Arc<Run>, check: CheckCode, tell: mpsc::UnboundedSender<Event>) {
    if run.setup.options.offline && !checks::stays_here(check) {
        let outcome = skipped(Because::Offline);
        return finish(&run, check, outcome, Duration::ZERO, &tell);
    }
    for needed in check.depends_on() {
        let verdict = run.board.verdict(*needed).await;
        if !verdict.lets_through() {
            return finish(&run, check, skipped(root_of(*needed, verdict)), Duration::ZERO, &tell);
        }
    }
    let began = Instant::now();
    // A closed channel means that the run is over; there is nobody left to tell.
    let _ = tell.send(Event::Started(check));
    let outcome = guarded(checks::run(check, Arc::clone(&run))).await;
    finish(&run, check, outcome, began.elapsed(), &tell);
}

async fn guarded(work: impl Future<Output = Outcome> + Send + 'static) -> Outcome {
    let crashed = || Outcome::new(Verdict::Crashed, msg!("check-crashed"));
    let mut alone = JoinSet::new();
    alone.spawn(work);
    alone.join_next().await.and_then(Result::ok).unwrap_or_else(crashed)
}

fn finish(run: &Run, check: CheckCode, outcome: Outcome, elapsed: Duration, tell: &mpsc::UnboundedSender<Event>) {
    run.board.pin(check, &outcome);
    // As above: nobody left to tell.
    let _ = tell.send(Event::Finished(CheckReport { check, outcome, elapsed_ms: millis(elapsed) }));
}

/// The plank that is really broken: where the needed check was itself only waiting, the one it waited for.
fn root_of(needed: CheckCode, verdict: Verdict) -> Because {
    match verdict {
        Verdict::Skipped { because: because @ (Because::Check(_) | Because::Offline | Because::Stopped) } => because,
        _ => Because::Check(needed),
    }
}

fn skipped(because: Because) -> Outcome {
    let text = match because {
        Because::Check(check) => msg!("check-skipped-because", check = crate::words::check_name(check)),
        Because::NotGiven => msg!("check-skipped-not-given"),
        Because::Offline => msg!("check-skipped-offline"),
        Because::Stopped => msg!("check-skipped-stopped"),
        Because::NotNeeded => msg!("check-skipped-not-needed"),
    };
    Outcome::new(Verdict::Skipped { because }, text)
}

/// What has been heard of each check.
struct Ledger {
    started: Vec<CheckCode>,
    ended: Vec<CheckReport>,
}

impl Ledger {
    const fn new() -> Self {
        Self { started: Vec::new(), ended: Vec::new() }
    }

    fn note(&mut self, event: Event, on_event: &mut impl FnMut(Event)) {
        match &event {
            Event::Started(check) => self.started.push(*check),
            Event::Finished(report) => self.ended.push(report.clone()),
        }
        on_event(event);
    }

    /// Every check with its outcome, in the order of the bridge; those that did not end are ended here.
    fn close(mut self, run: &Run, ending: Ending, on_event: &mut impl FnMut(Event)) -> Vec<CheckReport> {
        for check in CheckCode::ALL {
            if self.ended.iter().any(|report| report.check == *check) {
                continue;
            }
            let outcome = match ending {
                Ending::Stopped => skipped(Because::Stopped),
                _ if self.started.contains(check) => out_of_time(run),
                _ => skipped(self.waiting_for(*check).map_or(Because::Stopped, Because::Check)),
            };
            let report = CheckReport { check: *check, outcome, elapsed_ms: 0 };
            on_event(Event::Finished(report.clone()));
            self.ended.push(report);
        }
        self.ended.sort_by_key(|report| report.check);
        self.ended
    }

    /// The first check it needs that did not succeed.
    fn waiting_for(&self, check: CheckCode) -> Option<CheckCode> {
        let verdict_of = |needed: &CheckCode| self.ended.iter().find(|report| report.check == *needed).map(|report| report.outcome.verdict);
        check.depends_on().iter().copied().find(|needed| !verdict_of(needed).is_some_and(Verdict::lets_through))
    }
}

fn out_of_time(run: &Run) -> Outcome {
    let text = msg!("check-out-of-time", seconds = run.setup.options.deadline.as_secs());
    Outcome::new(Verdict::Undetermined, text.clone()).points_to(CauseCode::TimedOut, Certainty::Proven, text)
}

fn millis(elapsed: Duration) -> u64 {
    u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_check_that_panics_is_a_verdict() {
        let outcome = guarded(async { panic!("made up for this test") }).await;
        assert_eq!(outcome.verdict, Verdict::Crashed);
    }
}
