//! The link of an exchange, written in the transaction that keeps its answer.

use jiff::Timestamp;
use valise_store::{NewEvidence, Writing};

use super::bundle::Bundle;
use super::manifest::Manifest;
use super::{digest, retention};
use crate::context::Context;
use crate::settings;

/// Adds links to the chain.
#[derive(Clone)]
pub(crate) struct Keeper {
    /// Version of the app.
    pub(super) app: String,
    /// `practice`, `acceptance` or `production`.
    pub(super) environment: String,
}

impl Keeper {
    /// The keeper of an environment.
    pub(crate) fn of(context: &Context) -> Self {
        Self {
            app: context.shared.configuration.version.clone(),
            environment: context.scope.environment.as_str().to_owned(),
        }
    }

    /// Adds the link of an exchange that was answered now, from the bytes that are in the database
    /// already. Its number is decided here, while no other process can write.
    pub(crate) fn keep(
        &self,
        db: &Writing<'_>,
        input_reference: &str,
        now: Timestamp,
    ) -> Result<(), valise_store::Error> {
        let Some(exchange) = db.exchange(input_reference)? else {
            return Ok(());
        };
        let last = db.last_evidence()?;
        let years = settings::within(db)?.evidence_years;
        let bundle = Bundle::of(&exchange);
        // As precise as the database keeps it.
        let made_at = Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now);
        let manifest = Manifest {
            sequence: last
                .as_ref()
                .map_or(1, |last| last.sequence.saturating_add(1)),
            previous: last.map(|last| last.digest),
            made_at,
            app: self.app.clone(),
            environment: self.environment.clone(),
            check_id: exchange.check_id.clone(),
            input_reference: input_reference.to_owned(),
            files: bundle.lines(),
            token: bundle.token,
            server: exchange.server_certificate.as_deref().map(digest::of),
            clock_offset_ms: exchange.clock_offset_ms,
            kept_until: retention::kept_until(made_at, years),
        };
        let text = manifest.text();
        db.append_evidence(&NewEvidence {
            sequence: manifest.sequence,
            check_id: &manifest.check_id,
            input_reference,
            made_at,
            manifest: &text,
            digest: digest::of(text.as_bytes()),
            previous: manifest.previous,
            kept_until: manifest.kept_until,
        })
    }
}
