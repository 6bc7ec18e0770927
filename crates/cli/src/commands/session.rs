use std::path::Path;

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
            pin_file,
        } => {
            let proof = match (eid, fallback, group) {
                (true, _, _) => Proof::Eid,
                (_, true, _) => Proof::Fallback,
                (_, _, true) => Proof::Group,
                (false, false, false) => proof_of_the_certificate(valise).await?,
            };
            let password = secrets::from_file(around.global.password_file.as_deref())?;
            let pin = match proof {
                Proof::Eid => {
                    workplace.believe_practice_cards()?;
                    pin(valise, pin_file.as_deref(), around).await?
                }
                Proof::Fallback | Proof::Group => None,
            };
            let request = |password| OpenSession {
                proof,
                password,
                reason: reason.clone(),
                pin: pin.clone(),
            };
            open(valise, password, request, around).await
        }
        Session::Status => Ok(valise.session_status().await?),
        Session::Close => Ok(valise.close_session().await?),
    }
}

/// Opens; asks for the password only when it turns out to be needed, which is before the card gets
/// the PIN.
async fn open(
    valise: &Valise,
    password: Option<SecretString>,
    request: impl Fn(Option<SecretString>) -> OpenSession,
    around: Surroundings<'_>,
) -> Result<SessionView, Failure> {
    let asked = password.is_some();
    match valise.open_session(request(password)).await {
        Err(error) if error.code() == PASSWORD_NEEDED && !asked => {
            let password = Some(secrets::password(None, around.output)?);
            Ok(valise.open_session(request(password)).await?)
        }
        result => Ok(result?),
    }
}

/// The PIN for the card in the reader; none when it is typed on the reader itself. Whether the card
/// can open a session is looked at first: nobody types a PIN for nothing.
async fn pin(
    valise: &Valise,
    file: Option<&Path>,
    around: Surroundings<'_>,
) -> Result<Option<SecretString>, Failure> {
    let pin = secrets::pin_from_file(file)?;
    let card = valise.signing_card().await?;
    if let Some(error) = card.error {
        return Err(error.into());
    }
    if pin.is_some() {
        return Ok(pin);
    }
    if card.pin_pad {
        let words = around.output.words();
        around.output.message(&words.say("cli-prompt-pin_pad", &[]));
        return Ok(None);
    }
    secrets::typed_pin(around.output).map(Some)
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
