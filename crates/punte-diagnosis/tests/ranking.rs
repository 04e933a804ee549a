//! Ranking from outside: pure, the same for the same findings, and never hiding what was seen.

use proptest::prelude::*;
use punte_diagnosis::model::{CauseCode, Certainty, CheckCode, CheckReport, Outcome, Verdict};
use punte_diagnosis::rank::rank;
use punte_words::Message;

const VERDICTS: [Verdict; 5] = [Verdict::Ok, Verdict::Warning, Verdict::Fail, Verdict::Undetermined, Verdict::Crashed];
const CERTAINTIES: [Certainty; 4] = [Certainty::Excluded, Certainty::Possible, Certainty::Likely, Certainty::Proven];

fn finding() -> impl Strategy<Value = (CauseCode, Certainty, u8)> {
    (0..CauseCode::ALL.len(), 0..CERTAINTIES.len(), 0u8..3)
        .prop_map(|(cause, certainty, why)| (CauseCode::ALL[cause], CERTAINTIES[certainty], why))
}

fn report() -> impl Strategy<Value = CheckReport> {
    (0..CheckCode::ALL.len(), 0..VERDICTS.len(), prop::collection::vec(finding(), 0..4)).prop_map(|(check, verdict, findings)| {
        let outcome = findings.into_iter().fold(Outcome::new(VERDICTS[verdict], sentence(0)), |outcome, (cause, certainty, why)| {
            outcome.points_to(cause, certainty, sentence(why))
        });
        CheckReport { check: CheckCode::ALL[check], outcome, elapsed_ms: 0 }
    })
}

fn sentence(number: u8) -> Message {
    Message::new(format!("dovada-{number}"))
}

proptest! {
    #[test]
    fn every_cause_stands_once_excluded_ones_last_and_proofs_are_kept(reports in prop::collection::vec(report(), 0..12)) {
        let ranked = rank(&reports, &[], "https://exemplu.ro/");
        let mut causes: Vec<CauseCode> = ranked.iter().map(|one| one.cause).collect();
        let all = causes.len();
        causes.sort();
        causes.dedup();
        prop_assert_eq!(causes.len(), all);
        let first_excluded = ranked.iter().position(|one| one.certainty == Certainty::Excluded).unwrap_or(all);
        prop_assert!(ranked[first_excluded..].iter().all(|one| one.certainty == Certainty::Excluded && one.fix.is_empty()));
        prop_assert!(ranked[..first_excluded].iter().all(|one| !one.fix.is_empty() && !one.evidence.is_empty()));
        for finding in reports.iter().flat_map(|report| &report.outcome.findings) {
            let one = ranked.iter().find(|one| one.cause == finding.cause).unwrap();
            if finding.certainty == Certainty::Proven {
                prop_assert_eq!(one.certainty, Certainty::Proven);
            }
        }
        prop_assert_eq!(rank(&reports, &[], "https://exemplu.ro/"), ranked);
    }

    #[test]
    fn a_broken_plank_with_a_proof_is_named_before_anything_that_is_only_seen(why in 0u8..3) {
        let broken = Outcome::new(Verdict::Fail, sentence(0)).points_to(CauseCode::ClientKeyWhitespace, Certainty::Proven, sentence(why));
        let reports = [CheckReport { check: CheckCode::OutstandClientKey, outcome: broken, elapsed_ms: 0 }];
        let seen = [(CauseCode::AppNotApproved, Certainty::Proven, sentence(1))];
        prop_assert_eq!(rank(&reports, &seen, "https://exemplu.ro/")[0].cause, CauseCode::ClientKeyWhitespace);
    }
}

#[test]
fn what_a_check_disproved_is_no_longer_guessed() {
    let doubt = Outcome::new(Verdict::Warning, sentence(0)).points_to(CauseCode::ClientKeyWrong, Certainty::Possible, sentence(1));
    let proof = Outcome::new(Verdict::Ok, sentence(2)).rules_out(&[CauseCode::ClientKeyWrong], &sentence(2));
    let reports = [(CheckCode::InputClientKey, doubt), (CheckCode::TiktokCredentials, proof)].map(|(check, outcome)| CheckReport {
        check,
        outcome,
        elapsed_ms: 0,
    });
    let ranked = rank(&reports, &[], "https://exemplu.ro/");
    assert_eq!((ranked[0].certainty, ranked[0].evidence.as_slice()), (Certainty::Excluded, [sentence(2)].as_slice()));
}
