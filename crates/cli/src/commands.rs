//! One file per group of commands.

mod card;
mod certificate;
mod check;
mod doctor;
mod evidence;
mod member_data;
mod profile;
mod queue;
mod session;

pub(crate) use card::{CardAnswer, Told};

use crate::arguments::{Arguments, Command, Global};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::output::Output;

/// What a command gets to know besides its own arguments.
#[derive(Clone, Copy)]
struct Surroundings<'a> {
    global: &'a Global,
    output: &'a Output,
}

/// Runs one command.
pub(crate) async fn run(arguments: Arguments, output: &Output) -> Result<Ending, Failure> {
    let Arguments { global, command } = arguments;
    let around = Surroundings {
        global: &global,
        output,
    };
    match command {
        Command::Profile(command) => profile::run(command, around).await,
        Command::Certificate(command) => certificate::run(command, around).await,
        Command::Session(command) => session::run(command, around).await,
        Command::Check(command) => check::run(command, around).await,
        Command::Queue(command) => queue::run(command, around).await,
        Command::MemberData(command) => member_data::run(command, around).await,
        Command::Card(command) => card::run(command, around).await,
        Command::Evidence(command) => evidence::run(command, around).await,
        Command::Doctor => doctor::run(around).await,
    }
}
