//! A language and its sentences. What a sentence is called and what it needs lives in `message.rs`.

use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Message, Value, files};

/// The languages Punte speaks; Romanian is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Romanian.
    #[default]
    Ro,
    /// English.
    En,
}

/// A language that Punte does not speak was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl std::fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl Lang {
    /// Every language, Romanian first.
    pub const ALL: [Self; 2] = [Self::Ro, Self::En];

    /// The language's two-letter code, as in `PUNTE_LANG` and the folder of its files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ro => "ro",
            Self::En => "en",
        }
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(text.trim())).ok_or_else(|| UnknownLang(text.to_owned()))
    }
}

/// One language, ready to speak. Cheap to share between threads.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the embedded files of `lang`. A line that Fluent cannot read is left out here and found by this crate's tests.
    pub fn new(lang: Lang) -> Self {
        let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that Fluent puts around values for mixed-direction text would end up in copied commands and in JSON.
        bundle.set_use_isolating(false);
        for text in files::of(lang) {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language spoken.
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence in this language; the message's name in angle brackets where the files do not have it.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return format!("⟨{}⟩", message.id);
        };
        let args: FluentArgs<'_> = message.args.iter().map(|(name, value)| (name.as_str(), self.fluent(value))).collect();
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// Whether the files of this language have a message of that name.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn fluent<'a>(&self, value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Message(message) => FluentValue::from(self.say(message)),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("lang", &self.lang).finish_non_exhaustive()
    }
}
