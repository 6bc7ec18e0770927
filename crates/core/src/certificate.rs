//! eHealth certificates: found, inspected, taken into custody, removed.

mod best;
mod import;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use secrecy::SecretString;
use valise_keystore::{Description, Environment, Keystore, candidates, default_folders, read_file};
use valise_store::Certificate;

pub(crate) use best::best;
pub(crate) use import::check_holder;

use crate::context::{Context, blocking};
use crate::scope::lock;
use crate::views::{CandidateView, CertificateView, PracticeOffer, RemovalConsequence};
use crate::{Changed, Error, Valise, activity, reminder};

impl Valise {
    /// Keystore files in the usual folders, newest first; in practice the invented ones come
    /// before them.
    ///
    /// # Errors
    /// None today; a folder that can't be read counts as empty.
    pub async fn certificate_candidates(&self) -> Result<Vec<CandidateView>, Error> {
        let practice = self.environment() == Environment::Practice;
        let shared = self.shared.clone();
        blocking(move || {
            let mut found = Vec::new();
            if practice {
                found.extend(
                    lock(&shared.practice)
                        .keystores
                        .iter()
                        .map(|one| CandidateView {
                            path: one.path.to_string_lossy().into_owned(),
                            file_name: file_name(&one.path),
                            modified_at: modified_at(&one.path),
                            practice: Some(PracticeOffer {
                                name: one.name.clone(),
                                password: one.password.clone(),
                                shows: one.shows.clone(),
                            }),
                        }),
                );
            }
            let folders = shared.configuration.keystore_folders.clone();
            for one in candidates(&folders.unwrap_or_else(default_folders)) {
                let path = one.path.to_string_lossy().into_owned();
                if found.iter().all(|known| known.path != path) {
                    found.push(CandidateView {
                        path,
                        file_name: one.file_name,
                        modified_at: one.modified,
                        practice: None,
                    });
                }
            }
            Ok(found)
        })
        .await
    }

    /// Reads a keystore without storing anything of it. A request that is not complete yet is
    /// reminded of until a certificate is imported.
    ///
    /// # Errors
    /// What is wrong with the file or the password.
    pub async fn inspect_certificate(
        &self,
        path: &Path,
        password: SecretString,
    ) -> Result<Description, Error> {
        let (path, now) = (path.to_owned(), self.shared.ports.clock.now());
        let description = blocking(move || Ok(open(&path, &password)?.1.describe(now))).await?;
        // Looking works without a database; only the reminder does not.
        if let Ok(context) = self.context().await {
            let _ = reminder::remember_unfinished_request(&context, &description).await;
        }
        Ok(description)
    }

    /// The certificates in custody, newest import first.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn certificates(&self) -> Result<Vec<CertificateView>, Error> {
        all(&self.context().await?).await
    }

    /// One certificate in custody.
    ///
    /// # Errors
    /// [`Error::CertificateNotFound`].
    pub async fn certificate(&self, id: &str) -> Result<CertificateView, Error> {
        let found = self
            .certificates()
            .await?
            .into_iter()
            .find(|one| one.id == id);
        found.ok_or(Error::CertificateNotFound)
    }

    /// What removing it brings about; for the question before it is done.
    ///
    /// # Errors
    /// [`Error::CertificateNotFound`].
    pub async fn removal_consequence(&self, id: &str) -> Result<RemovalConsequence, Error> {
        self.certificate(id).await?;
        consequence(&self.context().await?, id).await
    }

    /// Removes a certificate from custody: the session it carries ends, the row goes, then
    /// everything of it in the keychain. What waits to be sent stays.
    ///
    /// # Errors
    /// [`Error::CertificateNotFound`], those of the keychain.
    pub async fn remove_certificate(&self, id: &str) -> Result<RemovalConsequence, Error> {
        self.certificate(id).await?;
        let context = self.context().await?;
        let consequence = consequence(&context, id).await?;
        if consequence.ends_session {
            crate::session::close(&context).await?;
        }
        // The keychain first: should it refuse, the certificate stays in the list and can be
        // removed again.
        let name = id.to_owned();
        context
            .vault(move |vault| {
                vault.forget_password(&name)?;
                Ok(vault.remove_keystore(&name)?)
            })
            .await?;
        lock(&context.scope.session.passwords).remove(id);
        let (name, now) = (id.to_owned(), context.now());
        context
            .write(move |db| {
                db.remove_certificate(&name)?;
                activity::Line::new("certificate", "activity-certificate_removed").append(db, now)
            })
            .await?;
        context.changed(Changed::Certificate, Some(id));
        context.changed(Changed::Home, None);
        Ok(consequence)
    }
}

/// The certificates in custody, newest import first, described at this moment.
pub(crate) async fn all(context: &Context) -> Result<Vec<CertificateView>, Error> {
    let now = context.now();
    let rows = context.read(|db| db.certificates()).await?;
    rows.into_iter().map(|row| view(row, now)).collect()
}

/// How many checks wait, and whether the open session is held by this certificate.
async fn consequence(context: &Context, id: &str) -> Result<RemovalConsequence, Error> {
    let id = id.to_owned();
    context
        .read(move |db| {
            let waiting = db.unfinished_checks()?.len();
            let session = db.session()?;
            Ok(RemovalConsequence {
                waiting_checks: u32::try_from(waiting).unwrap_or(u32::MAX),
                ends_session: session.is_some_and(|session| session.certificate_id == id),
            })
        })
        .await
}

/// The row with what the calendar says today.
fn view(row: Certificate, now: Timestamp) -> Result<CertificateView, Error> {
    let unreadable = |_| valise_store::Error::Unreadable {
        what: "certificates.description",
    };
    let description: Description = serde_json::from_value(row.description).map_err(unreadable)?;
    Ok(CertificateView {
        id: row.id,
        imported_at: row.imported_at,
        custody: row.custody,
        file_name: row.file_name,
        password_kept: row.password_kept,
        description: description.at(now),
    })
}

/// Reads and opens a keystore file. Blocks: the password check takes its time on purpose.
fn open(path: &Path, password: &SecretString) -> Result<(Vec<u8>, Keystore), Error> {
    let bytes = read_file(path)?;
    let keystore = Keystore::open(&bytes, password)?;
    Ok((bytes.to_vec(), keystore))
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn modified_at(path: &PathBuf) -> Option<Timestamp> {
    Timestamp::try_from(std::fs::metadata(path).ok()?.modified().ok()?).ok()
}
