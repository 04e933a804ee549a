//! The values that are known to be secret before the first byte is read. In which codings they are looked for lives in `coding.rs`.

use punte_secrets::{Sensitive, is_invisible};

/// The fewest characters of a value that is looked for: shorter ones are too common in ordinary text.
pub const SHORTEST: usize = 4;

/// What is done with a known value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It is removed.
    Secret,
    /// It is masked as [`punte_secrets::mask_client_key`] does, so that lines stay comparable.
    ClientKey,
}

/// One known value.
#[derive(Debug)]
pub(crate) struct Value {
    pub(crate) label: String,
    pub(crate) value: Sensitive<String>,
    pub(crate) kind: Kind,
}

/// The known values with their labels.
#[derive(Debug, Default)]
pub struct Known {
    values: Vec<Value>,
    short: Vec<String>,
}

impl Known {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with one more secret. The label stands in the place of the value and in the manifest: letters, digits, `_`, `.` and `-` of
    /// it are kept. A value of fewer than [`SHORTEST`] characters, surrounding blanks not counted, is not looked for: see [`Self::too_short`].
    #[must_use]
    pub fn secret(self, label: &str, value: &Sensitive<String>) -> Self {
        self.and(label, value, Kind::Secret)
    }

    /// The same with a client key.
    #[must_use]
    pub fn client_key(self, label: &str, value: &Sensitive<String>) -> Self {
        self.and(label, value, Kind::ClientKey)
    }

    /// The labels of values that are too short to be looked for. An empty value is none.
    pub fn too_short(&self) -> &[String] {
        &self.short
    }

    pub(crate) fn values(&self) -> &[Value] {
        &self.values
    }

    fn and(mut self, label: &str, value: &Sensitive<String>, kind: Kind) -> Self {
        let kept = |character: &char| character.is_ascii_alphanumeric() || "_.-".contains(*character);
        let label: String = label.chars().filter(kept).take(40).collect();
        let text = value.expose().trim_matches(|character: char| is_invisible(character));
        match text.chars().filter(|character| !matches!(character, '\r' | '\n')).count() {
            0 => {}
            length if length < SHORTEST => self.short.push(label),
            _ => self.values.push(Value { label, value: Sensitive::from(text), kind }),
        }
        self
    }
}
