//! What people hand on or look up beside the chain: the request as a command, proxy snippets, mails to Outstand, addresses to read on, and
//! whether the local server was restarted. Judging the chain does not live here; windows and terminals do not either.

pub mod commands;
pub mod facts;
pub mod mail;
pub mod proxies;
pub mod restart;
