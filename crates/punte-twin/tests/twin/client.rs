//! How the tests ask: a plain client without redirects, and answers read whole.

use std::time::Duration;

use punte_twin::{Given, Twin, World};
use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Client, Method, RequestBuilder, redirect};
use serde_json::{Value, json};

/// A running twin and somebody who asks it.
pub struct Asking {
    pub twin: Twin,
    pub given: Given,
    pub client: Client,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub kind: String,
    pub location: Option<String>,
    pub retry_after: Option<String>,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn location(&self) -> &str {
        self.location.as_deref().unwrap_or_else(|| panic!("no Location: {self:?}"))
    }
}

pub fn client() -> Client {
    Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap()
}

pub async fn read(request: RequestBuilder) -> Result<Answer, reqwest::Error> {
    let response = request.send().await?;
    let header = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let (status, kind, location) = (response.status().as_u16(), header(CONTENT_TYPE).unwrap_or_default(), header(LOCATION));
    let retry_after = header(reqwest::header::RETRY_AFTER);
    Ok(Answer { status, kind, location, retry_after, text: response.text().await? })
}

/// The value of a parameter of an address, decoded.
pub fn parameter(address: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(address).unwrap();
    url.query_pairs().find(|(found, _)| found == name).map(|(_, value)| value.into_owned())
}

impl Asking {
    pub async fn world(world: World) -> Self {
        Self { twin: Twin::start_world(world).await.unwrap(), given: Given::default(), client: client() }
    }

    pub async fn scenario(code: &str) -> Self {
        let scenario = punte_twin::scenario(code).unwrap_or_else(|| panic!("no scenario {code}"));
        Self { twin: Twin::start(scenario).await.unwrap(), given: scenario.gives.clone(), client: client() }
    }

    /// A request to Outstand's API with the person's key, not yet sent.
    pub fn building(&self, method: Method, path: &str) -> RequestBuilder {
        let url = self.twin.endpoints().outstand_api.join(path).unwrap();
        self.client.request(method, url).bearer_auth(&self.given.api_key).timeout(Duration::from_secs(20))
    }

    pub async fn api(&self, method: Method, path: &str, body: Option<Value>) -> Answer {
        let mut building = self.building(method, path);
        if let Some(body) = body {
            building = building.header(CONTENT_TYPE, "application/json").body(body.to_string());
        }
        read(building).await.unwrap()
    }

    pub async fn list(&self) -> Answer {
        self.api(Method::GET, "/v1/social-networks", None).await
    }

    pub async fn auth_url(&self, body: Value) -> Answer {
        self.api(Method::POST, "/v1/social-networks/tiktok/auth-url", Some(body)).await
    }

    pub async fn open(&self, address: &str) -> Answer {
        read(self.client.get(address)).await.unwrap()
    }

    /// TikTok's address, behind Outstand's one hop.
    pub async fn authorize_url(&self, body: Value) -> String {
        let answer = self.auth_url(body).await;
        let address = answer.json()["data"]["auth_url"].as_str().unwrap_or_else(|| panic!("{answer:?}")).to_owned();
        assert!(address.starts_with(self.twin.endpoints().outstand_www.as_str()), "{address}");
        self.open(&address).await.location().to_owned()
    }

    /// What TikTok says to the address that Outstand makes.
    pub async fn authorize(&self) -> Answer {
        let address = self.authorize_url(json!({})).await;
        self.open(&address).await
    }

    /// The token endpoint's answer for a pair.
    pub async fn pair(&self, key: &str, secret: &str) -> Answer {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("client_key", key), ("client_secret", secret), ("grant_type", "client_credentials")])
            .finish();
        self.token("/v2/oauth/token/", "application/x-www-form-urlencoded", form).await
    }

    pub async fn token(&self, path: &str, kind: &str, body: String) -> Answer {
        let url = self.twin.endpoints().tiktok_api.join(path).unwrap();
        read(self.client.post(url).header(CONTENT_TYPE, kind).body(body)).await.unwrap()
    }

    /// Follows redirects as a browser would, and gives the addresses passed and the page at their end.
    pub async fn browse(&self, address: &str) -> (Vec<String>, Answer) {
        let mut passed = vec![address.to_owned()];
        loop {
            let answer = self.open(passed.last().unwrap()).await;
            match &answer.location {
                Some(next) => passed.push(next.clone()),
                None => return (passed, answer),
            }
            assert!(passed.len() < 20, "it goes round and round: {passed:?}");
        }
    }

    /// Presses „Conectează”, then „Continuă” where there is such a link.
    pub async fn connect(&self) -> (Vec<String>, Answer) {
        let (passed, page) = self.browse(&self.twin.page_url()).await;
        let Some(link) = page.text.split("<a href=\"").nth(1).and_then(|rest| rest.split('"').next()) else {
            return (passed, page);
        };
        let base = url::Url::parse(passed.last().unwrap()).unwrap();
        self.browse(base.join(&link.replace("&amp;", "&")).unwrap().as_str()).await
    }
}
