//! Writing to the two streams, and whether they are a person's terminal. A closed pipe ends the writing, not the program.

use std::io::{IsTerminal, Write};

/// Colours, where they help: on a terminal that knows them, and not where `NO_COLOR` asks for none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    /// For standard output.
    pub(crate) fn for_stdout() -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self(wanted && !dumb && std::io::stdout().is_terminal())
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.with("1", text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.with("2", text)
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.with("32", text)
    }

    pub(crate) fn bad(self, text: &str) -> String {
        self.with("31;1", text)
    }

    pub(crate) fn doubtful(self, text: &str) -> String {
        self.with("33", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Writes text to standard output and a line break where it has none.
pub(crate) fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let ending = if text.ends_with('\n') { "" } else { "\n" };
    // Nobody reads on: there is nobody to tell.
    let _ = write!(out, "{text}{ending}").and_then(|()| out.flush());
}

/// Writes a sentence to standard error.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes a JSON document to standard output.
pub(crate) fn print_json<T: serde::Serialize>(document: &T) -> Result<(), serde_json::Error> {
    serde_json::to_string_pretty(document).map(|text| print(&text))
}

/// The columns of the terminal, within what is comfortable to read.
pub(crate) fn width() -> usize {
    usize::from(console::Term::stdout().size_checked().map_or(100, |(_, columns)| columns)).clamp(40, 110)
}

/// Text broken at blanks to lines of at most `width` columns, each after `indent` blanks; the first line starts with `lead` instead.
pub(crate) fn wrapped(lead: &str, indent: usize, text: &str, width: usize) -> String {
    let mut lines = vec![lead.to_owned()];
    let mut column = console::measure_text_width(lead);
    let mut fresh = true;
    for word in text.split_whitespace() {
        let length = console::measure_text_width(word);
        if !fresh && column + 1 + length > width {
            lines.push(" ".repeat(indent));
            (column, fresh) = (indent, true);
        }
        if let Some(line) = lines.last_mut() {
            if !fresh {
                line.push(' ');
                column += 1;
            }
            line.push_str(word);
        }
        column += length;
        fresh = false;
    }
    lines.join("\n")
}
