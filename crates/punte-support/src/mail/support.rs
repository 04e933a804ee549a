//! The mail about an error that stays: what a person who supports needs first stands first, since a mail program may get only the beginning.

use punte_words::{Message, Words, msg};

use super::facts::MailFacts;
use super::set_up::{error, in_the_text, joined};
use super::{Paragraph, report, set_up};

/// The bare word that the guide is about.
const CLIENT_KEY: &str = "client_key";

/// The subject.
pub(super) fn subject(facts: &MailFacts) -> Message {
    match facts.word() {
        Some(word) if word.text() == CLIENT_KEY => msg!("mail-support-subject-client-key"),
        word => match word.or(facts.found.error.as_ref()) {
            Some(word) => msg!("mail-support-subject-error", error = word.text()),
            None => msg!("mail-support-subject"),
        },
    }
}

/// The paragraphs.
pub(super) fn body(facts: &MailFacts, words: &Words) -> Vec<Paragraph> {
    let say = |message: Message| words.say(&message);
    let ran = facts.ran.as_ref();
    let mut first = vec![say(opening(facts))];
    // The guide's sentence has room for the bare word only; any other opening says all the words.
    let bare = facts.word().is_some_and(|word| word.text() == CLIENT_KEY);
    first.extend(in_the_text(facts, bare).map(|found| say(msg!("mail-support-words", words = found))));
    if let Some(ran) = ran {
        first.push(report::cause(ran, words));
        first.extend(report::broken(ran, words));
    }
    first.extend((!facts.log_ids.is_empty()).then(|| say(msg!("mail-log-ids", ids = joined(&facts.log_ids, ", ")))));
    let mut configured = vec![say(msg!("mail-configured"))];
    configured.extend(set_up::lines(facts, words));
    let verified = ran.map(|ran| report::lines(ran, words)).unwrap_or_default();
    let made_by = ran.map(|_| say(msg!("mail-made-by", version = env!("CARGO_PKG_VERSION"))));
    vec![
        vec![say(msg!("mail-hello"))],
        first,
        vec![say(msg!("mail-support-ask")), say(msg!("mail-screenshots"))],
        configured,
        verified,
        made_by.into_iter().collect(),
        vec![say(msg!("mail-thanks"))],
    ]
}

fn opening(facts: &MailFacts) -> Message {
    match (facts.word(), error(facts)) {
        (Some(word), _) if word.text() == CLIENT_KEY => msg!("mail-support-opening-client-key"),
        (_, Some(error)) => msg!("mail-support-opening-error", error = error),
        (_, None) => msg!("mail-support-opening"),
    }
}
