//! Every message of this crate has its words in both languages, with the same variables.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// The part of `text` between each pair of marks.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split_once(end).map(|(inside, _)| inside))
}

fn asked_for(root: &Path) -> BTreeSet<String> {
    let folders = [root.join("crates/punte-tiktok/src"), root.join("crates/punte-diagnosis/src/explain")];
    let texts: Vec<String> = folders.iter().flat_map(|folder| sources(folder)).map(|path| fs::read_to_string(path).unwrap()).collect();
    texts
        .iter()
        .flat_map(|text| between(text, "\"tiktok-", "\""))
        .map(|id| format!("tiktok-{id}"))
        .filter(|id| !id.contains("verification"))
        .collect()
}

/// The messages of a file: name and text.
fn written(root: &Path, lang: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root.join(format!("locales/{lang}/tiktok.ftl"))).unwrap();
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, rest)) if id.starts_with("tiktok-") => found.push((id.to_owned(), rest.to_owned())),
            _ => {
                if let Some((_, whole)) = found.last_mut() {
                    whole.push_str(line);
                }
            }
        }
    }
    found
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()).collect()
}

#[test]
fn every_message_is_written_in_both_languages_and_asked_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let asked = asked_for(&root);
    let (ro, en) = (written(&root, "ro"), written(&root, "en"));
    let names = |messages: &[(String, String)]| messages.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>();
    assert_eq!(names(&ro), asked, "Romanian");
    assert_eq!(names(&en), asked, "English");
    for (id, text) in &ro {
        let other = &en.iter().find(|(other, _)| other == id).unwrap().1;
        assert_eq!(variables(text), variables(other), "{id}");
        assert!(!text.contains(['\u{15f}', '\u{163}', '\u{15e}', '\u{162}']), "{id}: cedilla");
    }
}
