//! Nothing secret and nothing hostile gets into a mail.

use punte_diagnosis::explain::FoundInText;
use punte_secrets::{Sensitive, is_invisible};
use punte_support::mail::{Attachment, Draft, KeyShown, Kind, MailFacts, Seed, Told, draft, eml, mailbox};
use punte_words::{Lang, Words};

use super::stand::scenario;

#[tokio::test]
async fn no_mail_of_a_scenario_holds_a_value_that_was_given() {
    for known in punte_twin::scenarios() {
        let ran = scenario(known.code).await;
        let report = Attachment::report(&ran.run, &Words::new(Lang::Ro)).unwrap();
        for (kind, lang) in [Kind::Support, Kind::Managed].into_iter().flat_map(|kind| Lang::ALL.map(|lang| (kind, lang))) {
            let mail = ran.draft(kind, lang);
            let file = eml(&mail, std::slice::from_ref(&report), Seed { time: 0, chance: 1 });
            let parsed = mail_parser::MessageParser::default().parse(&file).unwrap();
            let whole = format!("{} {} {}", mail.subject, mail.body, String::from_utf8_lossy(parsed.attachment(0).unwrap().contents()));
            for value in [&ran.gives.api_key, &ran.gives.client_key, &ran.gives.client_secret] {
                assert!(!whole.contains(value.trim()), "{} {kind:?} {}", known.code, lang.code());
            }
        }
    }
}

/// Everything that comes from outside, filled with the same text.
fn filled_with(text: &str) -> Vec<Draft> {
    let some = || Some(text.to_owned());
    let found = FoundInText {
        error: some(),
        error_type: some(),
        err_code: some(),
        log_id: some(),
        client_key: some(),
        redirect_uri: some(),
        scopes: vec![text.to_owned(); 3],
    };
    let told = Told {
        redirect_uri: some(),
        scopes: Some(vec![text.to_owned(); 3]),
        app_state: None,
        client_key: KeyShown::of(&Sensitive::from(text), text),
    };
    let facts = MailFacts::new(mailbox("support").unwrap(), &told, Some(&found), None);
    Lang::ALL.into_iter().flat_map(|lang| [Kind::Support, Kind::Managed].map(|kind| draft(kind, &facts, &Words::new(lang)))).collect()
}

#[test]
fn hostile_values_stay_short_and_on_their_line() {
    let clean = filled_with("curat");
    for hostile in
        ["a\r\nBcc: x@example.org\r\n\r\nb", "\u{202e}\u{2066}a\u{200b}", "a\u{0}b", "\n", &"x\n".repeat(500_000), &"ț".repeat(1_000_000)]
    {
        for (mail, clean) in filled_with(hostile).iter().zip(&clean) {
            assert!(!mail.subject.contains(|c: char| c != ' ' && is_invisible(c)), "{:?}", mail.subject);
            assert!(!mail.body.contains(|c: char| !" \n".contains(c) && is_invisible(c)), "{:?}", mail.body);
            assert!(mail.body.lines().count() <= clean.body.lines().count(), "{}", mail.body);
            assert!(mail.body.len() < 8_000 && mail.subject.len() < 400, "{} and {}", mail.body.len(), mail.subject.len());
            assert!(!mail.body.lines().any(|line| line.starts_with("Bcc")), "{}", mail.body);
        }
    }
}

#[test]
fn what_looks_like_a_secret_is_left_out_wherever_it_was_put() {
    let values =
        ["SecretInventat0SecretInventat012".to_owned(), format!("{}{}", "ost_", "Ab".repeat(32)), format!("act.{}", "x9".repeat(20))];
    for value in values {
        for text in [value.clone(), format!("https://a.exemplu.ro/{value}"), format!("https://nume:{value}@a.exemplu.ro/cb?code={value}")] {
            for mail in filled_with(&text) {
                assert!(!format!("{}{}", mail.subject, mail.body).contains(&value), "{}\n{}", mail.subject, mail.body);
            }
        }
    }
}

#[test]
fn a_key_of_any_form_is_masked() {
    let told = Told { client_key: KeyShown::of(&Sensitive::from("cheie-inventata"), "punte"), ..Told::default() };
    let facts = MailFacts::new(mailbox("support").unwrap(), &told, None, None);
    let body = draft(Kind::Support, &facts, &Words::new(Lang::En)).body;
    assert!(body.contains("- Client key: chei…ta (fingerprint ") && !body.contains("cheie-inventata"), "{body}");
    assert!(KeyShown::of(&Sensitive::from(""), "punte").is_none());
}
