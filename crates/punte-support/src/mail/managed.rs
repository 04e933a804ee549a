//! The mail that asks for Managed Keys: what is asked, what was read about them (facts of 2026-11), and what there is today.

use punte_words::{Words, msg};

use super::facts::MailFacts;
use super::set_up::error;
use super::{Paragraph, set_up};

/// The paragraphs.
pub(super) fn body(facts: &MailFacts, words: &Words) -> Vec<Paragraph> {
    let say = |message| words.say(&message);
    let mut first = vec![say(msg!("mail-managed-opening"))];
    first.extend(error(facts).map(|error| say(msg!("mail-managed-why", error = error))));
    let questions = [msg!("mail-managed-questions"), msg!("mail-managed-price"), msg!("mail-managed-time"), msg!("mail-managed-change")];
    let mut today = vec![say(msg!("mail-managed-today"))];
    today.extend(set_up::lines(facts, words));
    vec![
        vec![say(msg!("mail-hello"))],
        first,
        questions.into_iter().map(say).collect(),
        vec![say(msg!("mail-managed-known"))],
        today,
        vec![say(msg!("mail-thanks"))],
    ]
}
