//! The connection test: everything a check needs, step by step, up to one harmless call. "In
//! order" is this product's own definition; the network's operators publish none.

mod looks;

use std::collections::BTreeMap;

use looks::Passed;

use crate::context::Context;
use crate::views::{ConnectionStep, ConnectionStepState as State};
use crate::{Error, Event, Valise, activity};

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
        let certificate = looks::certificate(self.context).await;
        let certificate = self.end("certificate", certificate);

        self.begin("network");
        let network = looks::network(self.context).await;
        let network = self.end("network", network);
        if network {
            self.begin("clock");
            let clock = looks::clock(self.context);
            self.end("clock", clock);
        }
        let mut live = None;
        if certificate && network {
            self.begin("session");
            let session = looks::session(self.context, valise).await;
            let (found, passed) = session.map_or_else(
                |error| (None, Err(error)),
                |(live, passed)| (Some(live), Ok(passed)),
            );
            self.end("session", passed);
            live = found;
        }
        if let Some(live) = &live {
            self.begin("rights");
            let rights = looks::rights(self.context, live).await;
            self.end("rights", rights);
        }
        self.begin("licence");
        let licence = looks::licence(self.context);
        let licence = self.end("licence", licence);
        if let (Some(live), true) = (&live, licence) {
            self.begin("insurability");
            let insurability = looks::insurability(self.context, live).await;
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
