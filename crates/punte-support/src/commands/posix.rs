//! bash, zsh and their family: curl and HTTPie. Everything stands in single quotes, in which these shells change nothing.

use super::request::{CONTENT_TYPE, Request};

/// `curl`, laid out as in the guide. `start` comes before it.
pub(super) fn curl(request: &Request, start: &str) -> String {
    let mut text = request.room();
    text += start;
    text += "curl -X POST ";
    address(&mut text, request);
    text += " \\\n  -H ";
    quote(&mut text, &["Authorization: Bearer ", request.api_key.expose()]);
    text += " \\\n  -H ";
    quote(&mut text, &["Content-Type: ", CONTENT_TYPE]);
    text += " \\\n  -d ";
    quote(&mut text, &[request.body.expose()]);
    text
}

/// HTTPie 3. The body goes as it is (`--raw`), and the key as an option: in HTTPie's own `name=value` form a backslash before one of
/// `:=@;` disappears, and nothing brings it back. `--ignore-stdin` because a body and standard input exclude each other. The header
/// stands beside the address: after an option, HTTPie takes it for one word too many.
pub(super) fn httpie(request: &Request, start: &str) -> String {
    let mut text = request.room();
    text += start;
    text += "http --ignore-stdin POST ";
    address(&mut text, request);
    text += " Content-Type:";
    text += CONTENT_TYPE;
    text += " \\\n  --auth-type=bearer \\\n  --auth=";
    quote(&mut text, &[request.api_key.expose()]);
    text += " \\\n  --raw=";
    quote(&mut text, &[request.body.expose()]);
    text
}

/// Plain where it can be: only an IPv6 stand-in has characters that a shell looks at.
fn address(text: &mut String, request: &Request) {
    let plain = request.address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":/.-".contains(&byte));
    if plain { text.push_str(&request.address) } else { quote(text, &[&request.address]) }
}

/// The parts as one word in single quotes; a single quote itself stands outside of them, behind a backslash. History expansion (`!`)
/// leaves both alone.
fn quote(text: &mut String, parts: &[&str]) {
    text.push('\'');
    for character in parts.iter().flat_map(|part| part.chars()) {
        match character {
            '\'' => text.push_str(r"'\''"),
            other => text.push(other),
        }
    }
    text.push('\'');
}
