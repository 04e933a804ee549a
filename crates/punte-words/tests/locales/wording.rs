//! What is demanded of the locale files by themselves: both languages whole, Romanian written as Romanian.

use std::collections::BTreeSet;

use super::ftl::{LANGS, Language, Message, language, needs, root, texts};
use super::none;

/// What follows a number in Romanian without „de”, however large the number: signs of units, and parts of a whole.
const WITHOUT_DE: &[&str] = &[" ms", " s", " min", " KB", " MB", " KiB", " MiB", " %", " din "];

/// What may follow a number in Romanian and is not counted by it: months, units, and words that go on with the sentence.
const NO_NOUNS: &[&str] = &[
    "ianuarie",
    "februarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "august",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
    "ms",
    "s",
    "min",
    "a",
    "al",
    "ale",
    "și",
    "sau",
    "la",
    "din",
    "în",
    "cu",
    "pe",
    "e",
    "este",
    "nu",
    "iar",
    "ori",
];

/// Every document of the repository, by its path.
fn documents() -> impl Iterator<Item = (String, String)> {
    let folders = ["", "docs", "docs/decisions"].map(|folder| root().join(folder));
    let paths = folders.into_iter().flat_map(|folder| std::fs::read_dir(folder).expect("a folder of documents").flatten());
    let documents = paths.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|kind| kind == "md"));
    documents.map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("a readable document")))
}

fn every(files: &Language) -> impl Iterator<Item = (String, &Message)> {
    files.iter().flat_map(|(file, messages)| messages.iter().map(move |(id, message)| (format!("{file}.ftl: {id}"), message)))
}

#[test]
fn both_languages_say_the_same_with_the_same_variables() {
    let [ro, en] = LANGS.map(language);
    let mut complaints = Vec::new();
    let ids = |files: &Language| every(files).map(|(place, _)| place).collect::<BTreeSet<_>>();
    complaints.extend(ids(&ro).difference(&ids(&en)).map(|place| format!("{place} is not in English")));
    complaints.extend(ids(&en).difference(&ids(&ro)).map(|place| format!("{place} is not in Romanian")));
    for (file, messages) in &ro {
        for id in messages.keys().filter(|id| en.get(file).is_some_and(|messages| messages.contains_key(*id))) {
            let (in_ro, in_en) = (needs(&ro, id), needs(&en, id));
            if in_ro != in_en {
                complaints.push(format!("{file}.ftl: {id} needs {in_ro:?} in Romanian and {in_en:?} in English"));
            }
        }
    }
    none(complaints);
}

#[test]
fn no_name_stands_in_two_files() {
    let mut seen = BTreeSet::new();
    none(
        language("ro")
            .into_iter()
            .flat_map(|(file, messages)| messages.into_keys().map(move |id| (file.clone(), id)))
            .filter(|(_, id)| !seen.insert(id.clone()))
            .map(|(file, id)| format!("{file}.ftl: {id} stands in another file too"))
            .collect(),
    );
}

#[test]
fn a_message_inside_a_message_exists() {
    for lang in LANGS {
        let files = language(lang);
        let known: BTreeSet<&String> = files.values().flat_map(|messages| messages.keys()).collect();
        none(
            every(&files)
                .flat_map(|(place, message)| message.inside.iter().map(move |inside| (place.clone(), inside)))
                .filter(|(_, inside)| !known.contains(inside))
                .map(|(place, inside)| format!("{lang}/{place} holds {inside}, which does not exist"))
                .collect(),
        );
    }
}

#[test]
fn romanian_has_its_own_letters() {
    // Named by number, so that they stand nowhere in the sources: s and t with cedilla, small and capital.
    let cedilla = ['\u{15f}', '\u{163}', '\u{15e}', '\u{162}'];
    let files = LANGS.into_iter().flat_map(|lang| texts(lang).into_iter().map(move |(file, text)| (format!("{lang}/{file}.ftl"), text)));
    let files = files.chain(documents());
    let lines = files.flat_map(|(file, text)| text.lines().map(|line| (file.clone(), line.to_owned())).collect::<Vec<_>>());
    none(
        lines.filter(|(_, line)| line.contains(cedilla)).map(|(file, line)| format!("{file}: cedilla, not comma below: {line}")).collect(),
    );
}

#[test]
fn numbers_in_the_text_take_de_in_romanian() {
    let mut complaints = Vec::new();
    let ro = language("ro");
    for (place, text) in every(&ro).flat_map(|(place, message)| message.texts.iter().map(move |text| (place.clone(), text.as_str()))) {
        let words: Vec<&str> = text.split_whitespace().collect();
        for pair in words.windows(2) {
            // Years, codes and status numbers are names, no counts; what counts is up to three digits before a word in small letters.
            let Some(count) = pair[0].parse::<u16>().ok().filter(|count| *count < 200) else { continue };
            let counted =
                pair[1].starts_with(char::is_alphabetic) && pair[1].chars().all(char::is_lowercase) && !NO_NOUNS.contains(&pair[1]);
            match count % 100 {
                0 | 20.. if count > 0 && counted && pair[1] != "de" => {
                    complaints.push(format!("ro/{place}: „{} {}” lacks „de”", pair[0], pair[1]))
                }
                1..20 if pair[1] == "de" => complaints.push(format!("ro/{place}: „{} de”", pair[0])),
                _ => {}
            }
        }
    }
    none(complaints);
}

#[test]
fn romanian_has_its_own_quotes() {
    let ro = language("ro");
    let straight = |(_, message): &(String, &Message)| message.texts.iter().any(|text| text.contains('"'));
    none(every(&ro).filter(straight).map(|(place, _)| format!("ro/{place}: a straight quote; Romanian has „ and ”")).collect());
}

#[test]
fn bold_stands_only_where_the_window_draws_it() {
    for lang in LANGS {
        let bold =
            texts(lang).into_iter().filter(|(file, text)| !["ui", "guide", "drawings"].contains(&file.as_str()) && text.contains("**"));
        none(bold.map(|(file, _)| format!("{lang}/{file}.ftl: ** reaches terminals and reports as it stands")).collect());
    }
}

#[test]
fn counts_have_every_branch_of_their_language() {
    let branches = [("ro", ["one", "few", "other"].as_slice()), ("en", &["one", "other"])];
    let mut complaints = Vec::new();
    for (lang, wanted) in branches {
        for (place, message) in every(&language(lang)) {
            for plural in &message.plurals {
                for branch in wanted.iter().filter(|branch| !plural.contains_key(**branch)) {
                    complaints.push(format!("{lang}/{place} has no [{branch}]"));
                }
            }
        }
    }
    none(complaints);
}

#[test]
fn large_numbers_take_de_in_romanian() {
    let mut complaints = Vec::new();
    for (place, message) in every(&language("ro")) {
        for plural in &message.plurals {
            let bare = |branch: &str| plural.get(branch).into_iter().flatten().filter(|text| text.starts_with(' ') && text.len() > 1);
            let exempt = |text: &&String| WITHOUT_DE.iter().any(|without| text.starts_with(without));
            complaints.extend(
                bare("other")
                    .filter(|text| !exempt(text) && !text.starts_with(" de "))
                    .map(|text| format!("ro/{place}: [other] says „20{text}”, not „20 de{text}”")),
            );
            complaints.extend(bare("few").filter(|text| text.starts_with(" de ")).map(|text| format!("ro/{place}: [few] says „2{text}”")));
        }
    }
    none(complaints);
}
