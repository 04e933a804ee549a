//! By what TikTok's and Outstand's own texts are known. Source: the facts about both, 2026-11.

use punte_tiktok::facts::error_words::ERROR_TYPES;
use punte_tiktok::facts::page_sentences::PAGE_SENTENCES;

/// Whose host it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::explain) enum Side {
    Tiktok,
    Outstand,
}

/// The ends of the hosts.
const HOSTS: &[(&str, Side)] = &[("tiktok.com", Side::Tiktok), ("tiktokapis.com", Side::Tiktok), ("outstand.so", Side::Outstand)];

/// What only texts of TikTok's sign-in and APIs hold; folded.
const TELLING: &[&str] = &[
    "non_sandbox_target",
    "unaudited_client_can_only_post",
    "reached_active_user_cap",
    "url_ownership_unverified",
    "spam_risk_",
    "scope_permission_missed",
    "tiktokapis.com",
    "tiktok.com/v2/auth",
    "tiktok.com/auth/authorize",
    "client key or secret is incorrect",
    "client secret is missed in request",
    "redirect_uri is not matched",
    "code verifier or code challenge is invalid",
    "unsupported path(janus)",
    "client info is illegal or malformed",
    "daily active user quota reached",
];

/// What TikTok's texts hold and hardly anybody else's; folded.
const SUPPORTING: &[&str] = &[
    "user.info.basic",
    "user.info.profile",
    "user.info.stats",
    "video.publish",
    "video.upload",
    "video.list",
    "clientkey",
    "client-key",
    "login kit",
    "content posting api",
    "x-tt-logid",
    "/v2/post/publish",
    "/v2/user/info",
    "the request parameters are malformed",
    "app certificate does not match",
    "publicaly_available_post_id",
];

/// How a folded text speaks of the two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::explain) struct Our {
    /// TikTok by name, or by what its texts hold.
    pub(in crate::explain) tiktok: bool,
    /// Outstand by name.
    pub(in crate::explain) outstand: bool,
    /// One of them.
    pub(in crate::explain) named: bool,
    /// One of them by name, not only by words that others may use too.
    pub(in crate::explain) called: bool,
    /// Something that only TikTok says.
    pub(in crate::explain) telling: bool,
}

impl Our {
    /// Reads a folded text.
    pub(in crate::explain) fn of(text: &str) -> Self {
        let telling = is_telling(text);
        let any = |list: &[&str]| list.iter().any(|part| text.contains(part));
        let by_name = any(&["tiktok", "tik tok", "tik-tok", "틱톡", "тикток"]);
        let tiktok = telling || by_name || any(SUPPORTING) || names_client_key(text) || any(PAGE_SENTENCES) || has_log_id(text);
        let outstand = text.contains("outstand") && !text.contains("outstanding") || text.contains("outstand.so");
        Self { tiktok, outstand, named: tiktok || outstand, called: by_name || outstand, telling }
    }
}

/// Whether `client_key` stands in the folded text as a name: `client_key.pem` is a file, and anybody's.
fn names_client_key(text: &str) -> bool {
    let is_file = |rest: &str| {
        let mut after = rest.chars();
        after.next() == Some('.') && after.next().is_some_and(char::is_alphabetic)
    };
    text.match_indices("client_key").any(|(at, name)| !is_file(&text[at + name.len()..]))
}

/// Whether the folded text holds something that only TikTok says.
fn is_telling(text: &str) -> bool {
    TELLING.iter().any(|part| text.contains(part))
        || ["error_type", "errortype", "error type"].iter().any(|name| has_word_after(text, name))
}

/// Whether one of TikTok's words follows the name, whatever signs stand between.
fn has_word_after(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let value = text[at + name.len()..].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\n');
        ERROR_TYPES.iter().any(|word| value.starts_with(word))
    })
}

/// TikTok's log ids start with the time of day, year first, and are long. U 2026-11.
fn has_log_id(text: &str) -> bool {
    ["log_id", "logid", "log-id"].iter().any(|name| {
        text.match_indices(name).any(|(at, _)| {
            let value = text[at + name.len()..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            let length = value.bytes().take_while(u8::is_ascii_alphanumeric).count();
            value.starts_with("20") && (16..=48).contains(&length) && value.bytes().take(14).all(|byte| byte.is_ascii_digit())
        })
    })
}

/// Whose the host is, lower case.
fn host_of(host: &str) -> Option<Side> {
    let below = |end: &str| host == end || host.strip_suffix(end).is_some_and(|rest| rest.ends_with('.'));
    HOSTS.iter().find(|(end, _)| below(end)).map(|(_, side)| *side)
}

/// The first of the hosts that is one of ours.
pub(in crate::explain) fn our_host(hosts: &[String]) -> Option<Side> {
    hosts.iter().find_map(|host| host_of(host))
}
