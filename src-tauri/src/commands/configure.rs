//! Configuring: what it would do, and doing it. Proving, writing and reading back live in the diagnosis.

use punte_diagnosis::configure::{self, ConfigureProblem, Step};
use punte_diagnosis::run::Options;
use tauri::State;

use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{ConfigureStep, Configured, Plan, Trouble};

/// Shows what configuring would do. Nothing is written.
#[tauri::command]
pub async fn plan_configuration(desk: State<'_, Desk>) -> Result<Plan, Trouble> {
    guarded(async {
        let going = desk.runs.begin().ok_or_else(Trouble::busy)?;
        let setup = desk.setup(Options::default()).await?;
        let planned = tokio::select! {
            planned = configure::plan(&setup) => planned,
            () = going.cancel.cancelled() => return Err(Trouble::stopped()),
        };
        Ok(match planned {
            Ok(plan) => {
                let shown = Plan::from(&plan);
                desk.show(plan);
                shown
            }
            Err(problem) => Plan::blocked(&problem),
        })
    })
    .await
}

/// Writes the plan that was shown; `step` and `row_id` say what the person agreed to. It cannot be stopped halfway: what was sent must be read
/// back.
#[tauri::command]
pub async fn apply_configuration(
    desk: State<'_, Desk>,
    step: ConfigureStep,
    row_id: Option<String>,
    insist: bool,
) -> Result<Configured, Trouble> {
    guarded(async {
        let _going = desk.runs.begin().ok_or_else(Trouble::busy)?;
        let plan = desk.take_shown().filter(|plan| is_agreed(&plan.step, step, row_id.as_deref()));
        let plan = plan.ok_or_else(|| Trouble::configure(&ConfigureProblem::ChangedMeanwhile))?;
        let setup = desk.setup(Options::default()).await?;
        let done = configure::apply(&setup, &plan, insist).await;
        if let Err(ConfigureProblem::Refused) = done {
            // Nothing was sent, so the same plan may be insisted on.
            desk.show(plan);
        }
        if let (Ok(_), Some(practice)) = (&done, desk.practice()) {
            practice.mend();
        }
        done.map(|done| (&done).into()).map_err(|problem| Trouble::configure(&problem))
    })
    .await
}

fn is_agreed(planned: &Step, step: ConfigureStep, row_id: Option<&str>) -> bool {
    match planned {
        Step::Create => step == ConfigureStep::Create,
        Step::Update { id } => step == ConfigureStep::Update && row_id == Some(id),
        Step::Choose => step == ConfigureStep::Choose,
    }
}
