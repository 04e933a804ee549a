//! Mails to Outstand: what they say, that they are whole in both languages, that nothing secret or hostile gets through, and that mail
//! programs can take them.
#![allow(clippy::unwrap_used, reason = "helpers of tests: a broken stand ends the test")]

mod as_address;
mod as_file;
mod gate;
mod stand;
mod texts;
