//! `explain`: what a pasted text means.

use std::io::IsTerminal;

use clap::ArgMatches;
use punte_diagnosis::document::{ExplanationDocument, ranked};
use punte_diagnosis::explain::explain;
use punte_diagnosis::words::{cause_text, cause_title};
use punte_words::{Message, Words, msg};

use crate::exit::Exit;
use crate::given::{self, Unusable};
use crate::output::{self, Paint, wrapped};

pub(super) fn run(matches: &ArgMatches, words: &Words) -> Result<Exit, Unusable> {
    let name = matches.get_one::<String>("file").map_or("-", String::as_str);
    if name == "-" && std::io::stdin().is_terminal() {
        output::complain(&words.say(&msg!("cli-explain-paste")));
    }
    let explanation = explain(&given::text(name)?);
    let exit = if explanation.causes.is_empty() { Exit::Undetermined } else { Exit::Problem };
    if matches.get_flag("json") {
        let written = output::print_json(&ExplanationDocument::new(&explanation, words));
        return Ok(if written.is_err() { Exit::Internal } else { exit });
    }
    if explanation.causes.is_empty() {
        output::print(&words.say(&msg!("cli-explain-unknown")));
        return Ok(exit);
    }
    let (paint, width) = (Paint::for_stdout(), output::width());
    for (at, cause) in ranked(&explanation).iter().enumerate() {
        let certainty = words.say(&Message::new(format!("certainty-{}", cause.certainty.code())));
        output::print(&format!("{} ({certainty})", paint.bold(&words.say(&cause_title(cause.cause)))));
        output::print(&wrapped("  ", 2, &words.say(&cause_text(cause.cause)), width));
        for sentence in &cause.evidence {
            output::print(&wrapped("  • ", 4, &words.say(sentence), width));
        }
        if at == 0 {
            for (number, fix) in cause.fix.iter().enumerate() {
                output::print(&wrapped(&format!("  {}. ", number + 1), 5, &words.say(&fix.text), width));
                if let Some(url) = &fix.url {
                    output::print(&format!("     {url}"));
                }
            }
        }
        output::print("");
    }
    Ok(exit)
}
