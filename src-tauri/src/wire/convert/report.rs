//! A run and its report. What the owner sees crosses; the form that may leave the machine does not concern the window.

use punte_diagnosis::model::{Action, CheckReport, Diagnosis, Evidence, Fix as Step, Outcome, RankedCause, Shown, Verdict};
use punte_diagnosis::run::Event;
use punte_http::RequestLine as Line;

use crate::wire::{Cause, Check, EvidenceLine, Fix, Report, RequestLine, RunEvent};

impl From<Event> for RunEvent {
    fn from(event: Event) -> Self {
        match event {
            Event::Started(check) => Self::Started { check: check.code().to_owned() },
            Event::Finished(report) => Self::Finished { check: (&report).into() },
        }
    }
}

impl Report {
    /// The report of a run, in the practice scenario it ran in.
    pub fn of(diagnosis: &Diagnosis, practice: Option<String>) -> Self {
        let named = diagnosis.cause().is_some();
        let Diagnosis { started_at, elapsed_ms, verdict, causes, checks, requests, stopped } = diagnosis;
        Self {
            verdict: verdict.code().to_owned(),
            causes: causes.iter().map(Cause::from).collect(),
            named,
            checks: checks.iter().map(Check::from).collect(),
            requests: requests.iter().map(RequestLine::from).collect(),
            started_at: started_at.clone(),
            elapsed_ms: *elapsed_ms,
            stopped: *stopped,
            practice,
        }
    }
}

impl From<&CheckReport> for Check {
    fn from(report: &CheckReport) -> Self {
        // The findings have been weighed into the causes.
        let CheckReport { check, outcome: Outcome { verdict, text, evidence, findings: _ }, elapsed_ms } = report;
        let because = match verdict {
            Verdict::Skipped { because } => Some(because.code().to_owned()),
            Verdict::Ok | Verdict::Warning | Verdict::Fail | Verdict::Undetermined | Verdict::Crashed => None,
        };
        Self {
            code: check.code().to_owned(),
            verdict: verdict.code().to_owned(),
            because,
            text: text.into(),
            evidence: evidence.iter().map(EvidenceLine::from).collect(),
            elapsed_ms: *elapsed_ms,
        }
    }
}

impl From<&Evidence> for EvidenceLine {
    fn from(evidence: &Evidence) -> Self {
        let Evidence { name, value: Shown { owner, shared: _ } } = evidence;
        Self { name: (*name).to_owned(), value: owner.clone() }
    }
}

impl From<&RankedCause> for Cause {
    fn from(ranked: &RankedCause) -> Self {
        let RankedCause { cause, certainty, evidence, fix } = ranked;
        Self {
            code: cause.code().to_owned(),
            family: cause.family().code().to_owned(),
            certainty: certainty.code().to_owned(),
            evidence: evidence.iter().map(Into::into).collect(),
            fix: fix.iter().map(Fix::from).collect(),
        }
    }
}

impl From<&Step> for Fix {
    fn from(step: &Step) -> Self {
        let Step { text, url, copy, action } = step;
        let action = action.map(|action| match action {
            Action::Configure => "configure".to_owned(),
            Action::EditCredentials => "edit_credentials".to_owned(),
            Action::Verify => "verify".to_owned(),
            Action::Guide(step) => format!("guide:{step}"),
        });
        Self { text: text.into(), url: url.clone(), copy: copy.clone(), action }
    }
}

impl From<&Line> for RequestLine {
    fn from(line: &Line) -> Self {
        let Line { method, url, status, elapsed_ms } = line;
        Self { method: (*method).to_owned(), url: url.clone(), status: *status, elapsed_ms: *elapsed_ms }
    }
}
