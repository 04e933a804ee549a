//! Finding the names of scopes in a line of pasted text, also where they are not written as TikTok knows them. What is missing does not
//! live here.

use std::ops::Range;

use punte_tiktok::SCOPES;
use punte_tiktok::facts::lookalikes::looks_like;

/// How a name is written other than TikTok knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// In another case.
    Case,
    /// With a blank or an invisible character inside.
    Blank,
    /// With a letter that only looks like the right one.
    Lookalike,
}

/// A name found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spotted {
    /// Where, in characters.
    pub(super) at: Range<usize>,
    /// The scope's right name, or the text itself where nobody knows it.
    pub(super) name: String,
    /// How it is written.
    pub(super) pasted: String,
    /// Whether it is a name that is known or wanted.
    pub(super) known: bool,
    /// What is wrong with how it is written; of several things the worst to see.
    pub(super) slip: Option<Slip>,
}

/// Endings of addresses and files, which are no scopes however they look.
const NO_SCOPES: &[&str] =
    &["com", "so", "org", "net", "ro", "io", "dev", "app", "co", "eu", "js", "ts", "json", "html", "md", "env", "local", "txt", "csv"];

/// The most blanks that are looked over inside a name.
const BLANKS: usize = 3;

/// Every name in the line, in its order. `wanted` are looked for beside the names that TikTok documents.
pub(super) fn spot(line: &[char], wanted: &[String]) -> Vec<Spotted> {
    let names: Vec<&str> = SCOPES.iter().map(|scope| scope.name).chain(wanted.iter().map(String::as_str)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let begins = at == 0 || !(is_part(line[at - 1]) || line[at - 1] == '.');
        let known = if begins { names.iter().find_map(|name| spelled(line, at, name)) } else { None };
        match known.or_else(|| if begins { unknown(line, at) } else { None }) {
            Some(spotted) => {
                at = spotted.at.end;
                found.push(spotted);
            }
            None => at += 1,
        }
    }
    found
}

const fn is_part(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

/// Whether a name that ends before `at` goes on there after all.
fn goes_on(line: &[char], at: usize) -> bool {
    match line.get(at) {
        Some('.') => line.get(at + 1).is_some_and(|next| is_part(*next)),
        Some(next) => is_part(*next) || looks_like(*next).is_some_and(is_part),
        None => false,
    }
}

fn spelled(line: &[char], from: usize, name: &str) -> Option<Spotted> {
    let (mut at, mut before) = (from, ' ');
    let (mut blanks, mut spaced, mut case, mut lookalike) = (0, false, false, false);
    for expected in name.chars() {
        loop {
            let found = *line.get(at)?;
            at += 1;
            if found == expected {
                break;
            }
            if found.eq_ignore_ascii_case(&expected) {
                case = true;
                break;
            }
            if looks_like(found) == Some(expected) {
                lookalike = true;
                break;
            }
            // Ordinary blanks separate words everywhere but beside a point.
            let ordinary = matches!(found, ' ' | '\t');
            let inside = at > from + 1 && punte_secrets::is_invisible(found) && (!ordinary || before == '.' || expected == '.');
            if !inside || blanks == BLANKS {
                return None;
            }
            blanks += 1;
            spaced |= ordinary;
        }
        before = expected;
    }
    // A sentence that ends and one that begins: „…your video. List…” is no scope.
    if goes_on(line, at) || (spaced && case) {
        return None;
    }
    let slips = [(blanks > 0, Slip::Blank), (lookalike, Slip::Lookalike), (case, Slip::Case)];
    let slip = slips.into_iter().find_map(|(seen, slip)| seen.then_some(slip));
    Some(Spotted { at: from..at, name: name.to_owned(), pasted: line[from..at].iter().collect(), known: true, slip })
}

/// A word with points in it that could be a scope nobody knows.
fn unknown(line: &[char], from: usize) -> Option<Spotted> {
    let length = line[from..].iter().take_while(|c| is_part(**c) || **c == '.').count();
    let word: String = line[from..from + length].iter().collect();
    let word = word.trim_end_matches('.');
    let parts: Vec<&str> = word.split('.').collect();
    let plain = |part: &&str| part.starts_with(|c: char| c.is_ascii_alphabetic());
    if parts.len() < 2 || word.len() > 64 || !parts.iter().all(plain) || of_an_address(line, from) {
        return None;
    }
    let family = |scope: &&str| scope.split('.').next().is_some_and(|first| first.eq_ignore_ascii_case(parts[0]));
    let of_a_family = SCOPES.iter().any(|scope| family(&scope.name));
    let lower = !word.chars().any(|c| c.is_ascii_uppercase());
    let ending = parts.last().is_some_and(|last| NO_SCOPES.contains(last));
    let alone = is_alone(line, from..from + word.len());
    let fits = of_a_family || (lower && !ending && (parts.len() > 2 || alone));
    let at = from..from + word.len();
    fits.then(|| Spotted { at, name: word.to_owned(), pasted: word.to_owned(), known: false, slip: None })
}

/// Whether the word around `from` is an address or a mailbox.
fn of_an_address(line: &[char], from: usize) -> bool {
    let start = line[..from].iter().rposition(|c| c.is_whitespace()).map_or(0, |gap| gap + 1);
    let word: String = line[start..].iter().take_while(|c| !c.is_whitespace()).collect();
    word.contains("://") || word.contains('@') || word.contains('/')
}

/// Whether nothing but separators and quotes stands beside it, up to the next element of the list.
fn is_alone(line: &[char], at: Range<usize>) -> bool {
    let quiet = |c: &&char| c.is_whitespace() || "\"'`[](){}„”“".contains(**c);
    let edge = |c: Option<&char>| c.is_none_or(|c| matches!(c, ',' | ';' | '|'));
    edge(line[..at.start].iter().rev().find(|c| !quiet(c))) && edge(line[at.end..].iter().find(|c| !quiet(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(line: &str) -> Vec<(String, bool, Option<Slip>)> {
        let line: Vec<char> = line.chars().collect();
        spot(&line, &[]).into_iter().map(|spotted| (spotted.name, spotted.known, spotted.slip)).collect()
    }

    fn known(line: &str) -> Vec<String> {
        names(line).into_iter().filter(|(_, known, slip)| *known && slip.is_none()).map(|(name, ..)| name).collect()
    }

    #[test]
    fn names_are_found_among_anything() {
        for line in [
            "user.info.basic,video.list",
            "user.info.basic video.list",
            "• user.info.basic – citește profilul; video.list.",
            "[\"user.info.basic\",\"video.list\"]",
            "https://www.tiktok.com/v2/auth/authorize/?scope=user.info.basic,video.list&client_key=aw",
            "✅ `user.info.basic` - Access profile info | `video.list`",
        ] {
            assert_eq!(known(line), ["user.info.basic", "video.list"], "{line}");
        }
    }

    #[test]
    fn slips_are_told() {
        for (line, slip) in [
            ("User.Info.Basic", Slip::Case),
            ("user.info.\u{200b}basic", Slip::Blank),
            ("user. info.basic", Slip::Blank),
            ("us\u{ad}er.info.basic", Slip::Blank),
            ("user.info.bаsic", Slip::Lookalike),
        ] {
            assert_eq!(names(line), [("user.info.basic".to_owned(), true, Some(slip))], "{line}");
        }
    }

    #[test]
    fn what_only_looks_like_a_scope_is_left() {
        for line in [
            "developers.tiktok.com",
            "Read the user's video. List them.",
            "v2.0",
            "ana@exemplu.user.info",
            "Node.js",
            "user info basic",
            "…",
        ] {
            assert_eq!(names(line), [], "{line}");
        }
    }

    #[test]
    fn names_nobody_knows_are_found_as_such() {
        for (line, name) in [
            ("user.info.phone", "user.info.phone"),
            ("video.lists, altele", "video.lists"),
            ("comment.list", "comment.list"),
            ("biz.creator.info x", "biz.creator.info"),
        ] {
            assert_eq!(names(line), [(name.to_owned(), false, None)], "{line}");
        }
        assert_eq!(names("user.info.basic.extra")[0].0, "user.info.basic.extra", "a longer name is another name");
    }
}
