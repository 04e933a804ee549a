//! What changed among the accounts since the browser was opened. When they are asked for lives in `waiting.rs`.

use punte_outstand::Account;

use super::{ConnectOutcome, Connected, ConnectedAccount};

/// The account that appeared, woke up or was connected anew; `None` while there is none.
pub(super) fn connected(before: &[Account], now: &[Account]) -> Option<Connected> {
    let earlier = |account: &Account| before.iter().find(|old| is_same(old, account));
    if let Some(fresh) = now.iter().find(|account| earlier(account).is_none()) {
        return Some(Connected::with(ConnectOutcome::Connected, fresh.into()));
    }
    // One that fell asleep meanwhile changed as well, but nobody connected it.
    let awake = |account: &&Account| account.is_active != Some(false);
    let changed = now.iter().filter(awake).find(|account| earlier(account).is_some_and(|old| old != *account))?;
    Some(Connected::with(ConnectOutcome::Reconnected, changed.into()))
}

/// Whether two rows are about one account, by the first thing that both tell.
fn is_same(old: &Account, new: &Account) -> bool {
    if !old.id.is_empty() && !new.id.is_empty() {
        return old.id == new.id;
    }
    match (&old.network_unique_id, &new.network_unique_id) {
        (Some(old), Some(new)) => old == new,
        _ => old.username == new.username && old.nickname == new.nickname,
    }
}

impl From<&Account> for ConnectedAccount {
    fn from(account: &Account) -> Self {
        Self { nickname: account.nickname.clone(), username: account.username.clone(), id: account.id.clone() }
    }
}

impl ConnectedAccount {
    /// How a person knows it.
    pub fn name(&self) -> Option<&str> {
        [&self.nickname, &self.username].into_iter().flatten().map(String::as_str).find(|name| !name.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(id: &str, active: Option<bool>) -> Account {
        Account { id: id.to_owned(), username: Some(format!("cont.{id}")), is_active: active, ..Account::default() }
    }

    fn outcome(before: &[Account], now: &[Account]) -> Option<(&'static str, String)> {
        connected(before, now).map(|ended| (ended.outcome.code(), ended.account.unwrap().id))
    }

    #[test]
    fn a_new_account_is_connected_and_an_old_one_is_not() {
        let one = account("1", Some(true));
        assert_eq!(outcome(&[], std::slice::from_ref(&one)), Some(("connected", "1".to_owned())));
        assert_eq!(outcome(std::slice::from_ref(&one), &[account("2", Some(true)), one.clone()]), Some(("connected", "2".to_owned())));
        assert_eq!(outcome(std::slice::from_ref(&one), std::slice::from_ref(&one)), None);
        assert_eq!(outcome(&[one], &[]), None, "one that is gone is nobody who came");
    }

    #[test]
    fn one_that_woke_up_or_was_connected_anew_is_reconnected() {
        let asleep = account("1", Some(false));
        let awake = account("1", Some(true));
        assert_eq!(outcome(std::slice::from_ref(&asleep), std::slice::from_ref(&awake)), Some(("reconnected", "1".to_owned())));
        assert_eq!(outcome(std::slice::from_ref(&awake), std::slice::from_ref(&asleep)), None, "it fell asleep");
        let anew = Account { created_at: Some("2026-11-23T10:00:00Z".to_owned()), ..awake.clone() };
        assert_eq!(outcome(&[awake], &[anew]), Some(("reconnected", "1".to_owned())));
    }

    #[test]
    fn without_an_id_the_networks_own_decides() {
        let told =
            |name: &str| Account { username: Some(name.to_owned()), network_unique_id: Some("-000".to_owned()), ..Account::default() };
        assert_eq!(outcome(&[told("vechi")], &[told("nou")]), Some(("reconnected", String::new())));
    }
}
