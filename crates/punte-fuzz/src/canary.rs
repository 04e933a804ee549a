//! Made-up values that must not come out where they went in, and the looking for them, written anew here and simply: what is under test is
//! not asked.

use punte_words::{Lang, Message, Words};

/// An API key as it is sent; not of the real shape.
pub const API_KEY: &str = "ost_CHEIA_INVENTATA_A_PROBEI";
/// A client key.
pub const CLIENT_KEY: &str = "awfuzzpunte12345";
/// A client secret.
pub const CLIENT_SECRET: &str = "CanarInventat7Canar8Galben9Zbor0";

/// The fewest characters of a value in a row that count as a part of it.
const PART: usize = 12;

/// Ends the run where `shown` holds `value`, or twelve characters of it in a row.
pub fn must_not_show(value: &str, shown: &str) {
    let characters: Vec<char> = value.chars().collect();
    let parts = characters.windows(PART.min(characters.len()).max(1)).map(|part| part.iter().collect::<String>());
    for part in parts {
        assert!(!shown.contains(&part), "{part:?} stands in {shown:?}");
    }
}

/// The sentences in every language, one a line.
pub fn said<'m>(messages: impl IntoIterator<Item = &'m Message>) -> String {
    let messages: Vec<&Message> = messages.into_iter().collect();
    thread_local! {
        static WORDS: [Words; 2] = Lang::ALL.map(Words::new);
    }
    let mut all = String::new();
    WORDS.with(|languages| {
        for words in languages {
            for message in &messages {
                all.push_str(&words.say(message));
                all.push('\n');
            }
        }
    });
    assert!(!all.contains('⟨'), "a sentence without words: {all}");
    all
}

/// Whether a text is random enough to be a secret: long, with a digit and letters of both cases, and nothing else in it.
pub fn is_secret_like(text: &str) -> bool {
    let has = |wanted: fn(&char) -> bool| text.chars().any(|character| wanted(&character));
    text.len() >= PART
        && text.chars().all(|character| character.is_ascii_alphanumeric())
        && has(char::is_ascii_digit)
        && has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
}
