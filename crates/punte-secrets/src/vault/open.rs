//! Which vault a session gets, and what the person is told when it is not the one hoped for. How each vault works lives in its own file.

use std::sync::Arc;

use crate::{Keychain, MemoryVault, Vault, VaultProblem};

/// The environment variable that keeps secrets in memory when it says `memory`.
pub const VAULT_VARIABLE: &str = "PUNTE_VAULT";

/// Which vault is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VaultChoice {
    /// The system's keychain; memory where there is none.
    #[default]
    Auto,
    /// Memory, without asking the keychain.
    MemoryOnly,
}

impl VaultChoice {
    /// The choice that `get` (the environment) makes: `PUNTE_VAULT=memory` or [`VaultChoice::Auto`].
    pub fn from_env(get: impl Fn(&str) -> Option<String>) -> Self {
        match get(VAULT_VARIABLE) {
            Some(value) if value.trim().eq_ignore_ascii_case("memory") => Self::MemoryOnly,
            _ => Self::Auto,
        }
    }
}

/// The vault of a session.
#[derive(Debug, Clone)]
pub struct OpenedVault {
    /// The vault that works.
    pub vault: Arc<dyn Vault>,
    /// Why it is not the keychain that was asked for; `None` when it is, or when memory was asked for.
    pub problem: Option<VaultProblem>,
}

/// Opens the vault that was chosen. [`VaultChoice::Auto`] falls back to memory and says why. Blocks like [`Keychain::open`].
pub fn open_vault(choice: VaultChoice) -> OpenedVault {
    match choice {
        VaultChoice::MemoryOnly => OpenedVault { vault: Arc::new(MemoryVault::new()), problem: None },
        VaultChoice::Auto => or_memory(Keychain::open()),
    }
}

fn or_memory(keychain: Result<Keychain, VaultProblem>) -> OpenedVault {
    match keychain {
        Ok(keychain) => OpenedVault { vault: Arc::new(keychain), problem: None },
        Err(problem) => OpenedVault { vault: Arc::new(MemoryVault::new()), problem: Some(problem) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{SecretKind, Sensitive, Slot, VaultKind};

    #[test]
    fn every_problem_of_the_keychain_leaves_a_vault_that_works() {
        for problem in VaultProblem::ALL {
            let opened = or_memory(Err(problem));
            assert_eq!((opened.problem, opened.vault.kind()), (Some(problem), VaultKind::Memory), "{problem}");
            let slot = Slot::new("default", SecretKind::ClientSecret);
            opened.vault.write(&slot, &Sensitive::from("inventat")).expect("memory takes it");
            assert_eq!(opened.vault.read(&slot), Ok(Some(Sensitive::from("inventat"))), "{problem}");
        }
    }

    #[test]
    fn memory_that_was_asked_for_is_no_problem() {
        let opened = open_vault(VaultChoice::MemoryOnly);
        assert_eq!((opened.problem, opened.vault.kind()), (None, VaultKind::Memory));
    }

    #[test]
    fn the_environment_can_ask_for_memory() {
        let choice = |value: Option<&str>| VaultChoice::from_env(|name| value.filter(|_| name == "PUNTE_VAULT").map(str::to_owned));
        assert_eq!(choice(Some("memory")), VaultChoice::MemoryOnly);
        assert_eq!(choice(Some(" Memory ")), VaultChoice::MemoryOnly);
        assert_eq!(choice(Some("keychain")), VaultChoice::Auto);
        assert_eq!(choice(Some("")), VaultChoice::Auto);
        assert_eq!(choice(None), VaultChoice::Auto);
    }
}
