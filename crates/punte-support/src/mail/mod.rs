//! Mails to Outstand, ready to send: the error that stays, and Managed Keys. Never a secret in them: what goes in has been masked, and every
//! piece of outside text passes `line.rs`. Opening and saving them is the front ends' business.

mod eml;
mod facts;
mod key;
mod line;
mod mailto;
mod managed;
mod report;
mod run;
mod set_up;
mod support;

use std::str::FromStr;

use punte_words::{Words, msg};

pub use eml::{Attachment, Seed, eml};
pub use facts::{MailFacts, Told, mailbox};
pub use key::KeyShown;
pub use mailto::{MAILTO_LIMIT, Mailto, mailto};

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The error stays.
    Support,
    /// Managed Keys are asked for.
    Managed,
}

/// A word that names no kind of mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKind(pub String);

impl std::fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownKind {}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        match text {
            "support" => Ok(Self::Support),
            "managed" => Ok(Self::Managed),
            other => Err(UnknownKind(other.to_owned())),
        }
    }
}

/// A mail in the language of the words it was made with. One line of subject; the text has `\n` between its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// To whom.
    pub to: &'static str,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// What closes a text that had to be cut.
    cut: String,
    /// The line about the attached report.
    attached: String,
}

/// Writes the mail.
pub fn draft(kind: Kind, facts: &MailFacts, words: &Words) -> Draft {
    let (subject, body) = match kind {
        Kind::Support => (support::subject(facts), support::body(facts, words)),
        Kind::Managed => (msg!("mail-managed-subject"), managed::body(facts, words)),
    };
    let paragraphs: Vec<String> = body.iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect();
    Draft {
        to: facts.mailbox.address,
        subject: words.say(&subject),
        body: paragraphs.join("\n\n"),
        cut: words.say(&msg!("mail-shortened")),
        attached: words.say(&msg!("mail-attached", file = eml::REPORT_NAME)),
    }
}

/// The lines of a paragraph; an empty one is left out.
type Paragraph = Vec<String>;
