//! What the guide asks of Rust beside the chain: judging what was pasted, commands to copy, proxy snippets, the restarted server.

use serde::Serialize;
use ts_rs::TS;

use super::{FieldNote, Text};

/// What is noticed about values while they are still being typed. Nothing of them is kept.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct TypedNotes {
    /// About Outstand's API key, worst first.
    pub api_key: Vec<FieldNote>,
    /// About the client key.
    pub client_key: Vec<FieldNote>,
    /// About the client secret.
    pub client_secret: Vec<FieldNote>,
}

/// The redirect URI that stands in the portal beside the one that is sent.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct RedirectComparison {
    /// Whether one of the pasted lines is the same, byte for byte.
    pub same: bool,
    /// The pasted line that was compared (the nearest one), blanks as marks.
    pub registered: String,
    /// What is sent, to be copied.
    pub expected: String,
    /// Each difference in words, with character and position.
    pub differences: Vec<Text>,
    /// TikTok's rules that the pasted address breaks.
    pub rules: Vec<Text>,
}

/// What a pasted list of scopes holds.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ScopeReading {
    /// The wanted ones in their order, then everything else that was found.
    pub rows: Vec<ScopeRow>,
    /// The wanted ones that are missing, with commas between, to be copied; empty when none is.
    pub missing: String,
}

/// One scope of the list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ScopeRow {
    /// Its name as it was pasted.
    pub scope: String,
    /// `present`, `not_approved`, `missing`, `extra` (known, not wanted), `unknown` or `gone`.
    pub state: String,
    /// What that means and what to do; absent where all is well.
    pub text: Option<Text>,
}

/// Ready pieces of configuration for a callback on one's own domain.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ProxySnippets {
    /// The callback's address, as it has to be registered.
    pub address: String,
    /// One for each kind of server.
    pub snippets: Vec<ProxySnippet>,
}

/// One piece of configuration; its words are `proxy-<code>` and `proxy-<code>-where`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct ProxySnippet {
    /// `nextjs`, `express`, `nginx`, `caddy`, `cloudflare`, `php`, `netlify` or `vercel`.
    pub code: String,
    /// The file it belongs into.
    pub file: String,
    /// The text to paste.
    pub text: String,
}

/// The request to Outstand as a command; its words are `guide-shell-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct CommandText {
    /// `bash`, `cmd`, `powershell`, `httpie` or `postman`.
    pub code: String,
    /// The command with placeholders.
    pub text: String,
    /// The name of the file it is saved as, where it is a file.
    pub file: Option<String>,
}

/// What became of copying a command with the real values in it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct SecretCopied {
    /// What was done, and what the system's clipboard history does with it.
    pub text: Text,
    /// After how many seconds it is taken from the clipboard, unless something else stands there by then.
    pub seconds: u32,
}

/// Whether the local server was started after the file was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(rename_all = "camelCase")]
pub struct RestartAnswer {
    /// `ok`, `warning` (started before) or `undetermined`.
    pub verdict: String,
    /// What was seen and what to do.
    pub text: Text,
    /// When the file was saved, RFC 3339, UTC.
    pub saved: Option<String>,
    /// When the server's process started, RFC 3339, UTC.
    pub started: Option<String>,
    /// The name of the process that listens.
    pub process: Option<String>,
}
