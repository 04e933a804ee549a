//! The HTTP status that a text tells of. Other numbers of three digits are none.

use super::tokens::tokens;

/// Words after which a number is a status, lower case.
const BEFORE: &[&str] = &["http", "status", "statuscode", "status_code", "httpstatus", "http_status", "code", "error"];

/// Words that follow a status, lower case: the beginnings of HTTP's own reason phrases.
const AFTER: &[&str] =
    &["unauthorized", "payment", "forbidden", "not", "conflict", "too", "internal", "bad", "service", "gateway", "unavailable"];

/// The methods of requests, as access logs write them before address and status.
const METHODS: &[&str] = &["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD"];

/// The first status of a refusal or redirect, 300–599.
pub(super) fn read(text: &str) -> Option<u16> {
    all(text).into_iter().next()
}

/// Every status of a refusal or redirect that the text tells of, 300–599, in order.
pub fn all(text: &str) -> Vec<u16> {
    let all: Vec<(usize, &str)> = tokens(text).collect();
    let told = all.iter().enumerate().filter_map(|(index, (at, token))| {
        let status: u16 = token.parse().ok().filter(|status| token.len() == 3 && (300..600).contains(status))?;
        let bracketed = text[..*at].ends_with('(') && text[at + 3..].starts_with(')');
        // `HTTP/1.1 401`: the version's parts stand between the word and the number.
        let before = all[..index].iter().rev().take(3).map(|(_, word)| *word).find(|word| word.contains(|c: char| !c.is_ascii_digit()));
        let after = all.get(index + 1).map(|(_, word)| *word);
        let told = bracketed || is_one_of(before, BEFORE) || is_one_of(after, AFTER) || is_logged(text, &all[..index], *at);
        told.then_some(status)
    });
    told.collect()
}

fn is_one_of(word: Option<&str>, list: &[&str]) -> bool {
    word.is_some_and(|word| list.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

/// Whether a method stands shortly before on the same line, and a blank right before: `"GET https://… " 401`.
fn is_logged(text: &str, earlier: &[(usize, &str)], at: usize) -> bool {
    const NEAR: usize = 24;
    let same_line = |(from, _): &&(usize, &str)| !text[*from..at].contains('\n');
    text[..at].ends_with([' ', '\t']) && earlier.iter().rev().take(NEAR).take_while(same_line).any(|(_, word)| METHODS.contains(word))
}
