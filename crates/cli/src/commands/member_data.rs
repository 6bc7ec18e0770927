use super::Surroundings;
use crate::arguments::MemberData;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::workplace::{Needs, Workplace};
use crate::{files, human};

/// As much as the transport accepts.
const LONGEST_ANSWER: u64 = 10_000_000;

pub(super) async fn run(command: MemberData, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let MemberData::Read { file, date } = command;
    let bytes = files::read(&file, LONGEST_ANSWER)?;
    let workplace = Workplace::open(around.global, around.output, Needs::Nothing).await?;
    let answer = workplace.valise.read_member_data(&bytes, date)?;
    around
        .output
        .answer(&answer, |words| human::member_data(words, &answer, date))?;
    // The file was explained, whatever the insurer says in it.
    Ok(Ending::Done)
}
