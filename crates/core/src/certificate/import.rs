//! Taking a keystore into custody: every rule is checked before anything is stored, and what was
//! stored is read back before the import says that it worked.

use std::path::Path;

use secrecy::SecretString;
use valise_identifiers::{Nihii, Niss};
use valise_keystore::{Description, Environment, ExpectedHolder, Quality};
use valise_store::Certificate;
use zeroize::Zeroizing;

use super::{file_name, open, view};
use crate::context::{Context, blocking};
use crate::scope::lock;
use crate::views::{CertificateView, ProfileView};
use crate::{Changed, Error, Valise, activity, profile, reminder};

/// A keystore that passed every rule.
struct Accepted {
    bytes: Zeroizing<Vec<u8>>,
    description: Description,
}

impl Valise {
    /// Takes a keystore into custody. The file stays where it is.
    ///
    /// The same certificate again takes the place of the one before: that is how a changed
    /// password gets in.
    ///
    /// # Errors
    /// What is wrong with the file or the password; a certificate that is incomplete, out of its
    /// validity, of another environment or of another person than the profile; the keychain. In
    /// every case nothing was stored.
    pub async fn import_certificate(
        &self,
        path: &Path,
        password: SecretString,
        keep_password: bool,
    ) -> Result<CertificateView, Error> {
        let context = self.context().await?;
        let profile = profile::read(&context).await?;
        let accepted = accept(&context, path, &password, profile.as_ref()).await?;
        let known = context.read(|db| db.certificates()).await?;
        let sha256 = accepted.description.sha256.clone();
        let again = known
            .into_iter()
            .find(|one| one.sha256 == sha256)
            .map(|one| one.id);
        let id = again
            .clone()
            .unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
        let description =
            serde_json::to_value(&accepted.description).map_err(|_| Error::Internal)?;

        // The keychain compares what it stored before it answers.
        let (name, kept, bytes) = (id.clone(), password.clone(), accepted.bytes);
        context
            .vault(move |vault| {
                vault.store_keystore(&name, &bytes)?;
                let result = match keep_password {
                    true => vault.store_password(&name, &kept),
                    false => vault.forget_password(&name),
                };
                if result.is_err() && again.is_none() {
                    // Nothing in the list would lead to it any more.
                    let _ = vault.remove_keystore(&name);
                }
                Ok(result?)
            })
            .await?;
        let row = Certificate {
            id: id.clone(),
            imported_at: context.now(),
            file_name: file_name(path),
            custody: context.custody(),
            password_kept: keep_password,
            sha256,
            description,
        };
        let stored = row.clone();
        let written = context
            .write(move |db| {
                db.put_certificate(&stored)?;
                reminder::forget_unfinished_request(db)?;
                activity::Line::new("certificate", "activity-certificate_imported")
                    .append(db, stored.imported_at)
            })
            .await;
        if let Err(error) = written {
            take_back(&context, &id).await;
            return Err(error);
        }
        lock(&context.scope.session.passwords).insert(id.clone(), password);
        context.changed(Changed::Certificate, Some(&id));
        context.changed(Changed::Home, None);
        view(row, context.now())
    }
}

/// Opens the file and applies every rule; nothing is stored yet.
async fn accept(
    context: &Context,
    path: &Path,
    password: &SecretString,
    profile: Option<&ProfileView>,
) -> Result<Accepted, Error> {
    let (path, password, profile) = (path.to_owned(), password.clone(), profile.cloned());
    let (now, environment) = (context.now(), context.scope.environment);
    // Without a usable endpoints file nothing is configured, which the network says in its turn.
    let authorities = match context.network() {
        Ok(network) => network.addresses.platform_issuers.clone(),
        Err(_) => Vec::new(),
    };
    blocking(move || {
        let (bytes, keystore) = open(&path, &password)?;
        let mut description = keystore.describe(now);
        if environment != Environment::Production && keystore.is_issued_under(&authorities) {
            // whoever set these endpoints up says that this authority's certificates belong here
            description.environment = environment;
        }
        description.check_usable(environment)?;
        if let Some(profile) = &profile {
            check_holder(&description, profile)?;
        }
        // A keystore whose key doesn't open or sign would only disappoint later.
        keystore.authentication_signer()?;
        Ok(Accepted {
            bytes: Zeroizing::new(bytes),
            description,
        })
    })
    .await
}

/// Whether a certificate is that of the profile: a nurse's own, or that of her group.
pub(crate) fn check_holder(
    description: &Description,
    profile: &ProfileView,
) -> Result<(), valise_keystore::Error> {
    let other = |_| valise_keystore::Error::OtherHolder;
    match profile.quality {
        Quality::Nurse => {
            let niss: Niss = profile.niss.parse().map_err(other)?;
            description.check_holder(ExpectedHolder::Person(&niss))
        }
        Quality::GroupOfNurses => {
            let nihii: Nihii = profile
                .nihii
                .parse()
                .map_err(|_| valise_keystore::Error::OtherHolder)?;
            description.check_holder(ExpectedHolder::Group(&nihii))
        }
    }
}

/// The database refused: the keychain must not keep what no row leads to.
async fn take_back(context: &Context, id: &str) {
    let name = id.to_owned();
    let known = context
        .read({
            let name = name.clone();
            move |db| db.certificate(&name)
        })
        .await;
    if matches!(known, Ok(None)) {
        let removed = context
            .vault(move |vault| {
                vault.forget_password(&name)?;
                Ok(vault.remove_keystore(&name)?)
            })
            .await;
        if removed.is_err() {
            tracing::warn!("a keystore that was not taken in could not be taken back");
        }
    }
}
