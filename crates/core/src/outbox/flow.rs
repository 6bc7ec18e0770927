//! Whether the queue flows: paused by the nurse, or by the platform that refused several times in a
//! row. Kept in the database, so that a pause lasts over a restart and counts for every program
//! that sends.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use valise_store::{Reading, Writing};

use crate::check::policy;
use crate::views::{PauseBy, QueuePause};

/// Where it is kept.
const KEY: &str = "outbox";

/// How the queue flows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Flow {
    /// Refusals of the platform in a row, over all checks.
    refusals: u32,
    /// How often it stopped because of them without an answer in between.
    stops: u32,
    pub(crate) pause: Option<QueuePause>,
}

impl Flow {
    pub(crate) fn read(db: &Reading<'_>) -> Result<Self, valise_store::Error> {
        Ok(db.setting(KEY)?.unwrap_or_default())
    }

    /// Changes it, in the transaction of what made it change; what it is then.
    pub(crate) fn change(
        db: &Writing<'_>,
        change: impl FnOnce(&mut Self),
    ) -> Result<Self, valise_store::Error> {
        let before = Self::read(db)?;
        let mut after = before.clone();
        change(&mut after);
        if after != before {
            db.put_setting(KEY, &after)?;
        }
        Ok(after)
    }

    /// How many may be sent side by side: none while it is paused, one to try after a pause of the
    /// platform, else what is usual.
    pub(crate) fn allowed(&self, now: Timestamp, usual: usize) -> usize {
        match &self.pause {
            None => usual,
            Some(pause) => usize::from(pause.until.is_some_and(|until| until <= now)),
        }
    }

    /// The platform refused, for a reason that lies in no single question.
    pub(crate) fn refused(&mut self, code: &str, now: Timestamp) {
        self.refusals = self.refusals.saturating_add(1);
        if self.refusals < policy::REFUSALS_THAT_STOP || self.allowed(now, 1) == 0 {
            return;
        }
        self.pause = Some(QueuePause {
            by: PauseBy::Platform,
            code: Some(code.to_owned()),
            since: now,
            until: Some(policy::tried_again_at(now, self.stops)),
        });
        self.stops = self.stops.saturating_add(1);
    }

    /// The platform worked, whatever it said.
    pub(crate) fn worked(&mut self) {
        self.refusals = 0;
        self.stops = 0;
        self.pause.take_if(|pause| pause.by == PauseBy::Platform);
    }

    /// The nurse stops it; a pause of hers keeps its time.
    pub(crate) fn stop(&mut self, now: Timestamp) {
        let hers = |pause: &QueuePause| pause.by == PauseBy::Nurse;
        if !self.pause.as_ref().is_some_and(hers) {
            self.pause = Some(QueuePause {
                by: PauseBy::Nurse,
                code: None,
                since: now,
                until: None,
            });
        }
    }

    /// The nurse lets it go on, whoever stopped it.
    pub(crate) fn go_on(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    fn until(flow: &Flow) -> Option<i64> {
        let until = flow.pause.as_ref()?.until?;
        Some(until.duration_since(Timestamp::UNIX_EPOCH).as_mins())
    }

    #[test]
    fn three_refusals_in_a_row_stop_it_and_an_answer_in_between_does_not() {
        let mut flow = Flow::default();
        flow.refused("soap.soa_02001", at(0));
        flow.refused("soap.soa_02001", at(0));
        flow.worked();
        flow.refused("soap.soa_02001", at(0));
        flow.refused("soap.soa_02001", at(0));
        assert_eq!(flow.allowed(at(0), 3), 3);
        flow.refused("soap.soa_02001", at(0));
        assert_eq!((flow.allowed(at(0), 3), until(&flow)), (0, Some(5)));
    }

    #[test]
    fn one_question_is_tried_at_the_end_of_each_pause_and_the_pauses_grow() {
        let mut flow = Flow::default();
        for _ in 0..3 {
            flow.refused("soap.soa_02001", at(0));
        }
        // what was on its way already does not make the pause longer
        flow.refused("soap.soa_02001", at(1));
        assert_eq!((flow.allowed(at(5), 3), until(&flow)), (1, Some(5)));
        for (tried, next) in [(5, 20), (20, 80), (80, 140)] {
            flow.refused("soap.soa_02001", at(tried));
            assert_eq!(until(&flow), Some(next));
        }
        flow.worked();
        assert_eq!((flow.allowed(at(80), 3), &flow), (3, &Flow::default()));
    }

    #[test]
    fn only_the_nurse_ends_the_pause_of_the_nurse() {
        let mut flow = Flow::default();
        flow.stop(at(0));
        for _ in 0..5 {
            flow.refused("soap.soa_02001", at(1));
        }
        flow.worked();
        assert_eq!(flow.allowed(at(100_000), 3), 0);
        flow.stop(at(2));
        assert_eq!(flow.pause.as_ref().map(|pause| pause.since), Some(at(0)));
        flow.go_on();
        assert_eq!(flow.allowed(at(2), 3), 3);
    }
}
