//! The bundle for support: what goes into it, what it looks like before it is saved, and what stands in a customer's bundle that was opened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Report, Text};

/// What goes into a bundle beside the last run and its surroundings.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase", default)]
pub struct BundleWish {
    /// `ro` or `en`: the language of its first page.
    pub lang: String,
    /// Whose it is, as the guide names the customer; empty for one's own.
    pub customer: String,
    /// Whether the customer's earlier runs go in.
    pub with_history: bool,
    /// Entries of the last reading of logs, by their ids.
    pub entries: Vec<u32>,
    /// Pictures that were handed over, by their ids, in this order.
    pub pictures: Vec<u32>,
    /// What the person writes to support.
    pub note: String,
}

/// A picture that was handed over.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct PictureTaken {
    /// By which it goes into a bundle.
    pub id: u32,
    /// Its size in bytes, as it will be written: without anything beside the points.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its width in points.
    pub width: u32,
    /// Its height in points.
    pub height: u32,
}

/// One file of a bundle.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct BundleFile {
    /// Its name in the zip.
    pub name: String,
    /// `page`, `run`, `history`, `environment`, `log`, `picture`, `note`, `manifest` or `index`; its words are `bundle-file-<kind>`.
    pub kind: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// All of its text, as it will be written; absent for pictures.
    pub text: Option<String>,
    /// The picture it is, as [`PictureTaken::id`].
    pub picture: Option<u32>,
}

/// One removal, as the manifest tells it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct Removal {
    /// The file of the bundle.
    pub file: String,
    /// The rule.
    pub rule: String,
    /// What it was.
    pub label: String,
    /// The line, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The column in bytes, from 1.
    #[ts(type = "number")]
    pub column: u64,
    /// How many bytes were removed.
    #[ts(type = "number")]
    pub length: u64,
    /// Eight characters to compare values by.
    pub fingerprint: Option<String>,
}

/// A bundle that is ready to be saved.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct BundlePreview {
    /// Every file, the first page first.
    pub files: Vec<BundleFile>,
    /// Everything that was removed.
    pub removed: Vec<Removal>,
    /// The word that the fingerprints are made with: to be said on the phone, and not in the bundle.
    pub word: String,
    /// Known values that were looked for in the finished bundle, in every encoding.
    pub searched: u32,
}

/// A bundle that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct BundleSaved {
    /// Where.
    pub path: String,
    /// Its size.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// One earlier run.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct PastRun {
    /// When it started, RFC 3339, UTC.
    pub started_at: String,
    /// `ok`, `problem`, `warning` or `undetermined`.
    pub verdict: String,
    /// The cause's code, where one was named.
    pub cause: Option<String>,
    /// The certainty of the cause.
    pub certainty: Option<String>,
}

/// One thing about the machine that the bundle came from; its words are `bundle-environment-<name>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentLine {
    /// The stable name.
    pub name: String,
    /// What was seen.
    pub value: String,
}

/// A customer's bundle that was opened: what the customer saw. Every text in it is somebody else's.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct OpenedBundle {
    /// The name of the file.
    pub name: String,
    /// The schema that it was written in.
    pub schema: String,
    /// The version of Punte that wrote it.
    pub punte: String,
    /// When, RFC 3339, UTC.
    pub created_at: String,
    /// Whose it is.
    pub customer: String,
    /// The last run, as the window shows one; absent where the bundle holds none.
    pub report: Option<Report>,
    /// Earlier runs, the latest first.
    pub history: Vec<PastRun>,
    /// The machine.
    pub environment: Vec<EnvironmentLine>,
    /// Every file with its text.
    pub files: Vec<BundleFile>,
    /// Everything that was removed.
    pub removed: Vec<Removal>,
    /// What the customer wrote.
    pub note: String,
    /// What could not be read, or was changed after it was written.
    pub problems: Vec<Text>,
}
