//! Reading JSON that may be shaped a little otherwise than told: names in two styles, ids as numbers, lists in several places.

use serde_json::{Map, Value};

use crate::facts;

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// The first of `names` that holds a text or a number, as text, exactly as it stands.
pub(crate) fn text(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The first of `names` that holds a truth value: `true`, `1`, `"true"`, `"1"` and their opposites.
pub(crate) fn truth(object: &Object, names: &[&str]) -> Option<bool> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::Bool(truth) => Some(*truth),
        Value::Number(number) => match number.as_f64()? {
            0.0 => Some(false),
            1.0 => Some(true),
            _ => None,
        },
        Value::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            _ => None,
        },
        _ => None,
    })
}

/// The first of `names` that holds a whole number that is not negative.
pub(crate) fn count(object: &Object, names: &[&str]) -> Option<u64> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::Number(number) => number.as_u64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    })
}

/// A float as JavaScript may write a whole number (`5.0`, `1e2`), up to where floats are exact.
fn whole(number: f64) -> Option<u64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && (0.0..=EXACT).contains(&number)).then_some(number as u64)
}

/// The rows of a list.
pub(crate) struct Rows<T> {
    /// How many there are, readable or not.
    pub(crate) found: usize,
    /// Those that can be read.
    pub(crate) read: Vec<T>,
}

/// Reads the rows of a list: bare, in `data`, in a list within `data`, beside it, or a single row where a list was due. `None` where nothing
/// in the answer can be a list. `data: null` with `success: true` is an empty one.
pub(crate) fn rows<T>(answer: &Value, read: fn(&Value) -> Option<T>) -> Option<Rows<T>> {
    let found: Vec<&Value> = match answer {
        Value::Array(rows) => rows.iter().collect(),
        Value::Object(envelope) => match envelope.get("data") {
            Some(Value::Array(rows)) => rows.iter().collect(),
            Some(Value::Null) if truth(envelope, &["success"]) == Some(true) => Vec::new(),
            Some(data @ Value::Object(inner)) => list_within(inner).unwrap_or_else(|| vec![data]),
            _ => list_within(envelope).unwrap_or_else(|| vec![answer]),
        },
        _ => return None,
    };
    let read: Vec<T> = found.iter().filter_map(|row| read(row)).collect();
    // A list of which no row can be read must not pass for an empty one.
    (found.is_empty() || !read.is_empty()).then_some(Rows { found: found.len(), read })
}

fn list_within(object: &Object) -> Option<Vec<&Value>> {
    facts::LISTS.iter().find_map(|name| object.get(*name)?.as_array()).map(|rows| rows.iter().collect())
}

/// The object that an answer is about: in `data`, or the answer itself.
pub(crate) fn subject(answer: &Value) -> Option<&Object> {
    let envelope = answer.as_object()?;
    Some(envelope.get("data").and_then(Value::as_object).unwrap_or(envelope))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn object(value: Value) -> Object {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn truth_has_many_spellings() {
        for (value, read) in [
            (json!(true), Some(true)),
            (json!(1), Some(true)),
            (json!("1"), Some(true)),
            (json!(" True "), Some(true)),
            (json!(0), Some(false)),
            (json!(0.0), Some(false)),
            (json!("false"), Some(false)),
            (json!(2), None),
            (json!("da"), None),
            (json!(null), None),
            (json!([1]), None),
        ] {
            assert_eq!(truth(&object(json!({ "a": value })), &["a"]), read, "{value}");
        }
    }

    #[test]
    fn the_first_name_that_holds_something_wins_and_text_stays_as_it_is() {
        let row = object(json!({ "client_key": null, "clientKey": " awpracticepuntea1\u{200b}", "id": 18446744073709551615u64 }));
        assert_eq!(text(&row, &["client_key", "clientKey"]).unwrap(), " awpracticepuntea1\u{200b}");
        assert_eq!(text(&row, &["id"]).unwrap(), "18446744073709551615");
        assert_eq!(text(&row, &["client_key"]), None);
    }

    #[test]
    fn counts_are_whole_and_not_negative() {
        for (value, read) in [(json!(7), Some(7)), (json!(1e2), Some(100)), (json!("12"), Some(12)), (json!(-1), None), (json!(1.5), None)]
        {
            assert_eq!(count(&object(json!({ "a": value })), &["a"]), read, "{value}");
        }
    }
}
