//! The last run as a mail tells it: each check with its verdict and the few things seen that help support, the cause, and what was ruled out.
//! Evidence enters in its shared form only; the person's own name for a thing, a path or an account does not enter at all.

use punte_diagnosis::model::{Because, CauseCode, Certainty, CheckCode, CheckReport, Diagnosis, Family, Outcome, Verdict};
use punte_words::Value;

use super::line::Line;

/// What is told of every check that saw it.
const ALWAYS: &[&str] = &["stored", "sent"];
/// What is told where the check is not well.
const WHERE_BROKEN: &[&str] = &["given", "found", "expected", "answer", "error", "err_code", "status"];
/// What the sentence of a check that is not well carries of the other side's answer.
const SAID: &[&str] = &["status", "words", "error"];

/// TikTok's answer where it lets people through: no word of an error.
const SIGN_IN: &str = "login";

/// How the run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ended {
    /// A cause was named.
    Cause(CauseCode, Certainty),
    /// Everything is well.
    Well,
    /// It could not be told.
    Unclear,
}

/// How TikTok stands in Outstand's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Registered {
    /// Once, with this id.
    Once(Option<Line>),
    /// Not at all.
    Never,
    /// Several times.
    Several(usize),
}

/// One check that was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Checked {
    pub(super) check: CheckCode,
    pub(super) verdict: Verdict,
    pub(super) seen: Vec<(&'static str, Line)>,
}

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ran {
    pub(super) started_at: Option<Line>,
    pub(super) ended: Ended,
    pub(super) registered: Option<Registered>,
    pub(super) checks: Vec<Checked>,
    pub(super) unchecked: Vec<CheckCode>,
    pub(super) excluded: Vec<CauseCode>,
    pub(super) answer: Option<Line>,
    pub(super) given_key: Option<Line>,
}

impl Ran {
    pub(super) fn of(run: &Diagnosis) -> Self {
        let skipped = |report: &&CheckReport| matches!(report.outcome.verdict, Verdict::Skipped { .. });
        let needless = |report: &&CheckReport| report.outcome.verdict == Verdict::Skipped { because: Because::NotNeeded };
        let excluded = run.causes.iter().filter(|ranked| ranked.certainty == Certainty::Excluded && could_be_meant(ranked.cause));
        Self {
            started_at: time(&run.started_at),
            ended: match run.cause() {
                Some(ranked) => Ended::Cause(ranked.cause, ranked.certainty),
                None if run.verdict == punte_diagnosis::model::ChainVerdict::Ok => Ended::Well,
                None => Ended::Unclear,
            },
            registered: registered(run),
            checks: run.checks.iter().filter(|report| !skipped(report)).map(Checked::of).collect(),
            unchecked: run.checks.iter().filter(|report| skipped(report) && !needless(report)).map(|report| report.check).collect(),
            excluded: excluded.map(|ranked| ranked.cause).collect(),
            answer: shared(run, CheckCode::TiktokAuthorize, "answer").filter(|answer| *answer != SIGN_IN).and_then(Line::code),
            given_key: shared(run, CheckCode::InputClientKey, "given").and_then(Line::of),
        }
    }

    /// The request ids that TikTok gave, in the order of the bridge.
    pub(super) fn log_ids(run: &Diagnosis) -> impl Iterator<Item = &str> {
        let seen = run.checks.iter().flat_map(|report| &report.outcome.evidence);
        seen.filter(|seen| seen.name == "log_id").map(|seen| seen.value.shared.as_str())
    }
}

impl Checked {
    fn of(report: &CheckReport) -> Self {
        let CheckReport { check, outcome, .. } = report;
        let well = outcome.verdict == Verdict::Ok;
        let told = |name: &&str| ALWAYS.contains(name) || (!well && WHERE_BROKEN.contains(name));
        let evidence = outcome.evidence.iter().filter(|seen| told(&seen.name) && seen.value.shared != SIGN_IN);
        let mut seen: Vec<(&'static str, Line)> = evidence.filter_map(|seen| Some((seen.name, Line::of(&seen.value.shared)?))).collect();
        if !well {
            seen.extend(SAID.iter().filter_map(|name| Some((*name, said(outcome, name)?))));
        }
        Self { check: *check, verdict: outcome.verdict, seen }
    }
}

/// Whether TikTok's error page could mean it; that the rest is well is said by the checks already.
const fn could_be_meant(cause: CauseCode) -> bool {
    use Family as F;
    matches!(
        cause.family(),
        F::ClientKey | F::ClientSecret | F::NotApproved | F::SandboxTarget | F::RedirectUri | F::Scope | F::Pkce | F::Outstand
    )
}

/// A value that the check's sentence carries.
fn said(outcome: &Outcome, name: &str) -> Option<Line> {
    match outcome.text.args.get(name)? {
        Value::Text(text) => Line::of(text),
        Value::Number(number) => Line::of(&number.to_string()),
        Value::Message(_) => None,
    }
}

fn shared<'d>(run: &'d Diagnosis, check: CheckCode, name: &str) -> Option<&'d str> {
    run.evidence(check).iter().find(|seen| seen.name == name).map(|seen| seen.value.shared.as_str())
}

fn registered(run: &Diagnosis) -> Option<Registered> {
    let outcome = run.outcome(CheckCode::OutstandNetwork)?;
    let points_to =
        |cause: CauseCode| outcome.findings.iter().any(|finding| finding.cause == cause && finding.certainty != Certainty::Excluded);
    if let Some(rows) = shared(run, CheckCode::OutstandNetwork, "rows").and_then(|rows| rows.parse().ok()) {
        return Some(Registered::Several(rows));
    }
    if outcome.verdict == Verdict::Ok {
        return Some(Registered::Once(shared(run, CheckCode::OutstandNetwork, "id").and_then(Line::code)));
    }
    (points_to(CauseCode::NetworkNotConfigured) || points_to(CauseCode::ManagedKeysInUse)).then_some(Registered::Never)
}

/// `2026-11-23T09:00:00Z` as `2026-11-23 09:00 UTC`, which reads the same in both languages.
fn time(started_at: &str) -> Option<Line> {
    match (started_at.get(..10), started_at.get(11..16), started_at.ends_with('Z')) {
        (Some(day), Some(minute), true) => Line::of(&format!("{day} {minute} UTC")),
        _ => Line::of(started_at),
    }
}
