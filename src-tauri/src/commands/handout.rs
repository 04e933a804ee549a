//! The request to Outstand as a command. Its form with real values goes to the clipboard from here; it never enters the window.

use punte_diagnosis::inputs::{PublicKeys, inspect};
use punte_support::commands::{Form, Values, with_placeholders, with_values};
use tauri::{AppHandle, Runtime, State};

use crate::clipboard::{STAYS, SecretClipboard};
use crate::saving::{Kind, save};
use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{CommandText, SecretCopied, Trouble};

const COLLECTION: Kind = Kind { ending: "json", name: "Postman" };

/// Every form with placeholders.
#[tauri::command]
pub async fn command_texts() -> Result<Vec<CommandText>, Trouble> {
    guarded(async { Ok(Form::ALL.map(CommandText::from).into()) }).await
}

/// Copies a form with the person's values in it.
#[tauri::command]
pub async fn copy_command(desk: State<'_, Desk>, code: String) -> Result<SecretCopied, Trouble> {
    guarded(async {
        let form = form(&code)?;
        let inspected = inspect(&desk.raw().await?, &PublicKeys::known());
        let values = inspected.api_key.value.zip(inspected.client_key.value).zip(inspected.client_secret.value);
        let ((api_key, client_key), client_secret) = values.ok_or_else(Trouble::no_values)?;
        let values = Values { api_key, client_key, client_secret };
        let command = with_values(form, &values).map_err(|problem| Trouble::command(&problem))?;
        desk.clipboard.copy(command).map_err(|_| Trouble::no_clipboard())?;
        Ok(SecretCopied { text: SecretClipboard::told().into(), seconds: u32::try_from(STAYS.as_secs()).unwrap_or(u32::MAX) })
    })
    .await
}

/// Saves the form that is a file, with placeholders.
#[tauri::command]
pub async fn save_command<R: Runtime>(app: AppHandle<R>, code: String) -> Result<Option<String>, Trouble> {
    guarded(async {
        let form = form(&code)?;
        let Some(name) = form.file_name() else { return Err(Trouble::unknown_option(&code)) };
        save(&app, name, COLLECTION, with_placeholders(form).into_bytes()).await
    })
    .await
}

fn form(code: &str) -> Result<Form, Trouble> {
    Form::ALL.into_iter().find(|form| form.code() == code).ok_or_else(|| Trouble::unknown_option(code))
}
