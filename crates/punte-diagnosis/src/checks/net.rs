//! Whether the servers can be reached at all. The requests are those that the other checks need; nothing is sent for these two alone.

use punte_outstand::OutstandError;
use punte_tiktok::probe::{PairAnswer, PairDoubt};
use punte_words::msg;

use super::refusals::{Asked, by_outstand, of_fault, was_answered};
use super::{left_to, not_needed};
use crate::model::{CauseCode, Certainty, CheckCode, Outcome, Verdict};
use crate::run::Run;

/// What cannot be the cause once a server has answered.
const DISPROVED_BY_AN_ANSWER: &[CauseCode] = &[CauseCode::DnsFailed, CauseCode::Unreachable, CauseCode::TlsIntercepted];

pub(super) async fn outstand(run: &Run) -> Outcome {
    let broken = match run.networks().await {
        Err(OutstandError::Fault(fault)) if !was_answered(fault) => {
            let (cause, text) = of_fault(Asked::Outstand, fault);
            Some(Outcome::new(Verdict::Fail, text.clone()).points_to(cause, Certainty::Proven, text))
        }
        Err(error @ (OutstandError::Page { .. } | OutstandError::Elsewhere { .. })) => Some(by_outstand(error)),
        _ => None,
    };
    match broken {
        Some(outcome) => Outcome { verdict: Verdict::Fail, ..outcome },
        None => reached("net-outstand-evidence", msg!("check-net-outstand-ok")),
    }
}

pub(super) async fn tiktok(run: &Run) -> Outcome {
    let fault = match run.pair().await {
        Some(PairAnswer::Undetermined(PairDoubt::Fault(fault))) => Some(fault.clone()),
        Some(_) => None,
        None => match without_a_pair(run).await {
            Ok(fault) => fault,
            Err(waiting) => return waiting,
        },
    };
    let Some(fault) = fault.filter(|fault| !was_answered(fault)) else {
        return reached("net-tiktok-evidence", msg!("check-net-tiktok-ok"));
    };
    let (cause, text) = of_fault(Asked::Tiktok, &fault);
    let outcome = Outcome::new(Verdict::Fail, text.clone()).points_to(cause, Certainty::Proven, text.clone());
    match cause {
        // Some providers block TikTok's hosts: facts, "a time-out is not a wrong key".
        CauseCode::TimedOut | CauseCode::Unreachable => outcome.points_to(CauseCode::RegionBlocked, Certainty::Possible, text),
        _ => outcome,
    }
}

/// Without a pair the only question for TikTok is the authorize address, once Outstand has given a sound one.
async fn without_a_pair(run: &Run) -> Result<Option<punte_http::Fault>, Outcome> {
    for needed in [CheckCode::AuthorizeClientKey, CheckCode::AuthorizeRedirectUri, CheckCode::AuthorizeScope] {
        let outcome = run.board.outcome(needed).await;
        match outcome.verdict {
            Verdict::Skipped { because: crate::model::Because::Check(root) } => return Err(left_to(root)),
            verdict if !verdict.lets_through() => return Err(left_to(needed)),
            _ => {}
        }
    }
    match run.tiktok_address().await {
        Some(url) => Ok(run.visit(url).await.as_ref().err().cloned()),
        None => Err(not_needed()),
    }
}

fn reached(evidence: &'static str, text: punte_words::Message) -> Outcome {
    Outcome::new(Verdict::Ok, text).rules_out(DISPROVED_BY_AN_ANSWER, &punte_words::Message::new(evidence))
}
