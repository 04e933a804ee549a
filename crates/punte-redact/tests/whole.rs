//! Whole texts: what comes out, byte for byte, and what the manifest says of it.

mod support;

use punte_redact::{Kind, Known, Redactor, holds, redact, redact_text};
use punte_secrets::{Sensitive, fingerprint};
use support::{STANDARD, base64, in_pieces};

const SECRET: &str = "SecretInventatPentruProba0123456";

fn known() -> Known {
    Known::new()
        .secret("TIKTOK_CLIENT_SECRET", &Sensitive::from(SECRET))
        .client_key("TIKTOK_CLIENT_KEY", &Sensitive::from(" awpracticepuntea1\n"))
}

#[test]
fn a_log_keeps_everything_else() {
    let log = format!("10:00 start\r\nposting {SECRET} for awpracticepuntea1 \u{1f600}\r\n\tcode=404 state=ready\r\n");
    let (out, manifest) = redact_text(&log, &known());
    assert_eq!(out, "10:00 start\r\nposting [redacted:TIKTOK_CLIENT_SECRET] for awpr…a1 \u{1f600}\r\n\tcode=404 state=ready\r\n");
    let seen: Vec<_> = manifest.findings.iter().map(|f| (f.rule, f.label.as_str(), f.line, f.column, f.length)).collect();
    assert_eq!(seen, [("known", "TIKTOK_CLIENT_SECRET", 2, 9, 32), ("known", "TIKTOK_CLIENT_KEY", 2, 46, 17)]);
    assert_eq!(manifest.findings[0].fingerprint.as_deref(), Some(fingerprint(SECRET, "").as_str()));
    assert_eq!((manifest.summary.bytes, manifest.summary.total), (log.len() as u64, 2));
    let told = serde_json::to_string(&manifest).unwrap();
    assert_eq!(holds(told.as_bytes(), &known()), None, "{told}");
}

#[test]
fn a_har_stays_valid_and_loses_what_opens_something() {
    let har = serde_json::json!({"log": {"entries": [{
        "request": {"url": "https://x/cb?code=Ab3xYz9!q12&state=abc12345&scopes=user.info.basic",
            "headers": [{"name": "Authorization", "value": "Bearer abc"}, {"name": "Accept", "value": "*/*"}],
            "queryString": [{"name": "code", "value": "Ab3xYz9%21q12abcdefgh"}],
            "cookies": [{"name": "sid", "value": "x1", "path": "/", "httpOnly": true}],
            "postData": {"text": format!("client_key=awpracticepuntea1&client_secret={SECRET}&grant_type=client_credentials")}},
        "response": {"status": 200, "content": {"text": "{\"access_token\":\"clt.x\",\"expires_in\":7200}"}}}]}});
    for text in [har.to_string(), serde_json::to_string_pretty(&har).unwrap()] {
        let (out, _) = redact_text(&text, &known());
        let out: serde_json::Value = serde_json::from_str(&out).unwrap();
        let request = &out["log"]["entries"][0]["request"];
        assert_eq!(request["url"], "https://x/cb?code=[redacted:code]&state=[redacted:state]&scopes=user.info.basic");
        assert_eq!(request["headers"][0]["value"], "Bearer [redacted:authorization]");
        assert_eq!(request["headers"][1]["value"], "*/*");
        assert_eq!(request["queryString"][0]["value"], "[redacted:code]");
        assert_eq!(request["cookies"][0]["value"], "[redacted:cookies]");
        assert_eq!(request["cookies"][0]["path"], "/");
        let body = "client_key=awpr…a1&client_secret=[redacted:TIKTOK_CLIENT_SECRET]&grant_type=client_credentials";
        assert_eq!(request["postData"]["text"], body);
        let answer = out["log"]["entries"][0]["response"]["content"]["text"].as_str().unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(answer).unwrap()["expires_in"], 7200);
    }
}

#[test]
fn a_number_of_json_stays_json() {
    let known = Known::new().secret("PIN", &Sensitive::from("48151623"));
    let (out, _) = redact_text("{\"id\": 48151623, \"in\": [48151623], \"long\": 1481516239, \"text\": \"48151623\"}", &known);
    assert_eq!(out, "{\"id\": \"[redacted:PIN]\", \"in\": [\"[redacted:PIN]\"], \"long\": 1111111119, \"text\": \"[redacted:PIN]\"}");
}

#[test]
fn names_and_shapes_are_found_in_utf_16_as_well() {
    let text = "client_secret=abc&x=1 ost_Inventat0Inventat1Inventat2 și atât\n";
    let wanted = "client_secret=[redacted:client_secret]&x=1 [redacted:outstand] și atât\n";
    for encode in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes = |text: &str| text.encode_utf16().flat_map(encode).collect::<Vec<u8>>();
        assert_eq!(in_pieces(&Redactor::new(&Known::new(), ""), &bytes(text), &[7]).0, bytes(wanted));
    }
}

#[test]
fn a_value_in_base64_among_other_values_is_found() {
    for user in ["a", "an", "ana"] {
        let header = format!("x: {}\n", base64(format!("{user}:{SECRET}").as_bytes(), STANDARD));
        let held = holds(header.as_bytes(), &known()).unwrap();
        assert_eq!((held.label.as_str(), held.kind, held.form), ("TIKTOK_CLIENT_SECRET", Kind::Secret, "base64"));
        assert_eq!(holds(redact_text(&header, &known()).0.as_bytes(), &known()), None);
    }
}

#[test]
fn a_value_longer_than_any_piece_is_removed_to_its_end() {
    let long = (0..60_000_u64).map(|number| format!("{:08x}", number * 2_654_435_761 % (1 << 32))).collect::<String>();
    let text = format!("a\n{{\"client_secret\":\"{long}\\\"{long}\",\"b\":1}}\n");
    let redactor = Redactor::new(&Known::new(), "");
    let (out, found) = in_pieces(&redactor, text.as_bytes(), &[8192]);
    assert_eq!(String::from_utf8(out).unwrap(), "a\n{\"client_secret\":\"[redacted:client_secret]\",\"b\":1}\n");
    assert_eq!((found[0].line, found[0].column, found[0].length), (2, 19, 2 * long.len() as u64 + 2));
    let known = Known::new().secret("LUNG", &Sensitive::from(long.as_str()));
    let text = format!("<{long}>");
    assert_eq!(in_pieces(&Redactor::new(&known, ""), text.as_bytes(), &[8192]).0, b"<[redacted:LUNG]>");
}

#[test]
fn a_line_that_is_complete_is_handed_on_at_once() {
    let redactor = Redactor::new(&known(), "");
    let (mut stream, mut out) = (redactor.stream(), Vec::new());
    stream.push(b"10:00 listening on 3000\n", &mut out, &mut |_| Ok(())).unwrap();
    assert_eq!(out, b"10:00 listening on 3000\n");
}

#[test]
fn a_value_that_is_a_word_of_the_placeholder_leaves_no_trace() {
    for value in ["redacted", "code", "secret", "[redacted", "***", "cheia]"] {
        let known = Known::new().secret("cheia", &Sensitive::from(value));
        let (out, _) = redact_text(&format!("<{value}> client_secret=abc"), &known);
        let name = if value == "secret" { out.replacen("client_", "", 1) } else { out.clone() };
        assert_eq!(holds(name.as_bytes(), &known), None, "{value}: {out}");
        assert_eq!(redact_text(&out, &known).0, out, "{value}");
    }
}

#[test]
fn what_is_too_short_to_be_looked_for_is_told() {
    let known = Known::new().secret("A", &Sensitive::from(" abc ")).secret("B", &Sensitive::from("")).secret("C", &Sensitive::from("abcd"));
    assert_eq!(known.too_short(), ["A"]);
    assert_eq!(redact_text("abc abcd", &known).0, "abc [redacted:C]");
}

#[test]
fn failures_of_either_side_are_told_apart() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("broken"))
        }
    }
    let redactor = Redactor::new(&known(), "");
    let read = redact(Broken, Vec::new(), &redactor, |_| Ok(()));
    assert!(matches!(read, Err(punte_redact::RedactError::Read(_))), "{read:?}");
    let mut small = [0_u8; 4];
    let write = redact(&b"more than four bytes\n"[..], &mut small[..], &redactor, |_| Ok(()));
    assert!(matches!(write, Err(punte_redact::RedactError::Write(_))), "{write:?}");
    assert!(!format!("{redactor:?}{:?}", known()).contains(SECRET));
}
