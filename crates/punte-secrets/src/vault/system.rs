//! What differs between the systems' keychains: which store is opened, how an entry is made, and what its errors mean. Reading and writing do not
//! live here. Linux's kernel keyring is left out on purpose: what it holds is gone at the next start of the machine.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Error};

use crate::VaultProblem;

/// A way to a keychain, as often as it is needed: once at the start, and again after the service was restarted.
pub(super) struct System {
    /// Opens the store.
    pub connect: Box<dyn Fn() -> Result<Arc<CredentialStore>, Error> + Send + Sync>,
    /// What an entry of that account is made with beyond its name.
    pub modifiers: fn(&str) -> HashMap<&'static str, String>,
}

/// This system's own keychain.
pub(super) fn own() -> System {
    System { connect: Box::new(store), modifiers }
}

/// The Secret Service (GNOME Keyring, KWallet, KeePassXC).
#[cfg(target_os = "linux")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

/// The Credential Manager.
#[cfg(windows)]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// The login keychain.
#[cfg(target_os = "macos")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

/// No keychain is known for this system.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Err(Error::NoDefaultStore)
}

fn modifiers(account: &str) -> HashMap<&'static str, String> {
    if cfg!(target_os = "linux") {
        // What the person sees in the system's own keychain window.
        HashMap::from([("label", format!("Punte: {account}"))])
    } else if cfg!(windows) {
        // The default travels to every machine of a company's domain.
        HashMap::from([("persistence", "Local".to_owned())])
    } else {
        HashMap::new()
    }
}

/// What an error means to the person. It is taken apart by type, never by its text, and nothing of it is passed on.
pub(super) fn problem(error: &Error) -> VaultProblem {
    match error {
        Error::NoStorageAccess(reason) | Error::PlatformFailure(reason) => by_reason(error, reason.as_ref()),
        Error::NoDefaultStore => VaultProblem::NoService,
        _ => VaultProblem::Other,
    }
}

#[cfg(target_os = "linux")]
fn by_reason(_error: &Error, reason: &(dyn std::error::Error + 'static)) -> VaultProblem {
    use secret_service::Error as Service;
    match reason.downcast_ref::<Service>() {
        // NoResult: the service runs, but no keyring was ever made or unlocked in it.
        Some(Service::Locked | Service::NoResult) => VaultProblem::Locked,
        Some(Service::Prompt | Service::PromptDisconnected) => VaultProblem::Denied,
        Some(Service::Unavailable | Service::Zbus(_) | Service::ZbusFdo(_)) => VaultProblem::NoService,
        _ => VaultProblem::Other,
    }
}

#[cfg(not(target_os = "linux"))]
fn by_reason(error: &Error, _reason: &(dyn std::error::Error + 'static)) -> VaultProblem {
    match error {
        Error::NoStorageAccess(_) if cfg!(target_os = "macos") => VaultProblem::Locked,
        Error::NoStorageAccess(_) => VaultProblem::Denied,
        _ => VaultProblem::Other,
    }
}
