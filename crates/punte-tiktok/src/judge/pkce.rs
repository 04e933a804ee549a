//! The proof key (PKCE). Missing, it is no defect here: only desktop and mobile apps need it.

use punte_words::msg;

use super::{Defect, Judgement};
use crate::AuthorizeUrl;
use crate::facts::addresses::{CODE_CHALLENGE_LENGTH, CODE_CHALLENGE_METHOD};

pub(super) fn judge(address: &AuthorizeUrl, found: &mut Vec<Judgement>) {
    let method = address.code_challenge_method.as_deref();
    let Some(challenge) = address.code_challenge.as_deref().filter(|text| !text.is_empty()) else {
        if method.is_some() || address.code_challenge.is_some() {
            found.push(Judgement::fail(Defect::PkceMissing, msg!("tiktok-judge-pkce-missing")));
        }
        return;
    };
    if method != Some(CODE_CHALLENGE_METHOD) {
        found.push(Judgement::fail(Defect::PkceMethod, msg!("tiktok-judge-pkce-method")));
    }
    let length = challenge.chars().count();
    if !challenge.chars().all(|c| c.is_ascii_hexdigit()) {
        found.push(Judgement::fail(Defect::PkceNotHex, msg!("tiktok-judge-pkce-not-hex", length = length)));
    } else if length != CODE_CHALLENGE_LENGTH {
        found
            .push(Judgement::fail(Defect::PkceLength, msg!("tiktok-judge-pkce-length", length = length, expected = CODE_CHALLENGE_LENGTH)));
    }
}
