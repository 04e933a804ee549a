//! The one clock of the command line: everything else takes the time as a value.

use jiff::Timestamp;

/// The moment, RFC 3339, UTC, whole seconds.
#[expect(clippy::disallowed_methods, reason = "the one clock")]
pub(crate) fn now() -> String {
    Timestamp::from_second(Timestamp::now().as_second()).map_or_else(|_| String::new(), |moment| moment.to_string())
}
