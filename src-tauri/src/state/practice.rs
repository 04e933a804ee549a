//! Practice: a running twin, and the made-up values of the person in its scenario. The real credentials are neither read nor written from here.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use punte_diagnosis::inputs::RawInputs;
use punte_diagnosis::run::{Options, Practised};
use punte_http::Endpoints;
use punte_twin::{Given, Scenario, Twin};
use punte_words::{Message, msg};

use super::profile::Changes;

/// Practice that is on. Dropping it ends it.
#[derive(Debug)]
pub struct Practice {
    scenario: &'static Scenario,
    twin: Twin,
    held: Mutex<RawInputs>,
    mended: AtomicBool,
}

/// Why practice could not be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PracticeProblem {
    /// There is no scenario of that name.
    Unknown(String),
    /// This machine gives no loopback port.
    NoPort,
}

impl PracticeProblem {
    /// The problem's stable name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "unknown_scenario",
            Self::NoPort => "practice_start",
        }
    }

    /// What happened and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Unknown(name) => msg!("window-practice-unknown", scenario = name.as_str()),
            Self::NoPort => msg!("window-practice-no-start"),
        }
    }
}

impl Practice {
    /// Starts the scenario of that name.
    ///
    /// # Errors
    /// There is none of that name, or this machine gives no loopback port.
    pub async fn start(name: &str) -> Result<Arc<Self>, PracticeProblem> {
        let scenario = punte_twin::scenario(name).ok_or_else(|| PracticeProblem::Unknown(name.to_owned()))?;
        let twin = Twin::start(scenario).await.map_err(|_| PracticeProblem::NoPort)?;
        let raw = person(&scenario.gives, &twin.redirect_uri_for(&scenario.gives)).raw();
        Ok(Arc::new(Self { scenario, twin, held: Mutex::new(raw), mended: AtomicBool::new(false) }))
    }

    /// The scenario's name.
    pub const fn code(&self) -> &'static str {
        self.scenario.code
    }

    /// The page a browser would show.
    pub fn page(&self) -> String {
        self.twin.page_url()
    }

    /// The twin's four addresses.
    pub fn endpoints(&self) -> &Endpoints {
        self.twin.endpoints()
    }

    /// The values that the person holds now.
    pub fn raw(&self) -> RawInputs {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes typed values, for this practice only.
    pub fn change(&self, changes: Changes) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        changes.apply_to(&mut held);
    }

    /// Notes that the set-up was changed at Outstand.
    pub fn mend(&self) {
        self.mended.store(true, Ordering::Relaxed);
    }

    /// What the person of the scenario tells. `said` is what the window says besides: a symptom or a state of the app that was answered in
    /// practice counts more than the scenario's.
    pub fn options(&self, said: Options) -> Options {
        let gives = &self.scenario.gives;
        let redirect_uri = self.twin.redirect_uri_for(gives);
        let mut person = person(gives, &redirect_uri);
        // What was seen before the set-up was mended is no symptom of the mended one.
        if self.mended.load(Ordering::Relaxed) {
            person.symptom = None;
        }
        let Options { app_state, symptom, .. } = said;
        person.options(Options { app_state, symptom, ..Options::default() })
    }
}

/// The person of a scenario, who registered `redirect_uri`.
fn person<'a>(gives: &'a Given, redirect_uri: &'a str) -> Practised<'a> {
    Practised { credentials: gives.credentials(), redirect_uri, app_state: gives.app_state, symptom: gives.symptom.as_deref() }
}
