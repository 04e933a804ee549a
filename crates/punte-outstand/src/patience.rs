//! How long a read waits when Outstand asks it to. Writes never wait: they are sent once.

use std::time::Duration;

use crate::error::OutstandError;

/// How often a read is asked again at most.
const RETRIES: u32 = 2;

/// How long one call may wait for Outstand, all its waiting together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// The longest waiting. What would take longer is not waited for at all.
    pub longest_wait: Duration,
    /// The waiting where a rate limit names none.
    pub default_wait: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { longest_wait: Duration::from_secs(10), default_wait: Duration::from_secs(1) }
    }
}

impl Patience {
    pub(crate) const fn begin(self) -> Waiting {
        Waiting { left: self.longest_wait, default_wait: self.default_wait, retries: RETRIES }
    }
}

/// What is left of the patience of one call.
pub(crate) struct Waiting {
    left: Duration,
    default_wait: Duration,
    retries: u32,
}

impl Waiting {
    /// How long to wait before asking again; `None` where asking again makes no sense or takes too long.
    pub(crate) fn before_retry(&mut self, error: &OutstandError, retry_after: Option<Duration>) -> Option<Duration> {
        let wait = match error {
            OutstandError::RateLimited { .. } => retry_after.unwrap_or(self.default_wait),
            OutstandError::Server { status: 503, .. } => retry_after?,
            _ => return None,
        };
        self.left = self.left.checked_sub(wait)?;
        self.retries = self.retries.checked_sub(1)?;
        Some(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITED: OutstandError = OutstandError::RateLimited { retry_after: None };

    fn seconds(seconds: u64) -> Option<Duration> {
        Some(Duration::from_secs(seconds))
    }

    #[test]
    fn the_waiting_of_a_call_is_bounded_as_a_whole() {
        let mut waiting = Patience::default().begin();
        assert_eq!(waiting.before_retry(&LIMITED, seconds(6)), seconds(6));
        assert_eq!(waiting.before_retry(&LIMITED, seconds(6)), None, "6 + 6 s is more than 10 s");
        assert_eq!(Patience::default().begin().before_retry(&LIMITED, seconds(11)), None);
        assert_eq!(Patience::default().begin().before_retry(&LIMITED, seconds(u64::MAX)), None);
    }

    #[test]
    fn two_retries_and_no_third() {
        let mut waiting = Patience::default().begin();
        assert_eq!([(); 3].map(|()| waiting.before_retry(&LIMITED, seconds(0))), [seconds(0), seconds(0), None]);
    }

    #[test]
    fn only_what_passes_is_waited_for() {
        let ask = |error: &OutstandError, after| Patience::default().begin().before_retry(error, after);
        assert_eq!(ask(&LIMITED, None), seconds(1), "the default, where no time is named");
        let unavailable = OutstandError::Server { status: 503, message: None };
        assert_eq!((ask(&unavailable, seconds(2)), ask(&unavailable, None)), (seconds(2), None));
        for never in
            [OutstandError::QuotaExhausted, OutstandError::SubscriptionInactive, OutstandError::Server { status: 500, message: None }]
        {
            assert_eq!(ask(&never, seconds(0)), None, "{never:?}");
        }
    }
}
