//! The parts of the UI: types, build, unit tests, and the built UI in a real browser. Their scripts stand in ui/package.json.

use super::count::{Counts, closing_line, vitest};
use crate::files;
use crate::setup;
use crate::shell::{self, Ended, npm, stream};
use crate::trouble::{Outcome, Trouble};

type Ran = Outcome<(Counts, Option<String>)>;

pub fn check() -> Ran {
    shell::must("npm run check", &mut npm(["run", "check"]))?;
    Ok((Counts::passed(1), None))
}

pub fn build() -> Ran {
    shell::must("npm run build", &mut npm(["run", "build"]))?;
    Ok((Counts::passed(1), None))
}

pub fn unit() -> Ran {
    let scratch = files::scratch("vitest").map_err(|error| Trouble::because("no place for vitest's report", error))?;
    let report = scratch.join("report.json");
    let mut vitest_run = npm(["test", "--", "--reporter=default", "--reporter=json"]);
    vitest_run.arg(format!("--outputFile.json={}", report.display()));
    let status = vitest_run.status().map_err(|error| Trouble::because("npm test could not start", error))?;
    let report = std::fs::read_to_string(&report).map_err(|error| Trouble::because("vitest left no report", error))?;
    let counts = vitest(&report).ok_or_else(|| Trouble::new("vitest's report has no counts"))?;
    Ok((counts.ended(status.success()), None))
}

pub fn browser() -> Ran {
    let Some(chromium) = setup::browser() else {
        return Err(Trouble::new("no browser of the Chromium family was found"));
    };
    let mut tests = npm(["run", "test:browser"]);
    tests.env("CHROMIUM", chromium);
    let mut counts = None;
    let ended = stream(tests, None, |line| counts = closing_line(line).or(counts))?;
    match counts {
        Some(counts) => Ok((counts.ended(ended == Ended::Well), None)),
        None => Err(Trouble::new("npm run test:browser ended without its closing line `N passed, N failed`")),
    }
}
