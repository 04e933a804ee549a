//! An account connected through Outstand, and what can be asked for. Reading page after page lives in `pages.rs`.

use serde_json::Value;
use url::Url;

use crate::facts::TIKTOK;
use crate::tolerant::{text, truth};

/// One row of `GET /v1/social-accounts`, as it is told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Account {
    /// Its id, opaque; empty where the row has none.
    pub id: String,
    /// The organisation.
    pub org_id: Option<String>,
    /// The shown name.
    pub nickname: Option<String>,
    /// The name after `@`.
    pub username: Option<String>,
    /// The network's name.
    pub network: Option<String>,
    /// The account's id at the network.
    pub network_unique_id: Option<String>,
    /// The registered network through which it was connected.
    pub customer_social_network_id: Option<String>,
    /// The kind of account.
    pub account_type: Option<String>,
    /// Whether Outstand holds it active.
    pub is_active: Option<bool>,
    /// When it was connected, as told.
    pub created_at: Option<String>,
}

impl Account {
    /// Whether this is an account of TikTok.
    pub fn is_tiktok(&self) -> bool {
        self.network.as_deref().is_some_and(|network| network.trim().eq_ignore_ascii_case(TIKTOK))
    }

    /// Reads a row; `None` where it has nothing by which it can be told from others.
    pub(crate) fn read(row: &Value) -> Option<Self> {
        let row = row.as_object()?;
        let account = Self {
            id: text(row, &["id"]).unwrap_or_default(),
            org_id: text(row, &["orgId", "org_id"]),
            nickname: text(row, &["nickname"]),
            username: text(row, &["username"]),
            network: text(row, &["network"]),
            network_unique_id: text(row, &["network_unique_id", "networkUniqueId"]),
            customer_social_network_id: text(row, &["customer_social_network_id", "customerSocialNetworkId"]),
            account_type: text(row, &["accountType", "account_type"]),
            is_active: truth(row, &["isActive", "is_active"]),
            created_at: text(row, &["createdAt", "created_at"]),
        };
        let names = [&account.username, &account.nickname, &account.network_unique_id];
        (!account.id.is_empty() || names.into_iter().any(Option::is_some)).then_some(account)
    }
}

/// Which accounts are asked for; what is `None` is not narrowed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountFilter {
    /// The network's name.
    pub network: Option<String>,
    /// The tenant under which they were connected.
    pub tenant_id: Option<String>,
    /// The account's id.
    pub id: Option<String>,
    /// The account's id at the network.
    pub network_unique_id: Option<String>,
    /// The name after `@`.
    pub username: Option<String>,
}

impl AccountFilter {
    /// Every account of TikTok.
    pub fn tiktok() -> Self {
        Self { network: Some(TIKTOK.to_owned()), ..Self::default() }
    }

    /// Writes the filter into an address, by the documented names.
    pub(crate) fn write(&self, url: &mut Url) {
        let Self { network, tenant_id, id, network_unique_id, username } = self;
        let named =
            [("network", network), ("tenantId", tenant_id), ("id", id), ("networkUniqueId", network_unique_id), ("username", username)];
        url.query_pairs_mut().extend_pairs(named.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))));
    }

    /// Whether an account is of the network asked for, should Outstand not have looked at that.
    pub(crate) fn lets_through(&self, account: &Account) -> bool {
        match (&self.network, &account.network) {
            (Some(asked), Some(told)) => told.trim().eq_ignore_ascii_case(asked.trim()),
            _ => true,
        }
    }
}
