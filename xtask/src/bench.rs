//! `cargo xtask bench`: measures and prints, judges nothing. The chain against its floor (an example of punte-cli), the
//! window's start against an empty window (`startup`), and how large the programs are.

mod startup;
mod statistics;

use std::path::{Path, PathBuf};

use crate::files;
use crate::setup::{self, For};
use crate::shell;
use crate::trouble::{Outcome, Trouble};
use crate::ui;

const RUNS: usize = 10;

pub fn bench(arguments: &[String]) -> Outcome<()> {
    match arguments {
        // Called by ourselves, inside a screen of its own.
        [word, runs, one, other] if word == startup::INNER => return startup::measure(number(runs)?, [Path::new(one), Path::new(other)]),
        [] => {}
        [flag, _] if flag == "-n" => {}
        [unknown, ..] => return Err(Trouble::new(format!("`{unknown}` is not known here; only `-n RUNS`"))),
    }
    let runs = arguments.get(1).map_or(Ok(RUNS), |text| number(text))?;

    setup::ensure(&[For::Compile, For::Webview, For::Ui, For::Screen])?;
    ui::build_if_stale()?;
    println!("── the chain");
    shell::must("the chain's bench", &mut shell::cargo(["run", "--release", "--package", "punte-cli", "--example", "bench_chain"]))?;
    let programs = build()?;
    if cfg!(target_os = "linux") {
        println!("\n── from start to first paint, {runs} starts each, in turns (ms)");
        startup::on_a_screen(runs, &programs[..2])?;
    } else {
        println!("\n── start-up is measured on Linux only, where a screen can be made");
    }
    println!("\n── sizes");
    for program in &programs {
        println!("{}", size(program)?);
    }
    Ok(())
}

fn number(text: &str) -> Outcome<usize> {
    text.parse().ok().filter(|runs| *runs > 0).ok_or_else(|| Trouble::new(format!("`{text}` is not a number of runs")))
}

/// Punte, the empty window, punte-cli.
type Programs = [PathBuf; 3];

fn build() -> Outcome<Programs> {
    shell::must("building Punte", &mut shell::cargo(["build", "--release", "--package", "punte", "--bin", "punte"]))?;
    shell::must("building punte-cli", &mut shell::cargo(["build", "--release", "--package", "punte-cli", "--bin", "punte-cli"]))?;
    // The same lock, so the same versions of everything both windows share.
    let empty = files::root().join("xtask/empty-window");
    std::fs::copy(files::root().join("Cargo.lock"), empty.join("Cargo.lock"))
        .map_err(|error| Trouble::because("cannot copy Cargo.lock", error))?;
    let target = files::target().join("empty-window");
    let mut build = shell::cargo(["build", "--release", "--target-dir"]);
    shell::must("building the empty window", build.arg(&target).current_dir(&empty))?;
    let empty_window = target.join("release/empty-window").with_extension(std::env::consts::EXE_EXTENSION);
    Ok([files::built("release", "punte"), empty_window, files::built("release", "punte-cli")])
}

/// One line: size in bytes and MiB, and the file.
pub fn size(path: &Path) -> Outcome<String> {
    let bytes = std::fs::metadata(path).map_err(|error| Trouble::because(path.display(), error))?.len();
    let mebibytes = bytes as f64 / 1_048_576.0;
    Ok(format!("{bytes:>12} bytes {mebibytes:>8.2} MiB  {}", path.display()))
}

#[cfg(test)]
mod tests {
    use crate::files;

    /// The settings of `[profile.release]`, without comments.
    fn release_profile(manifest: &str) -> Vec<String> {
        let text = std::fs::read_to_string(files::root().join(manifest)).unwrap();
        let section = text.split_once("[profile.release]\n").map(|(_, after)| after).unwrap_or_default();
        let lines = section.lines().take_while(|line| !line.starts_with('['));
        lines.filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn both_windows_are_built_alike() {
        let own = release_profile("Cargo.toml");
        assert!(own.contains(&"lto = true".to_owned()), "the section was found: {own:?}");
        assert_eq!(own, release_profile("xtask/empty-window/Cargo.toml"));
    }
}
