//! The explainer through its door, and its catalogue.

use std::collections::BTreeSet;

use punte_tiktok::facts::error_words::{API_CODES, ERROR_TYPES};
use punte_words::{Lang, Words};

use super::catalogue::{Catalogue, catalogue};
use super::rule::{Rule, Side, Table, When};
use super::*;
use crate::model::CauseCode as C;
use crate::model::Certainty::{Likely, Possible, Proven};

fn explain(text: &str) -> Explanation {
    super::explain(text, &Circumstances::default())
}

fn first(text: &str) -> Option<(C, Certainty)> {
    explain(text).causes.first().map(|explained| (explained.cause, explained.certainty))
}

fn all(text: &str) -> Vec<C> {
    explain(text).causes.iter().map(|explained| explained.cause).collect()
}

fn address(query: &str) -> String {
    format!("https://www.tiktok.com/v2/auth/authorize/?{query}")
}

#[test]
fn every_rule_keeps_to_its_examples() {
    assert_eq!(Catalogue::build(super::rules::TABLES).1, []);
}

#[test]
fn a_rule_that_fails_its_examples_is_left_out() {
    static TABLES: &[Table] = &[Table {
        side: Side::Tiktok,
        rules: &[
            Rule::new(C::CodeExpired, Likely, When::Word("alb"), || Message::new("x")).examples(&["negru"], &["gri"]),
            Rule::new(C::TokenExpired, Likely, When::Word("alb"), || Message::new("x")).examples(&["alb"], &["alb ca neaua"]),
            Rule::new(C::AccountBanned, Likely, When::Word("alb"), || Message::new("x")).examples(&["alb"], &[]),
            Rule::new(C::RateLimited, Likely, When::Word("alb"), || Message::new("x")).examples(&["alb"], &["negru"]),
        ],
    }];
    let (built, broken) = Catalogue::build(TABLES);
    assert_eq!(broken.iter().map(|broken| broken.cause).collect::<Vec<_>>(), [C::CodeExpired, C::TokenExpired, C::AccountBanned]);
    assert_eq!(broken.iter().map(|broken| broken.example).collect::<Vec<_>>(), [Some("negru"), Some("alb ca neaua"), None]);
    assert_eq!(built.rules().map(|rule| rule.cause).collect::<Vec<_>>(), [C::RateLimited]);
}

#[test]
fn every_word_of_tiktok_is_explained() {
    for code in API_CODES {
        assert!(first(&format!("tiktok: {code}")).is_some(), "{code}");
    }
    for word in ERROR_TYPES {
        assert!(first(&format!("error_type={word}")).is_some(), "{word}");
    }
}

#[test]
fn every_why_is_said_in_both_languages() {
    let examples: Vec<&str> = catalogue().rules().flat_map(|rule| rule.positives).copied().collect();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for example in &examples {
            for explained in explain(example).causes {
                let said = words.say(&explained.why);
                assert!(!said.contains('⟨') && !said.contains("{$"), "{example}: {said}");
            }
        }
    }
}

#[test]
fn the_bare_word_has_many_causes_and_review_first() {
    let text =
        "A survenit o eroare. Nu te-ai putut conecta cu TikTok. Acest lucru se poate datora anumitor setări ale aplicației. client_key";
    let told = explain(text);
    assert_eq!(first(text), Some((C::AppNotApproved, Likely)));
    assert!(told.causes[1..].iter().all(|explained| explained.certainty == Possible));
    let named: BTreeSet<C> = all(text).into_iter().collect();
    for cause in [C::ClientKeyWhitespace, C::ClientKeyWrong, C::CredentialsSwapped, C::LoginKitMissing, C::SandboxProductionMixup] {
        assert!(named.contains(&cause), "{cause:?}");
    }
    assert_eq!(told.found.error_type.as_deref(), Some("client_key"));
}

#[test]
fn what_the_address_shows_outweighs_the_guess() {
    for (query, expected) in [
        ("client_key=+awabcdefgh123456&error=unauthorized_client&error_type=client_key", (C::ClientKeyWhitespace, Proven)),
        ("client_key=%20awabcdefgh123456", (C::ClientKeyWhitespace, Proven)),
        ("client_key=awabcdefgh123456%0A&error_type=client_key", (C::ClientKeyWhitespace, Proven)),
        ("client_key=client_key&response_type=code", (C::PlaceholderValues, Proven)),
        ("client_key=aw1234567890abcdef&error_type=client_key", (C::PlaceholderValues, Proven)),
        ("client_id=awabcdefgh123456&error=param_error&errCode=10003", (C::OldEndpoint, Proven)),
        ("client_key=7688713578483843092&error_type=client_key", (C::ClientKeyWrong, Likely)),
        ("client_key=&error_type=client_key", (C::ClientKeyWrong, Proven)),
        ("client_key=sbawabcdefgh123456&error_type=client_key", (C::LoginKitMissing, Likely)),
        ("client_key=awabcdefgh123456&scope=user.info.basic%20video.list&error_type=scope", (C::ScopeSeparator, Proven)),
        ("client_key=awabcdefgh123456&scope=video.create&error_type=scope", (C::ScopeNotApproved, Proven)),
        ("client_key=awabcdefgh123456&code_challenge=x&code_challenge_method=plain", (C::PkceWrong, Proven)),
        ("client_key=awabcdefgh123456&redirect_uri=https%3A%2F%2Foutstand.so%2Fapp", (C::RedirectUriMismatch, Likely)),
    ] {
        assert_eq!(first(&address(query)), Some(expected), "{query}");
    }
    let secret = "aB3".repeat(10) + "xY";
    let swapped = explain(&address(&format!("client_key={secret}&error_type=client_key")));
    assert_eq!(swapped.causes[0].cause, C::CredentialsSwapped);
    assert!(!format!("{swapped:?}").contains(&secret), "a secret in the key's place is not shown");
    assert_eq!(first("https://www.tiktok.com/auth/authorize/?client_key=awabcdefgh123456"), Some((C::OldEndpoint, Proven)));
}

#[test]
fn the_part_that_tiktok_names_comes_first() {
    let query = "client_key=sbawXXXXXXXXXXXXXX&scope=user.info.basic,video.list&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\
                 &code_challenge_method=S256&error=invalid_scope&error_type=scope";
    let told = explain(&address(query));
    assert_eq!((told.causes[0].cause, told.causes[0].certainty), (C::ScopeNotApproved, Likely));
    assert!(!all(&address(query)).contains(&C::PlaceholderValues), "the key was accepted, so it was covered by a person");
    assert!(told.causes.iter().any(|explained| explained.cause == C::PkceWrong && explained.certainty == Possible));
}

#[test]
fn a_key_that_tiktok_accepted_is_no_cause() {
    assert!(!all(&address("client_key=+awabcdefgh123456&error_type=redirect_uri")).contains(&C::ClientKeyWhitespace));
    assert!(all(&address("client_key=+awabcdefgh123456")).contains(&C::ClientKeyWhitespace));
}

#[test]
fn a_seen_cause_leaves_the_usual_ones_possible() {
    let told = explain(&address("client_key=+awabcdefgh123456&error=unauthorized_client&error_type=client_key"));
    let review = told.causes.iter().find(|explained| explained.cause == C::AppNotApproved);
    assert_eq!(review.map(|explained| explained.certainty), Some(Possible));
}

#[test]
fn a_covered_key_is_no_example() {
    let refused = address("client_key=aw…56&error_type=client_key");
    assert_eq!(first(&refused), Some((C::AppNotApproved, Likely)));
    assert!(!all(&refused).contains(&C::PlaceholderValues));
    assert_eq!(first(&address("client_key=aw…56")), Some((C::PlaceholderValues, Possible)));
}

#[test]
fn a_sound_address_has_no_cause() {
    let sound = address(
        "client_key=awabcdefgh123456&response_type=code&scope=user.info.basic%2Cvideo.list&state=s\
         &redirect_uri=https%3A%2F%2Fwww.outstand.so%2Fapp%2Fapi%2Fsocials%2Ftiktok%2Fcallback",
    );
    assert_eq!(all(&sound), []);
    assert_eq!(explain(&sound).found.client_key.as_deref(), Some("awab…56"));
}

#[test]
fn errors_of_others_are_not_explained() {
    for text in [
        "",
        "Bună ziua, când se livrează comanda?",
        "Facebook Login: error=access_denied&error_reason=user_denied",
        r#"{"error":{"message":"Error validating access token","type":"OAuthException","code":190,"fbtrace_id":"A1"}}"#,
        "Google: Error 400: redirect_uri_mismatch",
        "https://accounts.google.com/o/oauth2/auth?error=invalid_scope",
        r#"LinkedIn: {"error":"invalid_client","error_description":"Client authentication failed"}"#,
        "Instagram API 429 rate_limit_exceeded",
        "getaddrinfo ENOTFOUND graph.facebook.com",
        "connect ECONNREFUSED 127.0.0.1:5432",
        "TypeError: Cannot read properties of undefined (reading 'map')",
        "HTTP 401 Unauthorized",
        "Am pus client_key și redirect_uri în portal și merge.",
    ] {
        assert_eq!(all(text), [], "{text}");
    }
    assert_eq!(first("Google Chrome: TikTok error_type=redirect_uri"), Some((C::RedirectUriMismatch, Proven)));
    assert_eq!(first("Facebook merge, TikTok nu: error=invalid_scope&error_type=scope"), Some((C::ScopeNotApproved, Likely)));
}

#[test]
fn what_was_found_holds_no_secret() {
    let told = explain(
        "https://exemplu.ro/cb?code=CodInventat&state=StareInventata&error=access_denied client_key=+awabcdefgh123456 client_secret=SecretInventat \
         Authorization: Bearer ost_CheieInventata redirect_uri=https://exemplu.ro/cb?token=act.Inventat",
    );
    assert_eq!(told.found.client_key.as_deref(), Some("␠awab…56"));
    assert_eq!(told.found.redirect_uri.as_deref(), Some("https://exemplu.ro/cb?…"));
    let shown = format!("{told:?}");
    assert!(!shown.contains("nventat"), "{shown}");
}

#[test]
fn each_cause_is_named_once_and_the_surest_first() {
    for rule in catalogue().rules() {
        for text in rule.positives {
            let told = explain(text).causes;
            let named: BTreeSet<C> = told.iter().map(|explained| explained.cause).collect();
            assert_eq!(named.len(), told.len(), "{text}");
            assert!(told.is_sorted_by(|a, b| a.certainty >= b.certainty), "{text}");
            assert!(named.contains(&rule.cause), "{text}");
        }
    }
}
