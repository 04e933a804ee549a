//! The chain's checks, one function each: what each asks, and what the answer proves. When they run lives in `run/`; their names and
//! what they wait for live in the model.

mod account;
mod authorize;
mod inputs;
mod net;
mod outstand;
pub(crate) mod proxy;
mod refusals;
mod tiktok;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::model::{CheckCode, Outcome};
use crate::run::Run;

/// A check at work.
type Work = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// What an error of Outstand's means, as a sentence.
pub(crate) fn outstand_sentence(error: &punte_outstand::OutstandError) -> punte_words::Message {
    match refusals::outside_words(error) {
        Some(words) => punte_words::msg!("outstand-refused-saying", words = words),
        None => refusals::by_outstand(error).text,
    }
}

/// Whether the check asks nobody.
pub(crate) const fn stays_here(check: CheckCode) -> bool {
    matches!(check, CheckCode::EnvFile | CheckCode::InputApiKey | CheckCode::InputClientKey | CheckCode::InputClientSecret)
}

/// Starts a check.
pub(crate) fn run(check: CheckCode, run: Arc<Run>) -> Work {
    match check {
        CheckCode::EnvFile => Box::pin(async move { inputs::env_file(&run) }),
        CheckCode::InputApiKey => Box::pin(async move { inputs::api_key(&run) }),
        CheckCode::InputClientKey => Box::pin(async move { inputs::client_key(&run) }),
        CheckCode::InputClientSecret => Box::pin(async move { inputs::client_secret(&run) }),
        CheckCode::NetOutstand => Box::pin(async move { net::outstand(&run).await }),
        CheckCode::NetTiktok => Box::pin(async move { net::tiktok(&run).await }),
        CheckCode::OutstandApiKey => Box::pin(async move { outstand::api_key(&run).await }),
        CheckCode::OutstandSubscription => Box::pin(async move { outstand::subscription(&run).await }),
        CheckCode::OutstandNetwork => Box::pin(async move { outstand::network(&run).await }),
        CheckCode::OutstandClientKey => Box::pin(async move { outstand::client_key(&run).await }),
        CheckCode::OutstandAuthUrl => Box::pin(async move { outstand::auth_url(&run).await }),
        CheckCode::AuthorizeRequest => Box::pin(async move { authorize::request(&run).await }),
        CheckCode::AuthorizeClientKey => Box::pin(async move { authorize::client_key(&run).await }),
        CheckCode::AuthorizeRedirectUri => Box::pin(async move { authorize::redirect_uri(&run).await }),
        CheckCode::AuthorizeScope => Box::pin(async move { authorize::scope(&run).await }),
        CheckCode::TiktokCredentials => Box::pin(async move { tiktok::credentials(&run).await }),
        CheckCode::TiktokAuthorize => Box::pin(async move { tiktok::authorize(&run).await }),
        CheckCode::ProxyCallback => Box::pin(async move { proxy::callback(&run).await }),
        CheckCode::AccountConnected => Box::pin(async move { account::connected(&run).await }),
        CheckCode::AccountActive => Box::pin(async move { account::active(&run).await }),
    }
}

/// A check that has nothing to look at in this set-up.
fn not_needed() -> Outcome {
    skipped(crate::model::Because::NotNeeded, punte_words::msg!("check-skipped-not-needed"))
}

/// A check whose value was not given.
fn not_given() -> Outcome {
    skipped(crate::model::Because::NotGiven, punte_words::msg!("check-skipped-not-given"))
}

/// A check that is another one's business after all.
fn left_to(check: CheckCode) -> Outcome {
    let text = punte_words::msg!("check-skipped-because", check = crate::words::check_name(check));
    skipped(crate::model::Because::Check(check), text)
}

const fn skipped(because: crate::model::Because, text: punte_words::Message) -> Outcome {
    Outcome::new(crate::model::Verdict::Skipped { because }, text)
}
