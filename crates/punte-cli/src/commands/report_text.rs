//! A diagnosis for a person at a terminal: the cause first, then the proof, then what to do, then the bridge plank by plank.

use punte_diagnosis::model::{Action, Because, Certainty, ChainVerdict, CheckReport, Diagnosis, Fix, RankedCause, Span, Verdict};
use punte_diagnosis::words::{cause_text, cause_title, check_name};
use punte_words::{Message, Words, msg};

use crate::output::{Paint, width, wrapped};

/// The whole text.
pub(super) fn render(diagnosis: &Diagnosis, words: &Words) -> String {
    let page = Page { words, paint: Paint::for_stdout(), width: width() };
    let mut parts = vec![page.headline(diagnosis)];
    if let Some(cause) = diagnosis.cause() {
        parts.push(page.cause(cause));
    }
    let others: Vec<&RankedCause> = diagnosis.causes.iter().skip(usize::from(diagnosis.cause().is_some())).collect();
    let (excluded, possible): (Vec<_>, Vec<_>) = others.into_iter().partition(|cause| cause.certainty == Certainty::Excluded);
    parts.extend(page.also_possible(&possible));
    if diagnosis.cause().is_some_and(|cause| cause.certainty != Certainty::Proven) {
        parts.extend(page.excluded(&excluded));
    }
    parts.push(page.bridge(diagnosis));
    parts.push(page.paint.dim(&words.say(&msg!("cli-took", milliseconds = diagnosis.elapsed_ms, requests = diagnosis.requests.len()))));
    parts.join("\n\n")
}

struct Page<'w> {
    words: &'w Words,
    paint: Paint,
    width: usize,
}

impl Page<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    fn headline(&self, diagnosis: &Diagnosis) -> String {
        let message = match (diagnosis.cause(), diagnosis.verdict) {
            (Some(cause), _) if cause.certainty == Certainty::Proven => cause_title(cause.cause),
            (Some(cause), _) if cause.certainty == Certainty::Likely => msg!("cli-cause-likely", title = cause_title(cause.cause)),
            (Some(cause), _) => msg!("cli-cause-possible", title = cause_title(cause.cause)),
            (None, ChainVerdict::Ok) => msg!("cli-verdict-ok"),
            (None, ChainVerdict::Problem) => msg!("cli-verdict-problem"),
            (None, ChainVerdict::Warning) => msg!("cli-verdict-warning"),
            (None, ChainVerdict::Undetermined) if diagnosis.stopped => msg!("cli-verdict-stopped"),
            (None, ChainVerdict::Undetermined) => msg!("cli-verdict-undetermined"),
        };
        let (sign, paint): (&str, fn(Paint, &str) -> String) = match diagnosis.verdict {
            ChainVerdict::Ok => ("✓", Paint::good),
            ChainVerdict::Problem => ("✕", Paint::bad),
            ChainVerdict::Warning => ("!", Paint::doubtful),
            ChainVerdict::Undetermined => ("?", Paint::doubtful),
        };
        paint(self.paint, &format!("{sign} {}", self.say(&message)))
    }

    fn cause(&self, ranked: &RankedCause) -> String {
        let mut lines = vec![wrapped("", 0, &self.say(&cause_text(ranked.cause)), self.width)];
        let certainty = Message::new(format!("certainty-{}", ranked.certainty.code()));
        let proof = self.say(&msg!("cli-proof", certainty = certainty));
        lines.push(format!("\n{}", self.paint.bold(&proof)));
        lines.extend(ranked.evidence.iter().map(|sentence| wrapped("  • ", 4, &self.say(sentence), self.width)));
        lines.push(format!("\n{}", self.paint.bold(&self.say(&msg!("cli-what-to-do")))));
        for (at, fix) in ranked.fix.iter().enumerate() {
            lines.extend(self.step(at + 1, fix));
        }
        lines.join("\n")
    }

    fn step(&self, number: usize, fix: &Fix) -> Vec<String> {
        let mut lines = vec![wrapped(&format!("  {number}. "), 5, &self.say(&fix.text), self.width)];
        lines.extend(fix.url.iter().map(|url| format!("     {url}")));
        lines.extend((fix.action == Some(Action::Configure)).then(|| "     punte-cli configure".to_owned()));
        lines.extend(fix.copy.iter().map(|copy| format!("     {}", self.paint.bold(copy))));
        lines
    }

    fn also_possible(&self, causes: &[&RankedCause]) -> Option<String> {
        let line = |ranked: &&RankedCause| {
            let why = ranked.evidence.first().map(|sentence| self.say(sentence)).unwrap_or_default();
            wrapped("  • ", 4, &format!("{} ({why})", self.say(&cause_title(ranked.cause))), self.width)
        };
        self.listed(&msg!("cli-also-possible"), causes.iter().map(line).collect())
    }

    /// What was disproved, by its proofs.
    fn excluded(&self, causes: &[&RankedCause]) -> Option<String> {
        let lines = proofs(causes).iter().map(|proof| wrapped("  • ", 4, &self.say(proof), self.width)).collect();
        self.listed(&msg!("cli-excluded"), lines)
    }

    fn listed(&self, heading: &Message, lines: Vec<String>) -> Option<String> {
        (!lines.is_empty()).then(|| format!("{}\n{}", self.paint.bold(&self.say(heading)), lines.join("\n")))
    }

    fn bridge(&self, diagnosis: &Diagnosis) -> String {
        let span = |span: Span, heading: Message| {
            let reports: Vec<&CheckReport> = diagnosis.checks.iter().filter(|report| report.check.span() == span).collect();
            let mut planks: Vec<String> =
                reports.iter().filter(|report| waits_for(report).is_none()).filter_map(|report| self.plank(report)).collect();
            planks.extend(self.unreached(&reports));
            format!("{}\n{}", self.paint.bold(&self.say(&heading)), planks.join("\n"))
        };
        [span(Span::ApplicationToOutstand, msg!("cli-span-outstand")), span(Span::OutstandToTiktok, msg!("cli-span-tiktok"))].join("\n\n")
    }

    /// The planks that were not reached, in one line for each broken plank that kept them, and one for those that need the network.
    fn unreached(&self, reports: &[&CheckReport]) -> Vec<String> {
        let mut lines: Vec<(Because, Vec<String>)> = Vec::new();
        for report in reports {
            let Some(because) = waits_for(report) else { continue };
            let name = self.say(&check_name(report.check));
            match lines.iter_mut().find(|(other, _)| *other == because) {
                Some((_, names)) => names.push(name),
                None => lines.push((because, vec![name])),
            }
        }
        let line = |(because, names): (Because, Vec<String>)| {
            let names = names.join(", ");
            let text = match because {
                Because::Check(broken) => msg!("cli-unreached", check = check_name(broken), names = names),
                _ => msg!("cli-unreached-offline", names = names),
            };
            self.paint.dim(&wrapped("  – ", 4, &self.say(&text), self.width))
        };
        lines.into_iter().map(line).collect()
    }

    /// `None` for what this set-up does not need.
    fn plank(&self, report: &CheckReport) -> Option<String> {
        let sign = match report.outcome.verdict {
            Verdict::Skipped { because: Because::NotNeeded } => return None,
            Verdict::Skipped { .. } => self.paint.dim("–"),
            Verdict::Ok => self.paint.good("✓"),
            Verdict::Warning => self.paint.doubtful("!"),
            Verdict::Fail => self.paint.bad("✕"),
            Verdict::Undetermined => self.paint.doubtful("?"),
            Verdict::Crashed => self.paint.bad("⚠"),
        };
        let text = format!("{}: {}", self.say(&check_name(report.check)), self.say(&report.outcome.text));
        Some(wrapped(&format!("  {sign} "), 4, &text, self.width))
    }
}

/// The evidence of causes, each sentence once: several causes share one.
pub(super) fn proofs<'c>(causes: &[&'c RankedCause]) -> Vec<&'c Message> {
    let mut proofs: Vec<&Message> = Vec::new();
    for proof in causes.iter().flat_map(|ranked| &ranked.evidence) {
        if !proofs.contains(&proof) {
            proofs.push(proof);
        }
    }
    proofs
}

/// What kept a check from running, where one sentence serves many: the broken plank that it was waiting for, or being offline.
const fn waits_for(report: &CheckReport) -> Option<Because> {
    match report.outcome.verdict {
        Verdict::Skipped { because: because @ (Because::Check(_) | Because::Offline) } => Some(because),
        _ => None,
    }
}
