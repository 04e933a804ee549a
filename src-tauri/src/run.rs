//! One run of the app, from its start to the closing of its window; or the sentence on the terminal that says why there is no window.

use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use punte_words::{Message, Words, msg};
use tauri::Builder;

use crate::{Desk, Start, context, data_dir, hooks, set_up, with_commands, with_plugins};

/// Runs the app until its window is closed.
pub fn run() -> ExitCode {
    let desk = Desk::new(Start::from_process());
    desk.boot_log.mark("main");
    let language = desk.start.language.unwrap_or_default();
    let mut context = context();
    if let Some(folder) = desk.start.data_dir.clone() {
        data_dir::apply(&mut context, folder);
    }
    let builder = with_commands(with_plugins(Builder::default().plugin(hooks::single_instance())), desk)
        .setup(|app| {
            set_up(app);
            Ok(())
        })
        .on_page_load(hooks::on_page_load)
        .on_window_event(hooks::on_window_event);
    let why = match without_a_word(|| builder.build(context)) {
        Some(Ok(app)) => return u8::try_from(app.run_return(|_, _| ())).map_or(ExitCode::FAILURE, ExitCode::from),
        Some(Err(error)) => msg!("window-not-opened", why = error.to_string()),
        None => msg!("window-no-screen"),
    };
    tell_terminal(&Words::new(language), &why);
    ExitCode::FAILURE
}

/// Does `work`; `None` where it panicked, as GTK's start does where there is no screen. What it would have printed tells a person nothing.
fn without_a_word<T>(work: impl FnOnce() -> T) -> Option<T> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let done = panic::catch_unwind(AssertUnwindSafe(work)).ok();
    panic::set_hook(usual);
    done
}

#[expect(clippy::print_stderr, reason = "without a window the terminal is the only place left")]
fn tell_terminal(words: &Words, why: &Message) {
    eprintln!("punte: {}", words.say(why));
}
