//! Whether the local development server was started after `.env.local` was saved: the time of the file beside the start of the process that
//! listens. Nothing is contacted; how the system is asked lives in `system.rs`.

mod relays;
mod system;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use punte_words::{Message, msg};

pub use system::ThisMachine;

/// How near two times are that cannot be told apart: the system counts starts in whole seconds from its own start, which is a whole second
/// itself.
const MARGIN: SignedDuration = SignedDuration::from_secs(2);

/// A process that listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its name, as the system shows it.
    pub name: String,
    /// The name of its program's file, where that can be seen.
    pub program: Option<String>,
    /// When it started, to the second.
    pub started: Option<Timestamp>,
}

/// Who listens on a port of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listeners {
    /// Nobody.
    Nobody,
    /// Somebody may, but the system does not show who.
    Hidden,
    /// These; at least one.
    Seen(Vec<Process>),
    /// The system cannot be asked.
    Unreadable,
}

/// Who can be asked who listens.
pub trait Listening {
    /// Who listens for TCP on `port`, on the loopback addresses or on all addresses. May take as long as looking through every process.
    fn on(&self, port: u16) -> Listeners;
}

/// How sure it is that the server knows what stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestartVerdict {
    /// It started after the file was saved.
    Ok,
    /// It started before.
    Warning,
    /// It cannot be known.
    Undetermined,
}

impl RestartVerdict {
    /// The verdict's stable name, one of those of the chain.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Undetermined => "undetermined",
        }
    }
}

/// Whether the server was restarted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restart {
    /// How sure it is.
    pub verdict: RestartVerdict,
    /// What was seen and what to do.
    pub text: Message,
    /// When the file was saved.
    pub saved: Option<Timestamp>,
    /// When the process started; of several the first.
    pub started: Option<Timestamp>,
    /// The name of the process that listens.
    pub process: Option<String>,
}

/// When the file was last changed.
///
/// # Errors
/// There is no such file, it may not be looked at, or its file system keeps no times.
pub fn saved_at(file: &Path) -> std::io::Result<Timestamp> {
    let changed = std::fs::metadata(file)?.modified()?;
    Timestamp::try_from(changed).map_err(std::io::Error::other)
}

/// Compares when the file was `saved` with the start of whoever listens on `port`.
pub fn answer(port: u16, saved: Option<Timestamp>, listening: &dyn Listening) -> Restart {
    // A number would be written with a point among its digits.
    let at = port.to_string();
    let undetermined = |text| Restart { verdict: RestartVerdict::Undetermined, text, saved, started: None, process: None };
    let processes = match listening.on(port) {
        Listeners::Seen(processes) if !processes.is_empty() => processes,
        Listeners::Seen(_) | Listeners::Nobody => return undetermined(msg!("restart-nobody", port = at)),
        Listeners::Hidden => return undetermined(msg!("restart-hidden", port = at)),
        Listeners::Unreadable => return undetermined(msg!("restart-unreadable", port = at)),
    };
    let relay = processes.iter().find(|process| relays::is_relay(process));
    let shown = shown(relay.unwrap_or(&processes[0]));
    let started = processes.iter().filter_map(|process| process.started).min();
    let seen = Restart { started, process: Some(shown.clone()), ..undetermined(msg!("restart-no-file")) };
    let told = |verdict, text| Restart { verdict, text, ..seen.clone() };
    if relay.is_some() {
        // Its start says nothing about the server's.
        return Restart { started: None, ..told(RestartVerdict::Undetermined, msg!("restart-relay", port = at, process = shown)) };
    }
    let Some(saved) = saved else { return seen };
    let Some(starts) = processes.iter().map(|process| process.started).collect::<Option<Vec<Timestamp>>>() else {
        return told(RestartVerdict::Undetermined, msg!("restart-start-unknown", port = at, process = shown));
    };
    let after = |started: &Timestamp| started.duration_since(saved) > MARGIN;
    let before = |started: &Timestamp| saved.duration_since(*started) > MARGIN;
    if starts.iter().all(after) {
        told(RestartVerdict::Ok, msg!("restart-ok", port = at, process = shown))
    } else if starts.iter().all(before) {
        told(RestartVerdict::Warning, msg!("restart-before", port = at, process = shown))
    } else if starts.iter().all(|started| after(started) || before(started)) {
        told(RestartVerdict::Undetermined, msg!("restart-several", port = at, count = starts.len()))
    } else {
        told(RestartVerdict::Undetermined, msg!("restart-same-time", port = at, process = shown))
    }
}

/// The longest name that is shown, in characters.
const NAME: usize = 60;

fn shown(process: &Process) -> String {
    // Node names its threads, and the system shows the first one's name as the process's.
    let name = match &process.program {
        Some(program) if matches!(process.name.as_str(), "" | "MainThread" | "node-MainThread") => program,
        _ => &process.name,
    };
    name.chars().filter(|c| !c.is_control()).take(NAME).collect()
}

#[cfg(test)]
mod tests;
