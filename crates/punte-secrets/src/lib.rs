//! Values that must not be seen: how they are held, masked, compared and kept. Where they come from and what they are used for does not live here.

mod fingerprint;
mod invisible;
mod mask;
mod sensitive;
pub mod testing;
mod vault;

pub use fingerprint::fingerprint;
pub use invisible::{is_invisible, mark_of, name_of};
pub use mask::{marks_of, mask_client_key, mask_opaque, visible_blanks};
pub use sensitive::Sensitive;
pub use vault::{
    Keychain, MemoryVault, OpenedVault, SERVICE, SecretKind, Slot, VAULT_VARIABLE, Vault, VaultChoice, VaultKind, VaultProblem, open_vault,
};
