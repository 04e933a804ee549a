//! A stretch of bytes read as characters of one width: one byte each, or UTF-16 of either order. What the characters mean does not live here.

/// The answer depends on bytes that have not arrived yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct More;

/// How many bytes a character of ASCII takes, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Width {
    /// One byte: ASCII, UTF-8 and their relatives.
    One,
    /// UTF-16, low byte first.
    Little,
    /// UTF-16, high byte first.
    Big,
}

impl Width {
    pub(crate) const ALL: [Self; 3] = [Self::One, Self::Little, Self::Big];

    /// The bytes of one text in this width.
    pub(crate) fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::One => text.as_bytes().to_vec(),
            Self::Little => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }

    pub(crate) const fn step(self) -> usize {
        match self {
            Self::One => 1,
            Self::Little | Self::Big => 2,
        }
    }
}

/// What stands for everything that is not ASCII.
pub(crate) const OTHER: u8 = 0xff;

/// The bytes at hand, and whether the input ends with them. Behind the end of the input stand line breaks without end, so that every
/// rule that stops at the end of a line also stops there.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) width: Width,
    pub(crate) last: bool,
}

impl View<'_> {
    pub(crate) const fn step(&self) -> usize {
        self.width.step()
    }

    fn unit(&self, at: usize) -> Result<Option<u16>, More> {
        let bytes = match self.width {
            Width::One => self.bytes.get(at).map(|byte| u16::from(*byte)),
            _ => self.bytes.get(at..at + 2).map(|pair| {
                let pair = [pair[0], pair[1]];
                if self.width == Width::Little { u16::from_le_bytes(pair) } else { u16::from_be_bytes(pair) }
            }),
        };
        if bytes.is_none() && !self.last { Err(More) } else { Ok(bytes) }
    }

    /// The ASCII character at a place; [`OTHER`] for what is not ASCII, a line break behind the end.
    pub(crate) fn peek(&self, at: usize) -> Result<u8, More> {
        Ok(self.unit(at)?.map_or(b'\n', |unit| u8::try_from(unit).ok().filter(u8::is_ascii).unwrap_or(OTHER)))
    }

    /// The ASCII character before a place, and where it stands; `None` at the beginning of what is at hand.
    pub(crate) fn before(&self, at: usize) -> Option<(u8, usize)> {
        let place = at.checked_sub(self.step())?;
        self.peek(place).ok().map(|byte| (byte, place))
    }

    /// The character at a place and the place behind it; `None` where the bytes are no character.
    pub(crate) fn character(&self, at: usize) -> Result<Option<(char, usize)>, More> {
        let Some(first) = self.unit(at)? else { return Ok(Some(('\n', at + self.step()))) };
        if self.width != Width::One {
            let Some(single) = char::decode_utf16([first]).next() else { return Ok(None) };
            if let Ok(character) = single {
                return Ok(Some((character, at + 2)));
            }
            let Some(second) = self.unit(at + 2)? else { return Ok(None) };
            return Ok(char::decode_utf16([first, second]).next().and_then(Result::ok).map(|character| (character, at + 4)));
        }
        let length = match first {
            0..0x80 => return Ok(char::from_u32(u32::from(first)).map(|character| (character, at + 1))),
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return Ok(None),
        };
        let Some(bytes) = self.bytes.get(at..at + length) else { return if self.last { Ok(None) } else { Err(More) } };
        let text = std::str::from_utf8(bytes).ok();
        Ok(text.and_then(|text| text.chars().next()).map(|character| (character, at + length)))
    }

    /// Whether the characters at a place are these, capital or small.
    pub(crate) fn starts(&self, at: usize, word: &str) -> Result<bool, More> {
        for (number, wanted) in word.bytes().enumerate() {
            if !self.peek(at + number * self.step())?.eq_ignore_ascii_case(&wanted) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The place behind the blanks and tabs at a place, at most so many.
    pub(crate) fn skip(&self, mut at: usize, wanted: &[u8], most: usize) -> Result<usize, More> {
        for _ in 0..most {
            if !wanted.contains(&self.peek(at)?) || at >= self.bytes.len() {
                break;
            }
            at += self.step();
        }
        Ok(at)
    }

    /// The text between two places, whatever is not valid as `\u{fffd}`.
    pub(crate) fn text(&self, from: usize, to: usize) -> String {
        let bytes = self.bytes.get(from..to.min(self.bytes.len())).unwrap_or_default();
        let pairs = || bytes.chunks_exact(2).map(|pair| [pair[0], pair[1]]);
        match self.width {
            Width::One => String::from_utf8_lossy(bytes).into_owned(),
            Width::Little => char::decode_utf16(pairs().map(u16::from_le_bytes)).map(|c| c.unwrap_or('\u{fffd}')).collect(),
            Width::Big => char::decode_utf16(pairs().map(u16::from_be_bytes)).map(|c| c.unwrap_or('\u{fffd}')).collect(),
        }
    }
}
