//! What a pasted text means: an address, a page, JSON, a log line. Recognised by stable words and codes, never by prose or its order.
//! TikTok's words themselves are read in `punte-tiktok`; how a cause is mended does not live here.

mod address;
mod catalogue;
mod circumstances;
mod codes_alone;
mod found;
mod key;
mod masked;
mod reading;
mod rule;
mod rules;
mod run_seen;
mod statuses;
#[cfg(test)]
mod tests;
mod way;
mod whose;

use punte_tiktok::words::MOST_READ;
use punte_words::Message;

use crate::model::{CauseCode, Certainty};
use catalogue::catalogue;
pub use circumstances::{Circumstances, Question};
pub use found::FoundInText;
use masked::Hidden;
pub use masked::masked;
use reading::Reading;
pub use run_seen::{RunSeen, RunUnreadable};

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The causes that fit, the surest first, the excluded ones last, each once; empty where nothing was recognised.
    pub causes: Vec<Explained>,
    /// What was read in the text, keys masked.
    pub found: FoundInText,
    /// The text, at most its first 256 KiB, with everything masked that opens something.
    pub masked: String,
    /// The question whose answer would decide between the causes.
    pub question: Option<Question>,
    /// Whose error this is instead, by its name, where it is another provider's.
    pub provider: Option<&'static str>,
    /// When the run started whose results are counted in, UTC, RFC 3339.
    pub joined: Option<String>,
}

impl Explanation {
    /// Whether anything was recognised that is not excluded.
    pub fn is_recognised(&self) -> bool {
        self.causes.iter().any(|explained| explained.certainty > Certainty::Excluded)
    }
}

/// A cause, and why it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The cause.
    pub cause: CauseCode,
    /// How sure it is.
    pub certainty: Certainty,
    /// What points to it, or against it where it is excluded.
    pub why: Message,
    /// What else does.
    pub more: Vec<Message>,
}

/// Something seen in the values themselves, and the word of TikTok's error page that it would explain.
struct Finding {
    explained: Explained,
    about: &'static str,
}

impl Finding {
    const fn new(about: &'static str, cause: CauseCode, certainty: Certainty, why: Message) -> Self {
        Self { explained: Explained { cause, certainty, why, more: Vec::new() }, about }
    }
}

/// Explains `text`, of which at most the first 256 KiB are read. Errors of another provider are named as such; those of other servers are not
/// recognised.
pub fn explain(text: &str, circumstances: &Circumstances<'_>) -> Explanation {
    let text = cut(text, MOST_READ);
    let reading = Reading::of(text);
    let mut causes = causes_of(&reading);
    if let Some(state) = circumstances.app_state {
        circumstances::by_app_state(&mut causes, &reading, state);
    }
    let joined = circumstances.run.filter(|_| !causes.is_empty());
    if let Some(run) = joined {
        circumstances::by_run(&mut causes, run);
    }
    let hidden = Hidden::of(text);
    causes.iter_mut().for_each(|explained| {
        hidden.out_of_message(&mut explained.why);
        explained.more.iter_mut().for_each(|sentence| hidden.out_of_message(sentence));
    });
    Explanation {
        question: circumstances::question(&causes, circumstances.app_state),
        provider: reading.provider.filter(|_| causes.is_empty() && reading.tells_of_failing()),
        found: FoundInText::of(&reading).without(&hidden),
        masked: masked(text),
        joined: joined.map(|run| run.started_at.clone()),
        causes,
    }
}

/// What the text itself points to.
fn causes_of(reading: &Reading) -> Vec<Explained> {
    let mut findings = key::findings(reading);
    findings.extend(address::findings(reading));
    let mut causes = weighed(reading, &findings);
    for (side, rule) in catalogue().applying(reading) {
        let mut certainty = rule.certainty;
        // What was seen in the values outweighs what the error word alone suggests.
        if side.is_tiktok()
            && findings.iter().any(|finding| rule.is_about(finding.about) && finding.explained.certainty >= Certainty::Likely)
        {
            certainty = certainty.min(Certainty::Possible);
        }
        add(&mut causes, Explained { cause: rule.cause, certainty, why: (rule.why)(), more: Vec::new() });
    }
    circumstances::sort(&mut causes);
    causes
}

/// The findings as causes. Where TikTok named another part, a finding is no more than possible; where that part comes after the key, the key was accepted.
fn weighed(reading: &Reading, findings: &[Finding]) -> Vec<Explained> {
    let named = reading.error_type();
    let mut causes = Vec::new();
    for Finding { explained, about } in findings {
        let certainty = match named {
            Some(word) if word == *about => explained.certainty,
            Some(_) if *about == key::ABOUT => continue,
            Some(_) => explained.certainty.min(Certainty::Possible),
            None => explained.certainty,
        };
        add(&mut causes, Explained { certainty, ..explained.clone() });
    }
    causes
}

/// Adds a cause, or strengthens the one that is there.
fn add(causes: &mut Vec<Explained>, explained: Explained) {
    match causes.iter_mut().find(|known| known.cause == explained.cause) {
        Some(known) if known.certainty < explained.certainty => *known = explained,
        Some(_) => {}
        None => causes.push(explained),
    }
}

/// The text's start, at most `most` bytes.
fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
