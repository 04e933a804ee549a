//! The proxy snippets, each run by the server it is for, and judged by the chain's own check. What needs a server is run by
//! `cargo xtask test proxies`; the rest needs nothing.
//! (The modules are marked as tests so that their helpers may unwrap, too.)

#[cfg(test)]
mod addresses;
#[cfg(test)]
mod chain;
#[cfg(test)]
mod forwarding;
#[cfg(test)]
mod servers;
#[cfg(test)]
mod shape;
