//! Secrets for the session only. What outlives the process does not live here.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{Sensitive, Slot, Vault, VaultKind, VaultProblem};

/// A vault in this process's memory. It never fails, and it is empty again at the next start.
#[derive(Debug, Default)]
pub struct MemoryVault {
    secrets: Mutex<HashMap<Slot, Sensitive<String>>>,
}

impl MemoryVault {
    /// An empty vault.
    pub fn new() -> Self {
        Self::default()
    }

    fn secrets(&self) -> MutexGuard<'_, HashMap<Slot, Sensitive<String>>> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Vault for MemoryVault {
    fn read(&self, slot: &Slot) -> Result<Option<Sensitive<String>>, VaultProblem> {
        Ok(self.secrets().get(slot).cloned())
    }

    fn write(&self, slot: &Slot, secret: &Sensitive<String>) -> Result<(), VaultProblem> {
        self.secrets().insert(slot.clone(), secret.clone());
        Ok(())
    }

    fn forget(&self, slot: &Slot) -> Result<(), VaultProblem> {
        self.secrets().remove(slot);
        Ok(())
    }

    fn kind(&self) -> VaultKind {
        VaultKind::Memory
    }
}
