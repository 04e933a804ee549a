//! The word that stands alone under TikTok's error page. The sentence above it is translated into every language, the word never is.
//! What people tell about it in sentences of their own is read in `told`.

use super::end_of;
use super::fold::folded;
use super::tokens::tokens;
use crate::facts::error_words::{ERROR_NOUNS, ERROR_NOUNS_GLUED, ERROR_TYPES, UNMISTAKABLE};

/// Words beside it that speak of the value itself, which an application may find wrong as well; folded beginnings.
pub(super) const OF_THE_VALUE: &[&str] =
    &["invalid", "incorrect", "missing", "param", "empty", "undefined", "required", "lipses", "gol", "falta", "vide", "fehlt"];

/// Quotes, brackets and bullets around a word.
fn is_dressing(c: char) -> bool {
    const MARKS: &str = "\"'`„”“«»‘’‹›「」『』《》【】•·●▪*-–—()（）[]>#";
    c.is_whitespace() || MARKS.contains(c)
}

/// What a sentence ends with before the word.
fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | ':' | '。' | '：' | '!' | '！' | '?' | '？' | '…' | '؟' | '।')
}

/// The first such word in the text, line by line.
pub(super) fn read(text: &str) -> Option<&'static str> {
    text.lines().find_map(in_line)
}

fn in_line(line: &str) -> Option<&'static str> {
    tokens(line).find_map(|(start, token)| {
        let word = as_word(token)?;
        (word == UNMISTAKABLE || stands_alone(&line[..start], &line[start + token.len()..])).then_some(word)
    })
}

/// TikTok's word; some people, and some phones, write capitals.
pub(super) fn as_word(token: &str) -> Option<&'static str> {
    ERROR_TYPES.iter().copied().find(|word| word.eq_ignore_ascii_case(token))
}

/// Whether the word is a name with a value, or a part or a value of something else.
pub(super) fn is_code(before: &str, after: &str) -> bool {
    let is_name = after.trim_start_matches(is_dressing).starts_with(['=', ':', '：']);
    let is_part = before.ends_with(['=', '&', '?', '/', '.', '$', '-', '<', '{', '@']);
    // `client_key.pem`: a file, or a member.
    let has_part = after.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    is_name || is_part || has_part || before.trim_end_matches('"').trim_end().ends_with("\":")
}

fn stands_alone(before: &str, after: &str) -> bool {
    if is_code(before, after) {
        return false;
    }
    // "Missing param: redirect_uri" is about a value that was not sent.
    if folded(end_of(before))
        .split_whitespace()
        .rev()
        .take(2)
        .any(|word| OF_THE_VALUE.iter().any(|stem| word.trim_start_matches(is_dressing).starts_with(stem)))
    {
        return false;
    }
    let quoted = after.starts_with(['"', '\'', '`', '”', '»', '’', '」', '』']);
    let (before, after) = (before.trim_matches(is_dressing), after.trim_matches(is_dressing).trim_end_matches(['.', ',', '!', ';', '。']));
    let starts_anew = before.is_empty() || before.ends_with(ends_sentence);
    let ends = after.is_empty() || (!before.is_empty() && (quoted || after.starts_with(char::is_uppercase)));
    (starts_anew && ends) || is_error_noun(before.split_whitespace().next_back()) || is_error_noun(after.split_whitespace().next())
}

/// Whether the neighbour is a word for "error" in one of the languages known.
fn is_error_noun(neighbour: Option<&str>) -> bool {
    let word = folded(neighbour.unwrap_or_default());
    let word = word.trim_matches(|c: char| is_dressing(c) || ends_sentence(c) || c == ',');
    !word.contains('_')
        && (ERROR_NOUNS.iter().any(|noun| word.starts_with(noun)) || ERROR_NOUNS_GLUED.iter().any(|noun| word.contains(noun)))
}
