//! `www.outstand.so` as a browser meets it: the hop to TikTok, the sign-in page, and the callback that ends a connection.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use punte_http::OUTSTAND_CALLBACK_PATH;
use punte_words::msg;

use super::accounts;
use crate::facts::SCOPES;
use crate::facts::outstand::{END_PATH, HOP_PATH, LOGIN_PATH};
use crate::page::Page;
use crate::state::{Places, Shared, Ticket, on};
use crate::wire;
use crate::world::{Account, Hop, Redirect, Sends, World};

/// What a code of practice looks like; TikTok's own hold characters that must be encoded, too.
const CODE: &str = "cod*de!practica";

pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route(HOP_PATH, get(hop))
        .route(LOGIN_PATH, get(login))
        .route(OUTSTAND_CALLBACK_PATH, get(callback))
        .route(END_PATH, get(end))
        .fallback(unknown)
        .with_state(Arc::clone(shared))
}

/// The code that TikTok gives for a request with this state.
pub(crate) fn code_for(state: &str) -> String {
    format!("{CODE}.{state}")
}

async fn hop(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let number = wire::parameter(&query, "t").unwrap_or_default();
    let books = shared.books();
    let Some(ticket) = books.ticket(&number) else {
        return wire::html(404, Page::new(&msg!("practice-page-unknown")).html());
    };
    let www = &shared.places.endpoints.outstand_www;
    match &books.world.outstand.hop {
        Hop::LoginPage => login_page(),
        Hop::LoginRedirect => wire::found(&on(www, LOGIN_PATH)),
        Hop::Away(address) => wire::found(address),
        Hop::Long(times) => {
            let done: u32 = wire::parameter(&query, "n").and_then(|text| text.parse().ok()).unwrap_or(0);
            if done < *times {
                return wire::found(&on(www, &format!("{HOP_PATH}?t={number}&n={}", done + 1)));
            }
            wire::found(&to_tiktok(&shared.places, &books.world.outstand.sends, &ticket, &number))
        }
        Hop::Tiktok => wire::found(&to_tiktok(&shared.places, &books.world.outstand.sends, &ticket, &number)),
    }
}

/// TikTok's address as Outstand writes it: the key as stored, so that a leading blank becomes `+`.
fn to_tiktok(places: &Places, sends: &Sends, ticket: &Ticket, state: &str) -> String {
    let key = sends.client_key.as_ref().unwrap_or(&ticket.row.client_key);
    let scopes =
        sends.scopes.as_ref().or(ticket.scopes.as_ref()).map_or_else(|| SCOPES.join(&sends.separator), |all| all.join(&sends.separator));
    let asked = || ticket.redirect_uri.clone().unwrap_or_else(|| places.redirect(&Redirect::OutstandCallback));
    let redirect = sends.redirect.as_ref().map_or_else(asked, |redirect| places.redirect(redirect));
    let mut pairs = vec![
        (sends.key_parameter.as_str(), key.as_str()),
        ("scope", &scopes),
        ("response_type", "code"),
        ("redirect_uri", &redirect),
        ("state", state),
    ];
    if let Some((challenge, method)) = &sends.challenge {
        pairs.push(("code_challenge", challenge));
        if !method.is_empty() {
            pairs.push(("code_challenge_method", method));
        }
    }
    on(&places.endpoints.tiktok_www, &format!("{}?{}", sends.path, wire::query(pairs)))
}

async fn login() -> Response {
    login_page()
}

fn login_page() -> Response {
    wire::html(200, Page::new(&msg!("practice-page-outstand-login")).say(&msg!("practice-page-outstand-login-text")).html())
}

async fn unknown() -> Response {
    wire::html(404, Page::new(&msg!("practice-page-unknown")).html())
}

/// TikTok's browser comes back: Outstand exchanges the code with the pair it holds, the account is connected or it is not, and the browser
/// is sent on with the outcome in its address.
async fn callback(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let asked = |name: &str| wire::parameter(&query, name);
    let mut books = shared.books();
    let outcome = match (asked("error"), asked("code"), asked("state")) {
        (Some(error), _, _) => Err(error),
        (None, Some(code), Some(state)) if code == code_for(&state) => match books.ticket(&state) {
            Some(ticket) => connect(&mut books.world, &ticket),
            None => Err("state".to_owned()),
        },
        (None, None, _) => Err("code".to_owned()),
        (None, Some(_), _) => Err("invalid_grant".to_owned()),
    };
    let told = match &outcome {
        Ok(account) => {
            let (id, unique_id) = (accounts::id(books.world.outstand.shape, account), accounts::unique_id(account));
            let parts = [("success", "true"), ("account_id", &id), ("network_unique_id", &unique_id), ("username", &account.username)];
            wire::query(parts)
        }
        Err(error) => wire::query([("error", error.as_str())]),
    };
    wire::found(&on(&shared.places.endpoints.outstand_www, &format!("{END_PATH}?{told}")))
}

/// The page at the end, as its address says.
async fn end(RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    match wire::parameter(&query, "error") {
        Some(error) => wire::html(200, Page::new(&msg!("practice-page-not-connected")).quote(&error).html()),
        None => wire::html(200, Page::new(&msg!("practice-page-connected")).say(&msg!("practice-page-connected-text")).html()),
    }
}

fn connect(world: &mut World, ticket: &Ticket) -> Result<Account, String> {
    let is_pair = |row: &crate::world::Row| {
        world.tiktok.apps.iter().any(|app| app.client_key == row.client_key && app.client_secret == row.client_secret)
    };
    if !is_pair(&ticket.row) {
        return Err("invalid_client".to_owned());
    }
    let accounts = &mut world.outstand.accounts;
    if let Some(account) = accounts.iter_mut().find(|account| account.network == "tiktok") {
        account.active = true;
        account.ill = None;
        return Ok(account.clone());
    }
    let account = Account::new(accounts.iter().map(|account| account.number).max().unwrap_or(0) + 1);
    accounts.push(account.clone());
    Ok(account)
}
