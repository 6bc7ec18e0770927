//! The connection test: everything a check needs, step by step, up to one harmless call. "In
//! order" is this product's own definition; the network's operators publish none.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use valise_ehealth::{Service, attributes};
use valise_keystore::{CertificateState, Quality};
use valise_mycarenet::member_data::{self, MemberData, Reader};
use valise_soap::{Call, MESSAGE_LIFETIME, with_holder_of_key};

use crate::certificate::{self, check_holder};
use crate::context::Context;
use crate::session::Live;
use crate::views::{ConnectionStep, ConnectionStepState as State, OpenSession, Proof};
use crate::{Error, Event, Valise, activity, brussels, check, profile, session};

/// The steps, in order. A step that fails makes those after it pointless, except where noted.
const STEPS: [&str; 7] = [
    "certificate",
    "network",
    "clock",
    "session",
    "rights",
    "licence",
    "insurability",
];

/// The device's clock is off by more than this: said, because other programs suffer from it.
const CLOCK_NOTICE: SignedDuration = SignedDuration::from_secs(60);

/// Begin of the detail codes that say that the care provider may not ask.
const NO_RIGHT: &str = "UNAUTHORIZED_";

impl Valise {
    /// Tries everything a check needs, step by step; each step is also told as an event. The last
    /// step asks, for information, about the care provider's own insurance.
    ///
    /// # Errors
    /// Those of the keychain and the database; what fails on the way is the step's own state.
    pub async fn connection_test(&self) -> Result<Vec<ConnectionStep>, Error> {
        let context = self.context().await?;
        let mut test = Test::new(&context);
        test.run(self).await;
        let worst = test.worst();
        let now = context.now();
        context
            .write(move |db| {
                activity::Line::new("session", "activity-connection_tested")
                    .with("result", worst)
                    .append(db, now)
            })
            .await?;
        Ok(test.steps)
    }
}

/// A connection test under way.
struct Test<'a> {
    context: &'a Context,
    steps: Vec<ConnectionStep>,
}

/// A step that is in order, or nearly.
struct Passed {
    state: State,
    key: &'static str,
    params: BTreeMap<String, String>,
    remedy_key: Option<&'static str>,
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

impl<'a> Test<'a> {
    fn new(context: &'a Context) -> Self {
        let steps = STEPS.map(|name| ConnectionStep {
            name: name.to_owned(),
            state: State::Waiting,
            key: format!("connection-{name}"),
            params: BTreeMap::new(),
            remedy_key: None,
        });
        let test = Self {
            context,
            steps: steps.into(),
        };
        test.steps.iter().for_each(|step| test.tell(step));
        test
    }

    async fn run(&mut self, valise: &Valise) {
        self.begin("certificate");
        let certificate = self.certificate().await;
        let certificate = self.end("certificate", certificate);

        self.begin("network");
        let network = self.network().await;
        let network = self.end("network", network);
        if network {
            self.begin("clock");
            let clock = self.clock();
            self.end("clock", clock);
        }
        let mut live = None;
        if certificate && network {
            self.begin("session");
            let session = self.session(valise).await;
            let (found, passed) = session.map_or_else(
                |error| (None, Err(error)),
                |(live, passed)| (Some(live), Ok(passed)),
            );
            self.end("session", passed);
            live = found;
        }
        if let Some(live) = &live {
            self.begin("rights");
            let rights = self.rights(live).await;
            self.end("rights", rights);
        }
        self.begin("licence");
        let licence = self.licence();
        let licence = self.end("licence", licence);
        if let (Some(live), true) = (&live, licence) {
            self.begin("insurability");
            let insurability = self.insurability(live).await;
            self.end("insurability", insurability);
        }
        for index in 0..self.steps.len() {
            if self
                .steps
                .get(index)
                .is_some_and(|step| step.state == State::Waiting)
            {
                self.change(index, |step| step.state = State::Skipped);
            }
        }
    }

    /// Step a: a certificate of the profile, valid and not about to end.
    async fn certificate(&self) -> Result<Passed, Error> {
        let profile = profile::required(self.context).await?;
        let mut own: Vec<_> = certificate::all(self.context)
            .await?
            .into_iter()
            .filter(|one| check_holder(&one.description, &profile).is_ok())
            .collect();
        own.sort_by_key(|one| std::cmp::Reverse(one.description.valid_from));
        let environment = self.context.scope.environment;
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

    /// The token service can be reached, and shows a certificate that is trusted.
    async fn network(&self) -> Result<Passed, Error> {
        let network = self.context.network()?;
        let url = network.addresses.get(Service::Sts)?;
        network
            .transport
            .measure_clock(url, "connection_test")
            .await?;
        Ok(Passed::ok("connection-network_ok"))
    }

    fn clock(&self) -> Result<Passed, Error> {
        let offset = self.context.network()?.transport.clock_offset();
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
    async fn session(&self, valise: &Valise) -> Result<(Live, Passed), Error> {
        let live = match session::live(self.context).await {
            Err(Error::NoSession | Error::SessionEnded) => {
                let profile = profile::required(self.context).await?;
                let proof = match profile.quality {
                    Quality::Nurse => Proof::Fallback,
                    Quality::GroupOfNurses => Proof::Group,
                };
                let request = OpenSession {
                    proof,
                    password: None,
                    reason: None,
                };
                valise.open_session(request).await?;
                session::live(self.context).await?
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
    async fn rights(&self, live: &Live) -> Result<Passed, Error> {
        let quality = profile::required(self.context).await?.quality;
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
    fn licence(&self) -> Result<Passed, Error> {
        self.context.network()?.addresses.licence()?;
        Ok(Passed::ok("connection-licence_ok"))
    }

    /// Step d: any answer of MyCareNet proves access, also a refusal of the question; only a
    /// fault and a missing right mean that the service isn't active.
    async fn insurability(&self, live: &Live) -> Result<Passed, Error> {
        let data = self.asked(live).await?;
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

    async fn asked(&self, live: &Live) -> Result<MemberData, Error> {
        let network = self.context.network()?;
        let profile = profile::required(self.context).await?;
        let now = live.platform_now(self.context);
        let today = brussels::day(now);
        let query = check::question_of_oneself(&profile, now, today)?;
        let environment = self.context.scope.environment;
        let origin = check::origin(&network.addresses, &profile, environment)?;
        let body = member_data::request(&query, &origin, now)?;
        let (xml, id) = (live.assertion.xml(), live.assertion.id());
        let signer = &live.key.signer;
        let body = with_holder_of_key(&body, xml, id, signer, now, MESSAGE_LIFETIME, None)?;
        let url = network.addresses.get(Service::MemberData)?.to_owned();
        let soap_action = Some(check::soap_action());
        let call = Call {
            url,
            soap_action,
            purpose: "connection_test",
            body,
        };
        let answer = network.transport.post(call).await?;
        let content = member_data::response_in(&answer)?.samlp_response;
        Ok(Reader::new()
            .on(today)
            .answering(&query.reference)
            .read(&content)?)
    }

    fn begin(&mut self, name: &str) {
        if let Some(index) = self.index(name) {
            self.change(index, |step| step.state = State::Running);
        }
    }

    /// Ends a step; whether it passed.
    fn end(&mut self, name: &str, result: Result<Passed, Error>) -> bool {
        let passed = result.is_ok();
        if let Some(index) = self.index(name) {
            self.change(index, |step| match result {
                Ok(passed) => {
                    step.state = passed.state;
                    step.key = passed.key.to_owned();
                    step.params = passed.params;
                    step.remedy_key = passed.remedy_key.map(str::to_owned);
                }
                Err(error) => {
                    let view = error.view();
                    step.state = State::Failed;
                    step.key = view.code.replace('.', "-");
                    step.params = view.params;
                    step.remedy_key = Some(format!("{}.action", step.key));
                }
            });
        }
        passed
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.name == name)
    }

    fn change(&mut self, index: usize, change: impl FnOnce(&mut ConnectionStep)) {
        if let Some(step) = self.steps.get_mut(index) {
            change(step);
            let step = step.clone();
            self.tell(&step);
        }
    }

    fn tell(&self, step: &ConnectionStep) {
        self.context
            .shared
            .tell(Event::ConnectionStep { step: step.clone() });
    }

    /// `ok`, `warning` or `failed`: the worst of all steps.
    fn worst(&self) -> &'static str {
        let has = |state| self.steps.iter().any(|step| step.state == state);
        match () {
            () if has(State::Failed) => "failed",
            () if has(State::Warning) => "warning",
            () => "ok",
        }
    }
}
