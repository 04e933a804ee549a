//! A loopback Outstand and TikTok: what practice mode and the tests of the whole chain talk to, over real HTTP, exactly as to the real
//! services. What the real ones do is data in `facts.rs`; what is wrong today is a [`World`]; a [`Scenario`] gives a world its name and
//! the values a person would hold. No client lives here, and no judgement of what went wrong.

mod app;
mod facts;
mod gate;
mod listen;
mod outstand;
mod page;
mod proxy;
mod scenario;
mod seen;
mod state;
mod tiktok;
mod twin;
mod values;
mod wire;
mod world;

pub use scenario::{Given, RedirectGiven, Scenario, scenario, scenarios};
pub use seen::{BodyKind, Seen, Service};
pub use twin::Twin;
pub use world::{
    Account, App, AppState, AtOutstand, AtTiktok, ErrorStyle, Hop, OnDuplicate, ProxyWay, Redirect, Row, Sends, Shape, Stores, Trouble,
    TroubleKind, World,
};
