//! Practice on and off, and the page that a browser would show in it.

use tauri::{AppHandle, Runtime, State};
use tauri_plugin_shell::ShellExt as _;

use super::boot::look;
use crate::state::{Desk, Practice};
use crate::trouble::guarded;
use crate::wire::{Boot, Trouble};

/// Switches to a scenario, or back to the person's own set-up. A run that goes on is stopped first: its report would tell of the other side.
#[tauri::command]
pub async fn set_practice(desk: State<'_, Desk>, scenario: Option<String>) -> Result<Boot, Trouble> {
    guarded(async {
        let practice = match scenario {
            None => None,
            Some(name) => Some(Practice::start(&name).await.map_err(|problem| Trouble::practice(&problem))?),
        };
        let _going = desk.runs.begin_after_stopping().await;
        desk.practise(practice);
        look(&desk).await
    })
    .await
}

/// Opens the page of the scenario in the system browser; without practice there is none. The page stands on this machine, at a port that is
/// new at each start, so the window itself is given no right to open such addresses.
#[tauri::command]
pub async fn open_practice_page<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Result<(), Trouble> {
    let Some(practice) = desk.practice() else { return Ok(()) };
    #[expect(deprecated, reason = "addresses open through the shell plugin here, as the window's own do")]
    app.shell().open(practice.page(), None).map_err(|_| Trouble::no_browser())
}
