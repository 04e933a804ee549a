//! HTTP statuses, each given to whom the line it stands in names, or the line next to it. What a status means does not live here.

use punte_tiktok::words::{folded, hosts_in, http_statuses};

use super::whose::{Our, Side, our_host};

/// How many lines a status may stand away from the name.
const NEAR: usize = 3;

/// The most statuses that are kept.
const MOST: usize = 256;

/// Which statuses TikTok and Outstand answered with.
#[derive(Default)]
pub(super) struct Statuses(Vec<(Side, u16)>);

impl Statuses {
    pub(super) fn of(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let owners: Vec<Whose> = lines.iter().map(|line| whose(line)).collect();
        let mut found = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let statuses = http_statuses(line);
            if statuses.is_empty() || found.len() >= MOST {
                continue;
            }
            let side = match owners[at] {
                Whose::Ours(side) => Some(side),
                Whose::Anothers => None,
                Whose::Nobodys => nearest(&owners, at),
            };
            found.extend(side.into_iter().flat_map(|side| statuses.iter().map(move |status| (side, *status))));
        }
        Self(found)
    }

    /// Whether the first status that the side answered with is one that `fits`.
    pub(super) fn first(&self, side: Side, fits: impl Fn(u16) -> bool) -> bool {
        self.0.iter().find(|(of, _)| *of == side).is_some_and(|(_, status)| fits(*status))
    }
}

#[derive(Clone, Copy)]
enum Whose {
    Ours(Side),
    Anothers,
    Nobodys,
}

fn whose(line: &str) -> Whose {
    let hosts = hosts_in(line);
    let our = Our::of(&folded(line));
    match our_host(&hosts) {
        Some(side) => Whose::Ours(side),
        None if hosts.iter().any(|host| !host.starts_with(|c: char| c.is_ascii_digit())) && !our.named => Whose::Anothers,
        None if our.outstand => Whose::Ours(Side::Outstand),
        None if our.tiktok => Whose::Ours(Side::Tiktok),
        None => Whose::Nobodys,
    }
}

/// Whose the nearest line with a name is, the earlier first.
fn nearest(owners: &[Whose], at: usize) -> Option<Side> {
    (1..=NEAR).flat_map(|away| [at.checked_sub(away), at.checked_add(away)]).flatten().find_map(|near| match owners.get(near) {
        Some(Whose::Ours(side)) => Some(*side),
        _ => None,
    })
}
