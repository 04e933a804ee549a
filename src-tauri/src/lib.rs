//! The desktop shell: the window, its plugins, and thin commands that call the crates. No rule of the domain lives here.

mod boot_log;
mod clipboard;
mod clock;
mod commands;
mod data_dir;
mod hooks;
mod place;
mod run;
mod saving;
mod start;
mod state;
mod trouble;
pub mod wire;

use tauri::{Builder, Context, Runtime};
use tauri_plugin_window_state::StateFlags;

pub use commands::NAMES;
pub use hooks::set_up;
pub use run::run;
pub use start::Start;
pub use state::Desk;

/// What the configuration, the permissions and the built window say, put together when this is compiled.
#[expect(clippy::disallowed_methods, reason = "what the macro writes ends a process whose embedded configuration cannot be read")]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// The commands and what they share, on any runtime.
pub fn with_commands<R: Runtime>(builder: Builder<R>, desk: Desk) -> Builder<R> {
    builder.manage(desk).invoke_handler(commands::handler())
}

/// The plugins that the window uses, on any runtime. The single instance is not among them: it must come first, and only with a real window.
pub fn with_plugins<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    // Whether the window is visible is not remembered: a start that shows nothing would look like no start.
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    builder
        .plugin(tauri_plugin_store::Builder::default().build())
        .plugin(tauri_plugin_shell::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(remembered).build())
        .plugin(hooks::stay_at_home())
}
