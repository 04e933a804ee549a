//! What was verified, as a mail tells it: the cause, each check in the order of the bridge, and what was ruled out.

use punte_diagnosis::model::{CauseCode, CheckCode, Verdict};
use punte_words::{Message, Words, msg};

use super::Paragraph;
use super::run::{Checked, Ended, Ran};

/// How a blank inside a key is shown.
const BLANK: char = '␠';

/// The cause with its certainty, in one sentence.
pub(super) fn cause(ran: &Ran, words: &Words) -> String {
    words.say(&match ran.ended {
        Ended::Cause(cause, certainty) => {
            let certainty = Message::new(format!("certainty-{}", certainty.code()));
            msg!("mail-cause", cause = phrase(cause), certainty = certainty)
        }
        Ended::Well => msg!("mail-no-cause"),
        Ended::Unclear => msg!("mail-unclear"),
    })
}

/// The checks that are not well, to stand beside the cause: where a mail is cut, they are what must not be missing.
pub(super) fn broken(ran: &Ran, words: &Words) -> Paragraph {
    let mut lines: Paragraph =
        ran.checks.iter().filter(|checked| checked.verdict != Verdict::Ok).map(|checked| check(checked, words)).collect();
    if lines.iter().any(|line| line.contains(BLANK)) {
        lines.push(words.say(&msg!("mail-blank")));
    }
    lines
}

/// Each check that was run, in the order of the bridge, then what was not reached, then the causes ruled out.
pub(super) fn lines(ran: &Ran, words: &Words) -> Paragraph {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(ran.started_at.iter().map(|time| words.say(&msg!("mail-verified", time = time.text()))));
    lines.extend(ran.checks.iter().map(|checked| check(checked, words)));
    if !ran.unchecked.is_empty() {
        let names: Vec<String> = ran.unchecked.iter().map(|check| words.say(&name(*check))).collect();
        lines.push(words.say(&msg!("mail-unchecked", checks = names.join("; "))));
    }
    if !ran.excluded.is_empty() {
        let causes: Vec<String> = ran.excluded.iter().map(|cause| words.say(&phrase(*cause))).collect();
        lines.push(words.say(&msg!("mail-excluded", causes = causes.join("; "))));
    }
    lines
}

fn check(checked: &Checked, words: &Words) -> String {
    let Checked { check, verdict, seen } = checked;
    let verdict = Message::new(format!("mail-verdict-{}", verdict.code()));
    if seen.is_empty() {
        return words.say(&msg!("mail-check", check = name(*check), verdict = verdict));
    }
    let seen = seen.iter().map(|(name, line)| words.say(&Message::new(format!("mail-seen-{name}")).with("value", line.text())));
    let seen = seen.collect::<Vec<_>>().join(", ");
    words.say(&msg!("mail-check-seen", check = name(*check), verdict = verdict, seen = seen))
}

fn name(check: CheckCode) -> Message {
    Message::new(format!("mail-check-{}", check.code().replace(['.', '_'], "-")))
}

fn phrase(cause: CauseCode) -> Message {
    Message::new(format!("mail-cause-{}", cause.code()))
}
