//! The health of one account, as Outstand tells it.

use serde_json::Value;

use crate::outside::Confidential;
use crate::tolerant::{subject, text, truth};

/// The answer of `GET /v1/social-accounts/{id}/health`. An account that is not healthy is an answer too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountHealth {
    /// The account.
    pub id: Option<String>,
    /// The network's name.
    pub network: Option<String>,
    /// Whether it works; `None` where it is not said.
    pub healthy: Option<bool>,
    /// When it was looked at, as told.
    pub checked_at: Option<String>,
    /// More about it, on one line; JSON where it is not a text.
    pub details: Option<String>,
    /// What is wrong with it, on one line.
    pub error: Option<String>,
    /// The code of what is wrong with it.
    pub error_code: Option<String>,
}

impl AccountHealth {
    /// Reads the answer; `None` where it says nothing about an account.
    pub(crate) fn read(answer: &Value, confidential: &Confidential) -> Option<Self> {
        let told = subject(answer)?;
        let line = |names: &[&str]| text(told, names).and_then(|text| confidential.clean(&text));
        let details = match told.get("details") {
            Some(Value::Object(details)) if !details.is_empty() => confidential.clean(&Value::Object(details.clone()).to_string()),
            Some(Value::Array(details)) if !details.is_empty() => confidential.clean(&Value::Array(details.clone()).to_string()),
            _ => line(&["details"]),
        };
        let health = Self {
            id: text(told, &["id"]),
            network: text(told, &["network"]),
            healthy: truth(told, &["healthy", "isHealthy", "is_healthy"]),
            checked_at: text(told, &["checkedAt", "checked_at"]),
            details,
            error: line(&["error"]),
            error_code: line(&["errorCode", "error_code"]),
        };
        (health.healthy.is_some() || health.error.is_some() || health.error_code.is_some()).then_some(health)
    }
}
