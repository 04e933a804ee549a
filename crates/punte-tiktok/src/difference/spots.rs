//! Characters with the positions they had at the start, so that positions stay true while parts are taken away.

use punte_secrets::visible_blanks;

/// One character of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    /// Its position in the whole value, in characters, from 1.
    pub(super) at: usize,
    pub(super) character: char,
}

pub(super) type Spots = Vec<Spot>;

pub(super) fn spots(text: &str) -> Spots {
    text.chars().enumerate().map(|(at, character)| Spot { at: at + 1, character }).collect()
}

pub(super) fn text_of(spots: &[Spot]) -> String {
    spots.iter().map(|spot| spot.character).collect()
}

/// Whether both hold the same characters, wherever they stood.
pub(super) fn same(left: &[Spot], right: &[Spot]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(a, b)| a.character == b.character)
}

/// Whether the character cannot be seen.
pub(super) fn is_invisible(spot: &Spot) -> bool {
    punte_secrets::is_invisible(spot.character)
}

/// Marks for the characters, cut after a few.
pub(super) fn marks(spots: &[Spot]) -> String {
    const MOST: usize = 6;
    let shown = visible_blanks(&text_of(&spots[..spots.len().min(MOST)]));
    if spots.len() > MOST { format!("{shown}…") } else { shown }
}
