//! The care provider for whom is asked.

use valise_identifiers::{Nihii, Niss, Profession};
use valise_keystore::Quality;
use valise_mycarenet::member_data::Provider;

use crate::context::Context;
use crate::views::ProfileView;
use crate::{Changed, Error, Valise, activity};

/// Where the profile is kept.
const KEY: &str = "profile";

impl Valise {
    /// The care provider, once known.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn profile(&self) -> Result<Option<ProfileView>, Error> {
        read(&self.context().await?).await
    }

    /// Says for whom is asked. Another provider than before ends the open session, which belongs
    /// to the one before.
    ///
    /// # Errors
    /// [`Error::Identifiers`], [`Error::ProfileNihii`], [`Error::ProfileIncomplete`].
    pub async fn set_profile(&self, profile: ProfileView) -> Result<ProfileView, Error> {
        let profile = checked(profile)?;
        let context = self.context().await?;
        let before = read(&context).await?;
        if before.as_ref() == Some(&profile) {
            return Ok(profile);
        }
        let switched = before.is_some_and(|before| {
            (before.quality, &before.niss, &before.nihii)
                != (profile.quality, &profile.niss, &profile.nihii)
        });
        if switched {
            crate::session::close(&context).await?;
        }
        let (kept, now) = (profile.clone(), context.now());
        context
            .write(move |db| {
                db.put_setting(KEY, &kept)?;
                activity::Line::new("profile", "activity-profile_changed").append(db, now)
            })
            .await?;
        context.changed(Changed::Settings, None);
        context.changed(Changed::Home, None);
        Ok(profile)
    }
}

/// The profile as kept.
pub(crate) async fn read(context: &Context) -> Result<Option<ProfileView>, Error> {
    context.read(|db| db.setting(KEY)).await
}

/// The profile, which must be there.
pub(crate) async fn required(context: &Context) -> Result<ProfileView, Error> {
    read(context).await?.ok_or(Error::ProfileMissing)
}

/// The numbers of a profile, read again.
pub(crate) struct Numbers {
    pub(crate) niss: Niss,
    pub(crate) nihii: Nihii,
}

impl Numbers {
    pub(crate) fn of(profile: &ProfileView) -> Result<Self, Error> {
        Ok(Self {
            niss: profile.niss.parse()?,
            nihii: profile.nihii.parse()?,
        })
    }
}

/// The care provider as MyCareNet hears of it.
pub(crate) fn provider(profile: &ProfileView) -> Result<Provider, Error> {
    let Numbers { niss, nihii } = Numbers::of(profile)?;
    Ok(match profile.quality {
        Quality::Nurse => Provider::Nurse {
            nihii,
            niss,
            name: format!("{} {}", profile.name, profile.first_name)
                .trim()
                .to_owned(),
        },
        Quality::GroupOfNurses => Provider::GroupOfNurses {
            nihii,
            name: Some(profile.name.clone()),
        },
    })
}

/// The profile with its numbers as digits only, when it keeps the rules: a nurse has 11 digits
/// that start with 4, a group a number of groups.
fn checked(profile: ProfileView) -> Result<ProfileView, Error> {
    let numbers = Numbers::of(&profile)?;
    let nihii = match profile.quality {
        Quality::Nurse if numbers.nihii.profession() != Profession::NurseOrMidwife => {
            return Err(Error::ProfileNihii);
        }
        Quality::Nurse if numbers.nihii.as_str().len() != 11 => {
            return Err(Error::ProfileNihii);
        }
        Quality::GroupOfNurses if !numbers.nihii.is_group() => return Err(Error::ProfileNihii),
        Quality::Nurse => numbers.nihii.as_11(),
        Quality::GroupOfNurses => numbers.nihii.as_str().to_owned(),
    };
    let (first_name, name) = (profile.first_name.trim(), profile.name.trim());
    if name.is_empty() {
        return Err(Error::ProfileIncomplete { field: "name" });
    }
    // A group has one name only.
    if first_name.is_empty() && profile.quality == Quality::Nurse {
        return Err(Error::ProfileIncomplete {
            field: "first_name",
        });
    }
    Ok(ProfileView {
        quality: profile.quality,
        niss: numbers.niss.as_str().to_owned(),
        nihii,
        first_name: first_name.to_owned(),
        name: name.to_owned(),
    })
}
