//! `Invoke-RestMethod`, on one line. In PowerShell `curl` may be another name of something else, so curl is not offered there.

use super::request::{CONTENT_TYPE, Request};

/// What ends a single-quoted string: PowerShell takes the typographic ones for the plain one. Source: about_Quoting_Rules, 2026-11.
const QUOTES: [char; 5] = ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}'];

/// The body is given as text, not made by `ConvertTo-Json`: being ASCII it is sent the same by Windows PowerShell 5.1, which would send
/// anything else as Latin-1, and by PowerShell 7.
pub(super) fn invoke(request: &Request) -> String {
    let mut text = request.room();
    text += "Invoke-RestMethod -Method Post -Uri ";
    quote(&mut text, &[&request.address]);
    text += " -Headers @{ Authorization = ";
    quote(&mut text, &["Bearer ", request.api_key.expose()]);
    text += " } -ContentType ";
    quote(&mut text, &[CONTENT_TYPE]);
    text += " -Body ";
    quote(&mut text, &[request.body.expose()]);
    text
}

/// The parts as one string in single quotes, where nothing is replaced; a quote in it stands twice.
fn quote(text: &mut String, parts: &[&str]) {
    text.push('\'');
    for character in parts.iter().flat_map(|part| part.chars()) {
        if QUOTES.contains(&character) {
            text.push(character);
        }
        text.push(character);
    }
    text.push('\'');
}
