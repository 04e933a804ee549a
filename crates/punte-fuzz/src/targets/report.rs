//! A run read from a report's file, and what the explainer makes of it.

use punte_diagnosis::explain::{Circumstances, RunSeen, explain};

use crate::canary::said;

/// What a person saw, so that the run has something to be joined with.
const SEEN: &str = "https://www.tiktok.com/v2/auth/authorize/?client_key=awfuzzpunte12345&error=unauthorized_client&error_type=client_key";

pub fn run(bytes: &[u8]) {
    let Ok(run) = RunSeen::from_report(&super::text(bytes)) else { return };
    assert!(run.started_at.len() <= 40 && run.started_at.is_ascii(), "{:?}", run.started_at);
    let told = explain(SEEN, &Circumstances { app_state: None, run: Some(&run) });
    assert!(told.causes.len() <= 200, "{}", told.causes.len());
    for explained in &told.causes {
        let shown = said(std::iter::once(&explained.why).chain(&explained.more));
        assert!(!shown.contains(|character: char| character.is_control() && character != '\n'), "{shown:?}");
        assert!(shown.len() < 100_000, "{} bytes are said of one cause", shown.len());
    }
}
