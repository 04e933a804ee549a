//! For random secrets, codings, surroundings and pieces: nothing of a known value is left, the pieces do not matter, a second time
//! changes nothing, and what was JSON stays JSON.

mod support;

use proptest::prelude::*;
use punte_redact::{Known, Redactor, holds, redact_text};
use punte_secrets::Sensitive;
use support::{codings, in_pieces};

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z0-9]{8,40}",
        2 => "[!-~]{6,30}",
        1 => "[ -~]{4}[!-~ăâîșț€\u{1f600}]{3,12}[a-z]",
        1 => "[0-9]{6,12}",
        1 => "[ab\\[\\]{}%\\\\]{4,8}",
    ]
    .prop_filter("blanks at the edges do not count", |text| text.trim().chars().count() >= 4)
}

fn surroundings() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[ -~\n]{0,40}",
        1 => Just("2026-11-23 GET /cb?code=abcdef123456&state=Ab3 HTTP/1.1\r\nCookie: a=b\r\n".to_owned()),
        1 => Just("{\"client_secret\":\"x".to_owned()),
        1 => Just("password=".to_owned()),
        1 => Just("secret: [redacted:x] \\".to_owned()),
    ]
}

fn known(values: &[&String]) -> Known {
    values.iter().fold(Known::new(), |known, value| known.secret("cheia", &Sensitive::from(value.as_str())))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_value_is_left_in_any_coding(secret in secret(), before in surroundings(), behind in surroundings()) {
        let known = known(&[&secret]);
        let redactor = Redactor::new(&known, "");
        for (name, coded) in codings(secret.trim()) {
            let bytes = [before.as_bytes(), b"|", &coded, b"|", behind.as_bytes()].concat();
            prop_assert!(holds(&bytes, &known).is_some(), "{name}: not seen in {:?}", String::from_utf8_lossy(&bytes));
            let (out, _) = in_pieces(&redactor, &bytes, &[4096]);
            prop_assert_eq!(holds(&out, &known), None, "{}: {:?}", name, String::from_utf8_lossy(&out));
            let piece = &coded[..coded.len().min(6)];
            let gone = !coded.windows(12).any(|part| out.windows(12).any(|left| left == part) && !before.as_bytes().windows(12).chain(behind.as_bytes().windows(12)).any(|own| own == part));
            prop_assert!(gone, "{name}: {piece:?} in {:?}", String::from_utf8_lossy(&out));
        }
    }

    #[test]
    fn how_the_bytes_arrive_does_not_matter(
        secret in secret(), which in any::<prop::sample::Index>(), before in surroundings(), behind in surroundings(),
        pieces in prop::collection::vec(1_usize..40, 1..6),
    ) {
        let redactor = Redactor::new(&known(&[&secret]), "");
        let all = codings(secret.trim());
        let (_, coded) = &all[which.index(all.len())];
        let bytes = [before.as_bytes(), coded, behind.as_bytes()].concat();
        let whole = in_pieces(&redactor, &bytes, &[1 << 20]);
        prop_assert_eq!(&in_pieces(&redactor, &bytes, &[1]), &whole);
        prop_assert_eq!(&in_pieces(&redactor, &bytes, &pieces), &whole);
    }

    #[test]
    fn a_second_time_changes_nothing(
        one in secret(), two in secret(), which in any::<prop::sample::Index>(), before in surroundings(), behind in surroundings(),
    ) {
        let redactor = Redactor::new(&known(&[&one, &two]), "");
        let all = codings(one.trim());
        let (_, coded) = &all[which.index(all.len())];
        let bytes = [before.as_bytes(), coded, behind.as_bytes(), two.as_bytes()].concat();
        let (once, _) = in_pieces(&redactor, &bytes, &[4096]);
        let (twice, _) = in_pieces(&redactor, &once, &[4096]);
        prop_assert_eq!(String::from_utf8_lossy(&once), String::from_utf8_lossy(&twice));
    }

    #[test]
    fn overlapping_values_leave_no_tail(text in "[a-z]{14,24}", cut in 5_usize..9, shared in 0_usize..4) {
        let (start, end) = (text[..cut + shared].to_owned(), text[cut..].to_owned());
        let inside = text[2..text.len() - 2].to_owned();
        for values in [[&start, &end], [&text, &start], [&text, &end], [&inside, &text]] {
            for order in [[values[0], values[1]], [values[1], values[0]]] {
                let (out, _) = redact_text(&format!("<<{text}>>"), &known(&order));
                if shared > 0 || values.contains(&&text) {
                    prop_assert_eq!(out.as_str(), "<<[redacted:cheia]>>");
                } else {
                    prop_assert_eq!(out.as_str(), "<<[redacted:cheia][redacted:cheia]>>");
                }
            }
        }
    }

    #[test]
    fn json_stays_json(secret in secret(), key in "[a-z_]{1,12}", plain in "\\PC{0,20}", number in 0_u64..1_000_000_000_000) {
        let known = known(&[&secret]);
        let inner = serde_json::json!({ "access_token": &secret, key.as_str(): &plain }).to_string();
        let document = serde_json::json!({
            "a": &secret, &key: [&plain, &secret], "client_secret": &plain, "password": number, "nested": inner, "id": number,
            "text": format!("{plain}{secret}{plain}"), "headers": [{ "name": "Cookie", "value": &plain }], "code": &plain,
        });
        for text in [document.to_string(), serde_json::to_string_pretty(&document).unwrap()] {
            let (out, _) = redact_text(&text, &known);
            let parsed = serde_json::from_str::<serde_json::Value>(&out);
            prop_assert!(parsed.is_ok(), "{:?}: {}", parsed, out);
            let nested = parsed.unwrap()["nested"].as_str().map(str::to_owned);
            if let Some(nested) = nested.filter(|text| text.starts_with('{')) {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&nested).is_ok(), "{}", nested);
            }
        }
    }

    #[test]
    fn any_bytes_are_taken(bytes in prop::collection::vec(any::<u8>(), 0..200), secret in secret()) {
        let redactor = Redactor::new(&known(&[&secret]), "");
        let whole = in_pieces(&redactor, &bytes, &[4096]);
        prop_assert_eq!(in_pieces(&redactor, &bytes, &[1]), whole);
    }
}
