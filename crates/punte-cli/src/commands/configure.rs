//! `configure`: shows what stands at Outstand and what would, proves the pair, asks, writes, reads back.

use clap::ArgMatches;
use punte_diagnosis::configure::{ConfigureProblem, Done, Plan, Step, Written, apply, plan};
use punte_diagnosis::run::Options;
use punte_secrets::mask_client_key;
use punte_tiktok::PairAnswer;
use punte_words::{Message, Words, msg};
use serde::Serialize;

use crate::exit::Exit;
use crate::given::{self, Unusable};
use crate::{consent, output};

/// The document of `configure --json`.
#[derive(Serialize)]
struct Document {
    schema: &'static str,
    punte: &'static str,
    done: &'static str,
    verified: bool,
    problem: Option<&'static str>,
    text: String,
    proof: Option<&'static str>,
    stored: Vec<StoredRow>,
    new_client_key: Option<String>,
    differences: Vec<String>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct StoredRow {
    id: String,
    client_key: String,
    updated_at: Option<String>,
}

/// How configuring ended.
enum Ended {
    Written(Done),
    Planned,
    NotAllowed,
    Problem(ConfigureProblem),
}

pub(super) async fn run(matches: &ArgMatches, words: &Words) -> Result<Exit, Unusable> {
    let json = matches.get_flag("json");
    let setup = given::setup(matches, Options::default()).await?;
    if let Some(Err(problem)) = setup.env_file.as_ref().map(|given| &given.read) {
        output::complain(&words.say(&problem.message()));
        return Ok(Exit::Usage);
    }
    let planned = plan(&setup).await;
    let ended = match &planned {
        Err(problem) => Ended::Problem(problem.clone()),
        Ok(planned) => {
            if !json {
                output::print(&preview(planned, words));
            }
            match allowed(matches, planned, words) {
                Ok(()) => match apply(&setup, planned, matches.get_flag("force")).await {
                    Ok(done) => Ended::Written(done),
                    Err(problem) => Ended::Problem(problem),
                },
                Err(ended) => ended,
            }
        }
    };
    let text = words.say(&ended.message());
    if json {
        if output::print_json(&document(planned.as_ref().ok(), &ended, text, words)).is_err() {
            return Ok(Exit::Internal);
        }
    } else {
        output::print(&text);
    }
    Ok(ended.exit())
}

/// Whether the plan may be written now.
fn allowed(matches: &ArgMatches, plan: &Plan, words: &Words) -> Result<(), Ended> {
    if plan.step == Step::Choose {
        return Err(Ended::Problem(ConfigureProblem::SeveralRows(plan.rows.len())));
    }
    if matches!(plan.proof, PairAnswer::Wrong { .. }) && !matches.get_flag("force") {
        return Err(Ended::Problem(ConfigureProblem::Refused));
    }
    if matches.get_flag("dry-run") {
        return Err(Ended::Planned);
    }
    let changes = matches!(plan.step, Step::Update { .. });
    if !changes || matches.get_flag("yes") || consent::ask(words) == Some(true) { Ok(()) } else { Err(Ended::NotAllowed) }
}

impl Ended {
    fn message(&self) -> Message {
        match self {
            Self::Written(done) => done.message(),
            Self::Planned => msg!("cli-configure-planned"),
            Self::NotAllowed => msg!("cli-configure-not-allowed"),
            Self::Problem(problem) => problem.message(),
        }
    }

    const fn exit(&self) -> Exit {
        match self {
            Self::Written(_) | Self::Planned => Exit::Well,
            Self::NotAllowed | Self::Problem(ConfigureProblem::Missing(_)) => Exit::Usage,
            Self::Problem(problem) if problem.is_undetermined() => Exit::Undetermined,
            Self::Problem(_) => Exit::Problem,
        }
    }
}

/// What stands and what would, side by side.
fn preview(plan: &Plan, words: &Words) -> String {
    let mut lines: Vec<String> = plan.notes.iter().map(|note| words.say(&note.text)).collect();
    if plan.rows.is_empty() {
        lines.push(words.say(&msg!("cli-configure-nothing-stored")));
    }
    for row in &plan.rows {
        let key = row.client_key.as_deref().map_or_else(|| "?".to_owned(), mask_client_key);
        lines.push(words.say(&msg!("cli-configure-stored", id = row.id.as_str(), client_key = key)));
    }
    lines.push(words.say(&msg!("cli-configure-new", client_key = mask_client_key(plan.new_client_key()))));
    lines.extend(plan.differences.iter().map(|difference| format!("  • {}", words.say(difference))));
    lines.push(words.say(&plan.proof_message()));
    lines.join("\n")
}

fn document(plan: Option<&Plan>, ended: &Ended, text: String, words: &Words) -> Document {
    let rows = plan.map(|plan| plan.rows.as_slice()).unwrap_or_default();
    Document {
        schema: "punte.configuration/1",
        punte: env!("CARGO_PKG_VERSION"),
        done: match ended {
            Ended::Written(Done { written: Written::Created, .. }) => "created",
            Ended::Written(Done { written: Written::Updated, .. }) => "updated",
            Ended::Problem(problem) if problem.was_written() => "written",
            _ => "nothing",
        },
        verified: matches!(ended, Ended::Written(_)),
        problem: match ended {
            Ended::Problem(problem) => Some(problem.code()),
            Ended::NotAllowed => Some("needs_consent"),
            _ => None,
        },
        text,
        proof: plan.map(|plan| match plan.proof {
            PairAnswer::Right => "right",
            PairAnswer::Wrong { .. } => "wrong",
            PairAnswer::Undetermined(_) => "undetermined",
        }),
        stored: rows
            .iter()
            .map(|row| StoredRow {
                id: row.id.clone(),
                client_key: row.client_key.as_deref().map(mask_client_key).unwrap_or_default(),
                updated_at: row.updated_at.clone(),
            })
            .collect(),
        new_client_key: plan.map(|plan| mask_client_key(plan.new_client_key())),
        differences: plan.map(|plan| plan.differences.iter().map(|difference| words.say(difference)).collect()).unwrap_or_default(),
        notes: plan.map(|plan| plan.notes.iter().map(|note| words.say(&note.text)).collect()).unwrap_or_default(),
    }
}
