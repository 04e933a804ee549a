//! The connected TikTok account, as Outstand lists it. Its health is asked on demand only, because asking may refresh its token.

use punte_outstand::Account;
use punte_words::msg;

use super::refusals::by_outstand;
use crate::model::{CauseCode, Certainty, Outcome, Shown, Verdict};
use crate::run::Run;

pub(super) async fn connected(run: &Run) -> Outcome {
    match run.accounts().await {
        Err(error) => by_outstand(error),
        Ok(accounts) if accounts.is_empty() => {
            let text = msg!("check-account-connected-none");
            Outcome::new(Verdict::Warning, text.clone()).points_to(CauseCode::AccountNotConnected, Certainty::Proven, text)
        }
        Ok(accounts) => {
            let text = msg!("check-account-connected-ok", count = accounts.len());
            let names: Vec<&str> = accounts.iter().map(name).collect();
            Outcome::new(Verdict::Ok, text.clone())
                .seen_as("accounts", Shown::private(names.join(", "), accounts.len().to_string()))
                .rules_out(&[CauseCode::AccountNotConnected], &text)
        }
    }
}

pub(super) async fn active(run: &Run) -> Outcome {
    let Ok(accounts) = run.accounts().await else {
        return super::left_to(crate::model::CheckCode::AccountConnected);
    };
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for account in accounts {
        match account.is_active {
            Some(true) => on.push(account),
            Some(false) => off.push(account),
            None => {}
        }
    }
    if accounts.is_empty() {
        return super::left_to(crate::model::CheckCode::AccountConnected);
    }
    let names: Vec<&str> = off.iter().map(|account| name(account)).collect();
    let shown = Shown::private(names.join(", "), off.len().to_string());
    match (on.len(), off.len()) {
        (0, 0) => Outcome::new(Verdict::Ok, msg!("check-account-active-not-told")),
        (_, 0) => {
            let text = msg!("check-account-active-ok", count = on.len());
            Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::AccountInactive], &text)
        }
        (0, some) => {
            let text = msg!("check-account-active-none", count = some);
            Outcome::new(Verdict::Fail, text.clone()).seen_as("inactive", shown).points_to(
                CauseCode::AccountInactive,
                Certainty::Proven,
                text,
            )
        }
        (_, some) => {
            let text = msg!("check-account-active-some", count = some);
            Outcome::new(Verdict::Warning, text.clone()).seen_as("inactive", shown).points_to(
                CauseCode::AccountInactive,
                Certainty::Proven,
                text,
            )
        }
    }
}

fn name(account: &Account) -> &str {
    [&account.username, &account.nickname].into_iter().flatten().map(String::as_str).find(|name| !name.is_empty()).unwrap_or("?")
}
