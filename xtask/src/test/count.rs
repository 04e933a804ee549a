//! Counting tests in what test runners print: libtest, vitest's JSON, and the closing line of the browser tests.

/// How many tests passed, failed, were left out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Counts {
    pub const fn passed(passed: u32) -> Self {
        Self { passed, failed: 0, skipped: 0 }
    }

    pub const fn failed(failed: u32) -> Self {
        Self { passed: 0, failed, skipped: 0 }
    }

    pub const fn skipped(skipped: u32) -> Self {
        Self { passed: 0, failed: 0, skipped }
    }

    pub const fn add(self, other: Self) -> Self {
        Self { passed: self.passed + other.passed, failed: self.failed + other.failed, skipped: self.skipped + other.skipped }
    }

    /// A runner that ended badly without naming a failed test (a crash, a compile error) failed once.
    pub const fn ended(self, well: bool) -> Self {
        if well || self.failed > 0 { self } else { Self { failed: 1, ..self } }
    }
}

/// Test files whose ignored tests are run by a part of their own: there they count, and nowhere as skipped.
const RUN_APART: &[&str] = &[
    "window.rs (",
    "keychain.rs (",
    "spelling/main.rs (",
    r"spelling\main.rs (",
    "proxies/main.rs (",
    r"proxies\main.rs (",
    "commands_pasted/main.rs (",
    r"commands_pasted\main.rs (",
];

/// Sums the `test result:` lines of `cargo test`.
#[derive(Default)]
pub struct CargoTest {
    pub counts: Counts,
    run_apart: bool,
}

impl CargoTest {
    /// `line` without colours.
    pub fn read(&mut self, line: &str) {
        let line = line.trim_start();
        if line.starts_with("Running ") || line.starts_with("Doc-tests ") {
            self.run_apart = RUN_APART.iter().any(|file| line.contains(file));
        } else if let Some(result) = line.strip_prefix("test result: ") {
            let number = |label| number_before(result, label).unwrap_or(0);
            let skipped = if self.run_apart { 0 } else { number(" ignored") };
            self.counts = self.counts.add(Counts { passed: number(" passed"), failed: number(" failed"), skipped });
        }
    }
}

/// The counts of vitest's JSON report, which stand first in it. Inside a JSON string the quotes of a key would be escaped, so a quoted
/// key followed by a colon is a key.
pub fn vitest(report: &str) -> Option<Counts> {
    let number = |key: &str| {
        let (_, after) = report.split_once(&format!("\"{key}\":"))?;
        let digits = after.trim_start();
        digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())].parse().ok()
    };
    Some(Counts {
        passed: number("numPassedTests")?,
        failed: number("numFailedTests")?,
        skipped: number("numPendingTests")? + number("numTodoTests")?,
    })
}

/// A line that is `N passed, N failed`, perhaps with `, N skipped`, and nothing else.
pub fn closing_line(line: &str) -> Option<Counts> {
    let mut counts = Counts::default();
    let mut seen = Vec::new();
    for part in line.trim().split(", ") {
        let (number, label) = part.split_once(' ')?;
        let number = number.parse().ok()?;
        match label {
            "passed" => counts.passed = number,
            "failed" => counts.failed = number,
            "skipped" => counts.skipped = number,
            _ => return None,
        }
        seen.push(label);
    }
    (seen == ["passed", "failed"] || seen == ["passed", "failed", "skipped"]).then_some(counts)
}

fn number_before(text: &str, label: &str) -> Option<u32> {
    let before = &text[..text.find(label)?];
    before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cargo(lines: &[&str]) -> Counts {
        let mut run = CargoTest::default();
        lines.iter().for_each(|line| run.read(line));
        run.counts
    }

    #[test]
    fn all_test_binaries_are_summed() {
        let counts = cargo(&[
            "     Running unittests src/lib.rs (target/debug/deps/punte_tiktok-1)",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.05s",
            "   Doc-tests punte_tiktok",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 1.00s",
            "test sums_of_test_result: ok",
        ]);
        assert_eq!(counts, Counts { passed: 15, failed: 2, skipped: 1 });
    }

    #[test]
    fn what_a_part_of_its_own_runs_is_not_skipped() {
        for file in ["src-tauri/tests/window.rs", r"src-tauri\tests\window.rs", "tests/keychain.rs", "tests/spelling/main.rs"] {
            let running = format!("     Running {file} (target/debug/deps/window-1)");
            let counts = cargo(&[
                &running,
                "test result: ok. 1 passed; 0 failed; 7 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                "     Running unittests src/main.rs (target/debug/deps/x-1)",
                "test result: ok. 1 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            ]);
            assert_eq!(counts, Counts { passed: 2, failed: 0, skipped: 2 }, "{file}");
        }
    }

    #[test]
    fn a_crash_counts_once() {
        assert_eq!(Counts::passed(5).ended(false), Counts { passed: 5, failed: 1, skipped: 0 });
        assert_eq!(Counts::failed(2).ended(false), Counts::failed(2));
        assert_eq!(Counts::passed(5).ended(true), Counts::passed(5));
    }

    #[test]
    fn vitest_numbers_are_read_from_the_top_only() {
        let report = r#"{"numTotalTests":9,"numPassedTests": 5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1,
            "testResults":[{"message":"expected \"numFailedTests\":77","numPassedTests":1}]}"#;
        assert_eq!(vitest(report), Some(Counts { passed: 5, failed: 1, skipped: 3 }));
        assert_eq!(vitest(r#"{"m":"\"numPassedTests\":4"}"#), None);
        assert_eq!(vitest(""), None);
    }

    #[test]
    fn only_a_whole_line_closes() {
        assert_eq!(closing_line("14 passed, 2 failed\n"), Some(Counts { passed: 14, failed: 2, skipped: 0 }));
        assert_eq!(closing_line("14 passed, 2 failed, 1 skipped"), Some(Counts { passed: 14, failed: 2, skipped: 1 }));
        for other in ["14 passed", "all 14 passed, 2 failed", "14 passed, 2 failed 812 ms", "2 failed, 14 passed", "", "Tests: 3 passed"] {
            assert_eq!(closing_line(other), None, "{other}");
        }
    }
}
