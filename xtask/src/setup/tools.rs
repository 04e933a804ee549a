//! Tools that no system package brings: rustfmt and clippy, tauri-driver; and where a browser for the UI tests is.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell;
use crate::trouble::{Outcome, Trouble};

/// Version 3 is a preview; the requirement keeps to what our Tauri speaks.
const DRIVER_REQUIREMENT: &str = "^2";
pub const BROWSER_ADVICE: &str = "Install Google Chrome or Chromium, or name one by CHROMIUM=/path/to/it.";

pub fn rust_components() -> Outcome<()> {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(command, _)| {
            let mut version = shell::cargo([*command, "--version"]);
            !version.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
        })
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with rustup: {}", missing.join(" "));
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add"]).args(&missing);
    shell::must("rustup component add", &mut rustup)
        .map_err(|trouble| Trouble::new(format!("{trouble}. Install {} for your Rust toolchain.", missing.join(" and "))))
}

pub fn tauri_driver() -> Outcome<()> {
    if shell::find("tauri-driver").is_some() {
        return Ok(());
    }
    println!("Installing tauri-driver (cargo install, about a minute)");
    let mut install = shell::cargo(["install", "tauri-driver", "--version", DRIVER_REQUIREMENT, "--locked"]);
    shell::must("cargo install tauri-driver", &mut install).map_err(|trouble| {
        let by_hand = format!("cargo install tauri-driver --version '{DRIVER_REQUIREMENT}' --locked");
        Trouble::new(format!("{trouble}. The first set-up needs the network. By hand:\n\n    {by_hand}"))
    })
}

/// A browser of the Chromium family: what CHROMIUM names, else the first one found.
pub fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|path| path.is_file());
    let on_path = || ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(shell::find);
    let elsewhere = || USUAL_PLACES.iter().map(|place| Path::new(place).to_path_buf()).find(|path| path.is_file());
    named.or_else(on_path).or_else(elsewhere)
}

const USUAL_PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];
