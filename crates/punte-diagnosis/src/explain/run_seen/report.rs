//! A run read from a report's file, which may have been changed by anybody: nothing in it is believed but known codes and short sentences.

use punte_words::{Message, msg};
use serde_json::Value;

use super::{RunSeen, SeenCause};
use crate::document::REPORT_SCHEMA;
use crate::explain::masked;
use crate::model::{CauseCode, Certainty, CheckCode};

/// Why a file gives no run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RunUnreadable {
    /// No JSON.
    #[error("not JSON")]
    NotJson,
    /// JSON of another kind.
    #[error("not a report of a run")]
    NotAReport,
}

impl RunUnreadable {
    /// What is wrong with the file, and what belongs there.
    pub fn message(self, file: &str) -> Message {
        match self {
            Self::NotJson => msg!("explain-run-not-json", file = file),
            Self::NotAReport => msg!("explain-run-not-a-report", file = file),
        }
    }
}

/// The most that is taken of a file: causes, sentences of one cause, characters of a sentence.
const MOST_CAUSES: usize = 128;
const MOST_SENTENCES: usize = 4;
const MOST_CHARACTERS: usize = 400;

impl RunSeen {
    /// Reads a report of the schema `punte.report/1`. Causes unknown here are passed over.
    ///
    /// # Errors
    /// Where the text is no JSON, or no such report.
    pub fn from_report(text: &str) -> Result<Self, RunUnreadable> {
        let report: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| RunUnreadable::NotJson)?;
        let schema = report.get("schema").and_then(Value::as_str);
        let listed = |name: &str| report.get(name).and_then(Value::as_array);
        let (Some(REPORT_SCHEMA), Some(causes), Some(checks)) = (schema, listed("causes"), listed("checks")) else {
            return Err(RunUnreadable::NotAReport);
        };
        let started_at = report.get("started_at").and_then(Value::as_str).filter(|time| is_time(time)).ok_or(RunUnreadable::NotAReport)?;
        let accepted = checks
            .iter()
            .find(|check| check.get("code").and_then(Value::as_str) == Some(CheckCode::TiktokAuthorize.code()))
            .and_then(|check| check.get("text").and_then(Value::as_str))
            .map(sentence);
        let causes = causes.iter().take(MOST_CAUSES).filter_map(seen).filter(|seen| seen.counts(accepted.as_ref())).collect();
        Ok(Self { started_at: started_at.to_owned(), causes })
    }
}

fn seen(cause: &Value) -> Option<SeenCause> {
    let word = |name: &str| cause.get(name).and_then(Value::as_str);
    let code = word("code")?;
    let certainty = word("certainty")?;
    let evidence = cause.get("evidence").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    Some(SeenCause {
        cause: CauseCode::ALL.iter().copied().find(|known| known.code() == code)?,
        certainty: CERTAINTIES.into_iter().find(|known| known.code() == certainty)?,
        evidence: evidence.iter().filter_map(Value::as_str).take(MOST_SENTENCES).map(sentence).collect(),
    })
}

const CERTAINTIES: [Certainty; 4] = [Certainty::Excluded, Certainty::Possible, Certainty::Likely, Certainty::Proven];

/// A sentence of the file as one of ours: short, on one line, without anything that opens something.
fn sentence(text: &str) -> Message {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_CHARACTERS).collect();
    msg!("explain-run-says", text = masked(&plain))
}

/// Whether the text is a time of RFC 3339, by its characters.
fn is_time(text: &str) -> bool {
    (10..=40).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | '.' | '+' | 'T' | 'Z'))
}
