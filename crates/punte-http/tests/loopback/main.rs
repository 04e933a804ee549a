//! The client seen from outside: every test speaks to a server of its own on this machine, and to nothing else.

#[cfg(test)]
mod environment;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod hosts;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod log;
#[cfg(test)]
mod server;
#[cfg(test)]
mod tls;
