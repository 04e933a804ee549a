//! What a person at a terminal sees while a run goes on: the check at work and how many are done. Quiet when nobody looks.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use punte_diagnosis::model::CheckCode;
use punte_diagnosis::run::Event;
use punte_diagnosis::words::check_name;
use punte_words::{Words, msg};

/// The line at the bottom of the terminal.
pub(crate) struct Progress<'w> {
    bar: ProgressBar,
    words: &'w Words,
}

impl<'w> Progress<'w> {
    /// A line on standard error where that is a terminal; nothing otherwise.
    pub(crate) fn new(words: &'w Words) -> Self {
        let bar = if std::io::stderr().is_terminal() { ProgressBar::new(CheckCode::ALL.len() as u64) } else { ProgressBar::hidden() };
        let hint = words.say(&msg!("cli-progress-stop"));
        if let Ok(style) = ProgressStyle::with_template(&format!("{{spinner}} {{pos}}/{{len}} {{wide_msg}} {hint}")) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar, words }
    }

    /// Hears of a check.
    pub(crate) fn note(&self, event: &Event) {
        match event {
            Event::Started(check) => self.bar.set_message(self.words.say(&check_name(*check))),
            Event::Finished(_) => self.bar.inc(1),
        }
    }

    /// Takes the line away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
