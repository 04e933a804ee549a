//! Outside text on its way into a mail: one line, nothing hidden, of bounded length, and nothing in it that could open a door. What is known
//! to be given away elsewhere was masked before; this is the last gate, for what nobody expected there.

use punte_secrets::{is_invisible, mask_client_key};
use punte_tiktok::{Shape, shape};

/// The longest line, in characters: a redirect URI has fewer than 512 by TikTok's rule, and nobody reads more.
const LONGEST: usize = 300;
/// The longest code: TikTok's longest error code has 50 characters, its request ids 34. Facts: TikTok, 2026-11.
const LONGEST_CODE: usize = 64;
/// An unbroken run of letters in both cases this long is no word: TikTok's secrets have 32 characters, its tokens more. Facts: TikTok, 2026-11.
const SECRET_LENGTH: usize = 20;
/// How Outstand's keys and TikTok's tokens begin. Facts: Outstand and TikTok, 2026-11.
const SECRET_STARTS: &[&str] = &["ost_", "sk_live_", "sk_test_", "act.", "rft.", "clt."];
/// What stands in place of something removed.
const REMOVED: &str = "…";

/// A piece of text that may stand in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line(String);

impl Line {
    /// `text` on one line; `None` where nothing of it can be seen.
    pub(super) fn of(text: &str) -> Option<Self> {
        // Hidden characters do not count, but must not make the work endless either.
        let one_line: String = text.chars().take(LONGEST * 8).filter_map(shown).collect();
        let kept = one_line.split_whitespace().map(without_secrets).collect::<Vec<_>>().join(" ");
        let mut short: String = kept.chars().take(LONGEST).collect();
        if short.len() < kept.len() {
            short.push_str(REMOVED);
        }
        (!short.is_empty()).then_some(Self(short))
    }

    /// A word that a machine said: an error code, a request id. `None` for anything else.
    pub(super) fn code(text: &str) -> Option<Self> {
        let text = text.trim();
        let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "_.:-".contains(c));
        (plain && !text.is_empty() && text.len() <= LONGEST_CODE && without_secrets(text) == text).then(|| Self(text.to_owned()))
    }

    /// An address without what stands behind `?` and `#`, and without a name and password in it.
    pub(super) fn address(text: &str) -> Option<Self> {
        let bare = text.split(['?', '#']).next().unwrap_or_default();
        let bare = match (bare.find("://"), bare.rfind('@')) {
            (Some(scheme), Some(at)) if scheme < at => format!("{}://{}", &bare[..scheme], &bare[at + 1..]),
            (None, Some(at)) => bare[at + 1..].to_owned(),
            _ => bare.to_owned(),
        };
        Self::of(&if bare.len() < text.len() { format!("{bare}{REMOVED}") } else { bare })
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

/// The character as it may stand on a line: any kind of blank or break as a blank, the unseen not at all.
fn shown(character: char) -> Option<char> {
    if character.is_whitespace() || character.is_control() { Some(' ') } else { (!is_invisible(character)).then_some(character) }
}

/// A word with everything in it masked or removed that looks like a key, a secret or a token.
fn without_secrets(word: &str) -> String {
    if let Some(at) = SECRET_STARTS.iter().filter_map(|start| begins(word, start)).min() {
        return format!("{}{REMOVED}", &word[..at]);
    }
    let belongs = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut kept = String::new();
    let mut rest = word;
    while !rest.is_empty() {
        let run = &rest[..rest.find(|c| !belongs(c)).unwrap_or(rest.len())];
        kept.push_str(&masked(run));
        rest = &rest[run.len()..];
        let between = &rest[..rest.find(belongs).unwrap_or(rest.len())];
        kept.push_str(between);
        rest = &rest[between.len()..];
    }
    kept
}

/// Where something begins so that is not the end of a longer word, as in `can_only_post_to`.
fn begins(word: &str, start: &str) -> Option<usize> {
    let lower = word.to_ascii_lowercase();
    let mut places = lower.match_indices(start).map(|(at, _)| at);
    places.find(|at| !lower[..*at].ends_with(|c: char| c.is_ascii_alphanumeric()))
}

fn masked(run: &str) -> String {
    let cases = run.contains(|c: char| c.is_ascii_lowercase()) && run.contains(|c: char| c.is_ascii_uppercase());
    match shape(run) {
        Shape::Production | Shape::Sandbox => mask_client_key(run),
        _ if cases && run.len() >= SECRET_LENGTH => REMOVED.to_owned(),
        _ => run.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        Line::of(text).map(|line| line.0).unwrap_or_default()
    }

    #[test]
    fn no_text_breaks_out_of_its_line() {
        assert_eq!(of("a\r\nBcc: x@example.org\u{0}\u{2028}b\u{85}c\tc"), "a Bcc: x@example.org b c c");
        assert_eq!(of("\u{202e}ltr\u{200b}\u{feff}"), "ltr", "direction marks and what has no width");
        assert_eq!(of(" \n\u{200b}"), "");
        let long = of(&"cuvânt ".repeat(200_000));
        assert!(long.chars().count() == LONGEST + 1 && long.ends_with('…'), "{long}");
        assert_eq!(of(&"\u{200b}".repeat(1_000_000)), "");
    }

    #[test]
    fn what_looks_like_a_secret_does_not_pass() {
        let secret = "SecretInventat0SecretInventat012";
        assert_eq!(of(&format!("https://a.ro/{secret}/b")), "https://a.ro/…/b");
        assert_eq!(of(&format!("cheia={}{}.", "ost_", "Ab".repeat(32))), "cheia=…");
        assert_eq!(of("client_key=awpracticapunte1&x"), "client_key=awpr…e1&x");
        assert_eq!(of(&format!("Bearer {}{}", "clt.", "x".repeat(40))), "Bearer …");
        for kept in ["https://client.exemplu.ro/social/tiktok/callback", "https://draft.contract.exemplu.ro/post_to"] {
            assert_eq!(of(kept), kept);
        }
    }

    #[test]
    fn a_code_is_a_code_or_nothing() {
        let code = |text: &str| Line::code(text).map(|line| line.0);
        assert_eq!(code(" 20261123090000ABCDEF0123456789ABCD "), Some("20261123090000ABCDEF0123456789ABCD".to_owned()));
        assert_eq!(
            code("unaudited_client_can_only_post_to_private_accounts").map(|code| code.len()),
            Some("unaudited_client_can_only_post_to_private_accounts".len())
        );
        for other in ["", "două cuvinte", "a\r\nb", "SecretInventat0SecretInventat012", "awpracticapunte1", &"a".repeat(65)] {
            assert_eq!(code(other), None, "{other}");
        }
    }

    #[test]
    fn an_address_keeps_what_identifies_it() {
        let address = |text: &str| Line::address(text).map(|line| line.0).unwrap_or_default();
        assert_eq!(address("https://nume:parola@a.ro/cb?jeton=x#y"), "https://a.ro/cb…");
        assert_eq!(address("␠https://a.ro/cb/"), "␠https://a.ro/cb/");
        assert_eq!(address("nume:parola@a.ro"), "a.ro…");
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_one_bounded_line(text in "(?s).*") {
            for line in [Line::of(&text), Line::code(&text), Line::address(&text)].into_iter().flatten() {
                proptest::prop_assert!(line.0.chars().count() <= LONGEST + 1);
                proptest::prop_assert!(!line.0.contains(|c: char| c.is_control() || (c != ' ' && is_invisible(c))));
            }
        }
    }
}
