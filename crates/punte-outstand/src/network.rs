//! A network registered at Outstand, as it is told. What its values should be is judged elsewhere.

use punte_secrets::mask_client_key;
use serde_json::Value;

use crate::facts::TIKTOK;
use crate::tolerant::{Object, text};

/// One row of `GET /v1/social-networks`. Texts stand exactly as Outstand sent them, blanks included. `Debug` masks the key.
#[derive(Clone, PartialEq, Eq)]
pub struct Network {
    /// Its id, opaque; empty where the row has none, and then it can be shown but not changed.
    pub id: String,
    /// The network's name; empty where the row has none.
    pub network: String,
    /// The stored client key, byte for byte.
    pub client_key: Option<String>,
    /// When it was registered, as told.
    pub created_at: Option<String>,
    /// When it was last changed, as told.
    pub updated_at: Option<String>,
}

impl Network {
    /// Whether this is TikTok's row.
    pub fn is_tiktok(&self) -> bool {
        self.network.trim().eq_ignore_ascii_case(TIKTOK)
    }

    /// Reads a row; `None` where it has neither an id nor a network.
    pub(crate) fn read(row: &Value) -> Option<Self> {
        Self::of(row.as_object()?)
    }

    /// The same for an object.
    pub(crate) fn of(row: &Object) -> Option<Self> {
        let (id, network) = (text(row, &["id"]), text(row, &["network"]));
        (id.is_some() || network.is_some()).then(|| Self {
            id: id.unwrap_or_default(),
            network: network.unwrap_or_default(),
            client_key: text(row, &["client_key", "clientKey"]),
            created_at: text(row, &["createdAt", "created_at"]),
            updated_at: text(row, &["updatedAt", "updated_at"]),
        })
    }
}

impl std::fmt::Debug for Network {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, network, client_key, created_at, updated_at } = self;
        f.debug_struct("Network")
            .field("id", id)
            .field("network", network)
            .field("client_key", &client_key.as_deref().map(mask_client_key))
            .field("created_at", created_at)
            .field("updated_at", updated_at)
            .finish()
    }
}
