//! `practice`: the loopback twin for somebody else's client, until Ctrl-C; or the list of what can be practised.

use clap::ArgMatches;
use punte_twin::Twin;
use punte_words::{Words, msg};

use crate::exit::Exit;
use crate::given::Unusable;
use crate::output::{self, Paint, width, wrapped};

/// The scenario behind the guide: the key that was pasted with a leading blank.
const DEFAULT: &str = "leading-space";

pub(super) async fn run(matches: &ArgMatches, words: &Words) -> Result<Exit, Unusable> {
    if matches.get_flag("list") {
        list(words);
        return Ok(Exit::Well);
    }
    let code = matches.get_one::<String>("scenario").map_or(DEFAULT, String::as_str);
    let Some(scenario) = punte_twin::scenario(code) else {
        return Ok(Exit::Usage);
    };
    let twin = Twin::start(scenario).await.map_err(|why| Unusable::Unreadable { name: "127.0.0.1".to_owned(), why })?;
    for (variable, address) in twin.endpoints().by_variable() {
        output::print(&format!("{variable}={}", address.as_str().trim_end_matches('/')));
    }
    let gives = &scenario.gives;
    output::complain(&words.say(&msg!("cli-practice-running", name = scenario.name())));
    output::complain(&words.say(&msg!(
        "cli-practice-values",
        api_key = gives.api_key.as_str(),
        client_key = gives.client_key.as_str(),
        client_secret = gives.client_secret.as_str()
    )));
    output::complain(&words.say(&msg!("cli-practice-page", address = twin.page_url())));
    output::complain(&words.say(&msg!("cli-practice-stop")));
    // Without a signal to wait for there is nothing to keep the twin for.
    let _ = tokio::signal::ctrl_c().await;
    drop(twin);
    Ok(Exit::Well)
}

fn list(words: &Words) {
    let (paint, width) = (Paint::for_stdout(), width());
    let widest = punte_twin::scenarios().iter().map(|scenario| scenario.code.len()).max().unwrap_or_default();
    for scenario in punte_twin::scenarios() {
        let lead = format!("{}{}  ", paint.bold(scenario.code), " ".repeat(widest - scenario.code.len()));
        output::print(&wrapped(&lead, widest + 2, &format!("{}. {}", words.say(&scenario.name()), words.say(&scenario.text())), width));
    }
}
