//! What `inspect` says about whole setups. Each rule's own samples stand beside the rule.

use std::sync::LazyLock;

use punte_words::{Lang, Value, Words};

use super::*;

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| Lang::ALL.map(Words::new));

const API_KEY_LETTERS: usize = 64;
const KEY: &str = "awpracticepunte1";
const SECRET: &str = "SecretInventat0SecretInventat012";

fn api_key() -> String {
    format!("ost_{}", "inVentat".repeat(API_KEY_LETTERS / 8))
}

fn typed(api_key: &str, client_key: &str, client_secret: &str) -> RawInputs {
    let given = |text: &str| (!text.is_empty()).then(|| Sensitive::from(text));
    RawInputs { api_key: given(api_key), client_key: given(client_key), client_secret: given(client_secret) }
}

fn looked_at(api_key: &str, client_key: &str, client_secret: &str) -> Inspection {
    inspect(&typed(api_key, client_key, client_secret), &PublicKeys::of([]))
}

/// Each note as field, severity, cause and the name of its text.
fn told(inspection: &Inspection) -> Vec<(&'static str, Severity, &'static str, &str)> {
    inspection
        .notes()
        .map(|note| (note.field.code(), note.severity, note.cause.map_or("", CauseCode::code), note.text.id.as_str()))
        .collect()
}

fn arg<'a>(note: &'a Note, name: &str) -> &'a Value {
    &note.text.args[name]
}

#[test]
fn a_good_setup_says_nothing_and_is_not_changed() {
    let inspection = looked_at(&api_key(), KEY, SECRET);
    assert_eq!(told(&inspection), []);
    assert_eq!(inspection.api_key.value, Some(Sensitive::new(api_key())));
    assert_eq!(inspection.client_key.value, Some(Sensitive::from(KEY)));
    assert_eq!(inspection.client_secret.value, Some(Sensitive::from(SECRET)));
}

#[test]
fn blanks_around_are_removed_and_said_with_name_mark_and_position() {
    let causes = [("api_key", "api_key_invalid"), ("client_key", "client_key_whitespace"), ("client_secret", "client_secret_wrong")];
    for blank in [' ', '\t', '\n', '\u{a0}', '\u{202f}', '\u{200b}', '\u{feff}', '\u{2060}', '\u{ad}', '\u{200e}', '\u{202e}', '\u{2003}'] {
        let (name, mark) = (punte_secrets::name_of(blank).unwrap(), punte_secrets::mark_of(blank).unwrap());
        let inspection = looked_at(&format!("{blank}{}", api_key()), &format!("{blank}{KEY}{blank}{blank}"), &format!("{SECRET}{blank}"));
        let expected = [
            (causes[0].0, Severity::Warning, causes[0].1, "inputs-blank-before"),
            (causes[1].0, Severity::Warning, causes[1].1, "inputs-blank-before"),
            (causes[1].0, Severity::Warning, causes[1].1, "inputs-blank-after"),
            (causes[2].0, Severity::Warning, causes[2].1, "inputs-blank-after"),
        ];
        assert_eq!(told(&inspection), expected, "{blank:?}");
        let notes: Vec<&Note> = inspection.notes().collect();
        assert_eq!(arg(notes[0], "name"), &Value::Message(name.clone()), "{blank:?}");
        assert_eq!(arg(notes[0], "marks"), &Value::Text(mark.to_string()), "{blank:?}");
        assert_eq!(arg(notes[2], "position"), &Value::Number(18), "counted as typed, the removed one in front included");
        assert_eq!((arg(notes[2], "count"), arg(notes[2], "marks")), (&Value::Number(2), &Value::Text(mark.repeat(2))));
        assert_eq!(inspection.client_key.value, Some(Sensitive::from(KEY)), "{blank:?}");
        assert_eq!(inspection.client_secret.value, Some(Sensitive::from(SECRET)), "{blank:?}");
    }
}

#[test]
fn blanks_inside_fail_with_their_place_in_what_was_typed() {
    let inspection = looked_at(&api_key(), " awpractice punte1", &SECRET.replace('0', "\u{200b}"));
    let expected = [
        ("client_key", Severity::Warning, "client_key_whitespace", "inputs-blank-before"),
        ("client_key", Severity::Fail, "client_key_whitespace", "inputs-blank-inside"),
        ("client_secret", Severity::Fail, "client_secret_wrong", "inputs-blank-inside"),
    ];
    assert_eq!(told(&inspection), expected);
    let notes: Vec<&Note> = inspection.notes().collect();
    assert_eq!((arg(notes[1], "position"), arg(notes[1], "mark")), (&Value::Number(12), &Value::Text("␠".to_owned())));
    assert_eq!((arg(notes[2], "position"), arg(notes[2], "count")), (&Value::Number(15), &Value::Number(2)));
    assert_eq!(inspection.client_key.value, Some(Sensitive::from("awpractice punte1")), "what is inside is never removed");
}

#[test]
fn quotes_fail_and_stay() {
    for (open, close) in [('"', '"'), ('\'', '\''), ('„', '”'), ('“', '”'), ('«', '»'), ('`', '`')] {
        let quoted = format!("{open}{KEY}{close}");
        let inspection = looked_at(&api_key(), &quoted, SECRET);
        assert_eq!(told(&inspection), [("client_key", Severity::Fail, "client_key_wrong", "inputs-quotes-around")], "{open}");
        assert_eq!(inspection.client_key.value, Some(Sensitive::from(quoted.as_str())), "{open}");
    }
    let inspection = looked_at(&format!("{}'", api_key()), KEY, SECRET);
    assert_eq!(told(&inspection), [("api_key", Severity::Fail, "api_key_invalid", "inputs-quote-inside")]);
    assert_eq!(arg(&inspection.api_key.notes[0], "position"), &Value::Number(69));
}

#[test]
fn letters_that_only_look_right_fail_by_their_code() {
    let inspection = looked_at(&api_key(), "аwpracticepunte1", &SECRET.replace("t012", "t０12"));
    let expected = [
        ("client_key", Severity::Fail, "client_key_wrong", "inputs-foreign"),
        ("client_secret", Severity::Fail, "client_secret_wrong", "inputs-foreign"),
    ];
    assert_eq!(told(&inspection), expected);
    assert_eq!(arg(&inspection.client_key.notes[0], "name"), &Value::Message(msg!("character-cyrillic", code = "U+0430")));
    assert_eq!(arg(&inspection.client_secret.notes[0], "name"), &Value::Message(msg!("character-full-width", code = "U+FF10")));
}

#[test]
fn swapped_values_are_one_failure_that_says_what_is_where() {
    let swapped = [("client_key", Severity::Fail, "credentials_swapped", "inputs-swapped")];
    assert_eq!(told(&looked_at(&api_key(), SECRET, KEY)), swapped);
    assert_eq!(told(&looked_at(&api_key(), SECRET, "sbawpracticepunte1")), swapped);

    let alone = |field, text| [(field, Severity::Fail, "credentials_swapped", text)];
    assert_eq!(told(&looked_at(KEY, "awpracticepunte2", SECRET)), alone("api_key", "inputs-client-key-as-api-key"));
    assert_eq!(told(&looked_at(&api_key(), &api_key(), SECRET)), alone("client_key", "inputs-api-key-as-client-key"));
    assert_eq!(told(&looked_at(&api_key(), KEY, &api_key())), alone("client_secret", "inputs-api-key-as-client-secret"));
    assert_eq!(told(&looked_at(&api_key(), KEY, KEY)), alone("client_secret", "inputs-client-key-as-client-secret"));
}

#[test]
fn odd_looks_are_remarked_as_heavily_as_they_are_sure() {
    use Severity::{Fail, Note, Warning};
    let remarked = [
        (("ost_scurta", "", ""), ("api_key", Warning, "api_key_invalid", "inputs-api-key-shape")),
        (("Bearer ost_scurta", "", ""), ("api_key", Fail, "api_key_invalid", "inputs-header-words")),
        (("YOUR_OUTSTAND_API_KEY", "", ""), ("api_key", Fail, "placeholder_values", "inputs-placeholder")),
        (("", "aw1234567890abcdef", SECRET), ("client_key", Fail, "placeholder_values", "inputs-placeholder")),
        (("", KEY, "xyz9876543210fedcba"), ("client_secret", Fail, "placeholder_values", "inputs-placeholder")),
        (("", "your key here", SECRET), ("client_key", Fail, "placeholder_values", "inputs-placeholder")),
        (("", "7000000000000001", SECRET), ("client_key", Warning, "client_key_wrong", "inputs-app-id")),
        (("", "mnpracticepunte1", SECRET), ("client_key", Warning, "wrong_portal", "inputs-mini-drama-key")),
        (("", "sbawpracticepunte1", SECRET), ("client_key", Note, "", "inputs-sandbox-key")),
        (("", "ceva-inventat", SECRET), ("client_key", Warning, "client_key_wrong", "inputs-client-key-shape")),
        (("", KEY, "ceva-inventat"), ("client_secret", Warning, "client_secret_wrong", "inputs-client-secret-shape")),
        (
            ("", KEY, "tiktok-developers-site-verification=Inventat0Inventat0"),
            ("client_secret", Fail, "client_secret_wrong", "inputs-verification-code"),
        ),
    ];
    for ((given, client_key, client_secret), remark) in remarked {
        let good = api_key();
        let inspection = looked_at(if given.is_empty() { &good } else { given }, client_key, client_secret);
        assert_eq!(told(&inspection), [remark]);
    }
}

#[test]
fn a_wrong_character_hides_what_the_value_is_meant_to_be_from_nobody() {
    let blank = looked_at(&api_key(), "ceva inventat", SECRET);
    assert_eq!(
        told(&blank),
        [("client_key", Severity::Fail, "client_key_whitespace", "inputs-blank-inside")],
        "and no word about its shape"
    );
    let elsewhere = looked_at(&api_key(), KEY, "„awpractice\u{200b}punte2”");
    let remark = ("client_secret", Severity::Fail, "credentials_swapped", "inputs-client-key-as-client-secret");
    assert_eq!(told(&elsewhere), [remark]);
}

#[test]
fn one_value_in_two_fields_fails_where_it_does_not_belong() {
    let same = looked_at(&api_key(), SECRET, SECRET);
    assert_eq!(told(&same), [("client_key", Severity::Fail, "credentials_swapped", "inputs-same-twice")]);
    assert_eq!(arg(&same.client_key.notes[0], "other"), &Value::Text("client_secret".to_owned()));
    let odd = looked_at("ceva-inventat", "altceva-inventat", "ceva-inventat");
    assert!(told(&odd).contains(&("client_secret", Severity::Fail, "credentials_swapped", "inputs-same-twice")), "{:?}", told(&odd));
}

#[test]
fn a_public_key_is_told_whatever_surrounds_it() {
    let public = PublicKeys::of([api_key().as_str()]);
    for around in [api_key(), format!(" {}\n", api_key()), format!("\"{}\"", api_key()), format!("Bearer {}", api_key())] {
        let inspection = inspect(&typed(&around, "", ""), &public);
        let worst = inspection.api_key.worst().map(|note| (note.severity, note.cause));
        assert_eq!(worst, Some((Severity::Fail, Some(CauseCode::ApiKeyLeaked))));
    }
    assert_eq!(told(&looked_at(&api_key(), "", "")), [], "a key that is on no list");
}

#[test]
fn half_a_pair_is_a_note_where_the_other_half_belongs() {
    let half = |field| [(field, Severity::Note, "", "inputs-half-a-pair")];
    assert_eq!(told(&looked_at(&api_key(), KEY, "")), half("client_secret"));
    assert_eq!(told(&looked_at(&api_key(), "", SECRET)), half("client_key"));
    assert_eq!(told(&looked_at(&api_key(), "", "")), []);
}

#[test]
fn a_field_of_blanks_alone_is_said_and_empty() {
    let inspection = looked_at(" \u{a0}", "\t\t", "");
    let expected = [
        ("api_key", Severity::Warning, "api_key_invalid", "inputs-only-blanks"),
        ("api_key", Severity::Fail, "api_key_missing", "inputs-api-key-missing"),
        ("client_key", Severity::Fail, "client_key_whitespace", "inputs-only-blanks"),
    ];
    assert_eq!(told(&inspection), expected);
    assert!(Field::ALL.iter().all(|field| inspection.get(*field).value.is_none()));
    assert_eq!(inspection.api_key.worst().map(|note| note.text.id.as_str()), Some("inputs-api-key-missing"));
}

proptest::proptest! {
    #[test]
    fn no_part_of_a_value_stands_in_a_note(
        values in proptest::array::uniform3("[a-zA-Z]{0,3}[ \"\u{200b}„а]{0,2}[a-zA-Z]{4,40}[ \t\u{a0}]{0,3}"),
    ) {
        let [api_key, client_key, client_secret] = &values;
        let inspection = looked_at(api_key, client_key, client_secret);
        for words in WORDS.iter() {
            for note in inspection.notes() {
                let said = words.say(&note.text);
                proptest::prop_assert!(!said.contains('⟨'), "{} is not in the locale files", note.text.id);
                for value in &values {
                    let letters: Vec<char> = value.chars().filter(char::is_ascii_alphabetic).collect();
                    for part in letters.windows(6) {
                        let part: String = part.iter().collect();
                        proptest::prop_assert!(!said.contains(&part), "{part:?} stands in {:?}", note.text.id);
                    }
                }
            }
        }
    }

    #[test]
    fn any_text_is_looked_at_without_harm(values in proptest::array::uniform3(".{0,80}")) {
        let [api_key, client_key, client_secret] = &values;
        let inspection = looked_at(api_key, client_key, client_secret);
        for field in Field::ALL {
            let value = inspection.get(field).value.as_ref().map_or("", |value| value.expose().as_str());
            proptest::prop_assert!(!value.starts_with(punte_secrets::is_invisible) && !value.ends_with(punte_secrets::is_invisible));
        }
    }
}
