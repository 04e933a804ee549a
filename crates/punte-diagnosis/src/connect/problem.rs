//! Why nobody could be connected.

use punte_outstand::OutstandError;
use punte_words::{Message, msg};

use crate::inputs::Note;

/// Why connecting could not begin, or why there is nothing more to wait for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectProblem {
    /// There is no API key.
    Missing,
    /// The API key cannot be right.
    Unusable(Note),
    /// Outstand answered with an error that waiting does not cure, or did not answer before anything was opened.
    Outstand(OutstandError),
    /// Outstand gave no address that a browser can open.
    NoAddress,
    /// The address that Outstand gave is not one of Outstand's or TikTok's. It was not opened.
    ForeignAddress {
        /// Its host.
        host: String,
    },
    /// The browser did not open.
    NotOpened,
}

impl ConnectProblem {
    /// The problem's stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing_value",
            Self::Unusable(_) => "unusable_value",
            Self::Outstand(_) => "outstand",
            Self::NoAddress => "no_address",
            Self::ForeignAddress { .. } => "foreign_address",
            Self::NotOpened => "not_opened",
        }
    }

    /// What happened and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Missing => msg!("connect-missing-api-key"),
            Self::Unusable(note) => msg!("connect-unusable-api-key", why = note.text.clone()),
            Self::Outstand(error) => msg!("connect-outstand", why = crate::checks::outstand_sentence(error)),
            Self::NoAddress => msg!("connect-no-address"),
            Self::ForeignAddress { host } => msg!("connect-foreign-address", host = host.as_str()),
            Self::NotOpened => msg!("connect-not-opened"),
        }
    }
}
