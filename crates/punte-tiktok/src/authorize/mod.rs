//! TikTok's sign-in address taken apart, nothing judged. What each part should be lives in `judge`.

mod error_words;

use std::fmt;

use url::{Origin, Url};

pub use error_words::{ErrorWords, without_error_words};
pub(crate) use error_words::{clean_log_id, clean_number, clean_word};

use crate::encoding::{decode_parameter, pairs};
use crate::facts::addresses::{AUTHORIZE_PATH, OLD_AUTHORIZE_PATHS};

/// Which version of the sign-in page a path is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathVersion {
    /// The one in service, with or without the slash at the end.
    V2,
    /// One that TikTok has switched off.
    V1,
    /// No sign-in page.
    Other,
}

/// Parameters whose raw values are kept, because how they are encoded matters.
const KEPT: &[&str] = &["client_key", "client_id", "redirect_uri", "scope", "response_type", "code_challenge", "code_challenge_method"];

/// A sign-in address in parts, decoded as TikTok decodes them (`+` is a blank). `state` is noted, its value is not kept.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizeUrl {
    /// The scheme, host and port.
    pub origin: Origin,
    /// Host and port as they are shown.
    pub host: String,
    /// The path as it stands.
    pub path: String,
    /// Which version of the page the path is.
    pub version: PathVersion,
    /// Every `client_key`, in order. Possibly a secret in the wrong place: to be shown masked only.
    pub client_key: Vec<String>,
    /// Every `client_id`, in order. To be shown masked only.
    pub client_id: Vec<String>,
    /// The first `redirect_uri`.
    pub redirect_uri: Option<String>,
    /// The first `scope`, whole.
    pub scope: Option<String>,
    /// The scopes in it, split as TikTok splits them: at commas, blanks kept.
    pub scopes: Vec<String>,
    /// Whether there is a `state` that is not empty.
    pub has_state: bool,
    /// The first `response_type`.
    pub response_type: Option<String>,
    /// The first `code_challenge`.
    pub code_challenge: Option<String>,
    /// The first `code_challenge_method`.
    pub code_challenge_method: Option<String>,
    /// Names that stand more than once, the error words aside, each named once.
    pub duplicates: Vec<String>,
    /// What TikTok appended when it refused the address.
    pub errors: ErrorWords,
    raw: Vec<(&'static str, String)>,
}

impl AuthorizeUrl {
    /// Takes the address apart. Any address can be read; whether it is TikTok's is judged elsewhere.
    pub fn read(url: &Url) -> Self {
        let query = url.query().unwrap_or_default();
        let all: Vec<(String, &str)> = pairs(query).collect();
        let raw: Vec<(&'static str, String)> = all
            .iter()
            .filter_map(|(name, value)| KEPT.iter().find(|kept| *kept == name).map(|kept| (*kept, (*value).to_owned())))
            .collect();
        let every = |name: &str| -> Vec<String> {
            raw.iter().filter(|(kept, _)| *kept == name).map(|(_, value)| decode_parameter(value)).collect()
        };
        let first = |name: &str| every(name).into_iter().next();
        let scope = first("scope");
        Self {
            origin: url.origin(),
            host: host_of(url),
            path: url.path().to_owned(),
            version: version_of(url.path()),
            client_key: every("client_key"),
            client_id: every("client_id"),
            redirect_uri: first("redirect_uri"),
            scopes: scope
                .as_deref()
                .filter(|text| !text.is_empty())
                .map_or_else(Vec::new, |text| text.split(',').map(str::to_owned).collect()),
            scope,
            has_state: all.iter().any(|(name, value)| name == "state" && !value.is_empty()),
            response_type: first("response_type"),
            code_challenge: first("code_challenge"),
            code_challenge_method: first("code_challenge_method"),
            duplicates: duplicates(&all),
            errors: ErrorWords::of_query(query),
            raw,
        }
    }

    /// The first client key.
    pub fn key(&self) -> Option<&str> {
        self.client_key.first().map(String::as_str)
    }

    /// The first value of one of the judged parameters exactly as it stands in the address, still encoded.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.raw.iter().find(|(kept, _)| *kept == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for AuthorizeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.raw.iter().map(|(name, _)| *name).collect();
        f.debug_struct("AuthorizeUrl")
            .field("host", &self.host)
            .field("version", &self.version)
            .field("parameters", &names)
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}

/// Host and port as they are shown; empty where the address has none.
pub(crate) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

fn version_of(path: &str) -> PathVersion {
    let path = path.strip_suffix('/').unwrap_or(path);
    if path == AUTHORIZE_PATH {
        PathVersion::V2
    } else if OLD_AUTHORIZE_PATHS.contains(&path) {
        PathVersion::V1
    } else {
        PathVersion::Other
    }
}

fn duplicates(all: &[(String, &str)]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (at, (name, _)) in all.iter().enumerate() {
        let again = all[..at].iter().any(|(earlier, _)| earlier == name);
        if again && !ErrorWords::is_name(name) && !found.contains(name) {
            found.push(name.clone());
        }
    }
    found
}
