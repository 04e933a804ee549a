//! The first screen.

use punte_diagnosis::model::CheckCode;
use punte_http::Endpoints;
use punte_words::Lang;
use tauri::State;

use super::asked;
use super::credentials::{Rest, shown};
use crate::state::Desk;
use crate::trouble::guarded;
use crate::wire::{Address, Boot, CheckInfo, Facts, Scenario, Trouble, VaultInfo};

/// Everything that the first screen needs.
#[tauri::command]
pub async fn boot(desk: State<'_, Desk>) -> Result<Boot, Trouble> {
    guarded(look(&desk)).await
}

/// Notes that the first screen has been painted.
#[tauri::command]
pub fn painted(desk: State<'_, Desk>) {
    desk.boot_log.painted();
}

/// The state of the app as the window should draw it now.
pub(super) async fn look(desk: &Desk) -> Result<Boot, Trouble> {
    let practice = desk.practice();
    let rest = Rest::of(desk).await?;
    let addresses = match (&practice, &desk.start.endpoints) {
        (Some(practice), _) => addresses(practice.endpoints(), false),
        (None, Ok(endpoints)) => addresses(endpoints, true),
        (None, Err(_)) => Vec::new(),
    };
    let scenarios = punte_twin::scenarios().iter().map(|scenario| Scenario {
        code: scenario.code.to_owned(),
        page: practice.as_ref().filter(|practice| practice.code() == scenario.code).map(|practice| practice.page()),
    });
    Ok(Boot {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: desk.start.language.map(Lang::code).map(str::to_owned),
        vault: VaultInfo { kind: rest.kind.code().to_owned(), problem: rest.problem.map(|problem| problem.message().into()) },
        addresses,
        practice: practice.as_ref().map(|practice| practice.code().to_owned()),
        scenarios: scenarios.collect(),
        credentials: shown(&desk.raw().await?, rest.kind),
        checks: CheckCode::ALL.iter().copied().map(CheckInfo::from).collect(),
        requests: asked::requests().iter().map(Into::into).collect(),
        facts: Facts::known(),
        trouble: desk.start_trouble().map(Into::into),
    })
}

/// The four addresses. Those of a twin replace nothing that the person set.
fn addresses(endpoints: &Endpoints, by_environment: bool) -> Vec<Address> {
    let replaced = |variable: &str| by_environment && endpoints.overridden().contains(&variable);
    let address = |(variable, url): (&'static str, &tauri::Url)| Address {
        variable: variable.to_owned(),
        address: url.as_str().trim_end_matches('/').to_owned(),
        replaced: replaced(variable),
    };
    endpoints.by_variable().map(address).into()
}
