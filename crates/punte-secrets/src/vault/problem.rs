//! Why a vault does not work, as few kinds as there are things to do about it. The system's own error is dropped on purpose: some of them
//! carry the secret's bytes.

use punte_words::{Message, msg};

/// What stands between Punte and the system's keychain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum VaultProblem {
    /// The system has no keychain running.
    #[error("no keychain service")]
    NoService,
    /// There is a keychain, but it is locked or was never set up.
    #[error("the keychain is locked")]
    Locked,
    /// The system or the person said no.
    #[error("the keychain refused")]
    Denied,
    /// Anything else.
    #[error("the keychain failed")]
    Other,
}

impl VaultProblem {
    /// Every problem.
    pub const ALL: [Self; 4] = [Self::NoService, Self::Locked, Self::Denied, Self::Other];

    /// The problem's name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoService => "no_service",
            Self::Locked => "locked",
            Self::Denied => "denied",
            Self::Other => "other",
        }
    }

    /// What happened and what to do, for the person whose secrets they are.
    pub fn message(self) -> Message {
        match self {
            Self::NoService => msg!("vault-no-service"),
            Self::Locked => msg!("vault-locked"),
            Self::Denied => msg!("vault-denied"),
            Self::Other => msg!("vault-other"),
        }
    }
}
