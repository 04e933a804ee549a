//! Asking hunspell, which the part `spelling` of the test command installs.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use super::lists::Lang;

/// Those of `words` that the dictionary does not know. A word with hyphens is known when all its parts are: that is how hunspell reads text.
pub fn unknown<'w>(lang: Lang, words: impl Iterator<Item = &'w String>) -> BTreeSet<String> {
    let words: Vec<&String> = words.collect();
    // `-l` lists what is wrong; hunspell's other way of answering looks for suggestions, which takes minutes.
    let mut hunspell = Command::new("hunspell")
        .args(["-l", "-i", "utf-8", "-d", lang.dictionary])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("hunspell could not start ({error}): cargo xtask test spelling"));
    let lines: String = words.iter().map(|word| format!("{word}\n")).collect();
    let mut input = hunspell.stdin.take().expect("a pipe");
    let writing = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = hunspell.wait_with_output().expect("hunspell's answer");
    writing.join().expect("a writer").expect("hunspell reads");
    assert!(output.status.success(), "hunspell has no dictionary {}: cargo xtask test spelling", lang.dictionary);
    let answer = String::from_utf8(output.stdout).expect("UTF-8");
    let wrong: BTreeSet<&str> = answer.lines().collect();
    let is_wrong = |word: &&String| wrong.contains(word.as_str()) || word.split('-').any(|part| wrong.contains(part));
    words.into_iter().filter(is_wrong).cloned().collect()
}

#[test]
#[ignore = "needs hunspell with its dictionaries: cargo xtask test spelling"]
fn a_mistake_is_found_and_right_words_are_not() {
    let wrong = |lang: usize, words: &[&str]| {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        unknown(super::lists::LANGS[lang], words.iter()).into_iter().collect::<Vec<_>>()
    };
    assert_eq!(wrong(0, &["într-o", "știință", "țăran", "l-am", "stiință", "verificată-o", "conectaera"]), ["conectaera", "stiință"]);
    assert_eq!(wrong(1, &["organisation", "don't", "recieve"]), ["recieve"]);
}
