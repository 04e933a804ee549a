//! The request that configures TikTok at Outstand, as a command for each shell. Sending it is the business of *configure*.

mod body;
mod cmd;
mod posix;
mod postman;
mod powershell;
mod problem;
mod request;

use punte_secrets::Sensitive;
use url::Url;

pub use problem::{CommandProblem, Field};
use request::Request;

/// Where the request can be pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// `curl` in bash, zsh and their family.
    Bash,
    /// `curl.exe` in the command prompt of Windows.
    Cmd,
    /// `Invoke-RestMethod`, in Windows PowerShell and PowerShell 7.
    PowerShell,
    /// HTTPie 3 in bash, zsh and their family.
    Httpie,
    /// A Postman collection, to be imported as a file.
    Postman,
}

impl Form {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Bash, Self::Cmd, Self::PowerShell, Self::Httpie, Self::Postman];

    /// Its stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Cmd => "cmd",
            Self::PowerShell => "powershell",
            Self::Httpie => "httpie",
            Self::Postman => "postman",
        }
    }

    /// The file's name, for the form that is a file; the others are pasted.
    pub const fn file_name(self) -> Option<&'static str> {
        match self {
            Self::Postman => Some("outstand-tiktok.postman_collection.json"),
            Self::Bash | Self::Cmd | Self::PowerShell | Self::Httpie => None,
        }
    }
}

/// What the command is filled with, byte for byte: blanks that were pasted stay, as they would at Outstand.
#[derive(Debug, Clone)]
pub struct Values {
    /// Outstand's API key.
    pub api_key: Sensitive<String>,
    /// TikTok's client key.
    pub client_key: Sensitive<String>,
    /// TikTok's client secret.
    pub client_secret: Sensitive<String>,
}

/// The command with the guide's placeholders, `YOUR_…`. It is the same text that values would stand in.
pub fn with_placeholders(form: Form) -> String {
    let request = Request::placeholders();
    match form {
        Form::Bash => posix::curl(&request, ""),
        Form::Cmd => cmd::curl(&request),
        Form::PowerShell => powershell::invoke(&request),
        Form::Httpie => posix::httpie(&request, ""),
        Form::Postman => postman::collection(),
    }
}

/// The command with real values, for the clipboard and nothing else.
///
/// In bash and zsh it starts with a blank, which keeps it out of the history where that is set up (`HISTCONTROL=ignorespace` or
/// `ignoreboth`, as on Debian and Ubuntu; `HIST_IGNORE_SPACE`). The command prompt keeps its history in memory only. PowerShell's
/// PSReadLine leaves lines that hold the word "secret" out of its file from version 2.0.4 on. While a command runs, other programs of
/// the same person can see its arguments, as with the guide's own command.
///
/// # Errors
/// What cannot be written safely is refused: see [`CommandProblem`]. A Postman file never holds values.
pub fn with_values(form: Form, values: &Values) -> Result<Sensitive<String>, CommandProblem> {
    filled(form, values, request::ADDRESS.to_owned())
}

/// [`with_values`] for a stand-in of `api.outstand.so`; the path of `outstand_api` does not count.
///
/// # Errors
/// As [`with_values`].
pub fn with_values_at(form: Form, values: &Values, outstand_api: &Url) -> Result<Sensitive<String>, CommandProblem> {
    filled(form, values, format!("{}{}", outstand_api.origin().ascii_serialization(), request::PATH))
}

fn filled(form: Form, values: &Values, address: String) -> Result<Sensitive<String>, CommandProblem> {
    let request = || Request::of(values, address);
    Ok(Sensitive::new(match form {
        Form::Bash => posix::curl(&request()?, " "),
        Form::Cmd => {
            let request = request()?;
            cmd::refuse(values)?;
            cmd::short_enough(cmd::curl(&request))?
        }
        Form::PowerShell => powershell::invoke(&request()?),
        Form::Httpie => posix::httpie(&request()?, " "),
        Form::Postman => return Err(CommandProblem::NeverInAFile),
    }))
}
