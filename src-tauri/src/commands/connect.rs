//! Really connecting an account: the sign-in page in the system browser, and waiting until Outstand has the account.

use punte_diagnosis::connect::{self, RealPace};
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_shell::ShellExt as _;

use super::run::read;
use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{ConnectEvent, Connected, RunOptions, Trouble};

/// Connects; `events` hears what goes on. Stopping is `stop`, as for a run.
#[tauri::command]
pub async fn connect<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    options: RunOptions,
    events: Channel<ConnectEvent>,
) -> Result<Connected, Trouble> {
    guarded(async {
        let going = desk.runs.begin().ok_or_else(Trouble::busy)?;
        let setup = desk.setup(read(options)?).await?;
        // The diagnosis has looked at whose address it is.
        #[expect(deprecated, reason = "addresses open through the shell plugin here, as the window's own do")]
        let open = |address: &tauri::Url| app.shell().open(address.as_str(), None);
        // A window that is gone hears nothing more; the waiting ends when it closes.
        let tell = |event: connect::ConnectEvent| drop(events.send(event.into()));
        let ended = connect::connect(&setup, going.cancel.clone(), &RealPace::begin(), open, tell).await;
        ended.map(Into::into).map_err(|problem| Trouble::new(problem.code(), &problem.message()))
    })
    .await
}

/// What the address says to which the browser came back.
#[tauri::command]
pub async fn read_return(address: String) -> Result<Connected, Trouble> {
    guarded(async { Ok(connect::read_return(&address).into()) }).await
}
