//! Node.js, and the packages of a folder as its lock file names them. Does not build the UI: `ui.rs`.

use std::fs;

use crate::files;
use crate::shell;
use crate::trouble::{Outcome, Trouble};

/// What Vite 8 asks for: 20.19 or newer.
const NEEDED: (u32, u32) = (20, 19);
const ADVICE: &str =
    "Node.js 20.19 or newer with npm is needed to build the UI. Install a current LTS release from https://nodejs.org, then try again.";

/// Why Node.js as found will not do; `None` when it will.
pub fn problem() -> Option<String> {
    let Some(version) = shell::ask("node", &["--version"]) else {
        return Some(format!("Node.js was not found. {ADVICE}"));
    };
    let version = version.trim().trim_start_matches('v');
    match shell::find(shell::NPM) {
        Some(_) if new_enough(version) => None,
        Some(_) => Some(format!("Node.js {version} is too old. {ADVICE}")),
        None => Some(format!("npm was not found beside Node.js {version}. {ADVICE}")),
    }
}

/// `version` as Node.js or a package manager writes it: `20.20.2`, `18.20.4+dfsg-1~deb12u1`.
pub fn new_enough(version: &str) -> bool {
    let mut numbers = version.split(|c: char| !c.is_ascii_digit()).map(|digits| digits.parse::<u32>().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NEEDED
}

/// `npm ci` in a folder of the repository, unless what is installed there comes from this very lock file.
pub fn modules(folder: &str) -> Outcome<()> {
    if let Some(problem) = problem() {
        return Err(Trouble::new(problem));
    }
    let place = files::root().join(folder);
    // The stamp is the lock file itself: no hash to agree on, and equal means equal.
    let stamp = place.join("node_modules/.installed-from-package-lock.json");
    let lock = fs::read(place.join("package-lock.json"))
        .map_err(|error| Trouble::because(format_args!("cannot read {folder}/package-lock.json"), error))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the packages of {folder}/ (npm ci)");
    let mut ci = shell::npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    ci.current_dir(&place);
    shell::must(&format!("npm ci in {folder}/"), &mut ci).map_err(|trouble| {
        Trouble::new(format!("{trouble}. The first set-up needs the network. By hand:\n\n    npm --prefix {folder} ci"))
    })?;
    files::replace(&stamp, &lock).map_err(|error| Trouble::because(format_args!("cannot write {}", stamp.display()), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        for good in ["20.19.0", "20.20.2", "22.0.0", "100.1", "20.19.2+dfsg-1"] {
            assert!(new_enough(good), "{good}");
        }
        for bad in ["20.9.0", "18.20.4+dfsg-1~deb12u1", "", "x", "20"] {
            assert!(!new_enough(bad), "{bad}");
        }
    }
}
