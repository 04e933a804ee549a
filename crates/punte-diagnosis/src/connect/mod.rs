//! Really connecting an account: a fresh address from Outstand, opened in the person's own browser, and asking Outstand until the account
//! is there. Nothing is written, and nobody signs in from here; opening the browser and showing what streams is the front ends' business.

mod account;
mod address;
mod pace;
mod problem;
mod returned;
mod waiting;

use std::time::Duration;

use punte_http::{AllowedHosts, Http, Limits, redact_url};
use punte_outstand::{Account, Outstand, OutstandError, Patience};
use punte_secrets::Sensitive;
use punte_words::{Message, msg};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::inputs::{Severity, inspect};
use crate::run::Setup;

pub use pace::{Pace, RealPace};
pub use problem::ConnectProblem;
pub use returned::{ReturnRead, read_return};

/// What streams while an account is being connected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConnectEvent {
    /// The sign-in page was opened in the browser.
    Opened {
        /// The address, without anything secret.
        address: String,
    },
    /// Outstand was asked again; the account is not there yet.
    Waiting {
        /// How often it has been asked.
        asked: u32,
        /// Why the last answer did not count, where there was none; it is asked again all the same.
        trouble: Option<Message>,
    },
}

/// How connecting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConnectOutcome {
    /// An account appeared that was not there before.
    Connected,
    /// An account that was there is active again, or was connected anew.
    Reconnected,
    /// The person stopped it.
    Stopped,
    /// Nothing appeared in time.
    TimedOut,
}

impl ConnectOutcome {
    /// The outcome's stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::Reconnected => "reconnected",
            Self::Stopped => "stopped",
            Self::TimedOut => "timed_out",
        }
    }
}

/// A connected account, as Outstand tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectedAccount {
    /// The name that is shown.
    pub nickname: Option<String>,
    /// The name after `@`.
    pub username: Option<String>,
    /// Outstand's id of it; empty where it told none.
    pub id: String,
}

/// How connecting ended, and with which account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connected {
    /// How.
    pub outcome: ConnectOutcome,
    /// What that means and what to do next.
    pub text: Message,
    /// The account.
    pub account: Option<ConnectedAccount>,
}

impl Connected {
    fn with(outcome: ConnectOutcome, account: ConnectedAccount) -> Self {
        let name = account.name().map(str::to_owned);
        let text = match (outcome, name) {
            (ConnectOutcome::Reconnected, Some(name)) => msg!("connect-reconnected", name = name),
            (ConnectOutcome::Reconnected, None) => msg!("connect-reconnected-unnamed"),
            (_, Some(name)) => msg!("connect-connected", name = name),
            (_, None) => msg!("connect-connected-unnamed"),
        };
        Self { outcome, text, account: Some(account) }
    }

    fn stopped() -> Self {
        Self { outcome: ConnectOutcome::Stopped, text: msg!("connect-stopped"), account: None }
    }

    /// Nothing appeared. Where an account was there and active all along, nothing had to.
    fn timed_out(before: &[Account]) -> Self {
        let minutes = waiting::LONGEST.as_secs() / 60;
        let text = if before.iter().any(|account| account.is_active != Some(false)) {
            msg!("connect-timed-out-had-one", minutes = minutes)
        } else {
            msg!("connect-timed-out", minutes = minutes)
        };
        Self { outcome: ConnectOutcome::TimedOut, text, account: None }
    }
}

/// Connects: reads the accounts as they are, asks Outstand for an address, hands it to `open`, and asks again at `pace` until an account
/// appears or is connected anew, `cancel` is cancelled, or fifteen minutes have passed. `tell` hears what goes on. A lost connection is
/// waited out; a cancelled call returns at once, and no request goes on after it.
///
/// # Errors
/// There is no usable API key; Outstand refuses, or gives an address that Punte does not open; the browser did not open.
pub async fn connect<E>(
    setup: &Setup,
    cancel: CancellationToken,
    pace: &impl Pace,
    open: impl FnOnce(&Url) -> Result<(), E> + Send,
    tell: impl Fn(ConnectEvent) + Send + Sync,
) -> Result<Connected, ConnectProblem> {
    let work = async {
        let outstand = client(setup)?;
        let before = outstand.accounts(&setup.account_filter()).await.map_err(ConnectProblem::Outstand)?;
        let given = match outstand.auth_url(&setup.auth_url_request()).await {
            Ok(given) => given,
            Err(OutstandError::Shape { .. }) => return Err(ConnectProblem::NoAddress),
            Err(error) => return Err(ConnectProblem::Outstand(error)),
        };
        let address = address::to_open(&setup.endpoints, &given)?;
        open(&address).map_err(|_| ConnectProblem::NotOpened)?;
        tell(ConnectEvent::Opened { address: redact_url(&address) });
        waiting::until_connected(&outstand, setup, &before, pace, &tell).await
    };
    tokio::select! {
        biased;
        () = cancel.cancelled() => Ok(Connected::stopped()),
        ended = work => ended,
    }
}

/// Outstand, asked with the person's key. It never waits by itself: how long to wait is decided by the pace.
fn client(setup: &Setup) -> Result<Outstand, ConnectProblem> {
    let http = Http::new(AllowedHosts::of(&setup.endpoints), Limits::default());
    let never = Patience { longest_wait: Duration::ZERO, ..Patience::default() };
    Ok(Outstand::new(http, setup.endpoints.outstand_api.clone(), api_key(setup)?).with_patience(never))
}

fn api_key(setup: &Setup) -> Result<Sensitive<String>, ConnectProblem> {
    let inspected = inspect(&setup.raw, &setup.public_keys).api_key;
    let broken = inspected.notes.iter().find(|note| note.severity == Severity::Fail);
    match (inspected.value, broken) {
        (None, _) => Err(ConnectProblem::Missing),
        (Some(_), Some(note)) => Err(ConnectProblem::Unusable(note.clone())),
        (Some(key), None) => Ok(key),
    }
}
