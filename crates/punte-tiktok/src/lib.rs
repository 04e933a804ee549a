//! TikTok's side of the bridge: what its values look like, what its sign-in address must hold, and what its answers say.
//! Which cause follows from them lives in `punte-diagnosis`; sending lives in `punte-http`; no sentence lives here, only its name.

pub mod authorize;
pub mod difference;
mod encoding;
pub mod facts;
pub mod judge;
pub mod probe;
pub mod shapes;
pub mod visit;
pub mod words;

pub use authorize::{AuthorizeUrl, ErrorWords, PathVersion};
pub use difference::{Kind, differences};
pub use facts::scopes::{SCOPES, ScopeFact, ScopeSource, guide_scopes};
pub use judge::{Defect, Judgement, RedirectRules, Severity, judge_redirect_uri, judge_request, judge_scope};
pub use probe::{PairAnswer, PairDoubt, check_pair};
pub use shapes::{Shape, is_elided, is_verification_code, shape};
pub use visit::{Visit, visit};
pub use words::{Found, read_error_words, sign_in_address};
