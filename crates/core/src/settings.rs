//! The nurse's settings.

use valise_store::Reading;

use crate::context::Context;
use crate::views::Settings;
use crate::{Changed, Error, Valise, activity};

/// Where the settings are kept.
const KEY: &str = "settings";

impl Valise {
    /// The settings.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn settings(&self) -> Result<Settings, Error> {
        read(&self.context().await?).await
    }

    /// Changes the settings; values out of range are refused.
    ///
    /// # Errors
    /// [`Error::SettingOutOfRange`], those of the database.
    pub async fn set_settings(&self, settings: Settings) -> Result<Settings, Error> {
        check(&settings)?;
        let context = self.context().await?;
        let before = read(&context).await?;
        if before == settings {
            return Ok(settings);
        }
        let now = context.now();
        let kept = settings.clone();
        context
            .write(move |db| {
                db.put_setting(KEY, &kept)?;
                activity::Line::new("settings", "activity-settings_changed").append(db, now)
            })
            .await?;
        context.changed(Changed::Settings, None);
        Ok(settings)
    }
}

/// The settings as kept; the usual ones before the first change.
pub(crate) async fn read(context: &Context) -> Result<Settings, Error> {
    context.read(within).await
}

/// The same, inside a transaction.
pub(crate) fn within(db: &Reading<'_>) -> Result<Settings, valise_store::Error> {
    let settings: Option<Settings> = db.setting(KEY)?;
    // A value of another version that is out of range must not stop the app.
    Ok(settings
        .filter(|settings| check(settings).is_ok())
        .unwrap_or_default())
}

/// The range of each setting.
fn check(settings: &Settings) -> Result<(), Error> {
    let rules = [
        ("text_size", (100..=200).contains(&settings.text_size)),
        ("concurrency", (1..=5).contains(&settings.concurrency)),
        ("session_hours", (1..=24).contains(&settings.session_hours)),
        ("lock_minutes", settings.lock_minutes <= 24 * 60),
        (
            "evidence_years",
            (2..=30).contains(&settings.evidence_years),
        ),
        ("freshness_days", settings.freshness_days <= 31),
    ];
    match rules.into_iter().find(|(_, kept)| !kept) {
        Some((name, _)) => Err(Error::SettingOutOfRange { name }),
        None => Ok(()),
    }
}
