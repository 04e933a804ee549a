//! The order of causes: a broken plank before a doubt, the surer before the less sure, the earlier before the later; excluded ones last.

use std::collections::BTreeMap;

use punte_words::Message;

use super::remedies;
use crate::model::{CauseCode, Certainty, CheckCode, CheckReport, Family, RankedCause, Verdict};

/// What speaks for and against one cause.
struct Case {
    certainty: Certainty,
    weight: u8,
    place: usize,
    pro: Vec<Message>,
    contra: Vec<Message>,
    /// Whether anything but what was typed speaks for it: then it is mended at a service, not where it was typed.
    beyond_input: bool,
}

impl Case {
    fn add(&mut self, certainty: Certainty, weight: u8, place: usize, evidence: &Message) {
        let side = if certainty == Certainty::Excluded { &mut self.contra } else { &mut self.pro };
        if !side.contains(evidence) {
            side.push(evidence.clone());
        }
        if certainty == Certainty::Excluded {
            return;
        }
        self.certainty = self.certainty.max(certainty);
        if weight > self.weight {
            (self.weight, self.place) = (weight, place);
        }
    }

    /// Seen beats disproved; disproved beats guessed.
    fn settle(&self) -> Certainty {
        if self.certainty == Certainty::Proven || self.contra.is_empty() { self.certainty } else { Certainty::Excluded }
    }
}

/// Ranks what the checks found, joined with what the person saw (`symptom`: cause, certainty, why). `redirect_uri` is what the remedy for
/// a redirect gives to copy.
pub fn rank(checks: &[CheckReport], symptom: &[(CauseCode, Certainty, Message)], redirect_uri: &str) -> Vec<RankedCause> {
    let mut cases: BTreeMap<CauseCode, Case> = BTreeMap::new();
    let empty =
        || Case { certainty: Certainty::Excluded, weight: 0, place: usize::MAX, pro: Vec::new(), contra: Vec::new(), beyond_input: false };
    for (place, report) in checks.iter().enumerate() {
        for finding in &report.outcome.findings {
            let case = cases.entry(finding.cause).or_insert_with(empty);
            case.add(finding.certainty, weight(report, finding.cause), place, &finding.evidence);
            case.beyond_input |= finding.certainty > Certainty::Excluded && !is_input(report.check);
        }
    }
    for (place, (cause, certainty, why)) in symptom.iter().enumerate() {
        cases.entry(*cause).or_insert_with(empty).add(*certainty, SYMPTOM, checks.len() + place, why);
    }

    let mut ranked: Vec<(CauseCode, Case)> = cases.into_iter().collect();
    ranked.sort_by_key(|(cause, case)| {
        let certainty = case.settle();
        let weight = if certainty == Certainty::Excluded { 0 } else { case.weight };
        (std::cmp::Reverse((certainty > Certainty::Excluded, weight, certainty)), case.place, *cause)
    });
    ranked.into_iter().map(|(cause, case)| finish(cause, case, redirect_uri)).collect()
}

fn finish(cause: CauseCode, case: Case, redirect_uri: &str) -> RankedCause {
    let certainty = case.settle();
    if certainty == Certainty::Excluded {
        return RankedCause { cause, certainty, evidence: case.contra, fix: Vec::new() };
    }
    let typed_only = cause == CauseCode::ClientKeyWhitespace && !case.beyond_input;
    let fix = if typed_only { remedies::where_it_was_typed() } else { remedies::of(cause, redirect_uri) };
    RankedCause { cause, certainty, evidence: case.pro, fix }
}

const fn is_input(check: CheckCode) -> bool {
    matches!(check, CheckCode::EnvFile | CheckCode::InputApiKey | CheckCode::InputClientKey | CheckCode::InputClientSecret)
}

/// What a person saw weighs more than a doubt and less than a broken plank.
const SYMPTOM: u8 = 3;

/// How much a check's finding weighs, by how the check ended.
fn weight(report: &CheckReport, cause: CauseCode) -> u8 {
    match report.outcome.verdict {
        Verdict::Fail if !matches!(cause.family(), Family::Network | Family::Region) => 5,
        Verdict::Fail => 4,
        Verdict::Undetermined | Verdict::Crashed => 2,
        Verdict::Warning => 1,
        Verdict::Ok | Verdict::Skipped { .. } => 0,
    }
}
