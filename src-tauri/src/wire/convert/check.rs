//! Checks before they have run.

use punte_diagnosis::model::{CheckCode, Span};

use crate::wire::CheckInfo;

impl From<CheckCode> for CheckInfo {
    fn from(check: CheckCode) -> Self {
        let span = match check.span() {
            Span::ApplicationToOutstand => "application_to_outstand",
            Span::OutstandToTiktok => "outstand_to_tiktok",
        };
        Self {
            code: check.code().to_owned(),
            span: span.to_owned(),
            depends_on: check.depends_on().iter().map(|needed| needed.code().to_owned()).collect(),
        }
    }
}
