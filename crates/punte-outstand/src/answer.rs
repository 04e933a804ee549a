//! Sorting an answer: the status decides first, then the stable words. What a good answer holds is read by whoever asked.

use punte_http::Reply;
use serde_json::Value;
use url::Url;

use crate::error::OutstandError;
use crate::facts;
use crate::fields::fields;
use crate::outside::Confidential;
use crate::tolerant::{self, Object};

/// An answer's body, by what it is and not by what its content type says.
enum Body {
    Empty,
    Json(Value),
    Page(Option<String>),
    Other(String),
}

/// The JSON that a read was answered with.
pub(crate) fn data(reply: &Reply, asked: &Url, confidential: &Confidential) -> Result<Value, OutstandError> {
    let status = reply.status;
    match accepted(reply, asked, confidential)? {
        Body::Json(value) => Ok(value),
        Body::Page(title) => Err(OutstandError::Page { status, title }),
        Body::Empty | Body::Other(_) => Err(OutstandError::NotJson { status }),
    }
}

/// What a write was answered with. Any 2xx without `success: false` counts as done, because what it answers is not documented: whoever
/// wrote reads back. A page is no answer of Outstand's at all.
pub(crate) fn receipt(reply: &Reply, asked: &Url, confidential: &Confidential) -> Result<Option<Value>, OutstandError> {
    match accepted(reply, asked, confidential)? {
        Body::Json(value) => Ok(Some(value)),
        Body::Page(title) => Err(OutstandError::Page { status: reply.status, title }),
        Body::Empty | Body::Other(_) => Ok(None),
    }
}

fn accepted(reply: &Reply, asked: &Url, confidential: &Confidential) -> Result<Body, OutstandError> {
    if reply.is_redirect() {
        let target = reply.location.as_deref().and_then(|location| asked.join(location).ok());
        let host = target.as_ref().and_then(Url::host_str).and_then(|host| confidential.clean(host));
        return Err(OutstandError::Elsewhere { status: reply.status, host });
    }
    let body = Body::of(reply, confidential);
    let refused = matches!(&body, Body::Json(Value::Object(envelope)) if tolerant::truth(envelope, &["success"]) == Some(false));
    if reply.is_success() && !refused { Ok(body) } else { Err(refusal(reply, body, confidential)) }
}

fn refusal(reply: &Reply, body: Body, confidential: &Confidential) -> OutstandError {
    let status = reply.status;
    let words = body.words();
    let message = body.message(confidential);
    if words.has(facts::SUBSCRIPTION_INACTIVE) && status < 500 {
        return OutstandError::SubscriptionInactive;
    }
    match (status, body) {
        (401, _) => OutstandError::Unauthorized,
        (402, _) => OutstandError::SubscriptionInactive,
        (429, _) if words.has(facts::QUOTA) => OutstandError::QuotaExhausted,
        (429, _) => OutstandError::RateLimited { retry_after: reply.retry_after },
        // 511 asks for a sign-in to the local network; every other 5xx is the service's own, page or not.
        (500..=510 | 512.., _) => OutstandError::Server { status, message },
        (511, _) | (_, Body::Page(_)) => OutstandError::Page { status, title: message },
        (403, _) => OutstandError::Forbidden,
        (404, _) => OutstandError::NotFound { message },
        (409, _) => OutstandError::Conflict { message },
        (400 | 422, _) if facts::ALREADY_THERE.iter().any(|word| words.has(word)) => OutstandError::Conflict { message },
        (400 | 422, Body::Json(Value::Object(refusal))) => OutstandError::Invalid { message, fields: fields(&refusal, confidential) },
        (400 | 422, _) => OutstandError::Invalid { message, fields: Vec::new() },
        _ => OutstandError::Refused { status, message },
    }
}

impl Body {
    fn of(reply: &Reply, confidential: &Confidential) -> Self {
        let text = reply.text();
        let text = text.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
        if text.is_empty() {
            return Self::Empty;
        }
        match serde_json::from_str(text) {
            Ok(value) => Self::Json(value),
            // Some servers call every text a page.
            Err(_) if reply.is_html() && text.starts_with('<') => Self::Page(title(text).and_then(|title| confidential.clean(title))),
            Err(_) => Self::Other(text.to_owned()),
        }
    }

    /// What the answer says of itself, for a person.
    fn message(&self, confidential: &Confidential) -> Option<String> {
        match self {
            Self::Empty => None,
            Self::Page(title) => title.clone(),
            Self::Other(text) | Self::Json(Value::String(text)) => confidential.clean(text),
            Self::Json(value) => confidential.clean(&message(value.as_object()?)?),
        }
    }

    /// The texts of a refusal in which stable words are looked for. A page's are not: whoever wrote it is not known.
    fn words(&self) -> Words {
        let mut found = Words(String::new());
        match self {
            Self::Empty | Self::Page(_) => {}
            Self::Other(text) => found.add(text),
            Self::Json(Value::Object(refusal)) => {
                facts::REFUSAL.iter().filter_map(|name| refusal.get(*name)).for_each(|value| found.gather(value))
            }
            Self::Json(value) => found.gather(value),
        }
        found
    }
}

/// `error` and `message` of a refusal, or its `code` where it has neither; also of one that stands within `error`.
fn message(refusal: &Object) -> Option<String> {
    let within = refusal.get("error").and_then(Value::as_object).and_then(message);
    let say = |name| tolerant::text(refusal, &[name]).filter(|text| !text.trim().is_empty());
    within.or_else(|| match (say("error"), say("message")) {
        (Some(error), Some(message)) if error != message => Some(format!("{error}: {message}")),
        (Some(text), _) | (None, Some(text)) => Some(text),
        (None, None) => say("code"),
    })
}

/// The texts of a refusal, lower case.
struct Words(String);

impl Words {
    fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    fn add(&mut self, text: &str) {
        self.0.push_str(&text.to_lowercase());
        self.0.push('\n');
    }

    // Goes as deep as the JSON, which the parser bounds.
    fn gather(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Array(items) => items.iter().for_each(|item| self.gather(item)),
            Value::Object(parts) => parts.values().for_each(|part| self.gather(part)),
            _ => {}
        }
    }
}

/// The title of a page, where it has one near its start.
fn title(page: &str) -> Option<&str> {
    const START: usize = 64 * 1024;
    let lower = page.get(..START).unwrap_or(page).to_ascii_lowercase();
    let opening = lower.find("<title")?;
    let from = opening + lower.get(opening..)?.find('>')? + 1;
    let length = lower.get(from..)?.find('<')?;
    page.get(from..from + length)
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn a_title_is_found_however_it_is_written() {
        assert_eq!(title("<!doctype html><TITLE lang=ro>Autentificare ăîș</TITLE>"), Some("Autentificare ăîș"));
        for none in ["<html>", "<title", "<title>", "<title>x", "", "</title>"] {
            assert_eq!(title(none), None, "{none}");
        }
    }
}
