//! The mail as a file, read back by a parser.

use mail_parser::{Message, MessageParser, MimeHeaders};
use punte_support::mail::{Attachment, Kind, Seed, eml};
use punte_words::{Lang, Words};

use super::stand::{pasted, scenario, word};

/// 2026-11-23 09:30:00 UTC.
const SEED: Seed = Seed { time: 1_795_426_200, chance: 0x0123_4567_89ab_cdef };

fn parsed(file: &[u8]) -> Message<'_> {
    MessageParser::default().parse(file).unwrap()
}

#[tokio::test]
async fn a_parser_reads_back_what_was_written() {
    let ran = scenario("leading-space").await;
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let mail = ran.draft(Kind::Support, lang);
        let report = Attachment::report(&ran.run, &words).unwrap();
        let file = eml(&mail, &[report], SEED);
        let read = parsed(&file);
        assert_eq!(read.to().and_then(|to| to.first()).and_then(|to| to.address()), Some("support@outstand.so"));
        assert_eq!(read.subject(), Some(mail.subject.as_str()));
        assert_eq!(read.date().map(mail_parser::DateTime::to_rfc3339).as_deref(), Some("2026-11-23T09:30:00Z"));
        assert_eq!(read.message_id(), Some("0123456789abcdef.1795426200@punte.invalid"));
        assert_eq!(read.header_raw("X-Unsent").map(str::trim), Some("1"));
        assert_eq!(read.header_raw("MIME-Version").map(str::trim), Some("1.0"));
        let text = read.body_text(0).unwrap().replace("\r\n", "\n");
        assert!(text.starts_with(&mail.body) && text[mail.body.len()..].contains("punte-report.json"), "{text}");
        let attached = read.attachment(0).unwrap();
        assert_eq!((attached.attachment_name(), read.attachment_count()), (Some("punte-report.json"), 1));
        let document: serde_json::Value = serde_json::from_slice(attached.contents()).unwrap();
        assert_eq!(document["schema"], "punte.report/1");
        assert_eq!(document["cause"]["code"], "client_key_whitespace");
    }
}

#[test]
fn every_line_is_what_mail_may_be() {
    for lang in Lang::ALL {
        let mail = punte_support::mail::draft(Kind::Managed, &pasted(&word("client_key")), &Words::new(lang));
        let file = String::from_utf8(eml(&mail, &[], SEED)).unwrap();
        assert!(file.is_ascii(), "headers and text are encoded");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "lines end with CRLF");
        assert!(file.split("\r\n").all(|line| line.len() <= 78), "RFC 5322, 2.1.1");
        assert!(!parsed(file.as_bytes()).body_text(0).unwrap().contains("punte-report.json"), "nothing is attached");
    }
}

#[test]
fn the_same_arguments_give_the_same_bytes() {
    let mail = punte_support::mail::draft(Kind::Support, &pasted(&word("client_key")), &Words::new(Lang::Ro));
    assert_eq!(eml(&mail, &[], SEED), eml(&mail, &[], SEED));
    assert_ne!(eml(&mail, &[], SEED), eml(&mail, &[], Seed { chance: 2, ..SEED }));
}

#[test]
fn a_subject_cannot_add_headers() {
    let mut mail = punte_support::mail::draft(Kind::Support, &pasted(&word("client_key")), &Words::new(Lang::En));
    mail.subject = "a\r\nBcc: x@example.org\u{0}\r\n\r\ntext".to_owned();
    let file = eml(&mail, &[], SEED);
    let read = parsed(&file);
    assert!(read.bcc().is_none() && read.header_raw("X-Unsent").is_some(), "{}", String::from_utf8_lossy(&file));
    assert!(read.body_text(0).unwrap().starts_with("Hello"));
}
