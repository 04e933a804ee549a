//! Whose a text is: TikTok's, Outstand's, or another provider's. A text is parted into lines; each belongs to whom it names, or to whom the
//! lines before it named. What the errors mean does not live here.

mod ours;
mod providers;

use punte_tiktok::words::folded;

pub(super) use ours::{Our, Side, our_host};
use providers::{NOT_PROVIDERS, PROVIDERS};

/// The most lines that are parted; a log of more is read by its first ones.
const MOST_LINES: usize = 8 * 1024;

/// A text parted by whose it is.
pub(super) struct Parted {
    /// What is TikTok's or Outstand's, or nobody's by name.
    pub(super) ours: String,
    /// The provider that the rest names, by its name.
    pub(super) provider: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Us,
    Other,
    Nobody,
}

/// Parts `text`, which is as a person sees it.
pub(super) fn part(text: &str) -> Parted {
    let lines: Vec<&str> = text.lines().take(MOST_LINES).collect();
    let owners: Vec<(Owner, Option<&'static str>)> = lines.iter().map(|line| owner(&folded(line))).collect();
    let provider = owners.iter().find_map(|(_, provider)| *provider);
    if provider.is_none() {
        return Parted { ours: text.to_owned(), provider };
    }
    let first = owners.iter().map(|(owner, _)| *owner).find(|owner| *owner != Owner::Nobody).unwrap_or(Owner::Nobody);
    let mut current = first;
    let mut ours = String::with_capacity(text.len());
    for (line, (owner, _)) in lines.iter().zip(&owners) {
        if *owner != Owner::Nobody {
            current = *owner;
        }
        // A line gone must not bring its neighbours together.
        ours.push_str(if current == Owner::Other { "" } else { line });
        ours.push('\n');
    }
    Parted { ours, provider }
}

/// Whose a folded line is, and the other provider that it names.
fn owner(line: &str) -> (Owner, Option<&'static str>) {
    let mut plain = line.to_owned();
    for name in NOT_PROVIDERS.iter().filter(|name| line.contains(*name)) {
        plain = plain.replace(name, " ");
    }
    let signed = PROVIDERS.iter().find(|provider| provider.signs.iter().any(|sign| line.contains(sign)));
    let called = || PROVIDERS.iter().find(|provider| provider.called.iter().any(|name| is_called(&plain, name)));
    let ours = Our::of(line);
    match (signed, called(), ours) {
        // Its own sign, and nothing that only TikTok says.
        (Some(provider), _, ours) if !ours.telling => (Owner::Other, Some(provider.name)),
        (_, Some(provider), ours) if !ours.called && !ours.telling => (Owner::Other, Some(provider.name)),
        (_, provider, ours) if ours.named || ours.telling => (Owner::Us, provider.map(|provider| provider.name)),
        _ => (Owner::Nobody, None),
    }
}

/// Whether the folded text names so, at a word's start; short names must be whole words.
fn is_called(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let after = &text[at + name.len()..];
        let whole = name.len() > 4 || !after.starts_with(|c: char| c.is_ascii_alphanumeric());
        whole && !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
    })
}
