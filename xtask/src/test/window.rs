//! What needs a desktop: the app's real window, driven by WebDriver, and the OS keychain. They get a screen, a session bus and a keyring
//! of their own. The tests themselves stand with what they test; outside this part they are ignored.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::count::{CargoTest, Counts};
use crate::files;
use crate::shell::{self, Ended, stream};
use crate::trouble::{Outcome, Trouble};

/// Without the compiling, which is done before: a window that hangs must not hang the whole run.
const LIMIT: Duration = Duration::from_secs(15 * 60);
/// `--workspace` although two packages are meant: the same choice of features as the other tests, so nothing is compiled twice.
const TARGETS: [&str; 6] = ["test", "--workspace", "--test", "keychain", "--test", "window"];
const KEYRING: &str = "crates/punte-secrets/tests/keyring-session.sh";

pub fn window() -> Outcome<(Counts, Option<String>)> {
    shell::must("compiling the window tests", shell::cargo(TARGETS).arg("--no-run"))?;

    // Daemons find each other in this folder: in the person's own one, the tests would take the place of the real keyring.
    let runtime = shell::ask("mktemp", &["-d"]).ok_or_else(|| Trouble::new("no temporary folder could be made"))?;
    let runtime = Path::new(runtime.trim_end());
    let cargo = shell::cargo(TARGETS);
    let mut run = on_a_screen();
    run.env("XDG_RUNTIME_DIR", runtime).env_remove("GNOME_KEYRING_CONTROL");
    run.arg(files::root().join(KEYRING)).arg(cargo.get_program()).args(cargo.get_args());
    run.args(["--no-fail-fast", "--", "--ignored", "--test-threads=1"]);
    let mut tests = CargoTest::default();
    let ended = stream(run, Some(LIMIT), |line| tests.read(line));
    let _ = std::fs::remove_dir_all(runtime);
    match ended? {
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
