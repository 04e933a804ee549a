//! Whether a client key and a client secret belong together, asked of TikTok without a browser and without a person's account.
//! It says nothing about review, scopes, redirect URIs or target users (M 2026-11). Shapes are judged in `shapes`.

mod answer;

use punte_http::{Body, Fault, Http, Method, Request};
use punte_secrets::Sensitive;
use url::Url;
use url::form_urlencoded::Serializer;

use crate::facts::addresses::TOKEN_PATH;

/// What TikTok says of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairAnswer {
    /// It gave a token for the pair. The token was neither kept nor written anywhere.
    Right,
    /// It does not know the pair: the one answer that means *wrong*.
    Wrong {
        /// What TikTok's support asks for.
        log_id: Option<String>,
    },
    /// Anything else: the pair may be right or wrong.
    Undetermined(PairDoubt),
}

/// Why TikTok's answer decides nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairDoubt {
    /// No answer came.
    Fault(Fault),
    /// TikTok could not read the request; blanks inside key or secret do that (M 2026-11).
    Malformed {
        /// What TikTok's support asks for.
        log_id: Option<String>,
    },
    /// TikTok gave another error, or JSON with neither a token nor an error.
    OtherError {
        /// The HTTP status.
        status: u16,
        /// TikTok's own word or number for it.
        error: Option<String>,
        /// What TikTok's support asks for.
        log_id: Option<String>,
    },
    /// What came is not JSON.
    NotJson {
        /// The HTTP status.
        status: u16,
        /// Whether it is a page for people: somebody stands between here and TikTok.
        page: bool,
    },
    /// The answer sends us elsewhere, which TikTok's API never does.
    Elsewhere {
        /// The HTTP status.
        status: u16,
    },
    /// TikTok's server is in trouble.
    Server {
        /// The HTTP status, 5xx.
        status: u16,
    },
    /// Too many requests.
    RateLimited,
}

/// Asks TikTok for a client token with the pair: one `POST`, judged by its body and not by its status. `tiktok_api` is TikTok's API in this run.
pub async fn check_pair(http: &Http, tiktok_api: &Url, key: &str, secret: &Sensitive<String>) -> PairAnswer {
    let mut url = tiktok_api.clone();
    url.set_path(TOKEN_PATH);
    // The content type must be exactly the form's, without a charset: TikTok refuses it otherwise (M 2026-11).
    let request = Request { method: Method::Post, url, bearer: None, body: Body::Form(form(key, secret)) };
    match http.send(request).await {
        Ok(reply) => answer::read(&reply),
        Err(fault) => PairAnswer::Undetermined(PairDoubt::Fault(fault)),
    }
}

fn form(key: &str, secret: &Sensitive<String>) -> Sensitive<String> {
    // Room for the worst encoding, so that the secret is not left behind in a smaller buffer.
    let room = (key.len() + secret.expose().len()) * 3 + 96;
    let mut fields = Serializer::new(String::with_capacity(room));
    fields.append_pair("client_key", key);
    fields.append_pair("client_secret", secret.expose());
    fields.append_pair("grant_type", "client_credentials");
    Sensitive::new(fields.finish())
}
