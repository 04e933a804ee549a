//! The faults of single fields in a refusal: the nested form that Outstand documents, and the two flat ones of the same validator.

use serde_json::Value;

use crate::error::FieldError;
use crate::facts;
use crate::outside::Confidential;
use crate::tolerant::Object;

/// How many fields are kept, and how many faults of each.
const MOST: usize = 20;

/// The fields that a refusal names; empty where it names none.
pub(crate) fn fields(refusal: &Object, confidential: &Confidential) -> Vec<FieldError> {
    let mut found = Found { fields: Vec::new(), confidential };
    if let Some(faults) = facts::FIELD_FAULTS.iter().find_map(|name| refusal.get(*name)) {
        found.walk("", faults);
    }
    found.fields
}

struct Found<'a> {
    fields: Vec<FieldError>,
    confidential: &'a Confidential,
}

impl Found<'_> {
    // Goes as deep as the JSON, which the parser bounds.
    fn walk(&mut self, path: &str, value: &Value) {
        if self.fields.len() == MOST {
            return;
        }
        match value {
            Value::String(text) => self.add(path, [text.as_str()]),
            Value::Array(items) if items.iter().any(Value::is_string) => self.add(path, items.iter().filter_map(Value::as_str)),
            Value::Array(items) => items.iter().filter_map(Value::as_object).for_each(|issue| self.issue(path, issue)),
            Value::Object(parts) => {
                // By name: whether a parsed object keeps the order of the text is decided by whoever else uses the parser.
                let mut parts: Vec<_> = parts.iter().collect();
                parts.sort_by_key(|(name, _)| *name);
                for (name, part) in parts {
                    // These three are the validator's own words for "here" and "below", not names of fields.
                    let here = matches!(name.as_str(), "_errors" | "formErrors" | "fieldErrors");
                    self.walk(&if here { path.to_owned() } else { joined(path, name) }, part);
                }
            }
            _ => {}
        }
    }

    /// One entry of a list of issues: `{"path": ["client_key"], "message": "Required"}`.
    fn issue(&mut self, path: &str, issue: &Object) {
        let mut at = path.to_owned();
        match issue.get("path").or_else(|| issue.get("field")) {
            Some(Value::Array(steps)) => {
                for step in steps.iter().take(MOST) {
                    at = joined(&at, &step.as_str().map_or_else(|| step.to_string(), str::to_owned));
                }
            }
            Some(Value::String(step)) => at = joined(&at, step),
            _ => {}
        }
        self.add(&at, issue.get("message").and_then(Value::as_str));
    }

    fn add<'t>(&mut self, path: &str, errors: impl IntoIterator<Item = &'t str>) {
        let errors: Vec<String> = errors.into_iter().filter_map(|text| self.confidential.clean(text)).take(MOST).collect();
        if !errors.is_empty() && self.fields.len() < MOST {
            self.fields.push(FieldError { field: self.confidential.clean(path).unwrap_or_default(), errors });
        }
    }
}

/// The path one step further. Names come from outside, so neither a step nor the whole grows without end.
fn joined(path: &str, step: &str) -> String {
    const LONGEST: usize = 300;
    let step: String = step.chars().take(LONGEST).collect();
    match path.len() {
        0 => step,
        1..=LONGEST => format!("{path}.{step}"),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(refusal: Value) -> Vec<(String, String)> {
        let found = fields(refusal.as_object().unwrap(), &Confidential::of(["secret-inventat"]));
        found.into_iter().map(|fault| (fault.field, fault.errors.join("|"))).collect()
    }

    fn pair(field: &str, errors: &str) -> (String, String) {
        (field.to_owned(), errors.to_owned())
    }

    #[test]
    fn the_documented_form_is_nested() {
        let refusal =
            json!({ "details": { "_errors": [], "network": { "_errors": ["Required"] }, "a": { "b": { "_errors": ["x", "y"] } } } });
        assert_eq!(read(refusal), [pair("a.b", "x|y"), pair("network", "Required")]);
    }

    #[test]
    fn flat_forms_are_read_too() {
        let flattened = json!({ "details": { "formErrors": ["gol"], "fieldErrors": { "client_key": ["Required"] } } });
        assert_eq!(read(flattened), [pair("client_key", "Required"), pair("", "gol")]);
        let issues = json!({ "issues": [{ "path": ["items", 0, "client_key"], "message": "Required" }, { "path": [] }, 7] });
        assert_eq!(read(issues), [pair("items.0.client_key", "Required")]);
        assert_eq!(read(json!({ "details": "client_secret too short" })), [pair("", "client_secret too short")]);
    }

    #[test]
    fn what_was_sent_is_hidden_and_numbers_are_bounded() {
        assert_eq!(read(json!({ "details": { "client_secret": ["bad: secret-inventat"] } })), [pair("client_secret", "bad: …")]);
        let many: serde_json::Map<String, Value> = (0..5000).map(|at| (format!("f{at}"), json!(["x"]))).collect();
        assert_eq!(read(json!({ "details": many })).len(), MOST);
        assert!(read(json!({ "details": [[[1]], null, {}] })).is_empty());
    }
}
