//! Whether the local server was started after the project's file was saved.

use punte_support::restart::{ThisMachine, answer, saved_at};
use tauri::State;

use crate::state::Desk;
use crate::trouble::{blocking, guarded};
use crate::wire::{RestartAnswer, Trouble};

/// Looks at who listens on the port of this machine; nobody is contacted.
#[tauri::command]
pub async fn server_restarted(desk: State<'_, Desk>, port: u16) -> Result<RestartAnswer, Trouble> {
    guarded(async {
        let file = desk.project();
        let look = move || answer(port, file.and_then(|file| saved_at(&file.path).ok()), &ThisMachine);
        Ok(blocking(look).await?.into())
    })
    .await
}
