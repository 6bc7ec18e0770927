//! The single looks of the connection test.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use valise_ehealth::{Service, attributes};
use valise_keystore::{CertificateState, Quality};
use valise_mycarenet::member_data::{self, MemberData, Reader};
use valise_soap::{Call, MESSAGE_LIFETIME, with_holder_of_key};

use crate::certificate::{self, check_holder};
use crate::context::Context;
use crate::continuity::{self, Route};
use crate::session::{self, Live};
use crate::views::{ConnectionStepState as State, OpenSession, Proof};
use crate::{Error, Valise, brussels, check, profile};

/// The device's clock is off by more than this: said, because other programs suffer from it.
const CLOCK_NOTICE: SignedDuration = SignedDuration::from_secs(60);

/// Why these calls are made, for the ledger.
const PURPOSE: &str = "connection_test";

/// Begin of the detail codes that say that the care provider may not ask.
const NO_RIGHT: &str = "UNAUTHORIZED_";

/// A step that is in order, or nearly.
pub(super) struct Passed {
    pub(super) state: State,
    pub(super) key: &'static str,
    pub(super) params: BTreeMap<String, String>,
    pub(super) remedy_key: Option<&'static str>,
}

impl Passed {
    fn ok(key: &'static str) -> Self {
        Self {
            state: State::Ok,
            key,
            params: BTreeMap::new(),
            remedy_key: None,
        }
    }

    fn warning(key: &'static str, remedy_key: &'static str) -> Self {
        Self {
            state: State::Warning,
            remedy_key: Some(remedy_key),
            ..Self::ok(key)
        }
    }

    fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

/// Step a: a certificate of the profile, valid and not about to end.
pub(super) async fn certificate(context: &Context) -> Result<Passed, Error> {
    let profile = profile::required(context).await?;
    let mut own: Vec<_> = certificate::all(context)
        .await?
        .into_iter()
        .filter(|one| check_holder(&one.description, &profile).is_ok())
        .collect();
    own.sort_by_key(|one| std::cmp::Reverse(one.description.valid_from));
    let environment = context.scope.environment;
    let usable = own
        .iter()
        .find(|one| one.description.check_usable(environment).is_ok());
    let Some(usable) = usable else {
        return match own.first() {
            Some(first) => Err(match first.description.check_usable(environment) {
                Err(error) => error.into(),
                Ok(()) => Error::CertificateMissing,
            }),
            None => Err(Error::CertificateMissing),
        };
    };
    let description = &usable.description;
    let passed = match description.state {
        CertificateState::Ok => Passed::ok("connection-certificate_ok"),
        _ => Passed::warning(
            "connection-certificate_renewable",
            "connection-certificate_renewable.action",
        ),
    };
    let until = brussels::written(brussels::day(description.valid_until));
    Ok(passed
        .with("date", until)
        .with("days", description.days_left))
}

/// The token service can be reached, and shows a certificate that is trusted. That the platform
/// has moved a service to another place is said: it may be slow there, and knows of it.
pub(super) async fn network(context: &Context) -> Result<Passed, Error> {
    let transport = context.network()?.transport;
    let mut route = Route::begin(context, Service::Sts).await?;
    while let Err(error) = transport.measure_clock(route.url(), PURPOSE).await {
        route.after(context, error.into()).await?;
    }
    Ok(match continuity::is_on(context).await {
        true => Passed::warning(
            "connection-network_continuity",
            "connection-network_continuity.action",
        ),
        false => Passed::ok("connection-network_ok"),
    })
}

pub(super) fn clock(context: &Context) -> Result<Passed, Error> {
    let offset = context.network()?.transport.clock_offset();
    Ok(match offset.map(|offset| offset.abs()) {
        Some(offset) if offset > CLOCK_NOTICE => Passed::warning(
            "connection-clock_corrected",
            "connection-clock_corrected.action",
        )
        .with("minutes", (offset.as_secs() + 59) / 60),
        Some(_) => Passed::ok("connection-clock_ok"),
        None => Passed::warning(
            "connection-clock_unknown",
            "connection-clock_unknown.action",
        ),
    })
}

/// Step b: a session is open, or can be opened without asking anything.
pub(super) async fn session(context: &Context, valise: &Valise) -> Result<(Live, Passed), Error> {
    let live = match session::live(context).await {
        Err(Error::NoSession | Error::SessionEnded) => {
            let profile = profile::required(context).await?;
            let proof = match profile.quality {
                Quality::Nurse => Proof::Fallback,
                Quality::GroupOfNurses => Proof::Group,
            };
            let request = OpenSession {
                proof,
                password: None,
                reason: None,
                pin: None,
            };
            valise.open_session(request).await?;
            session::live(context).await?
        }
        other => other?,
    };
    let until = brussels::time(live.assertion.not_on_or_after());
    Ok((
        live,
        Passed::ok("connection-session_ok").with("time", until),
    ))
}

/// The platform recognises the care provider.
pub(super) async fn rights(context: &Context, live: &Live) -> Result<Passed, Error> {
    let quality = profile::required(context).await?.quality;
    if attributes::recognised(&live.assertion, quality) {
        return Ok(Passed::ok("connection-rights_ok"));
    }
    let quality = match quality {
        Quality::Nurse => "nurse",
        Quality::GroupOfNurses => "groupofnurses",
    };
    Err(valise_ehealth::Error::NotRecognised { quality }.into())
}

/// Step c.
pub(super) fn licence(context: &Context) -> Result<Passed, Error> {
    context.network()?.addresses.licence()?;
    Ok(Passed::ok("connection-licence_ok"))
}

/// Step d: any answer of MyCareNet proves access, also a refusal of the question; only a
/// fault and a missing right mean that the service isn't active.
pub(super) async fn insurability(context: &Context, live: &Live) -> Result<Passed, Error> {
    let data = asked(context, live).await?;
    let refused = data
        .faults
        .iter()
        .find(|fault| fault.code.starts_with(NO_RIGHT));
    match refused {
        Some(fault) => Err(Error::CheckRefused {
            detail: fault.code.clone(),
        }),
        None => Ok(Passed::ok("connection-insurability_ok")),
    }
}

async fn asked(context: &Context, live: &Live) -> Result<MemberData, Error> {
    let mut route = Route::begin(context, Service::MemberData).await?;
    loop {
        match asked_at(context, live, route.url()).await {
            Ok(data) => return Ok(data),
            Err(error) => route.after(context, error).await?,
        }
    }
}

async fn asked_at(context: &Context, live: &Live, url: &str) -> Result<MemberData, Error> {
    let network = context.network()?;
    let profile = profile::required(context).await?;
    let now = live.platform_now(context);
    let today = brussels::day(now);
    let query = check::question_of_oneself(&profile, now, today)?;
    let environment = context.scope.environment;
    let origin = check::origin(&network.addresses, &profile, environment)?;
    let body = member_data::request(&query, &origin, now)?;
    let (xml, id) = (live.assertion.xml(), live.assertion.id());
    let signer = &live.key.signer;
    let body = with_holder_of_key(&body, xml, id, signer, now, MESSAGE_LIFETIME, None)?;
    let soap_action = Some(check::soap_action());
    let call = Call {
        url: url.to_owned(),
        soap_action,
        purpose: PURPOSE,
        body,
    };
    let answer = network.transport.post(call).await?;
    let content = member_data::response_in(&answer)?.samlp_response;
    Ok(Reader::new()
        .on(today)
        .answering(&query.reference)
        .read(&content)?)
}
