//! `cargo xtask fuzz`: the targets of punte-fuzz under libFuzzer, for as long as one likes, on the stable toolchain. What it learns is kept in
//! `target/fuzz/learnt`, what fails in `target/fuzz/found`. The bounded run of every test is a plain test of that crate.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::files;
use crate::setup::{self, For};
use crate::shell;
use crate::trouble::{Outcome, Trouble};

/// What libFuzzer needs of the compiler: counters at every branch, and what is compared with what. Stable flags, all of them.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions -Clto=off";
const SECONDS: &str = "60";
const CORPUS: &str = "crates/punte-fuzz/corpus";

pub fn fuzz(arguments: &[String]) -> Outcome<ExitCode> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::new("only on Linux; `cargo test -p punte-fuzz` runs everywhere"));
    }
    let (seconds, named) = match arguments {
        [flag, seconds, rest @ ..] if flag == "-s" => (seconds.as_str(), rest),
        rest => (SECONDS, rest),
    };
    let all = targets()?;
    if let Some(unknown) = named.iter().find(|name| !all.contains(name)) {
        return Err(Trouble::new(format!("there is no target `{unknown}`; there are {}", all.join(", "))));
    }
    setup::ensure(&[For::Compile])?;
    let program = build()?;
    let mut failed = Vec::new();
    for target in if named.is_empty() { &all } else { named } {
        println!("\n── {target}");
        if !run(&program, target, seconds)? {
            failed.push(target.as_str());
        }
    }
    println!("\n{}", if failed.is_empty() { "nothing was found".to_owned() } else { format!("found something: {}", failed.join(", ")) });
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Each target has a folder of its name.
fn targets() -> Outcome<Vec<String>> {
    let entries = fs::read_dir(files::root().join(CORPUS)).map_err(|error| Trouble::because("the corpus cannot be read", error))?;
    let mut names: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn build() -> Outcome<PathBuf> {
    // With a target of its own named, build scripts and macros are compiled without the counters.
    let host = shell::ask("rustc", &["-vV"]).unwrap_or_default();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).ok_or_else(|| Trouble::new("rustc does not say where it runs"))?;
    let folder = files::target().join("fuzz");
    let mut build = shell::cargo(["build", "--release", "--package", "punte-fuzz", "--features", "libfuzzer", "--target", host]);
    build
        .env("CARGO_TARGET_DIR", &folder)
        .env("RUSTFLAGS", COVERAGE)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_STRIP", "none");
    shell::must("building the targets", &mut build)?;
    Ok(folder.join(host).join("release/punte-fuzz"))
}

fn run(program: &PathBuf, target: &str, seconds: &str) -> Outcome<bool> {
    let place = |name: &str| files::target().join("fuzz").join(name).join(target);
    let (learnt, found) = (place("learnt"), place("found"));
    for folder in [&learnt, &found] {
        fs::create_dir_all(folder).map_err(|error| Trouble::because("no place for what is found", error))?;
    }
    let mut command = Command::new(program);
    command.env("PUNTE_FUZZ_TARGET", target).arg(&learnt).arg(files::root().join(CORPUS).join(target));
    command.args([format!("-max_total_time={seconds}"), format!("-artifact_prefix={}/", found.display())]);
    command.args(["-timeout=20", "-max_len=65536", "-print_final_stats=1", "-verbosity=0"]);
    let status = command.status().map_err(|error| Trouble::because("the targets could not start", error))?;
    Ok(status.success())
}
