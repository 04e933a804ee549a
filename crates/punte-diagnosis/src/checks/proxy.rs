//! The customer's own callback: whether it hands the browser on to Outstand with the query as it came. Nothing is followed to Outstand.

use punte_http::{OUTSTAND_CALLBACK_PATH, Request, is_loopback};
use punte_tiktok::{RedirectRules, Severity, judge_redirect_uri};
use punte_words::{Message, msg};
use url::Url;

use super::refusals::{Asked, of_fault};
use super::{not_needed, skipped};
use crate::model::{Because, CauseCode, Certainty, Outcome, Verdict};
use crate::run::Run;

/// What is sent through the callback: visibly made up, with the characters that careless forwarding breaks.
const PROBE: &str = "code=punte-proba%2A1%21&scopes=user.info.basic%2Cvideo.publish&state=punte-proba%7C%2B%20";

/// Whether the address may be asked at all: `https`, or a stand-in on this machine.
pub(crate) fn may_be_asked(url: &Url) -> bool {
    let safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url));
    safe && url.has_host() && url.username().is_empty() && url.password().is_none()
}

/// Whether the redirect URI is a stand-in on this machine.
pub(super) fn is_stand_in(uri: &str) -> bool {
    Url::parse(uri).is_ok_and(|url| is_loopback(&url))
}

pub(super) async fn callback(run: &Run) -> Outcome {
    let Some(uri) = run.setup.proxy_callback() else {
        return not_needed();
    };
    let rules = RedirectRules { loopback_stand_in: is_stand_in(uri) };
    let refused = judge_redirect_uri(Some(uri), uri, rules).iter().any(|judgement| judgement.severity == Severity::Fail);
    let Some(mut url) = Url::parse(uri).ok().filter(|url| !refused && may_be_asked(url)) else {
        return skipped(Because::NotNeeded, msg!("check-proxy-callback-not-asked"));
    };
    url.set_query(Some(PROBE));
    url.set_fragment(None);
    let reply = match run.http.send(Request::get(url.clone())).await {
        Ok(reply) => reply,
        Err(fault) => {
            let (_, text) = of_fault(Asked::Proxy, &fault);
            return broken(text);
        }
    };
    let outcome = match reply.location.as_deref().filter(|_| reply.is_redirect()) {
        Some(location) => match url.join(location) {
            Ok(target) => judge_target(run, &target),
            Err(_) => broken(msg!("check-proxy-callback-elsewhere")),
        },
        None if reply.is_success() && reply.text().contains(OUTSTAND_CALLBACK_PATH) => {
            Outcome::new(Verdict::Undetermined, msg!("check-proxy-callback-by-page"))
        }
        None if reply.status == 404 => broken(msg!("check-proxy-callback-not-found")),
        None => broken(msg!("check-proxy-callback-no-redirect", status = reply.status)),
    };
    outcome.seen("status", reply.status.to_string())
}

fn judge_target(run: &Run, target: &Url) -> Outcome {
    let mut without_query = target.clone();
    without_query.set_query(None);
    without_query.set_fragment(None);
    let shown = without_query.to_string();
    if !run.setup.endpoints.is_outstand_callback(&shown) {
        return broken(msg!("check-proxy-callback-elsewhere")).seen("forwards_to", shown);
    }
    if target.query() == Some(PROBE) {
        let text = msg!("check-proxy-callback-ok");
        return Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::ProxyCallbackBroken], &text);
    }
    let forwarded: Vec<_> = target.query_pairs().collect();
    if url::form_urlencoded::parse(PROBE.as_bytes()).all(|pair| forwarded.contains(&pair)) {
        // Written differently, or with more beside it: Outstand gets all that TikTok sent.
        let text = msg!("check-proxy-callback-rewritten");
        return Outcome::new(Verdict::Ok, text.clone()).rules_out(&[CauseCode::ProxyCallbackBroken], &text);
    }
    match target.query() {
        None | Some("") => broken(msg!("check-proxy-callback-query-lost")),
        Some(_) => broken(msg!("check-proxy-callback-query-changed")),
    }
}

fn broken(text: Message) -> Outcome {
    Outcome::new(Verdict::Fail, text.clone()).points_to(CauseCode::ProxyCallbackBroken, Certainty::Proven, text)
}
