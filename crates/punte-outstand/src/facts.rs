//! What is known of Outstand's API: paths, names, stable words, limits. Each with its source and date, so that a change there is a change
//! of one line here. Marks: DOC Outstand's own text, 2nd a dated transcription of it, 3P seen in other people's code, INF inferred.

/// How Outstand names TikTok. DOC, 2026-11: exactly this, lower case.
pub const TIKTOK: &str = "tiktok";

/// Registered networks. DOC for the single one, 3P for the list, 2026-11.
pub(crate) const NETWORKS: [&str; 2] = ["v1", "social-networks"];

/// The end of `/v1/social-networks/{network name}/auth-url`. DOC, 2026-11.
pub(crate) const AUTH_URL: &str = "auth-url";

/// Connected accounts. DOC, 2026-11.
pub(crate) const ACCOUNTS: [&str; 2] = ["v1", "social-accounts"];

/// The end of `/v1/social-accounts/{id}/health`. DOC, 2026-11.
pub(crate) const HEALTH: &str = "health";

/// Usage of the plan. DOC, 2026-11.
pub(crate) const USAGE: [&str; 3] = ["v1", "account", "usage"];

/// The most accounts one page may hold. DOC, 2026-11: `limit` 1 to 100.
pub(crate) const PAGE: u64 = 100;

/// How many pages of accounts are read at most: our own bound, so that a list without end ends.
pub(crate) const MOST_PAGES: usize = 10;

/// Stands in every answer while the subscription is not active, trial included, with status 402. DOC, 2026-11.
pub(crate) const SUBSCRIPTION_INACTIVE: &str = "subscription_inactive";

/// Tells a used-up quota ("API key request quota exhausted") from a rate limit; both are 429. DOC, 2026-11.
pub(crate) const QUOTA: &str = "quota";

/// What a refusal of a second TikTok row is reported to say ("Network already configured"), with 400 or 409. INF, 2026-11.
pub(crate) const ALREADY_THERE: [&str; 2] = ["already configured", "already exists"];

/// Where the text of a refusal stands: `{success:false, error, message?, details?, code?}`. DOC, 2026-11; the last three INF.
pub(crate) const REFUSAL: [&str; 7] = ["error", "message", "code", "details", "errors", "reason", "type"];

/// Where the faults of single fields stand. DOC for `details`, INF for the others, 2026-11.
pub(crate) const FIELD_FAULTS: [&str; 3] = ["details", "errors", "issues"];

/// Where a list stands when it is neither bare nor in `data`. INF, 2026-11.
pub(crate) const LISTS: [&str; 5] = ["items", "networks", "accounts", "results", "data"];
