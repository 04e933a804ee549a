//! TikTok's word in a sentence of a person's own: "TikTok says client_key". It counts beside a word of failing and where TikTok is named.

use super::bare::{OF_THE_VALUE, as_word, is_code};
use super::fold::folded;
use super::slips;
use super::tokens::tokens;
use super::{AROUND, cut, end_of};
use crate::facts::error_words::{FAILURES, FAILURES_GLUED};
use crate::facts::page_sentences::PAGE_SENTENCES;

/// How many words, or letters where words are not parted, a word of failing may stand away.
const WORDS_AWAY: usize = 6;
const LETTERS_AWAY: usize = 24;

/// The most mentions that are weighed.
const MOST: usize = 64;

/// The word that a person tells of, where the text leaves no other.
pub(super) fn read(text: &str) -> Option<&'static str> {
    let said = folded(text);
    if is_page(&said) {
        return text.lines().find_map(slips::in_line);
    }
    if !(said.contains("tiktok") || said.contains("tik tok")) {
        return None;
    }
    let mut told: Vec<&'static str> = text.lines().flat_map(in_line).take(MOST).collect();
    told.sort_unstable();
    told.dedup();
    match told[..] {
        [word] => Some(word),
        _ => None,
    }
}

/// Whether a sentence of TikTok's error page stands in the folded text.
pub(super) fn is_page(said: &str) -> bool {
    PAGE_SENTENCES.iter().any(|sentence| said.contains(sentence))
}

fn in_line(line: &str) -> impl Iterator<Item = &'static str> {
    tokens(line).filter_map(move |(start, token)| {
        let word = as_word(token)?;
        let (before, after) = (&line[..start], &line[start + token.len()..]);
        // `scope` is a word of every day; only as a quotation it is TikTok's.
        let quoted = before.ends_with(['`', '"', '„', '“', '«', '「', '\'']) && after.starts_with(['`', '"', '”', '»', '」', '\'']);
        (!is_code(before, after) && (word != "scope" || quoted) && fails_near(before, after)).then_some(word)
    })
}

fn fails_near(before: &str, after: &str) -> bool {
    let (before, after) = (folded(end_of(before)), folded(cut(after, AROUND)));
    let mut earlier: Vec<&str> = before.split_whitespace().rev().take(WORDS_AWAY).collect();
    earlier.reverse();
    let later: Vec<&str> = after.split_whitespace().take(WORDS_AWAY).collect();
    let starts = |near: &str| FAILURES.iter().any(|stem| starts_a_word(near, stem));
    let glued = |near: &str| FAILURES_GLUED.iter().any(|stem| near.contains(stem));
    let beside = earlier.iter().rev().take(1).chain(later.iter().take(2));
    if beside.into_iter().any(|word| OF_THE_VALUE.iter().any(|stem| starts_a_word(word, stem))) {
        return false;
    }
    let close: String = after.chars().take(LETTERS_AWAY).collect();
    let far = before.char_indices().rev().nth(LETTERS_AWAY).map_or(0, |(at, _)| at);
    starts(&earlier.join(" ")) || starts(&later.join(" ")) || glued(&before[far..]) || glued(&close)
}

fn starts_a_word(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}
