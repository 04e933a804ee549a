//! The commands, one file each.

mod completions;
mod configure;
mod diagnose;
mod explain;
mod practice;
mod report_text;

use clap::ArgMatches;
use punte_words::Words;

use crate::exit::Exit;
use crate::given::Unusable;
use crate::output;

/// Runs the command that was asked for.
pub(crate) async fn run(matches: &ArgMatches, words: &Words) -> Exit {
    let outcome = match matches.subcommand() {
        Some(("diagnose", matches)) => diagnose::run(matches, words).await,
        Some(("configure", matches)) => configure::run(matches, words).await,
        Some(("explain", matches)) => explain::run(matches, words),
        Some(("practice", matches)) => practice::run(matches, words).await,
        Some(("completions", matches)) => Ok(completions::run(matches, words)),
        _ => Ok(Exit::Usage),
    };
    outcome.unwrap_or_else(|unusable: Unusable| {
        output::complain(&words.say(&unusable.message()));
        Exit::Usage
    })
}
