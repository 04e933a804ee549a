//! `cargo xtask run`: builds Punte and opens it. Where there is no display it runs the practice diagnosis in the
//! terminal instead, and then needs neither the window's libraries nor Node.js.

use std::ffi::OsStr;
use std::process::{Command, ExitCode};

use crate::files;
use crate::setup::{self, For};
use crate::shell;
use crate::trouble::{Outcome, Trouble};
use crate::ui;

/// Opens the window in practice mode, in a situation of that name.
const PRACTICE: &str = "PUNTE_PRACTICE";
/// The case behind the guide: a blank before the stored key.
const SCENARIO: &str = "leading-space";
/// Left in the build folder once the window was opened from this checkout.
const OPENED: &str = "punte-was-opened";

pub fn run(arguments: &[String]) -> Outcome<ExitCode> {
    let asked = Asked::from(arguments)?;
    if has_display(std::env::consts::OS, |name| std::env::var_os(name)) { window(&asked) } else { terminal(&asked) }
}

#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    release: bool,
    passed_on: &'a [String],
}

impl<'a> Asked<'a> {
    fn from(arguments: &'a [String]) -> Outcome<Self> {
        let end = arguments.iter().position(|argument| argument == "--").unwrap_or(arguments.len());
        let (own, passed_on) = arguments.split_at(end);
        if let Some(unknown) = own.iter().find(|argument| *argument != "--release") {
            return Err(Trouble::new(format!("`{unknown}` is not known here; what Punte itself shall get comes after `--`")));
        }
        Ok(Self { release: !own.is_empty(), passed_on: passed_on.get(1..).unwrap_or_default() })
    }

    /// Builds the program of that name and gives it back, not yet started.
    fn built(&self, name: &str) -> Outcome<Command> {
        let mut build = shell::cargo(["build", "--package", name, "--bin", name]);
        if self.release {
            build.arg("--release");
        }
        shell::must(&format!("building {name}"), &mut build)?;
        Ok(Command::new(files::built(if self.release { "release" } else { "debug" }, name)))
    }
}

/// Windows and macOS always have one.
fn has_display<V: AsRef<OsStr>>(os: &str, variable: impl Fn(&str) -> Option<V>) -> bool {
    let set = |name| variable(name).is_some_and(|value| !value.as_ref().is_empty());
    os != "linux" || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn window(asked: &Asked<'_>) -> Outcome<ExitCode> {
    setup::ensure(&[For::Compile, For::Webview, For::Ui])?;
    ui::build_if_stale()?;
    let mut punte = asked.built("punte")?;
    let marker = files::target().join(OPENED);
    if std::env::var_os(PRACTICE).is_none() && !marker.exists() {
        println!("Punte opens in practice mode this first time: no account is needed. The next start is an ordinary one.");
        punte.env(PRACTICE, SCENARIO);
        std::fs::File::create(&marker).map_err(|error| Trouble::because("cannot note that Punte was opened", error))?;
    }
    let status = punte.args(asked.passed_on).status().map_err(|error| Trouble::because("Punte could not start", error))?;
    if status.success() { Ok(ExitCode::SUCCESS) } else { Err(Trouble::new(format!("Punte ended with {status}"))) }
}

fn terminal(asked: &Asked<'_>) -> Outcome<ExitCode> {
    println!(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n\
         Punte runs its practice diagnosis in the terminal instead: a set-up whose stored key begins with a blank."
    );
    setup::ensure(&[For::Compile])?;
    let mut diagnose = asked.built("punte-cli")?;
    diagnose.args(["diagnose", "--practice", SCENARIO]).args(asked.passed_on);
    let status = diagnose.status().map_err(|error| Trouble::because("punte-cli could not start", error))?;
    match status.code() {
        Some(code) if diagnosed(code) => Ok(ExitCode::SUCCESS),
        _ => Err(Trouble::new(format!("the practice diagnosis ended with {status}"))),
    }
}

/// All is well, a problem found, warnings only, could not tell: the diagnosis ran. The others are wrong usage and a defect.
fn diagnosed(code: i32) -> bool {
    matches!(code, 0 | 1 | 2 | 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn own_arguments_end_at_the_dashes() {
        let line = words("--release -- --lang en --");
        assert_eq!(Asked::from(&line).unwrap(), Asked { release: true, passed_on: &words("--lang en --") });
        assert_eq!(Asked::from(&[]).unwrap(), Asked { release: false, passed_on: &[] });
        assert!(Asked::from(&words("--lang en")).unwrap_err().to_string().contains("--lang"));
    }

    #[test]
    fn a_display_is_x_or_wayland_and_only_linux_can_lack_it() {
        let only = |set: &'static str| move |name: &str| (name == set).then_some(":0");
        assert!(has_display("linux", only("DISPLAY")));
        assert!(has_display("linux", only("WAYLAND_DISPLAY")));
        assert!(!has_display("linux", only("")));
        assert!(!has_display("linux", |_| Some("")), "set but empty is not a display");
        assert!(has_display("macos", only("")) && has_display("windows", only("")));
    }

    #[test]
    fn wrong_usage_and_defects_are_not_a_diagnosis() {
        assert_eq!((0..=5).filter(|code| diagnosed(*code)).collect::<Vec<_>>(), [0, 1, 2, 4]);
        assert!(!diagnosed(101), "a panic");
    }
}
