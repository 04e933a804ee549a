//! Marks for the start-up bench: when `main`, the set-up and the first paint were reached. Nothing is decided by them.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::clock;

/// A file that grows by one line per mark; without one nothing is done.
#[derive(Debug, Default)]
pub struct BootLog {
    file: Option<PathBuf>,
    painted: AtomicBool,
}

impl BootLog {
    /// A log into `file` (`PUNTE_BOOT_LOG`).
    pub const fn new(file: Option<PathBuf>) -> Self {
        Self { file, painted: AtomicBool::new(false) }
    }

    /// Adds `name` and the milliseconds since 1970. A bench that cannot be written to is no reason to fail a start.
    pub fn mark(&self, name: &str) {
        let Some(path) = &self.file else { return };
        if let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path) {
            let _ = writeln!(file, "{name} {:.3}", clock::since_1970());
        }
    }

    /// Adds `first_paint`, once: a page that is loaded anew is no start.
    pub fn painted(&self) {
        if !self.painted.swap(true, Ordering::Relaxed) {
            self.mark("first_paint");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_appended_and_the_first_paint_is_one() {
        let scratch = tempfile::tempdir().unwrap();
        let path = scratch.path().join("boot");
        let log = BootLog::new(Some(path.clone()));
        log.mark("main");
        log.painted();
        log.painted();
        let text = std::fs::read_to_string(path).unwrap();
        let names: Vec<_> = text.lines().filter_map(|line| line.split_once(' ')).map(|(name, _)| name).collect();
        assert_eq!(names, ["main", "first_paint"]);
        let at: Vec<f64> = text.lines().map(|line| line.split_once(' ').unwrap().1.parse().unwrap()).collect();
        assert!(at[0] <= at[1] && at[0] > 1.7e12, "{at:?}");
    }

    #[test]
    fn without_a_file_nothing_happens() {
        BootLog::default().painted();
    }
}
