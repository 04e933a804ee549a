//! What Outstand holds and how it answers, as data. The answers themselves live in `outstand/`.

use punte_secrets::Sensitive;

use crate::facts::tiktok::AUTHORIZE_PATH;
use crate::values;
use crate::world::Redirect;

/// Outstand's side of a world.
#[derive(Debug, Clone)]
pub struct AtOutstand {
    /// The only API key that is accepted.
    pub api_key: Sensitive<String>,
    /// Whether the subscription is active; 402 on every call otherwise.
    pub subscription_active: bool,
    /// The networks stored for this organisation, in the order of the list. Of several for `tiktok` the last is used.
    pub rows: Vec<Row>,
    /// Numbers of networks that belong to another organisation: 403.
    pub foreign: Vec<u64>,
    /// Outstand's own TikTok key, used where no row of `tiktok` is stored.
    pub managed: Option<Row>,
    /// The connected accounts.
    pub accounts: Vec<Account>,
    /// What stands in TikTok's address.
    pub sends: Sends,
    /// Where an auth URL leads.
    pub hop: Hop,
    /// The form of the answers.
    pub shape: Shape,
    /// What a `POST` does when the network is stored already.
    pub on_duplicate: OnDuplicate,
    /// What `PATCH` and `POST` really store.
    pub stores: Stores,
}

impl Default for AtOutstand {
    fn default() -> Self {
        Self {
            api_key: Sensitive::new(values::api_key()),
            subscription_active: true,
            rows: vec![Row::new(1, values::CLIENT_KEY, values::CLIENT_SECRET)],
            foreign: Vec::new(),
            managed: None,
            accounts: vec![Account::new(1)],
            sends: Sends::default(),
            hop: Hop::default(),
            shape: Shape::default(),
            on_duplicate: OnDuplicate::default(),
            stores: Stores::default(),
        }
    }
}

/// A stored network.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number, from which its id is made.
    pub number: u64,
    /// `tiktok`, or another network's name.
    pub network: String,
    /// The key as it was sent, blanks included.
    pub client_key: String,
    /// The secret; never given back.
    pub client_secret: Sensitive<String>,
}

impl Row {
    /// A row of `tiktok`.
    pub fn new(number: u64, client_key: &str, client_secret: &str) -> Self {
        Self { number, network: "tiktok".to_owned(), client_key: client_key.to_owned(), client_secret: client_secret.into() }
    }
}

/// A connected account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number, from which its id is made.
    pub number: u64,
    /// The network it is on.
    pub network: String,
    /// Its name there.
    pub username: String,
    /// Whether Outstand calls it active.
    pub active: bool,
    /// What the health call finds wrong; `None` when it is healthy.
    pub ill: Option<String>,
}

impl Account {
    /// An active, healthy TikTok account.
    pub fn new(number: u64) -> Self {
        Self { number, network: "tiktok".to_owned(), username: values::USERNAME.to_owned(), active: true, ill: None }
    }
}

/// What Outstand writes into TikTok's address, where it differs from what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sends {
    /// The path on TikTok's site.
    pub path: String,
    /// The name of the key's parameter.
    pub key_parameter: String,
    /// Another key than the stored one.
    pub client_key: Option<String>,
    /// Another redirect URI than the one asked for, or than Outstand's callback.
    pub redirect: Option<Redirect>,
    /// Other scopes than the ones asked for, or than the six.
    pub scopes: Option<Vec<String>>,
    /// What stands between scopes.
    pub separator: String,
    /// `code_challenge` and `code_challenge_method`; a method left empty is not sent.
    pub challenge: Option<(String, String)>,
}

impl Default for Sends {
    fn default() -> Self {
        Self {
            path: AUTHORIZE_PATH.to_owned(),
            key_parameter: "client_key".to_owned(),
            client_key: None,
            redirect: None,
            scopes: None,
            separator: ",".to_owned(),
            challenge: None,
        }
    }
}

/// Where an auth URL leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Hop {
    /// To TikTok, by a 302.
    #[default]
    Tiktok,
    /// To itself this many times, then to TikTok.
    Long(u32),
    /// To Outstand's sign-in page, by a 302.
    LoginRedirect,
    /// Nowhere: the sign-in page stands in its place, with 200.
    LoginPage,
    /// To this address, by a 302.
    Away(String),
}

/// The form of Outstand's answers, where the sources disagree or say nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shape {
    /// Lists come without their envelope.
    pub bare_lists: bool,
    /// Ids are numbers.
    pub numeric_ids: bool,
    /// `POST` answers the guide's message and no `data`.
    pub message_only: bool,
    /// `POST` answers 200 instead of 201.
    pub created_as_200: bool,
}

/// What a `POST` does when the network is stored already; nobody says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnDuplicate {
    /// 409.
    #[default]
    Conflict,
    /// 400 "Network already configured".
    Refuses,
    /// A second row.
    SecondRow,
}

/// What a write really stores.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stores {
    /// What was sent, blanks included.
    #[default]
    AsSent,
    /// The key without surrounding blanks.
    Trimmed,
    /// Nothing, though it answers success.
    Nothing,
    /// This key, whatever was sent.
    Key(String),
}
