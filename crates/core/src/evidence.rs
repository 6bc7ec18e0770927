//! Evidence: for every answered exchange, proof of what was asked and answered.
//!
//! The proof is the bytes themselves, which the database keeps anyway. A *manifest* names them with
//! their digests, and each manifest names the digest of the one before: the chain of this device.
//! It is written in the transaction that keeps the answer. The format, and how to check it with
//! other people's programs, is in `docs/evidence.md`.

mod bundle;
mod chain;
mod digest;
mod export;
mod folder;
mod here;
mod keep;
mod manifest;
mod problem;
mod readme;
mod retention;
mod seals;

use std::path::Path;

use valise_store::Evidence;

pub(crate) use keep::Keeper;
use manifest::Manifest;

use crate::context::{Context, blocking};
use crate::views::{
    EvidenceExport, EvidenceFile, EvidenceReport, EvidenceView, RetentionView, TokenReference,
};
use crate::{Changed, Error, Valise, activity};

/// Links that are read at a time.
const PAGE: u32 = 200;

impl Valise {
    /// The proof of a check: of its newest answer. Nothing when it has none.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn evidence(&self, check_id: &str) -> Result<Option<EvidenceView>, Error> {
        let context = self.context().await?;
        let id = check_id.to_owned();
        let (links, settings) = context
            .read(move |db| Ok((db.evidence_of(&id)?, crate::settings::within(db)?)))
            .await?;
        let newest = links.into_iter().next();
        Ok(newest.and_then(|link| view(link, settings.evidence_years)))
    }

    /// Writes the proof of checks into a new folder that anyone can check; it must not be there
    /// yet, or be empty.
    ///
    /// # Errors
    /// [`Error::EvidenceMissing`], [`Error::EvidenceFolderUsed`], [`Error::EvidenceNotWritten`],
    /// those of the database.
    pub async fn export_evidence(
        &self,
        check_ids: &[String],
        folder: &Path,
    ) -> Result<EvidenceExport, Error> {
        let context = self.context().await?;
        let (store, ids, path) = (
            context.store().clone(),
            check_ids.to_owned(),
            folder.to_owned(),
        );
        let files = blocking(move || export::write(&store, &ids, &path)).await?;
        let (now, ids) = (context.now(), check_ids.to_owned());
        context
            .write(move |db| {
                let line = activity::Line::new("evidence", "activity-evidence_exported")
                    .with("count", ids.len().to_string());
                match ids.as_slice() {
                    [only] => line.of_check(only).append(db, now),
                    _ => line.append(db, now),
                }
            })
            .await?;
        Ok(EvidenceExport {
            folder: folder.to_string_lossy().into_owned(),
            files,
        })
    }

    /// Verifies a folder that an export wrote, on whatever device. Needs no database.
    ///
    /// # Errors
    /// [`Error::EvidenceFolderUnreadable`].
    pub async fn verify_evidence(&self, folder: &Path) -> Result<EvidenceReport, Error> {
        let folder = folder.to_owned();
        blocking(move || folder::verify(&folder)).await
    }

    /// Verifies the whole chain of this device, and the bytes that are still there.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn verify_evidence_here(&self) -> Result<EvidenceReport, Error> {
        let context = self.context().await?;
        let store = context.store().clone();
        blocking(move || here::verify(&store)).await
    }

    /// How long proof is kept, and how much of it is past its time.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn retention(&self) -> Result<RetentionView, Error> {
        retention(&self.context().await?).await
    }

    /// Removes what is past its time: the checks with their answers. The links of the chain stay.
    /// Call it only after the nurse has said so; how many checks went.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn remove_old_evidence(&self) -> Result<u32, Error> {
        let context = self.context().await?;
        let removed = retention::remove(&context).await?;
        if removed > 0 {
            context.changed(Changed::People, None);
            context.changed(Changed::Home, None);
        }
        Ok(removed)
    }
}

/// How long proof is kept, and how much of it waits for the nurse's word to go: also for the
/// reminder, which must come before anything is removed.
///
/// # Errors
/// Those of the database.
pub(crate) async fn retention(context: &Context) -> Result<RetentionView, Error> {
    retention::view(context).await
}

/// A link as it is shown; nothing for one that can't be read.
fn view(link: Evidence, years: u8) -> Option<EvidenceView> {
    let kept_until = retention::kept_until(link.made_at, years).max(link.kept_until);
    let manifest = Manifest::read(&link.manifest)?;
    let files = manifest.files.iter().map(|file| EvidenceFile {
        name: file.name.clone(),
        bytes: u32::try_from(file.bytes).unwrap_or(u32::MAX),
        sha256: digest::written(&file.sha256),
    });
    Some(EvidenceView {
        check_id: link.check_id,
        sequence: link.sequence,
        input_reference: link.input_reference,
        made_at: link.made_at,
        files: files.collect(),
        digest: digest::written(&link.digest),
        previous: link.previous.map(|previous| digest::written(&previous)),
        token_reference: manifest.token.map(|token| TokenReference {
            id: token.id,
            issuer: token.issuer,
            sha256: digest::written(&token.sha256),
            not_on_or_after: token.not_on_or_after,
        }),
        server_fingerprint: manifest.server.map(|server| digest::written(&server)),
        clock_offset_ms: manifest
            .clock_offset_ms
            .and_then(|offset| i32::try_from(offset).ok()),
        app_version: manifest.app,
        kept_until,
        removed_at: link.removed_at,
    })
}

#[cfg(test)]
mod tests;
