//! Every target on its corpus, and on a bounded number of variations of it: the same ones each time, on every machine. For as long as one
//! likes: `cargo xtask fuzz`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "what helps a test fails as the test does")]

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::path::{Path, PathBuf};
use std::sync::Once;

use punte_fuzz::mutation::{Chance, vary};
use punte_fuzz::{TARGETS, Target, target};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name)
}

/// The corpus by the names of its files, so that the order is the same everywhere.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder(name)).unwrap_or_else(|error| panic!("corpus/{name}: {error}"));
    let mut files: Vec<_> = entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

thread_local! {
    static TRYING: Cell<bool> = const { Cell::new(false) };
}

/// What does not hold for these bytes, in the words of the target.
fn found(target: &Target, bytes: &[u8]) -> Option<String> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let loud = take_hook();
        set_hook(Box::new(move |info| {
            if !TRYING.get() {
                loud(info)
            }
        }));
    });
    TRYING.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(bytes)));
    TRYING.set(false);
    let payload = outcome.err()?;
    let told = payload.downcast_ref::<String>().cloned().or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()));
    Some(told.unwrap_or_default())
}

/// How often a failing text is tried without a part of it.
const MOST_TRIES: u32 = 400;

fn try_one(target: &Target, what: &str, bytes: &[u8]) {
    if found(target, bytes).is_some() {
        let least = shortened(target, bytes.to_vec());
        let told: String = found(target, &least).unwrap_or_default().chars().take(2000).collect();
        let text: String = String::from_utf8_lossy(&least).chars().take(2000).collect();
        panic!("{}, {what}: {text:?}\n{told}", target.name);
    }
}

/// The bytes without most of what is not needed for the target to fail.
fn shortened(target: &Target, mut bytes: Vec<u8>) -> Vec<u8> {
    let mut tries = 0..MOST_TRIES;
    let mut size = bytes.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < bytes.len() && tries.next().is_some() {
            let end = (at + size).min(bytes.len());
            let less = [&bytes[..at], &bytes[end..]].concat();
            if found(target, &less).is_some() { bytes = less } else { at += size }
        }
        size /= 2;
    }
    bytes
}

fn bounded(name: &str) {
    let target = target(name).unwrap();
    let files = corpus(name);
    assert!(files.len() >= 3, "corpus/{name} has {} texts", files.len());
    for (file, bytes) in &files {
        try_one(target, file, bytes);
    }
    let texts: Vec<Vec<u8>> = files.into_iter().map(|(_, bytes)| bytes).collect();
    let mut chance = Chance::new(2026);
    for number in 0..target.times {
        try_one(target, &format!("variation {number}"), &vary(&texts, &mut chance));
    }
}

macro_rules! targets {
    ($($name:ident),* $(,)?) => {
        $(#[test] fn $name() { bounded(stringify!($name)); })*

        #[test]
        fn every_target_is_run_and_has_a_corpus_and_nothing_else_has() {
            let run = BTreeSet::from([$(stringify!($name)),*]);
            let listed: BTreeSet<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(run, listed);
            let folders = fs::read_dir(folder("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
            assert_eq!(folders.collect::<BTreeSet<_>>(), listed.iter().map(|name| (*name).to_owned()).collect());
        }
    };
}

targets![
    authorize,
    chain,
    decode,
    env_file,
    explain,
    mail,
    outstand,
    pair,
    portal,
    proxy_address,
    redact,
    report,
    return_address,
    typed,
    visit,
    words,
];
