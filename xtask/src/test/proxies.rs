//! What needs programs that few machines have: the proxy snippets on the servers they are for, and the commands to copy on the real curl
//! and HTTPie. The tests themselves stand with what they test; outside this part they are ignored.

use std::time::Duration;

use super::count::{CargoTest, Counts};
use crate::setup;
use crate::shell::{self, Ended, stream};
use crate::trouble::{Outcome, Trouble};

/// Without the compiling, which is done before: a server that hangs must not hang the whole run.
const LIMIT: Duration = Duration::from_secs(5 * 60);
/// `--workspace` although one package is meant: the same choice of features as the other tests, so nothing is compiled twice.
const TARGETS: [&str; 6] = ["test", "--workspace", "--test", "proxies", "--test", "commands_pasted"];

pub fn proxies() -> Outcome<(Counts, Option<String>)> {
    shell::must("compiling the tests of the proxies", shell::cargo(TARGETS).arg("--no-run"))?;
    let mut run = shell::cargo(TARGETS);
    run.args(["--no-fail-fast", "--", "--ignored"]).env("PATH", setup::path_with_servers());
    let mut tests = CargoTest::default();
    match stream(run, Some(LIMIT), |line| tests.read(line))? {
        Ended::OutOfTime => Err(Trouble::new(format!("ended after {} minutes", LIMIT.as_secs() / 60))),
        ended => Ok((tests.counts.ended(ended == Ended::Well), None)),
    }
}
