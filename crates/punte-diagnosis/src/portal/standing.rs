//! Whether the portal says that a scope is approved: the words for it, and which scope each of them is about. A list may carry them behind
//! each name, on a line of their own, or as headings.

use super::spelled::Spotted;

/// What the portal says of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It may be asked for.
    Approved,
    /// Not yet, or no more.
    NotApproved,
}

/// The portal's words in English and Chinese (U 2026-11), and how people write them in Romanian. Longer words go before those they hold.
const NOT_APPROVED: &[&str] = &[
    "not approved",
    "not yet approved",
    "unapproved",
    "not granted",
    "not enabled",
    "not active",
    "not submitted",
    "rejected",
    "denied",
    "declined",
    "pending",
    "in review",
    "under review",
    "awaiting",
    "submitted",
    "inactive",
    "disabled",
    "revoked",
    "neaprobat",
    "neaprobată",
    "respins",
    "respinsă",
    "în așteptare",
    "în verificare",
    "审核中",
    "待审核",
    "未通过",
    "未批准",
    "已拒绝",
    "❌",
    "✗",
    "✘",
    "⏳",
];
const APPROVED: &[&str] =
    &["approved", "active", "granted", "enabled", "aprobat", "aprobată", "activ", "activă", "已通过", "已批准", "✅", "✔", "✓"];

/// How many lines below the last name a word may still be about it.
const BELOW: usize = 6;

/// What a piece of text says, if anything; a refusal weighs more.
pub(super) fn said(text: &str) -> Option<Standing> {
    let text = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| stands_in(&text, word));
    if any(NOT_APPROVED) {
        return Some(Standing::NotApproved);
    }
    any(APPROVED).then_some(Standing::Approved)
}

/// Whether the word stands in the text as a word of its own. Chinese has no blanks between words.
fn stands_in(text: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && (c as u32) < 0x2e80);
    let whole = |at: usize| !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next());
    let has_letters = word.chars().all(|c| (c as u32) < 0x2e80) && word.chars().any(char::is_alphabetic);
    text.match_indices(word).any(|(at, _)| !has_letters || whole(at))
}

/// A line of the paste with the names found in it.
pub(super) struct Line {
    pub(super) text: Vec<char>,
    pub(super) names: Vec<Spotted>,
}

impl Line {
    fn piece(&self, from: usize, to: usize) -> Option<Standing> {
        said(&self.text.get(from..to)?.iter().collect::<String>())
    }

    /// What the line says of each of its names.
    fn own(&self) -> Vec<Option<Standing>> {
        let end = |at: usize| self.names.get(at + 1).map_or(self.text.len(), |next| next.at.start);
        let before = self.names.first().and_then(|first| self.piece(0, first.at.start));
        let behind: Vec<Option<Standing>> = self.names.iter().enumerate().map(|(at, name)| self.piece(name.at.end, end(at))).collect();
        match behind.split_last() {
            // „a, b, c – Approved” is about all three.
            Some((last, others)) if others.iter().all(Option::is_none) => vec![last.or(before); behind.len()],
            _ => behind.into_iter().map(|standing| standing.or(before)).collect(),
        }
    }

    /// What a line without names says of the lines around it, and whether it is plainly a heading.
    fn bare(&self) -> Option<(Standing, bool)> {
        if !self.names.is_empty() {
            return None;
        }
        let text: String = self.text.iter().collect();
        said(&text).map(|standing| (standing, text.trim_end().ends_with(':')))
    }
}

/// What the portal says of each name of each line.
pub(super) fn standings(lines: &[Line]) -> Vec<Vec<Option<Standing>>> {
    let bare: Vec<Option<(Standing, bool)>> = lines.iter().map(Line::bare).collect();
    let named = |line: &Line| !line.names.is_empty();
    let (first, last) = (lines.iter().position(named), lines.iter().rposition(named));
    let before = first.is_some_and(|first| bare[..first].iter().any(Option::is_some));
    let after = last.is_some_and(|last| bare[last..].iter().take(BELOW + 1).any(Option::is_some));
    let headings = bare.iter().flatten().any(|(_, heading)| *heading) || (before && !after);
    let around = |at: usize| -> Option<Standing> {
        if headings {
            return bare[..at].iter().rev().flatten().next().map(|(standing, _)| *standing);
        }
        let below = lines[at + 1..].iter().zip(&bare[at + 1..]).take_while(|(line, _)| !named(line)).take(BELOW);
        below.filter_map(|(_, said)| said.map(|(standing, _)| standing)).next()
    };
    let of_line = |(at, line): (usize, &Line)| line.own().into_iter().map(|own| own.or_else(|| around(at))).collect();
    lines.iter().enumerate().map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_words_are_told_apart() {
        for text in ["Not approved", "Status: PENDING", "In review", "Unapproved", "inactive", "审核中", "❌ video.list", "Respinsă"] {
            assert_eq!(said(text), Some(Standing::NotApproved), "{text}");
        }
        for text in ["Approved", "(Active)", "已通过", "✅", "Aprobată"] {
            assert_eq!(said(text), Some(Standing::Approved), "{text}");
        }
        for text in ["", "Interactive content", "Read a user's profile info", "reactivate", "Upload draft content to TikTok"] {
            assert_eq!(said(text), None, "{text}");
        }
    }
}
