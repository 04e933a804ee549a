//! Everything that the commands share, and the one place where „practising or for real” is decided. What a command does with it does not
//! live here.

use std::sync::{Arc, Mutex, PoisonError};

use punte_diagnosis::configure::Plan;
use punte_diagnosis::inputs::{PublicKeys, RawInputs};
use punte_diagnosis::model::Diagnosis;
use punte_diagnosis::run::{EnvFileGiven, Options, Setup};
use punte_secrets::{OpenedVault, Vault, open_vault};
use punte_words::{Message, msg};
use tokio::sync::OnceCell;

use super::profile::{self, Changes};
use super::{Practice, Runs};
use crate::boot_log::BootLog;
use crate::clipboard::SecretClipboard;
use crate::clock;
use crate::start::{Start, address_trouble};
use crate::trouble::blocking;
use crate::wire::Trouble;

/// What the window's commands share.
#[derive(Debug)]
pub struct Desk {
    /// What the environment asked for.
    pub start: Start,
    /// Marks for the start-up bench.
    pub boot_log: BootLog,
    /// The work that goes on.
    pub runs: Runs,
    /// Where commands with the person's values are copied to.
    pub clipboard: SecretClipboard,
    vault: OnceCell<OpenedVault>,
    practice: Mutex<Option<Arc<Practice>>>,
    project: Mutex<Option<EnvFileGiven>>,
    shown: Mutex<Option<Plan>>,
    last: Mutex<Option<Arc<Diagnosis>>>,
    /// Why the practice that the environment asked for could not be started.
    late_trouble: Mutex<Option<Message>>,
}

impl Desk {
    /// A desk for `start`, with nothing on it yet.
    pub fn new(start: Start) -> Self {
        let boot_log = BootLog::new(start.boot_log.clone());
        Self {
            start,
            boot_log,
            runs: Runs::default(),
            vault: OnceCell::new(),
            practice: Mutex::default(),
            project: Mutex::default(),
            shown: Mutex::default(),
            last: Mutex::default(),
            clipboard: SecretClipboard::of_the_system(),
            late_trouble: Mutex::default(),
        }
    }

    /// Starts the practice that the environment asked for. What stands in the way is told with everything else that is wrong with the start.
    pub async fn open_practice(&self) {
        if let Some(name) = &self.start.practice {
            match Practice::start(name).await {
                Ok(practice) => self.practise(Some(practice)),
                Err(problem) => *held(&self.late_trouble) = Some(problem.message()),
            }
        }
    }

    /// The practice that is on.
    pub fn practice(&self) -> Option<Arc<Practice>> {
        held(&self.practice).clone()
    }

    /// Switches practice. What was read or shown for the other side does not count any more.
    pub fn practise(&self, practice: Option<Arc<Practice>>) {
        *held(&self.practice) = practice;
        *held(&self.shown) = None;
        self.forget_last();
        *held(&self.late_trouble) = None;
    }

    /// What was wrong with the start, one sentence after the other.
    pub fn start_trouble(&self) -> Option<Message> {
        let late = held(&self.late_trouble).clone();
        self.start.troubles.iter().cloned().chain(late).reduce(two)
    }

    /// The vault, opened when it is first needed. Practice never needs it.
    pub async fn vault(&self) -> Result<&OpenedVault, Trouble> {
        let choice = self.start.vault;
        self.vault.get_or_try_init(|| blocking(move || open_vault(choice))).await
    }

    /// The credentials as they were typed: the person's own, or those of the scenario.
    pub async fn raw(&self) -> Result<RawInputs, Trouble> {
        match self.practice() {
            Some(practice) => Ok(practice.raw()),
            None => self.in_vault(profile::read).await,
        }
    }

    /// Takes typed credentials. What was found with the former ones does not count any more.
    pub async fn change(&self, changes: Changes) -> Result<(), Trouble> {
        self.forget_last();
        match self.practice() {
            Some(practice) => {
                practice.change(changes);
                Ok(())
            }
            None => self.in_vault(|vault| profile::write(vault, changes)).await,
        }
    }

    /// Forgets the credentials, and the project they came from.
    pub async fn forget(&self) -> Result<(), Trouble> {
        self.forget_last();
        match self.practice() {
            Some(practice) => {
                practice.change(Changes::everything_forgotten());
                Ok(())
            }
            None => {
                *held(&self.project) = None;
                self.in_vault(profile::forget).await
            }
        }
    }

    /// Remembers the project's file for the next run.
    pub fn remember_project(&self, file: EnvFileGiven) {
        *held(&self.project) = Some(file);
    }

    /// Everything that a run is given; `options` are the window's.
    ///
    /// # Errors
    /// An address of the environment is not accepted, or the vault could not be read.
    pub async fn setup(&self, options: Options) -> Result<Setup, Trouble> {
        let endpoints = self.start.endpoints.as_ref().map_err(|problem| Trouble::address(&address_trouble(problem)))?;
        let raw = self.raw().await?;
        let (endpoints, options, env_file) = match self.practice() {
            Some(practice) => (practice.endpoints().clone(), practice.options(options), None),
            None => (endpoints.clone(), options, self.project()),
        };
        Ok(Setup { raw, env_file, endpoints, public_keys: PublicKeys::known(), options, started_at: clock::started_at() })
    }

    /// Remembers the plan that is shown to the person.
    pub fn show(&self, plan: Plan) {
        *held(&self.shown) = Some(plan);
    }

    /// The plan that was shown, taken from the desk: it is carried out once or not at all.
    pub fn take_shown(&self) -> Option<Plan> {
        held(&self.shown).take()
    }

    /// Remembers how the last run ended, for the explainer and the mails.
    pub fn remember(&self, diagnosis: Arc<Diagnosis>) {
        *held(&self.last) = Some(diagnosis);
    }

    /// The last run that was made with what is known now.
    pub fn last(&self) -> Option<Arc<Diagnosis>> {
        held(&self.last).clone()
    }

    fn forget_last(&self) {
        *held(&self.last) = None;
    }

    /// The project's file, where one was chosen.
    pub fn project(&self) -> Option<EnvFileGiven> {
        held(&self.project).clone()
    }

    async fn in_vault<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Vault) -> Result<T, punte_secrets::VaultProblem> + Send + 'static,
    ) -> Result<T, Trouble> {
        let vault = Arc::clone(&self.vault().await?.vault);
        blocking(move || work(&*vault)).await?.map_err(Trouble::vault)
    }
}

fn two(first: Message, second: Message) -> Message {
    msg!("window-two", first = first, second = second)
}

/// A lock whose value is whole whatever happened to the thread that held it: every value here is replaced, never half-changed.
fn held<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
