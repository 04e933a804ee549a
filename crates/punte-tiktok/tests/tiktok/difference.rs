//! Differences between two values, in words.

use proptest::prelude::*;
use punte_tiktok::{Kind, differences};
use punte_words::{Lang, Words};

const CALLBACK: &str = "https://www.exemplu.ro/tiktok/callback";

fn ids(kind: Kind, expected: &str, found: &str) -> Vec<String> {
    differences(kind, expected, found).into_iter().map(|message| message.id.trim_start_matches("tiktok-diff-").to_owned()).collect()
}

#[test]
fn each_difference_between_addresses_is_named() {
    for (found, expected) in [
        (format!("{CALLBACK}/"), vec!["slash-more"]),
        (format!(" {CALLBACK}"), vec!["start-space"]),
        (format!("{CALLBACK}\u{a0}"), vec!["end-invisible"]),
        (CALLBACK.replace("www.", ""), vec!["www-lacks"]),
        (CALLBACK.replace("https", "http"), vec!["http"]),
        (CALLBACK.replace("tiktok", "TikTok"), vec!["case"]),
        (CALLBACK.replace("tiktok", "tik\u{200b}tok"), vec!["inside-invisible"]),
        (CALLBACK.replace('o', "о"), vec!["lookalike"]),
        (CALLBACK.replace("tiktok", "tiktoc"), vec!["from-excerpt"]),
        (CALLBACK.replace("tiktok", "tikto"), vec!["fewer"]),
        (CALLBACK.replace("tiktok", "tiktokk"), vec!["more"]),
        (CALLBACK.replace(":", "%3A").replace('/', "%2F"), vec!["encoded"]),
        (CALLBACK.replace(":", "%253A").replace('/', "%252F"), vec!["encoded-twice"]),
        ("https://altceva.org/x".to_owned(), vec!["www-lacks", "other"]),
        (String::new(), vec!["empty"]),
        (format!("\u{feff} {}/", CALLBACK.replace("https", "http")), vec!["start-invisible", "http", "slash-more"]),
    ] {
        assert_eq!(ids(Kind::RedirectUri, CALLBACK, &found), expected, "{found:?}");
    }
    assert_eq!(ids(Kind::RedirectUri, &format!("{CALLBACK}/"), CALLBACK), ["slash-lacks"]);
    assert_eq!(ids(Kind::RedirectUri, "https://a.ro/a%2Fb", "https://a.ro/a%2fb"), ["encoded-differently"]);
}

#[test]
fn the_four_most_telling_differences_are_told() {
    let found = format!("\u{feff}{} ", CALLBACK.replace("https://www.", "http://").replace("tik", "Tі\u{200b}k"));
    assert_eq!(ids(Kind::RedirectUri, CALLBACK, &found), ["start-invisible", "end-space", "inside-invisible", "lookalike"]);
}

#[test]
fn a_keys_difference_shows_only_positions_and_marks() {
    let key = "awpracticepuntea1";
    for (found, expected, at) in [
        (" awpracticepuntea1", "start-space", None),
        ("awpracticepuntea1\n", "end-invisible", None),
        ("awpracticepuntEa1", "case", Some(15)),
        ("awpracticepunteb1", "from", Some(16)),
        ("awpracticеpuntea1", "lookalike-hidden", Some(10)),
        ("sbxyz", "other", None),
    ] {
        let told = differences(Kind::ClientKey, key, found);
        assert_eq!(told[0].id, format!("tiktok-diff-{expected}"), "{found:?}");
        if let Some(at) = at {
            assert_eq!(told[0].args["at"], punte_words::Value::from(at), "{found:?}");
        }
    }
    let said = Words::new(Lang::Ro).say(&differences(Kind::ClientKey, key, " awpracticepuntea1")[0]);
    assert!(said.contains('␠'), "{said}");
}

proptest! {
    #[test]
    fn only_equal_values_have_no_difference(a in "\\PC{0,24}", b in "\\PC{0,24}") {
        for kind in [Kind::RedirectUri, Kind::ClientKey] {
            prop_assert_eq!(differences(kind, &a, &b).is_empty(), a == b);
            prop_assert!(differences(kind, &a, &a).is_empty());
        }
    }

    #[test]
    fn any_two_texts_can_be_compared(a in any::<String>(), b in any::<String>()) {
        prop_assert_eq!(differences(Kind::RedirectUri, &a, &b).is_empty(), a == b);
    }

    #[test]
    fn an_edited_address_is_told_in_at_most_four(at in 0_usize..38, c in any::<char>()) {
        let mut found: Vec<char> = CALLBACK.chars().collect();
        found.insert(at, c);
        let told = differences(Kind::RedirectUri, CALLBACK, &found.iter().collect::<String>());
        prop_assert!((1..=4).contains(&told.len()));
    }

    #[test]
    fn no_part_of_a_key_is_shown(a in "aw[a-z0-9]{14}", b in "[a-zA-Z0-9]{1,20}") {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for message in differences(Kind::ClientKey, &a, &b) {
                for value in message.args.values() {
                    prop_assert!(!matches!(value, punte_words::Value::Text(_)), "{}", words.say(&message));
                }
            }
        }
    }
}
