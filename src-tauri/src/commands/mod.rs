//! What the window may ask of Rust. Each command is thin: it calls the crates and converts. The list here is the only place where a command is
//! registered; its permission stands in `src-tauri/permissions/app.toml`.

mod asked;
mod boot;
mod configure;
mod connect;
mod credentials;
mod explain;
mod handout;
mod mail;
mod page;
mod portal;
mod practice;
mod project;
mod restart;
mod run;
mod typed;

use tauri::Runtime;
use tauri::ipc::Invoke;

macro_rules! commands {
    ($($room:ident::$command:ident),* $(,)?) => {
        /// The name of every command.
        pub const NAMES: &[&str] = &[$(stringify!($command)),*];

        /// Answers every command.
        pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($room::$command),*]
        }
    };
}

commands![
    boot::boot,
    boot::painted,
    credentials::save_credentials,
    credentials::forget_credentials,
    project::choose_project,
    run::verify,
    run::stop,
    configure::plan_configuration,
    configure::apply_configuration,
    practice::set_practice,
    practice::open_practice_page,
    explain::explain,
    explain::mask_text,
    portal::compare_redirect_uri,
    portal::read_scopes,
    portal::proxy_snippets,
    handout::command_texts,
    handout::copy_command,
    handout::save_command,
    connect::connect,
    connect::read_return,
    restart::server_restarted,
    mail::draft_mail,
    mail::save_mail,
    typed::judge_typed,
    page::print_page,
    page::save_page,
];
