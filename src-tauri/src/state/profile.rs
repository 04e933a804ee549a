//! The person's own credentials: three slots of one profile in the vault, and the pair that was replaced last. How they are judged and shown
//! does not live here.

use punte_diagnosis::inputs::RawInputs;
use punte_secrets::{SecretKind, Sensitive, Slot, Vault, VaultProblem};

use crate::wire::CredentialsInput;

/// The one profile of the window.
const PROFILE: &str = "default";

/// What was typed: for each value, nothing (it stays), an empty text (it is forgotten) or a new value.
#[derive(Debug, Default)]
pub struct Changes {
    api_key: Option<Sensitive<String>>,
    client_key: Option<Sensitive<String>>,
    client_secret: Option<Sensitive<String>>,
}

impl From<CredentialsInput> for Changes {
    fn from(input: CredentialsInput) -> Self {
        let CredentialsInput { api_key, client_key, client_secret } = input;
        Self {
            api_key: api_key.map(Sensitive::new),
            client_key: client_key.map(Sensitive::new),
            client_secret: client_secret.map(Sensitive::new),
        }
    }
}

impl From<RawInputs> for Changes {
    /// Every value that is there replaces the one before it.
    fn from(found: RawInputs) -> Self {
        let RawInputs { api_key, client_key, client_secret } = found;
        Self { api_key, client_key, client_secret }
    }
}

impl Changes {
    /// Every value is forgotten.
    pub fn everything_forgotten() -> Self {
        let empty = || Some(Sensitive::from(""));
        Self { api_key: empty(), client_key: empty(), client_secret: empty() }
    }

    /// Changes values that are held in memory.
    pub fn apply_to(self, held: &mut RawInputs) {
        let change = |held: &mut Option<Sensitive<String>>, typed: Option<Sensitive<String>>| {
            if let Some(typed) = typed {
                *held = Some(typed).filter(|typed| !typed.expose().is_empty());
            }
        };
        change(&mut held.api_key, self.api_key);
        change(&mut held.client_key, self.client_key);
        change(&mut held.client_secret, self.client_secret);
    }
}

/// Reads the three values. Blocks.
pub fn read(vault: &dyn Vault) -> Result<RawInputs, VaultProblem> {
    let value = |what| vault.read(&Slot::new(PROFILE, what));
    Ok(RawInputs {
        api_key: value(SecretKind::ApiKey)?,
        client_key: value(SecretKind::ClientKey)?,
        client_secret: value(SecretKind::ClientSecret)?,
    })
}

/// Writes what was typed. A whole pair that is replaced is kept as the previous one. Blocks.
pub fn write(vault: &dyn Vault, changes: Changes) -> Result<(), VaultProblem> {
    let before = read(vault)?;
    let mut after = before.clone();
    changes.apply_to(&mut after);
    let pair_changed = before.client_key != after.client_key || before.client_secret != after.client_secret;
    if pair_changed && before.client_key.is_some() && before.client_secret.is_some() {
        put(vault, SecretKind::PreviousClientKey, None, before.client_key.as_ref())?;
        put(vault, SecretKind::PreviousClientSecret, None, before.client_secret.as_ref())?;
    }
    put(vault, SecretKind::ApiKey, before.api_key.as_ref(), after.api_key.as_ref())?;
    put(vault, SecretKind::ClientKey, before.client_key.as_ref(), after.client_key.as_ref())?;
    put(vault, SecretKind::ClientSecret, before.client_secret.as_ref(), after.client_secret.as_ref())
}

/// Forgets everything, the previous pair too. Blocks.
pub fn forget(vault: &dyn Vault) -> Result<(), VaultProblem> {
    SecretKind::ALL.into_iter().try_for_each(|what| vault.forget(&Slot::new(PROFILE, what)))
}

fn put(
    vault: &dyn Vault,
    what: SecretKind,
    before: Option<&Sensitive<String>>,
    after: Option<&Sensitive<String>>,
) -> Result<(), VaultProblem> {
    let slot = Slot::new(PROFILE, what);
    match after {
        _ if before == after => Ok(()),
        Some(value) => vault.write(&slot, value),
        None => vault.forget(&slot),
    }
}

#[cfg(test)]
mod tests {
    use punte_secrets::MemoryVault;

    use super::*;

    fn typed(api_key: Option<&str>, client_key: Option<&str>, client_secret: Option<&str>) -> Changes {
        let own = |value: Option<&str>| value.map(str::to_owned);
        CredentialsInput { api_key: own(api_key), client_key: own(client_key), client_secret: own(client_secret) }.into()
    }

    fn kept(vault: &MemoryVault, what: SecretKind) -> Option<String> {
        vault.read(&Slot::new(PROFILE, what)).unwrap().map(|value| value.expose().clone())
    }

    #[test]
    fn absent_stays_and_empty_is_forgotten() {
        let vault = MemoryVault::new();
        write(&vault, typed(Some("cheie"), Some(" aw "), Some("secret"))).unwrap();
        assert_eq!(kept(&vault, SecretKind::ClientKey).as_deref(), Some(" aw "), "kept as typed, blanks and all");
        write(&vault, typed(None, Some(""), None)).unwrap();
        assert_eq!(kept(&vault, SecretKind::ApiKey).as_deref(), Some("cheie"));
        assert_eq!(kept(&vault, SecretKind::ClientKey), None);
        assert_eq!(kept(&vault, SecretKind::ClientSecret).as_deref(), Some("secret"));
    }

    #[test]
    fn a_pair_that_is_replaced_is_kept_as_the_previous_one() {
        let vault = MemoryVault::new();
        write(&vault, typed(None, Some("aw1"), Some("s1"))).unwrap();
        assert_eq!(kept(&vault, SecretKind::PreviousClientKey), None, "nothing was replaced yet");
        write(&vault, typed(Some("cheie"), Some("aw1"), Some("s1"))).unwrap();
        assert_eq!(kept(&vault, SecretKind::PreviousClientKey), None, "the same pair again replaces nothing");
        write(&vault, typed(None, None, Some("s2"))).unwrap();
        assert_eq!(kept(&vault, SecretKind::PreviousClientKey).as_deref(), Some("aw1"));
        assert_eq!(kept(&vault, SecretKind::PreviousClientSecret).as_deref(), Some("s1"));
    }

    #[test]
    fn forgetting_leaves_nothing() {
        let vault = MemoryVault::new();
        write(&vault, typed(Some("cheie"), Some("aw1"), Some("s1"))).unwrap();
        write(&vault, typed(None, Some("aw2"), Some("s2"))).unwrap();
        forget(&vault).unwrap();
        for what in SecretKind::ALL {
            assert_eq!(kept(&vault, what), None, "{what:?}");
        }
    }
}
