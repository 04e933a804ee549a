//! Writing what was planned, and reading it back. A time-out is never answered by writing again: the list is read instead.

use punte_outstand::{Network, NetworkChange, NewNetwork, Outstand, OutstandError, OutstandWriter};
use punte_tiktok::difference::{Kind, differences};
use punte_tiktok::probe::PairAnswer;
use punte_words::{Message, msg};

use super::ConfigureProblem;
use super::plan::{Plan, Step, client};
use crate::run::Setup;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// A row was created.
    Created,
    /// The row was changed.
    Updated,
}

/// A write that was read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was done.
    pub written: Written,
    /// Outstand's id of the row.
    pub id: String,
}

impl Done {
    /// What was done, as a sentence.
    pub fn message(&self) -> Message {
        match self.written {
            Written::Created => msg!("configure-created"),
            Written::Updated => msg!("configure-updated"),
        }
    }
}

/// Writes the plan. `insist` writes a pair that TikTok refused. The rows are read again first: nothing is written when they are no longer
/// those of the plan.
pub async fn apply(setup: &Setup, plan: &Plan, insist: bool) -> Result<Done, ConfigureProblem> {
    if matches!(plan.proof, PairAnswer::Wrong { .. }) && !insist {
        return Err(ConfigureProblem::Refused);
    }
    let http = client(setup);
    let (base, key) = (setup.endpoints.outstand_api.clone(), plan.values.api_key.clone());
    let reader = Outstand::new(http.clone(), base.clone(), key.clone());
    let writer = OutstandWriter::new(http, base, key);
    if rows(&reader).await.map_err(ConfigureProblem::Outstand)? != plan.rows {
        return Err(ConfigureProblem::ChangedMeanwhile);
    }
    let (client_key, client_secret) = (plan.values.client_key.expose(), &plan.values.client_secret);
    let (written, answer) = match &plan.step {
        Step::Choose => return Err(ConfigureProblem::SeveralRows(plan.rows.len())),
        Step::Create => (Written::Created, writer.create(&NewNetwork { client_key, client_secret }).await),
        Step::Update { id } => {
            let change = NetworkChange { client_key: Some(client_key), client_secret: Some(client_secret) };
            (Written::Updated, writer.update(id, &change).await)
        }
    };
    match answer {
        Ok(_) => read_back(&reader, plan, written).await,
        Err(error) => after_an_error(&reader, plan, written, error).await,
    }
}

async fn rows(reader: &Outstand) -> Result<Vec<Network>, OutstandError> {
    Ok(reader.networks().await?.into_iter().filter(Network::is_tiktok).collect())
}

/// Whether the error leaves open if Outstand wrote: the connection broke, or an answer came that is none.
const fn perhaps_written(error: &OutstandError) -> bool {
    matches!(
        error,
        OutstandError::Fault(_)
            | OutstandError::Server { .. }
            | OutstandError::NotJson { .. }
            | OutstandError::Page { .. }
            | OutstandError::Shape { .. }
    )
}

async fn read_back(reader: &Outstand, plan: &Plan, written: Written) -> Result<Done, ConfigureProblem> {
    let now = rows(reader).await.map_err(ConfigureProblem::Unknown)?;
    let row = match now.as_slice() {
        [row] => row,
        [] => return Err(ConfigureProblem::NotThere),
        several => return Err(ConfigureProblem::SeveralNow(several.len())),
    };
    let stored = row.client_key.as_deref().unwrap_or_default();
    match differences(Kind::ClientKey, plan.new_client_key(), stored).into_iter().next() {
        None => Ok(Done { written, id: row.id.clone() }),
        Some(difference) => Err(ConfigureProblem::ReadBackDiffers { difference }),
    }
}

/// What an error leaves is decided by reading, never by the error: only a change that can be seen counts as written, because the secret
/// cannot be read back.
async fn after_an_error(reader: &Outstand, plan: &Plan, written: Written, error: OutstandError) -> Result<Done, ConfigureProblem> {
    let now = rows(reader).await.map_err(ConfigureProblem::Unknown)?;
    if now != plan.rows {
        return read_back(reader, plan, written).await;
    }
    Err(if perhaps_written(&error) { ConfigureProblem::NotWritten } else { ConfigureProblem::Outstand(error) })
}
