//! The client seen from outside: real HTTP to a stand-in of Outstand on this machine.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod confidence;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod networks;
#[cfg(test)]
mod others;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod retries;
#[cfg(test)]
mod stand_in;
#[cfg(test)]
mod writes;
