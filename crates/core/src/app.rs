//! The app itself: language, environment, keychain, first run.

use std::path::PathBuf;

use secrecy::SecretString;
use valise_keystore::Environment;
use valise_messages::Language;
use valise_vault::Custody;

use crate::context::{blocking, word};
use crate::scope::lock;
use crate::views::{AppState, KeychainState, KeychainView, Settings};
use crate::{Changed, Error, Event, PracticeKeystore, Valise};

impl Valise {
    /// What the interface asks first; never fails on a missing keychain, but says so.
    ///
    /// # Errors
    /// [`Error::DataFolder`]; the database, when the keychain serves and the database does not.
    pub async fn app_state(&self) -> Result<AppState, Error> {
        let (profile, settings, keychain) = match self.context().await {
            Ok(context) => {
                let profile = crate::profile::read(&context).await?;
                let settings = crate::settings::read(&context).await?;
                (profile, settings, ready(&context.custody()))
            }
            Err(Error::Vault(error)) => (None, Settings::default(), self.unusable(&error)),
            Err(error) => return Err(error),
        };
        let preferences = lock(&self.shared.preferences).clone();
        Ok(AppState {
            version: self.shared.configuration.version.clone(),
            environment: self.environment(),
            language: preferences.language,
            theme: settings.theme,
            text_size: settings.text_size,
            practice_available: self.shared.configuration.practice_available,
            keychain,
            first_run_done: preferences.first_run_done,
            profile,
        })
    }

    /// Chooses the language; kept beside the database, so that it is known before it opens.
    ///
    /// # Errors
    /// [`Error::PreferencesNotSaved`].
    pub async fn set_language(&self, language: Language) -> Result<(), Error> {
        self.prefer(move |preferences| preferences.language = Some(language))
            .await?;
        self.shared.tell(Event::Changed {
            what: Changed::Settings,
            id: None,
        });
        Ok(())
    }

    /// Moves to another environment: another vault, another database, other addresses.
    ///
    /// # Errors
    /// [`Error::PreferencesNotSaved`], and those of [`Valise::app_state`].
    pub async fn set_environment(&self, environment: Environment) -> Result<AppState, Error> {
        self.prefer(move |preferences| preferences.environment = Some(environment))
            .await?;
        self.shared.switch(environment);
        for what in [
            Changed::Settings,
            Changed::Session,
            Changed::Certificate,
            Changed::People,
        ] {
            self.shared.tell(Event::Changed { what, id: None });
        }
        self.app_state().await
    }

    /// Where the practice platform listens and what it offers, once it runs.
    ///
    /// # Errors
    /// What is wrong with the endpoints file.
    pub async fn set_practice(
        &self,
        endpoints: PathBuf,
        keystores: Vec<PracticeKeystore>,
    ) -> Result<(), Error> {
        let shared = self.shared.clone();
        blocking(move || {
            crate::endpoints::Addresses::of(Environment::Practice, Some(&endpoints))?;
            let mut practice = lock(&shared.practice);
            practice.endpoints = Some(endpoints);
            practice.keystores = keystores;
            drop(practice);
            if shared.scope().environment == Environment::Practice {
                shared.scope().forget_network();
                shared.bell.signal();
            }
            shared.tell(Event::Changed {
                what: Changed::Certificate,
                id: None,
            });
            Ok(())
        })
        .await
    }

    /// The first-run assistant is behind us.
    ///
    /// # Errors
    /// [`Error::PreferencesNotSaved`].
    pub async fn finish_first_run(&self) -> Result<(), Error> {
        self.prefer(|preferences| preferences.first_run_done = true)
            .await
    }

    /// On a machine without a keychain, and only when the user says so: keep secrets in a file
    /// sealed under a passphrase. Also opens that file again after a start.
    ///
    /// # Errors
    /// Those of the vault, when the passphrase doesn't open the file.
    pub async fn use_sealed_file(&self, passphrase: SecretString) -> Result<AppState, Error> {
        let shared = self.shared.clone();
        blocking(move || shared.open_sealed(&passphrase)).await?;
        self.app_state().await
    }

    async fn prefer(
        &self,
        change: impl FnOnce(&mut crate::preferences::Preferences) + Send + 'static,
    ) -> Result<(), Error> {
        let shared = self.shared.clone();
        blocking(move || shared.prefer(change)).await
    }

    /// The keychain that doesn't serve, and why.
    fn unusable(&self, error: &valise_vault::Error) -> KeychainView {
        let sealed = lock(&self.shared.preferences).sealed_file;
        let state = match error.code() {
            "vault.locked" => KeychainState::Locked,
            "vault.absent" => KeychainState::Missing,
            _ => KeychainState::Denied,
        };
        let kind = if sealed {
            word(&Custody::SealedFile)
        } else {
            "none".to_owned()
        };
        KeychainView {
            where_key: where_key(&kind),
            kind,
            state,
        }
    }
}

fn ready(custody: &str) -> KeychainView {
    KeychainView {
        kind: custody.to_owned(),
        state: KeychainState::Ready,
        where_key: where_key(custody),
    }
}

/// The message that says where secrets are kept.
fn where_key(kind: &str) -> String {
    format!("home-kept_in_{kind}")
}
