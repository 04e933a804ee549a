//! What comes in the way of a request: limits, broken answers, cut connections, networks that answer in a service's place.

use axum::http::Method;
use axum::http::header;
use axum::response::Response;
use serde_json::json;

use crate::facts::{self, outstand};
use crate::page::Page;
use crate::{Service, wire};

/// Something in the way of the requests it fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    service: Service,
    method: Option<&'static str>,
    path: Option<&'static str>,
    times: Option<u32>,
    kind: TroubleKind,
}

/// What happens to the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TroubleKind {
    /// 429 "rate limit exceeded", with `Retry-After` in seconds where given.
    RateLimited {
        /// The seconds.
        retry_after: Option<u32>,
    },
    /// 429 "quota exhausted".
    Quota,
    /// This status with a server's plain HTML page.
    Unavailable(u16),
    /// 500 with the documented JSON.
    ServerError,
    /// 200 and the sign-in page of a public network.
    PortalPage,
    /// 302 to the sign-in page of a public network.
    PortalRedirect,
    /// 200, `application/json`, broken off in the middle.
    Malformed,
    /// This status and body, as JSON.
    Json(u16, String),
    /// The connection closes without an answer and nothing was done.
    Cut,
    /// What was asked is done, then the connection closes without an answer.
    CutAfter,
    /// What was asked is done, and no answer ever comes.
    Silence,
}

impl Trouble {
    /// In the way of every request to `service`.
    pub fn at(service: Service, kind: TroubleKind) -> Self {
        Self { service, method: None, path: None, times: None, kind }
    }

    /// Only for this method and path; a path that ends in `*` fits everything that begins with it.
    #[must_use]
    pub fn on(mut self, method: &'static str, path: &'static str) -> Self {
        self.method = Some(method);
        self.path = Some(path);
        self
    }

    /// Only this many times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// What happens to this request, counted when it happens; `None` when nothing is in its way.
    pub(crate) fn meet(&mut self, service: Service, method: &Method, path: &str) -> Option<TroubleKind> {
        let fits_path = |wanted: &str| wanted.strip_suffix('*').map_or(path == wanted, |start| path.starts_with(start));
        let fits = self.service == service && self.method.is_none_or(|wanted| method == wanted) && self.path.is_none_or(fits_path);
        if !fits || self.times == Some(0) {
            return None;
        }
        self.times = self.times.map(|left| left - 1);
        Some(self.kind.clone())
    }
}

impl TroubleKind {
    /// Whether what was asked is done all the same.
    pub(crate) const fn is_done(&self) -> bool {
        matches!(self, Self::CutAfter | Self::Silence)
    }

    /// Whether the connection is closed without an answer.
    pub(crate) const fn closes(&self) -> bool {
        matches!(self, Self::Cut | Self::CutAfter)
    }

    /// The answer in place of the service's; `None` when no answer comes.
    pub(crate) fn answer(&self) -> Option<Response> {
        Some(match self {
            Self::RateLimited { retry_after } => {
                let mut answer = wire::refuse(429, outstand::RATE_LIMIT);
                if let Some(seconds) = retry_after {
                    answer.headers_mut().insert(header::RETRY_AFTER, (*seconds).into());
                }
                answer
            }
            Self::Quota => wire::refuse(429, outstand::QUOTA),
            Self::Unavailable(status) => wire::html(*status, facts::unavailable_page(*status)),
            Self::ServerError => {
                wire::json(500, &json!({ "success": false, "error": outstand::SERVER, "message": "Unexpected condition" }))
            }
            Self::PortalPage => wire::html(200, Page::portal()),
            Self::PortalRedirect => wire::found(facts::PORTAL),
            Self::Malformed => wire::text(200, "application/json", "{\"success\":true,\"data\":[{\"id\":\"net_"),
            Self::Json(status, body) => wire::text(*status, "application/json", body),
            Self::Cut | Self::CutAfter | Self::Silence => return None,
        })
    }
}
