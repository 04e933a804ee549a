//! What the plan allows and how much of it is used.

use serde_json::Value;

use crate::tolerant::{Object, count, subject};

/// The answer of `GET /v1/account/usage`, as far as it concerns TikTok.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    /// Connected accounts.
    pub social_accounts: Option<Meter>,
    /// Posts in the current period.
    pub posts: Option<Meter>,
}

/// One bounded thing. A number that is not told, or not a number (such as "unlimited"), is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    /// How many are used.
    pub current: Option<u64>,
    /// How many the plan allows.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
}

impl Usage {
    /// Reads the answer, which is documented to come without an envelope; `None` where neither is told.
    pub(crate) fn read(answer: &Value) -> Option<Self> {
        let told = subject(answer)?;
        let told = told.get("usage").and_then(Value::as_object).unwrap_or(told);
        let meter = |names: [&str; 2]| names.iter().find_map(|name| told.get(*name)?.as_object()).map(Meter::read);
        let usage = Self { social_accounts: meter(["socialAccounts", "social_accounts"]), posts: meter(["posts", "post"]) };
        (usage.social_accounts.is_some() || usage.posts.is_some()).then_some(usage)
    }
}

impl Meter {
    fn read(told: &Object) -> Self {
        let number = |name| count(told, &[name]);
        Self { current: number("current"), limit: number("limit"), remaining: number("remaining") }
    }
}
