//! Looking and proving: what stands at Outstand, what would stand there, and what TikTok says of the new pair. Nothing is written here.

use punte_http::{AllowedHosts, Http, Limits};
use punte_outstand::{Network, Outstand};
use punte_secrets::Sensitive;
use punte_tiktok::difference::{Kind, differences};
use punte_tiktok::probe::{PairAnswer, check_pair};
use punte_words::{Message, msg};

use super::ConfigureProblem;
use crate::inputs::{Field, Inspected, Note, Severity, inspect};
use crate::run::Setup;

/// What configuring would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// No row stands: one is created.
    Create,
    /// One row stands: it is changed.
    Update {
        /// Outstand's id of it.
        id: String,
    },
    /// Several rows stand: nothing is written.
    Choose,
}

/// What configuring would do, before anything is written.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The TikTok rows that stand now.
    pub rows: Vec<Network>,
    /// What would be done.
    pub step: Step,
    /// What TikTok says of the new pair.
    pub proof: PairAnswer,
    /// How the stored key differs from the new one, in words; empty where they are the same.
    pub differences: Vec<Message>,
    /// What was noticed about the values, such as a blank that is left out.
    pub notes: Vec<Note>,
    pub(super) values: Values,
}

/// The three values, as they will be used.
#[derive(Debug, Clone)]
pub(super) struct Values {
    pub(super) api_key: Sensitive<String>,
    pub(super) client_key: Sensitive<String>,
    pub(super) client_secret: Sensitive<String>,
}

impl Plan {
    /// The client key that will stand at Outstand.
    pub fn new_client_key(&self) -> &str {
        self.values.client_key.expose()
    }

    /// What TikTok says of the new pair, as a sentence.
    pub fn proof_message(&self) -> Message {
        match &self.proof {
            PairAnswer::Right => msg!("configure-proof-right"),
            PairAnswer::Wrong { .. } => msg!("configure-proof-wrong"),
            PairAnswer::Undetermined(_) => msg!("configure-proof-undetermined"),
        }
    }
}

/// Looks and proves. The list and the proof are asked for side by side.
pub async fn plan(setup: &Setup) -> Result<Plan, ConfigureProblem> {
    let inspection = inspect(&setup.raw, &setup.public_keys);
    let mut notes = Vec::new();
    let mut take = |inspected: &Inspected, field| usable(inspected, field, &mut notes);
    let values = Values {
        api_key: take(&inspection.api_key, Field::ApiKey)?,
        client_key: take(&inspection.client_key, Field::ClientKey)?,
        client_secret: take(&inspection.client_secret, Field::ClientSecret)?,
    };
    let http = client(setup);
    let outstand = Outstand::new(http.clone(), setup.endpoints.outstand_api.clone(), values.api_key.clone());
    let (rows, proof) = tokio::join!(
        outstand.networks(),
        check_pair(&http, &setup.endpoints.tiktok_api, values.client_key.expose(), &values.client_secret)
    );
    let rows: Vec<Network> = rows.map_err(ConfigureProblem::Outstand)?.into_iter().filter(Network::is_tiktok).collect();
    let step = match rows.as_slice() {
        [] => Step::Create,
        [row] => Step::Update { id: row.id.clone() },
        _ => Step::Choose,
    };
    let stored = rows.first().and_then(|row| row.client_key.as_deref());
    let differences = stored.map(|stored| differences(Kind::ClientKey, values.client_key.expose(), stored)).unwrap_or_default();
    Ok(Plan { rows, step, proof, differences, notes, values })
}

pub(super) fn client(setup: &Setup) -> Http {
    Http::new(AllowedHosts::of(&setup.endpoints), Limits::default())
}

fn usable(inspected: &Inspected, field: Field, notes: &mut Vec<Note>) -> Result<Sensitive<String>, ConfigureProblem> {
    if let Some(note) = inspected.notes.iter().find(|note| note.severity == Severity::Fail) {
        return Err(if inspected.value.is_none() { ConfigureProblem::Missing(field) } else { ConfigureProblem::Unusable(note.clone()) });
    }
    notes.extend(inspected.notes.iter().cloned());
    inspected.value.clone().ok_or(ConfigureProblem::Missing(field))
}
