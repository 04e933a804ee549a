//! Addresses in a text: TikTok's sign-in page, and the redirect URI as it may be kept. Hosts alone are read elsewhere.

use url::Url;

use super::cut;
use crate::{AuthorizeUrl, PathVersion};

/// TikTok's site as address bars show it, without a scheme.
const BARE_SITE: &str = "www.tiktok.com/";

/// The most that is read of an address, in bytes, and the most addresses of a text.
const MOST_LENGTH: usize = 4 * 1024;
const MOST_ADDRESSES: usize = 256;

/// The most blanks that an address in a log is followed across.
const MOST_BLANKS: usize = 8;

/// The first sign-in address in the text that carries error words, or else the first.
pub(super) fn authorize(text: &str) -> Option<AuthorizeUrl> {
    let mut found: Vec<AuthorizeUrl> =
        all(text).chain(bare(text)).map(|url| AuthorizeUrl::read(&url)).filter(|address| address.version != PathVersion::Other).collect();
    let refused = found.iter().position(|address| !address.errors.is_empty()).unwrap_or(0);
    (refused < found.len()).then(|| found.swap_remove(refused))
}

/// The first sign-in address in the text, as it stands.
pub(super) fn sign_in(text: &str) -> Option<Url> {
    all(text).chain(bare(text)).find(|url| AuthorizeUrl::read(url).version != PathVersion::Other)
}

/// Every address in the text.
pub(super) fn all(text: &str) -> impl Iterator<Item = Url> {
    text.match_indices(['h', 'H'])
        .filter(|(at, _)| starts_address(&text[*at..]))
        .take(MOST_ADDRESSES)
        .filter_map(|(at, _)| Url::parse(whole(&text[at..])).ok())
}

fn bare(text: &str) -> impl Iterator<Item = Url> {
    text.match_indices(BARE_SITE)
        .filter(|(at, _)| !text[..*at].ends_with('/'))
        .take(MOST_ADDRESSES)
        .filter_map(|(at, _)| Url::parse(&format!("https://{}", whole(&text[at..]))).ok())
}

fn starts_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme)))
}

/// The address with which `text` starts. Logs write blanks in values as they stand, so a blank ends it only where no parameter follows.
fn whole(text: &str) -> &str {
    let text = cut(text, MOST_LENGTH);
    let line = &text[..line_end(text)];
    let mut end = line.find(char::is_whitespace).unwrap_or(line.len());
    if line[..end].contains('?') {
        while let Some(more) = continuation(&line[end..]) {
            end += more;
        }
    }
    line[..end].trim_end_matches(['.', ',', ';', ')', ']', ':', '*'])
}

/// Where the address can go on no further. A value in brackets is a place to fill in (`client_key=<cheia ta>`) and belongs to it.
fn line_end(text: &str) -> usize {
    let ends = |c: char| matches!(c, '\n' | '\r' | '"' | '\'' | '`' | '<' | '>' | '”' | '»' | '|' | '\\' | '{' | '}');
    let mut from = 0;
    while let Some(at) = text[from..].find(ends).map(|at| from + at) {
        let close = match text[at..].chars().next() {
            Some('<') => '>',
            Some('{') => '}',
            _ => return at,
        };
        let inside = text[at..].char_indices().take(48).find(|(_, c)| *c == close || *c == '\n').filter(|(_, c)| *c == close);
        match inside {
            Some((length, _)) if text[..at].ends_with('=') => from = at + length + 1,
            _ => return at,
        }
    }
    text.len()
}

/// The length of a value's rest after a blank, up to the blank after the next parameter's start: ` aw…&scope=a`, ` b c&state=d`.
fn continuation(rest: &str) -> Option<usize> {
    let is_value = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ',' | '-' | '%' | '>' | '}');
    let mut at = 0;
    for _ in 0..MOST_BLANKS {
        let start = at + rest[at..].find(|c: char| !c.is_whitespace())?;
        let end = rest[start..].find(char::is_whitespace).map_or(rest.len(), |length| start + length);
        let (value, parameters) = rest[start..end].split_once('&').unwrap_or((&rest[start..end], ""));
        if !value.chars().all(is_value) {
            return None;
        }
        if parameters.contains('=') {
            return Some(end);
        }
        at = end;
    }
    None
}

/// A redirect URI as it may be kept: of a query or fragment only that there is one.
pub(super) fn without_query(uri: &str) -> String {
    let cut: String = uri.chars().take(600).collect();
    match cut.find(['?', '#']) {
        Some(at) => format!("{}…", &cut[..=at]),
        None => cut,
    }
}

/// The value if it is an address, as it may be kept.
pub(super) fn redirect_uri(value: &str) -> Option<String> {
    let url = Url::parse(value.trim()).ok()?;
    (url.has_host() && url.username().is_empty() && url.password().is_none()).then(|| without_query(value))
}
