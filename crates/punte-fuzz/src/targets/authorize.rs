//! A sign-in address, as Outstand's hop or a person's paste gives it: taken apart, judged, compared, and written into a log.

use punte_http::redact_url;
use punte_tiktok::authorize::without_error_words;
use punte_tiktok::{AuthorizeUrl, Kind, RedirectRules, differences, judge_redirect_uri, judge_request, judge_scope};
use url::Url;

use crate::canary::{is_secret_like, must_not_show, said};

/// Parameters whose values open something.
const OPENING: &[&str] = &["code", "state", "access_token", "refresh_token", "client_secret"];

pub fn run(bytes: &[u8]) {
    let Ok(url) = Url::parse(super::text(bytes).trim()) else { return };
    let read = AuthorizeUrl::read(&url);
    let expected = punte_http::OUTSTAND_CALLBACK;
    let official = Url::parse("https://www.tiktok.com").unwrap();
    let mut judgements = judge_request(&read, &official);
    judgements.extend(judge_scope(&read, &["user.info.basic".to_owned()]));
    for stand_in in [false, true] {
        judgements.extend(judge_redirect_uri(read.redirect_uri.as_deref(), expected, RedirectRules { loopback_stand_in: stand_in }));
    }
    if let Some(found) = &read.redirect_uri {
        assert_eq!(differences(Kind::RedirectUri, expected, found).is_empty(), expected == found);
    }
    let shown = format!("{}{read:?}{}", said(judgements.iter().map(|judgement| &judgement.text)), redact_url(&url));
    assert!(!redact_url(&url).contains(char::is_control), "a log's line is one line: {shown:?}");
    for (name, value) in url.query_pairs().filter(|(name, value)| OPENING.contains(&name.as_ref()) && is_secret_like(value)) {
        // What stands elsewhere in the address as well, in a place that is shown, was no secret.
        let only_here = url.as_str().matches(value.as_ref()).count() == 1;
        if only_here {
            assert!(!shown.contains(value.as_ref()), "{name} is shown: {shown:?}");
        }
    }
    for key in &read.client_key {
        let others = url.as_str().replace("client_key=", "");
        if is_secret_like(key) && others.matches(key.as_str()).count() == 1 {
            must_not_show(key, &format!("{read:?}"));
        }
    }
    let clean = without_error_words(&url);
    assert!(AuthorizeUrl::read(&clean).errors.is_empty());
    assert_eq!(without_error_words(&clean), clean);
}
