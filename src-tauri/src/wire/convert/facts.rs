//! The facts of the guide.

use punte_http::OUTSTAND_CALLBACK;
use punte_support::facts::{LINKS, Link, MAILBOXES, Standing};
use punte_tiktok::{SCOPES, ScopeFact, ScopeSource};

use crate::wire::{Facts, LinkInfo, ScopeInfo};

impl Facts {
    /// Everything, as the crates know it.
    pub fn known() -> Self {
        Self {
            callback: OUTSTAND_CALLBACK.to_owned(),
            scopes: SCOPES.iter().filter(|scope| scope.in_guide).map(ScopeInfo::from).collect(),
            links: LINKS.iter().map(LinkInfo::from).collect(),
            mailboxes: MAILBOXES.iter().map(LinkInfo::from).collect(),
        }
    }
}

impl From<&ScopeFact> for ScopeInfo {
    fn from(fact: &ScopeFact) -> Self {
        // Where it is known from concerns whoever changes the fact.
        let ScopeFact { name, from, in_guide: _, source: _ } = fact;
        let product = match from {
            ScopeSource::Product(product) => Some((*product).to_owned()),
            ScopeSource::ByHand | ScopeSource::Gone => None,
        };
        Self { scope: (*name).to_owned(), product }
    }
}

impl From<&Link> for LinkInfo {
    fn from(link: &Link) -> Self {
        let Link { code, address, standing } = link;
        Self { code: (*code).to_owned(), address: (*address).to_owned(), official: *standing == Standing::Official }
    }
}
