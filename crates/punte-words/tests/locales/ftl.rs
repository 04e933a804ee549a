//! The locale files taken apart: what each message is called, needs and says. What is demanded of them lives in `wording.rs` and `usage.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// The two languages, by folder.
pub const LANGS: [&str; 2] = ["ro", "en"];

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// One message, term or attribute of one file.
#[derive(Debug, Default)]
pub struct Message {
    /// The variables it needs, those of messages inside it not counted.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it puts inside itself.
    pub inside: BTreeSet<String>,
    /// Its text, without what stands in braces.
    pub texts: Vec<String>,
    /// Its choices by count: the branches by name, each with the texts that follow the counted variable.
    pub plurals: Vec<BTreeMap<String, Vec<String>>>,
}

/// One language's files by name, without `.ftl`.
pub type Language = BTreeMap<String, BTreeMap<String, Message>>;

/// The text of every file of a language, by the file's name without `.ftl`.
pub fn texts(lang: &str) -> BTreeMap<String, String> {
    let folder = root().join("locales").join(lang);
    let listing = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = listing.map(|entry| entry.expect("a readable folder").path());
    let files = paths.filter(|path| path.extension().is_some_and(|kind| kind == "ftl")).map(|path| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    });
    files.collect()
}

/// Reads every file of a language.
pub fn language(lang: &str) -> Language {
    texts(lang).into_iter().map(|(name, text)| (name.clone(), messages(&format!("{lang}/{name}.ftl"), text))).collect()
}

fn messages(file: &str, text: String) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file} is no Fluent: {errors:?}"));
    let mut found = BTreeMap::new();
    let mut add = |id: String, patterns: &[&Pattern<String>]| {
        let mut message = Message::default();
        patterns.iter().for_each(|pattern| message.read(pattern));
        assert!(found.insert(id.clone(), message).is_none(), "{file} has {id} twice");
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.clone(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &[&attribute.value]);
        }
        add(id, &value.into_iter().collect::<Vec<_>>());
    }
    found
}

impl Message {
    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.read(&variant.value));
                if let InlineExpression::VariableReference { id } = selector
                    && variants.iter().any(|variant| is_count(&variant.key))
                {
                    self.plurals.push(variants.iter().map(|variant| (key(&variant.key), behind(&id.name, variant))).collect());
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.clone())),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.inside.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.inside.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}

fn key(key: &VariantKey<String>) -> String {
    match key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    }
}

/// Whether the branch is chosen by a count; `other` alone may be the last branch of any choice.
fn is_count(key: &VariantKey<String>) -> bool {
    match key {
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(&name.as_str()),
        VariantKey::NumberLiteral { .. } => true,
    }
}

/// The texts of a branch that follow the counted variable.
fn behind(count: &str, variant: &Variant<String>) -> Vec<String> {
    let counted = |element: &PatternElement<String>| {
        matches!(
            element,
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } if id.name == count
        )
    };
    let pairs = variant.value.elements.windows(2);
    pairs
        .filter(|pair| counted(&pair[0]))
        .filter_map(|pair| match &pair[1] {
            PatternElement::TextElement { value } => Some(value.clone()),
            PatternElement::Placeable { .. } => None,
        })
        .collect()
}

/// The variables that a message needs with those of the messages inside it.
pub fn needs(files: &Language, id: &str) -> BTreeSet<String> {
    let all: BTreeMap<&String, &Message> = files.values().flatten().collect();
    let (mut needed, mut waiting, mut seen) = (BTreeSet::new(), vec![id.to_owned()], BTreeSet::new());
    while let Some(id) = waiting.pop() {
        if let Some(message) = all.get(&id).filter(|_| seen.insert(id.clone())) {
            needed.extend(message.variables.iter().cloned());
            waiting.extend(message.inside.iter().cloned());
        }
    }
    needed
}
