//! Stands in the place of the system's own way to open an address: it writes down what it was given, and opens nothing.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use tempfile::TempDir;

use super::until;

/// The stand-in, in a folder of its own.
pub struct Opener {
    folder: TempDir,
}

impl Opener {
    /// Puts it there.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (program, opened) = (folder.path().join("xdg-open"), folder.path().join("opened"));
        fs::write(&program, format!("#!/bin/sh\necho \"$1\" >> '{}'\n", opened.display())).expect("a script");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("a script");
        Self { folder }
    }

    /// A `PATH` on which it comes first.
    pub fn path(&self) -> String {
        format!("{}:{}", self.folder.path().display(), std::env::var("PATH").expect("a path"))
    }

    /// Everything that was opened, in order.
    pub fn opened(&self) -> Vec<String> {
        fs::read_to_string(self.folder.path().join("opened")).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// Waits until that many addresses were opened, and gives them.
    pub async fn until_opened(&self, count: usize) -> Vec<String> {
        until::so("an address to be opened", || self.opened().len() >= count).await;
        self.opened()
    }
}
