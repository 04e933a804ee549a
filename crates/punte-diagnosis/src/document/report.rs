//! A diagnosis as JSON, schema `punte.report/1`: what may leave the machine, in the words of one language. No field holds a secret.

use std::collections::BTreeMap;

use punte_http::RequestLine;
use punte_words::Words;
use serde::Serialize;

use crate::model::{CauseCode, Certainty, CheckCode, CheckReport, Diagnosis, Family, Fix, RankedCause, Verdict};
use crate::words::{cause_text, cause_title};

/// The schema's name.
pub const REPORT_SCHEMA: &str = "punte.report/1";

/// The whole document.
#[derive(Debug, Clone, Serialize)]
pub struct ReportDocument {
    schema: &'static str,
    punte: &'static str,
    started_at: String,
    elapsed_ms: u64,
    verdict: &'static str,
    cause: Option<CauseName>,
    causes: Vec<CauseDocument>,
    checks: Vec<CheckDocument>,
    requests: Vec<RequestLine>,
}

/// The one cause, by name.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CauseName {
    code: CauseCode,
    family: Family,
    certainty: Certainty,
}

/// A ranked cause, in words.
#[derive(Debug, Clone, Serialize)]
pub struct CauseDocument {
    code: CauseCode,
    family: Family,
    certainty: Certainty,
    text: String,
    evidence: Vec<String>,
    fix: Vec<FixDocument>,
}

/// A step of the remedy, in words.
#[derive(Debug, Clone, Serialize)]
pub struct FixDocument {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct CheckDocument {
    code: CheckCode,
    verdict: Verdict,
    because: Option<&'static str>,
    text: String,
    evidence: BTreeMap<&'static str, String>,
    elapsed_ms: u64,
}

impl ReportDocument {
    /// The document of `diagnosis` in the language of `words`.
    pub fn new(diagnosis: &Diagnosis, words: &Words) -> Self {
        Self {
            schema: REPORT_SCHEMA,
            punte: env!("CARGO_PKG_VERSION"),
            started_at: diagnosis.started_at.clone(),
            elapsed_ms: diagnosis.elapsed_ms,
            verdict: diagnosis.verdict.code(),
            cause: diagnosis.cause().map(|ranked| CauseName {
                code: ranked.cause,
                family: ranked.cause.family(),
                certainty: ranked.certainty,
            }),
            causes: diagnosis.causes.iter().map(|ranked| CauseDocument::new(ranked, words)).collect(),
            checks: diagnosis.checks.iter().map(|report| CheckDocument::new(report, words)).collect(),
            requests: diagnosis.requests.clone(),
        }
    }
}

impl CauseDocument {
    /// A ranked cause in the language of `words`.
    pub fn new(ranked: &RankedCause, words: &Words) -> Self {
        let RankedCause { cause, certainty, evidence, fix } = ranked;
        Self {
            code: *cause,
            family: cause.family(),
            certainty: *certainty,
            text: format!("{} {}", words.say(&cause_title(*cause)), words.say(&cause_text(*cause))),
            evidence: evidence.iter().map(|sentence| words.say(sentence)).collect(),
            fix: fix.iter().map(|step| FixDocument::new(step, words)).collect(),
        }
    }
}

impl FixDocument {
    fn new(fix: &Fix, words: &Words) -> Self {
        let Fix { text, url, copy, action: _ } = fix;
        Self { text: words.say(text), url: url.clone(), copy: copy.clone() }
    }
}

impl CheckDocument {
    fn new(report: &CheckReport, words: &Words) -> Self {
        let CheckReport { check, outcome, elapsed_ms } = report;
        let because = match outcome.verdict {
            Verdict::Skipped { because } => Some(because.code()),
            _ => None,
        };
        Self {
            code: *check,
            verdict: outcome.verdict,
            because,
            text: words.say(&outcome.text),
            evidence: outcome.evidence.iter().map(|seen| (seen.name, seen.value.shared.clone())).collect(),
            elapsed_ms: *elapsed_ms,
        }
    }
}
