//! The last gate before anything is shown: whatever outside text may have echoed, no value given by the person stands in a diagnosis.

use punte_http::RequestLine;
use punte_words::{Message, Value};

use super::{CheckReport, Diagnosis, RankedCause};

/// Shorter values are too common in ordinary text to be taken for the value itself.
const SHORTEST: usize = 6;

/// A part of a value that is this long is as good as a piece of it found: shorter ones are chance.
const SHORTEST_PART: usize = 12;

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
        for RankedCause { evidence, fix, .. } in &mut diagnosis.causes {
            evidence.iter_mut().for_each(|sentence| self.message(sentence));
            fix.iter_mut().flat_map(|step| [&mut step.copy, &mut step.url]).flatten().for_each(|text| self.text(text));
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
            while let Some(part) = part_of(value, text) {
                *text = text.replace(part, "…");
            }
        }
    }
}

/// The longest part of `value` in `text` that is long enough to give it away: what an excerpt or a cut has left of it.
fn part_of<'v>(value: &'v str, text: &str) -> Option<&'v str> {
    let edges: Vec<usize> = value.char_indices().map(|(at, _)| at).chain([value.len()]).collect();
    let start = (0..edges.len().saturating_sub(SHORTEST_PART)).find(|at| text.contains(&value[edges[*at]..edges[at + SHORTEST_PART]]))?;
    let longest = (start + SHORTEST_PART..edges.len()).take_while(|end| text.contains(&value[edges[start]..edges[*end]])).last();
    longest.map(|end| &value[edges[start]..edges[end]])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubbed(text: &str) -> String {
        let mut text = text.to_owned();
        Scrub::default().and(Some("SecretInventatPentruProba0123456"), "…").and(Some("awpracticapunte1"), "awpr…e1").text(&mut text);
        text
    }

    #[test]
    fn a_value_and_every_telling_part_of_it_is_replaced() {
        assert_eq!(scrubbed("a SecretInventatPentruProba0123456 b awpracticapunte1 c"), "a … b awpr…e1 c");
        assert_eq!(scrubbed("tăiat: SecretInventatP… și ruProba0123456."), "tăiat: …… și ….");
        assert_eq!(scrubbed("Secret Inventat, awpr…e1"), "Secret Inventat, awpr…e1");
    }

    #[test]
    fn a_short_value_is_common_text() {
        let mut text = "un cont".to_owned();
        Scrub::default().and(Some("cont"), "…").text(&mut text);
        assert_eq!(text, "un cont");
    }
}
