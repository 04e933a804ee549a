//! TikTok's words found in any text: an address, a callback, JSON, a page, a log line. What they mean is decided in `punte-diagnosis`.
//! Codes and tokens are never kept, whatever the text holds.

mod addresses;
mod bare;
mod fields;
mod fold;
mod hosts;
mod slips;
mod status;
mod tokens;
mod told;
mod unfold;
mod values;

use punte_secrets::Sensitive;

use crate::AuthorizeUrl;
use crate::facts::error_words::{API_CODES, OAUTH_ERRORS};
use fields::Name;

pub use fold::folded;
pub use status::all as http_statuses;
pub use tokens::tokens;

/// The most that is read of a text, in bytes. Longer texts are logs, which are read line by line elsewhere.
pub const MOST_READ: usize = 256 * 1024;

/// What was found. Where a text names a thing several times, the first counts, in an address the last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// `error`, for example `unauthorized_client`.
    pub error: Option<String>,
    /// `error_type`, for example `client_key`.
    pub error_type: Option<String>,
    /// `errCode`, `errorCode` and the like, for example `10003` or `-2`.
    pub err_code: Option<String>,
    /// A code of TikTok's APIs, one of [`API_CODES`].
    pub api_code: Option<&'static str>,
    /// The HTTP status that the text tells of, 300–599.
    pub http_status: Option<u16>,
    /// `log_id`.
    pub log_id: Option<String>,
    /// The client key, blanks kept. Possibly a secret in the wrong place: to be shown masked only.
    pub client_key: Option<Sensitive<String>>,
    /// The redirect URI; of a query in it only `?…` is kept.
    pub redirect_uri: Option<String>,
    /// The scopes, split at commas and blanks.
    pub scopes: Vec<String>,
    /// The word that stands alone under TikTok's error page.
    pub bare_word: Option<&'static str>,
    /// The word that a person tells of in a sentence of her own. Weaker than [`Self::bare_word`].
    pub told_word: Option<&'static str>,
    /// Whether the text is a page's source.
    pub is_page: bool,
    /// Every host that the text names, lower case, in order.
    pub hosts: Vec<String>,
    /// The first sign-in address in the text.
    pub authorize: Option<AuthorizeUrl>,
}

/// The text as its reader sees it (HTML entities and JSON escapes undone), then percent-decoded once, then twice where that adds anything.
pub fn unfolded(text: &str) -> Vec<String> {
    unfold::views(cut(text, MOST_READ))
}

/// What a person sees of the text: of a page its visible text; of anything else the text itself. Entities and escapes are undone.
pub fn visible(text: &str) -> String {
    unfold::visible(cut(text, MOST_READ))
}

/// Finds TikTok's words in `text`. HTML entities, JSON escapes and percent encoding (once and twice) are undone where needed.
pub fn read_error_words(text: &str) -> Found {
    let text = cut(text, MOST_READ);
    let views = unfold::views(text);
    let mut found = Found { is_page: unfold::is_page(text), ..Found::default() };
    for view in &views {
        found.authorize = found.authorize.or_else(|| addresses::authorize(view));
        hosts::collect(view, &mut found.hosts);
    }
    if let Some(address) = found.authorize.clone() {
        take_address(&mut found, &address);
    }
    let seen = unfold::visible(text);
    // What stands on a page goes before what its program holds for other days.
    if found.is_page {
        take_view(&mut found, &seen);
    }
    let told = found.error_type.is_some();
    for view in &views {
        take_view(&mut found, view);
    }
    found.bare_word = bare::read(&seen);
    found.told_word = if told || found.bare_word.is_some() { None } else { told::read(&seen) };
    found
}

fn take_view(found: &mut Found, view: &str) {
    for field in fields::scan(view) {
        take_field(found, field.name, &field.value);
    }
    found.http_status = found.http_status.or_else(|| status::read(view));
    found.api_code = found.api_code.or_else(|| first_token(view, API_CODES));
    found.error = found.error.take().or_else(|| first_token(view, OAUTH_ERRORS).map(str::to_owned));
}

/// Every host that `text` names, lower case, in order.
pub fn hosts_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    hosts::collect(cut(text, MOST_READ), &mut found);
    found
}

/// The first address of TikTok's sign-in page in `text`, as it stands: what a person copied from the browser. The host is not judged.
pub fn sign_in_address(text: &str) -> Option<url::Url> {
    addresses::sign_in(cut(text, MOST_READ))
}

fn take_address(found: &mut Found, address: &AuthorizeUrl) {
    found.error.clone_from(&address.errors.error);
    found.error_type.clone_from(&address.errors.error_type);
    found.err_code.clone_from(&address.errors.err_code);
    found.log_id.clone_from(&address.errors.log_id);
    found.client_key = address.key().or(address.client_id.first().map(String::as_str)).map(Sensitive::from);
    found.redirect_uri = address.redirect_uri.as_deref().map(addresses::without_query);
    found.scopes = address.scope.as_deref().map(values::scopes).unwrap_or_default();
}

fn take_field(found: &mut Found, name: Name, value: &str) {
    use crate::authorize::{clean_log_id, clean_number};
    match name {
        Name::Error => found.error = found.error.take().or_else(|| values::word(value)),
        Name::ErrorType => found.error_type = found.error_type.take().or_else(|| values::word(value)),
        Name::ErrorCode => found.err_code = found.err_code.take().or_else(|| clean_number(value)),
        Name::LogId => found.log_id = found.log_id.take().or_else(|| clean_log_id(value)),
        Name::ClientKey => found.client_key = found.client_key.take().or_else(|| values::key(value)),
        Name::RedirectUri => found.redirect_uri = found.redirect_uri.take().or_else(|| addresses::redirect_uri(value)),
        Name::Scope if found.scopes.is_empty() => found.scopes = values::scopes(value),
        Name::Scope => {}
        // The status of TikTok's older SDKs is an error code of five digits; an HTTP status is read elsewhere. U 2026-11.
        Name::Status if value.trim().len() == 5 => found.err_code = found.err_code.take().or_else(|| clean_number(value)),
        Name::Status => {}
    }
}

/// The first of `words` that stands in the text as a whole word.
fn first_token(text: &str, words: &'static [&'static str]) -> Option<&'static str> {
    tokens(text).find_map(|(_, token)| words.iter().copied().find(|word| *word == token))
}

/// The text's start, at most `most` bytes.
fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// How much of a line is looked at on either side of a word, in bytes, so that a text of one long line is read in time.
const AROUND: usize = 256;

/// The text's end, at most that much of it.
fn end_of(text: &str) -> &str {
    let mut start = text.len().saturating_sub(AROUND);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}
