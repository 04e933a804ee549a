//! Values that stand for a value: the guide's examples, what tutorials print, what an unset variable becomes.

/// How a placeholder is recognised. Texts are lower case; the value is compared in lower case.
#[derive(Debug, Clone, Copy)]
pub enum Pattern {
    /// The whole value.
    Is(&'static str),
    /// The value's start.
    Starts(&'static str),
    /// Anywhere in the value.
    Holds(&'static str),
    /// The value's first and last character.
    Within(char, char),
    /// Nothing but this character, at least four times, after one of the prefixes of real values.
    Repeats(char),
}

/// One placeholder.
#[derive(Debug, Clone, Copy)]
pub struct PlaceholderFact {
    /// How it is recognised.
    pub pattern: Pattern,
    /// Whether people also write this over a real value before they show it to others.
    pub hides: bool,
    /// Where it was seen, and when.
    pub source: &'static str,
}

const fn guide(pattern: Pattern) -> PlaceholderFact {
    PlaceholderFact { pattern, hides: false, source: "the guide, 2026-11" }
}

const fn seen(pattern: Pattern) -> PlaceholderFact {
    PlaceholderFact { pattern, hides: false, source: "U 2026-11" }
}

const fn hiding(pattern: Pattern) -> PlaceholderFact {
    PlaceholderFact { pattern, hides: true, source: "U 2026-11" }
}

/// What real values start with before the part that [`Pattern::Repeats`] looks at.
pub const REAL_PREFIXES: &[&str] = &["sbaw", "aw", "ost_", ""];

/// Every placeholder known. None of them is made of letters and digits alone unless it is a whole value, so that no real value can match.
pub const PLACEHOLDERS: &[PlaceholderFact] = &[
    guide(Pattern::Is("aw1234567890abcdef")),
    guide(Pattern::Is("xyz9876543210fedcba")),
    guide(Pattern::Is("ost_cheia_ta_api")),
    guide(Pattern::Starts("your_")),
    guide(Pattern::Holds("cheia_ta")),
    seen(Pattern::Holds("_your_")),
    seen(Pattern::Starts("your-")),
    seen(Pattern::Starts("your ")),
    seen(Pattern::Holds("cheia-ta")),
    seen(Pattern::Holds("cheia ta")),
    seen(Pattern::Holds("_tau_")),
    seen(Pattern::Starts("process.env.")),
    seen(Pattern::Starts("import.meta.env.")),
    seen(Pattern::Starts("$")),
    seen(Pattern::Within('%', '%')),
    seen(Pattern::Within('{', '}')),
    seen(Pattern::Is("client_key")),
    seen(Pattern::Is("client_id")),
    seen(Pattern::Is("client_secret")),
    seen(Pattern::Is("clientkey")),
    seen(Pattern::Is("clientid")),
    seen(Pattern::Is("clientsecret")),
    seen(Pattern::Is("api_key")),
    seen(Pattern::Is("tiktok_client_key")),
    seen(Pattern::Is("tiktok_client_id")),
    seen(Pattern::Is("tiktok_client_secret")),
    seen(Pattern::Is("outstand_api_key")),
    seen(Pattern::Is("changeme")),
    seen(Pattern::Is("change_me")),
    seen(Pattern::Is("undefined")),
    seen(Pattern::Is("null")),
    seen(Pattern::Is("none")),
    seen(Pattern::Is("[object object]")),
    hiding(Pattern::Within('<', '>')),
    hiding(Pattern::Within('[', ']')),
    hiding(Pattern::Holds("…")),
    hiding(Pattern::Holds("...")),
    hiding(Pattern::Holds("***")),
    hiding(Pattern::Holds("•••")),
    hiding(Pattern::Repeats('x')),
    hiding(Pattern::Repeats('*')),
    hiding(Pattern::Repeats('_')),
];
