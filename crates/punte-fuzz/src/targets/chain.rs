//! The whole run against services that answer anything: no check crashes, and nothing that may leave the machine repeats a secret.

use std::time::Duration;

use punte_diagnosis::document::ReportDocument;
use punte_diagnosis::inputs::{PublicKeys, RawInputs};
use punte_diagnosis::model::Verdict;
use punte_diagnosis::run::{Options, Setup, diagnose};
use punte_words::{Lang, Words};
use tokio_util::sync::CancellationToken;

use crate::answer::answers;
use crate::canary::{API_KEY, CLIENT_KEY, CLIENT_SECRET, must_not_show};
use crate::stage::saying;

/// A pause that a service asks for is not waited for, nor a check that waits for another for ever.
const DEADLINE: Duration = Duration::from_millis(900);

pub fn run(bytes: &[u8]) {
    let diagnosis = saying(answers(bytes), |endpoints, _| {
        let setup = Setup {
            raw: RawInputs {
                api_key: Some(API_KEY.into()),
                client_key: Some(CLIENT_KEY.into()),
                client_secret: Some(CLIENT_SECRET.into()),
            },
            env_file: None,
            endpoints,
            public_keys: PublicKeys::of([]),
            options: Options { deadline: DEADLINE, ..Options::default() },
            started_at: "2026-11-23T09:00:00Z".to_owned(),
        };
        diagnose(setup, CancellationToken::new(), |_| {})
    });
    for report in &diagnosis.checks {
        assert_ne!(report.outcome.verdict, Verdict::Crashed, "{}", report.check.code());
    }
    for lang in Lang::ALL {
        let document = serde_json::to_string(&ReportDocument::new(&diagnosis, &Words::new(lang))).unwrap();
        for secret in [API_KEY, CLIENT_KEY, CLIENT_SECRET] {
            must_not_show(secret, &document);
        }
        assert!(!document.contains('⟨'), "a sentence without words");
    }
}
