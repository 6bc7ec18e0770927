use super::Surroundings;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(around: Surroundings<'_>) -> Result<Ending, Failure> {
    let workplace = Workplace::open(around.global, around.output, Needs::Platform).await?;
    let report = workplace.valise.doctor(around.output.language()).await?;
    around
        .output
        .answer(&report, |words| human::doctor(words, &report))?;
    Ok(Ending::Done)
}
