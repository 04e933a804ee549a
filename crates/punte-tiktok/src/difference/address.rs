//! What two addresses most often differ in: scheme, `www.`, slashes at the end. Told, then taken away, so that the rest can be compared.

use punte_words::{Message, msg};

use super::spots::{Spots, text_of};

pub(super) fn compare(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    scheme(wanted, seen, out);
    www(wanted, seen, out);
    slashes(wanted, seen, out);
}

fn scheme(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    let (expected, found) = (take_scheme(wanted), take_scheme(seen));
    if expected == found {
        return;
    }
    out.push(match (expected.as_deref(), found.as_deref()) {
        (Some("https"), Some("http")) => msg!("tiktok-diff-http"),
        (Some("http"), Some("https")) => msg!("tiktok-diff-https"),
        (_, None) => msg!("tiktok-diff-scheme-lacks"),
        _ => msg!("tiktok-diff-scheme"),
    });
}

fn www(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    match (starts(wanted, "www."), starts(seen, "www.")) {
        (true, false) => {
            out.push(msg!("tiktok-diff-www-lacks"));
            wanted.drain(..4);
        }
        (false, true) => {
            out.push(msg!("tiktok-diff-www-more"));
            seen.drain(..4);
        }
        _ => {}
    }
}

fn slashes(wanted: &mut Spots, seen: &mut Spots, out: &mut Vec<Message>) {
    let count = |spots: &Spots| spots.iter().rev().take_while(|spot| spot.character == '/').count();
    let (expected, found) = (count(wanted), count(seen));
    if found > expected {
        out.push(msg!("tiktok-diff-slash-more", count = found - expected));
    } else if expected > found {
        out.push(msg!("tiktok-diff-slash-lacks", count = expected - found));
    }
    wanted.truncate(wanted.len() - expected);
    seen.truncate(seen.len() - found);
}

fn take_scheme(spots: &mut Spots) -> Option<String> {
    let text = text_of(spots);
    let (scheme, _) = text.split_once("://")?;
    let plain = !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric());
    plain.then(|| {
        spots.drain(..scheme.len() + 3);
        scheme.to_owned()
    })
}

fn starts(spots: &Spots, prefix: &str) -> bool {
    spots.len() >= prefix.len() && prefix.chars().zip(spots).all(|(c, spot)| c == spot.character)
}
