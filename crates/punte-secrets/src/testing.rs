//! Stand-ins for tests of what uses a vault. Nothing here is reached by a run.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::{MemoryVault, Sensitive, Slot, Vault, VaultKind, VaultProblem};

/// A vault that says it is a keychain and fails when it is told to.
#[derive(Debug, Default)]
pub struct TroubledVault {
    inner: MemoryVault,
    troubles: Mutex<VecDeque<VaultProblem>>,
}

impl TroubledVault {
    /// An empty vault without trouble.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes the next call fail so, and leaves the vault as it was; told several times, the next calls fail in that order.
    pub fn fail_next(&self, problem: VaultProblem) {
        self.troubles.lock().unwrap_or_else(PoisonError::into_inner).push_back(problem);
    }

    fn trouble(&self) -> Result<(), VaultProblem> {
        self.troubles.lock().unwrap_or_else(PoisonError::into_inner).pop_front().map_or(Ok(()), Err)
    }
}

impl Vault for TroubledVault {
    fn read(&self, slot: &Slot) -> Result<Option<Sensitive<String>>, VaultProblem> {
        self.trouble()?;
        self.inner.read(slot)
    }

    fn write(&self, slot: &Slot, secret: &Sensitive<String>) -> Result<(), VaultProblem> {
        self.trouble()?;
        self.inner.write(slot, secret)
    }

    fn forget(&self, slot: &Slot) -> Result<(), VaultProblem> {
        self.trouble()?;
        self.inner.forget(slot)
    }

    fn kind(&self) -> VaultKind {
        VaultKind::Keychain
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SecretKind;

    #[test]
    fn it_fails_as_told_and_only_then() {
        let vault = TroubledVault::new();
        let (slot, secret) = (Slot::new("default", SecretKind::ApiKey), Sensitive::from("inventat"));
        vault.write(&slot, &secret).unwrap();
        vault.fail_next(VaultProblem::Locked);
        vault.fail_next(VaultProblem::Denied);
        assert_eq!(vault.read(&slot), Err(VaultProblem::Locked));
        assert_eq!(vault.forget(&slot), Err(VaultProblem::Denied));
        assert_eq!(vault.read(&slot), Ok(Some(secret)), "the failed calls changed nothing");
    }
}
