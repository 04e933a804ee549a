//! What a failed exchange means, the same for every check that meets it.

use punte_http::Fault;
use punte_outstand::OutstandError;
use punte_words::{Message, msg};

use crate::model::{CauseCode, Certainty, Outcome, Verdict};

/// Who was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Outstand,
    Tiktok,
    /// The customer's own callback.
    Proxy,
}

/// Whether somebody answered, if only what could not be read: then the way there is whole.
pub(super) const fn was_answered(fault: &Fault) -> bool {
    matches!(fault, Fault::TooLarge { .. })
}

/// The cause behind an exchange that brought no answer, and the sentence for it.
pub(super) fn of_fault(asked: Asked, fault: &Fault) -> (CauseCode, Message) {
    let host = fault.host();
    match fault {
        Fault::Dns { .. } => (CauseCode::DnsFailed, msg!("fault-dns", host = host)),
        Fault::Unreachable { .. } => (CauseCode::Unreachable, msg!("fault-unreachable", host = host)),
        Fault::Tls { .. } => (CauseCode::TlsIntercepted, msg!("fault-tls", host = host)),
        Fault::NoTrustStore { .. } => (CauseCode::Unreachable, msg!("fault-no-trust-store", host = host)),
        Fault::TimedOut { .. } => (CauseCode::TimedOut, msg!("fault-timed-out", host = host)),
        Fault::TooLarge { limit, .. } => {
            let cause = match asked {
                Asked::Outstand => CauseCode::OutstandUnavailable,
                Asked::Tiktok => CauseCode::TiktokUnavailable,
                Asked::Proxy => CauseCode::ProxyCallbackBroken,
            };
            (cause, msg!("fault-too-large", host = host, mebibytes = limit / (1024 * 1024)))
        }
        Fault::NotAllowed { .. } => (CauseCode::ProviderSetup, msg!("fault-not-allowed", host = host)),
        Fault::Unsendable { .. } => (CauseCode::ProviderSetup, msg!("fault-unsendable", host = host)),
        Fault::Broken { .. } => (CauseCode::Unreachable, msg!("fault-broken", host = host)),
    }
}

/// The outcome of a check whose exchange brought no answer: the network's plank broke, not this one.
pub(super) fn by_fault(asked: Asked, fault: &Fault) -> Outcome {
    let (cause, text) = of_fault(asked, fault);
    // That the answer is too long was seen; that the service is at fault follows from it only most likely.
    let certainty = if was_answered(fault) { Certainty::Likely } else { Certainty::Proven };
    Outcome::new(Verdict::Undetermined, text.clone()).points_to(cause, certainty, text)
}

/// The outcome of a check that Outstand answered with an error of its own.
pub(super) fn by_outstand(error: &OutstandError) -> Outcome {
    use CauseCode as C;
    let (verdict, cause, certainty, text) = match error {
        OutstandError::Fault(fault) => return by_fault(Asked::Outstand, fault),
        OutstandError::Unauthorized => (Verdict::Fail, C::ApiKeyInvalid, Certainty::Proven, msg!("outstand-unauthorized")),
        OutstandError::Forbidden => (Verdict::Fail, C::ProviderSetup, Certainty::Likely, msg!("outstand-forbidden")),
        OutstandError::SubscriptionInactive => {
            (Verdict::Fail, C::SubscriptionInactive, Certainty::Proven, msg!("outstand-subscription-inactive"))
        }
        OutstandError::QuotaExhausted => (Verdict::Fail, C::QuotaExhausted, Certainty::Proven, msg!("outstand-quota-exhausted")),
        OutstandError::RateLimited { retry_after } => {
            let text = match retry_after {
                Some(wait) => msg!("outstand-rate-limited-for", seconds = wait.as_secs()),
                None => msg!("outstand-rate-limited"),
            };
            (Verdict::Undetermined, C::RateLimited, Certainty::Proven, text)
        }
        OutstandError::Server { status, .. } => {
            (Verdict::Undetermined, C::OutstandUnavailable, Certainty::Proven, msg!("outstand-server-error", status = *status))
        }
        // 511 is a network's own way of asking for sign-in (RFC 6585); any other page in place of data only looks like it.
        OutstandError::Page { status, .. } => {
            let certainty = if *status == 511 { Certainty::Proven } else { Certainty::Likely };
            (Verdict::Undetermined, C::CaptivePortal, certainty, msg!("outstand-page", status = *status))
        }
        OutstandError::Elsewhere { host, .. } => {
            let text = match host {
                Some(host) => msg!("outstand-elsewhere", host = host.as_str()),
                None => msg!("outstand-elsewhere-unknown"),
            };
            (Verdict::Undetermined, C::CaptivePortal, Certainty::Likely, text)
        }
        OutstandError::NotJson { status } => {
            (Verdict::Undetermined, C::OutstandUnavailable, Certainty::Likely, msg!("outstand-not-json", status = *status))
        }
        OutstandError::Shape { .. } => (Verdict::Undetermined, C::OutstandUnavailable, Certainty::Possible, msg!("outstand-shape")),
        OutstandError::NotFound { .. } => (Verdict::Undetermined, C::OutstandUnavailable, Certainty::Possible, msg!("outstand-not-found")),
        OutstandError::Conflict { .. } | OutstandError::Invalid { .. } | OutstandError::Refused { .. } => {
            let text = match outside_words(error) {
                Some(words) => msg!("outstand-refused-saying", words = words),
                None => msg!("outstand-refused"),
            };
            (Verdict::Undetermined, C::ProviderSetup, Certainty::Possible, text)
        }
    };
    Outcome::new(verdict, text.clone()).points_to(cause, certainty, text)
}

/// Longer unbroken runs in a service's words are no words: keys, tokens or secrets in some encoding.
const LONGEST_WORD: usize = 20;

/// Outstand's own words for an error, where there are any; bounded and cleaned by its client, and without anything that is no word.
pub(crate) fn outside_words(error: &OutstandError) -> Option<String> {
    let words = match error {
        OutstandError::NotFound { message }
        | OutstandError::Conflict { message }
        | OutstandError::Invalid { message, .. }
        | OutstandError::Refused { message, .. }
        | OutstandError::Server { message, .. } => message.as_deref()?,
        _ => return None,
    };
    let kept: Vec<&str> = words.split_whitespace().map(|word| if word.chars().count() > LONGEST_WORD { "…" } else { word }).collect();
    (!kept.is_empty()).then(|| kept.join(" "))
}
