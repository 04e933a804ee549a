//! A pasted text with everything masked that opens something: codes, states, tokens, secrets, cookies. Client keys keep their ends, so that two can be
//! compared; every other byte stays as it is. What the text means does not live here.

mod names;
mod shapes;
mod spans;
#[cfg(test)]
mod tests;
mod values;

use punte_words::{Message, Value};

use spans::Spans;

/// What stands in the place of what is masked.
const MARK: &str = "…";

/// The most often that the whole is gone over: masking one thing may bring another to light.
const MOST_ROUNDS: usize = 6;

/// The text with everything masked that opens something. Masking again changes nothing.
pub fn masked(text: &str) -> String {
    let mut shown = text.to_owned();
    for _ in 0..MOST_ROUNDS {
        let next = spans_of(&shown).replaced(&shown);
        if next == shown {
            break;
        }
        shown = next;
    }
    shown
}

fn spans_of(text: &str) -> Spans {
    let mut spans = Spans::default();
    names::find(text, &mut spans);
    shapes::find(text, &mut spans);
    spans
}

/// What of a text must not stand in anything said about it.
pub(super) struct Hidden(Vec<String>);

/// Shorter values are too common in ordinary text to be looked for by themselves.
const SHORTEST: usize = 6;

/// The most values that are looked for.
const MOST: usize = 256;

impl Hidden {
    /// What [`masked`] takes out of `text`.
    pub(super) fn of(text: &str) -> Self {
        let mut values: Vec<String> =
            spans_of(text).values(text).filter(|value| value.chars().count() >= SHORTEST).take(MOST).map(str::to_owned).collect();
        // Longer values first, so that no tail of one is left because another is its beginning.
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        Self(values)
    }

    /// `text` without any of it.
    pub(super) fn out_of(&self, text: &str) -> String {
        let cut = self.0.iter().fold(text.to_owned(), |text, value| if text.contains(value) { text.replace(value, MARK) } else { text });
        masked(&cut)
    }

    /// A sentence without any of it.
    pub(super) fn out_of_message(&self, message: &mut Message) {
        for value in message.args.values_mut() {
            match value {
                Value::Text(text) => *text = self.out_of(text),
                Value::Message(inner) => self.out_of_message(inner),
                Value::Number(_) => {}
            }
        }
    }
}
