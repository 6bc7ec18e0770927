//! Where answers and messages go.

use std::io::{self, IsTerminal as _, Write as _};

use serde::Serialize;
use serde_json::{Value, json};
use valise_messages::{Language, sentence};

use crate::arguments::Global;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human::Words;

/// Answers on standard output, messages on standard error.
pub(crate) struct Output {
    json: bool,
    language: Language,
}

impl Output {
    pub(crate) fn new(global: &Global) -> Self {
        Self::plain(
            global.json,
            global.lang.unwrap_or_else(crate::language_of_the_system),
        )
    }

    pub(crate) const fn plain(json: bool, language: Language) -> Self {
        Self { json, language }
    }

    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    pub(crate) const fn words(&self) -> Words {
        Words::new(self.language)
    }

    /// One answer: one JSON object on one line, or text for people.
    pub(crate) fn answer<T: Serialize>(
        &self,
        value: &T,
        text: impl FnOnce(&Words) -> String,
    ) -> Result<(), Failure> {
        self.line(value, text).map(|_| ())
    }

    /// One answer of many; whether somebody still reads them.
    pub(crate) fn line<T: Serialize>(
        &self,
        value: &T,
        text: impl FnOnce(&Words) -> String,
    ) -> Result<bool, Failure> {
        let line = if self.json {
            serde_json::to_string(value).map_err(|_| Failure::new("cli.output"))?
        } else {
            text(&self.words())
        };
        match writeln!(io::stdout().lock(), "{}", line.trim_end()) {
            Ok(()) => Ok(true),
            // Whoever reads has had enough (`| head`): not our failure.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
            Err(_) => Err(Failure::new("cli.output")),
        }
    }

    /// A failure, in JSON on standard output as the answer of this command, or as a message.
    pub(crate) fn failure(&self, failure: &Failure) -> Ending {
        if self.json {
            let _ = self.answer(&json!({ "error": self.explained(failure) }), |_| {
                String::new()
            });
        }
        // A script reads the JSON; a person in front of a terminal also wants to know.
        if !self.json || io::stderr().is_terminal() {
            let said = self.said(failure);
            self.message(&format!(
                "{}\n{}\n{}",
                said.message, said.meaning, said.action
            ));
            self.message(&format!(
                "({} · {})",
                failure.view.code, failure.view.correlation_id
            ));
        }
        failure.ending()
    }

    /// The `error` object of the contract, with the sentence in the chosen language.
    pub(crate) fn explained(&self, failure: &Failure) -> Value {
        let said = self.said(failure);
        json!({
            "code": failure.view.code,
            "message": said.message,
            "meaning": said.meaning,
            "action": said.action,
            "params": failure.view.params,
            "retryable": failure.view.retryable,
            "correlation_id": failure.view.correlation_id,
        })
    }

    fn said(&self, failure: &Failure) -> valise_messages::Sentence {
        let params: Vec<(&str, String)> = failure
            .view
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        sentence(self.language, &failure.view.code, &params)
    }

    /// A message for the person in front of the terminal.
    pub(crate) fn message(&self, text: &str) {
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}
