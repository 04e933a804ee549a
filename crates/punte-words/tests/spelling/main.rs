//! The spelling of everything a person reads, by hunspell with the system's dictionaries and the words of ours in `locales/dictionary/`.
//! hunspell is not everywhere: `cargo xtask test spelling` brings it and runs what is ignored here.
#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why")]

mod hunspell;
mod lists;
mod tokens;

#[path = "../locales/ftl.rs"]
#[allow(dead_code, reason = "shared with the lint, which needs more of it")]
mod ftl;

use std::collections::{BTreeMap, BTreeSet};

use lists::{LANGS, Lang};
use tokens::words_of;

/// Each word that is written in a language, with the places where it stands.
type Written = BTreeMap<String, BTreeSet<String>>;

/// What is compared with what a person types, and said to nobody.
const ANSWERS: &str = "cli.ftl: cli-configure-ask-yes";
/// The documents for the people who use Punte. They are Romanian up to the heading of an English part.
const DOCUMENTS: &[&str] = &["README.md", "docs/manual.md"];
const ENGLISH_PART: &str = "\n## In English\n";

fn written(lang: Lang) -> Written {
    let labels = lists::labels();
    let mut words = Written::new();
    let mut add = |place: &str, text: &str| {
        for word in words_of(text, &labels) {
            words.entry(word).or_default().insert(place.to_owned());
        }
    };
    for (file, messages) in ftl::language(lang.folder) {
        for (id, message) in &messages {
            let place = format!("{file}.ftl: {id}");
            if place != ANSWERS {
                add(&place, &message.texts.join(" "));
            }
        }
    }
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(ftl::root().join(document)).unwrap_or_else(|error| panic!("{document}: {error}"));
        let (romanian, english) = text.split_once(ENGLISH_PART).unwrap_or((&text, ""));
        add(document, &tokens::prose_of(if lang.folder == "ro" { romanian } else { english }));
    }
    words
}

/// Romanian verbs lose their last letter before „o”: `copiaz-o` is `copiază` and `o`. Their endings are in no dictionary.
fn whole(word: &str) -> Option<String> {
    word.strip_suffix("-o").filter(|stem| stem.ends_with(|c: char| !"aăâeiîou".contains(c))).map(|stem| format!("{stem}ă"))
}

#[test]
#[ignore = "needs hunspell with its dictionaries: cargo xtask test spelling"]
fn every_word_is_spelt_right() {
    let mut complaints = Vec::new();
    for lang in LANGS {
        let ours = lists::words(lang);
        let written = written(lang);
        let unknown = hunspell::unknown(lang, written.keys());
        let elided: BTreeMap<&String, String> = unknown.iter().filter_map(|word| Some((word, whole(word)?))).collect();
        let wrong = hunspell::unknown(lang, elided.values());
        for word in &unknown {
            let elided = elided.get(word).is_some_and(|whole| !wrong.contains(whole));
            if !elided && !ours.iter().any(|own| own.allows(word)) {
                let places = &written[word];
                let first = places.first().map(String::as_str).unwrap_or_default();
                complaints.push(format!("{}: {word}: {first}{}", lang.folder, if places.len() > 1 { " …" } else { "" }));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}\nWhat is right all the same goes into locales/dictionary/.\n", complaints.join("\n"));
}

#[test]
#[ignore = "needs hunspell with its dictionaries: cargo xtask test spelling"]
fn our_words_are_only_those_that_the_dictionary_lacks() {
    for lang in LANGS {
        let ours = lists::words(lang);
        let lacking = hunspell::unknown(lang, ours.iter().map(|own| &own.0));
        let needless: Vec<&String> = ours.iter().map(|own| &own.0).filter(|word| !lacking.contains(*word)).collect();
        assert!(needless.is_empty(), "{}: the dictionary knows {needless:?}", lang.folder);
    }
}

#[test]
fn our_lists_are_sorted_and_say_nothing_twice() {
    for (name, lines) in lists::all() {
        let mut sorted = lines.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(lines, sorted, "{name}");
        assert!(lines.iter().all(|line| !line.is_empty() && line.trim() == line), "{name} has blank lines or blanks around words");
    }
}

#[test]
fn every_word_of_ours_is_written_somewhere() {
    for lang in LANGS {
        let written = written(lang);
        let unused: Vec<String> =
            lists::words(lang).into_iter().filter(|own| !written.keys().any(|word| own.allows(word))).map(|own| own.0).collect();
        assert!(unused.is_empty(), "{}.txt: {unused:?} stand nowhere", lang.folder);
    }
    let texts: String = LANGS.iter().flat_map(|lang| ftl::texts(lang.folder).into_values()).collect();
    let unused: Vec<String> = lists::labels().into_iter().filter(|label| !texts.contains(label.as_str())).collect();
    assert!(unused.is_empty(), "labels.txt: {unused:?} stand nowhere");
}
