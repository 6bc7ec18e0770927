use super::Surroundings;
use crate::arguments::Evidence;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(command: Evidence, around: Surroundings<'_>) -> Result<Ending, Failure> {
    match command {
        Evidence::Export { check_id, folder } => {
            let workplace = Workplace::open(around.global, around.output, Needs::Vault).await?;
            let exported = workplace
                .valise
                .export_evidence(&[check_id], &folder)
                .await?;
            around
                .output
                .answer(&exported, |words| human::exported(words, &exported))?;
            workplace.close().await;
            Ok(Ending::Done)
        }
        Evidence::Verify { folder } => {
            let workplace = Workplace::open(around.global, around.output, Needs::Nothing).await?;
            let report = workplace.valise.verify_evidence(&folder).await?;
            around
                .output
                .answer(&report, |words| human::evidence(words, &report))?;
            Ok(match report.valid {
                true => Ending::Done,
                false => Ending::Failed,
            })
        }
    }
}
