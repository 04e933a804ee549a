//! Error words in what TikTok serves instead of a redirect: JSON, a page, a page's script. Parameters of the request that a page repeats are none.

use punte_http::Reply;

use super::is_refusal;
use crate::authorize::ErrorWords;
use crate::facts::error_words::ERROR_TYPES;
use crate::words::read_error_words;

/// The refusal in the answer's body, if there is one.
pub(super) fn refusal(reply: &Reply) -> Option<ErrorWords> {
    let found = read_error_words(&reply.text());
    // A page's own program has words of its own for its own errors; only those that TikTok uses for a refusal count.
    let named = found.error_type.filter(|word| ERROR_TYPES.contains(&word.as_str()));
    let error_type = named.or_else(|| found.bare_word.map(str::to_owned));
    if reply.is_html() && error_type.is_none() {
        return None;
    }
    let words = ErrorWords { error: found.error, error_type, err_code: found.err_code, log_id: found.log_id };
    is_refusal(&words).then_some(words)
}
