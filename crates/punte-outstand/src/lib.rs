//! A typed client of the documented Outstand calls. Reading and writing are two types, so that whoever checks cannot change anything.
//! Every answer is outside text: read tolerantly where rows are concerned, sorted strictly where errors are. What an answer means for
//! the person lives elsewhere, and so do all words.

mod account;
mod address;
mod answer;
mod auth_url;
mod error;
mod facts;
mod fields;
mod health;
mod network;
mod outside;
mod pages;
mod patience;
mod reader;
mod service;
mod tolerant;
mod usage;
mod writer;

pub use account::{Account, AccountFilter};
pub use auth_url::AuthUrlRequest;
pub use error::{FieldError, OutstandError};
pub use facts::TIKTOK;
pub use health::AccountHealth;
pub use network::Network;
pub use patience::Patience;
pub use reader::Outstand;
pub use usage::{Meter, Usage};
pub use writer::{NetworkChange, NewNetwork, OutstandWriter, WriteReceipt};
