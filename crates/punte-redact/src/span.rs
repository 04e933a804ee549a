//! Stretches to be removed, kept apart: those that overlap become one, so that no tail of one value is left because another ends before.

use crate::keyed::Ender;

/// A stretch of the bytes at hand, and what stands in its place.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) with: Vec<u8>,
    pub(crate) rule: &'static str,
    pub(crate) label: String,
    pub(crate) form: &'static str,
    pub(crate) fingerprint: Option<String>,
    /// Of stretches of one length, the one with the higher rank gives the label.
    pub(crate) rank: u8,
    /// What ends the value, while its end has not been seen.
    pub(crate) open: Option<Ender>,
    /// Line and column, once what stands in its place is written, and the bytes of it that are gone already.
    pub(crate) written: Option<(u64, u64)>,
    pub(crate) gone: u64,
}

impl Span {
    /// What is written goes first, then what keeps the line breaks of the text, then the longer one.
    fn weight(&self) -> (bool, usize, usize, u8) {
        let breaks = self.with.iter().filter(|byte| **byte == b'\n').count();
        (self.written.is_some(), breaks, self.end - self.start, self.rank)
    }

    fn over(self, other: Self) -> Self {
        let (start, end) = (self.start.min(other.start), self.end.max(other.end));
        let open = self.open.or(other.open);
        let (mut winner, mut loser) = (self, other);
        if loser.weight() > winner.weight() {
            std::mem::swap(&mut winner, &mut loser);
        }
        Self { start, end, open, ..winner }
    }
}

/// Stretches in the order of the text, none overlapping another.
#[derive(Debug, Default)]
pub(crate) struct Spans(pub(crate) Vec<Span>);

impl Spans {
    pub(crate) fn add(&mut self, mut span: Span) {
        let first = self.0.partition_point(|other| other.end <= span.start);
        while self.0.get(first).is_some_and(|other| other.start < span.end) {
            span = self.0.remove(first).over(span);
        }
        self.0.insert(first, span);
    }

    /// Whether a place lies inside one.
    pub(crate) fn cover(&self, at: usize) -> bool {
        self.0.iter().rev().any(|span| span.start <= at && at < span.end)
    }

    /// The one whose end has not been seen.
    pub(crate) fn open(&self) -> Option<usize> {
        self.0.iter().position(|span| span.open.is_some())
    }
}
