//! What the guide asks of Rust beside the chain.

use jiff::Timestamp;
use punte_diagnosis::portal;
use punte_support::commands::{Form, with_placeholders};
use punte_support::proxies::Snippet;
use punte_support::restart::Restart;
use punte_words::Message;

use crate::wire::{CommandText, ProxySnippet, RedirectComparison, RestartAnswer, ScopeReading, ScopeRow, Text};

fn texts(messages: Vec<Message>) -> Vec<Text> {
    messages.into_iter().map(Text::from).collect()
}

impl From<portal::RedirectComparison> for RedirectComparison {
    fn from(comparison: portal::RedirectComparison) -> Self {
        let portal::RedirectComparison { same, registered, expected, differences, rules } = comparison;
        Self { same, registered, expected, differences: texts(differences), rules: texts(rules) }
    }
}

impl From<portal::ScopeReading> for ScopeReading {
    fn from(reading: portal::ScopeReading) -> Self {
        let portal::ScopeReading { rows, missing } = reading;
        Self { rows: rows.into_iter().map(ScopeRow::from).collect(), missing }
    }
}

impl From<portal::ScopeRow> for ScopeRow {
    fn from(row: portal::ScopeRow) -> Self {
        let portal::ScopeRow { scope, state, text } = row;
        Self { scope, state: state.code().to_owned(), text: text.map(Into::into) }
    }
}

impl From<Snippet> for ProxySnippet {
    fn from(snippet: Snippet) -> Self {
        let Snippet { code, file, text } = snippet;
        Self { code: code.to_owned(), file, text }
    }
}

impl From<Form> for CommandText {
    fn from(form: Form) -> Self {
        Self { code: form.code().to_owned(), text: with_placeholders(form), file: form.file_name().map(str::to_owned) }
    }
}

impl From<Restart> for RestartAnswer {
    fn from(restart: Restart) -> Self {
        let Restart { verdict, text, saved, started, process } = restart;
        let told = |time: Option<Timestamp>| time.map(|time| time.to_string());
        Self { verdict: verdict.code().to_owned(), text: text.into(), saved: told(saved), started: told(started), process }
    }
}
