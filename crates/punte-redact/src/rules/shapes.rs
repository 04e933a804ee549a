//! Values that are known by their shape. Source: Outstand's and TikTok's documentation, samples in public code, RFC 7519, 2026-11.

use super::{Found, ShapeRule};
use crate::view::{More, View};

pub(crate) const SHAPES: &[ShapeRule] = &[
    ShapeRule {
        id: "shape.outstand",
        beginnings: &["ost_", "sk_live_", "sk_test_"],
        find: outstand,
        removes: &["key ⟦ost_§⟧.", "[⟦sk_live_§⟧]"],
        keeps: &["host_name_of_the_first_machine_in_the_list", "ost_CHEIA_TA_API", "ost_short1"],
    },
    ShapeRule {
        id: "shape.tiktok_token",
        beginnings: &["act.", "rft.", "clt."],
        find: tiktok,
        removes: &["got ⟦act.§!4567⟧", "\"⟦rft.§⟧\"", "(⟦clt.2.§⟧)"],
        keeps: &["in fact.example12345example12345", "react.production.min.js", "the act.", "act.of.the.second.part.of.the.play"],
    },
    ShapeRule {
        id: "shape.jwt",
        beginnings: &["eyJ"],
        find: jwt,
        removes: &["t=⟦eyJhbGciOiJub25lIn0.eyJ§.§⟧;"],
        keeps: &["eyJust a word", "keyJhbGciOiJub25lIn0.eyJx.y"],
    },
    ShapeRule {
        id: "shape.bearer",
        beginnings: &["bearer "],
        find: bearer,
        removes: &["sent Bearer ⟦§⟧ to x"],
        keeps: &["the bearer authentication_scheme_is_used_here", "Bearer token"],
    },
    ShapeRule {
        id: "shape.tiktok_secret",
        beginnings: &["secret", "tiktok", "credential"],
        find: beside_word,
        removes: &["the secret is ⟦AbcdefghAbcdefghAbcdefghAbcdef12⟧,", "⟦AbcdefghAbcdefghAbcdefghAbcdef12⟧ (client secret)"],
        keeps: &[
            "secret d41d8cd98f00b204e9800998ecf8427e",
            "secretary AbcdefghAbcdefghAbcdefghAbcdef123",
            "tiktok 10 AbcdefghAbcdefghAbcdefghAbcdef12",
        ],
    },
];

fn token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-".contains(&byte)
}

fn starts_word(view: &View<'_>, at: usize) -> bool {
    view.before(at).is_none_or(|(byte, place)| {
        let encoded = place.checked_sub(2 * view.step()).is_some_and(|percent| view.peek(percent) == Ok(b'%'));
        !token(byte) && byte != b'.' || encoded
    })
}

/// The place behind characters that `wanted` accepts, how many they are, and how many of them are digits and letters.
fn run(view: &View<'_>, mut at: usize, wanted: fn(u8) -> bool) -> Result<(usize, usize, usize, usize), More> {
    let (mut count, mut digits, mut letters) = (0, 0, 0);
    while count < 16 * 1024 {
        let byte = view.peek(at)?;
        if !wanted(byte) {
            break;
        }
        (count, at) = (count + 1, at + view.step());
        digits += usize::from(byte.is_ascii_digit());
        letters += usize::from(byte.is_ascii_alphabetic());
    }
    Ok((at, count, digits, letters))
}

fn outstand(view: &View<'_>, at: usize) -> Found {
    let prefix = if view.starts(at, "ost_")? { 4 } else { 8 };
    if !starts_word(view, at) {
        return Ok(None);
    }
    let (_, alone, ..) = run(view, at + prefix * view.step(), |byte| byte.is_ascii_alphanumeric())?;
    let (end, ..) = run(view, at + prefix * view.step(), token)?;
    Ok((alone >= 16).then_some((at, end)))
}

fn tiktok(view: &View<'_>, at: usize) -> Found {
    if !starts_word(view, at) {
        return Ok(None);
    }
    let wanted = |byte: u8| token(byte) || b"!*.~%".contains(&byte);
    let (mut end, count, digits, _) = run(view, at + 4 * view.step(), wanted)?;
    while let Some((b'.', place)) = view.before(end) {
        end = place;
    }
    Ok((count >= 20 && digits >= 2).then_some((at, end)))
}

fn jwt(view: &View<'_>, at: usize) -> Found {
    // The letters of a JWT's beginning are base64: their case counts.
    if !starts_word(view, at) || view.peek(at)? != b'e' || view.peek(at + view.step())? != b'y' || view.peek(at + 2 * view.step())? != b'J'
    {
        return Ok(None);
    }
    let (head, length, ..) = run(view, at, token)?;
    if length < 12 || view.peek(head)? != b'.' {
        return Ok(None);
    }
    let (body, length, ..) = run(view, head + view.step(), token)?;
    if length < 2 || view.peek(body)? != b'.' {
        return Ok(None);
    }
    let (end, ..) = run(view, body + view.step(), |byte| token(byte) || byte == b'.')?;
    Ok(Some((at, end)))
}

fn bearer(view: &View<'_>, at: usize) -> Found {
    let start = at + 7 * view.step();
    let (end, count, digits, letters) = run(view, start, |byte| token(byte) || b".~+/=!*".contains(&byte))?;
    Ok((starts_word(view, at) && count >= 16 && digits > 0 && letters > 0).then_some((start, end)))
}

/// A TikTok client secret: 32 letters of both cases and digits, with the word before or behind it in the same line.
fn beside_word(view: &View<'_>, at: usize) -> Found {
    let (mut place, ..) = run(view, at, |byte| byte.is_ascii_alphabetic())?;
    for _ in 0..40 {
        let byte = view.peek(place)?;
        // Words and marks may stand between; digits or anything taken out may not.
        if byte.is_ascii_alphanumeric()
            && let Some(end) = secret(view, place)?
        {
            return Ok(Some((place, end)));
        }
        if !between(byte) {
            break;
        }
        place += view.step();
    }
    let mut place = at;
    for _ in 0..40 {
        let Some((byte, before)) = view.before(place) else { break };
        if byte.is_ascii_alphanumeric() {
            let start = before.checked_sub(31 * view.step());
            if let Some(start) = start
                && let Some(end) = secret(view, start)?.filter(|end| *end == place)
            {
                return Ok(Some((start, end)));
            }
        }
        if !between(byte) {
            break;
        }
        place = before;
    }
    Ok(None)
}

fn between(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || b" \t:=\"'`>,_-()".contains(&byte)
}

fn secret(view: &View<'_>, at: usize) -> Result<Option<usize>, More> {
    let mut seen = (false, false, false);
    for number in 0..32 {
        let byte = view.peek(at + number * view.step())?;
        if !byte.is_ascii_alphanumeric() {
            return Ok(None);
        }
        seen = (seen.0 || byte.is_ascii_digit(), seen.1 || byte.is_ascii_lowercase(), seen.2 || byte.is_ascii_uppercase());
    }
    let end = at + 32 * view.step();
    let alone = !token(view.peek(end)?) && view.before(at).is_none_or(|(byte, _)| !token(byte));
    Ok((seen == (true, true, true) && alone).then_some(end))
}
