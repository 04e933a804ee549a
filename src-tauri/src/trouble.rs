//! What can stand in the way of a command, each with its stable code. The sentences live in `locales/`; troubles of the domain bring their own.

use std::io::ErrorKind;
use std::panic::AssertUnwindSafe;
use std::path::Path;

use futures_util::FutureExt as _;
use punte_diagnosis::configure::ConfigureProblem;
use punte_secrets::VaultProblem;
use punte_support::commands::CommandProblem;
use punte_support::proxies::ProxyAddressProblem;
use punte_words::{Message, msg};

use crate::state::PracticeProblem;
use crate::wire::Trouble;

impl Trouble {
    /// A trouble by its stable code.
    pub fn new(code: &str, text: &Message) -> Self {
        Self { code: code.to_owned(), text: text.into() }
    }

    /// Another run, plan or change goes on.
    pub fn busy() -> Self {
        Self::new("busy", &msg!("window-busy"))
    }

    /// The person stopped it.
    pub fn stopped() -> Self {
        Self::new("stopped", &msg!("window-stopped"))
    }

    /// What stands in the way of configuring.
    pub fn configure(problem: &ConfigureProblem) -> Self {
        Self::new(problem.code(), &problem.message())
    }

    /// A value of the wire that names nothing.
    pub fn unknown_option(value: &str) -> Self {
        Self::new("unknown_option", &msg!("window-unknown-option", value = value))
    }

    /// An address of the environment that is not accepted.
    pub fn address(text: &Message) -> Self {
        Self::new("address", text)
    }

    /// The keychain.
    pub fn vault(problem: VaultProblem) -> Self {
        Self::new("vault", &problem.message())
    }

    /// What stands in the way of practising.
    pub fn practice(problem: &PracticeProblem) -> Self {
        Self::new(problem.code(), &problem.message())
    }

    /// Something that touches the person's own set-up was asked for while practising.
    pub fn practising() -> Self {
        Self::new("practising", &msg!("window-practising"))
    }

    /// The system opened no browser.
    pub fn no_browser() -> Self {
        Self::new("no_browser", &msg!("window-no-browser"))
    }

    /// The system gave no access to the clipboard.
    pub fn no_clipboard() -> Self {
        Self::new("no_clipboard", &msg!("window-no-clipboard"))
    }

    /// A command was asked for before there is a pair and a key to put into it.
    pub fn no_values() -> Self {
        Self::new("no_values", &msg!("window-no-values"))
    }

    /// A command cannot be given with the person's values in it.
    pub fn command(problem: &CommandProblem) -> Self {
        let text = match problem {
            CommandProblem::NeverInAFile => msg!("window-command-never-in-a-file"),
            CommandProblem::Empty(_) => return Self::no_values(),
            CommandProblem::NotInAHeader => msg!("window-command-not-in-a-header"),
            CommandProblem::NotInThisShell { field, character } => {
                msg!("window-command-not-in-this-shell", field = field.code(), character = character.to_string())
            }
            CommandProblem::TooLong { limit } => msg!("window-command-too-long", limit = *limit),
        };
        Self::new(problem.code(), &text)
    }

    /// An address that cannot be the callback on one's own domain.
    pub fn proxy(problem: &ProxyAddressProblem) -> Self {
        let text = match problem {
            ProxyAddressProblem::Refused(judgements) => match judgements.first() {
                Some(judgement) => judgement.text.clone(),
                None => msg!("window-proxy-not-an-address"),
            },
            ProxyAddressProblem::Character(character) => msg!("window-proxy-character", character = character.to_string()),
            ProxyAddressProblem::Path => msg!("window-proxy-path"),
            ProxyAddressProblem::HomePage => msg!("window-proxy-home-page"),
            ProxyAddressProblem::OutstandsOwn => msg!("window-proxy-outstands-own"),
        };
        Self::new(problem.code(), &text)
    }

    /// The system opened no print dialog.
    pub fn no_printer() -> Self {
        Self::new("no_printer", &msg!("window-no-printer"))
    }

    /// A page that would have been saved holds one of the person's values.
    pub fn secret_in_page() -> Self {
        Self::new("secret_in_page", &msg!("window-secret-in-page"))
    }

    /// A file could not be written.
    pub fn not_saved(path: &Path, error: &std::io::Error) -> Self {
        let path = path.display().to_string();
        let text = match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => msg!("window-not-saved-forbidden", path = path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => msg!("window-not-saved-full", path = path),
            _ => msg!("window-not-saved", path = path),
        };
        Self::new("not_saved", &text)
    }

    /// A mistake of Punte's own.
    pub fn internal() -> Self {
        Self::new("internal", &msg!("window-internal"))
    }
}

/// Runs a command's work. A panic in it is a trouble of its own; the window would otherwise wait for an answer that never comes.
pub async fn guarded<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| Err(Trouble::internal()))
}

/// Runs what may block for long (a keychain that asks for its password, a slow disk) away from the threads that serve the window.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Trouble> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Trouble::internal())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_an_answer() {
        let answer: Result<(), _> = guarded(async { panic!("a mistake made on purpose") }).await;
        assert_eq!(answer.map_err(|trouble| trouble.code), Err("internal".to_owned()));
        let answer: Result<(), _> = blocking(|| panic!("a mistake made on purpose")).await;
        assert_eq!(answer.map_err(|trouble| trouble.code), Err("internal".to_owned()));
    }
}
