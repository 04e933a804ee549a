//! TikTok's rules for its sign-in address, part by part. Each part is judged alone; what causes a defect is found in `punte-diagnosis`.

mod pkce;
mod redirect_uri;
mod request;
mod scope;

use punte_words::Message;

pub use redirect_uri::{RedirectRules, judge_redirect_uri};
pub use request::judge_request;
pub use scope::judge_scope;

/// How bad a defect is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// TikTok may still accept it.
    Warning,
    /// TikTok refuses it, or the customer's application will miss something.
    Fail,
}

/// What is wrong with a part of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Defect {
    /// Not TikTok's host.
    WrongHost,
    /// A sign-in page that TikTok has switched off.
    V1Path,
    /// Not the sign-in page.
    OtherPath,
    /// `client_id` where TikTok wants `client_key`.
    ClientIdInsteadOfKey,
    /// No `client_key`, or an empty one.
    ClientKeyMissing,
    /// More than one `client_key`.
    ClientKeyTwice,
    /// `response_type` is missing or is not `code`.
    ResponseType,
    /// No `state`: only a warning.
    StateMissing,
    /// Some other parameter stands twice: only a warning.
    ParameterTwice,
    /// `code_challenge_method` without `code_challenge`.
    PkceMissing,
    /// `code_challenge_method` is not `S256`.
    PkceMethod,
    /// `code_challenge` is not hexadecimal.
    PkceNotHex,
    /// `code_challenge` has not 64 characters.
    PkceLength,
    /// No `redirect_uri`, or an empty one.
    RedirectMissing,
    /// `redirect_uri` is not `https`.
    RedirectNotHttps,
    /// `redirect_uri` is not a whole address.
    RedirectRelative,
    /// `redirect_uri` is too long.
    RedirectTooLong,
    /// `redirect_uri` has a query.
    RedirectQuery,
    /// `redirect_uri` has a fragment.
    RedirectFragment,
    /// `redirect_uri` is not, byte for byte, the one expected.
    RedirectDiffers,
    /// No `scope`, or an empty one.
    ScopeMissing,
    /// Something else than a comma, or more than a comma, between scopes.
    ScopeSeparator,
    /// A scope nobody knows: only a warning.
    ScopeUnknown,
    /// A scope in the wrong case.
    ScopeCase,
    /// A scope that TikTok took away.
    ScopeGone,
    /// An expected scope that is not asked for.
    ScopeNotRequested,
    /// A value encoded once too often.
    DoubleEncoded,
}

/// One defect, in words. The words hold no key, secret or token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub defect: Defect,
    /// The sentence for the person.
    pub text: Message,
}

impl Judgement {
    pub(crate) const fn fail(defect: Defect, text: Message) -> Self {
        Self { severity: Severity::Fail, defect, text }
    }

    pub(crate) const fn warning(defect: Defect, text: Message) -> Self {
        Self { severity: Severity::Warning, defect, text }
    }
}
