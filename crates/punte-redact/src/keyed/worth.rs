//! Whether what stands behind a name is a value that must not be seen, or an ordinary word: `state=ready`, `code: 404`, `password: required`.

use super::link::{Joint, Link};
use crate::placeholder::{replaced, treated};
use crate::rules::Class;
use crate::view::{More, View};

/// Words that stand where a value would and are none.
const WORDS: &[&str] = &[
    "null",
    "none",
    "nil",
    "undefined",
    "true",
    "false",
    "yes",
    "no",
    "empty",
    "missing",
    "required",
    "invalid",
    "expired",
    "unknown",
    "hidden",
    "set",
    "unset",
    "ok",
    "failed",
    "wrong",
    "incorrect",
    "string",
    "password",
    "secret",
    "token",
    "n/a",
];

/// The schemes that stand before what authorises.
const SCHEMES: &[&str] = &["Bearer", "Basic", "Token", "Digest", "Negotiate", "ApiKey"];

/// The place behind the scheme of a header's value.
pub(super) fn behind_scheme(view: &View<'_>, at: usize, class: Class) -> Result<usize, More> {
    if class == Class::Header {
        for scheme in SCHEMES {
            let behind = at + scheme.len() * view.step();
            if view.starts(at, scheme)? {
                if b" +".contains(&view.peek(behind)?) {
                    return view.skip(behind, b" +", 8);
                }
                if view.starts(behind, "%20")? {
                    return Ok(behind + 3 * view.step());
                }
            }
        }
    }
    Ok(at)
}

pub(super) fn worth(view: &View<'_>, from: usize, to: usize, class: Class, link: &Link, scheme: bool) -> Result<bool, More> {
    let text = view.text(from, to);
    let value = text.trim();
    // What had something taken out of it was judged when it was whole.
    if value.is_empty() || replaced(value) || ordinary(value) || reference(value) {
        return Ok(false);
    }
    let bare = !link.quoted && link.joint == Joint::Colon;
    if bare && !link.around().is_empty() && value.starts_with(['{', '[']) {
        return Ok(false);
    }
    let query = link.query || view.peek(to)? == b'&';
    Ok(match class {
        Class::Command => link.quoted,
        Class::Secret => !bare || link.line || !link.around().is_empty() || suspicious(value),
        Class::Header => scheme && value.len() >= 4 || link.line || link.quoted || suspicious(value) && value.len() >= 12,
        Class::Cookie => value.contains('=') || link.joint == Joint::Pair,
        Class::Cookies => false,
        Class::Token => !treated(value) && opaque(value) && value.len() >= if query || link.line { 8 } else { 12 },
        Class::Opaque if query => !treated(value) && opaque(value) && value.len() >= 8,
        Class::Opaque => !treated(value) && opaque(value) && value.len() >= 20 && value.bytes().any(|byte| byte.is_ascii_digit()),
        Class::ClientKey => !treated(value) && (8..=64).contains(&value.len()) && !value.contains(['_', ' ', '.']),
    })
}

fn ordinary(value: &str) -> bool {
    let hidden = value.chars().all(|character| "*x.-#•…X".contains(character));
    hidden || WORDS.iter().any(|word| value.eq_ignore_ascii_case(word))
}

/// Whether it says where the value is, and is not the value.
fn reference(value: &str) -> bool {
    let inside = |open: &str, close: &str| value.starts_with(open) && value.ends_with(close);
    let name = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let variable = value.strip_prefix("$env:").or_else(|| value.strip_prefix('$')).is_some_and(name);
    let percent = value.strip_prefix('%').and_then(|text| text.strip_suffix('%')).is_some_and(name);
    let code = ["process.env.", "os.environ", "env:", "keychain:"].iter().any(|start| value.starts_with(start));
    inside("${", "}") || inside("{{", "}}") || inside("<", ">") || variable || percent || code
}

/// Whether it cannot be a word of a sentence.
fn suspicious(value: &str) -> bool {
    let count = |wanted: fn(&u8) -> bool| value.bytes().filter(wanted).count();
    let (digits, letters) = (count(u8::is_ascii_digit), count(u8::is_ascii_alphabetic));
    let mixed = value.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) && count(u8::is_ascii_lowercase) > 0;
    let odd = value.contains(['!', '@', '#', '$', '%', '^', '&', '*', '+', '=', '/']) && !value.contains("://");
    value.len() >= 6 && !treated(value) && (digits > 0 && letters > 0 || mixed || odd)
}

/// Whether it looks drawn by lot: letters of both cases, or letters and digits, and nothing that sentences are made of.
fn opaque(value: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.~!*+/=%:|".contains(&byte);
    let has = |wanted: fn(&u8) -> bool| usize::from(value.bytes().any(|byte| wanted(&byte)));
    let classes = has(u8::is_ascii_lowercase) + has(u8::is_ascii_uppercase) + has(u8::is_ascii_digit);
    let letters = has(u8::is_ascii_alphabetic) == 1;
    letters && classes >= 2 && value.bytes().all(allowed) && !value.contains("://") && !value.starts_with('/')
}
