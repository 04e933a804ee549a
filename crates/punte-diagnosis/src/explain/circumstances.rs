//! What is known beside a text: the app's state, as its owner says it, and the last run. Both rank anew what the text points to.

use punte_tiktok::{Shape, shape};
use punte_words::{Message, msg};

use super::reading::Reading;
use super::run_seen::{RunSeen, SeenCause};
use super::{Explained, key};
use crate::model::CauseCode::{AppNotApproved, ClientKeyWrong, LoginKitMissing, NotSandboxTarget, SandboxProductionMixup};
use crate::model::Certainty::{Excluded, Likely, Possible, Proven};
use crate::model::{CauseCode, Certainty, Family};
use crate::rank::of_review;
use crate::run::AppState;

/// What is known beside the text.
#[derive(Debug, Clone, Copy, Default)]
pub struct Circumstances<'r> {
    /// The app's state, where its owner said it.
    pub app_state: Option<AppState>,
    /// The last run.
    pub run: Option<&'r RunSeen>,
}

/// The one question whose answer would decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// In which state is the app in the portal?
    AppState,
}

impl Question {
    /// The question's name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AppState => "app_state",
        }
    }

    /// The question in words.
    pub fn message(self) -> Message {
        match self {
            Self::AppState => msg!("explain-question-app-state"),
        }
    }

    /// Its answers: the names of the states as arguments take them.
    pub fn answers(self) -> [&'static str; 4] {
        match self {
            Self::AppState => AppState::ALL.map(AppState::code),
        }
    }
}

/// The question that is left, where one is: TikTok refused the key and nothing says why.
pub(super) fn question(causes: &[Explained], app_state: Option<AppState>) -> Option<Question> {
    let decided = app_state.is_some() || causes.first().is_none_or(|first| first.certainty == Proven);
    let asked = causes.first().is_some_and(|first| matches!(first.cause.family(), Family::ClientKey | Family::NotApproved));
    let open = causes.iter().any(|explained| explained.cause == AppNotApproved && explained.certainty > Excluded);
    (!decided && asked && open).then_some(Question::AppState)
}

/// Ranks by the app's state what a refused key can mean.
pub(super) fn by_app_state(causes: &mut Vec<Explained>, reading: &Reading, state: AppState) {
    let refused = causes.iter().any(|explained| explained.cause == AppNotApproved);
    let sandbox_key = key::is_sandbox(reading) && reading.error_type() == Some(key::ABOUT);
    let seen_in_key = causes.iter().any(|explained| explained.certainty == Proven);
    match state {
        AppState::Live if sandbox_key => put(causes, SandboxProductionMixup, Likely, msg!("check-tiktok-authorize-sandbox-key")),
        _ if !refused => {}
        AppState::Draft | AppState::InReview => {
            let review = if seen_in_key { Likely } else { of_review(Some(state), Likely) };
            put(causes, AppNotApproved, review, msg!("explain-app-in-review"));
        }
        AppState::Live => {
            put(causes, AppNotApproved, of_review(Some(state), Likely), msg!("check-tiktok-authorize-live"));
            let sound = reading.found.client_key.as_ref().is_some_and(|key| shape(key.expose().trim()) == Shape::Production);
            let cause = if sound { LoginKitMissing } else { ClientKeyWrong };
            raise(causes, cause, if seen_in_key { Possible } else { Likely });
        }
        AppState::Sandbox => {
            put(causes, AppNotApproved, Excluded, msg!("explain-app-sandbox"));
            let production = reading.found.client_key.as_ref().is_some_and(|key| shape(key.expose().trim()) == Shape::Production);
            let (certainty, why) = if production {
                (Proven, msg!("check-tiktok-authorize-production-key"))
            } else {
                (if seen_in_key { Possible } else { Likely }, msg!("tiktok-why-key-refused-mixup"))
            };
            put(causes, SandboxProductionMixup, certainty, why);
            put(causes, NotSandboxTarget, Possible, msg!("explain-sandbox-target-maybe"));
        }
    }
    sort(causes);
}

/// Joins what a run found. What the text proves is never overruled; that the run says otherwise is said.
pub(super) fn by_run(causes: &mut Vec<Explained>, run: &RunSeen) {
    if causes.iter().all(|explained| explained.certainty == Excluded) {
        return;
    }
    let families: Vec<Family> =
        causes.iter().filter(|explained| explained.certainty > Excluded).map(|explained| explained.cause.family()).collect();
    let by_text = causes.iter().find(|explained| explained.certainty == Proven).map(|explained| explained.cause);
    let mut proven_by_run: Vec<CauseCode> = Vec::new();
    for seen in run.causes() {
        let known = causes.iter_mut().find(|explained| explained.cause == seen.cause);
        match (seen.certainty, known) {
            (Excluded, Some(known)) if known.certainty == Proven => known.more.push(msg!("explain-run-disagrees")),
            (Excluded, Some(known)) => *known = told_by(seen, Excluded),
            (Excluded, None) => causes.push(told_by(seen, Excluded)),
            (Proven, Some(known)) if known.certainty < Proven => {
                *known = told_by(seen, Proven);
                proven_by_run.push(seen.cause);
            }
            (Proven, None) if families.contains(&seen.cause.family()) => {
                causes.push(told_by(seen, Proven));
                proven_by_run.push(seen.cause);
            }
            (certainty, Some(known)) if known.certainty != Excluded && known.certainty < certainty => {
                known.certainty = certainty;
                known.more.extend(seen.evidence.iter().cloned());
            }
            _ => {}
        }
    }
    let disagrees = |cause: CauseCode| proven_by_run.iter().any(|other| other.family() == cause.family() && *other != cause);
    if let Some(cause) = by_text.filter(|cause| disagrees(*cause))
        && let Some(known) = causes.iter_mut().find(|explained| explained.cause == cause)
    {
        known.more.push(msg!("explain-run-disagrees"));
    }
    causes.sort_by_key(|explained| {
        let after_text = by_text.is_some_and(|cause| cause != explained.cause) && proven_by_run.contains(&explained.cause);
        let first = proven_by_run.contains(&explained.cause) && by_text.is_none();
        (std::cmp::Reverse((explained.certainty, first)), after_text)
    });
}

fn told_by(seen: &SeenCause, certainty: Certainty) -> Explained {
    let mut evidence = seen.evidence.iter().cloned();
    let why = evidence.next().unwrap_or_else(|| msg!("explain-run-found"));
    Explained { cause: seen.cause, certainty, why, more: evidence.collect() }
}

/// Gives a cause that certainty, for that reason.
fn put(causes: &mut Vec<Explained>, cause: CauseCode, certainty: Certainty, why: Message) {
    let more = Vec::new();
    match causes.iter_mut().find(|explained| explained.cause == cause) {
        // What was seen in the text itself stays.
        Some(known) if known.certainty == Proven => {}
        Some(known) if certainty == Excluded => *known = Explained { cause, certainty, why, more },
        Some(known) => {
            known.more.insert(0, std::mem::replace(&mut known.why, why));
            known.certainty = known.certainty.max(certainty);
        }
        None => causes.push(Explained { cause, certainty, why, more }),
    }
}

fn raise(causes: &mut [Explained], cause: CauseCode, certainty: Certainty) {
    for known in causes.iter_mut().filter(|explained| explained.cause == cause) {
        known.certainty = known.certainty.max(certainty);
    }
}

/// The surest first, the excluded ones last.
pub(super) fn sort(causes: &mut [Explained]) {
    causes.sort_by_key(|explained| std::cmp::Reverse(explained.certainty));
}
