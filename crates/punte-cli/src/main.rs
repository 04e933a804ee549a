//! `punte-cli`: Punte without a window. This file only joins arguments, commands and the exit status; every rule lives in the crates.

mod arguments;
mod clock;
mod commands;
mod consent;
mod exit;
mod given;
mod output;
mod progress;
mod usage;

use std::process::ExitCode;

use punte_words::{Lang, Words};

use crate::exit::Exit;

fn main() -> ExitCode {
    let words = Words::new(language());
    // A panic is a mistake in Punte; its text could quote a value, so only the fact is told.
    let broken = words.say(&punte_words::msg!("cli-internal-error"));
    std::panic::set_hook(Box::new(move |_| output::complain(&broken)));
    let matches = match arguments::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return usage::report(&error, &words).into(),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(_) => return Exit::Internal.into(),
    };
    let exit = runtime.block_on(commands::run(&matches, &words));
    // Standard input may still be waited for by a thread that nothing can wake.
    runtime.shutdown_background();
    exit.into()
}

/// The language asked for: `--lang`, else `PUNTE_LANG`, else Romanian. It is needed before the arguments are read, to speak of them.
fn language() -> Lang {
    let mut arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => asked = arguments.next(),
            Some(rest) => asked = rest.strip_prefix('=').map(str::to_owned).or(asked),
            None => {}
        }
    }
    let asked = asked.and_then(|code| code.parse().ok());
    asked.or_else(|| std::env::var("PUNTE_LANG").ok()?.parse().ok()).unwrap_or_default()
}
