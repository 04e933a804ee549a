//! The chain as data: what is checked, in which order, what each answer proves, and which one cause explains them all.
//! Sending requests lives in the service crates; words live in `locales/`; files, windows and terminals live with the front ends.

mod checks;
pub mod configure;
pub mod connect;
pub mod decode;
pub mod document;
pub mod env_file;
pub mod explain;
pub mod inputs;
pub mod model;
pub mod portal;
pub mod rank;
pub mod run;
pub mod words;
