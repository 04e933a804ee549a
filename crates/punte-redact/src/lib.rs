//! Takes secrets out of a stream of bytes in one pass: known values however they are written, values behind telling names, values with
//! a telling shape. What it removed is told in a manifest that never holds a value. Files, terminals and where known values come from
//! do not live here.

mod begin;
mod coding;
mod escape;
mod filter;
mod keyed;
mod known;
mod manifest;
mod pattern;
mod placeholder;
mod redactor;
mod replacement;
mod rules;
mod span;
mod stream;
mod text;
mod view;

pub use known::{Kind, Known, SHORTEST};
pub use manifest::{Finding, Manifest, SCHEMA, SUMMARY_SCHEMA, Summary};
pub use redactor::Redactor;
pub use rules::{Rule, catalogue};
pub use stream::Stream;
pub use text::{Held, RedactError, holds, redact, redact_text};
