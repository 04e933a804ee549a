//! `cargo xtask …`: the few commands this repository is worked with. Each command is a room of its own;
//! here only the list of them and the way from their outcome to the exit status.
//! Nothing of the product lives in this crate, and no crate of the product knows it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a terminal tool for the people who build Punte")]

#[cfg(test)]
mod arrows;
mod bench;
mod dist;
mod files;
mod fuzz;
mod icons;
mod run;
mod setup;
mod shell;
mod test;
mod trouble;
mod ui;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  setup                 install what building and testing need and this machine lacks
  run [--release] [-- ARGS…]
                        build Punte and open it (without a display: the practice diagnosis in the terminal)
  test [PART…]          run every part, or only those named; `cargo xtask test --list` names them
  fuzz [-s SECONDS] [TARGET…]
                        feed the readers of outside text with what libFuzzer makes up, 60 s each unless told otherwise
  bench [-n RUNS]       start-up against an empty window, the chain against its floor, sizes
  dist                  release binaries and installers
  icons                 draw every icon from icons/punte.svg
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let outcome = match command.as_str() {
        "setup" => no_more(&rest).and_then(|()| setup::everything()).map(|()| ExitCode::SUCCESS),
        "run" => run::run(&rest),
        "test" => test::test(&rest),
        "fuzz" => fuzz::fuzz(&rest),
        "bench" => bench::bench(&rest).map(|()| ExitCode::SUCCESS),
        "dist" => no_more(&rest).and_then(|()| dist::dist()).map(|()| ExitCode::SUCCESS),
        "icons" => no_more(&rest).and_then(|()| icons::icons()).map(|()| ExitCode::SUCCESS),
        "" | "help" | "-h" | "--help" => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        unknown => Err(trouble::Trouble::new(format!("there is no command `{unknown}`\n\n{USAGE}"))),
    };
    outcome.unwrap_or_else(|trouble| {
        eprintln!("cargo xtask {command}: {trouble}");
        ExitCode::FAILURE
    })
}

fn no_more(rest: &[String]) -> trouble::Outcome<()> {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(trouble::Trouble::new(format!("`{extra}` is one word too many\n\n{USAGE}"))),
    }
}
