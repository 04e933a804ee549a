//! Outstand's answer to every call there is. Of what it refuses, one short line is kept, in which nothing that was sent stands.

use punte_outstand::{AccountFilter, AuthUrlRequest, NewNetwork, Outstand, OutstandError, OutstandWriter};
use url::Url;

use crate::answer::Answer;
use crate::canary::{API_KEY, CLIENT_KEY, CLIENT_SECRET, must_not_show};
use crate::stage::{IMPATIENT, saying_only};

pub fn run(bytes: &[u8]) {
    saying_only(Answer::of(bytes), |endpoints, http| async move {
        let reader = Outstand::new(http.clone(), endpoints.outstand_api.clone(), API_KEY.into()).with_patience(IMPATIENT);
        let writer = OutstandWriter::new(http, endpoints.outstand_api.clone(), API_KEY.into());
        let secret = CLIENT_SECRET.into();
        judge(reader.networks().await);
        judge(reader.network("1").await);
        judge(reader.accounts(&AccountFilter::tiktok()).await);
        judge(reader.account_health("1").await);
        judge(reader.usage().await);
        if let Some(address) = judge(reader.auth_url(&AuthUrlRequest::default()).await) {
            assert!(Url::parse(&address).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host()), "{address:?}");
        }
        let receipt =
            judge(writer.create(&NewNetwork { client_key: CLIENT_KEY, client_secret: &secret }).await.inspect_err(keeps_no_secret));
        if let Some(message) = receipt.and_then(|receipt| receipt.message) {
            one_short_line(&message);
            must_not_show(CLIENT_SECRET, &message);
        }
    });
}

/// Only what was sent is known to be secret: the pair goes out with writes alone.
fn keeps_no_secret(error: &OutstandError) {
    must_not_show(CLIENT_SECRET, &format!("{error}{error:?}"));
}

fn judge<T>(outcome: Result<T, OutstandError>) -> Option<T> {
    match outcome {
        Ok(good) => Some(good),
        Err(error) => {
            one_short_line(&error.to_string());
            must_not_show(API_KEY, &format!("{error:?}"));
            None
        }
    }
}

fn one_short_line(text: &str) {
    assert!(!text.contains(char::is_control) && text.chars().count() < 500, "{text:?}");
}
