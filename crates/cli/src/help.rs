//! The help, in the chosen language: the texts come from the catalogue, by the names of the
//! commands and options.

use clap::builder::Resettable;
use clap::{Arg, ArgAction, Command};
use valise_messages::{Language, has, text};

/// The command line with its help in this language.
pub(crate) fn in_language(command: Command, language: Language) -> Command {
    described(command.disable_help_subcommand(true), "", language)
}

/// The language that is asked for among the arguments, before they are understood.
pub(crate) fn language_asked(arguments: &[String]) -> Option<Language> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--lang") {
            Some("") => return arguments.next()?.parse().ok(),
            Some(value) => return value.strip_prefix('=')?.parse().ok(),
            None => {}
        }
    }
    None
}

/// One command and those below it; `path` is `-certificate-import`.
fn described(command: Command, path: &str, language: Language) -> Command {
    let word = |key: &str| text(language, key, &[]);
    let command = command
        .about(word(&format!("cli-help{path}")))
        .long_about(Resettable::Reset)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_value_name(word("cli-help-word-command"))
        .subcommand_help_heading(word("cli-help-heading-commands"))
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}",
            word("cli-help-heading-usage")
        ))
        .arg(switch("help").short('h').action(ArgAction::Help))
        .mut_args(|argument| explained(argument, path, language));
    let command = if path.is_empty() {
        let version = switch("version").short('V').action(ArgAction::Version);
        command.arg(explained(version, path, language))
    } else {
        command
    };
    command.mut_subcommands(|below| {
        let path = format!("{path}-{}", below.get_name());
        described(below, &path, language)
    })
}

fn switch(name: &'static str) -> Arg {
    Arg::new(name).long(name)
}

fn explained(argument: Arg, path: &str, language: Language) -> Arg {
    let id = argument.get_id().to_string();
    let own = format!("cli-option{path}-{id}");
    let key = if has(language, &own) {
        own
    } else {
        format!("cli-option-{id}")
    };
    let heading = match argument.is_positional() {
        true => "cli-help-heading-arguments",
        false if argument.is_global_set() => "cli-help-heading-everywhere",
        false => "cli-help-heading-options",
    };
    let takes_a_value = argument.get_action().takes_values();
    argument
        .help(text(language, &key, &[]))
        .long_help(Resettable::Reset)
        .help_heading(text(language, heading, &[]))
        // The values stand in the text, where they can be explained.
        .hide_possible_values(takes_a_value)
        .hide_default_value(takes_a_value)
        .hide_env(takes_a_value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    use crate::arguments::Arguments;

    #[test]
    fn every_command_has_its_help_in_every_language() {
        for language in Language::ALL {
            let mut command = in_language(Arguments::command(), language);
            command.build();
            visit(&mut command, language);
        }
    }

    fn visit(command: &mut Command, language: Language) {
        let help = command.render_help().to_string();
        assert!(
            !help.contains('⟦'),
            "{language} {}: {help}",
            command.get_name()
        );
        if language != Language::En {
            for english in ["Usage:", "Commands:", "Print help", "default:", "possible"] {
                assert!(
                    !help.contains(english),
                    "{language} {}: {help}",
                    command.get_name()
                );
            }
        }
        for below in command.get_subcommands_mut() {
            visit(below, language);
        }
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let asked = |line: &str| {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            language_asked(&words)
        };
        assert_eq!(asked("--lang nl check --help"), Some(Language::Nl));
        assert_eq!(asked("check --help --lang=de"), Some(Language::De));
        assert_eq!(asked("check --lang it"), None);
        assert_eq!(asked("check --lang"), None);
        assert_eq!(asked("check --language fr"), None);
    }
}
