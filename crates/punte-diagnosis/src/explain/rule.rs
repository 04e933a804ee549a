//! A rule as data: what in a text points to which cause, and the examples that keep it honest. The rules themselves live in `rules`.

use punte_words::Message;

use super::key;
use super::reading::Reading;
use crate::model::{CauseCode, Certainty};

/// Whose errors a table explains, which decides the texts it may speak about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// TikTok's. Not in a text that names another provider and not TikTok.
    Tiktok,
    /// Outstand's. Not in a text that names another provider and neither of the two.
    Outstand,
    /// The way to the two. Not in a text that names only other hosts.
    Way,
}

impl Side {
    pub(super) const fn is_tiktok(self) -> bool {
        matches!(self, Self::Tiktok)
    }

    fn may_speak(self, reading: &Reading) -> bool {
        let parties = reading.parties;
        match self {
            Self::Tiktok => parties.tiktok || !parties.other,
            Self::Outstand => !reading.is_anothers(),
            Self::Way => parties.our_host || !(parties.other_host || reading.is_anothers()),
        }
    }
}

/// What must be seen in a text. All texts are lower case.
pub(super) enum When {
    /// TikTok's `error_type`, or the word alone under its page.
    Type(&'static str),
    /// No `error_type` and no word alone.
    NoType,
    /// `error`.
    Error(&'static str),
    /// TikTok's error number.
    Number(&'static str),
    /// A code of TikTok's APIs.
    Api(&'static str),
    /// A whole word.
    Word(&'static str),
    /// The beginning of a word.
    Stem(&'static str),
    /// A sentence, or a part of it, that the service writes always so.
    Says(&'static str),
    /// A field of JSON, `name:value`.
    Field(&'static str),
    /// An HTTP status.
    Status(u16),
    /// An HTTP status of a server in trouble.
    ServerTrouble,
    /// A host, or one below it.
    Host(&'static str),
    /// The text shows a key of the sandbox.
    SandboxKey,
    /// TikTok is named.
    Tiktok,
    /// Outstand is named.
    Outstand,
    /// All of these.
    Every(&'static [Self]),
    /// One of these.
    Any(&'static [Self]),
    /// Not this.
    Not(&'static Self),
}

impl When {
    fn holds(&self, reading: &Reading) -> bool {
        let found = &reading.found;
        match self {
            Self::Type(word) => reading.error_type() == Some(*word),
            Self::NoType => reading.error_type().is_none(),
            Self::Error(word) => found.error.as_deref() == Some(*word),
            Self::Number(number) => found.err_code.as_deref() == Some(*number),
            Self::Api(code) => reading.has_word(code),
            Self::Word(word) => reading.has_word(word),
            Self::Stem(stem) => reading.has_stem(stem),
            Self::Says(phrase) => reading.says(phrase),
            Self::Field(field) => reading.has_field(field),
            Self::Status(status) => found.http_status == Some(*status),
            Self::ServerTrouble => found.http_status.is_some_and(|status| status >= 500),
            Self::Host(host) => reading.names_host(host),
            Self::SandboxKey => key::is_sandbox(reading),
            Self::Tiktok => reading.parties.tiktok,
            Self::Outstand => reading.parties.outstand,
            Self::Every(all) => all.iter().all(|when| when.holds(reading)),
            Self::Any(any) => any.iter().any(|when| when.holds(reading)),
            Self::Not(when) => !when.holds(reading),
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
        side.may_speak(reading) && self.when.holds(reading)
    }
}

/// Rules about one side, the more telling first.
pub(super) struct Table {
    pub(super) side: Side,
    pub(super) rules: &'static [Rule],
}
