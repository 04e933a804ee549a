//! What keys and secrets look like. These are conventions that TikTok never promised: they warn and never refuse.

use std::ops::RangeInclusive;

use crate::shapes::Shape;

/// Which characters a value consists of, after its prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// `a`–`z` and `0`–`9`.
    LowerAndDigits,
    /// Digits alone.
    Digits,
    /// Letters and digits, with at least one upper-case and one lower-case letter.
    MixedCase,
    /// Anything.
    Any,
}

/// One shape.
#[derive(Debug, Clone)]
pub struct ShapeFact {
    /// The shape's name.
    pub shape: Shape,
    /// What the value starts with.
    pub prefix: &'static str,
    /// What follows the prefix.
    pub rest: Alphabet,
    /// The whole length, in characters.
    pub length: RangeInclusive<usize>,
    /// Where this is known from, and when.
    pub source: &'static str,
}

/// Every shape, the first that fits counts.
pub const SHAPES: &[ShapeFact] = &[
    ShapeFact { shape: Shape::OutstandApiKey, prefix: "ost_", rest: Alphabet::Any, length: 5..=512, source: "3P 2026-11" },
    ShapeFact { shape: Shape::OutstandApiKey, prefix: "sk_live_", rest: Alphabet::Any, length: 9..=512, source: "2nd 2026-11" },
    ShapeFact { shape: Shape::Sandbox, prefix: "sbaw", rest: Alphabet::LowerAndDigits, length: 18..=18, source: "U 2026-11" },
    ShapeFact { shape: Shape::Production, prefix: "aw", rest: Alphabet::LowerAndDigits, length: 16..=16, source: "U 2026-11" },
    ShapeFact { shape: Shape::MiniDrama, prefix: "mn", rest: Alphabet::LowerAndDigits, length: 12..=20, source: "U 2026-11" },
    ShapeFact { shape: Shape::AppId, prefix: "", rest: Alphabet::Digits, length: 16..=19, source: "U 2026-11" },
    ShapeFact { shape: Shape::SecretLike, prefix: "", rest: Alphabet::MixedCase, length: 32..=32, source: "U 2026-11" },
];

/// What stands before a domain-verification code in the file or DNS record that TikTok asks for. 3P 2026-11.
pub const VERIFICATION_PREFIX: &str = "tiktok-developers-site-verification";

/// The name of the file that holds a domain-verification code: this, the code, `.txt`. 3P 2026-11.
pub const VERIFICATION_FILE: (&str, &str) = ("tiktok", ".txt");
