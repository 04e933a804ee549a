//! Logs: what may be read, what streams while it is read or watched, and what was found. The page knows a file by its number, never by its path,
//! and every text here has been redacted.

use serde::Serialize;
use ts_rs::TS;

use super::{Explanation, Text};

/// Something that was chosen in the system's dialog or dropped on the window, and may be read from now on.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct LogSource {
    /// By which it is asked for.
    pub id: u32,
    /// The name of the file or folder, without the way to it.
    pub name: String,
    /// `file`, `folder`, `archive` or `image`.
    pub kind: String,
    /// Its size in bytes; of a folder, of everything in it.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Why it cannot be read.
    pub problem: Option<Text>,
}

/// What streams while logs are read.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum LogEvent {
    /// How far it is.
    #[serde(rename_all = "camelCase")]
    Progress {
        /// The file that is being read.
        name: String,
        /// Bytes read of everything.
        #[ts(type = "number")]
        read: u64,
        /// Bytes of everything.
        #[ts(type = "number")]
        total: u64,
        /// Lines that concern Outstand or TikTok, so far.
        #[ts(type = "number")]
        found: u64,
    },
}

/// What streams while a growing log is watched.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum WatchEvent {
    /// The log grew by a line that concerns Outstand or TikTok.
    Entry {
        /// The line.
        entry: LogEntry,
    },
    /// The log grew, or was looked at without having grown.
    #[serde(rename_all = "camelCase")]
    Looked {
        /// Bytes that came since the watching began.
        #[ts(type = "number")]
        grown: u64,
    },
    /// Something happened to the file: it was made shorter, replaced, or is gone for now. The watching goes on.
    Note {
        /// What happened.
        text: Text,
    },
}

/// One line, or one exchange of a HAR file.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct LogEntry {
    /// By which it is chosen for a bundle.
    pub id: u32,
    /// When it happened, RFC 3339, UTC; absent where the line does not tell.
    pub time: Option<String>,
    /// The file it stands in; of an archive, `archive.zip/inner.log`.
    pub source: String,
    /// The line, from 1; for a HAR file the number of the exchange.
    #[ts(type = "number")]
    pub line: u64,
    /// `outstand`, `tiktok` or `application` (the customer's own, about either).
    pub about: String,
    /// `error`, `warning`, `info` or absent.
    pub level: Option<String>,
    /// The text, redacted and bounded.
    pub text: String,
    /// Whether the text was cut.
    pub cut: bool,
    /// The cause that this line alone points to, by its code.
    pub cause: Option<String>,
}

/// One step of a sign-in as a HAR file shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct SignInHop {
    /// `auth_url`, `outstand`, `authorize`, `login`, `callback`, `return` or `token`; its words are `logs-hop-<step>`.
    pub step: String,
    /// The entry it stands in.
    pub entry: u32,
    /// The method.
    pub method: String,
    /// The address, redacted.
    pub url: String,
    /// The status; absent where no answer came.
    pub status: Option<u16>,
    /// `ok`, `fail` or `seen` (nothing can be told).
    pub verdict: String,
    /// The parameter that failed.
    pub parameter: Option<String>,
    /// What was seen of it and what is wrong.
    pub text: Option<Text>,
}

/// One file that was read.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct LogFile {
    /// Its name, as in [`LogEntry::source`].
    pub name: String,
    /// `text`, `json_lines`, `har`, `json` or `skipped`.
    pub format: String,
    /// Bytes that were read.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Lines, or exchanges of a HAR file.
    #[ts(type = "number")]
    pub lines: u64,
    /// Of these, those that concern Outstand or TikTok.
    #[ts(type = "number")]
    pub found: u64,
    /// Where it broke or why it was left out, and what could be read all the same.
    pub problem: Option<Text>,
}

/// What was found in everything that was read.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct LogReading {
    /// Every file, in the order it was read.
    pub files: Vec<LogFile>,
    /// In the order of time, those without a time beside their neighbours in the file; at most a few thousand.
    pub entries: Vec<LogEntry>,
    /// Found beyond those of `entries`.
    #[ts(type = "number")]
    pub left_out: u64,
    /// The last sign-in that a HAR file shows, step by step.
    pub hops: Vec<SignInHop>,
    /// What all of it means together, the last run counted in; absent where nothing was recognised.
    pub explanation: Option<Explanation>,
    /// Values that were removed or masked in `entries`.
    #[ts(type = "number")]
    pub removed: u64,
    /// Whether the person stopped it before the end.
    pub stopped: bool,
}

/// A copy without secrets that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct RedactedCopy {
    /// Where it was saved.
    pub path: String,
    /// Where the manifest stands, which tells what was removed where and never the value.
    pub manifest: String,
    /// Values that were removed or masked.
    #[ts(type = "number")]
    pub removed: u64,
}
