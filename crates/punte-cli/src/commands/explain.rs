//! `explain`: what a pasted text means.

use std::io::IsTerminal;

use clap::ArgMatches;
use punte_diagnosis::document::{ExplanationDocument, ranked};
use punte_diagnosis::explain::{Circumstances, Explanation, RunSeen, explain};
use punte_diagnosis::model::{Certainty, RankedCause};
use punte_diagnosis::words::{cause_text, cause_title};
use punte_words::{Message, Words, msg};

use super::report_text::proofs;
use crate::exit::Exit;
use crate::given::{self, Unusable};
use crate::output::{self, Paint, wrapped};

pub(super) fn run(matches: &ArgMatches, words: &Words) -> Result<Exit, Unusable> {
    let name = matches.get_one::<String>("file").map_or("-", String::as_str);
    let report = matches.get_one::<String>("run").map(String::as_str);
    if name == "-" && report == Some("-") {
        return Err(Unusable::OneInputToExplain);
    }
    if name == "-" && std::io::stdin().is_terminal() {
        output::complain(&words.say(&msg!("cli-explain-paste")));
    }
    let run = report.map(seen).transpose()?;
    let app_state = matches.get_one::<String>("app-state").and_then(|state| state.parse().ok());
    let explanation = explain(&given::pasted(name)?, &Circumstances { app_state, run: run.as_ref() });
    let exit = if explanation.is_recognised() { Exit::Problem } else { Exit::Undetermined };
    if matches.get_flag("json") {
        let written = output::print_json(&ExplanationDocument::new(&explanation, words));
        return Ok(if written.is_err() { Exit::Internal } else { exit });
    }
    output::print(&Page { words, paint: Paint::for_stdout(), width: output::width() }.render(&explanation));
    Ok(exit)
}

/// The run whose report stands in the file.
fn seen(name: &str) -> Result<RunSeen, Unusable> {
    RunSeen::from_report(&given::pasted(name)?).map_err(|why| Unusable::NotARun { name: name.to_owned(), why })
}

struct Page<'w> {
    words: &'w Words,
    paint: Paint,
    width: usize,
}

impl Page<'_> {
    /// The first cause whole, the others by name, what is excluded by its proof, the question at the end.
    fn render(&self, explanation: &Explanation) -> String {
        let causes = ranked(explanation);
        let (excluded, open): (Vec<_>, Vec<_>) = causes.iter().partition(|cause| cause.certainty == Certainty::Excluded);
        let mut parts = match open.split_first() {
            Some((first, others)) => vec![self.first(first)].into_iter().chain(self.listed(&msg!("cli-also-possible"), others)).collect(),
            None => vec![self.unknown(explanation)],
        };
        parts.extend(self.proofs(&excluded));
        parts.extend(explanation.joined.as_deref().map(|at| self.paint.dim(&self.say(&msg!("cli-explain-joined", at = at)))));
        parts.extend(explanation.question.map(|question| {
            let asked = wrapped("? ", 2, &self.say(&question.message()), self.width);
            let how = wrapped("  ", 2, &self.say(&msg!("cli-explain-answer", answers = question.answers().join("|"))), self.width);
            format!("{}\n{how}", self.paint.doubtful(&asked))
        }));
        parts.join("\n\n")
    }

    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn unknown(&self, explanation: &Explanation) -> String {
        let sentence = match explanation.provider {
            Some(provider) => msg!("cli-explain-provider", provider = provider),
            None if explanation.causes.is_empty() => msg!("cli-explain-unknown"),
            None => msg!("cli-explain-all-excluded"),
        };
        wrapped("", 0, &self.say(&sentence), self.width)
    }

    fn first(&self, cause: &RankedCause) -> String {
        let title = cause_title(cause.cause);
        let headline = match cause.certainty {
            Certainty::Proven => self.say(&title),
            Certainty::Likely => self.say(&msg!("cli-cause-likely", title = title)),
            Certainty::Possible | Certainty::Excluded => self.say(&msg!("cli-cause-possible", title = title)),
        };
        let certainty = Message::new(format!("certainty-{}", cause.certainty.code()));
        let mut lines = vec![self.paint.bad(&wrapped("✕ ", 2, &headline, self.width)), String::new()];
        lines.push(wrapped("", 0, &self.say(&cause_text(cause.cause)), self.width));
        lines.push(format!("\n{}", self.paint.bold(&self.say(&msg!("cli-proof", certainty = certainty)))));
        lines.extend(cause.evidence.iter().map(|sentence| wrapped("  • ", 4, &self.say(sentence), self.width)));
        lines.push(format!("\n{}", self.paint.bold(&self.say(&msg!("cli-what-to-do")))));
        for (at, fix) in cause.fix.iter().enumerate() {
            lines.push(wrapped(&format!("  {}. ", at + 1), 5, &self.say(&fix.text), self.width));
            lines.extend(fix.url.iter().map(|url| format!("     {url}")));
            lines.extend(fix.copy.iter().map(|copy| format!("     {}", self.paint.bold(copy))));
        }
        lines.join("\n")
    }

    /// Causes by name, each with its first reason.
    fn listed(&self, heading: &Message, causes: &[&RankedCause]) -> Option<String> {
        let lines: Vec<String> = causes.iter().map(|cause| self.line(cause)).collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", self.paint.bold(&self.say(heading)), lines.join("\n")))
    }

    /// What is excluded, by its proofs: several causes share one.
    fn proofs(&self, causes: &[&RankedCause]) -> Option<String> {
        let lines: Vec<String> = proofs(causes).iter().map(|proof| wrapped("  • ", 4, &self.say(proof), self.width)).collect();
        (!lines.is_empty()).then(|| format!("{}\n{}", self.paint.bold(&self.say(&msg!("cli-excluded"))), lines.join("\n")))
    }

    fn line(&self, cause: &RankedCause) -> String {
        let title = wrapped("  • ", 4, &self.say(&cause_title(cause.cause)), self.width);
        let why = cause.evidence.first().map(|sentence| wrapped("    ", 4, &self.say(sentence), self.width));
        [Some(title), why].into_iter().flatten().collect::<Vec<_>>().join("\n")
    }
}
