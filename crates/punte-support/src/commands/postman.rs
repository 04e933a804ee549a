//! The request as a Postman collection. Values are typed into its variables after importing it; they never stand in the file.
//! Source: Postman Collection Format v2.1.0; the variable type `secret` is in Postman's own collection library, 2026-11.

use serde_json::{Value, json};

use super::request::{ADDRESS, API_KEY, CLIENT_KEY, CLIENT_SECRET, CONTENT_TYPE, NETWORK, PATH};

const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// Postman puts variables into the body as they are: enough for keys and secrets as TikTok makes them, letters and digits.
pub(super) fn collection() -> String {
    let (protocol, rest) = ADDRESS.split_once("://").unwrap_or_default();
    let host = rest.strip_suffix(PATH).unwrap_or(rest);
    let body = format!(
        "{{\n  \"network\": \"{NETWORK}\",\n  \"client_key\": \"{{{{client_key}}}}\",\n  \"client_secret\": \"{{{{client_secret}}}}\"\n}}"
    );
    let collection = json!({
        "info": { "name": "Outstand: TikTok", "schema": SCHEMA },
        "item": [{
            "name": format!("POST {PATH}"),
            "request": {
                "method": "POST",
                "header": [
                    { "key": "Authorization", "value": "Bearer {{outstand_api_key}}" },
                    { "key": "Content-Type", "value": CONTENT_TYPE },
                ],
                "body": { "mode": "raw", "raw": body, "options": { "raw": { "language": "json" } } },
                "url": {
                    "raw": ADDRESS,
                    "protocol": protocol,
                    "host": host.split('.').collect::<Vec<_>>(),
                    "path": PATH.trim_start_matches('/').split('/').collect::<Vec<_>>(),
                },
            },
        }],
        "variable": [
            variable("outstand_api_key", API_KEY),
            variable("client_key", CLIENT_KEY),
            variable("client_secret", CLIENT_SECRET),
        ],
    });
    // `{:#}` writes it indented; unlike a serializer it cannot fail.
    format!("{collection:#}\n")
}

fn variable(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": value, "type": "secret" })
}
