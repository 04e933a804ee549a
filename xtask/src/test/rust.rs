//! The parts that are cargo's: formatting, lints, tests, and the dependencies' licences.

use std::process::Stdio;

use super::count::{CargoTest, Counts};
use crate::shell::{self, Ended, stream};
use crate::trouble::Outcome;

type Ran = Outcome<(Counts, Option<String>)>;

pub fn fmt() -> Ran {
    shell::must("cargo fmt --check", &mut shell::cargo(["fmt", "--all", "--check"]))?;
    Ok((Counts::passed(1), None))
}

pub fn clippy() -> Ran {
    let mut clippy = shell::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    shell::must("cargo clippy", &mut clippy)?;
    Ok((Counts::passed(1), None))
}

/// Its list of advisories needs the network, so a daily run leaves it to `cargo deny check advisories`.
pub fn deny() -> Ran {
    let mut version = shell::cargo(["deny", "--version"]);
    if !version.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success()) {
        return Ok((Counts::skipped(1), Some("cargo-deny is not installed, so licences and sources were not checked".to_owned())));
    }
    shell::must("cargo deny", &mut shell::cargo(["deny", "--all-features", "check", "bans", "licenses", "sources"]))?;
    Ok((Counts::passed(1), None))
}

pub fn tests() -> Ran {
    let mut run = CargoTest::default();
    let ended = stream(shell::cargo(["test", "--workspace", "--no-fail-fast"]), None, |line| run.read(line))?;
    let note =
        (ended != Ended::Well && run.counts.failed == 0).then(|| "cargo test ended badly without naming a test: see above".to_owned());
    Ok((run.counts.ended(ended == Ended::Well), note))
}
