//! The sources that say words: which names stand in them as literals, and which are put together. What must be so is demanded in `usage.rs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::ftl::root;

/// One source file without its tests and comments.
pub struct Source {
    /// Its path inside the workspace.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A call that names a message by a literal.
pub struct Call {
    /// Where it stands.
    pub path: String,
    /// The message's name.
    pub id: String,
    /// The variables it is given; `None` where they cannot be read off.
    pub gives: Option<BTreeSet<String>>,
}

/// The Rust sources that can say something.
pub fn rust() -> Vec<Source> {
    let crates = root().join("crates");
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(&crates).expect("crates/").map(|entry| entry.expect("a crate").path().join("src")).collect();
    folders.push(root().join("src-tauri/src"));
    collect(&folders, &["rs"])
}

/// The window's sources, generated ones left out.
pub fn window() -> Vec<Source> {
    collect(&[root().join("ui/src")], &["ts", "svelte"])
}

fn collect(folders: &[PathBuf], kinds: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    folders.iter().for_each(|folder| walk(folder, &mut paths));
    paths.sort();
    let wanted = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let kind = path.extension().unwrap_or_default().to_string_lossy();
        kinds.contains(&kind.as_ref())
            && name != "tests.rs"
            && !name.contains(".test.")
            && !path.components().any(|part| part.as_os_str() == "bindings")
    };
    paths.iter().filter(wanted).map(|path| source(path)).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && entry.file_name() != "node_modules" && entry.file_name() != "tests" {
            walk(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

fn source(path: &Path) -> Source {
    let whole = std::fs::read_to_string(path).unwrap_or_default();
    let without_tests = whole.split_once("#[cfg(test)]\nmod tests {").map_or(whole.as_str(), |(before, _)| before);
    let code = |line: &&str| !line.trim_start().starts_with("//");
    let text = without_tests.lines().filter(code).collect::<Vec<_>>().join("\n");
    Source { path: path.strip_prefix(root()).unwrap_or(path).display().to_string(), text }
}

/// Every `msg!("…")` and `Message::new("…")`.
pub fn rust_calls(sources: &[Source]) -> Vec<Call> {
    let mut calls = Vec::new();
    for Source { path, text } in sources {
        for (at, mark) in ["msg!(", "Message::new("].iter().flat_map(|mark| text.match_indices(mark)) {
            let body = balanced(&text[at + mark.len()..]);
            let behind = text[at + mark.len() + body.len()..].trim_start_matches(')').trim_start();
            let gives = (mark == "msg!(" && !behind.starts_with(".with(")).then(|| names_given(body));
            calls.extend(literal(body).map(|id| Call { path: path.clone(), id, gives }));
        }
    }
    calls
}

/// Every `t("…")`.
pub fn window_calls(sources: &[Source]) -> Vec<Call> {
    let mut calls = Vec::new();
    for Source { path, text } in sources {
        let call = |id| Call { path: path.clone(), id, gives: None };
        calls.extend(t_calls(text).filter_map(literal).map(call));
    }
    calls
}

/// The names that are put together, each hole as `*`: `Message::new(format!("cause-{}-title"…` and t(`ui-screen-${name}`).
pub fn templates(rust: &[Source], window: &[Source]) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for Source { path, text } in rust {
        for (at, mark) in text.match_indices("Message::new(format!(") {
            found.extend(literal(&text[at + mark.len()..]).map(|name| (holes(&name, "{"), path.clone())));
        }
    }
    for Source { path, text } in window {
        let built = t_calls(text).filter_map(|body| body.trim_start().strip_prefix('`')).filter_map(in_backticks);
        found.extend(built.filter(|name| name.contains('*')).map(|name| (name, path.clone())));
    }
    found
}

/// Every text in quotes, of whatever kind.
pub fn literals(sources: &[Source]) -> BTreeSet<String> {
    let is_name = |text: &&str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    sources.iter().flat_map(|source| source.text.split(['"', '\'', '`'])).filter(is_name).map(str::to_owned).collect()
}

fn t_calls(text: &str) -> impl Iterator<Item = &str> {
    let alone = |at: &usize| text[..*at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '_');
    text.match_indices("t(").map(|(at, _)| at).filter(alone).map(move |at| &text[at + 2..])
}

/// The literal that the text starts with.
fn literal(text: &str) -> Option<String> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    Some(text[1..].split_once(quote)?.0.to_owned())
}

/// The text up to the parenthesis that closes it; quoted parentheses do not count.
fn balanced(text: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted && depth == 0 => return &text[..at],
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The `name =` of each argument behind the first.
fn names_given(body: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = body;
    while let Some(comma) = next_comma(rest) {
        rest = &rest[comma + 1..];
        if let Some((name, value)) = rest.split_once('=') {
            let name = name.trim();
            if !value.starts_with('=') && !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

/// The next comma that separates arguments.
fn next_comma(text: &str) -> Option<usize> {
    let mut skip_to = 0;
    for (at, character) in text.char_indices() {
        match character {
            _ if at < skip_to => {}
            '"' => skip_to = at + 2 + text[at + 1..].find('"')?,
            '(' | '[' | '{' => skip_to = at + 2 + balanced(&text[at + 1..]).len(),
            ',' => return Some(at),
            _ => {}
        }
    }
    None
}

fn holes(name: &str, open: &str) -> String {
    let mut parts = name.split(open);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |built, part| format!("{built}*{}", part.split_once('}').map_or("", |(_, behind)| behind)))
}

/// A template up to its closing backtick, each `${…}` as `*`.
fn in_backticks(text: &str) -> Option<String> {
    let (mut built, mut rest) = (String::new(), text);
    loop {
        let at = rest.find(['`', '$'])?;
        built.push_str(&rest[..at]);
        match rest[at..].strip_prefix("${") {
            Some(hole) => {
                built.push('*');
                rest = hole.get(balanced(hole).len() + 1..)?;
            }
            None if rest[at..].starts_with('`') => return Some(built),
            None => rest = &rest[at + 1..],
        }
    }
}
