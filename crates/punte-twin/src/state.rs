//! What the five listeners share while a twin runs: its world, where they stand, and what passed through. What they answer is elsewhere.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use punte_http::{Endpoints, OUTSTAND_CALLBACK, OUTSTAND_CALLBACK_PATH};
use url::Url;

use crate::world::Row;
use crate::{Given, Redirect, Seen, World};

/// How many auth URLs stay good; the oldest ends first.
const TICKETS: usize = 512;

/// Where the listeners stand.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    /// The four services.
    pub(crate) endpoints: Endpoints,
    /// The customer's site.
    pub(crate) proxy: Url,
}

impl Places {
    /// The path of the proxy callback on the customer's site.
    pub(crate) const PROXY_PATH: &'static str = "/tiktok/callback";
    /// The path of the button „Conectează” on the customer's site.
    pub(crate) const CONNECT_PATH: &'static str = "/conecteaza";

    /// The text of a redirect URI.
    pub(crate) fn redirect(&self, redirect: &Redirect) -> String {
        match redirect {
            Redirect::OutstandCallback => OUTSTAND_CALLBACK.to_owned(),
            Redirect::Proxy => on(&self.proxy, Self::PROXY_PATH),
            Redirect::Exactly(text) => text.clone(),
        }
    }

    /// Where a browser of this machine goes for a redirect URI: the twin's own addresses only, so that practice never leaves it.
    pub(crate) fn stand_in(&self, redirect_uri: &str) -> Option<String> {
        if redirect_uri.trim_end_matches('/') == OUTSTAND_CALLBACK {
            return Some(on(&self.endpoints.outstand_www, OUTSTAND_CALLBACK_PATH));
        }
        let own = [&self.proxy, &self.endpoints.outstand_www];
        let url = Url::parse(redirect_uri).ok()?;
        own.into_iter().any(|place| place.origin() == url.origin()).then(|| redirect_uri.to_owned())
    }
}

/// The address of `path_and_query` at `place`, which has no path of its own.
pub(crate) fn on(place: &Url, path_and_query: &str) -> String {
    format!("{}{path_and_query}", place.as_str().trim_end_matches('/'))
}

/// What an auth URL stands for.
#[derive(Debug, Clone)]
pub(crate) struct Ticket {
    /// The credentials in use when it was made.
    pub(crate) row: Row,
    /// The redirect URI asked for.
    pub(crate) redirect_uri: Option<String>,
    /// The scopes asked for.
    pub(crate) scopes: Option<Vec<String>>,
}

/// The changing part.
#[derive(Debug)]
pub(crate) struct Books {
    /// What is so.
    pub(crate) world: World,
    tickets: BTreeMap<u64, Ticket>,
    last_ticket: u64,
}

impl Books {
    /// Files a ticket and gives the number under which it is found.
    pub(crate) fn file(&mut self, ticket: Ticket) -> u64 {
        self.last_ticket += 1;
        self.tickets.insert(self.last_ticket, ticket);
        while self.tickets.len() > TICKETS {
            self.tickets.pop_first();
        }
        self.last_ticket
    }

    /// The ticket of that number, written out.
    pub(crate) fn ticket(&self, number: &str) -> Option<Ticket> {
        self.tickets.get(&number.parse().ok()?).cloned()
    }
}

/// Everything the listeners share.
pub(crate) struct Shared {
    pub(crate) places: Places,
    pub(crate) given: Given,
    books: Mutex<Books>,
    seen: Mutex<Vec<Seen>>,
    delay: Mutex<Duration>,
}

impl Shared {
    pub(crate) fn new(places: Places, given: Given, world: World) -> Self {
        let books = Books { world, tickets: BTreeMap::new(), last_ticket: 0 };
        Self { places, given, books: Mutex::new(books), seen: Mutex::default(), delay: Mutex::default() }
    }

    /// The changing part, held as short as can be: never across an await.
    pub(crate) fn books(&self) -> MutexGuard<'_, Books> {
        lock(&self.books)
    }

    pub(crate) fn saw(&self, seen: Seen) {
        lock(&self.seen).push(seen);
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        lock(&self.seen).clone()
    }

    pub(crate) fn delay(&self) -> Duration {
        *lock(&self.delay)
    }

    pub(crate) fn set_delay(&self, delay: Duration) {
        *lock(&self.delay) = delay;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
