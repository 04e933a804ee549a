//! The scopes in a pasted list beside the ones that are wanted. How names and words of approval are found lives beside it.

use punte_tiktok::facts::scopes::scope_fact;
use punte_tiktok::{SCOPES, ScopeSource};
use punte_words::{Message, msg};
use serde_json::Value;

use super::MOST;
use super::nearest::distance;
use super::spelled::{Slip, Spotted, spot};
use super::standing::{Line, Standing, standings};

/// What a pasted list of scopes holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeReading {
    /// The wanted ones in their order, then everything else that was found, in the order of the list.
    pub rows: Vec<ScopeRow>,
    /// The wanted ones that are missing, with commas between; empty where none is.
    pub missing: String,
}

/// One scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeRow {
    /// Its name as it was pasted, blanks as marks; the right name where it was not.
    pub scope: String,
    /// How it stands.
    pub state: ScopeState,
    /// What that means and what to do; absent where all is well.
    pub text: Option<Message>,
}

/// How a scope stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeState {
    /// Wanted and in the list.
    Present,
    /// Wanted and in the list, where it is said not to be approved.
    NotApproved,
    /// Wanted and not in the list as TikTok writes it.
    Missing,
    /// In the list, known, and not wanted.
    Extra,
    /// In the list, and in no list of TikTok's.
    Unknown,
    /// In the list, and taken away by TikTok.
    Gone,
}

impl ScopeState {
    /// The state's stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::NotApproved => "not_approved",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Unknown => "unknown",
            Self::Gone => "gone",
        }
    }
}

/// A name with what the portal says of it.
type Named = (Spotted, Option<Standing>);

/// Reads any list: names between commas, blanks or lines, a table copied from the portal with its words of approval, JSON, an address. Every
/// wanted scope is missing from an empty one.
pub fn read_scopes(pasted: &str, wanted: &[String]) -> ScopeReading {
    let wanted = cleaned(wanted);
    let pasted: String = pasted.chars().take(MOST).collect();
    let lines: Vec<Line> = lines_of(&pasted)
        .iter()
        .map(|line| line.chars().collect::<Vec<char>>())
        .map(|text| Line { names: spot(&text, &wanted), text })
        .collect();
    let standings = standings(&lines);
    let names = lines.into_iter().flat_map(|line| line.names).zip(standings.into_iter().flatten());
    let found: Vec<Named> = names.collect();
    let mut rows: Vec<ScopeRow> = wanted.iter().map(|scope| wanted_row(scope, &found)).collect();
    let missing: Vec<&str> =
        wanted.iter().zip(&rows).filter(|(_, row)| row.state == ScopeState::Missing).map(|(scope, _)| scope.as_str()).collect();
    let missing = missing.join(",");
    let mut told: Vec<&str> = Vec::new();
    for (spotted, _) in &found {
        if !wanted.contains(&spotted.name) && !told.contains(&spotted.name.as_str()) {
            told.push(&spotted.name);
            rows.push(other_row(spotted));
        }
    }
    ScopeReading { rows, missing }
}

/// The wanted names without blanks around them, each once.
fn cleaned(wanted: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in wanted.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

fn wanted_row(scope: &str, found: &[Named]) -> ScopeRow {
    let seen: Vec<&Named> = found.iter().filter(|(spotted, _)| spotted.name == scope).collect();
    let row = |scope: String, state, text| ScopeRow { scope, state, text };
    if seen.iter().any(|(spotted, _)| spotted.slip.is_none()) {
        let refused = seen.iter().any(|(_, standing)| *standing == Some(Standing::NotApproved));
        return match refused {
            true => row(scope.to_owned(), ScopeState::NotApproved, Some(msg!("portal-scope-not-approved"))),
            false => row(scope.to_owned(), ScopeState::Present, None),
        };
    }
    match seen.first().and_then(|(spotted, _)| Some((&spotted.pasted, spotted.slip?))) {
        Some((pasted, slip)) => row(punte_secrets::visible_blanks(pasted), ScopeState::Missing, Some(slipped(slip, scope))),
        None => row(scope.to_owned(), ScopeState::Missing, Some(how_to_add(scope))),
    }
}

fn slipped(slip: Slip, scope: &str) -> Message {
    match slip {
        Slip::Case => msg!("portal-scope-case", scope = scope),
        Slip::Blank => msg!("portal-scope-blank", scope = scope),
        Slip::Lookalike => msg!("portal-scope-lookalike", scope = scope),
    }
}

fn how_to_add(scope: &str) -> Message {
    match scope_fact(scope).map(|fact| fact.from) {
        Some(ScopeSource::Product(product)) => msg!("portal-scope-missing-product", product = product),
        Some(ScopeSource::ByHand) => msg!("portal-scope-missing-by-hand"),
        Some(ScopeSource::Gone) => msg!("portal-scope-gone"),
        None => msg!("portal-scope-missing-unknown"),
    }
}

fn other_row(spotted: &Spotted) -> ScopeRow {
    let (state, text) = match scope_fact(&spotted.name).map(|fact| fact.from) {
        Some(ScopeSource::Gone) => (ScopeState::Gone, msg!("portal-scope-gone")),
        Some(_) => (ScopeState::Extra, msg!("portal-scope-extra")),
        None => (ScopeState::Unknown, unknown(&spotted.name)),
    };
    ScopeRow { scope: punte_secrets::visible_blanks(&spotted.pasted), state, text: Some(text) }
}

/// A name that nobody knows; the known one that it may have been meant for, where only a letter or two differ.
fn unknown(name: &str) -> Message {
    let known = SCOPES.iter().filter(|scope| scope.from != ScopeSource::Gone).map(|scope| scope.name);
    let near = known.map(|known| (distance(known, name), known)).min().filter(|(apart, _)| *apart <= 2);
    match near {
        Some((_, near)) => msg!("portal-scope-unknown-near", near = near),
        None => msg!("portal-scope-unknown"),
    }
}

/// The text in lines; of JSON each element is one, and a key that names a group is a heading.
fn lines_of(pasted: &str) -> Vec<String> {
    match serde_json::from_str::<Value>(pasted.trim()) {
        Ok(value @ (Value::Array(_) | Value::Object(_))) => {
            let mut lines = Vec::new();
            gather(&value, &mut lines);
            lines
        }
        // Commas and blanks of an address are encoded.
        _ => pasted.split(['\n', '\r']).map(|line| line.replace("%2C", ",").replace("%2c", ",").replace("%20", " ")).collect(),
    }
}

// Goes as deep as the JSON, which the parser bounds.
fn gather(value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::String(text) => lines.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, lines)),
        Value::Object(parts) => {
            let flat: Vec<String> = parts.iter().filter_map(|(key, part)| flat(key, part)).collect();
            lines.push(flat.join(" "));
            for (key, part) in parts.iter().filter(|(_, part)| part.is_array() || part.is_object()) {
                lines.push(format!("{}:", key.replace('_', " ")));
                gather(part, lines);
            }
        }
        _ => {}
    }
}

fn flat(key: &str, part: &Value) -> Option<String> {
    match part {
        Value::Bool(true) => Some(key.to_owned()),
        Value::Bool(false) => Some(format!("not {key}")),
        Value::String(text) if key.contains('.') => Some(format!("{key} {}", text.replace('_', " "))),
        Value::String(text) => Some(text.replace("_", " ")).filter(|_| !text.contains('.')).or_else(|| Some(text.clone())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
