//! Reading a list of accounts page after page, and stopping: at its end, at a page that brings nothing new, at our own bound.

use std::collections::HashSet;

use serde_json::Value;
use url::Url;

use crate::account::{Account, AccountFilter};
use crate::error::OutstandError;
use crate::facts;
use crate::patience::Waiting;
use crate::service::Service;
use crate::tolerant;

/// Every account of the list at `base`, in its order, none twice.
pub(crate) async fn all(service: &Service, base: Url, filter: &AccountFilter, mut waiting: Waiting) -> Result<Vec<Account>, OutstandError> {
    let mut seen = HashSet::new();
    let mut accounts = Vec::new();
    let mut offset = 0;
    for _ in 0..facts::MOST_PAGES {
        let answer = service.read(&page(&base, filter, offset), &mut waiting).await?;
        let rows = tolerant::rows(&answer, Account::read).ok_or(OutstandError::Shape { what: "accounts" })?;
        offset += rows.found;
        let before = accounts.len();
        accounts.extend(rows.read.into_iter().filter(|account| seen.insert(account.clone())));
        if accounts.len() == before || !Told::of(&answer, rows.found).more_than(offset) {
            break;
        }
    }
    Ok(accounts)
}

fn page(base: &Url, filter: &AccountFilter, offset: usize) -> Url {
    let mut url = base.clone();
    filter.write(&mut url);
    url.query_pairs_mut().append_pair("limit", &facts::PAGE.to_string()).append_pair("offset", &offset.to_string());
    url
}

/// What a page tells of the whole list.
struct Told {
    rows: usize,
    limit: usize,
    // Whether `count` means the whole list or this page is not documented: only a count above the page's rows must be the whole.
    whole: Option<usize>,
}

impl Told {
    fn of(answer: &Value, rows: usize) -> Self {
        let number =
            |name| answer.as_object().and_then(|envelope| tolerant::count(envelope, &[name])).and_then(|n| usize::try_from(n).ok());
        let most = usize::try_from(facts::PAGE).unwrap_or(usize::MAX);
        Self {
            rows,
            limit: number("limit").map_or(most, |limit| limit.clamp(1, most)),
            whole: number("count").filter(|count| *count > rows),
        }
    }

    fn more_than(&self, read: usize) -> bool {
        self.whole.map_or(self.rows >= self.limit, |whole| read < whole)
    }
}
