//! What a value looks like: TikTok's kinds of keys, a secret, or something that was never a value. The patterns live in `facts`.

use crate::facts::placeholders::{PLACEHOLDERS, Pattern, PlaceholderFact, REAL_PREFIXES};
use crate::facts::shapes::{Alphabet, SHAPES, VERIFICATION_FILE, VERIFICATION_PREFIX};

/// What a value looks like. A look is a convention: it may warn, it never proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Nothing at all.
    Empty,
    /// A production client key.
    Production,
    /// A sandbox client key.
    Sandbox,
    /// A client secret, or a domain-verification code, which looks the same.
    SecretLike,
    /// A numeric App ID, or an id of TikTok for Business.
    AppId,
    /// A key of TikTok's mini-drama portal.
    MiniDrama,
    /// An API key of Outstand.
    OutstandApiKey,
    /// An example, a place to fill in, or an unset variable.
    Placeholder,
    /// None of these.
    Other,
}

/// What `value` looks like; blanks around it are the caller's to remove first.
pub fn shape(value: &str) -> Shape {
    if value.is_empty() {
        return Shape::Empty;
    }
    if placeholder(value).is_some() {
        return Shape::Placeholder;
    }
    let fits = |fact: &&crate::facts::shapes::ShapeFact| {
        fact.length.contains(&value.chars().count()) && value.strip_prefix(fact.prefix).is_some_and(|rest| is_of(rest, fact.rest))
    };
    SHAPES.iter().find(fits).map_or(Shape::Other, |fact| fact.shape)
}

/// Whether `value` is a placeholder with which people also cover a real value before they show it: `aw…7f`, `xxxx`, `<ascuns>`.
pub fn is_elided(value: &str) -> bool {
    placeholder(value).is_some_and(|fact| fact.hides)
}

/// Whether `value` is certainly a domain-verification code: the whole DNS record, or the name of the file that holds it.
///
/// A bare code cannot be told from a secret; [`shape`] calls both [`Shape::SecretLike`].
pub fn is_verification_code(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let (start, end) = VERIFICATION_FILE;
    let file = lower.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
    lower.contains(VERIFICATION_PREFIX) || file.is_some_and(|code| !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric()))
}

fn placeholder(value: &str) -> Option<&'static PlaceholderFact> {
    let lower = value.to_lowercase();
    PLACEHOLDERS.iter().find(|fact| match fact.pattern {
        Pattern::Is(whole) => lower == whole,
        Pattern::Starts(start) => lower.starts_with(start),
        Pattern::Holds(part) => lower.contains(part),
        Pattern::Within(first, last) => lower.len() > 2 && lower.starts_with(first) && lower.ends_with(last),
        Pattern::Repeats(character) => REAL_PREFIXES
            .iter()
            .filter_map(|prefix| lower.strip_prefix(prefix))
            .any(|rest| rest.chars().count() >= 4 && rest.chars().all(|c| c == character)),
    })
}

fn is_of(rest: &str, alphabet: Alphabet) -> bool {
    match alphabet {
        Alphabet::LowerAndDigits => rest.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()),
        Alphabet::Digits => rest.chars().all(|c| c.is_ascii_digit()),
        Alphabet::MixedCase => {
            rest.chars().all(|c| c.is_ascii_alphanumeric())
                && rest.contains(|c: char| c.is_ascii_uppercase())
                && rest.contains(|c: char| c.is_ascii_lowercase())
        }
        Alphabet::Any => true,
    }
}
