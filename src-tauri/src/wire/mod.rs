//! What crosses between the window and Rust, declared once; the TypeScript in `ui/src/bindings/` is made from it by the tests.
//! No secret has a field here on the way out. How the domain's types become these lives in `convert/`.

mod boot;
mod bundle;
mod configure;
mod connect;
mod convert;
mod credentials;
mod explain;
mod facts;
mod guide;
mod logs;
mod mail;
mod report;
mod text;

pub use boot::{Address, Boot, CheckInfo, Scenario, VaultInfo};
pub use bundle::{BundleFile, BundlePreview, BundleSaved, BundleWish, EnvironmentLine, OpenedBundle, PastRun, PictureTaken, Removal};
pub use configure::{ConfigureStep, Configured, Plan, PlanRow, Proof};
pub use connect::{AccountInfo, ConnectEvent, Connected};
pub use credentials::{Credentials, CredentialsInput, FieldNote, FieldView, ProjectChoice, Severity};
pub use explain::Explanation;
pub use facts::{Facts, LinkInfo, ScopeInfo};
pub use guide::{
    CommandText, ProxySnippet, ProxySnippets, RedirectComparison, RestartAnswer, ScopeReading, ScopeRow, SecretCopied, TypedNotes,
};
pub use logs::{LogEntry, LogEvent, LogFile, LogReading, LogSource, RedactedCopy, SignInHop, WatchEvent};
pub use mail::{MailDraft, MailWish};
pub use report::{Cause, Check, EvidenceLine, Fix, Report, RequestLine, RunEvent, RunOptions};
pub use text::{Text, TextValue, Trouble};
