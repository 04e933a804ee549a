//! What a pasted text means: an address, a page, JSON, a log line. Recognised by stable words and codes, never by prose or its order.
//! TikTok's words themselves are read in `punte-tiktok`; how a cause is mended does not live here.

mod address;
mod catalogue;
mod found;
mod key;
mod parties;
mod reading;
mod rule;
mod rules;
#[cfg(test)]
mod tests;

use punte_words::Message;

use crate::model::{CauseCode, Certainty};
use catalogue::catalogue;
pub use found::FoundInText;
use reading::Reading;

/// What a text means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The causes that fit, the surest first, each once; empty where nothing was recognised.
    pub causes: Vec<Explained>,
    /// What was read in the text, keys masked.
    pub found: FoundInText,
}

/// A cause, and why it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The cause.
    pub cause: CauseCode,
    /// How sure it is.
    pub certainty: Certainty,
    /// What in the text points to it.
    pub why: Message,
}

/// Something seen in the values themselves, and the word of TikTok's error page that it would explain.
struct Finding {
    explained: Explained,
    about: &'static str,
}

impl Finding {
    const fn new(about: &'static str, cause: CauseCode, certainty: Certainty, why: Message) -> Self {
        Self { explained: Explained { cause, certainty, why }, about }
    }
}

/// Explains `text`: at most its first 256 KiB. Errors of another provider, and of other servers, are not recognised.
pub fn explain(text: &str) -> Explanation {
    let reading = Reading::of(text);
    let mut findings = if reading.is_anothers() { Vec::new() } else { key::findings(&reading) };
    if !reading.is_anothers() {
        findings.extend(address::findings(&reading));
    }
    let mut causes = weighed(&reading, &findings);
    for (side, rule) in catalogue().applying(&reading) {
        let mut certainty = rule.certainty;
        // What was seen in the values outweighs what the error word alone suggests.
        if side.is_tiktok()
            && findings.iter().any(|finding| rule.is_about(finding.about) && finding.explained.certainty >= Certainty::Likely)
        {
            certainty = certainty.min(Certainty::Possible);
        }
        add(&mut causes, Explained { cause: rule.cause, certainty, why: (rule.why)() });
    }
    causes.sort_by_key(|explained| std::cmp::Reverse(explained.certainty));
    Explanation { causes, found: FoundInText::of(&reading) }
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
