//! The mail as an address.

use punte_support::mail::{Kind, MAILTO_LIMIT, mailto};
use punte_words::{Lang, Words};
use regex::Regex;

use super::stand::{pasted, scenario, word};

/// What the window lets the system open.
fn allowed() -> Regex {
    let config = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&config).unwrap();
    Regex::new(&format!("^(?:{})$", config["plugins"]["shell"]["open"].as_str().unwrap())).unwrap()
}

/// An address taken apart as RFC 6068 says: subject and text.
fn read(address: &str) -> (String, String) {
    let (to, fields) = address.strip_prefix("mailto:").and_then(|rest| rest.split_once('?')).unwrap();
    assert!(["support@outstand.so", "contact@outstand.so"].contains(&to), "{to}");
    let mut values = fields.split('&').map(|field| {
        // In a mail's address a plus is a plus.
        let (name, value) = field.split_once('=').unwrap();
        (name, decoded(value))
    });
    let (subject, body) = (values.next().unwrap(), values.next().unwrap());
    assert_eq!((subject.0, body.0, values.next()), ("subject", "body", None));
    (subject.1, body.1)
}

fn decoded(value: &str) -> String {
    let mut parts = value.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn the_window_may_open_it_and_it_says_what_the_mail_says() {
    let allowed = allowed();
    for code in ["leading-space", "redirect-slash", "all-good"] {
        let ran = scenario(code).await;
        for (kind, lang) in [Kind::Support, Kind::Managed].into_iter().flat_map(|kind| Lang::ALL.map(|lang| (kind, lang))) {
            let mail = ran.draft(kind, lang);
            let whole = mailto(&mail, usize::MAX);
            assert!(!whole.shortened && allowed.is_match(&whole.address), "{}", whole.address);
            assert_eq!(read(&whole.address), (mail.subject.clone(), mail.body.replace('\n', "\r\n")));
            let short = mailto(&mail, MAILTO_LIMIT);
            assert!(short.address.len() <= MAILTO_LIMIT && allowed.is_match(&short.address), "{}", short.address.len());
        }
    }
}

#[tokio::test]
async fn a_long_mail_is_cut_behind_a_line_and_says_so() {
    let mail = scenario("leading-space").await.draft(Kind::Support, Lang::Ro);
    let short = mailto(&mail, MAILTO_LIMIT);
    assert!(short.shortened);
    let (_, body) = read(&short.address);
    let (kept, note) = body.trim_end().rsplit_once("\r\n\r\n").unwrap();
    assert!(note.starts_with("[Mesajul continuă."), "{note}");
    for part in ["Cauza găsită", "- Client key salvat la Outstand: nu e în regulă; salvat e ␠awpr…e1\r\n(␠ este un spațiu.)"] {
        assert!(kept.contains(part), "what matters most is kept: {kept}");
    }
    let kept: Vec<&str> = kept.split("\r\n").collect();
    let whole: Vec<&str> = mail.body.split('\n').collect();
    assert_eq!(kept, whole[..kept.len()], "whole lines only");
    assert!(mailto(&mail, 0).shortened, "a limit that nothing fits still gives an address");
}

#[test]
fn a_plus_is_no_blank() {
    let facts = pasted(&word("scope"));
    let mut mail = punte_support::mail::draft(Kind::Support, &facts, &Words::new(Lang::En));
    mail.subject = "a+b & c=d?".to_owned();
    let address = mailto(&mail, usize::MAX).address;
    assert!(address.contains("?subject=a%2Bb%20%26%20c%3Dd%3F&body="), "{address}");
    assert!(address.contains("%0D%0A") && !address.contains('+'), "{address}");
}
