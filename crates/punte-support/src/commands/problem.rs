//! Why a command cannot be given with real values. The words for it live in `locales/`.

/// Which value is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Outstand's API key.
    ApiKey,
    /// TikTok's client key.
    ClientKey,
    /// TikTok's client secret.
    ClientSecret,
}

impl Field {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ApiKey => "api-key",
            Self::ClientKey => "client-key",
            Self::ClientSecret => "client-secret",
        }
    }
}

/// Why a command cannot be given. No value stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CommandProblem {
    /// A file stays, gets shared and synchronised: this form is given with placeholders only.
    #[error("secrets are never written into a file")]
    NeverInAFile,
    /// There is nothing to write.
    #[error("{} is empty", .0.code())]
    Empty(Field),
    /// The API key holds something that no HTTP header carries: a control character, or anything beyond ASCII.
    #[error("the API key cannot stand in a header")]
    NotInAHeader,
    /// This shell has no way to write that character so that it always stays itself.
    #[error("{} holds {character}, which this shell cannot write safely", .field.code())]
    NotInThisShell {
        /// The value that holds it.
        field: Field,
        /// The character.
        character: char,
    },
    /// Longer than this shell reads.
    #[error("longer than the {limit} characters that this shell reads")]
    TooLong {
        /// How many characters the shell reads.
        limit: usize,
    },
}

impl CommandProblem {
    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NeverInAFile => "never-in-a-file",
            Self::Empty(_) => "empty",
            Self::NotInAHeader => "not-in-a-header",
            Self::NotInThisShell { .. } => "not-in-this-shell",
            Self::TooLong { .. } => "too-long",
        }
    }
}
