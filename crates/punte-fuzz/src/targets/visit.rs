//! TikTok's answer to its sign-in address. Only TikTok's own login page says that the request was let through.

use punte_tiktok::{Visit, visit};
use url::Url;

use crate::answer::Answer;
use crate::stage::saying_only;

pub fn run(bytes: &[u8]) {
    let answer = Answer::of(bytes);
    let location =
        answer.headers.iter().rev().find(|(name, _)| name == "location").map(|(_, value)| String::from_utf8_lossy(value).into_owned());
    let status = answer.status;
    let (asked, seen) = saying_only(answer, |endpoints, http| async move {
        let query = "client_key=awfuzzpunte12345&response_type=code&redirect_uri=https%3A%2F%2Fwww.outstand.so%2Fcb&error=old_word";
        let asked = endpoints.tiktok_www.join(&format!("/v2/auth/authorize/?{query}")).unwrap();
        let seen = visit(&http, &asked).await;
        (asked, seen)
    });
    let Ok(seen) = seen else { return };
    assert!(!format!("{seen:?}").contains("old_word"), "a word of an earlier visit: {seen:?}");
    if let Visit::AcceptedForLogin { .. } = seen {
        let target = location.and_then(|location| asked.join(&location).ok());
        assert!((300..400).contains(&status) && target.is_some_and(|target| is_tiktoks(&asked, &target)), "let through by {status}");
    }
    if let Visit::Refused(words) = seen {
        assert!(!words.is_empty());
    }
}

fn is_tiktoks(asked: &Url, target: &Url) -> bool {
    let official =
        target.scheme() == "https" && target.host_str().is_some_and(|host| host == "tiktok.com" || host.ends_with(".tiktok.com"));
    official || target.origin() == asked.origin()
}
