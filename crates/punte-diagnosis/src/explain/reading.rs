//! A text made ready for the rules: TikTok's words found, its sentences and fields in one spelling. What they mean is the rules' business.

use std::collections::HashSet;

use punte_tiktok::facts::error_words::ERROR_TYPES;
use punte_tiktok::words::{Found, read_error_words, tokens, unfolded};

use super::parties::Parties;

/// A text as the rules see it.
pub(super) struct Reading {
    pub(super) found: Found,
    pub(super) parties: Parties,
    /// The text in lower case, blanks single, every encoding undone.
    said: String,
    /// The same without blanks and quotes.
    squeezed: String,
    words: HashSet<String>,
}

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        let found = read_error_words(text);
        let mut said = String::new();
        for view in unfolded(text) {
            said.push_str(&single_spaced(&view.to_lowercase()));
            said.push('\n');
        }
        // In a query a blank is written as a plus.
        if said.contains('+') {
            said.push_str(&said.replace('+', " "));
        }
        let squeezed = said.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | '`')).collect();
        let words: HashSet<String> = tokens(&said).map(|(_, word)| word.to_owned()).collect();
        let mut parties = Parties::of(words.iter().map(String::as_str), &said, &found.hosts);
        // TikTok's error page names nobody but itself, by words that nobody else uses so.
        parties.tiktok |=
            found.bare_word == Some("client_key") || found.error_type.as_deref().is_some_and(|word| ERROR_TYPES.contains(&word));
        Self { found, parties, said, squeezed, words }
    }

    /// What TikTok wants corrected: `error_type`, or the word that stands alone.
    pub(super) fn error_type(&self) -> Option<&str> {
        let as_error = self.found.error.as_deref().filter(|word| ERROR_TYPES.contains(word));
        self.found.error_type.as_deref().or(self.found.bare_word).or(as_error)
    }

    /// Whether the text is about another provider and names neither TikTok nor Outstand.
    pub(super) const fn is_anothers(&self) -> bool {
        self.parties.other && !self.parties.tiktok && !self.parties.outstand
    }

    /// Whether the text holds the phrase, which is lower case with single blanks.
    pub(super) fn says(&self, phrase: &str) -> bool {
        self.said.contains(phrase)
    }

    /// Whether the text holds the field, which is written `name:value`, lower case.
    pub(super) fn has_field(&self, field: &str) -> bool {
        self.squeezed
            .match_indices(field)
            .any(|(at, _)| !self.squeezed[at + field.len()..].starts_with(|c: char| c.is_ascii_alphanumeric()))
    }

    /// Whether the text holds the word, lower case, as a whole.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether some word of the text begins so.
    pub(super) fn has_stem(&self, stem: &str) -> bool {
        self.words.iter().any(|word| word.starts_with(stem))
    }

    /// Whether one of the text's hosts is `host` or below it.
    pub(super) fn names_host(&self, host: &str) -> bool {
        let below = |named: &String| named == host || named.strip_suffix(host).is_some_and(|rest| rest.ends_with('.'));
        self.found.hosts.iter().any(below)
    }
}

fn single_spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}
