//! TikTok's words in any text: what is kept of them is short and plain.

use punte_tiktok::words::{http_statuses, unfolded, visible};
use punte_tiktok::{read_error_words, shape, sign_in_address};

pub fn run(bytes: &[u8]) {
    let text = super::text(bytes);
    let found = read_error_words(&text);
    let word = |word: &String| word.len() <= 64 && word.chars().all(|character| character.is_ascii_lowercase() || character == '_');
    assert!(found.error.iter().chain(&found.error_type).all(word), "{found:?}");
    assert!(found.err_code.iter().all(|code| code.len() <= 7), "{found:?}");
    let plain = |id: &String| id.len() <= 64 && id.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    assert!(found.log_id.iter().all(plain), "{found:?}");
    assert!(found.http_status.is_none_or(|status| (300..600).contains(&status)), "{found:?}");
    if let Some(uri) = &found.redirect_uri {
        assert!(!uri.contains('?') || uri.ends_with("?…"), "a query is kept: {uri:?}");
    }
    if let Some(url) = sign_in_address(&text) {
        assert!(url.has_host(), "{url}");
    }
    assert!(unfolded(&text).len() <= 3);
    visible(&text);
    http_statuses(&text);
    text.lines().take(20).for_each(|line| assert_eq!(shape(line), shape(line), "the same each time"));
}
