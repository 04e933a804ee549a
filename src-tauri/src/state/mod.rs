//! What the window's commands share. Nothing here can be left broken by a panic: locks are taken over, work ends when it is dropped.

mod desk;
mod practice;
mod profile;
mod runs;

pub use desk::Desk;
pub use practice::{Practice, PracticeProblem};
pub use profile::Changes;
pub use runs::Runs;
