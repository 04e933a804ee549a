//! A rule as data: what in a text points to which cause, and the examples that keep it honest. The rules themselves live in `rules`.

use punte_words::Message;

use super::key;
use super::reading::{Reading, Said};
use super::whose::Side as Party;
use crate::model::{CauseCode, Certainty};

/// Whose errors a table explains, which decides the texts it may speak about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// TikTok's.
    Tiktok,
    /// Outstand's. Not in a text that names only other hosts.
    Outstand,
    /// The way to the two. Only what stands near their names.
    Way,
}

impl Side {
    pub(super) const fn is_tiktok(self) -> bool {
        matches!(self, Self::Tiktok)
    }

    fn may_speak(self, reading: &Reading) -> bool {
        match self {
            Self::Tiktok => true,
            Self::Outstand => !reading.foreign_host || reading.our.outstand,
            Self::Way => reading.our.named,
        }
    }

    const fn said(self, reading: &Reading) -> &Said {
        if matches!(self, Self::Way) { &reading.way } else { &reading.said }
    }
}

/// What must be seen in a text. All texts are folded: lower case, without accents.
pub(super) enum When {
    /// TikTok's `error_type`, or the word alone under its page.
    Type(&'static str),
    /// No `error_type` and no word alone.
    NoType,
    /// `error`.
    Error(&'static str),
    /// TikTok's error number.
    Number(&'static str),
    /// A whole word.
    Word(&'static str),
    /// The beginning of a word.
    Stem(&'static str),
    /// A sentence, or a part of it, that the service writes always so.
    Says(&'static str),
    /// One of each list in one line: what people write of it.
    InLine(&'static [&'static [&'static str]]),
    /// A field of JSON, `name:value`.
    Field(&'static str),
    /// TikTok answered with that HTTP status.
    TiktokStatus(u16),
    /// TikTok answered with the HTTP status of a server in trouble.
    TiktokTrouble,
    /// Outstand answered with that HTTP status.
    OutstandStatus(u16),
    /// Outstand answered with the HTTP status of a server in trouble.
    OutstandTrouble,
    /// A host, or one below it.
    Host(&'static str),
    /// The text shows a key of the sandbox.
    SandboxKey,
    /// TikTok is named, or known by its words.
    Tiktok,
    /// Outstand is named.
    Outstand,
    /// One of the two is named, or the text is codes alone: others use the same words.
    Ours,
    /// All of these.
    Every(&'static [Self]),
    /// One of these.
    Any(&'static [Self]),
    /// Not this.
    Not(&'static Self),
}

impl When {
    fn holds(&self, reading: &Reading, said: &Said) -> bool {
        let found = &reading.found;
        let trouble = |status| status >= 500;
        match self {
            Self::Type(word) => reading.error_type() == Some(*word),
            Self::NoType => reading.error_type().is_none(),
            Self::Error(word) => found.error.as_deref() == Some(*word),
            Self::Number(number) => found.err_code.as_deref() == Some(*number),
            Self::Word(word) => said.has_word(word),
            Self::Stem(stem) => said.has_stem(stem),
            Self::Says(phrase) => said.says(phrase),
            Self::InLine(lists) => said.says_in_line(lists),
            Self::Field(field) => said.has_field(field),
            Self::TiktokStatus(wanted) => reading.statuses.first(Party::Tiktok, |status| status == *wanted),
            Self::TiktokTrouble => reading.statuses.first(Party::Tiktok, trouble),
            Self::OutstandStatus(wanted) => reading.statuses.first(Party::Outstand, |status| status == *wanted),
            Self::OutstandTrouble => reading.statuses.first(Party::Outstand, trouble),
            Self::Host(host) => reading.names_host(host),
            Self::SandboxKey => key::is_sandbox(reading),
            Self::Tiktok => reading.our.tiktok,
            Self::Outstand => reading.our.outstand,
            Self::Ours => reading.may_be_ours(),
            Self::Every(all) => all.iter().all(|when| when.holds(reading, said)),
            Self::Any(any) => any.iter().any(|when| when.holds(reading, said)),
            Self::Not(when) => !when.holds(reading, said),
        }
    }
}

/// One rule.
pub(super) struct Rule {
    pub(super) cause: CauseCode,
    pub(super) certainty: Certainty,
    when: When,
    pub(super) why: fn() -> Message,
    /// The `error_type` whose usual causes this is one of; what is seen in the values outweighs it.
    about: &'static str,
    /// Texts it must recognise: made up, shaped like real ones.
    pub(super) positives: &'static [&'static str],
    /// Texts that look alike and are none of its business.
    pub(super) negatives: &'static [&'static str],
}

impl Rule {
    pub(super) const fn new(cause: CauseCode, certainty: Certainty, when: When, why: fn() -> Message) -> Self {
        Self { cause, certainty, when, why, about: "", positives: &[], negatives: &[] }
    }

    /// The same, as one of the usual causes of an `error_type`.
    pub(super) const fn about(mut self, error_type: &'static str) -> Self {
        self.about = error_type;
        self
    }

    /// The same with the texts that it must and must not recognise.
    pub(super) const fn examples(mut self, positives: &'static [&'static str], negatives: &'static [&'static str]) -> Self {
        self.positives = positives;
        self.negatives = negatives;
        self
    }

    pub(super) fn is_about(&self, error_type: &str) -> bool {
        !self.about.is_empty() && self.about == error_type
    }

    pub(super) fn applies(&self, side: Side, reading: &Reading) -> bool {
        side.may_speak(reading) && self.when.holds(reading, side.said(reading))
    }
}

/// Rules about one side, the more telling first.
pub(super) struct Table {
    pub(super) side: Side,
    pub(super) rules: &'static [Rule],
}
