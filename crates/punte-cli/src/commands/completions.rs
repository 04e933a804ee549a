//! `completions SHELL`: what a shell needs to complete the command line.

use clap::ArgMatches;
use clap_complete::Shell;
use punte_words::Words;

use crate::exit::Exit;
use crate::{arguments, output};

pub(super) fn run(matches: &ArgMatches, words: &Words) -> Exit {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Exit::Usage;
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut arguments::command(words), "punte-cli", &mut script);
    output::print(&String::from_utf8_lossy(&script));
    Exit::Well
}
