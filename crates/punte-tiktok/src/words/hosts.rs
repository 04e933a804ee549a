//! Hosts that a text names, in addresses and on their own. Whose they are is decided elsewhere.

use std::net::Ipv4Addr;

use super::addresses;

/// Endings that make a dotted word a host. File endings and program members must not be among them.
const ENDINGS: &[&str] = &[
    "com", "net", "org", "io", "dev", "app", "ro", "eu", "co", "me", "ai", "cloud", "local", "internal", "lan", "info", "site", "online",
    "tech", "uk", "de", "fr", "it", "es", "br", "tv",
];

/// Hosts with other endings that matter here.
const KNOWN: &[&str] = &["outstand.so"];

/// The most hosts that are kept.
const MOST: usize = 256;

/// Adds the text's hosts that `hosts` does not have yet.
pub(super) fn collect(text: &str, hosts: &mut Vec<String>) {
    let addressed = addresses::all(text).filter_map(|url| url.host_str().map(str::to_ascii_lowercase));
    let named = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-' || c == '_')).filter_map(host);
    for found in addressed.chain(named) {
        if hosts.len() < MOST && !hosts.contains(&found) {
            hosts.push(found);
        }
    }
}

fn host(word: &str) -> Option<String> {
    let word = word.trim_matches(['.', '-']);
    if word.parse::<Ipv4Addr>().is_ok() || word == "localhost" {
        return Some(word.to_owned());
    }
    let lower = word.to_ascii_lowercase();
    let (rest, ending) = lower.rsplit_once('.')?;
    let labels = !rest.is_empty() && !word.contains('_') && rest.split('.').all(|label| !label.is_empty());
    let is_known = KNOWN.iter().any(|known| lower == *known || lower.ends_with(&format!(".{known}")));
    (labels && (is_known || ENDINGS.contains(&ending))).then_some(lower)
}
