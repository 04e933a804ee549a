//! Credentials: in once, as typed; out only as masks, fingerprints and notes.

use punte_diagnosis::inputs::{Field, Inspection, PublicKeys, RawInputs, inspect};
use punte_secrets::{VaultKind, VaultProblem, fingerprint, mask_client_key, mask_opaque};
use tauri::State;

use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{Credentials, CredentialsInput, FieldNote, FieldView, Trouble};

/// The word that the fingerprints on the screen are made with.
pub(super) const WORD: &str = "punte";

/// Takes what was typed.
#[tauri::command]
pub async fn save_credentials(desk: State<'_, Desk>, input: CredentialsInput) -> Result<Credentials, Trouble> {
    guarded(async {
        desk.change(input.into()).await?;
        now(&desk).await
    })
    .await
}

/// Forgets all three values.
#[tauri::command]
pub async fn forget_credentials(desk: State<'_, Desk>) -> Result<Credentials, Trouble> {
    guarded(async {
        desk.forget().await?;
        now(&desk).await
    })
    .await
}

/// The credentials as they may be shown now.
pub(super) async fn now(desk: &Desk) -> Result<Credentials, Trouble> {
    let rest = Rest::of(desk).await?;
    Ok(shown(&desk.raw().await?, rest.kind))
}

/// Where credentials rest now.
pub(super) struct Rest {
    /// Practice's rest in memory.
    pub(super) kind: VaultKind,
    /// Why it is not the keychain.
    pub(super) problem: Option<VaultProblem>,
}

impl Rest {
    /// The vault's state; the vault is left alone while practising.
    pub(super) async fn of(desk: &Desk) -> Result<Self, Trouble> {
        if desk.practice().is_some() {
            return Ok(Self { kind: VaultKind::Memory, problem: None });
        }
        let opened = desk.vault().await?;
        Ok(Self { kind: opened.vault.kind(), problem: opened.problem })
    }
}

/// The three values as they may be shown.
pub(super) fn shown(raw: &RawInputs, kind: VaultKind) -> Credentials {
    let inspection = inspect(raw, &PublicKeys::known());
    let [api_key, client_key, client_secret] = Field::ALL.map(|field| {
        let value = value(raw, field);
        let notes = notes(raw, &inspection, field);
        FieldView { present: !value.is_empty(), masked: masked(field, value), fingerprint: short(value), notes }
    });
    Credentials { api_key, client_key, client_secret, kept: kind == VaultKind::Keychain }
}

fn value(raw: &RawInputs, field: Field) -> &str {
    raw.get(field).map_or("", |value| value.expose().as_str())
}

/// What was noticed about a field, worst first. One that was never filled has nothing to be said about yet; the chain says it when it is needed.
pub(super) fn notes(raw: &RawInputs, inspection: &Inspection, field: Field) -> Vec<FieldNote> {
    if value(raw, field).is_empty() {
        return Vec::new();
    }
    let mut notes: Vec<FieldNote> = inspection.get(field).notes.iter().map(Into::into).collect();
    notes.sort_by_key(|note| std::cmp::Reverse(note.severity));
    notes
}

fn masked(field: Field, value: &str) -> String {
    match (field, value) {
        (_, "") => String::new(),
        (Field::ClientKey, key) => mask_client_key(key),
        (Field::ApiKey | Field::ClientSecret, secret) => mask_opaque(secret),
    }
}

fn short(value: &str) -> String {
    if value.is_empty() { String::new() } else { fingerprint(value, WORD) }
}
