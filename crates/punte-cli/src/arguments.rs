//! What may be asked for on the command line, in the words of the person's language. Secrets are not among it: they never come by argument.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;
use punte_diagnosis::run::AppState;
use punte_words::{Message, Words, msg};

/// The command line.
pub(crate) fn command(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    let template = format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say(&msg!("cli-usage-heading")));
    let shape = |command: Command| {
        let template = template.clone();
        let (options, arguments) = (say(&msg!("cli-options-heading")), say(&msg!("cli-arguments-heading")));
        command
            .help_template(template)
            .disable_help_flag(true)
            .arg(flag("help", &say(&msg!("cli-arg-help"))).short('h').action(ArgAction::Help))
            .mut_args(move |arg| {
                let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
                arg.help_heading(heading)
            })
    };
    let lang = Arg::new("lang")
        .long("lang")
        .value_name("ro|en")
        .value_parser(PossibleValuesParser::new(["ro", "en"]))
        .hide_possible_values(true)
        .global(true)
        .help(say(&msg!("cli-arg-lang")));
    let root = Command::new("punte-cli")
        .about(say(&msg!("cli-about")))
        .after_help(say(&msg!("cli-after-help")))
        .arg(lang)
        .disable_version_flag(true)
        .version(env!("CARGO_PKG_VERSION"))
        .arg(flag("version", &say(&msg!("cli-arg-version"))).short('V').action(ArgAction::Version))
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(say(&msg!("cli-commands-heading")))
        .subcommand_value_name(say(&msg!("cli-command-name")));
    [diagnose(words), configure(words), explain(words), practice(words), completions(words)]
        .into_iter()
        .fold(shape(root), |root, command| root.subcommand(shape(command)))
}

fn diagnose(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    Command::new("diagnose")
        .about(say(&msg!("cli-diagnose-about")))
        .after_help(say(&msg!("cli-secrets-come-from")))
        .args(sources(words))
        .arg(option("redirect-uri", "URI", &say(&msg!("cli-arg-redirect-uri"))).value_hint(ValueHint::Url))
        .arg(option("scopes", "a,b", &say(&msg!("cli-arg-scopes"))).value_delimiter(','))
        .arg(app_state(words))
        .arg(option("symptom", "TEXT|-", &say(&msg!("cli-arg-symptom"))).allow_hyphen_values(true))
        .arg(option("tenant", "ID", &say(&msg!("cli-arg-tenant"))).value_parser(tenant))
        .arg(option("deadline", "SECONDS", &say(&msg!("cli-arg-deadline"))).value_parser(value_parser!(u64).range(1..=600)))
        .arg(flag("offline", &say(&msg!("cli-arg-offline"))))
        .arg(
            option("practice", "SCENARIO", &say(&msg!("cli-arg-practice")))
                .value_parser(PossibleValuesParser::new(scenario_codes()))
                .hide_possible_values(true),
        )
        .arg(flag("json", &say(&msg!("cli-arg-json"))))
}

fn configure(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    Command::new("configure")
        .about(say(&msg!("cli-configure-about")))
        .after_help(say(&msg!("cli-secrets-come-from")))
        .args(sources(words))
        .arg(flag("dry-run", &say(&msg!("cli-arg-dry-run"))))
        .arg(flag("yes", &say(&msg!("cli-arg-yes"))).short('y'))
        .arg(flag("force", &say(&msg!("cli-arg-force"))))
        .arg(flag("json", &say(&msg!("cli-arg-json"))))
}

fn explain(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    Command::new("explain")
        .about(say(&msg!("cli-explain-about")))
        .arg(Arg::new("file").value_name("FILE|-").value_hint(ValueHint::FilePath).help(say(&msg!("cli-arg-explain-file"))))
        .arg(app_state(words))
        .arg(option("run", "FILE", &say(&msg!("cli-arg-explain-run"))).value_hint(ValueHint::FilePath))
        .arg(flag("json", &say(&msg!("cli-arg-json"))))
}

fn practice(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    Command::new("practice")
        .about(say(&msg!("cli-practice-about")))
        .arg(
            Arg::new("scenario")
                .value_name("SCENARIO")
                .value_parser(PossibleValuesParser::new(scenario_codes()))
                .hide_possible_values(true)
                .help(say(&msg!("cli-arg-practice-scenario"))),
        )
        .arg(flag("list", &say(&msg!("cli-arg-list"))))
}

fn completions(words: &Words) -> Command {
    let say = |message: &Message| words.say(message);
    Command::new("completions")
        .about(say(&msg!("cli-completions-about")))
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(value_parser!(Shell)).help(say(&msg!("cli-arg-shell"))))
}

/// Where secrets come from, beside the environment.
fn sources(words: &Words) -> [Arg; 2] {
    [
        option("env-file", "FILE|-", &words.say(&msg!("cli-arg-env-file")))
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(std::path::PathBuf)),
        option("profile", "NAME", &words.say(&msg!("cli-arg-profile"))),
    ]
}

fn app_state(words: &Words) -> Arg {
    option("app-state", "draft|in-review|live|sandbox", &words.say(&msg!("cli-arg-app-state")))
        .value_parser(PossibleValuesParser::new(AppState::ALL.map(AppState::code)))
        .hide_possible_values(true)
}

fn scenario_codes() -> Vec<&'static str> {
    punte_twin::scenarios().iter().map(|scenario| scenario.code).collect()
}

fn flag(name: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help.to_owned())
}

fn option(name: &'static str, value: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help.to_owned())
}

/// Outstand's tenants consist of letters, digits, `_` and `-`. Source: Outstand's documentation, 2026-11.
fn tenant(text: &str) -> Result<String, String> {
    let sound = !text.is_empty() && text.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '_' | '-'));
    if sound { Ok(text.to_owned()) } else { Err(String::new()) }
}
