//! The catalogue: rules as data, each with texts that it must change and texts that it must leave alone. How names and values are
//! joined lives in `keyed/`.

mod keys;
mod shapes;

use crate::view::{More, View};

pub(crate) use keys::KEYS;
pub(crate) use shapes::SHAPES;

/// What kind of value a name gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// The name alone is proof enough.
    Secret,
    /// A name of many uses: the value must look drawn by lot.
    Token,
    /// An everyday word: it must stand alone, and the value must look drawn by lot.
    Opaque,
    /// What authorises a request; its scheme stays.
    Header,
    /// The line of cookies.
    Cookie,
    /// HAR's list of cookies.
    Cookies,
    /// A command whose argument is the value.
    Command,
    /// A client key: it is masked.
    ClientKey,
}

/// Values behind a name.
pub(crate) struct KeyRule {
    pub(crate) id: &'static str,
    /// In small letters; `_` stands for `_`, `-`, `.`, a blank or nothing.
    pub(crate) names: &'static [&'static str],
    pub(crate) class: Class,
    /// What must be removed stands between `⟦` and `⟧`.
    pub(crate) removes: &'static [&'static str],
    pub(crate) keeps: &'static [&'static str],
}

/// Beginning and end of a value, where there is one.
pub(crate) type Found = Result<Option<(usize, usize)>, More>;

/// Values with a shape of their own.
pub(crate) struct ShapeRule {
    pub(crate) id: &'static str,
    /// At least four characters each.
    pub(crate) beginnings: &'static [&'static str],
    /// Beginning and end of the value that begins, or is announced, at a place.
    pub(crate) find: fn(&View<'_>, usize) -> Found,
    /// As in [`KeyRule`]; `§` stands for forty letters and digits, so that nothing that looks real stands here.
    pub(crate) removes: &'static [&'static str],
    pub(crate) keeps: &'static [&'static str],
}

/// A rule with the texts that show what it does.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name in a manifest.
    pub id: &'static str,
    /// What is removed stands between `⟦` and `⟧`; `§` stands for forty letters and digits.
    pub removes: &'static [&'static str],
    /// Texts that stay as they are.
    pub keeps: &'static [&'static str],
}

/// Every rule, those of names first.
pub fn catalogue() -> impl Iterator<Item = Rule> {
    let keys = KEYS.iter().map(|rule| Rule { id: rule.id, removes: rule.removes, keeps: rule.keeps });
    keys.chain(SHAPES.iter().map(|rule| Rule { id: rule.id, removes: rule.removes, keeps: rule.keeps }))
}
