//! Asking whether the holder's certificate was revoked: a lost or stolen card is. Only when there is
//! a network, behind what is shown already; what was answered is kept, and its age is shown.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use valise_beid::verify::revocation::{
    RevocationReason, RevocationStatus, addresses, ocsp_request, read_ocsp,
};
use valise_beid::{CardFiles, Certificate, File, Reason, Standing, Trust, check_holder};

use crate::context::Context;
use crate::{Error, Valise};

/// Why the call is made, for the ledger.
const PURPOSE: &str = "card_revocation";
/// Where the answers are kept.
const KEPT: &str = "card_revocation";
/// How many answers are kept: a few weeks of patients.
const MOST: usize = 500;

/// What to ask about, and whom.
pub(super) struct Question {
    certificate: Certificate,
    issuer: Certificate,
    address: String,
}

impl Question {
    /// About the holder's authentication certificate, once its chain is proven: the address to ask
    /// comes from the certificate. Nothing for a card without certificates, or without an address.
    ///
    /// `also` is an origin that may be asked besides the authority's own hosts.
    pub(super) fn of(
        files: &CardFiles,
        trust: &Trust,
        also: Option<&str>,
        at: Timestamp,
    ) -> Option<Self> {
        let holder = check_holder(&files.bytes(), trust, at);
        let certificate = holder.certificate()?.clone();
        let issuer = Certificate::parse(files.get(File::CitizenAuthority)?).ok()?;
        let address = addresses(&certificate, also.as_slice())
            .ocsp
            .into_iter()
            .next()?;
        Some(Self {
            certificate,
            issuer,
            address,
        })
    }
}

/// An answer that was kept.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    /// `good`, `revoked`, `on_hold` or `unknown`.
    status: String,
    obtained_at: Timestamp,
    next_update: Option<Timestamp>,
}

impl Kept {
    fn standing(&self) -> Standing {
        match self.status.as_str() {
            "good" => Standing::Proven,
            "revoked" => Standing::NotProven(Reason::Revoked),
            "on_hold" => Standing::NotProven(Reason::OnHold),
            _ => Standing::NotProven(Reason::UnknownCertificate),
        }
    }
}

/// What is known about revocation, and since when; a kept answer that is still in date is not asked
/// again, and one that is out of date is better than none. Nothing when nobody could answer.
pub(super) async fn ask(valise: &Valise, question: Question) -> Option<(Standing, Timestamp)> {
    let context = valise.context().await.ok()?;
    let name = question.certificate.sha256();
    let kept = read(&context).await.remove(&name);
    let in_date = |kept: &Kept| {
        kept.next_update
            .is_some_and(|next_update| context.now() < next_update)
    };
    if let Some(kept) = kept.as_ref().filter(|kept| in_date(kept)) {
        return Some((kept.standing(), kept.obtained_at));
    }
    match fetch(&context, &question).await {
        Ok(Some(fresh)) => {
            let answer = (fresh.standing(), fresh.obtained_at);
            // An answer that cannot be kept is an answer all the same.
            if let Err(error) = keep(&context, name, fresh).await {
                tracing::warn!(code = error.code(), "the revocation answer is not kept");
            }
            Some(answer)
        }
        Ok(None) | Err(_) => kept.map(|kept| (kept.standing(), kept.obtained_at)),
    }
}

/// Asks by GET, as every responder understands it (RFC 6960, appendix A).
async fn fetch(context: &Context, question: &Question) -> Result<Option<Kept>, Error> {
    let request =
        ocsp_request(&question.certificate, &question.issuer).map_err(|_| Error::Internal)?;
    let encoded: String = STANDARD
        .encode(request)
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D");
    let url = format!("{}/{encoded}", question.address.trim_end_matches('/'));
    let network = context.network()?;
    let answer = network.transport.get_signed(&url, PURPOSE).await;
    // A refused call left the device too.
    context.write(|_| Ok(())).await?;
    let now = network.transport.platform_now();
    let (certificate, issuer) = (&question.certificate, &question.issuer);
    let (status, next_update) = match read_ocsp(&answer?.bytes, certificate, issuer, now) {
        RevocationStatus::Good { next_update, .. } => ("good", next_update),
        RevocationStatus::Revoked {
            reason: RevocationReason::OnHold,
            ..
        } => ("on_hold", None),
        RevocationStatus::Revoked { .. } => ("revoked", None),
        RevocationStatus::Unknown => ("unknown", None),
        RevocationStatus::Unusable(_) => return Ok(None),
    };
    Ok(Some(Kept {
        status: status.to_owned(),
        obtained_at: now,
        next_update,
    }))
}

async fn read(context: &Context) -> BTreeMap<String, Kept> {
    let kept = context.read(|db| db.setting(KEPT)).await;
    kept.ok().flatten().unwrap_or_default()
}

async fn keep(context: &Context, name: String, fresh: Kept) -> Result<(), Error> {
    let mut all = read(context).await;
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
