//! The words a person reads, as data: a [`Message`] names a sentence and carries its values, [`Words`] renders it in Romanian or English.
//! The sentences themselves live in `locales/`; no sentence lives in code, and no rule of the domain lives here.

mod files;
mod message;
mod words;

pub use message::{Message, Value};
pub use words::{Lang, UnknownLang, Words};
