//! Arrays of JSON behind a name: `"Set-Cookie": ["…", "…"]`, and HAR's `"cookies": [{"name": "…", "value": "…"}]`.

use super::value::{Ender, Quote, Until, quote, value_end};
use super::{End, Value};
use crate::placeholder;
use crate::rules::Class;
use crate::view::{More, View};

/// The most of an array that is held, in characters.
const LIMIT: usize = 256 * 1024;

/// The texts of the array that are values: those that stand in it by themselves, and in its objects those called `value`.
pub(super) fn values(view: &View<'_>, at: usize, class: Class) -> Result<Vec<Value>, More> {
    let step = view.step();
    let (mut place, mut depth, mut found, mut called_value) = (at, 0_usize, Vec::new(), false);
    while place < at + LIMIT * step && !(view.last && place >= view.bytes.len()) {
        let byte = view.peek(place)?;
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth <= 1 => break,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        let Some((mark, start)) = (if matches!(byte, b'"' | b'\\' | b'%' | b'&') { quote(view, place)? } else { None }) else {
            place += step;
            continue;
        };
        let ender = Ender { width: view.width, until: Until::Quote(mark) };
        let End::At(end) = value_end(view, start, &ender)? else { break };
        place = end + mark_length(mark) * step;
        let behind = view.skip(place, b" \t\r\n", 64)?;
        let is_key = view.peek(behind)? == b':';
        let wanted = !is_key && if depth > 1 { called_value } else { class != Class::Cookies };
        called_value = is_key && view.text(start, end) == "value";
        if wanted && end > start && !placeholder::whole(view, start, end)? {
            found.push(Value { start, end, open: None, around: String::new(), masked: class == Class::ClientKey });
        }
    }
    Ok(found)
}

fn mark_length(mark: Quote) -> usize {
    mark.text().len()
}
