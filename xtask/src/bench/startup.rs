//! How long the window takes from its start to its first paint, beside an empty window of the same versions, in turns and
//! in one run, so that what else the machine does hits both alike.
//!
//! Both programs append `phase ms-since-epoch` lines to the file named by PUNTE_BOOT_LOG; the last phase is `first_paint`,
//! two animation frames after the page is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use super::statistics::Spread;
use crate::files;
use crate::shell;
use crate::test::on_a_screen as screen;
use crate::trouble::{Outcome, Trouble};

pub const INNER: &str = "start-up-inside-a-screen";
const LAST: &str = "first_paint";
const PATIENCE: Duration = Duration::from_secs(30);
const LOOK: Duration = Duration::from_millis(20);

pub fn on_a_screen(runs: usize, windows: &[PathBuf]) -> Outcome<()> {
    let own = std::env::current_exe().map_err(|error| Trouble::because("cannot find this program", error))?;
    let mut command = screen();
    command.arg(own).args(["bench", INNER, &runs.to_string()]).args(windows);
    shell::must("measuring the start", &mut command)
}

/// Starts both programs in turns and prints a table: phases down, spread across.
pub fn measure(runs: usize, programs: [&Path; 2]) -> Outcome<()> {
    let scratch = files::scratch("start-up").map_err(|error| Trouble::because("no place for the logs", error))?;
    // Not counted: the first start reads both from disk.
    for program in programs {
        once(program, &scratch)?;
    }
    let mut logs: [Vec<Log>; 2] = Default::default();
    for _ in 0..runs {
        for (program, log) in programs.iter().zip(&mut logs) {
            log.push(once(program, &scratch)?);
        }
    }
    println!("{:<28}{:>8}{:>8}{:>8}", "", "min", "median", "max");
    for (program, logs) in programs.iter().zip(&logs) {
        let name = program.file_stem().unwrap_or_default().to_string_lossy();
        let phases = logs.first().map(Vec::as_slice).unwrap_or_default();
        for (phase, _) in phases {
            let times = logs.iter().filter_map(|log| log.iter().find(|(name, _)| name == phase)).map(|(_, ms)| *ms);
            if let Some(Spread { min, median, max }) = Spread::of(times) {
                println!("{:<28}{min:>8.0}{median:>8.0}{max:>8.0}", format!("{name} {phase}"));
            }
        }
    }
    Ok(())
}

/// Phases and the milliseconds from the start of the process to each, in the order they came.
type Log = Vec<(String, f64)>;

fn once(program: &Path, scratch: &Path) -> Outcome<Log> {
    let (log, data) = (scratch.join("boot.log"), scratch.join("data"));
    let _ = fs::remove_file(&log);
    let started = now_ms();
    let mut child = Command::new(program)
        .env("PUNTE_BOOT_LOG", &log)
        .env("PUNTE_DATA_DIR", &data)
        .env("PUNTE_VAULT", "memory")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Trouble::because(program.display(), error))?;
    let waiting = Instant::now();
    let phases = loop {
        let phases = parse(&fs::read_to_string(&log).unwrap_or_default(), started);
        if phases.last().is_some_and(|(phase, _)| phase == LAST) || waiting.elapsed() > PATIENCE {
            break phases;
        }
        std::thread::sleep(LOOK);
    };
    let _ = child.kill();
    let _ = child.wait();
    if phases.last().is_some_and(|(phase, _)| phase == LAST) {
        Ok(phases)
    } else {
        Err(Trouble::new(format!("{} did not paint within {} s", program.display(), PATIENCE.as_secs())))
    }
}

/// `text` is lines of `phase ms-since-epoch`; a last line still being written is left out.
fn parse(text: &str, started_ms: f64) -> Log {
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    let lines = whole.lines().filter_map(|line| line.split_once(' '));
    lines.filter_map(|(phase, at)| Some((phase.to_owned(), at.trim().parse::<f64>().ok()? - started_ms))).collect()
}

#[expect(clippy::disallowed_methods, reason = "compared with times that another process writes down, so it must be the wall clock")]
fn now_ms() -> f64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_are_told_from_the_start_of_the_process() {
        let log = parse("main 1100\nsetup 1300.5\nfirst_paint 16", 1000.0);
        assert_eq!(log, [("main".to_owned(), 100.0), ("setup".to_owned(), 300.5)], "the half-written line is not read as 16");
        assert!(parse("", 0.0).is_empty());
    }
}
