//! The client key as a mail may show it. The key itself goes no further than this room's one door.

use punte_secrets::{Sensitive, fingerprint, mask_client_key};

use super::line::Line;

/// A key's mask and fingerprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyShown {
    pub(super) masked: Line,
    pub(super) fingerprint: Line,
    pub(super) word: Line,
}

impl KeyShown {
    /// The key as it may be shown, with the fingerprint that `word` gives; `None` for an empty key.
    pub fn of(key: &Sensitive<String>, word: &str) -> Option<Self> {
        let masked = Line::of(&mask_client_key(key.expose()))?;
        Some(Self { masked, fingerprint: Line::code(&fingerprint(key.expose(), word))?, word: Line::of(word)? })
    }
}
