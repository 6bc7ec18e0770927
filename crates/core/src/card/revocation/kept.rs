//! Answers that are kept until the authority has newer ones.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use valise_beid::verify::revocation::{RevocationReason, RevocationStatus, Whose};
use valise_beid::{Reason, Standing};

use crate::Error;
use crate::context::Context;

/// Where the answers are kept.
const KEPT: &str = "card_revocation";
/// How many answers are kept: a few weeks of patients.
const MOST: usize = 500;

/// An answer that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// `good`, `revoked`, `on_hold` or `unknown`.
    status: String,
    pub(super) obtained_at: Timestamp,
    next_update: Option<Timestamp>,
}

impl Kept {
    /// What an authority said at that moment; nothing when it said nothing.
    pub(super) fn of(status: RevocationStatus, obtained_at: Timestamp) -> Option<Self> {
        let (status, next_update) = match status {
            RevocationStatus::Good { next_update, .. } => ("good", next_update),
            RevocationStatus::Revoked {
                reason: RevocationReason::OnHold,
                ..
            } => ("on_hold", None),
            RevocationStatus::Revoked { .. } => ("revoked", None),
            RevocationStatus::Unknown => ("unknown", None),
            RevocationStatus::Unusable(_) => return None,
        };
        Some(Self {
            status: status.to_owned(),
            obtained_at,
            next_update,
        })
    }

    /// Only a good answer is believed for a while: a card that was found again is asked about.
    pub(super) fn is_in_date(&self, now: Timestamp) -> bool {
        self.next_update
            .is_some_and(|next_update| now < next_update)
    }

    pub(super) fn standing(&self, whose: Whose) -> Standing {
        Standing::NotProven(match (self.status.as_str(), whose) {
            ("good", _) => return Standing::Proven,
            ("revoked" | "on_hold", Whose::Register) => Reason::RegisterRevoked,
            ("revoked", Whose::Holder) => Reason::Revoked,
            ("on_hold", Whose::Holder) => Reason::OnHold,
            _ => Reason::UnknownCertificate,
        })
    }
}

/// The kept answer about the certificate of this fingerprint.
pub(super) async fn read(context: &Context, name: &str) -> Option<Kept> {
    all(context).await.remove(name)
}

/// Keeps an answer, and no more of the others than fit.
pub(super) async fn keep(context: &Context, name: String, fresh: Kept) -> Result<(), Error> {
    let mut all = all(context).await;
    all.insert(name, fresh);
    while all.len() > MOST {
        let oldest = all.iter().min_by_key(|(_, kept)| kept.obtained_at);
        let Some(oldest) = oldest.map(|(name, _)| name.clone()) else {
            break;
        };
        all.remove(&oldest);
    }
    context.write(move |db| db.put_setting(KEPT, &all)).await
}

async fn all(context: &Context) -> BTreeMap<String, Kept> {
    let kept = context.read(|db| db.setting(KEPT)).await;
    kept.ok().flatten().unwrap_or_default()
}
