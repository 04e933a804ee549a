//! What the values say about each other: swapped, the same twice, half a pair. What one value says by itself lives in `rules.rs`.

use punte_tiktok::shapes::Shape;
use punte_words::msg;

use super::{Field, Note, Seen, Severity, rules};
use crate::model::CauseCode;

/// What was found, and which fields have nothing more to say.
#[derive(Default)]
pub(super) struct Together {
    notes: Vec<Note>,
    settled: Vec<Field>,
}

impl Together {
    /// Whether the field's own rules are not to be asked.
    pub fn settles(&self, field: Field) -> bool {
        self.settled.contains(&field)
    }

    /// The notes about one field.
    pub fn notes(&self, field: Field) -> impl Iterator<Item = Note> {
        self.notes.iter().filter(move |note| note.field == field).cloned()
    }
}

/// Compares the three values, given in the order of [`Field::ALL`].
pub(super) fn look(seen: &[Seen<'_>; 3]) -> Together {
    let [_, client_key, client_secret] = seen;
    let mut together = Together::default();
    if client_key.shape == Shape::SecretLike && rules::like_client_key(client_secret) {
        together.notes.push(client_key.note(Severity::Fail, CauseCode::CredentialsSwapped, msg!("inputs-swapped")));
        together.settled.extend([Field::ClientKey, Field::ClientSecret]);
    } else {
        same_twice(seen, &mut together);
    }
    half_a_pair(client_key, client_secret, &mut together);
    together
}

/// One value in two fields. Where a rule already says that one of them holds what belongs elsewhere, that says more.
fn same_twice(seen: &[Seen<'_>; 3], together: &mut Together) {
    let wrong_by_itself = |seen: &Seen<'_>| rules::first(seen).is_some_and(|note| note.severity == Severity::Fail);
    for (earlier, later) in [(0, 1), (0, 2), (1, 2)].map(|(earlier, later)| (&seen[earlier], &seen[later])) {
        let same = earlier.shape != Shape::Empty && earlier.meant == later.meant;
        if !same || wrong_by_itself(earlier) || wrong_by_itself(later) {
            continue;
        }
        // A secret in both fields of the pair is wrong in the key's field; nothing tells otherwise, the field filled last is looked at first.
        let (wrong, other) =
            if later.field == Field::ClientSecret && later.shape == Shape::SecretLike { (earlier, later) } else { (later, earlier) };
        if !together.settles(wrong.field) {
            let text = msg!("inputs-same-twice", field = wrong.field.code(), other = other.field.code());
            together.notes.push(wrong.note(Severity::Fail, CauseCode::CredentialsSwapped, text));
            together.settled.push(wrong.field);
        }
    }
}

/// A client key without its secret, or the other way round: no fault, but the pair cannot be proven.
fn half_a_pair(client_key: &Seen<'_>, client_secret: &Seen<'_>, together: &mut Together) {
    let missing = match (client_key.value().is_empty(), client_secret.value().is_empty()) {
        (true, false) => client_key,
        (false, true) => client_secret,
        _ => return,
    };
    together.notes.push(missing.note(Severity::Note, None, msg!("inputs-half-a-pair", field = missing.field.code())));
    together.settled.push(missing.field);
}
