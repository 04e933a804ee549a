//! The sieve that every byte goes through: which places can begin something at all, and what. Two tables of bits say no almost always.

use std::collections::HashMap;

use memchr::memrchr;

/// The beginnings that are looked for, each with the numbers of what may begin so.
#[derive(Default)]
pub(crate) struct Beginnings {
    /// Four bytes, capital and small letters alike.
    four: HashMap<u32, Vec<u16>>,
    /// Two bytes as they are.
    two: HashMap<u16, Vec<u16>>,
    /// Longer beginnings by their first two bytes, for the end of what has arrived.
    first: Vec<bool>,
}

/// The bits of hash: 16 KiB of table, so that it stays near.
const BITS: u32 = 17;

pub(crate) struct Filter {
    beginnings: Beginnings,
    four: Box<[u64]>,
    two: Box<[u64]>,
}

fn folded(bytes: [u8; 4]) -> u32 {
    u32::from_le_bytes(bytes) | 0x2020_2020
}

fn hash(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> (32 - BITS)) as usize
}

fn set(table: &mut [u64], at: usize) {
    if let Some(word) = table.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}

impl Beginnings {
    /// Something may begin with these bytes: two or four of them count, three count as two.
    pub(crate) fn add(&mut self, bytes: &[u8], what: u16) {
        let list = match *bytes {
            [a, b, c, d, ..] => self.four.entry(folded([a, b, c, d])).or_default(),
            [a, b, ..] => self.two.entry(u16::from_le_bytes([a, b])).or_default(),
            _ => return,
        };
        if list.last() != Some(&what) {
            list.push(what);
        }
        self.first.resize(256, false);
        for byte in [bytes[0].to_ascii_lowercase(), bytes[0].to_ascii_uppercase(), bytes[0]] {
            self.first[usize::from(byte)] = true;
        }
    }
}

impl Filter {
    pub(crate) fn new(mut beginnings: Beginnings) -> Self {
        beginnings.first.resize(256, false);
        let mut four = vec![0; (1 << BITS) / 64].into_boxed_slice();
        let mut two = vec![0; (1 << 16) / 64].into_boxed_slice();
        beginnings.four.keys().for_each(|key| set(&mut four, hash(*key)));
        beginnings.two.keys().for_each(|key| set(&mut two, usize::from(*key)));
        Self { beginnings, four, two }
    }

    /// The first place from `from` on where something may begin; at least four bytes stand there.
    #[inline]
    pub(crate) fn next(&self, bytes: &[u8], from: usize) -> Option<usize> {
        let rest = bytes.get(from..)?;
        rest.windows(4).position(|window| self.possible([window[0], window[1], window[2], window[3]])).map(|at| from + at)
    }

    #[inline]
    fn possible(&self, bytes: [u8; 4]) -> bool {
        let (key, pair) = (hash(folded(bytes)), usize::from(u16::from_le_bytes([bytes[0], bytes[1]])));
        (self.four[key / 64] >> (key % 64) | self.two[pair / 64] >> (pair % 64)) & 1 == 1
    }

    /// What may begin with these four bytes.
    pub(crate) fn what(&self, bytes: [u8; 4], out: &mut Vec<u16>) {
        out.clear();
        out.extend(self.beginnings.four.get(&folded(bytes)).into_iter().flatten());
        out.extend(self.beginnings.two.get(&u16::from_le_bytes([bytes[0], bytes[1]])).into_iter().flatten());
        out.sort_unstable();
        out.dedup();
    }

    /// The place from which on fewer than four bytes stand that may still become a beginning.
    pub(crate) fn undecided(&self, bytes: &[u8], from: usize) -> usize {
        let start = from.max(bytes.len().saturating_sub(3));
        let ends = |at: &usize| self.beginnings.first[usize::from(bytes[*at])];
        (start..bytes.len()).find(ends).unwrap_or(bytes.len())
    }
}

/// The beginning of the line that `at` stands in, at most `most` bytes back.
pub(crate) fn line_start(bytes: &[u8], at: usize, most: usize) -> usize {
    let least = at.saturating_sub(most);
    memrchr(b'\n', &bytes[least..at]).map_or(least, |found| least + found + 1)
}
