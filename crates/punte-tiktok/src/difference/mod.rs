//! Two values that should be one: what differs, byte for byte, said in words. Which of the two is right is not decided here.

mod address;
mod edges;
mod rest;
mod spots;

use punte_words::{Message, msg};

use crate::encoding::percent_decode;
use crate::facts::lookalikes::looks_like;
use spots::{Spots, same, spots, text_of};

/// What the values are, which decides how much of them may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Short excerpts may be shown.
    RedirectUri,
    /// Only positions and the marks of blanks may be shown.
    ClientKey,
}

/// The most differences that are told.
const MOST: usize = 4;

/// How `found` differs from `expected`, the most telling first, at most four; empty exactly where they are equal.
///
/// Each message is part of a sentence, without a full stop. Positions count characters from 1, in `found` unless the message says otherwise.
pub fn differences(kind: Kind, expected: &str, found: &str) -> Vec<Message> {
    if expected == found {
        return Vec::new();
    }
    let mut out = Vec::new();
    let (mut wanted, mut seen) = (spots(expected), spots(found));
    edges::compare(&mut wanted, &mut seen, &mut out);
    edges::compare_inside(&mut wanted, &mut seen, &mut out);
    compare_visible(kind, wanted, seen, &mut out);
    out.truncate(MOST);
    out
}

fn compare_visible(kind: Kind, mut wanted: Spots, mut seen: Spots, out: &mut Vec<Message>) {
    if same(&wanted, &seen) {
        return;
    }
    if seen.is_empty() {
        out.push(msg!("tiktok-diff-empty"));
        return;
    }
    if let Some(message) = encoding(&text_of(&wanted), &text_of(&seen)) {
        out.push(message);
        return;
    }
    lookalikes(kind, &wanted, &mut seen, out);
    if kind == Kind::RedirectUri {
        address::compare(&mut wanted, &mut seen, out);
    }
    if !same(&wanted, &seen) {
        rest::compare(kind, &wanted, &seen, out);
    }
}

/// Values that are the same once percent encoding is undone.
fn encoding(wanted: &str, seen: &str) -> Option<Message> {
    let once = percent_decode(seen);
    if once == wanted {
        return Some(msg!("tiktok-diff-encoded"));
    }
    if percent_decode(&once) == wanted {
        return Some(msg!("tiktok-diff-encoded-twice"));
    }
    let wanted_once = percent_decode(wanted);
    if wanted_once == seen {
        return Some(msg!("tiktok-diff-not-encoded"));
    }
    (wanted_once == once).then(|| msg!("tiktok-diff-encoded-differently"))
}

/// Characters of `seen` that only look like ASCII ones, where `wanted` does not have them too; replaced by what they look like.
fn lookalikes(kind: Kind, wanted: &Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    let mut first = None;
    let mut count = 0_usize;
    for spot in seen.iter_mut() {
        let Some(plain) = looks_like(spot.character) else { continue };
        if wanted.iter().any(|other| other.character == spot.character) {
            continue;
        }
        first.get_or_insert((spot.at, spot.character, plain));
        count += 1;
        spot.character = plain;
    }
    let Some((at, odd, plain)) = first else { return };
    out.push(match kind {
        Kind::RedirectUri => msg!("tiktok-diff-lookalike", count = count, at = at, odd = odd.to_string(), plain = plain.to_string()),
        Kind::ClientKey => msg!("tiktok-diff-lookalike-hidden", count = count, at = at),
    });
}
