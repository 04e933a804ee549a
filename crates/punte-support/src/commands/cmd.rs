//! `curl.exe` at the command prompt of Windows. Two readers come one after the other: cmd.exe, for which every `"` opens or closes a
//! quotation, and the program's own splitting of its command line (the rules of `CommandLineToArgvW`), for which `\"` is a character.
//! Source: Microsoft, "Parsing C command-line arguments" and the documentation of `cmd`, 2026-11.

use super::request::{CONTENT_TYPE, Request};
use super::{CommandProblem, Field, Values};

/// What cmd.exe reads of one line. Source: Microsoft's "Command prompt line string limitation", 2026-11.
const LIMIT: usize = 8191;

/// One line: a caret at a line's end would work when typed, and fail when a blank comes behind it.
pub(super) fn curl(request: &Request) -> String {
    let mut line = Line { text: request.room(), quoted: false };
    line.word("curl.exe -X POST ");
    line.word(&request.address);
    line.word(" -H ");
    line.argument(&["Authorization: Bearer ", request.api_key.expose()]);
    line.word(" -H ");
    line.argument(&["Content-Type: ", CONTENT_TYPE]);
    line.word(" -d ");
    line.argument(&[request.body.expose()]);
    line.text
}

/// `%NAME%` is replaced wherever it stands, and at the prompt nothing escapes it; `!NAME!` likewise where delayed expansion is on. In the
/// body both are written as `\uXXXX`; a header has no such way.
pub(super) fn refuse(values: &Values) -> Result<(), CommandProblem> {
    match values.api_key.expose().chars().find(|character| matches!(character, '%' | '!')) {
        Some(character) => Err(CommandProblem::NotInThisShell { field: Field::ApiKey, character }),
        None => Ok(()),
    }
}

pub(super) fn short_enough(line: String) -> Result<String, CommandProblem> {
    if line.len() > LIMIT { Err(CommandProblem::TooLong { limit: LIMIT }) } else { Ok(line) }
}

/// The line as it grows, and whether cmd.exe is inside a quotation at its end.
struct Line {
    text: String,
    quoted: bool,
}

impl Line {
    fn word(&mut self, text: &str) {
        text.chars().for_each(|character| self.put(character));
    }

    /// In quotes; backslashes count only before a quote, where each is doubled.
    fn argument(&mut self, parts: &[&str]) {
        self.put('"');
        let mut backslashes = 0;
        for character in parts.iter().flat_map(|part| part.chars()) {
            if character == '"' {
                // Those before it once more, and one for the quote itself.
                (0..=backslashes).for_each(|_| self.put('\\'));
            }
            backslashes = if character == '\\' { backslashes + 1 } else { 0 };
            self.put(character);
        }
        (0..backslashes).for_each(|_| self.put('\\'));
        self.put('"');
    }

    fn put(&mut self, character: char) {
        if character == '"' {
            self.quoted = !self.quoted;
        } else if !self.quoted && "&|<>^()".contains(character) {
            self.text.push('^');
        }
        self.text.push(character);
    }
}
