//! A text made ready for the rules: TikTok's words found, its sentences and fields in one spelling. What they mean is the rules' business.

use std::collections::HashSet;

use punte_tiktok::facts::error_words::{ERROR_TYPES, FAILURES, FAILURES_GLUED, OAUTH_ERRORS};
use punte_tiktok::words::{Found, folded, hosts_in, read_error_words, tokens, unfolded, visible};

use super::codes_alone;
use super::statuses::Statuses;
use super::way;
use super::whose::{self, Our, our_host};

/// A text as the rules see it: what concerns another provider is left out.
pub(super) struct Reading {
    pub(super) found: Found,
    pub(super) our: Our,
    /// The other provider that the text names.
    pub(super) provider: Option<&'static str>,
    /// Whether a host is named that is neither TikTok's nor Outstand's, and none that is.
    pub(super) foreign_host: bool,
    /// Whether the text holds nothing but codes and names of fields.
    pub(super) alone: bool,
    pub(super) statuses: Statuses,
    /// What stands near the names of the two: errors of the way count only there.
    pub(super) way: Said,
    pub(super) said: Said,
    fails: bool,
}

/// Beside the words with which people tell of failing: those of servers.
const FAILING: &[&str] = &[
    "exception",
    "invalid",
    "unauthorized",
    "forbidden",
    "expired",
    "mismatch",
    "aadsts",
    "bad_",
    "bad request",
    "exceeded",
    "not found",
    "timed out",
];

/// Whether the folded text tells that something failed.
fn is_failing(text: &str) -> bool {
    FAILURES.iter().chain(FAILURES_GLUED).chain(FAILING).chain(OAUTH_ERRORS).any(|word| text.contains(word))
}

/// Words and sentences in one spelling.
#[derive(Default)]
pub(super) struct Said {
    /// Lower case, no accents, blanks single, every encoding undone; line by line.
    text: String,
    /// The same as one line, for sentences that go on across line ends.
    across: String,
    /// The same without blanks and quotes.
    squeezed: String,
    words: HashSet<String>,
}

impl Reading {
    pub(super) fn of(text: &str) -> Self {
        let seen = visible(text);
        let parted = whose::part(&seen);
        let mut found = read_error_words(text);
        if parted.provider.is_some() && !found.is_page {
            found = read_error_words(&parted.ours);
        }
        let said = Said::of(&parted.ours);
        let mut our = Our::of(&said.text);
        // A page names itself in its source as well; TikTok's error page names nobody but itself, by words that nobody else uses so.
        our.tiktok |= found.is_page && parted.provider.is_none() && folded(text).contains("tiktok.com");
        our.tiktok |= found.bare_word == Some("client_key") || found.error_type.as_deref().is_some_and(|word| ERROR_TYPES.contains(&word));
        let hosts = if found.is_page { hosts_in(&parted.ours) } else { found.hosts.clone() };
        Self {
            our,
            provider: parted.provider,
            foreign_host: our_host(&hosts).is_none() && !hosts.is_empty(),
            alone: codes_alone::is_all(&said.text),
            statuses: Statuses::of(&parted.ours),
            way: Said::of(&way::near_us(&parted.ours)),
            said,
            fails: parted.provider.is_some() && is_failing(&folded(&seen)),
            found,
        }
    }

    /// What TikTok wants corrected: `error_type`, the word that stands alone, or the one that a person tells of.
    pub(super) fn error_type(&self) -> Option<&str> {
        let as_error = self.found.error.as_deref().filter(|word| ERROR_TYPES.contains(word));
        let told = self.found.told_word.filter(|_| self.found.error.as_deref().is_none_or(|error| !is_token_error(error)));
        self.found.error_type.as_deref().or(self.found.bare_word).or(as_error).or(told)
    }

    /// Whether the text is TikTok's or Outstand's by anything in it, or holds nothing that could be anybody else's.
    pub(super) const fn may_be_ours(&self) -> bool {
        self.our.tiktok || self.our.outstand || (self.alone && self.provider.is_none())
    }

    /// Whether the text tells that something failed; what it says of another provider counts as well.
    pub(super) const fn tells_of_failing(&self) -> bool {
        self.fails
    }

    /// Whether one of the text's hosts is `host` or below it.
    pub(super) fn names_host(&self, host: &str) -> bool {
        let below = |named: &String| named == host || named.strip_suffix(host).is_some_and(|rest| rest.ends_with('.'));
        self.found.hosts.iter().any(below)
    }
}

/// Errors that only the token endpoint gives; a word of the sign-in page told beside them is no refusal of the page.
fn is_token_error(error: &str) -> bool {
    matches!(error, "invalid_client" | "invalid_grant" | "invalid_request" | "unsupported_grant_type")
}

impl Said {
    pub(super) fn of(text: &str) -> Self {
        let mut said = String::new();
        for view in unfolded(text) {
            for line in folded(&view).lines() {
                said.extend(line.split_whitespace().flat_map(|word| [word, " "]));
                said.truncate(said.trim_end_matches(' ').len());
                said.push('\n');
            }
        }
        // In a query a blank is written as a plus.
        if said.contains('+') {
            said.push_str(&said.replace('+', " "));
        }
        let across = said.replace('\n', " ");
        let squeezed = said.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | '`')).collect();
        let words = tokens(&said).map(|(_, word)| word.to_owned()).collect();
        Self { text: said, across, squeezed, words }
    }

    /// Whether the text holds the phrase, which is folded.
    pub(super) fn says(&self, phrase: &str) -> bool {
        self.across.contains(phrase)
    }

    /// Whether one line of the text holds one of each list, all folded.
    pub(super) fn says_in_line(&self, lists: &[&[&str]]) -> bool {
        self.text.lines().any(|line| lists.iter().all(|list| list.iter().any(|part| line.contains(part))))
    }

    /// Whether the text holds the field, which is written `name:value`, lower case.
    pub(super) fn has_field(&self, field: &str) -> bool {
        let ends = |at: usize| !self.squeezed[at + field.len()..].starts_with(|c: char| c.is_ascii_alphanumeric());
        self.squeezed.match_indices(field).any(|(at, _)| ends(at))
    }

    /// Whether some word of the text begins so.
    pub(super) fn has_stem(&self, stem: &str) -> bool {
        self.words.iter().any(|word| word.starts_with(stem))
    }

    /// Whether the text holds the word, lower case, as a whole.
    pub(super) fn has_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }
}
