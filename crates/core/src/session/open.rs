//! Opening a session.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::SignedDuration;
use secrecy::SecretString;
use tokio::runtime::Handle;
use valise_ehealth::{Assertion, Holder, PlatformTrust, TokenRequest, issue};
use valise_keystore::Quality;
use valise_messages::Language;
use valise_store::Session;
use valise_xmldsig::{Signer, SignerError};

use super::fallback;
use super::key::{self, Key};
use crate::card::{CardKey, card_key};
use crate::certificate::{self, check_holder};
use crate::context::{Context, blocking, word};
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
        context.shared.bell.ring();
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
        (Proof::Eid | Proof::Fallback, Quality::Nurse) | (Proof::Group, Quality::GroupOfNurses) => {
        }
        _ => return Err(Error::ProofNotForProfile),
    }
    let certificate = certificate_for(context, &profile).await?;
    let key = key::open(context, &certificate.id, request.password.as_ref()).await?;
    let settings = settings::read(context).await?;
    let door = settings.default_door;
    let row = match request.proof {
        Proof::Eid => with_card(context, key, profile, door, request.pin.as_ref()).await?,
        proof => asked(context, &key, &profile, proof, door, None).await?,
    };
    if request.proof == Proof::Fallback {
        fallback::count(context).await?;
    }
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

/// Asks with the nurse's own card, which gives one signature for one PIN.
async fn with_card(
    context: &Context,
    key: Arc<Key>,
    profile: ProfileView,
    door: Door,
    pin: Option<&SecretString>,
) -> Result<Session, Error> {
    // A wrong clock would cost the signature, and a second one the PIN again.
    super::tick::measure_clock(context).await;
    let language = lock(&context.shared.preferences).language;
    let card = card_key(context, &profile, pin, language.unwrap_or(Language::Fr)).await?;
    let (context, runtime) = (context.clone(), Handle::current());
    // The card, and the person at a PIN pad, take their time.
    blocking(move || {
        let asked = asked(&context, &key, &profile, Proof::Eid, door, Some(&card));
        runtime.block_on(asked)
    })
    .await
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
    card: Option<&CardKey>,
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
    // The key of the certificate holds the session, and proves who asks where no card does.
    let (transport, signer) = (&network.transport, &key.signer);
    let header: &dyn Signer = card.map_or(signer, |card| &card.signer);
    let assertion = loop {
        let url = route.url();
        let result = issue(transport, door_asked, url, header, signer, &request, &trust).await;
        let error = match result {
            Ok(assertion) => break assertion,
            Err(error) => error,
        };
        // A refused call left the device too.
        context.write(|_| Ok(())).await?;
        match card_error(&error) {
            Some(said) => return Err(said.into()),
            // Another address would take another PIN.
            None if card.is_some() => return Err(error.into()),
            None => route.after(context, error.into()).await?,
        }
    };
    let now = context.now();
    let offset = transport.clock_offset();
    Ok(Session {
        certificate_id: key.certificate_id.clone(),
        proof: word(&proof),
        door: word(&door),
        holder: card.map_or_else(|| holder_name(key, profile), |card| card.holder.clone()),
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

/// What the card said, when it was the card that did not sign.
fn card_error(error: &valise_ehealth::Error) -> Option<valise_beid::Error> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(said) = error.downcast_ref::<valise_beid::Error>() {
            return Some(said.clone());
        }
        if let Some(SignerError::Device(said)) = error.downcast_ref::<SignerError>() {
            return said.downcast_ref::<valise_beid::Error>().cloned();
        }
        cause = error.source();
    }
    None
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
