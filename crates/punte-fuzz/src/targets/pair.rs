//! TikTok's answer about a pair. The token in it is kept nowhere.

use punte_tiktok::{PairAnswer, check_pair};
use serde_json::Value;

use crate::answer::Answer;
use crate::canary::{CLIENT_KEY, CLIENT_SECRET, is_secret_like, must_not_show};
use crate::stage::saying_only;

pub fn run(bytes: &[u8]) {
    let answer = Answer::of(bytes);
    let token = serde_json::from_slice::<Value>(&answer.body).ok().and_then(|body| Some(body.get("access_token")?.as_str()?.to_owned()));
    let redirect = matches!(answer.status, 301 | 302 | 303 | 307 | 308);
    let told =
        saying_only(
            answer,
            |endpoints, http| async move { check_pair(&http, &endpoints.tiktok_api, CLIENT_KEY, &CLIENT_SECRET.into()).await },
        );
    let shown = format!("{told:?}");
    must_not_show(CLIENT_SECRET, &shown);
    if let Some(token) =
        token.filter(|token| is_secret_like(token) && bytes.windows(token.len()).filter(|part| *part == token.as_bytes()).count() == 1)
    {
        assert!(!shown.contains(&token), "the token is kept: {shown}");
    }
    assert!(!(redirect && told == PairAnswer::Right), "an answer that sends elsewhere says nothing of the pair");
}
