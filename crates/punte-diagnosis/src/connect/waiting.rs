//! Asking again until the account is there: how often, how long, and which answers end it.

use std::time::Duration;

use punte_http::Fault;
use punte_outstand::{Account, Outstand, OutstandError};

use super::{ConnectEvent, ConnectProblem, Connected, Pace, account};
use crate::run::Setup;

/// The longest that is waited in all.
pub(super) const LONGEST: Duration = Duration::from_secs(15 * 60);

/// The first pause, what each one adds, and the longest.
const FIRST: Duration = Duration::from_secs(3);
const MORE: Duration = Duration::from_millis(500);
const SLOWEST: Duration = Duration::from_secs(10);

/// Asks for the accounts until one of them was connected.
pub(super) async fn until_connected(
    outstand: &Outstand,
    setup: &Setup,
    before: &[Account],
    pace: &impl Pace,
    tell: &(impl Fn(ConnectEvent) + Sync),
) -> Result<Connected, ConnectProblem> {
    let filter = setup.account_filter();
    let began = pace.passed();
    let left = |pace: &_| LONGEST.saturating_sub(Pace::passed(pace).saturating_sub(began));
    let mut usual = FIRST;
    let mut pause = usual;
    for asked in 1.. {
        if left(pace).is_zero() {
            break;
        }
        pace.wait(pause.min(left(pace))).await;
        let answer = outstand.accounts(&filter).await;
        let trouble = match &answer {
            Ok(now) => match account::connected(before, now) {
                Some(connected) => return Ok(connected),
                None => None,
            },
            Err(error) => Some(error),
        };
        usual = (usual + MORE).min(SLOWEST);
        pause = match trouble {
            Some(error) => usual.max(worth_waiting_for(error, left(pace)).ok_or_else(|| ConnectProblem::Outstand(error.clone()))?),
            None => usual,
        };
        tell(ConnectEvent::Waiting { asked, trouble: trouble.map(crate::checks::outstand_sentence) });
    }
    Ok(Connected::timed_out(before))
}

/// How long the error itself asks to wait; `None` where waiting does not cure it, or takes longer than what is `left`.
fn worth_waiting_for(error: &OutstandError, left: Duration) -> Option<Duration> {
    match error {
        OutstandError::RateLimited { retry_after } => Some(retry_after.unwrap_or_default()).filter(|wait| *wait <= left),
        OutstandError::Fault(Fault::NotAllowed { .. } | Fault::Unsendable { .. } | Fault::NoTrustStore { .. }) => None,
        // A server that stumbles, a network that asks for a sign-in, a connection that is lost for a moment: all of them pass.
        OutstandError::Fault(_)
        | OutstandError::Server { .. }
        | OutstandError::Page { .. }
        | OutstandError::Elsewhere { .. }
        | OutstandError::NotJson { .. }
        | OutstandError::Shape { .. } => Some(Duration::ZERO),
        OutstandError::Unauthorized
        | OutstandError::SubscriptionInactive
        | OutstandError::Forbidden
        | OutstandError::NotFound { .. }
        | OutstandError::Conflict { .. }
        | OutstandError::Invalid { .. }
        | OutstandError::QuotaExhausted
        | OutstandError::Refused { .. } => None,
    }
}
