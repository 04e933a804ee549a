//! The table at the end of a test run, how to run again only what failed, and the closing line.

use std::time::Duration;

use super::count::Counts;

pub struct Row {
    pub part: &'static str,
    pub counts: Counts,
    pub note: Option<String>,
    pub elapsed: Duration,
}

/// Prints everything; true when nothing failed.
pub fn print(rows: &[Row]) -> bool {
    println!("\n{}", table(rows));
    rows.iter().all(|row| row.counts.failed == 0)
}

fn table(rows: &[Row]) -> String {
    let mut text = format!("{:<12}{:>8}{:>8}{:>9}{:>10}\n", "part", "passed", "failed", "skipped", "time");
    for Row { part, counts: Counts { passed, failed, skipped }, elapsed, .. } in rows {
        text += &format!("{part:<12}{passed:>8}{failed:>8}{skipped:>9}{:>8.1} s\n", elapsed.as_secs_f64());
    }
    text.push('\n');
    for row in rows {
        let note = row.note.as_ref().and_then(|note| note.lines().next()).map(|note| format!(": {note}")).unwrap_or_default();
        if row.counts.failed > 0 {
            text += &format!("FAILED {}{note}\n       only this part again: cargo xtask test {}\n", row.part, row.part);
        } else if row.note.is_some() {
            text += &format!("{}{note}\n", row.part);
        }
    }
    text + &closing_line(rows)
}

fn closing_line(rows: &[Row]) -> String {
    let Counts { passed, failed, skipped } = rows.iter().fold(Counts::default(), |sum, row| sum.add(row.counts));
    let line = format!("{passed} passed, {failed} failed");
    if skipped == 0 { line } else { format!("{line}, {skipped} skipped") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(part: &'static str, counts: Counts, note: Option<&str>) -> Row {
        Row { part, counts, note: note.map(str::to_owned), elapsed: Duration::from_millis(1234) }
    }

    #[test]
    fn the_last_line_is_the_sum_alone() {
        let rows = [row("fmt", Counts::passed(1), None), row("rust", Counts { passed: 40, failed: 2, skipped: 0 }, None)];
        assert_eq!(table(&rows).lines().last(), Some("41 passed, 2 failed"));
        let skipping = [row("deny", Counts::skipped(1), Some("not installed"))];
        assert_eq!(table(&skipping).lines().last(), Some("0 passed, 0 failed, 1 skipped"));
    }

    #[test]
    fn a_failed_part_is_named_with_its_reason_and_the_way_back() {
        let text = table(&[row("clippy", Counts::failed(1), Some("cargo clippy failed\nmore")), row("fmt", Counts::passed(1), None)]);
        assert!(text.contains("FAILED clippy: cargo clippy failed\n") && text.contains("cargo xtask test clippy"), "{text}");
        assert!(!text.contains("FAILED fmt"));
    }
}
