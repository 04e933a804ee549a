//! Whom a text is about: TikTok, Outstand, or somebody else whose errors are not ours to explain.

/// The ends of TikTok's and Outstand's hosts. Source: the facts, 2026-11.
const TIKTOK_HOSTS: &[&str] = &["tiktok.com", "tiktokapis.com"];
const OUTSTAND_HOSTS: &[&str] = &["outstand.so"];

/// Words that only errors of TikTok's APIs hold. Source: TikTok's documentation, 2026-11.
const TIKTOK_WORDS: &[&str] = &[
    "non_sandbox_target",
    "unaudited_client_can_only_post_to_private_accounts",
    "reached_active_user_cap",
    "url_ownership_unverified",
    "spam_risk_too_many_posts",
    "spam_risk_too_many_pending_share",
    "spam_risk_user_banned_from_posting",
];

/// Words by which other providers, their hosts and their errors are known. Each is looked for at a word's start, lower case.
const OTHERS: &[&str] = &[
    "facebook",
    "fbtrace",
    "oauthexception",
    "instagram",
    "google",
    "youtube",
    "linkedin",
    "twitter",
    "pinterest",
    "snapchat",
    "reddit",
    "bluesky",
    "mastodon",
    "discord",
    "spotify",
    "twitch",
    "dropbox",
    "hubspot",
    "salesforce",
    "stripe",
    "paypal",
    "microsoft",
    "aadsts",
    "okta",
    "auth0",
];

/// Programs that carry a provider's name and are none.
const NOT_PROVIDERS: &[&str] = &["google chrome", "microsoft edge", "google-chrome", "googletagmanager", "google fonts"];

/// Whom a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Parties {
    pub(super) tiktok: bool,
    pub(super) outstand: bool,
    /// Another provider.
    pub(super) other: bool,
    /// One of TikTok's or Outstand's hosts.
    pub(super) our_host: bool,
    /// Any other host.
    pub(super) other_host: bool,
}

impl Parties {
    /// Reads the names from the text's words (lower case), its whole text (lower case) and its hosts.
    pub(super) fn of<'a>(words: impl Iterator<Item = &'a str> + Clone, said: &str, hosts: &[String]) -> Self {
        let of = |ends: &[&str], host: &str| {
            ends.iter().any(|end| host == *end || host.strip_suffix(end).is_some_and(|rest| rest.ends_with('.')))
        };
        let names = |start: &'a str| words.clone().any(|word| word.contains(start));
        let mut plain = said.to_owned();
        for program in NOT_PROVIDERS {
            plain = plain.replace(program, "");
        }
        let other = OTHERS.iter().any(|name| starts_a_word(&plain, name));
        let ours = |host: &String| of(TIKTOK_HOSTS, host) || of(OUTSTAND_HOSTS, host);
        Self {
            tiktok: names("tiktok") || words.clone().any(|word| TIKTOK_WORDS.contains(&word)),
            outstand: names("outstand"),
            other,
            our_host: hosts.iter().any(ours),
            other_host: hosts.iter().any(|host| !ours(host)),
        }
    }
}

fn starts_a_word(text: &str, start: &str) -> bool {
    text.match_indices(start).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric()))
}
