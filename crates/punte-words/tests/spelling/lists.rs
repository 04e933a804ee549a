//! The words of ours: product names and technical words by language, and the labels of other people's pages, which stay in English.

use super::ftl::root;

/// A language with its dictionary.
#[derive(Clone, Copy)]
pub struct Lang {
    /// The folder of its texts, and the name of our list.
    pub folder: &'static str,
    /// The system's dictionary.
    pub dictionary: &'static str,
}

pub const LANGS: [Lang; 2] = [Lang { folder: "ro", dictionary: "ro_RO" }, Lang { folder: "en", dictionary: "en_GB" }];

/// A word of ours as its list has it.
pub struct Own(pub String);

impl Own {
    /// Whether it is the word; one in small letters may begin a sentence.
    pub fn allows(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let small = letters.next().map(|first| first.to_lowercase().chain(letters).collect::<String>());
        self.0 == word || small.is_some_and(|small| self.0 == small)
    }
}

fn lines(name: &str) -> Vec<String> {
    let path = root().join("locales/dictionary").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().map(str::to_owned).collect()
}

pub fn words(lang: Lang) -> Vec<Own> {
    lines(&format!("{}.txt", lang.folder)).into_iter().map(Own).collect()
}

/// The longest first, so that no label leaves a piece of another behind.
pub fn labels() -> Vec<String> {
    let mut labels = lines("labels.txt");
    labels.sort_by_key(|label| std::cmp::Reverse(label.len()));
    labels
}

/// Every list as it stands.
pub fn all() -> Vec<(&'static str, Vec<String>)> {
    ["en.txt", "labels.txt", "ro.txt"].map(|name| (name, lines(name))).into()
}
