//! Opening a session.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::SignedDuration;
use valise_ehealth::{Assertion, Holder, PlatformTrust, TokenRequest, issue};
use valise_keystore::Quality;
use valise_store::Session;

use super::key::{self, Key};
use crate::certificate::{self, check_holder};
use crate::context::{Context, word};
use crate::continuity::Route;
use crate::scope::{Scope, lock};
use crate::views::{CertificateView, Door, OpenSession, ProfileView, Proof, SessionView};
use crate::{Changed, Error, Valise, activity, profile, settings};

impl Valise {
    /// Opens a session in place of the one before, if there is one. Call [`Valise::tick`] after
    /// it: what waited for a session then leaves.
    ///
    /// # Errors
    /// What the profile, the certificate, the keychain, the network or the platform says; the
    /// state of the session says the same afterwards.
    pub async fn open_session(&self, request: OpenSession) -> Result<SessionView, Error> {
        let context = self.context().await?;
        let gate = context.scope.session.gate.lock().await;
        let opening = Opening::begin(&context);
        let result = opened(&context, &request).await;
        drop(opening);
        drop(gate);
        let failure = result.as_ref().err().map(Error::view);
        *lock(&context.scope.session.failure) = failure;
        context.changed(Changed::Session, None);
        context.changed(Changed::Home, None);
        result?;
        super::view(&context).await
    }
}

/// The state "opening", which ends however opening ends.
struct Opening(Arc<Scope>);

impl Opening {
    fn begin(context: &Context) -> Self {
        Self::flag(&context.scope).store(true, Ordering::Relaxed);
        *lock(&context.scope.session.failure) = None;
        context.changed(Changed::Session, None);
        Self(context.scope.clone())
    }

    fn flag(scope: &Scope) -> &AtomicBool {
        &scope.session.opening
    }
}

impl Drop for Opening {
    fn drop(&mut self) {
        Self::flag(&self.0).store(false, Ordering::Relaxed);
    }
}

async fn opened(context: &Context, request: &OpenSession) -> Result<(), Error> {
    let profile = profile::required(context).await?;
    match (request.proof, profile.quality) {
        (Proof::Eid, _) => return Err(Error::ProofNotAvailable),
        (Proof::Fallback, Quality::Nurse) | (Proof::Group, Quality::GroupOfNurses) => {}
        _ => return Err(Error::ProofNotForProfile),
    }
    let certificate = certificate_for(context, &profile).await?;
    let key = key::open(context, &certificate.id, request.password.as_ref()).await?;
    let settings = settings::read(context).await?;
    let row = asked(
        context,
        &key,
        &profile,
        request.proof,
        settings.default_door,
    )
    .await?;
    let reason = request.reason.clone().unwrap_or_default();
    let kind = row.proof.clone();
    let now = context.now();
    context
        .write(move |db| {
            db.put_session(&row)?;
            activity::Line::new("session", "activity-session_opened")
                .with("proof", kind)
                .with("reason", reason.trim())
                .append(db, now)
        })
        .await?;
    key::keep_for_session(context, &certificate.id).await;
    *lock(&context.scope.session.renewal_tried_at) = None;
    Ok(())
}

/// The newest certificate in custody that may be used and is that of the profile. Without one, the
/// rule that the nearest one breaks.
async fn certificate_for(
    context: &Context,
    profile: &ProfileView,
) -> Result<CertificateView, Error> {
    let all = certificate::all(context).await?;
    let mut nearest = if all.is_empty() {
        Error::CertificateMissing
    } else {
        other_holder()
    };
    let mut own: Vec<_> = all
        .into_iter()
        .filter(|one| check_holder(&one.description, profile).is_ok())
        .collect();
    own.sort_by_key(|one| std::cmp::Reverse(one.description.valid_from));
    for one in own {
        match one.description.check_usable(context.scope.environment) {
            Ok(()) => return Ok(one),
            Err(error) => nearest = error.into(),
        }
    }
    Err(nearest)
}

fn other_holder() -> Error {
    valise_keystore::Error::OtherHolder.into()
}

/// Asks the token service, and makes the row of the session.
pub(super) async fn asked(
    context: &Context,
    key: &Key,
    profile: &ProfileView,
    proof: Proof,
    door: Door,
) -> Result<Session, Error> {
    let numbers = profile::Numbers::of(profile)?;
    let holder = match profile.quality {
        Quality::Nurse => Holder::Nurse(numbers.niss),
        Quality::GroupOfNurses => Holder::GroupOfNurses(numbers.nihii),
    };
    let hours = settings::read(context).await?.session_hours;
    let request = TokenRequest {
        holder,
        lifetime: SignedDuration::from_hours(i64::from(hours)),
    };
    let network = context.network()?;
    let service = match door {
        Door::WsTrust => valise_ehealth::Service::Sts,
        Door::Samlp => valise_ehealth::Service::StsSamlp,
    };
    let mut route = Route::begin(context, service).await?;
    let trust = PlatformTrust::new(
        context.scope.environment,
        network.addresses.platform_issuers.clone(),
    )
    .with_own_chain(&key.chain);
    let door_asked = match door {
        Door::WsTrust => valise_ehealth::Door::WsTrust,
        Door::Samlp => valise_ehealth::Door::Samlp,
    };
    // The key of the certificate proves who asks and holds the session.
    let (transport, signer) = (&network.transport, &key.signer);
    let assertion = loop {
        let url = route.url();
        let result = issue(transport, door_asked, url, signer, signer, &request, &trust).await;
        let error = match result {
            Ok(assertion) => break assertion,
            Err(error) => error,
        };
        // A refused call left the device too.
        context.write(|_| Ok(())).await?;
        route.after(context, error.into()).await?;
    };
    let now = context.now();
    let offset = transport.clock_offset();
    Ok(Session {
        certificate_id: key.certificate_id.clone(),
        proof: word(&proof),
        door: word(&door),
        holder: holder_name(key, profile),
        not_before: assertion.not_before(),
        not_on_or_after: assertion.not_on_or_after(),
        attributes: attributes(&assertion),
        assertion: assertion.xml().to_owned(),
        opened_at: now,
        renewed_at: None,
        checked_at: now,
        clock_offset_ms: offset.and_then(|offset| i64::try_from(offset.as_millis()).ok()),
    })
}

fn holder_name(key: &Key, profile: &ProfileView) -> String {
    let own = format!("{} {}", profile.first_name, profile.name);
    key.description
        .name
        .clone()
        .unwrap_or_else(|| own.trim().to_owned())
}

fn attributes(assertion: &Assertion) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::new();
    for one in assertion.attributes() {
        attributes.insert(one.name.clone(), one.values.join(", "));
    }
    attributes
}
