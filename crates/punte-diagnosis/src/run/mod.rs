//! Running the chain: what it is given, what it shares, who starts when, and how it is stopped. What each check does lives in `checks/`.

mod board;
mod context;
mod engine;
mod practised;
mod setup;
mod trail;

pub(crate) use context::Run;
pub use engine::{Event, diagnose};
pub use practised::Practised;
pub use setup::{AppState, EnvFileGiven, Options, Setup, UnknownAppState};
pub(crate) use trail::TrailEnd;
