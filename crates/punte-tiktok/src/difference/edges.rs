//! Characters that cannot be seen: at the start, at the end, and inside.

use punte_words::{Message, msg};

use super::spots::{Spots, is_invisible, marks, same};

/// Tells of invisible characters at both ends and takes them away.
pub(super) fn compare(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    let (wanted_start, seen_start) = (take_start(wanted), take_start(seen));
    let (wanted_end, seen_end) = (take_end(wanted), take_end(seen));
    if !same(&wanted_start, &seen_start) {
        out.push(match (only_spaces(&seen_start), seen_start.len()) {
            (_, 0) => msg!("tiktok-diff-start-lacks-blank", count = wanted_start.len(), marks = marks(&wanted_start)),
            (true, count) => msg!("tiktok-diff-start-space", count = count, marks = marks(&seen_start)),
            (false, count) => msg!("tiktok-diff-start-invisible", count = count, marks = marks(&seen_start)),
        });
    }
    if !same(&wanted_end, &seen_end) {
        out.push(match (only_spaces(&seen_end), seen_end.len()) {
            (_, 0) => msg!("tiktok-diff-end-lacks-blank", count = wanted_end.len(), marks = marks(&wanted_end)),
            (true, count) => msg!("tiktok-diff-end-space", count = count, marks = marks(&seen_end)),
            (false, count) => msg!("tiktok-diff-end-invisible", count = count, marks = marks(&seen_end)),
        });
    }
}

/// Tells of invisible characters inside where only one of the two has any, and takes them away.
pub(super) fn compare_inside(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    let (in_wanted, in_seen) = (invisible(wanted), invisible(seen));
    match (in_wanted.first(), in_seen.first()) {
        (None, Some(first)) => {
            out.push(msg!("tiktok-diff-inside-invisible", count = in_seen.len(), at = first.at, marks = marks(&in_seen[..1])));
            seen.retain(|spot| !is_invisible(spot));
        }
        (Some(first), None) => {
            out.push(msg!("tiktok-diff-inside-lacks-blank", count = in_wanted.len(), at = first.at, marks = marks(&in_wanted[..1])));
            wanted.retain(|spot| !is_invisible(spot));
        }
        _ => {}
    }
}

fn invisible(spots: &Spots) -> Spots {
    spots.iter().copied().filter(is_invisible).collect()
}

fn only_spaces(spots: &Spots) -> bool {
    spots.iter().all(|spot| spot.character == ' ')
}

fn take_start(spots: &mut Spots) -> Spots {
    let count = spots.iter().take_while(|spot| is_invisible(spot)).count();
    spots.drain(..count).collect()
}

fn take_end(spots: &mut Spots) -> Spots {
    let count = spots.iter().rev().take_while(|spot| is_invisible(spot)).count();
    let from = spots.len() - count;
    spots.drain(from..).collect()
}
