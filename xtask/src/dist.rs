//! `cargo xtask dist`: the release programs and the installers this system can make, with their sizes. Signs nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bench::size;
use crate::files;
use crate::setup::{self, For};
use crate::shell;
use crate::trouble::{Outcome, Trouble};

pub fn dist() -> Outcome<()> {
    setup::ensure(&[For::Compile, For::Webview, For::Ui])?;
    shell::must("building punte-cli", &mut shell::cargo(["build", "--release", "--package", "punte-cli", "--bin", "punte-cli"]))?;
    let mut tauri = Command::new(files::root().join("ui/node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" }));
    shell::must("tauri build", tauri.args(["build", "--bundles", bundles(std::env::consts::OS)?]).current_dir(files::root()))?;

    println!();
    let programs = ["punte", "punte-cli"].map(|name| files::built("release", name));
    for made in programs.into_iter().chain(installers(&files::target().join("release/bundle"))) {
        println!("{}", size(&made)?);
    }
    Ok(())
}

fn bundles(os: &str) -> Outcome<&'static str> {
    match os {
        "linux" => Ok("deb,rpm"),
        "windows" => Ok("nsis,msi"),
        "macos" => Ok("app,dmg"),
        other => Err(Trouble::new(format!("no installers are known for {other}"))),
    }
}

/// `bundle/<kind>/<file>`: what ends like an installer. The folders beside them are how it was put together.
fn installers(bundle: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let kind = |path: &PathBuf| path.extension().is_some_and(|kind| ["deb", "rpm", "exe", "msi", "dmg"].iter().any(|known| kind == *known));
    let mut found: Vec<PathBuf> = inside(bundle).flat_map(|folder| inside(&folder).collect::<Vec<_>>()).filter(kind).collect();
    found.sort();
    found
}
