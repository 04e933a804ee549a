//! The TypeScript types in ui/src/bindings are written by Rust tests (ts-rs). Here they are written once more, elsewhere,
//! and must equal the ones at hand, file for file; with git, also the ones in its index.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::count::Counts;
use crate::files;
use crate::shell;
use crate::trouble::{Outcome, Trouble};

const AT_HAND: &str = "ui/src/bindings";

pub fn bindings() -> Outcome<(Counts, Option<String>)> {
    let scratch = files::scratch("bindings").map_err(|error| Trouble::because("no place for fresh bindings", error))?;
    shell::must("compiling the tests", &mut shell::cargo(["test", "--workspace", "--no-run"]))?;
    // The types name their place relative to a folder `bindings` beside their Cargo.toml, so a crate's path leads out of it.
    let mut export = shell::cargo(["test", "--workspace", "--quiet", "export_bindings"]);
    export.env("TS_RS_EXPORT_DIR", scratch.join("a/b/bindings"));
    let exported = export.output().map_err(|error| Trouble::because("cargo test could not start", error))?;
    if !exported.status.success() {
        return Err(Trouble::new(format!("the bindings could not be written\n{}", String::from_utf8_lossy(&exported.stdout))));
    }
    let fresh = contents(&scratch);
    if fresh.is_empty() {
        return Ok((Counts::default(), Some("Rust wrote no binding at all".to_owned())));
    }
    let differing = differing(&contents(&files::root().join(AT_HAND)), &fresh);
    if !differing.is_empty() {
        let list = differing.join(" ");
        return Err(Trouble::new(format!(
            "{AT_HAND} differs from what Rust says: {list}. `cargo test --workspace` writes it anew; a file no type writes any more is to be deleted"
        )));
    }
    git_agrees()?;
    Ok((Counts::passed(1), None))
}

/// Every file by its name. Names are unique: each type has a file of its own.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found = BTreeMap::new();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(contents(&path));
        } else if let (Some(name), Ok(bytes)) = (path.file_name(), fs::read(&path)) {
            found.insert(name.to_string_lossy().into_owned(), bytes);
        }
    }
    found
}

fn differing(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    names.into_iter().filter(|name| one.get(*name) != other.get(*name)).cloned().collect()
}

/// Nothing changed against the index, nothing untracked. Without git, or outside a repository, there is nothing to ask.
fn git_agrees() -> Outcome<()> {
    let root: PathBuf = files::root();
    let root = root.to_string_lossy();
    let ask = |arguments: &[&str]| shell::ask("git", &[&["-C", &*root], arguments].concat());
    let changed = ask(&["diff", "--name-only", "--", AT_HAND]);
    let untracked = ask(&["ls-files", "--others", "--exclude-standard", "--", AT_HAND]);
    let list = changed.unwrap_or_default() + &untracked.unwrap_or_default();
    if list.trim().is_empty() {
        Ok(())
    } else {
        Err(Trouble::new(format!("not yet in git's index: {}", list.split_whitespace().collect::<Vec<_>>().join(" "))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files_of(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        list.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn changed_new_and_left_over_files_all_differ() {
        let at_hand = files_of(&[("Same.ts", "1"), ("Changed.ts", "1"), ("LeftOver.ts", "1")]);
        let fresh = files_of(&[("Same.ts", "1"), ("Changed.ts", "2"), ("New.ts", "1")]);
        assert_eq!(differing(&at_hand, &fresh), ["Changed.ts", "LeftOver.ts", "New.ts"]);
        assert!(differing(&fresh, &fresh).is_empty());
    }
}
