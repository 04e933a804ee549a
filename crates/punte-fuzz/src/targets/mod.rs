//! The list of targets, one room each. A reader of outside text that has no room here has not been thought of.

mod authorize;
mod chain;
mod decode;
mod env_file;
mod explain;
mod mail;
mod outstand;
mod pair;
mod portal;
mod proxy_address;
mod redact;
mod report;
mod return_address;
mod typed;
mod visit;
mod words;

/// A target.
pub struct Target {
    /// Its name, which is also its folder in `corpus/`.
    pub name: &'static str,
    /// How many variations a test run tries. Chosen by what one costs, so that all of them together take some seconds.
    pub times: u32,
    /// Reads the bytes; ends the run where something does not hold.
    pub run: fn(&[u8]),
}

const fn target(name: &'static str, times: u32, run: fn(&[u8])) -> Target {
    Target { name, times, run }
}

/// Every target.
pub const TARGETS: &[Target] = &[
    target("authorize", 2000, authorize::run),
    target("chain", 60, chain::run),
    target("decode", 5000, decode::run),
    target("env_file", 2000, env_file::run),
    target("explain", 150, explain::run),
    target("mail", 150, mail::run),
    target("outstand", 1000, outstand::run),
    target("pair", 1000, pair::run),
    target("portal", 1000, portal::run),
    target("proxy_address", 3000, proxy_address::run),
    target("redact", 200, redact::run),
    target("report", 300, report::run),
    target("return_address", 3000, return_address::run),
    target("typed", 2000, typed::run),
    target("visit", 1000, visit::run),
    target("words", 300, words::run),
];

/// The bytes as a text of bounded length: longer ones are cut by whoever reads them in.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
