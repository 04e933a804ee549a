//! What was set up and seen, on its way into a mail: no line of the head is a stranger's, and no address breaks.

use punte_diagnosis::explain::{Circumstances, explain};
use punte_support::mail::{Kind, MAILTO_LIMIT, MailFacts, Seed, Told, draft, eml, mailbox, mailto};
use punte_words::{Lang, Words};

use crate::canary::{CLIENT_SECRET, must_not_show};

/// The lines of a mail's head, all of them ours.
const HEAD: &[&str] = &["To", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];

pub fn run(bytes: &[u8]) {
    let text = super::text(bytes);
    let first = text.lines().next().unwrap_or_default();
    let told = Told {
        redirect_uri: Some(format!("{first}/?code={CLIENT_SECRET}")),
        scopes: Some(text.split(',').take(40).map(str::to_owned).collect()),
        app_state: None,
        client_key: None,
    };
    let found = explain(&text, &Circumstances::default()).found;
    let facts = MailFacts::new(mailbox("support").unwrap(), &told, Some(&found), None);
    for (lang, kind) in Lang::ALL.into_iter().flat_map(|lang| [(lang, Kind::Support), (lang, Kind::Managed)]) {
        let draft = draft(kind, &facts, &Words::new(lang));
        assert!(!draft.subject.contains(char::is_control), "{:?}", draft.subject);
        assert!(!draft.body.contains(|character: char| character.is_control() && character != '\n'), "{:?}", draft.body);
        must_not_show(CLIENT_SECRET, &format!("{draft:?}"));
        let address = mailto(&draft, MAILTO_LIMIT).address;
        let plain = |character: char| character.is_ascii_alphanumeric() || "-._~%@:?=&".contains(character);
        assert!(address.len() <= MAILTO_LIMIT && address.chars().all(plain), "{address:?}");
        assert_eq!(address.matches(['?', '&', '@']).count(), 3, "one address, one subject, one text: {address}");
        head_is_ours(&eml(&draft, &[], Seed { time: 0, chance: 7 }));
    }
}

fn head_is_ours(file: &[u8]) {
    let text = std::str::from_utf8(file).unwrap();
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends with both: {text:?}");
    let head = text.split("\r\n\r\n").next().unwrap();
    for line in head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])) {
        let name = line.split(':').next().unwrap();
        assert!(HEAD.contains(&name), "{line:?}");
    }
    assert!(text.lines().all(|line| line.len() <= 998), "RFC 5322, 2.1.1");
}
