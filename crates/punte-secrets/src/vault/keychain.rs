//! The operating system's keychain behind the port. Which keychain that is, and what its errors mean, lives in `system.rs`.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use keyring_core::{CredentialStore, Entry, Error};
use zeroize::Zeroize;

use super::system::{self, System};
use crate::{Sensitive, Slot, Vault, VaultKind, VaultProblem};

/// The name under which Punte's secrets stand in the system's keychain.
pub const SERVICE: &str = "ro.punte.app";

/// What the probe writes; no secret.
const PROBE: &str = "punte";

/// The system's keychain, proven to work when it was opened.
pub struct Keychain {
    store: Mutex<Arc<CredentialStore>>,
    system: System,
}

impl Keychain {
    /// Opens the keychain and proves it by writing, reading and deleting an entry of no meaning, so that a service without a keyring, or with a
    /// locked one, is found now and not at the first save.
    ///
    /// Blocks, for as long as a person takes to answer when the system asks for the keyring's password.
    ///
    /// # Errors
    /// Why secrets cannot be kept there.
    pub fn open() -> Result<Self, VaultProblem> {
        Self::over(system::own())
    }

    fn over(system: System) -> Result<Self, VaultProblem> {
        let store = (system.connect)().map_err(|error| system::problem(&error))?;
        let keychain = Self { store: Mutex::new(store), system };
        keychain.prove()?;
        Ok(keychain)
    }

    fn prove(&self) -> Result<(), VaultProblem> {
        // Two starts at the same time must not delete each other's probe.
        static PROBES: AtomicU32 = AtomicU32::new(0);
        let account = format!("probe/{}/{}", std::process::id(), PROBES.fetch_add(1, Ordering::Relaxed));
        let kept = self.with_entry(&account, |entry| {
            entry.set_password(PROBE)?;
            let kept = entry.get_password();
            entry.delete_credential()?;
            kept
        })?;
        if kept == PROBE { Ok(()) } else { Err(VaultProblem::Other) }
    }

    /// Does `work` on an entry. A service that was restarted has forgotten the connection, so a failure of the platform connects anew and tries
    /// once more; reading, writing in place and deleting can all be done twice.
    fn with_entry<T>(&self, account: &str, work: impl Fn(&Entry) -> Result<T, Error>) -> Result<T, VaultProblem> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let attempt = |store: &CredentialStore| self.entry(store, account).and_then(|entry| work(&entry));
        let outcome = match attempt(store.as_ref()) {
            Err(Error::PlatformFailure(_)) => (self.system.connect)().and_then(|anew| {
                *store = anew;
                attempt(store.as_ref())
            }),
            outcome => outcome,
        };
        outcome.map_err(forgetful)
    }

    fn entry(&self, store: &CredentialStore, account: &str) -> Result<Entry, Error> {
        let modifiers = (self.system.modifiers)(account);
        let modifiers: HashMap<&str, &str> = modifiers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        store.build(SERVICE, account, Some(&modifiers))
    }
}

impl std::fmt::Debug for Keychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keychain").finish_non_exhaustive()
    }
}

/// The problem behind an error whose own bytes, which may be a secret's, are overwritten.
fn forgetful(error: Error) -> VaultProblem {
    let problem = system::problem(&error);
    if let Error::BadEncoding(mut bytes) | Error::BadDataFormat(mut bytes, _) = error {
        bytes.zeroize();
    }
    problem
}

/// Nothing kept there is an answer, not an error.
fn absent_is_none<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Vault for Keychain {
    fn read(&self, slot: &Slot) -> Result<Option<Sensitive<String>>, VaultProblem> {
        self.with_entry(&slot.account(), |entry| absent_is_none(entry.get_password().map(Sensitive::new)))
    }

    fn write(&self, slot: &Slot, secret: &Sensitive<String>) -> Result<(), VaultProblem> {
        self.with_entry(&slot.account(), |entry| entry.set_password(secret.expose()))
    }

    fn forget(&self, slot: &Slot) -> Result<(), VaultProblem> {
        self.with_entry(&slot.account(), |entry| absent_is_none(entry.delete_credential()).map(|_| ()))
    }

    fn kind(&self) -> VaultKind {
        VaultKind::Keychain
    }
}

#[cfg(test)]
mod tests {
    use keyring_core::mock;

    use super::*;
    use crate::SecretKind;

    /// A keychain over a store in memory, and the store, whose entries can be told to fail.
    fn mocked() -> (Keychain, Arc<CredentialStore>) {
        let store: Arc<CredentialStore> = mock::Store::new().unwrap();
        let same = store.clone();
        let system = System { connect: Box::new(move || Ok(same.clone())), modifiers: |_| HashMap::new() };
        (Keychain::over(system).expect("a store that works"), store)
    }

    fn fail_next(store: &CredentialStore, slot: &Slot, error: Error) {
        let entry = store.build(SERVICE, &slot.account(), None).unwrap();
        entry.as_any().downcast_ref::<mock::Cred>().unwrap().set_error(error);
    }

    fn reason(text: &str) -> Box<dyn std::error::Error + Send + Sync> {
        Box::new(std::io::Error::other(text.to_owned()))
    }

    #[test]
    fn what_is_written_is_read_until_it_is_forgotten() {
        let (keychain, _) = mocked();
        let secret = Sensitive::from("inventat-ăș");
        for what in SecretKind::ALL {
            let slot = Slot::new("client/1", what);
            assert_eq!(keychain.read(&slot), Ok(None), "{what:?}: empty at first");
            assert_eq!(keychain.write(&slot, &secret), Ok(()));
            assert_eq!(keychain.read(&slot), Ok(Some(secret.clone())));
            assert_eq!(keychain.read(&Slot::new("client", what)), Ok(None), "{what:?}: another profile has its own");
            assert_eq!(keychain.forget(&slot), Ok(()));
            assert_eq!(keychain.forget(&slot), Ok(()), "{what:?}: forgetting twice is no problem");
            assert_eq!(keychain.read(&slot), Ok(None));
        }
    }

    #[test]
    fn no_two_slots_share_a_place() {
        let (keychain, _) = mocked();
        let slots: Vec<Slot> =
            ["client", "client/1", ""].into_iter().flat_map(|profile| SecretKind::ALL.map(|what| Slot::new(profile, what))).collect();
        let secret = |at: usize| Sensitive::from(format!("inventat-{at}"));
        for (at, slot) in slots.iter().enumerate() {
            keychain.write(slot, &secret(at)).unwrap();
        }
        for (at, slot) in slots.iter().enumerate() {
            assert_eq!(keychain.read(slot), Ok(Some(secret(at))), "{slot:?}");
        }
    }

    #[test]
    fn the_probe_leaves_nothing_behind() {
        let (_keychain, store) = mocked();
        let left = store.search(&HashMap::from([("service", SERVICE)])).unwrap();
        assert!(left.iter().all(|entry| matches!(entry.get_password(), Err(Error::NoEntry))), "an entry was left");
    }

    #[test]
    fn a_failure_of_the_platform_is_tried_once_more() {
        let (keychain, store) = mocked();
        let slot = Slot::new("default", SecretKind::ApiKey);
        keychain.write(&slot, &Sensitive::from("inventat")).unwrap();
        fail_next(store.as_ref(), &slot, Error::PlatformFailure(reason("the session is gone")));
        assert_eq!(keychain.read(&slot), Ok(Some(Sensitive::from("inventat"))));
    }

    #[test]
    fn an_error_is_told_by_kind_and_never_by_content() {
        let (keychain, store) = mocked();
        let slot = Slot::new("default", SecretKind::ClientSecret);
        fail_next(store.as_ref(), &slot, Error::BadEncoding(b"octeti-secreti".to_vec()));
        let problem = keychain.read(&slot).unwrap_err();
        assert_eq!(problem, VaultProblem::Other);
        assert!(!format!("{problem:?} {problem} {:?}", problem.message()).contains("octeti"));
        fail_next(store.as_ref(), &slot, Error::NoDefaultStore);
        assert_eq!(keychain.write(&slot, &Sensitive::from("inventat")), Err(VaultProblem::NoService));
    }

    #[test]
    fn a_keychain_that_does_not_work_is_not_opened() {
        let refusing = System { connect: Box::new(|| Err(Error::NoDefaultStore)), modifiers: |_| HashMap::new() };
        assert_eq!(Keychain::over(refusing).err(), Some(VaultProblem::NoService));
        // The store in memory refuses modifiers, as a store that opens but takes no entry would.
        let half = System { connect: Box::new(|| Ok(mock::Store::new()?)), modifiers: |_| HashMap::from([("label", "x".to_owned())]) };
        assert_eq!(Keychain::over(half).err(), Some(VaultProblem::Other));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_secret_service_says_why() {
        use secret_service::Error as Service;
        let told = [
            (Error::NoStorageAccess(Box::new(Service::NoResult)), VaultProblem::Locked),
            (Error::NoStorageAccess(Box::new(Service::Locked)), VaultProblem::Locked),
            (Error::NoStorageAccess(Box::new(Service::Prompt)), VaultProblem::Denied),
            (Error::PlatformFailure(Box::new(Service::Unavailable)), VaultProblem::NoService),
            (Error::PlatformFailure(Box::new(Service::Crypto("made up"))), VaultProblem::Other),
            (Error::PlatformFailure(reason("made up")), VaultProblem::Other),
        ];
        for (error, problem) in told {
            assert_eq!(system::problem(&error), problem, "{error:?}");
        }
    }
}
