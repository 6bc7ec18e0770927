use valise_core::views::{ProfileView, Quality};

use super::Surroundings;
use crate::arguments::{Profile, QualityName};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::human;
use crate::workplace::{Needs, Workplace};

pub(super) async fn run(command: Profile, around: Surroundings<'_>) -> Result<Ending, Failure> {
    let workplace = Workplace::open(around.global, around.output, Needs::Vault).await?;
    let profile = match command {
        Profile::Set {
            quality,
            niss,
            nihii,
            first_name,
            name,
        } => {
            let quality = match quality {
                QualityName::Nurse => Quality::Nurse,
                QualityName::GroupOfNurses => Quality::GroupOfNurses,
            };
            let profile = ProfileView {
                quality,
                niss,
                nihii,
                first_name,
                name,
            };
            workplace.valise.set_profile(profile).await
        }
        Profile::Show => match workplace.valise.profile().await {
            Ok(Some(profile)) => Ok(profile),
            Ok(None) => return Err(Failure::new("cli.no_profile")),
            Err(error) => Err(error),
        },
    };
    let profile = profile?;
    around
        .output
        .answer(&profile, |words| human::profile(words, &profile))?;
    Ok(Ending::Done)
}
