//! A reader of the one PowerShell line: words, single-quoted strings, and a hash table in `@{ … }`. Anything else is refused, so nothing
//! that PowerShell would replace or run can hide in it. Source of the rules: about_Quoting_Rules, about_Parsing.

/// A piece of the line.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// A bare word.
    Word(String),
    /// A single-quoted string, as its value.
    Text(String),
}

const QUOTES: [char; 5] = ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}'];

pub fn pieces(line: &str) -> Result<Vec<Piece>, String> {
    let mut rest = line.chars().peekable();
    let mut found = Vec::new();
    while let Some(character) = rest.next() {
        if character == ' ' {
            continue;
        }
        if QUOTES.contains(&character) {
            let mut text = String::new();
            loop {
                let Some(inside) = rest.next() else { return Err("a string without end".to_owned()) };
                if !QUOTES.contains(&inside) {
                    text.push(inside);
                } else if let Some(twice) = rest.next_if(|next| QUOTES.contains(next)) {
                    text.push(twice);
                } else {
                    break;
                }
            }
            if rest.peek().is_some_and(|next| *next != ' ') {
                return Err(format!("something sticks to the string {text:?}"));
            }
            found.push(Piece::Text(text));
        } else {
            let mut word = String::from(character);
            while let Some(next) = rest.next_if(|next| *next != ' ') {
                word.push(next);
            }
            let plain = |character: char| character.is_ascii_alphanumeric() || character == '-';
            if !["@{", "}", "="].contains(&word.as_str()) && !word.chars().all(plain) {
                return Err(format!("{word:?} is more than a word"));
            }
            found.push(Piece::Word(word));
        }
    }
    Ok(found)
}

#[test]
fn the_reader_knows_the_documented_examples() {
    let text = |value: &str| Ok(vec![Piece::Text(value.to_owned())]);
    assert_eq!(pieces("'don''t'"), text("don't"));
    assert_eq!(pieces("'a ’’ b'"), text("a ’ b"));
    assert_eq!(pieces("'$x `n \"q\"'"), text("$x `n \"q\""));
    for bad in ["'a’b'", "'a", "\"$x\"", "$x", "a;b"] {
        assert!(pieces(bad).is_err(), "{bad}");
    }
}
