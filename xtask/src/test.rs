//! `cargo xtask test`: every part in turn, also after a failure; a table at the end and one closing line,
//! `N passed, N failed`, with `, N skipped` behind it when something was. What the parts do: `parts` and its neighbours.

mod bindings;
mod count;
mod parts;
mod proxies;
mod rust;
mod spelling;
mod summary;
mod ui;
mod window;

use std::process::ExitCode;
use std::time::Instant;

use crate::setup;
use crate::trouble::{Outcome, Trouble};
use count::Counts;
use parts::{PARTS, Part};
use summary::Row;
pub use window::on_a_screen;

pub fn test(arguments: &[String]) -> Outcome<ExitCode> {
    if arguments.iter().any(|argument| argument == "--list") {
        for part in PARTS {
            println!("{:<12} {}", part.name, part.what);
        }
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = choose(arguments)?;
    let uses: Vec<setup::For> =
        chosen.iter().filter(|part| part.not_here().is_none()).flat_map(|part| part.needs.iter().copied()).collect();
    // What could not be set up shows again in the parts that need it; the others still run.
    let set_up = setup::ensure(&uses);
    if let Err(trouble) = &set_up {
        eprintln!("{trouble}\n");
    }
    let rows: Vec<Row> = chosen.into_iter().map(run).collect();
    let all_passed = summary::print(&rows);
    Ok(if all_passed && set_up.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// By name, or by the group that several parts form (`ui`).
fn choose(names: &[String]) -> Outcome<Vec<&'static Part>> {
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|part| part.is_called(name))) {
        return Err(Trouble::new(format!("there is no part `{unknown}`; `cargo xtask test --list` names them")));
    }
    Ok(PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| part.is_called(name))).collect())
}

fn run(part: &'static Part) -> Row {
    println!("\n── {}: {}", part.name, part.what);
    let started = Instant::now();
    let (counts, note) = match part.not_here() {
        Some(reason) => (Counts::skipped(1), Some(reason)),
        None => match (part.run)() {
            Ok(counts) => judge(counts),
            Err(trouble) => (Counts::failed(1), Some(trouble.to_string())),
        },
    };
    if let Some(note) = &note {
        println!("{}: {note}", part.name);
    }
    Row { part: part.name, counts, note, elapsed: started.elapsed() }
}

/// A part that ran nothing proves nothing.
fn judge((counts, note): (Counts, Option<String>)) -> (Counts, Option<String>) {
    if counts == Counts::default() {
        (Counts::failed(1), Some(note.unwrap_or_else(|| "ran no test at all".to_owned())))
    } else {
        (counts, note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        choose(&names).unwrap().into_iter().map(|part| part.name).collect()
    }

    #[test]
    fn nothing_named_is_everything() {
        assert_eq!(chosen(&[]).len(), PARTS.len());
    }

    #[test]
    fn a_group_brings_all_its_parts_in_order() {
        assert_eq!(chosen(&["rust", "ui"]), ["ui-check", "ui-build", "ui-unit", "ui-browser", "rust"]);
        assert_eq!(chosen(&["ui-unit"]), ["ui-unit"]);
        assert!(choose(&["windows".to_owned()]).is_err());
    }

    #[test]
    fn no_test_at_all_is_a_failure() {
        assert_eq!(judge((Counts::default(), None)).0, Counts::failed(1));
        assert_eq!(judge((Counts::passed(1), None)), (Counts::passed(1), None));
        assert_eq!(judge((Counts::skipped(1), None)), (Counts::skipped(1), None));
    }
}
