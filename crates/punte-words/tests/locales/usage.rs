//! What is demanded of words and code together: every name that is said exists, and every name that exists is said.

use std::collections::{BTreeMap, BTreeSet};

use super::ftl::{Language, Message, language, needs};
use super::sources::{self, Call};
use super::{families, none};

/// The files that only the window reads.
const WINDOW_ONLY: [&str; 5] = ["ui", "guide", "drawings", "glossary", "bundle-screen"];

fn names(files: &Language) -> BTreeMap<&str, &Message> {
    files.values().flatten().map(|(id, message)| (id.as_str(), message)).collect()
}

#[test]
fn every_name_that_rust_says_exists_with_its_variables() {
    let mut files = language("ro");
    files.retain(|file, _| !WINDOW_ONLY.contains(&file.as_str()));
    let known = names(&files);
    let mut complaints = Vec::new();
    for Call { path, id, gives } in sources::rust_calls(&sources::rust()) {
        if !known.contains_key(id.as_str()) {
            complaints.push(format!("{path} says {id}, which is in no file"));
        } else if let Some(gives) = gives {
            let missing: Vec<_> = needs(&files, &id).difference(&gives).cloned().collect();
            if !missing.is_empty() {
                complaints.push(format!("{path} says {id} without {}", missing.join(", ")));
            }
        }
    }
    none(complaints);
}

#[test]
fn every_name_that_the_window_says_exists() {
    let files = language("ro");
    let known = names(&files);
    let unknown = sources::window_calls(&sources::window()).into_iter().filter(|call| !known.contains_key(call.id.as_str()));
    none(unknown.map(|Call { path, id, .. }| format!("{path} says {id}, which is in no file")).collect());
}

#[test]
fn every_name_that_is_put_together_is_declared() {
    let declared: BTreeSet<&str> = families::FAMILIES.iter().map(|(pattern, ..)| *pattern).collect();
    let built = sources::templates(&sources::rust(), &sources::window());
    let strange = built.into_iter().filter(|(pattern, _)| !declared.contains(pattern.as_str()));
    none(strange.map(|(pattern, path)| format!("{path} builds {pattern}, which is not declared in families.rs")).collect());
}

#[test]
fn every_code_has_its_words() {
    let files = language("ro");
    let known = names(&files);
    none(families::names().into_iter().filter(|id| !known.contains_key(id.as_str())).map(|id| format!("{id} is in no file")).collect());
}

#[test]
fn every_name_that_exists_is_said() {
    let files = language("ro");
    let (rust, window) = (sources::rust(), sources::window());
    let mut said: BTreeSet<String> = families::names();
    said.extend(files.values().flat_map(|messages| messages.values()).flat_map(|message| message.inside.iter().cloned()));
    said.extend(sources::literals(&rust));
    said.extend(sources::literals(&window));
    let unsaid = files.iter().flat_map(|(file, messages)| messages.keys().map(move |id| (file, id)));
    let unsaid = unsaid.filter(|(_, id)| !said.contains(id.split_once('.').map_or(id.as_str(), |(id, _)| id)));
    none(unsaid.map(|(file, id)| format!("{file}.ftl: nothing says {id}")).collect());
}
