//! A running twin: started from a scenario or a world, asked where it stands and what it saw, gone when dropped.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use punte_http::Endpoints;
use tokio::task::JoinSet;
use url::Url;

use crate::state::{Places, Shared, on};
use crate::{Given, Redirect, Scenario, Seen, Service, World, app, gate, listen, outstand, proxy, tiktok};

/// Outstand, TikTok and the customer's site on five loopback ports. Dropping it closes them and every open connection.
pub struct Twin {
    shared: Arc<Shared>,
    _listeners: JoinSet<std::convert::Infallible>,
}

impl Twin {
    /// Starts the world of `scenario`. Needs a running Tokio runtime; fails when no loopback port can be had.
    pub async fn start(scenario: &Scenario) -> io::Result<Self> {
        Self::open(scenario.world.clone(), scenario.gives.clone()).await
    }

    /// Starts `world`; the person holds the customer's own values of practice.
    pub async fn start_world(world: World) -> io::Result<Self> {
        Self::open(world, Given::default()).await
    }

    async fn open(world: World, given: Given) -> io::Result<Self> {
        let (outstand_api, at_outstand_api) = listen::free_port().await?;
        let (outstand_www, at_outstand_www) = listen::free_port().await?;
        let (tiktok_api, at_tiktok_api) = listen::free_port().await?;
        let (tiktok_www, at_tiktok_www) = listen::free_port().await?;
        let (customer, at_customer) = listen::free_port().await?;
        let endpoints = Endpoints::from_env(|variable| match variable {
            "PUNTE_OUTSTAND_API" => Some(at_outstand_api.clone()),
            "PUNTE_OUTSTAND_WWW" => Some(at_outstand_www.clone()),
            "PUNTE_TIKTOK_API" => Some(at_tiktok_api.clone()),
            "PUNTE_TIKTOK_WWW" => Some(at_tiktok_www.clone()),
            _ => None,
        })
        .map_err(io::Error::other)?;
        let places = Places { endpoints, proxy: Url::parse(&at_customer).map_err(io::Error::other)? };
        let shared = Arc::new(Shared::new(places, given, world));

        let site = proxy::routes(&shared).merge(app::routes(&shared));
        let mut listeners = JoinSet::new();
        listeners.spawn(listen::serve(outstand_api, outstand::api(&shared)));
        listeners.spawn(listen::serve(outstand_www, gate::before(outstand::www(&shared), Service::OutstandWww, &shared)));
        listeners.spawn(listen::serve(tiktok_api, gate::before(tiktok::api(&shared), Service::TiktokApi, &shared)));
        listeners.spawn(listen::serve(tiktok_www, gate::before(tiktok::www(&shared), Service::TiktokWww, &shared)));
        listeners.spawn(listen::serve(customer, gate::before(site, Service::Proxy, &shared)));
        Ok(Self { shared, _listeners: listeners })
    }

    /// The four addresses, as the four environment variables would give them.
    pub fn endpoints(&self) -> &Endpoints {
        &self.shared.places.endpoints
    }

    /// The customer's proxy callback.
    pub fn proxy_callback(&self) -> String {
        self.shared.places.redirect(&Redirect::Proxy)
    }

    /// The redirect URI that the person of `given` registered and gives to Punte.
    pub fn redirect_uri_for(&self, given: &Given) -> String {
        self.shared.places.redirect(&given.redirect.into())
    }

    /// What a browser opens when the person presses „Conectează” in the customer's application. It goes the whole way: the application
    /// asks Outstand, Outstand sends the browser on, and it ends on a practice page.
    pub fn page_url(&self) -> String {
        on(&self.shared.places.proxy, Places::CONNECT_PATH)
    }

    /// Every request so far, in the order in which they came.
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.seen()
    }

    /// Waits this long before every answer from now on.
    pub fn set_delay(&self, delay: Duration) {
        self.shared.set_delay(delay);
    }

    /// What Outstand holds now: id as it stands in the list, network, client key byte for byte.
    pub fn stored(&self) -> Vec<(String, String, String)> {
        let books = self.shared.books();
        let at = &books.world.outstand;
        at.rows.iter().map(|row| (outstand::network_id(at.shape, row.number), row.network.clone(), row.client_key.clone())).collect()
    }

    /// Changes the running world, as somebody would in a portal.
    pub fn change(&self, change: impl FnOnce(&mut World)) {
        change(&mut self.shared.books().world);
    }
}

impl std::fmt::Debug for Twin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Twin").field("endpoints", self.endpoints()).finish_non_exhaustive()
    }
}
