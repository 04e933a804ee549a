//! The app started as a person starts it, without a driver: for what a driver would hide, such as how it ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::app::program;

/// A start of the app with folders of its own for everything that it may write. Killed when dropped.
pub struct Loose {
    /// The process.
    pub child: Child,
    place: TempDir,
}

impl Loose {
    /// Starts it, secrets in memory.
    pub fn start() -> Self {
        let place = TempDir::new().expect("a folder");
        let at = |name: &str| place.path().join(name);
        let mut command = Command::new(program());
        command.env("PUNTE_DATA_DIR", at("data")).env("PUNTE_BOOT_LOG", at("boot.log")).env("PUNTE_VAULT", "memory");
        for (variable, folder) in [("HOME", "home"), ("XDG_DATA_HOME", "home/data"), ("XDG_CONFIG_HOME", "home/config")] {
            fs::create_dir_all(at(folder)).expect("a folder");
            command.env(variable, at(folder));
        }
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the app");
        Self { child, place }
    }

    /// The folder that `PUNTE_DATA_DIR` names.
    pub fn data(&self) -> PathBuf {
        self.place.path().join("data")
    }

    /// The marks of the start-up bench.
    pub fn log(&self) -> String {
        fs::read_to_string(self.place.path().join("boot.log")).unwrap_or_default()
    }

    /// Files with the app's name outside its data folder.
    pub fn strayed(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        collect(&self.place.path().join("home"), &mut found);
        found.retain(|path| path.to_string_lossy().contains("punte"));
        found
    }
}

impl Drop for Loose {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, found) } else { found.push(path) }
    }
}
