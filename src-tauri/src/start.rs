//! What the environment asks of a start, read once and judged. Carrying it out (moving the data, opening the vault, starting practice) does
//! not live here.

use std::ffi::OsString;
use std::path::PathBuf;

use punte_http::{EndpointProblem, Endpoints};
use punte_secrets::VaultChoice;
use punte_words::{Lang, Message, msg};

use crate::data_dir;

/// What the environment asks for.
#[derive(Debug)]
pub struct Start {
    /// `PUNTE_LANG`; `None` leaves the choice to the window.
    pub language: Option<Lang>,
    /// The four addresses, or the one that is not accepted.
    pub endpoints: Result<Endpoints, EndpointProblem>,
    /// `PUNTE_VAULT`.
    pub vault: VaultChoice,
    /// `PUNTE_PRACTICE`, as it stands; whether there is such a scenario is found when it is started.
    pub practice: Option<String>,
    /// `PUNTE_DATA_DIR`, absolute and present; `None` is the system's own place.
    pub data_dir: Option<PathBuf>,
    /// `PUNTE_BOOT_LOG`: where the start-up bench wants its marks.
    pub boot_log: Option<PathBuf>,
    /// What in the environment could not be followed.
    pub troubles: Vec<Message>,
}

impl Start {
    /// Reads the environment of this process.
    pub fn from_process() -> Self {
        Self::from_env(|name| std::env::var_os(name))
    }

    /// Reads the environment that `get` gives. A variable that is empty counts as not set. Makes the data folder.
    pub fn from_env(get: impl Fn(&str) -> Option<OsString>) -> Self {
        let given = |name: &str| get(name).filter(|value| !value.is_empty());
        let text = |name: &str| given(name).map(|value| value.to_string_lossy().trim().to_owned());
        let mut troubles = Vec::new();

        let endpoints = Endpoints::from_env(text);
        if let Err(problem) = &endpoints {
            troubles.push(address_trouble(problem));
        }
        let language = text("PUNTE_LANG").and_then(|code| {
            let language = code.parse().ok();
            if language.is_none() {
                troubles.push(msg!("window-language-unknown", value = code));
            }
            language
        });
        let data_dir = given("PUNTE_DATA_DIR").map(PathBuf::from).and_then(|wanted| {
            let made = data_dir::make(&wanted);
            if made.is_none() {
                troubles.push(msg!("window-data-dir", path = wanted.to_string_lossy().into_owned()));
            }
            made
        });
        Self {
            language,
            endpoints,
            vault: VaultChoice::from_env(text),
            practice: text("PUNTE_PRACTICE").filter(|name| !name.is_empty()),
            data_dir,
            boot_log: given("PUNTE_BOOT_LOG").map(PathBuf::from),
            troubles,
        }
    }
}

/// Why an address is not accepted, and what to do.
pub fn address_trouble(problem: &EndpointProblem) -> Message {
    match problem {
        EndpointProblem::NotAnAddress { variable } => msg!("window-address-not-an-address", variable = *variable),
        EndpointProblem::NotSecure { variable } => msg!("window-address-not-secure", variable = *variable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(pairs: &[(&str, &str)]) -> Start {
        Start::from_env(|name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value)))
    }

    fn ids(start: &Start) -> Vec<&str> {
        start.troubles.iter().map(|trouble| trouble.id.as_str()).collect()
    }

    #[test]
    fn an_empty_environment_asks_for_nothing() {
        for start in [start(&[]), start(&[("PUNTE_LANG", ""), ("PUNTE_PRACTICE", ""), ("PUNTE_DATA_DIR", ""), ("PUNTE_BOOT_LOG", "")])] {
            assert!(start.troubles.is_empty(), "{:?}", start.troubles);
            assert_eq!((start.language, start.practice, start.data_dir, start.boot_log), (None, None, None, None));
            assert_eq!(start.vault, VaultChoice::Auto);
            assert!(start.endpoints.is_ok_and(|endpoints| endpoints.overridden().is_empty()));
        }
    }

    #[test]
    fn what_cannot_be_followed_is_said_and_the_rest_is_followed() {
        let start = start(&[
            ("PUNTE_LANG", "klingon"),
            ("PUNTE_OUTSTAND_API", "http://exemplu.ro"),
            ("PUNTE_VAULT", "memory"),
            ("PUNTE_PRACTICE", " leading-space "),
        ]);
        assert_eq!(ids(&start), ["window-address-not-secure", "window-language-unknown"]);
        assert_eq!(start.vault, VaultChoice::MemoryOnly);
        assert_eq!(start.practice.as_deref(), Some("leading-space"));
        assert_eq!(start.language, None);
    }

    #[test]
    fn a_data_folder_that_cannot_be_made_is_said() {
        let scratch = tempfile::tempdir().unwrap();
        let file = scratch.path().join("file");
        std::fs::File::create(&file).unwrap();
        let start = start(&[("PUNTE_DATA_DIR", file.to_str().unwrap()), ("PUNTE_LANG", "EN")]);
        assert_eq!(ids(&start), ["window-data-dir"]);
        assert_eq!(start.data_dir, None);
        assert_eq!(start.language, Some(Lang::En));
    }
}
