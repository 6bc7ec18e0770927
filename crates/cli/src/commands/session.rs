use secrecy::SecretString;
use valise_core::Valise;
use valise_core::views::{OpenSession, Proof, Quality, SessionState, SessionView};

use super::Surroundings;
use crate::arguments::Session;
use crate::ending::Ending;
use crate::failure::Failure;
use crate::workplace::{Needs, Workplace};
use crate::{human, secrets};

/// The use case says so when the password is neither kept nor known.
const PASSWORD_NEEDED: &str = "core.password_needed";

pub(super) async fn run(command: Session, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let needs = match command {
        Session::Open { .. } => Needs::Platform,
        Session::Status | Session::Close => Needs::Vault,
    };
    let workplace = Workplace::open(around.global, around.output, needs).await?;
    let session = with(command, around, &workplace).await;
    workplace.close().await;
    let session = session?;
    around.output.answer(&shown(&session, around), |words| {
        human::session(words, &session)
    })?;
    Ok(match session.state {
        SessionState::Failed => Ending::Failed,
        SessionState::None
        | SessionState::Opening
        | SessionState::Active
        | SessionState::EndingSoon => Ending::Done,
    })
}

async fn with(
    command: Session,
    around: Surroundings<'_>,
    workplace: &Workplace,
) -> Result<SessionView, Failure> {
    let valise = &workplace.valise;
    match command {
        Session::Open {
            eid,
            fallback,
            group,
            reason,
        } => {
            let proof = match (eid, fallback, group) {
                (true, _, _) => Proof::Eid,
                (_, true, _) => Proof::Fallback,
                (_, _, true) => Proof::Group,
                (false, false, false) => proof_of_the_certificate(valise).await?,
            };
            let password = secrets::from_file(around.global.password_file.as_deref())?;
            open(valise, proof, password, reason, around).await
        }
        Session::Status => Ok(valise.session_status().await?),
        Session::Close => Ok(valise.close_session().await?),
    }
}

/// Opens; asks for the password only when it turns out to be needed.
async fn open(
    valise: &Valise,
    proof: Proof,
    password: Option<SecretString>,
    reason: Option<String>,
    around: Surroundings<'_>,
) -> Result<SessionView, Failure> {
    let asked = password.is_some();
    let request = OpenSession {
        proof,
        password,
        reason: reason.clone(),
        pin: None,
    };
    match valise.open_session(request).await {
        Err(error) if error.code() == PASSWORD_NEEDED && !asked => {
            let password = Some(secrets::password(None, around.output)?);
            Ok(valise
                .open_session(OpenSession {
                    proof,
                    password,
                    reason,
                    pin: None,
                })
                .await?)
        }
        result => Ok(result?),
    }
}

/// A group certificate opens a group session, the certificate of a person a fallback session.
async fn proof_of_the_certificate(valise: &Valise) -> Result<Proof, Failure> {
    let certificates = valise.certificates().await?;
    let newest = certificates
        .first()
        .ok_or_else(|| Failure::new("cli.no_certificate"))?;
    Ok(match newest.description.quality {
        Some(Quality::GroupOfNurses) => Proof::Group,
        Some(Quality::Nurse) | None => Proof::Fallback,
    })
}

/// The session with its error, if it has one, in words.
fn shown(session: &SessionView, around: Surroundings<'_>) -> serde_json::Value {
    let mut value = serde_json::to_value(session).unwrap_or_default();
    if let Some(error) = &session.error {
        value["error"] = around.output.explained(&error.clone().into());
    }
    value
}
