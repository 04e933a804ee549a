//! Starting other programs: cargo and npm from the repository's root, questions asked quietly, and output that is
//! shown while it is read. What the programs are for is decided elsewhere.

mod stream;

pub use stream::{Ended, stream};

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::files;
use crate::trouble::{Outcome, Trouble};

/// `cargo`, in the repository's root; its own colours survive being read through a pipe.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(files::root());
    if std::io::stdout().is_terminal() && std::env::var_os("CARGO_TERM_COLOR").is_none() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command
}

pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// `npm`, in `ui/`.
pub fn npm<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(NPM);
    command.args(arguments).current_dir(files::root().join("ui"));
    command
}

/// Runs with our own terminal and says how to read a failure: `what` completes "… failed".
pub fn must(what: &str, command: &mut Command) -> Outcome<()> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Trouble::new(format!("{what} failed ({status})"))),
        Err(error) => Err(Trouble::because(format_args!("{what} could not start"), error)),
    }
}

/// What a program says on standard output; `None` when it is not there or does not succeed.
pub fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The first file of that name in the folders of PATH, then in Cargo's own `bin`, which need not be on it.
pub fn find(program: &str) -> Option<PathBuf> {
    let names = [program.to_owned(), format!("{program}{}", std::env::consts::EXE_SUFFIX)];
    folders().find_map(|folder| names.iter().map(|name| folder.join(name)).find(|path| path.is_file()))
}

/// PATH with Cargo's `bin` at its end, for programs that start `tauri-driver` by name.
pub fn path_with_cargo_bin() -> std::ffi::OsString {
    std::env::join_paths(folders()).unwrap_or_else(|_| std::env::var_os("PATH").unwrap_or_default())
}

fn folders() -> impl Iterator<Item = PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let listed: Vec<PathBuf> = std::env::split_paths(&path).collect();
    listed.into_iter().chain(cargo_home().map(|home| home.join("bin")))
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}
