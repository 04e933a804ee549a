//! The spelling of what people read. The test itself stands with the words; outside this part it is ignored, because it needs hunspell.

use super::count::{CargoTest, Counts};
use crate::shell::{self, Ended, stream};
use crate::trouble::Outcome;

pub fn spelling() -> Outcome<(Counts, Option<String>)> {
    let mut tests = CargoTest::default();
    let run = shell::cargo(["test", "--workspace", "--test", "spelling", "--", "--ignored"]);
    let ended = stream(run, None, |line| tests.read(line))?;
    Ok((tests.counts.ended(ended == Ended::Well), None))
}
