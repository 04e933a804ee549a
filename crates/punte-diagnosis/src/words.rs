//! How a check and a cause are called in words. The words themselves live in `locales/`.

use punte_words::Message;

use crate::model::{CauseCode, CheckCode};

/// The name of a check: `check-<code with - for . and _>-name`.
pub fn check_name(check: CheckCode) -> Message {
    Message::new(format!("check-{}-name", check.code().replace(['.', '_'], "-")))
}

/// The one sentence that names a cause: `cause-<code>-title`.
pub fn cause_title(cause: CauseCode) -> Message {
    Message::new(format!("cause-{}-title", cause.code()))
}

/// What a cause means, in a sentence or two: `cause-<code>-text`.
pub fn cause_text(cause: CauseCode) -> Message {
    Message::new(format!("cause-{}-text", cause.code()))
}
