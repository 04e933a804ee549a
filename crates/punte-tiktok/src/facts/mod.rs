//! What TikTok does, as data: each fact with where it comes from and when. How a fact is used does not live here.
//!
//! Marks: `D` TikTok's documentation (developers.tiktok.com), `M` measured live by somebody who wrote it down, `U` users' reports,
//! `3P` other people's code, `G` our guess; each followed by the month.

pub mod addresses;
pub mod error_words;
pub mod lookalikes;
pub mod page_sentences;
pub mod placeholders;
pub mod scopes;
pub mod shapes;
