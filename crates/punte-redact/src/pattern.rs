//! One known value in one coding as a row of characters to be met, and whether a place begins with it: however each character is
//! written, and wherever the row is wrapped. Which codings there are lives in `coding.rs`.

use crate::coding::Coding;
use crate::escape::{folds, plain, readings};
use crate::view::{More, View};

/// The characters of a value in one coding; each may be one of two.
pub(crate) struct Pattern {
    /// Which known value it is.
    pub(crate) secret: usize,
    pub(crate) coding: Coding,
    pub(crate) units: Vec<[char; 2]>,
}

/// What may stand between two bytes in hex.
const BETWEEN_HEX: &[u8] = b" :-";

impl Pattern {
    /// The place behind the value that begins at `at`: the furthest one, where several readings lead to the end.
    pub(crate) fn end(&self, view: &View<'_>, at: usize) -> Result<Option<usize>, More> {
        let (mut here, mut next) = (vec![at], Vec::new());
        for (number, unit) in self.units.iter().enumerate() {
            if let [place] = here.as_mut_slice()
                && let byte = view.peek(*place)?
                && plain(byte)
                && !self.separated(number, byte)
            {
                // By far the most frequent case, and the one that decides the speed.
                if !unit.contains(&char::from(byte)) {
                    return Ok(None);
                }
                *place += view.step();
                continue;
            }
            next.clear();
            for place in here.drain(..) {
                self.step(view, place, number, unit, &mut next)?;
            }
            if next.is_empty() {
                return Ok(None);
            }
            next.sort_unstable();
            next.dedup();
            std::mem::swap(&mut here, &mut next);
        }
        Ok(here.last().copied())
    }

    /// Whether the byte may be a mark between two bytes in hex.
    fn separated(&self, number: usize, byte: u8) -> bool {
        number > 0 && self.coding == Coding::Hex && number.is_multiple_of(2) && BETWEEN_HEX.contains(&byte)
    }

    fn step(&self, view: &View<'_>, place: usize, number: usize, unit: &[char; 2], next: &mut Vec<usize>) -> Result<(), More> {
        let byte = view.peek(place)?;
        let separated = self.separated(number, byte);
        if plain(byte) && !separated {
            next.extend(unit.contains(&char::from(byte)).then_some(place + view.step()));
            return Ok(());
        }
        let mut starts = vec![place];
        if number > 0 {
            starts.extend(folds(view, place)?);
        }
        if separated {
            starts.push(place + view.step());
        }
        for start in starts {
            let read = readings(view, start)?;
            next.extend(read.iter().filter(|(character, end)| unit.contains(character) && *end <= view.bytes.len()).map(|(_, end)| *end));
        }
        Ok(())
    }
}
