//! What a person typed, looked at before anybody is asked: blanks, quotes, swapped fields, examples. Nothing is changed in silence: what is removed
//! is said. What the services say about the values does not live here.

mod characters;
mod public_keys;
mod rules;
mod together;

use punte_secrets::Sensitive;
use punte_tiktok::shapes::{Shape, shape};
use punte_words::{Message, msg};
use serde::Serialize;

use crate::model::CauseCode;
use characters::Edges;

pub use public_keys::PublicKeys;

/// One of the three values that a setup needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Outstand's API key.
    ApiKey,
    /// TikTok's client key.
    ClientKey,
    /// TikTok's client secret.
    ClientSecret,
}

impl Field {
    /// Every field, in the order in which a person fills them.
    pub const ALL: [Self; 3] = [Self::ApiKey, Self::ClientKey, Self::ClientSecret];

    /// The field's name in JSON and as the variable of its messages.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ApiKey => "api_key",
            Self::ClientKey => "client_key",
            Self::ClientSecret => "client_secret",
        }
    }
}

/// The values as typed, every blank kept; `None` where nothing was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RawInputs {
    /// Outstand's API key.
    pub api_key: Option<Sensitive<String>>,
    /// TikTok's client key.
    pub client_key: Option<Sensitive<String>>,
    /// TikTok's client secret.
    pub client_secret: Option<Sensitive<String>>,
}

impl RawInputs {
    /// The value of one field.
    pub const fn get(&self, field: Field) -> Option<&Sensitive<String>> {
        match field {
            Field::ApiKey => self.api_key.as_ref(),
            Field::ClientKey => self.client_key.as_ref(),
            Field::ClientSecret => self.client_secret.as_ref(),
        }
    }
}

/// How much a note weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Note,
    /// Should be looked at; the value is used.
    Warning,
    /// The value cannot be right as it stands.
    Fail,
}

/// One thing seen in a value. No part of the value stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Where it was seen.
    pub field: Field,
    /// How much it weighs.
    pub severity: Severity,
    /// What it would cause.
    pub cause: Option<CauseCode>,
    /// Whether it is a thing seen, such as a blank, rather than a doubt about the form: a service that accepts the value disproves a doubt.
    pub seen: bool,
    /// What was seen, where, and what to do. Positions count characters of the value as typed, from 1.
    pub text: Message,
}

/// One value after the look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inspected {
    /// The value without blanks around it; `None` where nothing is left.
    pub value: Option<Sensitive<String>>,
    /// What was seen, in reading order.
    pub notes: Vec<Note>,
}

impl Inspected {
    /// The first of the weightiest notes.
    pub fn worst(&self) -> Option<&Note> {
        self.notes.iter().rev().max_by_key(|note| note.severity)
    }
}

/// All three values after the look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inspection {
    /// Outstand's API key.
    pub api_key: Inspected,
    /// TikTok's client key.
    pub client_key: Inspected,
    /// TikTok's client secret.
    pub client_secret: Inspected,
}

impl Inspection {
    /// One of the values.
    pub const fn get(&self, field: Field) -> &Inspected {
        match field {
            Field::ApiKey => &self.api_key,
            Field::ClientKey => &self.client_key,
            Field::ClientSecret => &self.client_secret,
        }
    }

    /// Every note, field by field.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        Field::ALL.into_iter().flat_map(|field| &self.get(field).notes)
    }
}

/// A value on the table: as typed, and as it was meant.
struct Seen<'a> {
    field: Field,
    edges: Edges<'a>,
    /// Without what cannot belong to it: invisible characters, quotes, the words of a pasted header. For recognising, never for use.
    meant: Sensitive<String>,
    shape: Shape,
}

impl<'a> Seen<'a> {
    fn new(field: Field, typed: &'a str) -> Self {
        let edges = Edges::of(typed);
        let meant = characters::meant(edges.value);
        let shape = match shape(edges.value) {
            Shape::Placeholder => Shape::Placeholder,
            _ => shape(meant.expose()),
        };
        Self { field, edges, meant, shape }
    }

    /// The value as it will be used.
    const fn value(&self) -> &'a str {
        self.edges.value
    }

    fn note(&self, severity: Severity, cause: impl Into<Option<CauseCode>>, text: Message) -> Note {
        Note { field: self.field, severity, cause: cause.into(), seen: severity == Severity::Fail, text }
    }
}

/// Looks at the three values. `public_keys` are the API keys that anybody can read somewhere: [`PublicKeys::known`], except in tests.
pub fn inspect(raw: &RawInputs, public_keys: &PublicKeys) -> Inspection {
    let seen = Field::ALL.map(|field| Seen::new(field, raw.get(field).map_or("", |typed| typed.expose())));
    let together = together::look(&seen);
    let [api_key, client_key, client_secret] = seen.map(|seen| {
        let mut notes = characters::around(&seen);
        if together.settles(seen.field) {
            notes.extend(together.notes(seen.field));
        } else {
            notes.extend(alone(&seen, public_keys));
        }
        Inspected { value: (!seen.value().is_empty()).then(|| seen.value().into()), notes }
    });
    Inspection { api_key, client_key, client_secret }
}

/// What one value says by itself. A value that cannot be right gets no remark about its shape besides.
fn alone(seen: &Seen<'_>, public_keys: &PublicKeys) -> Vec<Note> {
    let leaked = seen.field == Field::ApiKey && (public_keys.contains(seen.value()) || public_keys.contains(seen.meant.expose()));
    if leaked {
        return vec![seen.note(Severity::Fail, CauseCode::ApiKeyLeaked, msg!("inputs-public-key"))];
    }
    let by_shape = rules::first(seen);
    if by_shape.as_ref().is_some_and(|note| note.severity == Severity::Fail) {
        return by_shape.into_iter().collect();
    }
    let inside = characters::inside(seen);
    if inside.is_empty() { by_shape.into_iter().collect() } else { inside }
}

#[cfg(test)]
mod tests;
