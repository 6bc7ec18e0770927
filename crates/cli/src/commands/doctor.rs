use super::Surroundings;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(around: Surroundings<'_>) -> Result<Ending, Failure> {
    let workplace = Workplace::open(around.global, around.output, Needs::Platform).await?;
    let language = around.output.language();
    let mut report = workplace.valise.doctor(language).await?;
    let readers = workplace.valise.reader_doctor(language).await?;
    report.checks.extend(readers.checks);
    around
        .output
        .answer(&report, |words| human::doctor(words, &report))?;
    Ok(Ending::Done)
}
