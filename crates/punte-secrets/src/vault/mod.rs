//! Where secrets rest: the port that the rest of Punte sees. The keychain and the memory behind it live in their own files; what is kept is
//! decided by the front ends.

mod keychain;
mod memory;
mod open;
mod problem;
mod system;

use crate::Sensitive;

pub use keychain::{Keychain, SERVICE};
pub use memory::MemoryVault;
pub use open::{OpenedVault, VAULT_VARIABLE, VaultChoice, open_vault};
pub use problem::VaultProblem;

/// A place for secrets.
///
/// Every call may block, for as long as a person takes to answer the system's question for a password: call from a thread that may wait
/// (`spawn_blocking`), never from an async task.
pub trait Vault: Send + Sync + std::fmt::Debug {
    /// The secret in that slot, or `None` when nothing is kept there.
    ///
    /// # Errors
    /// The vault could not be asked; nothing is known about the slot then.
    fn read(&self, slot: &Slot) -> Result<Option<Sensitive<String>>, VaultProblem>;

    /// Keeps the secret in that slot, in place of the one before it.
    ///
    /// # Errors
    /// The vault did not take it; what the slot held before may still be there.
    fn write(&self, slot: &Slot, secret: &Sensitive<String>) -> Result<(), VaultProblem>;

    /// Empties the slot. An empty slot is emptied without complaint.
    ///
    /// # Errors
    /// The vault could not be asked; the secret may still be there.
    fn forget(&self, slot: &Slot) -> Result<(), VaultProblem>;

    /// Which kind of place this is.
    fn kind(&self) -> VaultKind;
}

/// The kinds of places that secrets rest in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultKind {
    /// The operating system's keychain; secrets outlive the session.
    Keychain,
    /// This process's memory; secrets are gone when it ends.
    Memory,
}

impl VaultKind {
    /// The kind's name in JSON and settings.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Keychain => "keychain",
            Self::Memory => "memory",
        }
    }

    /// What keeping secrets there means, for the person whose they are.
    pub fn message(self) -> punte_words::Message {
        match self {
            Self::Keychain => punte_words::msg!("vault-kind-keychain"),
            Self::Memory => punte_words::msg!("vault-kind-memory"),
        }
    }
}

/// The address of one secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    /// The setup it belongs to, as the person named it; `default` where there is only one.
    pub profile: String,
    /// Which of the setup's secrets it is.
    pub what: SecretKind,
}

impl Slot {
    /// The slot of one secret of one setup.
    pub fn new(profile: impl Into<String>, what: SecretKind) -> Self {
        Self { profile: profile.into(), what }
    }

    /// The name under which the keychain lists it. No code holds a `/`, so no two slots share a name.
    fn account(&self) -> String {
        format!("{}/{}", self.profile, self.what.code())
    }
}

/// The secrets that one setup has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SecretKind {
    /// Outstand's API key.
    ApiKey,
    /// TikTok's client key.
    ClientKey,
    /// TikTok's client secret.
    ClientSecret,
    /// The client key that was replaced last, for the way back.
    PreviousClientKey,
    /// The client secret that was replaced last, for the way back.
    PreviousClientSecret,
}

impl SecretKind {
    /// Every kind of secret.
    pub const ALL: [Self; 5] = [Self::ApiKey, Self::ClientKey, Self::ClientSecret, Self::PreviousClientKey, Self::PreviousClientSecret];

    /// The kind's name in the keychain. Renaming one loses what people have stored under it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ApiKey => "api_key",
            Self::ClientKey => "client_key",
            Self::ClientSecret => "client_secret",
            Self::PreviousClientKey => "previous_client_key",
            Self::PreviousClientSecret => "previous_client_secret",
        }
    }
}
