//! The last gate before anything is shown: whatever outside text may have echoed, no value given by the person stands in a diagnosis.

use punte_http::RequestLine;
use punte_words::{Message, Value};

use super::{CheckReport, Diagnosis, RankedCause};

/// Shorter values are too common in ordinary text to be taken for the value itself.
const SHORTEST: usize = 6;

/// Values that must not stand anywhere, each with what stands in its place.
#[derive(Default)]
pub(crate) struct Scrub(Vec<(String, String)>);

impl Scrub {
    /// The same with one more value. Longer values are replaced first, so that no tail of one is left because another is its beginning.
    pub(crate) fn and(mut self, value: Option<&str>, replacement: impl Into<String>) -> Self {
        if let Some(value) = value.map(str::trim).filter(|value| value.chars().count() >= SHORTEST) {
            self.0.push((value.to_owned(), replacement.into()));
            self.0.sort_by_key(|(value, _)| std::cmp::Reverse(value.len()));
        }
        self
    }

    /// Replaces every value in the whole diagnosis.
    pub(crate) fn diagnosis(&self, diagnosis: &mut Diagnosis) {
        for RankedCause { evidence, .. } in &mut diagnosis.causes {
            evidence.iter_mut().for_each(|sentence| self.message(sentence));
        }
        for CheckReport { outcome, .. } in &mut diagnosis.checks {
            self.message(&mut outcome.text);
            for seen in &mut outcome.evidence {
                self.text(&mut seen.value.owner);
                self.text(&mut seen.value.shared);
            }
            outcome.findings.iter_mut().for_each(|finding| self.message(&mut finding.evidence));
        }
        for RequestLine { url, .. } in &mut diagnosis.requests {
            self.text(url);
        }
    }

    /// Replaces every value in one check's report, for those that stream.
    pub(crate) fn report(&self, report: &mut CheckReport) {
        self.message(&mut report.outcome.text);
        for seen in &mut report.outcome.evidence {
            self.text(&mut seen.value.owner);
            self.text(&mut seen.value.shared);
        }
    }

    fn message(&self, message: &mut Message) {
        for value in message.args.values_mut() {
            match value {
                Value::Text(text) => self.text(text),
                Value::Message(inner) => self.message(inner),
                Value::Number(_) => {}
            }
        }
    }

    fn text(&self, text: &mut String) {
        for (value, replacement) in &self.0 {
            if text.contains(value.as_str()) {
                *text = text.replace(value.as_str(), replacement);
            }
        }
    }
}
