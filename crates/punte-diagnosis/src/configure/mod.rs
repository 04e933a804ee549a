//! Registering the pair at Outstand: look, prove, ask, write, read back. The only place that holds the writing client; asking the person
//! lives with the front ends.

mod apply;
mod plan;

use punte_outstand::OutstandError;
use punte_words::{Message, msg};

use crate::inputs::{Field, Note};

pub use apply::{Done, Written, apply};
pub use plan::{Plan, Step, plan};

/// Why nothing was written, or why it could not be told whether it was.
#[derive(Debug, Clone)]
pub enum ConfigureProblem {
    /// A value is missing.
    Missing(Field),
    /// A value cannot be right.
    Unusable(Note),
    /// Outstand answered with an error, or did not answer.
    Outstand(OutstandError),
    /// TikTok refused the pair, and the person did not insist.
    Refused,
    /// Several rows stand at Outstand; which one is meant cannot be known.
    SeveralRows(usize),
    /// The rows are no longer those that were shown.
    ChangedMeanwhile,
    /// It was written, and now several rows stand at Outstand.
    SeveralNow(usize),
    /// Outstand said that it wrote, but nothing of it is there.
    NotThere,
    /// It was written, but another key was read back.
    ReadBackDiffers {
        /// The difference, in words.
        difference: Message,
    },
    /// The connection broke while writing, and reading back shows that nothing was written.
    NotWritten,
    /// The connection broke while writing, and reading back failed as well.
    Unknown(OutstandError),
}

impl ConfigureProblem {
    /// The problem's stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing_value",
            Self::Unusable(_) => "unusable_value",
            Self::Outstand(_) => "outstand",
            Self::Refused => "refused_pair",
            Self::SeveralRows(_) => "duplicate_networks",
            Self::SeveralNow(_) => "duplicate_networks",
            Self::NotThere => "not_there",
            Self::ChangedMeanwhile => "changed_meanwhile",
            Self::ReadBackDiffers { .. } => "read_back_differs",
            Self::NotWritten => "not_written",
            Self::Unknown(_) => "unknown",
        }
    }

    /// Whether something was written all the same.
    pub const fn was_written(&self) -> bool {
        matches!(self, Self::SeveralNow(_) | Self::ReadBackDiffers { .. })
    }

    /// Whether it could not be told, rather than something being wrong.
    pub const fn is_undetermined(&self) -> bool {
        match self {
            Self::Outstand(error) => matches!(
                error,
                OutstandError::Fault(_)
                    | OutstandError::Server { .. }
                    | OutstandError::Page { .. }
                    | OutstandError::Elsewhere { .. }
                    | OutstandError::NotJson { .. }
                    | OutstandError::Shape { .. }
                    | OutstandError::RateLimited { .. }
            ),
            Self::NotWritten | Self::Unknown(_) => true,
            _ => false,
        }
    }

    /// What happened, where, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Missing(Field::ApiKey) => msg!("configure-missing-api-key"),
            Self::Missing(Field::ClientKey) => msg!("configure-missing-client-key"),
            Self::Missing(Field::ClientSecret) => msg!("configure-missing-client-secret"),
            Self::Unusable(note) => msg!("configure-unusable", why = note.text.clone()),
            Self::Outstand(error) => msg!("configure-outstand", why = crate::checks::outstand_sentence(error)),
            Self::Refused => msg!("configure-refused"),
            Self::SeveralRows(count) => msg!("configure-several", count = *count),
            Self::SeveralNow(count) => msg!("configure-several-now", count = *count),
            Self::NotThere => msg!("configure-not-there"),
            Self::ChangedMeanwhile => msg!("configure-changed-meanwhile"),
            Self::ReadBackDiffers { difference } => msg!("configure-read-back-differs", difference = difference.clone()),
            Self::NotWritten => msg!("configure-not-written"),
            Self::Unknown(error) => msg!("configure-unknown", why = crate::checks::outstand_sentence(error)),
        }
    }
}
