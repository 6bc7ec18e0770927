use serde_json::json;

use super::Surroundings;
use crate::arguments::Certificate;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::workplace::{Needs, Workplace};
use crate::{human, secrets};

pub(super) async fn run(command: Certificate, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let needs = match command {
        Certificate::Inspect { .. } => Needs::Nothing,
        // An import asks the authority of the environment who made the certificate.
        Certificate::Import { .. } => Needs::Platform,
        Certificate::List | Certificate::Show { .. } | Certificate::Remove { .. } => Needs::Vault,
    };
    let workplace = Workplace::open(around.global, around.output, needs).await?;
    let ended = with(command, around, &workplace).await;
    workplace.close().await;
    ended
}

async fn with(
    command: Certificate,
    around: Surroundings<'_>,
    workplace: &Workplace,
) -> Result<Ending, Failure> {
    let Surroundings { global, output } = around;
    let valise = &workplace.valise;
    let password_file = global.password_file.as_deref();
    match command {
        Certificate::Inspect { file } => {
            let password = secrets::password(password_file, output)?;
            let description = valise.inspect_certificate(&file, password).await?;
            output.answer(&description, |words| {
                human::description(words, &description)
            })?;
        }
        Certificate::Import {
            file,
            keep_password,
        } => {
            let password = secrets::password(password_file, output)?;
            let certificate = valise
                .import_certificate(&file, password, keep_password)
                .await?;
            output.answer(&certificate, |words| {
                human::certificate(words, &certificate)
            })?;
        }
        Certificate::List => {
            let certificates = valise.certificates().await?;
            output.answer(&json!({ "certificates": certificates }), |words| {
                human::certificates(words, &certificates)
            })?;
        }
        Certificate::Show { id } => {
            let certificate = valise.certificate(&id).await?;
            output.answer(&certificate, |words| {
                human::certificate(words, &certificate)
            })?;
        }
        Certificate::Remove { id } => {
            let brought = valise.remove_certificate(&id).await?;
            let answer = json!({
                "id": id,
                "removed": true,
                "ends_session": brought.ends_session,
                "waiting_checks": brought.waiting_checks,
            });
            output.answer(&answer, |words| human::removed(words, &brought))?;
        }
    }
    Ok(Ending::Done)
}
