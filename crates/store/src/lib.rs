//! The encrypted database: people, checks, answers as they travelled, the activity log, the
//! ledger of outgoing calls, settings, certificate metadata and the open session.
//!
//! One file, encrypted page by page (SQLCipher, raw 256-bit key), write-ahead log, every commit
//! synced to disk. Only this crate knows SQL: [`Store::read`] and [`Store::write`] hand out the
//! queries of one concept per module, and a write is one transaction.

mod activity;
mod certificates;
mod checks;
mod conditions;
mod damage;
mod error;
mod evidence;
mod facts;
mod ledger;
mod migrations;
mod people;
#[cfg(test)]
mod plan;
mod readings;
mod reminders;
mod rounds;
mod session;
mod settings;
mod store;
mod value;
mod visits;

pub use activity::{Activity, ActivitySearch, ActivityText, NewActivity};
pub use certificates::Certificate;
pub use checks::{
    Answer, Check, CheckError, CheckLine, CheckOutcome, EndedTry, NewAnswer, NewCheck, NewTry,
    NextDue, QueueCounts, Queued, Try,
};
pub use conditions::Page;
pub use error::Error;
pub use evidence::{Evidence, Exchange, NewEvidence};
pub use facts::{Fact, NewFact};
pub use ledger::{Call, CallSearch};
pub use people::{Person, fold};
pub use readings::{IdentityReading, NewIdentityReading, ReadingCount};
pub use reminders::Reminder;
pub use rounds::{Round, RoundCheck};
pub use session::Session;
pub use store::{Reading, Store, Writing};
pub use visits::{Visit, VisitRule};
