//! A sentence as data: the name of a Fluent message and the values it needs. Rendering does not live here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A sentence that is not yet in any language: `id` is a message of `locales/*/*.ftl`, `args` are its variables.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Message {
    /// The message's name in the locale files, for example `cause-client_key_whitespace-title`.
    pub id: String,
    /// The message's variables by name. Never a secret: values reach the screen and the report as they stand.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Value>,
}

/// A variable of a [`Message`]; on the wire a string, a number or another message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A count; chooses the plural.
    Number(i64),
    /// Text as it stands.
    Text(String),
    /// A sentence inside a sentence, rendered in the same language.
    Message(Message),
}

impl Message {
    /// A message without variables.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// The same message with one more variable.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

macro_rules! from_count {
    ($($number:ty),*) => {$(
        impl From<$number> for Value {
            /// Counts past `i64::MAX` are shown as that.
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_count!(i32, i64, u16, u32, u64, usize);

/// A [`Message`] by its literal name, so that a test can find every name in the sources:
/// `msg!("id")` or `msg!("id", count = 3, host = "…")`.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Message::new($id)$(.with(stringify!($name), $value))*
    };
}
