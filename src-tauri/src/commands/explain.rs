//! What a pasted text means. A long text must not hold up what else the window asks.

use punte_diagnosis::explain::{self, Circumstances, FoundInText, RunSeen};
use punte_diagnosis::run::AppState;
use tauri::State;

use crate::state::Desk;
use crate::trouble::{blocking, guarded};
use crate::wire::{Explanation, Trouble};

/// Explains a pasted message, address, body or log line: by the app's state, where the person told it, and with the last run counted in.
#[tauri::command]
pub async fn explain(desk: State<'_, Desk>, text: String, app_state: Option<String>, with_run: bool) -> Result<Explanation, Trouble> {
    guarded(async {
        let app_state = app_state.map(|state| state.parse::<AppState>().map_err(|unknown| Trouble::unknown_option(&unknown.0)));
        let app_state = app_state.transpose()?;
        let run = desk.last().filter(|_| with_run).map(|run| RunSeen::of(&run));
        blocking(move || (&explain::explain(&text, &Circumstances { app_state, run: run.as_ref() })).into()).await
    })
    .await
}

/// The text with everything masked that opens something.
#[tauri::command]
pub async fn mask_text(text: String) -> Result<String, Trouble> {
    guarded(blocking(move || explain::masked(&text))).await
}

/// What stands in a text, for a mail.
pub(super) fn found_in(text: &str) -> FoundInText {
    explain::explain(text, &Circumstances::default()).found
}
