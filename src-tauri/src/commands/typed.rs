//! Judging what is still being typed. Nothing of it is kept, and nothing but sentences comes back.

use punte_diagnosis::inputs::{Field, PublicKeys, RawInputs, inspect};

use super::credentials::notes;
use crate::state::Changes;
use crate::trouble::guarded;
use crate::wire::{CredentialsInput, Trouble, TypedNotes};

/// What is noticed about the values as they stand in the fields now.
#[tauri::command]
pub async fn judge_typed(input: CredentialsInput) -> Result<TypedNotes, Trouble> {
    guarded(async { Ok(judged(&read(input))) }).await
}

fn read(input: CredentialsInput) -> RawInputs {
    let mut raw = RawInputs::default();
    Changes::from(input).apply_to(&mut raw);
    raw
}

fn judged(raw: &RawInputs) -> TypedNotes {
    let inspection = inspect(raw, &PublicKeys::known());
    let [api_key, client_key, client_secret] = Field::ALL.map(|field| notes(raw, &inspection, field));
    TypedNotes { api_key, client_key, client_secret }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_is_seen_while_typing_and_empty_fields_say_nothing() {
        let typed =
            CredentialsInput { api_key: None, client_key: Some(" awpracticepuntea1".to_owned()), client_secret: Some(String::new()) };
        let notes = judged(&read(typed));
        assert!(notes.client_key.iter().any(|note| note.text.id == "inputs-blank-before"), "{notes:?}");
        assert!(notes.api_key.is_empty() && notes.client_secret.is_empty(), "{notes:?}");
    }
}
