//! One pass over what arrives: bytes in, the same bytes out without what is removed. What comes out does not depend on how the bytes
//! arrived: nothing is decided before every byte it depends on is there. Which stretches are removed is found in `redactor.rs`.

use std::io::{self, Write};

use crate::filter::line_start;
use crate::keyed::{self, End};
use crate::manifest::{Finding, Summary};
use crate::redactor::{Around, Redactor};
use crate::span::{Span, Spans};
use crate::view::{More, View};

/// How far before a place a rule may look or reach, in bytes. So many stay at hand.
pub(crate) const REACH: usize = 192;

/// A text that is being redacted.
pub struct Stream<'r> {
    redactor: &'r Redactor,
    bytes: Vec<u8>,
    /// So many bytes were before them, as far as even and odd go.
    gone: usize,
    /// Everything before is written.
    written: usize,
    /// Everything before is searched.
    searched: usize,
    /// Places before this one lie in a placeholder.
    shield: usize,
    spans: Spans,
    /// So many bytes must be there before the next attempt: a long value is not read anew for each byte that arrives.
    enough: usize,
    line: u64,
    column: u64,
    summary: Summary,
}

impl<'r> Stream<'r> {
    pub(crate) fn new(redactor: &'r Redactor) -> Self {
        let (bytes, spans, summary) = (Vec::new(), Spans::default(), Summary::default());
        Self { redactor, bytes, gone: 0, written: 0, searched: 0, shield: 0, spans, enough: 0, line: 1, column: 1, summary }
    }

    /// Takes the next bytes, and writes what can be written by now. Each removal is told to `found`, in the order of the text.
    ///
    /// # Errors
    /// What writing, or `found`, answers.
    pub fn push(&mut self, bytes: &[u8], out: &mut impl Write, found: &mut impl FnMut(&Finding) -> io::Result<()>) -> io::Result<()> {
        self.summary.bytes += bytes.len() as u64;
        self.bytes.extend_from_slice(bytes);
        if self.bytes.len() < self.enough {
            return Ok(());
        }
        self.search(false);
        self.write(false, out, found)
    }

    /// Says that nothing more arrives, and writes the rest.
    ///
    /// # Errors
    /// What writing, or `found`, answers.
    pub fn finish(mut self, out: &mut impl Write, found: &mut impl FnMut(&Finding) -> io::Result<()>) -> io::Result<Summary> {
        self.search(true);
        self.write(true, out, found)?;
        Ok(self.summary)
    }

    fn search(&mut self, last: bool) {
        let filter = &self.redactor.filter;
        let mut what = Vec::new();
        self.enough = 0;
        loop {
            let next = filter.next(&self.bytes, self.searched);
            let place = next.unwrap_or_else(|| if last { self.bytes.len() } else { filter.undecided(&self.bytes, self.searched) });
            if self.lengthen(place, last).is_err() {
                return;
            }
            self.searched = place;
            if next.is_none() {
                return;
            }
            filter.what([0, 1, 2, 3].map(|at| self.bytes[place + at]), &mut what);
            let covered = self.spans.cover(place) || place < self.shield;
            let around = Around { covered, odd: (self.gone + place) % 2 == 1, last };
            match self.redactor.judge(&self.bytes, place, &what, around) {
                Ok(judged) => {
                    self.shield = self.shield.max(judged.shield);
                    judged.spans.into_iter().for_each(|span| self.spans.add(span));
                    self.searched += 1;
                }
                Err(More) => {
                    let held = self.bytes.len() - place;
                    self.enough = if held < 4096 { 0 } else { self.bytes.len() + held / 4 };
                    return;
                }
            }
        }
    }

    /// Follows a value whose end has not been seen, up to `place` at least.
    fn lengthen(&mut self, place: usize, last: bool) -> Result<(), More> {
        while let Some(at) = self.spans.open() {
            let mut span = self.spans.0[at].clone();
            let Some((ender, true)) = span.open.map(|ender| (ender, span.end <= place)) else { return Ok(()) };
            let view = View { bytes: &self.bytes, width: ender.width, last };
            // What was found up to here is searched before the value goes on, whoever decides first.
            self.searched = self.searched.max(span.end.min(place));
            match keyed::value_end(&view, span.end, &ender)? {
                End::At(end) => (span.end, span.open) = (span.end.max(end), None),
                End::Open(end) => span.end = end,
            }
            self.spans.0.remove(at);
            self.spans.add(span);
        }
        Ok(())
    }

    fn write(&mut self, last: bool, out: &mut impl Write, found: &mut impl FnMut(&Finding) -> io::Result<()>) -> io::Result<()> {
        let safe = if last { self.bytes.len() } else { line_start(&self.bytes, self.searched, REACH).max(self.written) };
        while self.spans.0.first().is_some_and(|span| span.start < safe || span.written.is_some()) {
            let mut span = self.spans.0.remove(0);
            if span.written.is_none() && !last && span.end > safe && span.open.is_none() {
                // It may still grow: nothing of it is written, and nothing behind it.
                let start = span.start;
                self.spans.0.insert(0, span);
                self.copy(start, out)?;
                return self.forget();
            }
            if span.written.is_none() {
                self.copy(span.start, out)?;
                out.write_all(&span.with)?;
                span.written = Some((self.line, self.column));
            }
            let end = span.end.min(safe);
            span.gone += end.saturating_sub(self.written) as u64;
            self.pass(end);
            if !last && (span.open.is_some() || span.end > safe) {
                self.spans.0.insert(0, span);
                return self.forget();
            }
            self.summary.total += 1;
            *self.summary.by_rule.entry(span.rule).or_default() += 1;
            let (line, column) = span.written.unwrap_or_default();
            let Span { rule, label, form, fingerprint, gone, .. } = span;
            found(&Finding { rule, label, form, line, column, length: gone, fingerprint })?;
        }
        self.copy(safe, out)?;
        self.forget()
    }

    fn copy(&mut self, end: usize, out: &mut impl Write) -> io::Result<()> {
        if self.written < end {
            out.write_all(&self.bytes[self.written..end])?;
            self.pass(end);
        }
        Ok(())
    }

    /// Counts lines and columns up to a place that is written or removed.
    fn pass(&mut self, end: usize) {
        let Some(passed) = self.bytes.get(self.written..end) else { return };
        match memchr::memrchr(b'\n', passed) {
            Some(last) => {
                self.line += memchr::memchr_iter(b'\n', passed).count() as u64;
                self.column = (passed.len() - last) as u64;
            }
            None => self.column += passed.len() as u64,
        }
        self.written = end;
    }

    /// Lets go of what no rule can reach any more.
    fn forget(&mut self) -> io::Result<()> {
        let gone = self.written.min(self.searched).saturating_sub(REACH);
        self.bytes.drain(..gone);
        self.gone = (self.gone + gone) % 2;
        for place in [&mut self.written, &mut self.searched, &mut self.shield, &mut self.enough] {
            *place = place.saturating_sub(gone);
        }
        for span in &mut self.spans.0 {
            (span.start, span.end) = (span.start.saturating_sub(gone), span.end - gone);
        }
        Ok(())
    }
}
