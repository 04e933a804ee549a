//! Building answers: JSON, pages, redirects. What is answered lives with each service.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An answer of `kind` with `status`; a status that HTTP does not have becomes 500.
pub(crate) fn text(status: u16, kind: &'static str, body: impl Into<String>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CONTENT_TYPE, kind)], body.into()).into_response()
}

/// A JSON answer.
pub(crate) fn json(status: u16, body: &Value) -> Response {
    text(status, "application/json; charset=utf-8", body.to_string())
}

/// Outstand's error envelope.
pub(crate) fn refuse(status: u16, error: &str) -> Response {
    json(status, &json!({ "success": false, "error": error }))
}

/// A page for people; nothing in it may run or load anything.
pub(crate) fn html(status: u16, body: impl Into<String>) -> Response {
    let mut answer = text(status, "text/html; charset=utf-8", body);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    answer
}

/// A 302; an address that no header can carry becomes a 500.
pub(crate) fn found(location: &str) -> Response {
    match HeaderValue::from_str(location) {
        Ok(location) => (StatusCode::FOUND, [(header::LOCATION, location)]).into_response(),
        Err(_) => refuse(500, crate::facts::outstand::SERVER),
    }
}

/// The value of `name` in a raw query, decoded; the first one where it stands twice.
pub(crate) fn parameter(query: &str, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.as_bytes()).find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
}

/// A query from pairs, form-encoded: a blank becomes `+`.
pub(crate) fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
