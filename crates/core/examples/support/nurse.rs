//! The practice nurse: who she is, her certificate and her session.

use std::error::Error;
use std::path::Path;

use valise_core::Valise;
use valise_core::views::{OpenSession, PersonInput, ProfileView, Proof, Quality};
use valise_simulator::{PracticeKeystore, Simulator};

/// Says who she is and imports her certificate; the platform keeps it in this folder.
pub(crate) async fn introduce(
    valise: &Valise,
    simulator: &Simulator,
    platform: &Path,
) -> Result<PracticeKeystore, Box<dyn Error>> {
    let keystore = simulator
        .keystores()
        .iter()
        .find(|one| one.name == "PEETERS")
        .ok_or("practice offers no nurse")?
        .clone();
    let profile = ProfileView {
        quality: Quality::Nurse,
        niss: keystore.niss.clone(),
        nihii: keystore.nihii.clone(),
        first_name: keystore.first_name.clone(),
        name: keystore.name.clone(),
    };
    valise.set_profile(profile).await?;
    let file = platform.join(&keystore.path);
    let password = keystore.password.clone().into();
    valise.import_certificate(&file, password, true).await?;
    Ok(keystore)
}

/// Opens a session with her certificate alone.
pub(crate) async fn sign_in(valise: &Valise) -> Result<(), valise_core::Error> {
    let session = OpenSession {
        proof: Proof::Fallback,
        password: None,
        reason: None,
        pin: None,
    };
    valise.open_session(session).await?;
    Ok(())
}

/// Adds a person by NISS and gives the id.
pub(crate) async fn add(valise: &Valise, niss: String) -> Result<String, valise_core::Error> {
    let input = PersonInput {
        niss: Some(niss),
        ..PersonInput::default()
    };
    Ok(valise.add_person(input).await?.summary.id)
}
