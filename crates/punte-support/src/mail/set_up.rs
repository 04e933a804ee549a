//! What is configured, line by line, and the error in words: the same for both kinds of mail.

use punte_words::{Message, Words, msg};

use super::Paragraph;
use super::facts::MailFacts;
use super::line::Line;
use super::run::Registered;

/// The redirect URI, the scopes, the registration, the masked key, the app's state.
pub(super) fn lines(facts: &MailFacts, words: &Words) -> Paragraph {
    let MailFacts { redirect_uri, scopes, app_state, ran, .. } = facts;
    let mut lines: Vec<Message> = Vec::new();
    lines.extend(redirect_uri.iter().map(|address| msg!("mail-redirect-uri", address = address.text())));
    lines.extend((!scopes.is_empty()).then(|| msg!("mail-scopes", scopes = joined(scopes, ", "))));
    lines.extend(ran.as_ref().and_then(|ran| ran.registered.as_ref()).map(registered));
    lines.extend(client_key(facts));
    lines.extend(app_state.map(|state| msg!("mail-state", state = Message::new(format!("mail-state-{}", state.code())))));
    lines.iter().map(|line| words.say(line)).collect()
}

fn registered(registered: &Registered) -> Message {
    match registered {
        Registered::Once(Some(id)) => msg!("mail-network-once-id", id = id.text()),
        Registered::Once(None) => msg!("mail-network-once"),
        Registered::Never => msg!("mail-network-none"),
        Registered::Several(count) => msg!("mail-network-several", count = *count),
    }
}

/// The key as the person holds it now, or else as the run was given it.
fn client_key(facts: &MailFacts) -> Option<Message> {
    if let Some(key) = &facts.client_key {
        let (fingerprint, word) = (key.fingerprint.text(), key.word.text());
        return Some(msg!("mail-client-key-fingerprint", key = key.masked.text(), fingerprint = fingerprint, word = word));
    }
    let given = facts.ran.as_ref()?.given_key.as_ref()?;
    Some(msg!("mail-client-key", key = given.text()))
}

/// The error's own words, as TikTok writes them: `scope, error=invalid_scope, errCode=…`; `None` where none are known.
pub(super) fn error(facts: &MailFacts) -> Option<String> {
    let found = &facts.found;
    let word = facts.word().map(|word| word.text().to_owned());
    let rest = [named("error", found.error.as_ref()), named("errCode", found.err_code.as_ref())];
    let words: Vec<String> = word.into_iter().chain(rest.into_iter().flatten()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// What else stood in the text of the error, by TikTok's names; the error's own words are `with_error` among them.
pub(super) fn in_the_text(facts: &MailFacts, with_error: bool) -> Option<String> {
    let found = &facts.found;
    let scope = (!found.scopes.is_empty()).then(|| format!("scope={}", joined(&found.scopes, ",")));
    let error = [named("error", found.error.as_ref()), named("errCode", found.err_code.as_ref())];
    let rest = [named("client_key", found.client_key.as_ref()), named("redirect_uri", found.redirect_uri.as_ref()), scope];
    let words: Vec<String> = error.into_iter().filter(|_| with_error).chain(rest).flatten().collect();
    (!words.is_empty()).then(|| words.join("; "))
}

fn named(name: &str, value: Option<&Line>) -> Option<String> {
    value.map(|value| format!("{name}={}", value.text()))
}

/// The lines with something between them.
pub(super) fn joined(lines: &[Line], between: &str) -> String {
    lines.iter().map(Line::text).collect::<Vec<_>>().join(between)
}
