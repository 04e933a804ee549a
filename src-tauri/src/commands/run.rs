//! Running the chain, and stopping it.

use std::sync::Arc;

use punte_diagnosis::run::{AppState, Options, diagnose};
use tauri::State;
use tauri::ipc::Channel;

use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{Report, RunEvent, RunOptions, Trouble};

/// Runs the chain. `events` hears of every check as it begins and ends.
#[tauri::command]
pub async fn verify(desk: State<'_, Desk>, options: RunOptions, events: Channel<RunEvent>) -> Result<Report, Trouble> {
    guarded(async {
        let going = desk.runs.begin().ok_or_else(Trouble::busy)?;
        let practice = desk.practice().map(|practice| practice.code().to_owned());
        let setup = desk.setup(read(options)?).await?;
        // A window that is gone hears nothing more; the run is stopped when it closes.
        let tell = |event: punte_diagnosis::run::Event| drop(events.send(event.into()));
        let diagnosis = Arc::new(diagnose(setup, going.cancel.clone(), tell).await);
        desk.remember(Arc::clone(&diagnosis));
        Ok(Report::of(&diagnosis, practice))
    })
    .await
}

/// Stops the run that goes on; without one, nothing happens.
#[tauri::command]
pub fn stop(desk: State<'_, Desk>) {
    desk.runs.stop();
}

/// The window's wishes. Texts without a letter in them are no wishes.
pub(super) fn read(options: RunOptions) -> Result<Options, Trouble> {
    // Whose it is matters to what is kept of the run, not to the run.
    let RunOptions { redirect_uri, scopes, app_state, symptom, tenant, customer: _ } = options;
    let said = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let app_state = said(app_state).map(|state| state.parse::<AppState>().map_err(|unknown| Trouble::unknown_option(&unknown.0)));
    Ok(Options {
        redirect_uri: said(redirect_uri),
        scopes: scopes.filter(|scopes| !scopes.is_empty()),
        app_state: app_state.transpose()?,
        symptom: said(symptom),
        tenant: said(tenant),
        ..Options::default()
    })
}
