//! What a run is given on the command line: addresses and values from the environment, the project's file, the keychain. Never by argument.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use punte_diagnosis::decode;
use punte_diagnosis::env_file::{self, EnvFileProblem};
use punte_diagnosis::explain::RunUnreadable;
use punte_diagnosis::inputs::{PublicKeys, RawInputs};
use punte_diagnosis::run::{EnvFileGiven, Options, Setup};
use punte_http::{EndpointProblem, Endpoints};
use punte_secrets::{SecretKind, Sensitive, Slot, VaultChoice, VaultProblem, open_vault};
use punte_words::{Message, msg};

use crate::clock;
use crate::usage::shown;

/// The most that is read of a pasted text, in bytes.
const MOST_TEXT: u64 = 8 * 1024 * 1024;

/// Why a command cannot begin. All of it is wrong usage or unreadable input.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// An address that replaces a default is not accepted.
    Endpoint(EndpointProblem),
    /// The keychain could not be asked for the profile.
    Vault(VaultProblem),
    /// The keychain knows nothing under that name.
    EmptyProfile(String),
    /// Two arguments want standard input.
    OneInput,
    /// The text and the run both want standard input.
    OneInputToExplain,
    /// A file is no report of a run.
    NotARun { name: String, why: RunUnreadable },
    /// Reading what was named takes longer than the run may.
    TooSlow,
    /// A file or standard input could not be read.
    Unreadable { name: String, why: std::io::Error },
}

impl Unusable {
    /// What is wrong, where, and what to do.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Endpoint(EndpointProblem::NotSecure { variable }) => msg!("cli-endpoint-not-secure", variable = *variable),
            Self::Endpoint(problem) => msg!("cli-endpoint-not-an-address", variable = problem.variable()),
            Self::Vault(problem) => problem.message(),
            Self::EmptyProfile(name) => msg!("cli-profile-empty", name = shown(name)),
            Self::OneInput => msg!("cli-one-input"),
            Self::OneInputToExplain => msg!("cli-explain-one-input"),
            Self::NotARun { name, why } => why.message(&shown(name)),
            Self::TooSlow => msg!("cli-too-slow"),
            Self::Unreadable { name, why } if why.kind() == std::io::ErrorKind::NotFound => msg!("cli-file-missing", file = name.as_str()),
            Self::Unreadable { name, .. } => msg!("cli-file-unreadable", file = name.as_str()),
        }
    }
}

/// The environment, invalid characters as `�`.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

/// The addresses of this run.
pub(crate) fn endpoints() -> Result<Endpoints, Unusable> {
    Endpoints::from_env(environment).map_err(Unusable::Endpoint)
}

/// Everything that `diagnose` and `configure` take from outside. A file may be a pipe that nobody writes to, and a keychain may ask its
/// owner: neither may take longer than the run.
pub(crate) async fn setup(matches: &ArgMatches, options: Options) -> Result<Setup, Unusable> {
    let (matches, longest) = (matches.clone(), options.deadline);
    let reading = tokio::task::spawn_blocking(move || read_all(&matches, options));
    tokio::time::timeout(longest, reading).await.ok().and_then(Result::ok).unwrap_or(Err(Unusable::TooSlow))
}

/// What was named on the command line goes before the environment.
fn read_all(matches: &ArgMatches, options: Options) -> Result<Setup, Unusable> {
    let endpoints = endpoints()?;
    let env_file = matches.get_one::<PathBuf>("env-file").map(|path| read_env_file(path));
    let mut raw = RawInputs::default();
    if let Some(Ok(file)) = env_file.as_ref().map(|given| &given.read) {
        fill(&mut raw, &file.values);
    }
    if let Some(name) = matches.get_one::<String>("profile") {
        fill(&mut raw, &from_keychain(name)?);
    }
    fill(&mut raw, &from_environment());
    Ok(Setup { raw, env_file, endpoints, public_keys: PublicKeys::known(), options, started_at: clock::now() })
}

/// A pasted text in whatever encoding it was saved.
pub(crate) fn pasted(name: &str) -> Result<String, Unusable> {
    Ok(decode::any(&bytes(name)?))
}

/// A text: from a file, or from standard input for `-`.
pub(crate) fn text(name: &str) -> Result<String, Unusable> {
    Ok(String::from_utf8_lossy(&bytes(name)?).into_owned())
}

fn bytes(name: &str) -> Result<Vec<u8>, Unusable> {
    let mut bytes = Vec::new();
    let read = if name == "-" {
        std::io::stdin().lock().take(MOST_TEXT).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(name).and_then(|file| file.take(MOST_TEXT).read_to_end(&mut bytes))
    };
    read.map_err(|why| Unusable::Unreadable { name: name.to_owned(), why })?;
    Ok(bytes)
}

fn read_env_file(path: &Path) -> EnvFileGiven {
    let read = if path.as_os_str() == "-" { standard_input() } else { env_file::read(path) };
    EnvFileGiven { path: path.to_owned(), read }
}

fn standard_input() -> Result<env_file::EnvFile, EnvFileProblem> {
    let mut bytes = Vec::new();
    match std::io::stdin().lock().take(MOST_TEXT).read_to_end(&mut bytes) {
        Ok(_) => env_file::parse(&bytes),
        Err(error) => Err(EnvFileProblem::Unreadable { path: PathBuf::from("-"), reason: error.kind() }),
    }
}

fn from_environment() -> RawInputs {
    let value = |name: &str| environment(name).filter(|value| !value.is_empty()).map(Sensitive::new);
    RawInputs {
        api_key: value("OUTSTAND_API_KEY"),
        client_key: value("TIKTOK_CLIENT_KEY").or_else(|| value("TIKTOK_CLIENT_ID")),
        client_secret: value("TIKTOK_CLIENT_SECRET"),
    }
}

fn from_keychain(name: &str) -> Result<RawInputs, Unusable> {
    let opened = open_vault(VaultChoice::from_env(environment));
    if let Some(problem) = opened.problem {
        return Err(Unusable::Vault(problem));
    }
    let read = |what| opened.vault.read(&Slot::new(name, what)).map_err(Unusable::Vault);
    let raw = RawInputs {
        api_key: read(SecretKind::ApiKey)?,
        client_key: read(SecretKind::ClientKey)?,
        client_secret: read(SecretKind::ClientSecret)?,
    };
    if raw.api_key.is_none() && raw.client_key.is_none() && raw.client_secret.is_none() {
        return Err(Unusable::EmptyProfile(name.to_owned()));
    }
    Ok(raw)
}

/// Takes from `more` what `raw` does not have.
fn fill(raw: &mut RawInputs, more: &RawInputs) {
    for (mine, other) in
        [(&mut raw.api_key, &more.api_key), (&mut raw.client_key, &more.client_key), (&mut raw.client_secret, &more.client_secret)]
    {
        if mine.is_none() {
            mine.clone_from(other);
        }
    }
}
