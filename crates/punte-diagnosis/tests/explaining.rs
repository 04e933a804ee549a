//! The explainer on texts that people have published: `fixtures/public_errors.jsonl`, one text and the family of its cause a line.

use proptest::prelude::*;
use punte_diagnosis::explain::{Circumstances, Explanation, Question, explain, masked};
use punte_diagnosis::model::Family;
use serde_json::Value;

const PUBLIC: &str = include_str!("fixtures/public_errors.jsonl");

fn read(text: &str) -> Explanation {
    explain(text, &Circumstances::default())
}

fn family(explanation: &Explanation) -> Option<&'static str> {
    explanation.causes.first().map(|explained| explained.cause.family().code())
}

/// TikTok's one word for many causes: nobody can tell them apart by the text, so the question is asked.
fn is_undecided(explanation: &Explanation) -> bool {
    explanation.question == Some(Question::AppState) && explanation.causes[0].cause.family() == Family::NotApproved
}

#[test]
fn every_published_text_that_can_be_decided_is() {
    let (mut decided, mut undecided) = (0, 0);
    for line in PUBLIC.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let (text, expected) = (row["text"].as_str().unwrap(), row["family"].as_str().unwrap());
        let explanation = read(text);
        if family(&explanation) == Some(expected) {
            decided += 1;
        } else {
            assert!(is_undecided(&explanation), "{text}: {:?} instead of {expected}", family(&explanation));
            undecided += 1;
        }
    }
    assert_eq!((decided, undecided), (35, 4));
}

#[test]
fn the_word_is_found_in_ten_languages_and_in_every_wrapping() {
    for text in [
        "Ceva n-a mers. Corectează și încearcă din nou: client_key",
        "Something went wrong. We couldn't log in with TikTok.\nclient key",
        "Não foi possível entrar com o TikTok. • client_key",
        "Beim Anmelden mit TikTok kommt die Meldung „client_key“",
        "TikTok affiche « client_key »",
        "TikTok devuelve `client_key`",
        "TikTok ile giriş yaparken client_key hatası alıyorum",
        "Đăng nhập TikTok báo lỗi client_key",
        "TikTok 로그인 오류client_key",
        "TikTok登录报错client_key",
        "TikTok: error type = CLIENT_KEY",
        "errorType: \"client_key\"",
        "error\\_type=client\\_key",
        "error_type%253Dclient_key",
        "{\"log\":\"{\\\"error_type\\\":\\\"client_key\\\"}\"}",
        "We couldn't log in with TikTok. This may be due to specific app settings: cliente_key",
        "<html><body><p>TikTok</p><p>correct the following:</p><b>client</b>_key<script>var a='redirect_uri';</script></body></html>",
    ] {
        assert!(is_undecided(&read(text)), "{text}: {:?}", read(text).causes.first());
    }
}

#[test]
fn what_is_nobodys_error_here_is_not_explained() {
    for text in [
        "psql: could not connect to server: Connection refused",
        "Error: Redis connection to 127.0.0.1:6379 failed - connect ECONNREFUSED",
        "npm error code ENOTFOUND\nnpm error network request to https://registry.exemplu.org failed",
        "nginx: [error] connect() failed (111: Connection refused) while connecting to upstream",
        "fatal: unable to access 'https://git.exemplu.ro/': Could not resolve host: git.exemplu.ro",
        "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Authentication failed')",
        "AADSTS7000215: Invalid client secret provided.",
        r#"{"error":"invalid_client","error_description":"Invalid client or Invalid client credentials"}"#,
        r#"{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}"#,
        "Error 400: redirect_uri_mismatch",
        "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
        "error client_key.pem: verification failed",
        r#"{"error":"invalid_request","error_description":"Missing param: redirect_uri"}"#,
    ] {
        assert!(!read(text).is_recognised(), "{text}: {:?}", read(text).causes.first());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_explained(text in any::<String>()) {
        let _ = read(&text);
    }

    #[test]
    fn what_is_shown_is_masked_already(text in "(https://x\\.ro/\\?|code=|state=|client_key=|\"|act\\.|CanarInventat7Canar8|error_type=|&| |\n|TikTok){0,24}") {
        let told = read(&text);
        prop_assert_eq!(masked(&told.masked), told.masked.clone());
    }
}

#[test]
fn a_long_text_of_one_kind_is_read() {
    for part in [
        "code=",
        "cookie:\"",
        "act.",
        "client_key ",
        "https://",
        "<a",
        "%26code%3D",
        "error_type ",
        "TikTok client_key fails\n",
        "google tiktok ",
        "\\\\",
    ] {
        let text = part.repeat(24 * 1024 / part.len());
        let _ = read(&text);
    }
}
