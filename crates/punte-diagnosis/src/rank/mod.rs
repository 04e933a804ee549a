//! From what the checks found to one cause. Pure: no clock, no network, no order of arrival.

mod app_state;
mod order;
pub(crate) mod remedies;

use punte_words::Message;

use crate::model::{CauseCode, Certainty, ChainVerdict, CheckReport, Diagnosis, Family, RankedCause, Verdict};
use crate::run::Run;

pub(crate) use app_state::of_review;
pub use order::rank;

/// Puts a finished run together.
pub(crate) fn conclude(run: &Run, checks: Vec<CheckReport>, elapsed_ms: u64, stopped: bool) -> Diagnosis {
    let seen: Vec<(CauseCode, Certainty, Message)> = run
        .symptom
        .iter()
        .flat_map(|explanation| &explanation.causes)
        // Read off a pasted text, not seen by a check: what a check disproved stays disproved.
        .map(|explained| (explained.cause, explained.certainty.min(Certainty::Likely), explained.why.clone()))
        .collect();
    let causes = rank(&checks, &seen, run.setup.expected_redirect_uri());
    let beside = Beside { partial: stopped || run.setup.options.offline, symptom: !seen.is_empty() };
    let verdict = verdict(&checks, &causes, beside);
    let requests = run.http.log();
    let mut diagnosis = Diagnosis { started_at: run.setup.started_at.clone(), elapsed_ms, verdict, causes, checks, requests, stopped };
    run.scrub().diagnosis(&mut diagnosis);
    diagnosis
}

/// What a verdict depends on beside the checks and the causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Beside {
    /// Not everything was asked: the run was stopped, or was to ask nobody.
    pub partial: bool,
    /// What the person saw points to a cause.
    pub symptom: bool,
}

/// The whole chain in one word. A broken way to the servers is not a problem of the set-up: it could not be told.
/// A warning that a later check disproved does not count.
pub fn verdict(checks: &[CheckReport], causes: &[RankedCause], beside: Beside) -> ChainVerdict {
    let ended = |verdict: Verdict| checks.iter().filter(move |report| report.outcome.verdict == verdict);
    let of_network = |report: &CheckReport| report.outcome.findings.iter().any(|finding| finding.cause.family() == Family::Network);
    let standing = |cause: CauseCode| causes.iter().any(|ranked| ranked.cause == cause && ranked.certainty > Certainty::Excluded);
    let doubts = |report: &&CheckReport| {
        let findings = &report.outcome.findings;
        let pointing = || findings.iter().filter(|finding| finding.certainty > Certainty::Excluded);
        pointing().next().is_none() || pointing().any(|finding| standing(finding.cause))
    };
    let explained = beside.symptom && causes.first().is_some_and(|first| first.certainty >= Certainty::Likely);
    if ended(Verdict::Fail).any(|report| !of_network(report)) {
        ChainVerdict::Problem
    } else if ended(Verdict::Fail).next().is_some() {
        ChainVerdict::Undetermined
    } else if explained {
        ChainVerdict::Problem
    } else if beside.partial || ended(Verdict::Undetermined).chain(ended(Verdict::Crashed)).next().is_some() {
        ChainVerdict::Undetermined
    } else if ended(Verdict::Warning).any(|report| doubts(&report)) {
        ChainVerdict::Warning
    } else {
        ChainVerdict::Ok
    }
}
