//! Configuring.

use punte_diagnosis::configure::{ConfigureProblem, Done, Plan as Planned, Step, Written};
use punte_outstand::Network;
use punte_secrets::mask_client_key;
use punte_tiktok::probe::PairAnswer;
use punte_words::msg;

use crate::wire::{ConfigureStep, Configured, Plan, PlanRow, Proof};

impl From<&Planned> for Plan {
    fn from(planned: &Planned) -> Self {
        let trouble = match planned.step {
            Step::Choose => Some(ConfigureProblem::SeveralRows(planned.rows.len()).message().into()),
            Step::Create | Step::Update { .. } => None,
        };
        Self {
            step: (&planned.step).into(),
            rows: planned.rows.iter().map(PlanRow::from).collect(),
            new_client_key: mask_client_key(planned.new_client_key()),
            differences: planned.differences.iter().map(Into::into).collect(),
            proof: (&planned.proof).into(),
            proof_text: planned.proof_message().into(),
            trouble,
        }
    }
}

impl Plan {
    /// What is shown where nothing could be planned.
    pub fn blocked(problem: &ConfigureProblem) -> Self {
        Self {
            step: ConfigureStep::Blocked,
            rows: Vec::new(),
            new_client_key: String::new(),
            differences: Vec::new(),
            proof: Proof::Undetermined,
            proof_text: msg!("configure-proof-undetermined").into(),
            trouble: Some(problem.message().into()),
        }
    }
}

impl From<&Step> for ConfigureStep {
    fn from(step: &Step) -> Self {
        match step {
            Step::Create => Self::Create,
            // Which row it is stands in the rows.
            Step::Update { id: _ } => Self::Update,
            Step::Choose => Self::Choose,
        }
    }
}

impl From<&PairAnswer> for Proof {
    fn from(answer: &PairAnswer) -> Self {
        match answer {
            PairAnswer::Right => Self::Right,
            PairAnswer::Wrong { .. } => Self::Wrong,
            PairAnswer::Undetermined(_) => Self::Undetermined,
        }
    }
}

impl From<&Network> for PlanRow {
    fn from(row: &Network) -> Self {
        let Network { id, client_key, updated_at, .. } = row;
        Self { id: id.clone(), client_key: client_key.as_deref().map(mask_client_key).unwrap_or_default(), updated_at: updated_at.clone() }
    }
}

impl From<&Done> for Configured {
    fn from(done: &Done) -> Self {
        let text = done.message().into();
        let Done { written, id: _ } = done;
        let done = match written {
            Written::Created => "created",
            Written::Updated => "updated",
        };
        // What is done has been read back; what differs is a problem.
        Self { verified: true, done: done.to_owned(), text }
    }
}
