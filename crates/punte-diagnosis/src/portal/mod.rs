//! What a person copied from TikTok's portal, beside what should stand there: the redirect URI and the scopes. Punte cannot look into the
//! portal itself; what is sent to TikTok is judged by the chain.

mod candidates;
mod nearest;
mod redirect;
mod scopes;
mod spelled;
mod standing;

use punte_words::{Message, msg};

pub use redirect::{RedirectComparison, compare_redirect};
pub use scopes::{ScopeReading, ScopeRow, ScopeState, read_scopes};

/// Why a pasted text cannot be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortalProblem {
    /// Nothing was pasted.
    Nothing,
    /// Nothing in it looks like an address.
    NoAddress,
}

impl PortalProblem {
    /// The problem's stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing_pasted",
            Self::NoAddress => "no_address",
        }
    }

    /// What is missing and what to do.
    pub fn message(self) -> Message {
        match self {
            Self::Nothing => msg!("portal-nothing-pasted"),
            Self::NoAddress => msg!("portal-no-address"),
        }
    }
}

/// The most that is read of a pasted text, in characters: more than any page of the portal holds.
const MOST: usize = 40_000;
