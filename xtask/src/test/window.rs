//! The real window: the app under Xvfb, with a session bus and a keychain of its own, driven by WebDriver.
//! The tests themselves are src-tauri/tests/window.rs; outside this part they are ignored.

use std::process::Command;
use std::time::Duration;

use super::count::{CargoTest, Counts};
use crate::files;
use crate::shell::{self, Ended, stream};
use crate::trouble::{Outcome, Trouble};

/// Without the compiling, which is done before: a window that hangs must not hang the whole run.
const LIMIT: Duration = Duration::from_secs(10 * 60);
/// `--workspace` although only one package has a target of that name: the same choice of features as the other tests, so nothing
/// is compiled twice.
const TARGET: [&str; 4] = ["test", "--workspace", "--test", "window"];

pub fn window() -> Outcome<(Counts, Option<String>)> {
    shell::must("compiling the window tests", shell::cargo(TARGET).arg("--no-run"))?;

    let cargo = shell::cargo(TARGET);
    let mut run = on_a_screen();
    run.arg(files::root().join("xtask/keychain-session.sh")).arg(cargo.get_program()).args(cargo.get_args());
    run.args(["--no-fail-fast", "--", "--ignored", "--test-threads=1"]);
    let mut tests = CargoTest::default();
    match stream(run, Some(LIMIT), |line| tests.read(line))? {
        Ended::OutOfTime => Err(Trouble::new(format!("ended after {} minutes", LIMIT.as_secs() / 60))),
        ended => Ok((tests.counts.ended(ended == Ended::Well), None)),
    }
}

/// A screen and a session bus for whatever is added as arguments; the desktop of the person who runs it stays untouched.
pub fn on_a_screen() -> Command {
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--"]).current_dir(files::root());
    command.env("PATH", shell::path_with_cargo_bin()).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    // With either one set, WebKit's screenshots by WebDriver never come back.
    command.env_remove("WEBKIT_DISABLE_DMABUF_RENDERER").env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
    command
}
