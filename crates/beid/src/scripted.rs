//! A connection that expects exact commands and gives the answers of a script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::hex::hex;
use crate::{Card, CardConnection, Disposition, Sleeper, TransportError};

/// The answer to reset of an applet 1.7.
pub(crate) const OLD_ATR: &str = "3b9813400aa503010101ad1311";

/// One thing that happens.
pub(crate) enum Step {
    /// A command, and its answer.
    Answer(String, String),
    /// A command that fails.
    Fail(String, TransportError),
    /// Beginning a transaction fails.
    NoBegin(TransportError),
    /// The connection is taken up again.
    Reconnect(Disposition, Result<(), TransportError>),
    /// The reader itself is asked.
    Control(u32, String, Result<String, TransportError>),
}

pub(crate) fn answer(command: &str, answer: &str) -> Step {
    Step::Answer(command.replace(' ', ""), answer.replace(' ', ""))
}

pub(crate) fn fail(command: &str, error: TransportError) -> Step {
    Step::Fail(command.replace(' ', ""), error)
}

pub(crate) fn bytes(text: &str) -> Vec<u8> {
    let text = text.replace(' ', "");
    (0..text.len() / 2)
        .map(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).unwrap())
        .collect()
}

/// Card data of a version in hexadecimal, with its status word.
pub(crate) fn card_data(applet: u8) -> String {
    format!("534c494e0102030405060708090a0b0ca503010101{applet:02x}0003002101 0f 9000")
        .replace(' ', "")
}

/// What is left of a script, and how long somebody wanted to wait.
#[derive(Clone, Default)]
pub(crate) struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: Arc::new(Mutex::new(steps.into_iter().collect())),
            waits: Arc::default(),
        }
    }

    pub(crate) fn add(&self, steps: impl IntoIterator<Item = Step>) {
        self.steps.lock().unwrap().extend(steps);
    }

    pub(crate) fn card(&self) -> Card {
        self.card_in("reader")
    }

    pub(crate) fn card_in(&self, reader: &str) -> Card {
        let connection = ScriptedConnection {
            atr: bytes(OLD_ATR),
            script: self.clone(),
        };
        Card::new(Box::new(connection), reader, self.sleeper())
    }

    pub(crate) fn sleeper(&self) -> Sleeper {
        let waits = Arc::clone(&self.waits);
        Arc::new(move |time| waits.lock().unwrap().push(time))
    }

    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    pub(crate) fn assert_over(&self) {
        assert_eq!(self.steps.lock().unwrap().len(), 0, "steps are left");
    }

    fn next(&self) -> Option<Step> {
        self.steps.lock().unwrap().pop_front()
    }
}

pub(crate) struct ScriptedConnection {
    pub(crate) atr: Vec<u8>,
    pub(crate) script: Script,
}

impl CardConnection for ScriptedConnection {
    fn atr(&self) -> &[u8] {
        &self.atr
    }

    fn begin(&mut self) -> Result<(), TransportError> {
        let mut steps = self.script.steps.lock().unwrap();
        let Some(Step::NoBegin(error)) = steps.front() else {
            return Ok(());
        };
        let error = *error;
        steps.pop_front();
        Err(error)
    }

    fn end(&mut self, _disposition: Disposition) -> Result<(), TransportError> {
        Ok(())
    }

    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let sent = hex(command);
        match self.script.next() {
            Some(Step::Answer(expected, answer)) => {
                assert_eq!(sent, expected);
                Ok(bytes(&answer))
            }
            Some(Step::Fail(expected, error)) => {
                assert_eq!(sent, expected);
                Err(error)
            }
            _ => panic!("{sent} was not expected"),
        }
    }

    fn reconnect(&mut self, disposition: Disposition) -> Result<(), TransportError> {
        match self.script.next() {
            Some(Step::Reconnect(expected, result)) => {
                assert_eq!(disposition, expected);
                result
            }
            _ => panic!("no new connection was expected"),
        }
    }

    fn control(&mut self, code: u32, input: &[u8]) -> Result<Vec<u8>, TransportError> {
        match self.script.next() {
            Some(Step::Control(expected, expected_input, result)) => {
                assert_eq!(code, expected);
                assert_eq!(hex(input), expected_input.replace(' ', ""));
                result.map(|answer| bytes(&answer))
            }
            _ => panic!("the reader was not expected to be asked"),
        }
    }
}
