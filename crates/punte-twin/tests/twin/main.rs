//! The twin from outside, over real HTTP, with a client that follows no redirect.
//! (The modules are marked as tests so that their helpers may unwrap, too.)

#[cfg(test)]
mod authorize;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod client;
#[cfg(test)]
mod configuring;
#[cfg(test)]
mod outstand;
#[cfg(test)]
mod scenarios;
#[cfg(test)]
mod token;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod words;
