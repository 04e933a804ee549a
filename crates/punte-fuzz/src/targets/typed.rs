//! Three values as a person types or pastes them, one below the other.

use punte_diagnosis::inputs::{PublicKeys, RawInputs, inspect};
use punte_secrets::{Sensitive, is_invisible, mask_client_key};

use crate::canary::{is_secret_like, must_not_show, said};

pub fn run(bytes: &[u8]) {
    let text = super::text(bytes);
    let mut fields = text.splitn(3, "\n---\n").map(|field| Some(Sensitive::from(field)));
    let mut field = || fields.next().flatten();
    let raw = RawInputs { api_key: field(), client_key: field(), client_secret: field() };
    let inspection = inspect(&raw, &PublicKeys::known());
    let shown = format!("{}{inspection:?}", said(inspection.notes().map(|note| &note.text)));
    for value in [&raw.api_key, &raw.client_key, &raw.client_secret].into_iter().flatten() {
        let value = value.expose().trim_matches(is_invisible);
        if is_secret_like(value) {
            must_not_show(value, &shown);
            must_not_show(value, &mask_client_key(value));
        }
    }
}
