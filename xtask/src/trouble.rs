//! What stops a command: one sentence or more, for the person at the terminal. Nobody matches on it.

use std::fmt;

pub struct Trouble(String);

pub type Outcome<T> = Result<T, Trouble>;

impl Trouble {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// `what` names the attempt that failed, as in "cannot start npm".
    pub fn because(what: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self(format!("{what}: {cause}"))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
