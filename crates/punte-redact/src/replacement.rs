//! What a removal must heed so that what stays is as valid as it was: lines, numbers of JSON, backslashes. What is removed does not
//! live here.

use crate::view::{More, View};

/// What stands in the place of a value that was wrapped: once on each line, so that lines stay lines.
pub(crate) fn on_every_line(removed: &str, with: &str) -> String {
    let ending = if removed.contains("\r\n") { "\r\n" } else { "\n" };
    vec![with; removed.matches('\n').count() + 1].join(ending)
}

/// A value of digits alone may be a number of JSON, or a part of one: what stands in its place must be JSON as well.
pub(crate) fn number(view: &View<'_>, start: usize, end: usize, with: String) -> Result<String, More> {
    let numeric = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let (before, behind) = (view.before(start).map_or(b'\n', |(byte, _)| byte), view.peek(end)?);
    if numeric(before) || before == b'-' || numeric(behind) {
        let digit = if view.text(start, end).bytes().all(|byte| byte == b'1') { "2" } else { "1" };
        return Ok(digit.repeat((end - start) / view.step()));
    }
    let (mut byte, mut place) = (before, start);
    for _ in 0..16 {
        let Some((found, at)) = view.before(place).filter(|_| byte.is_ascii_whitespace() || place == start) else { break };
        (byte, place) = (found, at);
    }
    let next = view.peek(view.skip(end, b" \t\r\n", 64)?)?;
    if !b":,[".contains(&byte) || !b",]}".contains(&next) {
        return Ok(with);
    }
    let mut slashes = 0;
    if byte == b':'
        && let Some((b'"', mut mark)) = view.before(place)
    {
        while let Some((b'\\', at)) = view.before(mark) {
            (slashes, mark) = (slashes + 1, at);
        }
    }
    let mark = format!("{}\"", "\\".repeat(slashes));
    Ok(format!("{mark}{with}{mark}"))
}

/// A value that begins with the letter of an escape, behind a single backslash, may be read as either: the backslash goes as well,
/// lest it be left before a character that it must not stand before.
pub(crate) fn before_backslash(view: &View<'_>, at: usize) -> Result<usize, More> {
    if !b"nrtbfu\"/".contains(&view.peek(at)?) {
        return Ok(at);
    }
    let (mut run, mut place, mut first) = (0, at, at);
    while let Some((b'\\', before)) = view.before(place) {
        first = if run == 0 { before } else { first };
        (run, place) = (run + 1, before);
    }
    Ok(if run % 2 == 1 { first } else { at })
}
