//! Values that break careless quoting, and what the request must then hold.

use proptest::prelude::*;
use punte_support::commands::Values;
use serde_json::{Value, json};

/// Every character that some shell gives a meaning to, beside what JSON and code pages stumble over.
const NASTY: &str = "'\"`$%!^&|<>()[]{}\\/*?~#;:=@,+- \t\n\r\u{0}\u{7f}\u{a0}\u{feff}\u{200b}ășțîâ„”‘’‚‛–—日😀";

pub fn values(api_key: &str, client_key: &str, client_secret: &str) -> Values {
    Values { api_key: api_key.into(), client_key: client_key.into(), client_secret: client_secret.into() }
}

/// Nothing special: what people really hold.
pub fn ordinary() -> Values {
    values("ost_CHEIA_TA_API", "awpracticepuntea1", "SecretInventatDeProba")
}

/// The body that Outstand must get, whatever the shell.
pub fn body(values: &Values) -> Value {
    json!({"network": "tiktok", "client_key": values.client_key.expose(), "client_secret": values.client_secret.expose()})
}

/// The authorization that Outstand must get.
pub fn bearer(values: &Values) -> String {
    format!("Bearer {}", values.api_key.expose())
}

fn text() -> impl Strategy<Value = String> {
    let nasty: Vec<char> = NASTY.chars().collect();
    let one = prop_oneof![4 => prop::sample::select(nasty), 2 => prop::char::range('0', 'z'), 1 => any::<char>()];
    prop::collection::vec(one, 1..24).prop_map(String::from_iter)
}

/// What a header can carry.
fn key() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::char::range(' ', '~'), 1..24).prop_map(String::from_iter)
}

pub fn any_values() -> impl Strategy<Value = Values> {
    (key(), text(), text()).prop_map(|(api_key, client_key, client_secret)| values(&api_key, &client_key, &client_secret))
}
