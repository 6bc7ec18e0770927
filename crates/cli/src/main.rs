//! Valise without a window: the same use cases for scripts, support and tests.
//!
//! One command makes one JSON object on standard output with `--json`, or text for people
//! without. Messages go to standard error. The exit code says how it ended.

mod arguments;
mod cards;
mod commands;
mod ending;
mod failure;
mod files;
mod help;
mod human;
mod output;
mod practice;
mod secrets;
mod workplace;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _};
use valise_messages::Language;

use crate::arguments::Arguments;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::output::Output;

fn main() -> ExitCode {
    let typed: Vec<String> = std::env::args_os()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let language = help::language_asked(&typed).unwrap_or_else(language_of_the_system);
    let understood = help::in_language(Arguments::command(), language)
        .try_get_matches()
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match understood {
        Ok(arguments) => arguments,
        Err(refusal) => return refused(&refusal, &typed, language).into(),
    };
    let output = Output::new(&arguments.global);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(arguments, &output)),
        Err(_) => Err(Failure::new("cli.no_runtime")),
    };
    ended
        .unwrap_or_else(|failure| output.failure(&failure))
        .into()
}

/// Help and version are answers; everything else is wrong usage.
fn refused(refusal: &clap::Error, typed: &[String], language: Language) -> Ending {
    if !refusal.use_stderr() {
        return match refusal.print() {
            Ok(()) => Ending::Done,
            Err(_) => Ending::Failed,
        };
    }
    let json = typed.iter().any(|word| word == "--json");
    let output = Output::plain(json, language);
    // What exactly is not understood, in the words of the argument parser.
    output.message(refusal.render().to_string().trim_end());
    output.failure(&Failure::new("cli.usage"))
}

/// The language of the terminal, if it is one of ours; English otherwise.
fn language_of_the_system() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty())
        .and_then(|locale| Language::from_locale(&locale))
        .unwrap_or(Language::En)
}
