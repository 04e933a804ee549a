//! What was copied from TikTok's portal: a redirect URI, a list of scopes.

use std::collections::BTreeSet;

use punte_diagnosis::portal::{compare_redirect, read_scopes};
use punte_http::OUTSTAND_CALLBACK;
use punte_tiktok::guide_scopes;

use crate::canary::said;

pub fn run(bytes: &[u8]) {
    let text = super::text(bytes);
    if let Ok(compared) = compare_redirect(&text, OUTSTAND_CALLBACK) {
        said(compared.differences.iter().chain(&compared.rules));
        assert!(!compared.same || compared.differences.is_empty(), "{compared:?}");
        assert!(!compared.registered.contains(char::is_control), "{compared:?}");
    }
    // Only what stands in the text can be the same.
    let stands = text.contains(OUTSTAND_CALLBACK);
    assert!(stands || !compare_redirect(&text, OUTSTAND_CALLBACK).is_ok_and(|compared| compared.same), "{text:?}");
    let wanted: Vec<String> = guide_scopes().map(str::to_owned).collect();
    let reading = read_scopes(&text, &wanted);
    let rows: BTreeSet<&str> = reading.rows.iter().map(|row| row.scope.as_str()).collect();
    assert_eq!(rows.len(), reading.rows.len(), "each scope once: {:?}", reading.rows);
    assert!(rows.len() >= wanted.len(), "every scope that is wanted has a row, as it stands or misspelt: {rows:?}");
    said(reading.rows.iter().filter_map(|row| row.text.as_ref()));
}
