//! The one clock of the window. Whoever needs the time gets it as an argument from here.

use jiff::{Timestamp, Unit};

/// The time now.
#[expect(clippy::disallowed_methods, reason = "the one place where the window asks for the time")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// The time now, UTC, RFC 3339 with seconds: when a run starts.
pub fn started_at() -> String {
    let now = now();
    now.round(Unit::Second).unwrap_or(now).to_string()
}

/// Seconds since 1970: the date of a mail.
pub fn seconds() -> i64 {
    now().as_second()
}

/// Milliseconds since 1970, with fractions: marks of the start-up bench.
pub fn since_1970() -> f64 {
    now().as_duration().as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_is_told_in_whole_seconds_of_utc() {
        let told = started_at();
        assert_eq!((told.len(), told.ends_with('Z')), ("2026-11-23T09:00:00Z".len(), true), "{told}");
        assert!(since_1970() > 1.7e12);
    }
}
