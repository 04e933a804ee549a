//! A sentence on its way to the window, which renders it in the language of the moment.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// A sentence by its name in the files of `locales/`, with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
pub struct Text {
    /// The message's name.
    pub id: String,
    /// Its variables.
    pub args: BTreeMap<String, TextValue>,
}

/// A variable of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
#[serde(untagged)]
pub enum TextValue {
    /// A count.
    Number(#[ts(type = "number")] i64),
    /// Text as it stands.
    Text(String),
    /// A sentence inside the sentence.
    Message(Text),
}

/// Why a command could not do what was asked: what, where and what to do, as one or more sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/bindings/")]
pub struct Trouble {
    /// A stable name for the kind of trouble.
    pub code: String,
    /// The sentence.
    pub text: Text,
}
