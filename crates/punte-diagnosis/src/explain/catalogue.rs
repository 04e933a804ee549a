//! All rules, each checked against its own examples when the catalogue is built. A rule that fails them is left out, and named.

use std::sync::LazyLock;

use super::reading::Reading;
use super::rule::{Rule, Side, Table};
use super::rules::TABLES;
use crate::model::CauseCode;

/// A rule that does not keep to its own examples.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BrokenRule {
    /// The rule's cause.
    pub(super) cause: CauseCode,
    /// The example it fails, or `None` where it has too few.
    pub(super) example: Option<&'static str>,
}

/// The rules that keep to their examples.
pub(super) struct Catalogue {
    rules: Vec<(Side, &'static Rule)>,
}

impl Catalogue {
    /// Reads every rule's examples with the rule itself; the second part names those that fail.
    pub(super) fn build(tables: &'static [Table]) -> (Self, Vec<BrokenRule>) {
        let (mut rules, mut broken) = (Vec::new(), Vec::new());
        for (side, rule) in tables.iter().flat_map(|table| table.rules.iter().map(|rule| (table.side, rule))) {
            match failed(side, rule) {
                None => rules.push((side, rule)),
                Some(failure) => broken.push(failure),
            }
        }
        (Self { rules }, broken)
    }

    /// The rules that recognise the text, in the catalogue's order.
    pub(super) fn applying(&self, reading: &Reading) -> impl Iterator<Item = (Side, &'static Rule)> {
        self.rules.iter().copied().filter(|(side, rule)| rule.applies(*side, reading))
    }

    #[cfg(test)]
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().map(|(_, rule)| *rule)
    }
}

fn failed(side: Side, rule: &Rule) -> Option<BrokenRule> {
    if rule.positives.is_empty() || rule.negatives.is_empty() {
        return Some(BrokenRule { cause: rule.cause, example: None });
    }
    let applies = |text: &str| rule.applies(side, &Reading::of(text));
    let missed = rule.positives.iter().find(|text| !applies(text));
    let taken = rule.negatives.iter().find(|text| applies(text));
    missed.or(taken).map(|example| BrokenRule { cause: rule.cause, example: Some(example) })
}

/// The catalogue, built on first use.
pub(super) fn catalogue() -> &'static Catalogue {
    static BUILT: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::build(TABLES).0);
    &BUILT
}
