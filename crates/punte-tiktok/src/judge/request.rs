//! The request as a whole: host, page, key, response type, state. The key's own characters are compared elsewhere.

use punte_words::msg;
use url::Url;

use super::{Defect, Judgement, pkce};
use crate::authorize::host_of;
use crate::encoding::has_escapes;
use crate::facts::addresses::RESPONSE_TYPE;
use crate::{AuthorizeUrl, PathVersion};

/// Judges everything but `redirect_uri` and `scope`. `tiktok_www` is TikTok's site in this run.
pub fn judge_request(address: &AuthorizeUrl, tiktok_www: &Url) -> Vec<Judgement> {
    let mut found = Vec::new();
    if address.origin != tiktok_www.origin() {
        let text = msg!("tiktok-judge-wrong-host", found = address.host.as_str(), expected = host_of(tiktok_www));
        found.push(Judgement::fail(Defect::WrongHost, text));
    }
    match address.version {
        PathVersion::V2 => {}
        PathVersion::V1 => found.push(Judgement::fail(Defect::V1Path, msg!("tiktok-judge-v1-path"))),
        PathVersion::Other => found.push(Judgement::fail(Defect::OtherPath, msg!("tiktok-judge-other-path"))),
    }
    judge_key(address, &mut found);
    if address.response_type.as_deref() != Some(RESPONSE_TYPE) {
        found.push(Judgement::fail(Defect::ResponseType, msg!("tiktok-judge-response-type")));
    }
    if !address.has_state {
        found.push(Judgement::warning(Defect::StateMissing, msg!("tiktok-judge-state-missing")));
    }
    pkce::judge(address, &mut found);
    for name in address.duplicates.iter().filter(|name| *name != "client_key") {
        found.push(Judgement::warning(Defect::ParameterTwice, msg!("tiktok-judge-parameter-twice", name = shown(name))));
    }
    found
}

fn judge_key(address: &AuthorizeUrl, found: &mut Vec<Judgement>) {
    match address.client_key.as_slice() {
        [] if !address.client_id.is_empty() => {
            found.push(Judgement::fail(Defect::ClientIdInsteadOfKey, msg!("tiktok-judge-client-id")));
        }
        [] => found.push(Judgement::fail(Defect::ClientKeyMissing, msg!("tiktok-judge-client-key-missing"))),
        [first, rest @ ..] => {
            if first.is_empty() {
                found.push(Judgement::fail(Defect::ClientKeyMissing, msg!("tiktok-judge-client-key-empty")));
            } else if has_escapes(first) {
                found.push(Judgement::fail(Defect::DoubleEncoded, msg!("tiktok-judge-double-encoded", name = "client_key")));
            }
            if !rest.is_empty() {
                let text = msg!("tiktok-judge-client-key-twice", count = address.client_key.len());
                let same = rest.iter().all(|other| other == first);
                let judge = if same { Judgement::warning } else { Judgement::fail };
                found.push(judge(Defect::ClientKeyTwice, text));
            }
        }
    }
}

/// A parameter's name, cut: it comes from outside.
fn shown(name: &str) -> String {
    punte_secrets::visible_blanks(&name.chars().take(40).collect::<String>())
}
