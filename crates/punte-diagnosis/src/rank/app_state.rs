//! What the app's state, as its owner says it, makes of a refused key.

use crate::model::Certainty;
use crate::run::AppState;

/// How sure it is that the review is the cause; `otherwise` where the state says nothing about it.
pub(crate) const fn of_review(state: Option<AppState>, otherwise: Certainty) -> Certainty {
    match state {
        Some(AppState::Draft | AppState::InReview) => Certainty::Proven,
        Some(AppState::Live) => Certainty::Excluded,
        Some(AppState::Sandbox) | None => otherwise,
    }
}
