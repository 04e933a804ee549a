//! Places of a text and what is shown there instead.

use std::ops::Range;

use super::MARK;

/// The places found, in any order.
#[derive(Default)]
pub(super) struct Spans(Vec<(Range<usize>, String)>);

impl Spans {
    /// Hides a place.
    pub(super) fn hide(&mut self, place: Range<usize>) {
        self.show(place, MARK.to_owned());
    }

    /// Shows something else at a place.
    pub(super) fn show(&mut self, place: Range<usize>, instead: String) {
        if !place.is_empty() {
            self.0.push((place, instead));
        }
    }

    /// What stands at the places.
    pub(super) fn values<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        self.0.iter().filter_map(|(place, _)| text.get(place.clone()))
    }

    /// The text with every place replaced; where two overlap, both are hidden whole.
    pub(super) fn replaced(mut self, text: &str) -> String {
        self.0.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
        let mut merged: Vec<(Range<usize>, String)> = Vec::with_capacity(self.0.len());
        for (place, instead) in self.0 {
            match merged.last_mut() {
                // The wider one was found by its name and says how it is shown.
                Some((before, _)) if place.end <= before.end => {}
                Some((before, shown)) if place.start < before.end => {
                    before.end = place.end;
                    MARK.clone_into(shown);
                }
                _ => merged.push((place, instead)),
            }
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (place, instead) in merged {
            out.push_str(&text[at..place.start]);
            out.push_str(&instead);
            at = place.end;
        }
        out.push_str(&text[at..]);
        out
    }
}
