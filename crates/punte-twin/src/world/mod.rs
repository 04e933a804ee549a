//! What is true in a twin: plain data, all well unless it is changed. What each service does with it lives with that service.

mod outstand;
mod tiktok;
mod trouble;

pub use outstand::{Account, AtOutstand, Hop, OnDuplicate, Row, Sends, Shape, Stores};
pub use tiktok::{App, AppState, AtTiktok, ErrorStyle};
pub use trouble::{Trouble, TroubleKind};

/// Everything that is so, at both services and at the customer's. The default: one live TikTok app, registered at Outstand with its own
/// pair, one account connected, nothing in the way.
#[derive(Debug, Clone, Default)]
pub struct World {
    /// What Outstand holds and does.
    pub outstand: AtOutstand,
    /// What TikTok holds and does.
    pub tiktok: AtTiktok,
    /// What the customer's proxy callback does.
    pub proxy: ProxyWay,
    /// What comes in the way of requests; the first that fits a request wins.
    pub troubles: Vec<Trouble>,
}

/// What the customer's proxy callback does with the browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ProxyWay {
    /// Sends it on to Outstand's callback, query intact.
    #[default]
    Forwards,
    /// Sends it on without the query.
    DropsQuery,
    /// Sends it on with every value encoded once more.
    Reencodes,
    /// Sends it to another place, query intact.
    Elsewhere,
    /// Does not exist: 404.
    Missing,
    /// Shows a page of its own and sends nobody on.
    Page,
}

/// A redirect URI whose text may depend on the twin's ports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redirect {
    /// Outstand's official callback, byte for byte.
    OutstandCallback,
    /// The twin's proxy callback.
    Proxy,
    /// This text.
    Exactly(String),
}

impl World {
    /// The same world with something changed at Outstand.
    #[must_use]
    pub fn outstand(mut self, change: impl FnOnce(&mut AtOutstand)) -> Self {
        change(&mut self.outstand);
        self
    }

    /// The same world with something changed at TikTok.
    #[must_use]
    pub fn tiktok(mut self, change: impl FnOnce(&mut AtTiktok)) -> Self {
        change(&mut self.tiktok);
        self
    }

    /// The same world with something changed in the customer's app at TikTok: the first one.
    #[must_use]
    pub fn app(mut self, change: impl FnOnce(&mut App)) -> Self {
        if let Some(app) = self.tiktok.apps.first_mut() {
            change(app);
        }
        self
    }

    /// The same world with another proxy callback.
    #[must_use]
    pub fn proxy(mut self, way: ProxyWay) -> Self {
        self.proxy = way;
        self
    }

    /// The same world with one more thing in the way.
    #[must_use]
    pub fn trouble(mut self, trouble: Trouble) -> Self {
        self.troubles.push(trouble);
        self
    }
}
