//! `diagnose`: runs the chain and says what it found.

use std::time::Duration;

use clap::ArgMatches;
use punte_diagnosis::document::ReportDocument;
use punte_diagnosis::model::Diagnosis;
use punte_diagnosis::run::{Options, Practised, Setup, diagnose};
use punte_twin::{Scenario, Twin};
use punte_words::Words;
use tokio_util::sync::CancellationToken;

use super::report_text;
use crate::clock;
use crate::exit::Exit;
use crate::given::{self, Unusable};
use crate::output;
use crate::progress::Progress;

pub(super) async fn run(matches: &ArgMatches, words: &Words) -> Result<Exit, Unusable> {
    let from_input = |name: &str| matches.get_raw(name).is_some_and(|mut values| values.any(|value| value == "-"));
    if from_input("env-file") && from_input("symptom") {
        return Err(Unusable::OneInput);
    }
    let options = options(matches)?;
    let practised = matches.get_one::<String>("practice").and_then(|code| punte_twin::scenario(code));
    let Some(scenario) = practised else {
        let setup = given::setup(matches, options).await?;
        let unreadable = setup.env_file.as_ref().is_some_and(|given| given.read.is_err());
        let exit = finish(matches, &watched(setup, words).await, words);
        return Ok(if unreadable && exit != Exit::Internal { Exit::Usage } else { exit });
    };
    let twin = Twin::start(scenario).await.map_err(|why| Unusable::Unreadable { name: "127.0.0.1".to_owned(), why })?;
    let diagnosis = watched(practice(scenario, &twin, options), words).await;
    Ok(finish(matches, &diagnosis, words))
}

fn options(matches: &ArgMatches) -> Result<Options, Unusable> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let scopes = |scopes: clap::parser::ValuesRef<'_, String>| {
        scopes.map(|scope| scope.trim().to_owned()).filter(|scope| !scope.is_empty()).collect::<Vec<_>>()
    };
    let defaults = Options::default();
    Ok(Options {
        redirect_uri: text("redirect-uri"),
        scopes: matches.get_many::<String>("scopes").map(scopes),
        app_state: text("app-state").and_then(|state| state.parse().ok()),
        symptom: match text("symptom") {
            Some(name) if name == "-" => Some(given::text("-")?),
            other => other,
        },
        tenant: text("tenant"),
        deadline: matches.get_one::<u64>("deadline").map_or(defaults.deadline, |seconds| Duration::from_secs(*seconds)),
        offline: matches.get_flag("offline"),
    })
}

/// The scenario's own person in place of the real one; what was asked for on the command line still holds.
fn practice(scenario: &Scenario, twin: &Twin, options: Options) -> Setup {
    let gives = &scenario.gives;
    let person = Practised {
        credentials: gives.credentials(),
        redirect_uri: &twin.redirect_uri_for(gives),
        app_state: gives.app_state,
        symptom: gives.symptom.as_deref(),
    };
    person.setup(twin.endpoints(), options, clock::now())
}

/// Runs with a line of progress, until the end or until the person presses Ctrl-C.
async fn watched(setup: Setup, words: &Words) -> Diagnosis {
    let cancel = CancellationToken::new();
    let stop = cancel.clone();
    let listening = tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            stop.cancel();
        }
    });
    let progress = Progress::new(words);
    let diagnosis = diagnose(setup, cancel, |event| progress.note(&event)).await;
    progress.end();
    listening.abort();
    diagnosis
}

fn finish(matches: &ArgMatches, diagnosis: &Diagnosis, words: &Words) -> Exit {
    if !matches.get_flag("json") {
        output::print(&report_text::render(diagnosis, words));
    } else if output::print_json(&ReportDocument::new(diagnosis, words)).is_err() {
        return Exit::Internal;
    }
    Exit::from(diagnosis)
}
