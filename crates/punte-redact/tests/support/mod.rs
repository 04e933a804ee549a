//! Texts for the tests: a value in every coding, written here once more and differently, and the stream fed in pieces.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use std::fmt::Write;

use punte_redact::{Finding, Redactor};

/// What comes out when the bytes arrive in pieces of these sizes, in turns, and what was found.
pub fn in_pieces(redactor: &Redactor, bytes: &[u8], sizes: &[usize]) -> (Vec<u8>, Vec<Finding>) {
    let (mut stream, mut out, mut findings) = (redactor.stream(), Vec::new(), Vec::new());
    let mut found = |finding: &Finding| {
        findings.push(finding.clone());
        Ok(())
    };
    let (mut rest, mut sizes) = (bytes, sizes.iter().cycle());
    while !rest.is_empty() {
        let (piece, behind) = rest.split_at((*sizes.next().unwrap()).min(rest.len()));
        stream.push(piece, &mut out, &mut found).unwrap();
        rest = behind;
    }
    stream.finish(&mut out, &mut found).unwrap();
    (out, findings)
}

fn percent(text: &str, keep: &str, upper: bool) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            _ if byte.is_ascii_alphanumeric() || keep.as_bytes().contains(&byte) => out.push(char::from(byte)),
            _ if upper => write!(out, "%{byte:02X}").unwrap(),
            _ => write!(out, "%{byte:02x}").unwrap(),
        }
        out
    })
}

fn json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap();
    quoted[1..quoted.len() - 1].to_owned()
}

fn json_ascii(text: &str) -> String {
    json(text).encode_utf16().fold(String::new(), |mut out, unit| {
        match u8::try_from(unit).ok().filter(u8::is_ascii) {
            Some(byte) => out.push(char::from(byte)),
            None => write!(out, "\\u{unit:04x}").unwrap(),
        }
        out
    })
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

pub fn base64(bytes: &[u8], alphabet: &[u8; 64]) -> String {
    bytes.chunks(3).fold(String::new(), |mut out, group| {
        let number = group.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        (0..=group.len()).for_each(|at| out.push(char::from(alphabet[(number >> (18 - 6 * at) & 63) as usize])));
        (group.len()..3).for_each(|_| out.push('='));
        out
    })
}

pub const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
pub const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn wrapped(text: &str, width: usize, ending: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    characters.chunks(width).map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join(ending)
}

/// The value in every coding.
pub fn codings(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let hex = text.bytes().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02x}").unwrap();
        out
    });
    let quoted_printable = text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_graphic() && byte != b'=' {
            out.push(char::from(byte))
        } else {
            write!(out, "={byte:02X}").unwrap()
        }
        out
    });
    let mut all: Vec<(&'static str, Vec<u8>)> = [
        ("raw", text.to_owned()),
        ("percent", percent(text, "-_.~", true)),
        ("percent, small digits", percent(text, "", false)),
        ("percent twice", percent(&percent(text, "-_.!~*'()", true), "", true)),
        ("form", percent(text, "*-._ ", true).replace(' ', "+")),
        ("JSON", json(text)),
        ("JSON, ASCII", json_ascii(text)),
        ("JSON twice", json(&json_ascii(text))),
        ("JSON, slashes escaped", json(text).replace('/', "\\/")),
        ("JSON in a query", percent(&json(text), "", true)),
        ("XML", xml(text)),
        ("XML twice", xml(&xml(text))),
        ("hex", hex.clone()),
        ("HEX", hex.to_uppercase()),
        ("hex, wrapped", wrapped(&hex, 16, "\r\n   ")),
        ("wrapped", wrapped(text, 5, "\n    ")),
        ("wrapped by CRLF", wrapped(text, 3, "\r\n")),
        ("quoted-printable", quoted_printable),
        ("quoted-printable, wrapped", wrapped(text, 4, "=\r\n")),
    ]
    .into_iter()
    .map(|(name, text)| (name, text.into_bytes()))
    .collect();
    if text.len() >= 6 {
        for prefix in ["", "x", "xy", "xyz"] {
            let bytes = format!("{prefix}{text}zz").into_bytes();
            let standard = base64(&bytes, STANDARD);
            all.push(("base64", standard.clone().into_bytes()));
            all.push(("base64url", base64(&bytes, URL).into_bytes()));
            all.push(("base64, folded", wrapped(&standard, 7, "\n").into_bytes()));
            all.push(("base64, folded in JSON", json(&wrapped(&standard, 7, "\r\n")).into_bytes()));
            all.push(("base64 in a form", percent(&standard, "", true).into_bytes()));
        }
    }
    all.push(("UTF-16LE", text.encode_utf16().flat_map(u16::to_le_bytes).collect()));
    all.push(("UTF-16BE", text.encode_utf16().flat_map(u16::to_be_bytes).collect()));
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    all.push(("base64 of UTF-16", base64(&wide, STANDARD).into_bytes()));
    all
}
