//! Wrong usage, said in the person's language: what is wrong, where, and where the help is. Help and version come this way, too.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use punte_secrets::{mask_opaque, visible_blanks};
use punte_words::{Message, Words, msg};

use crate::exit::Exit;
use crate::output;

/// Prints what clap has to say and gives the status for it.
pub(crate) fn report(error: &Error, words: &Words) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // The one word of clap's own that stands in a help text.
        let options = words.say(&msg!("cli-usage-options"));
        output::print(&error.render().to_string().replace("[OPTIONS]", &options));
        return Exit::Well;
    }
    output::complain(&words.say(&sentence(error)));
    if let Some(known) = text(error, ContextKind::SuggestedArg).or_else(|| text(error, ContextKind::SuggestedSubcommand)) {
        output::complain(&words.say(&msg!("cli-usage-did-you-mean", known = known)));
    } else if let Some(known) = text(error, ContextKind::ValidValue).or_else(|| text(error, ContextKind::ValidSubcommand)) {
        output::complain(&words.say(&msg!("cli-usage-known", known = known)));
    }
    output::complain(&words.say(&msg!("cli-usage-see-help")));
    Exit::Usage
}

fn sentence(error: &Error) -> Message {
    let argument = text(error, ContextKind::InvalidArg).map(|argument| shown(&argument)).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).map(|value| shown(&value)).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => msg!("cli-usage-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => {
            msg!(
                "cli-usage-unknown-command",
                command = text(error, ContextKind::InvalidSubcommand).map(|word| shown(&word)).unwrap_or_default()
            )
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => msg!("cli-usage-missing-command"),
        ErrorKind::InvalidValue if value.is_empty() => msg!("cli-usage-missing-value", argument = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => msg!("cli-usage-invalid-value", argument = argument, value = value),
        ErrorKind::MissingRequiredArgument => msg!("cli-usage-missing-argument", argument = argument),
        ErrorKind::ArgumentConflict => msg!("cli-usage-conflict", argument = argument),
        _ => msg!("cli-usage-other"),
    }
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    }
}

/// The longest word that is repeated: a typing error must be seen to be found, but longer words may be secrets in the wrong place.
const LONGEST_SHOWN: usize = 31;

/// What was typed, as it may be repeated.
pub(crate) fn shown(typed: &str) -> String {
    typed
        .split(' ')
        .map(|word| if word.chars().count() > LONGEST_SHOWN { mask_opaque(word) } else { visible_blanks(word) })
        .collect::<Vec<_>>()
        .join(" ")
}
