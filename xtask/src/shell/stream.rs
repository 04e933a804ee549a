//! Shows a program's output line by line as it comes, standard output and error in one order, and lets the caller read along.
//! A program that outlives its time limit is ended with everything it started.

use std::fs;
use std::io::{self, BufRead, BufReader, PipeReader};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::trouble::{Outcome, Trouble};

/// How often to look whether the program still runs while it says nothing.
const LOOK: Duration = Duration::from_millis(200);
/// A program may leave others behind that hold its output open; what has not come this long after its end is not waited for.
const AFTERWARDS: Duration = Duration::from_secs(2);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Well,
    Badly(ExitStatus),
    OutOfTime,
}

pub fn stream(mut command: Command, limit: Option<Duration>, mut each: impl FnMut(&str)) -> Outcome<Ended> {
    let name = command.get_program().to_string_lossy().into_owned();
    let fails = |error: io::Error| Trouble::because(format_args!("{name} could not start"), error);
    let (reader, writer) = io::pipe().map_err(fails)?;
    command.stdin(Stdio::null()).stdout(writer.try_clone().map_err(fails)?).stderr(writer);
    let mut child = command.spawn().map_err(fails)?;
    // The command holds the writing end: only without it does the reader see the end of the output.
    drop(command);

    let lines = read_aside(reader);
    let started = Instant::now();
    let mut ended: Option<(ExitStatus, Instant)> = None;
    loop {
        match lines.recv_timeout(LOOK) {
            Ok(line) => {
                println!("{line}");
                each(&without_colours(&line));
            }
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                if ended.is_none() {
                    ended = child.try_wait().map_err(fails)?.map(|status| (status, Instant::now()));
                }
                if ended.is_some_and(|(_, at)| at.elapsed() > AFTERWARDS) {
                    break;
                }
            }
        }
        if limit.is_some_and(|limit| started.elapsed() > limit) {
            end_with_descendants(child.id());
            let _ = child.kill();
            let _ = child.wait();
            return Ok(Ended::OutOfTime);
        }
    }
    let status = match ended {
        Some((status, _)) => status,
        None => child.wait().map_err(fails)?,
    };
    Ok(if status.success() { Ended::Well } else { Ended::Badly(status) })
}

fn read_aside(reader: PipeReader) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
            let text = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            if sender.send(text).is_err() {
                break;
            }
        }
    });
    receiver
}

/// Only Linux needs it (the real window is tested there only), so `/proc` is enough; elsewhere it finds nobody.
fn end_with_descendants(pid: u32) {
    let mut family = vec![pid.to_string()];
    let mut next = 0;
    while let Some(parent) = family.get(next).cloned() {
        family.extend(children_of(&parent));
        next += 1;
    }
    let _ = Command::new("kill").arg("-KILL").args(&family).stderr(Stdio::null()).status();
}

fn children_of(parent: &str) -> Vec<String> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let of_parent = processes.filter(|process| {
        let stat = fs::read_to_string(process.path().join("stat")).unwrap_or_default();
        // "pid (name with anything) state ppid …"
        stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)) == Some(parent)
    });
    of_parent.map(|process| process.file_name().to_string_lossy().into_owned()).collect()
}

/// The line without its ANSI escape sequences of the form `ESC [ … letter`.
pub fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        rest = rest.get(1..).unwrap_or_default();
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out() {
        assert_eq!(without_colours("\u{1b}[1m\u{1b}[32m     Running\u{1b}[0m tests/a.rs"), "     Running tests/a.rs");
        assert_eq!(without_colours("plain [text]"), "plain [text]");
        assert_eq!(without_colours("cut \u{1b}[3"), "cut ");
    }

    #[cfg(target_os = "linux")]
    mod linux {
        use super::*;

        fn sh(script: &str, limit: Option<Duration>) -> (Ended, Vec<String>) {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            let mut seen = Vec::new();
            let ended = stream(command, limit, |line| seen.push(line.to_owned())).unwrap();
            (ended, seen)
        }

        #[test]
        fn both_outputs_come_in_the_order_they_were_written() {
            let (ended, seen) = sh("echo one; echo two >&2; echo three", None);
            assert_eq!((ended, seen), (Ended::Well, vec!["one".into(), "two".into(), "three".into()]));
        }

        #[test]
        fn a_failure_is_told() {
            assert!(matches!(sh("exit 3", None).0, Ended::Badly(status) if status.code() == Some(3)));
        }

        #[test]
        fn what_it_leaves_behind_is_not_waited_for() {
            let (ended, seen) = sh("sleep 600 & echo $!", None);
            assert_eq!(ended, Ended::Well);
            Command::new("kill").args(&seen).status().unwrap();
        }

        #[test]
        fn out_of_time_ends_the_descendants_too() {
            let (ended, seen) = sh("(sleep 600 & echo $!; wait) & wait", Some(Duration::from_millis(300)));
            assert_eq!(ended, Ended::OutOfTime);
            let lives = || fs::read_to_string(format!("/proc/{}/stat", seen[0])).is_ok_and(|stat| !stat.contains(") Z"));
            let asked = Instant::now();
            while lives() && asked.elapsed() < Duration::from_secs(10) {
                std::thread::yield_now();
            }
            assert!(!lives(), "the sleeping grandchild was not ended");
        }
    }
}
