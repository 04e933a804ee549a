//! Asking a person at the terminal before something that stands is changed. Without a person there is no consent.

use std::io::{BufRead, IsTerminal, Write};

use punte_words::{Words, msg};

/// Asks; `None` where there is nobody to ask.
pub(crate) fn ask(words: &Words) -> Option<bool> {
    let (input, mut output) = (std::io::stdin(), std::io::stderr());
    if !input.is_terminal() || !output.is_terminal() {
        return None;
    }
    write!(output, "{} ", words.say(&msg!("cli-configure-ask"))).and_then(|()| output.flush()).ok()?;
    let mut answer = String::new();
    input.lock().read_line(&mut answer).ok()?;
    let answer = answer.trim().to_lowercase();
    Some(words.say(&msg!("cli-configure-ask-yes")).split(' ').any(|yes| yes == answer))
}
