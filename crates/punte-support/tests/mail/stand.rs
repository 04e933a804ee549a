//! A scenario of the twin, run to its end and gathered into the facts of a mail.

use punte_diagnosis::explain::FoundInText;
use punte_diagnosis::inputs::{PublicKeys, RawInputs};
use punte_diagnosis::model::Diagnosis;
use punte_diagnosis::run::{Options, Setup, diagnose};
use punte_secrets::Sensitive;
use punte_support::mail::{Draft, KeyShown, Kind, MailFacts, Told, draft, mailbox};
use punte_twin::{Given, Twin};
use punte_words::{Lang, Words};
use tokio_util::sync::CancellationToken;

/// A run with what the person of its scenario gave.
pub struct Ran {
    pub gives: Given,
    pub run: Diagnosis,
    pub found: Option<FoundInText>,
    pub told: Told,
}

pub async fn scenario(code: &str) -> Ran {
    let scenario = punte_twin::scenario(code).unwrap();
    let twin = Twin::start(scenario).await.unwrap();
    let gives = scenario.gives.clone();
    let value = |text: &str| Some(Sensitive::from(text));
    let app_state = gives.app_state.and_then(|state| state.parse().ok());
    let setup = Setup {
        raw: RawInputs { api_key: value(&gives.api_key), client_key: value(&gives.client_key), client_secret: value(&gives.client_secret) },
        env_file: None,
        endpoints: twin.endpoints().clone(),
        public_keys: PublicKeys::known(),
        options: Options {
            redirect_uri: Some(twin.redirect_uri_for(&gives)),
            app_state,
            symptom: gives.symptom.clone(),
            ..Options::default()
        },
        started_at: "2026-11-23T09:00:00Z".to_owned(),
    };
    let run = diagnose(setup, CancellationToken::new(), |_| {}).await;
    // TikTok's page closes with the bare word.
    let found = gives.symptom.as_deref().map(|symptom| word(symptom.split_whitespace().last().unwrap_or_default()));
    let client_key = KeyShown::of(&Sensitive::from(gives.client_key.as_str()), "punte");
    Ran { told: Told { app_state, client_key, ..Told::default() }, gives, run, found }
}

impl Ran {
    pub fn facts(&self) -> MailFacts {
        MailFacts::new(mailbox("support").unwrap(), &self.told, self.found.as_ref(), Some(&self.run))
    }

    pub fn draft(&self, kind: Kind, lang: Lang) -> Draft {
        draft(kind, &self.facts(), &Words::new(lang))
    }
}

/// What is found in TikTok's page that closes with `word`.
pub fn word(word: &str) -> FoundInText {
    FoundInText { error_type: Some(word.to_owned()), ..FoundInText::default() }
}

/// The facts of a person who only pasted something.
pub fn pasted(found: &FoundInText) -> MailFacts {
    MailFacts::new(mailbox("support").unwrap(), &Told::default(), Some(found), None)
}
