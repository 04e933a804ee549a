//! The explainer: what it says of a text holds nothing of what the text hides.

use punte_diagnosis::explain::{Circumstances, explain, masked};
use punte_diagnosis::run::AppState;

use crate::canary::{CLIENT_SECRET, must_not_show, said};

pub fn run(bytes: &[u8]) {
    let text = super::text(bytes);
    let planted = format!("client_secret={CLIENT_SECRET}\n{text}");
    for state in [None, Some(AppState::Live), Some(AppState::Sandbox)] {
        let told = explain(&planted, &Circumstances { app_state: state, run: None });
        let sentences: Vec<_> = told.causes.iter().flat_map(|explained| std::iter::once(&explained.why).chain(&explained.more)).collect();
        must_not_show(CLIENT_SECRET, &format!("{}{told:?}", said(sentences.iter().copied())));
        assert_eq!(masked(&told.masked), told.masked, "masking again changes nothing");
        let order: Vec<_> = told.causes.iter().map(|explained| explained.certainty).collect();
        assert!(order.is_sorted_by(|one, next| one >= next), "the surest first: {order:?}");
        if let Some(question) = told.question {
            assert!(state.is_none(), "{question:?} was answered");
        }
    }
}
