//! What is left once the known differences are taken away: case, characters more or fewer, or another value altogether.

use punte_secrets::visible_blanks;
use punte_words::{Message, msg};

use super::Kind;
use super::spots::{Spot, Spots};

/// The longest excerpt, in characters.
const EXCERPT: usize = 12;

pub(super) fn compare(kind: Kind, wanted: &Spots, seen: &Spots, out: &mut Vec<Message>) {
    if seen.is_empty() || wanted.is_empty() {
        out.push(msg!("tiktok-diff-other"));
        return;
    }
    if let Some(message) = case(wanted, seen) {
        out.push(message);
        return;
    }
    let start = wanted.iter().zip(seen).take_while(|(a, b)| a.character == b.character).count();
    let end = wanted[start..].iter().rev().zip(seen[start..].iter().rev()).take_while(|(a, b)| a.character == b.character).count();
    let (more_wanted, more_seen) = (wanted.len() - start - end, seen.len() - start - end);
    if start + end < 4 || (start + end) * 4 < wanted.len().max(seen.len()) {
        out.push(msg!("tiktok-diff-other"));
    } else if more_wanted == 0 {
        out.push(msg!("tiktok-diff-more", count = more_seen, at = seen[start].at));
    } else if more_seen == 0 {
        out.push(msg!("tiktok-diff-fewer", count = more_wanted, at = wanted[start].at));
    } else {
        out.push(match kind {
            Kind::ClientKey => msg!("tiktok-diff-from", at = seen[start].at),
            Kind::RedirectUri => msg!(
                "tiktok-diff-from-excerpt",
                at = seen[start].at,
                expected = excerpt(&wanted[start..], wanted.len()),
                found = excerpt(&seen[start..], seen.len()),
            ),
        });
    }
    // An address has lost parts by now, so its length would not be the one a person counts.
    if kind == Kind::ClientKey && wanted.len() != seen.len() && more_wanted > 0 && more_seen > 0 {
        out.push(msg!("tiktok-diff-length", expected = wanted.len(), found = seen.len()));
    }
}

fn case(wanted: &Spots, seen: &Spots) -> Option<Message> {
    let alike = |(a, b): (&Spot, &Spot)| a.character.eq_ignore_ascii_case(&b.character);
    if wanted.len() != seen.len() || !wanted.iter().zip(seen).all(alike) {
        return None;
    }
    let other: Vec<&Spot> = seen.iter().zip(wanted).filter(|(b, a)| a.character != b.character).map(|(b, _)| b).collect();
    other.first().map(|first| msg!("tiktok-diff-case", count = other.len(), at = first.at))
}

/// A few characters, never more than half of the whole value, and nothing of a query.
fn excerpt(spots: &[Spot], whole: usize) -> String {
    let most = EXCERPT.min(whole.div_ceil(2));
    let shown: String = spots.iter().take(most).map(|spot| spot.character).take_while(|c| *c != '?').collect();
    let cut = shown.chars().count() < spots.len();
    format!("{}{}", visible_blanks(&shown), if cut { "…" } else { "" })
}
