//! Every way in which a call to Outstand does not give what was asked, by type. How an answer is sorted into these lives in `answer.rs`.

use std::time::Duration;

use punte_http::Fault;

/// Why a call gave nothing. Texts in it come from outside, are at most 300 characters on one line, and never hold the key or the secret
/// that was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutstandError {
    /// No answer came.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// 401: the API key is missing or wrong.
    #[error("Outstand refused the API key")]
    Unauthorized,
    /// 402, or a refusal with the word `subscription_inactive`.
    #[error("the Outstand subscription is not active")]
    SubscriptionInactive,
    /// 403: the object belongs to another organisation.
    #[error("Outstand forbids this to the key's organisation")]
    Forbidden,
    /// 404.
    #[error("Outstand does not know it: {}", said(.message))]
    NotFound {
        /// What Outstand said.
        message: Option<String>,
    },
    /// 409, or a 400 that says that the network is registered already.
    #[error("Outstand has it already: {}", said(.message))]
    Conflict {
        /// What Outstand said.
        message: Option<String>,
    },
    /// 400 or 422: what was sent is not valid.
    #[error("Outstand refused the data: {}", said(.message))]
    Invalid {
        /// What Outstand said.
        message: Option<String>,
        /// The fields at fault, where it named them.
        fields: Vec<FieldError>,
    },
    /// 429: too many requests for now.
    #[error("Outstand asks to slow down")]
    RateLimited {
        /// How long it asks to wait.
        retry_after: Option<Duration>,
    },
    /// 429 with the word `quota`: waiting a little does not help.
    #[error("the request quota of the API key is used up")]
    QuotaExhausted,
    /// 5xx.
    #[error("Outstand failed with {status}: {}", said(.message))]
    Server {
        /// The HTTP status.
        status: u16,
        /// What it said; for a page, its title.
        message: Option<String>,
    },
    /// A page for people where data was due: often a sign-in page of the local network, or a filter.
    #[error("a page came instead of data ({status})")]
    Page {
        /// The HTTP status.
        status: u16,
        /// The page's title.
        title: Option<String>,
    },
    /// A redirect where data was due. It was not followed.
    #[error("sent elsewhere instead of answered ({status})")]
    Elsewhere {
        /// The HTTP status.
        status: u16,
        /// The host it leads to, where it can be read.
        host: Option<String>,
    },
    /// Neither JSON nor a page.
    #[error("the answer is not JSON ({status})")]
    NotJson {
        /// The HTTP status.
        status: u16,
    },
    /// JSON in which what was asked for cannot be found.
    #[error("the answer has an unexpected shape: {what}")]
    Shape {
        /// What was looked for: `networks`, `network`, `auth_url`, `accounts`, `health`, `usage`; or `id`, for an id that cannot stand
        /// in an address, where nothing was sent.
        what: &'static str,
    },
    /// `success: false` in a 2xx, or a status that nothing else covers.
    #[error("Outstand refused ({status}): {}", said(.message))]
    Refused {
        /// The HTTP status.
        status: u16,
        /// What Outstand said.
        message: Option<String>,
    },
}

/// One field that Outstand found fault with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's path, joined by points; empty for the whole body.
    pub field: String,
    /// What is wrong with it, in Outstand's words.
    pub errors: Vec<String>,
}

fn said(message: &Option<String>) -> &str {
    message.as_deref().unwrap_or("no reason given")
}
