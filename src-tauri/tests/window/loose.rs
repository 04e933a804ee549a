//! The app started as a person starts it, without a driver: for what a driver would hide, such as how it ends.

use std::fs;
use std::future::ready;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::rc::Rc;

use tempfile::TempDir;

use super::app::program;
use super::screen::Screen;
use super::until;

/// A start of the app with folders of its own for everything that it may write. Killed when dropped.
pub struct Loose {
    /// The process.
    pub child: Child,
    place: Rc<TempDir>,
}

impl Loose {
    /// Starts it in folders of its own, secrets in memory.
    pub fn start() -> Self {
        Self::start_in(Rc::new(TempDir::new().expect("a folder")))
    }

    /// Starts it again on the data of this one, which has ended.
    pub fn start_again(&self) -> Self {
        Self::start_in(Rc::clone(&self.place))
    }

    fn start_in(place: Rc<TempDir>) -> Self {
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

    /// Waits for its window to be painted, and gives it.
    pub async fn window(&self, screen: &Screen) -> u32 {
        until::so("the first paint", || self.log().contains("first_paint")).await;
        until::found("the window", || ready(screen.window(self.child.id(), "Punte"))).await
    }

    /// Closes its window and waits for its end.
    pub async fn close(&mut self, screen: &Screen) -> ExitStatus {
        screen.close(self.window(screen).await);
        until::found("the end of the app", || ready(self.child.try_wait().expect("a state"))).await
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
