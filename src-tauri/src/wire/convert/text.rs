//! Sentences.

use punte_words::{Message, Value};

use crate::wire::{Text, TextValue};

impl From<&Message> for Text {
    fn from(message: &Message) -> Self {
        let Message { id, args } = message;
        Self { id: id.clone(), args: args.iter().map(|(name, value)| (name.clone(), value.into())).collect() }
    }
}

impl From<Message> for Text {
    fn from(message: Message) -> Self {
        Self::from(&message)
    }
}

impl From<&Value> for TextValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(text.clone()),
            Value::Message(message) => Self::Message(message.into()),
        }
    }
}
