//! Insurability checks: written down first, then sent, answered, kept.
//!
//! A check is a row before anything leaves the device ([`ask`]). Sending it ([`send`]) builds the
//! question, writes the try down, posts it, and stores what came back together with the new state
//! in one transaction; [`outcome`] decides what the answer means for the check. Whatever stops on
//! the way, and whenever the app is killed, the row says where the check stands.

mod ask;
mod keep;
mod message;
mod name;
mod outcome;
pub(crate) mod policy;
mod rest;
mod round;
mod send;
pub(crate) mod useless;
mod view;

use jiff::civil::Date;
use valise_mycarenet::member_data;

pub(crate) use ask::{Asked, needed_facet, origin, question_of_oneself, required, soap_action};
pub(crate) use outcome::kept;
pub use round::Progress;
pub(crate) use send::{Sent, send_through};
pub(crate) use view::{is_over, state, summary};

use crate::context::Context;
use crate::views::{
    CheckOptions, CheckOriginal, CheckState, CheckSummary, CheckView, MemberDataView,
};
use crate::{Changed, Error, Valise, activity, outbox, person};

impl Valise {
    /// Writes a check down, sends it and waits for its end (or for it to be parked).
    ///
    /// # Errors
    /// [`Error::PersonNotFound`], a date or number that can't be asked about, the keychain and the
    /// database. What goes wrong on the way is no error here: the check itself says so.
    pub async fn check_person(
        &self,
        person_id: &str,
        options: CheckOptions,
    ) -> Result<CheckView, Error> {
        let context = self.context().await?;
        let check_id = ask::save(&context, person_id, options).await?;
        send::send(&context, &check_id).await
    }

    /// The same for a NISS; the person is added when she is not in the list.
    ///
    /// # Errors
    /// As [`Valise::check_person`], and [`Error::Identifiers`].
    pub async fn check_niss(&self, niss: &str, options: CheckOptions) -> Result<CheckView, Error> {
        let context = self.context().await?;
        let person = person::by_niss(&context, niss).await?;
        self.check_person(&person.id, options).await
    }

    /// Writes a check down and answers at once, in state `saved`; the worker sends it
    /// ([`Valise::work`]).
    ///
    /// # Errors
    /// As [`Valise::check_person`].
    pub async fn ask_check(
        &self,
        person_id: &str,
        options: CheckOptions,
    ) -> Result<CheckView, Error> {
        let check = self.save_check(person_id, options).await?;
        self.shared.bell.ring();
        Ok(check)
    }

    /// Only writes a check down (`saved`), for [`Valise::check_many`] or the next heartbeat. A
    /// check of the same person about the same day that is not over yet is given instead of a
    /// second one.
    ///
    /// # Errors
    /// As [`Valise::check_person`].
    pub async fn save_check(
        &self,
        person_id: &str,
        options: CheckOptions,
    ) -> Result<CheckView, Error> {
        let context = self.context().await?;
        let check_id = ask::save(&context, person_id, options).await?;
        view::view(&context, &check_id).await
    }

    /// One check.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`].
    pub async fn check(&self, check_id: &str) -> Result<CheckView, Error> {
        view::view(&self.context().await?, check_id).await
    }

    /// Sends a check again, with a new reference, and with the nurse's choice where it needs one.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`], [`Error::CheckOver`] when it was answered or cancelled.
    pub async fn retry_check(
        &self,
        check_id: &str,
        insurer: Option<String>,
        registration_number: Option<String>,
    ) -> Result<CheckView, Error> {
        let context = self.context().await?;
        if ask::again(&context, check_id, insurer, registration_number).await? {
            return send::send(&context, check_id).await;
        }
        view::view(&context, check_id).await
    }

    /// Cancels a check that has not been answered.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`], [`Error::CheckUnderWay`], [`Error::CheckOver`].
    pub async fn cancel_check(&self, check_id: &str) -> Result<CheckView, Error> {
        let context = self.context().await?;
        let check = ask::required(&context, check_id).await?;
        match view::state(&check) {
            CheckState::Sending => return Err(Error::CheckUnderWay),
            CheckState::Answered => return Err(Error::CheckOver),
            CheckState::Cancelled => return view::view(&context, check_id).await,
            _ => {}
        }
        let (id, now) = (check_id.to_owned(), context.now());
        let cancelled = context
            .write(move |db| {
                let cancelled = db.cancel_check(&id)?;
                if cancelled {
                    activity::Line::new("check", "activity-check_cancelled")
                        .about(&check.person_id)
                        .of_check(&id)
                        .append(db, now)?;
                }
                Ok(cancelled)
            })
            .await?;
        if !cancelled {
            // It began to be sent between the look and the write.
            return Err(Error::CheckUnderWay);
        }
        told(&context, check_id);
        view::view(&context, check_id).await
    }

    /// Request and answer of the last try as they travelled; the password of the software's
    /// licence is hidden.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`].
    pub async fn check_original(&self, check_id: &str) -> Result<CheckOriginal, Error> {
        let context = self.context().await?;
        ask::required(&context, check_id).await?;
        view::original(&context, check_id).await
    }

    /// The checks about one care date, newest first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn checks_on(&self, date: Date) -> Result<Vec<CheckSummary>, Error> {
        let checks = self
            .context()
            .await?
            .read(move |db| db.checks_on(date))
            .await?;
        Ok(checks.into_iter().map(summary).collect())
    }

    /// Explains a MemberData answer (`samlp:Response`) without keeping it. Neither the database
    /// nor the keychain is touched.
    ///
    /// # Errors
    /// [`Error::Mycarenet`] when it is no such answer.
    pub fn read_member_data(
        &self,
        response: &[u8],
        reference_date: Option<Date>,
    ) -> Result<MemberDataView, Error> {
        Ok(member_data::read(response, reference_date)?.into())
    }
}

/// Tells that a check moved.
pub(crate) fn told(context: &Context, check_id: &str) {
    context.changed(Changed::Check, Some(check_id));
    outbox::told(context);
}

/// Puts what ended senders were sending back into the queue.
pub(crate) async fn release(context: &Context) -> Result<(), Error> {
    let (sender, now) = (context.sender().clone(), context.now());
    // Most of the time nobody sends: reading costs less than writing.
    let owners = context.read(|db| db.lease_owners()).await?;
    if owners.is_empty() {
        return Ok(());
    }
    let released = context
        .write(move |db| {
            let ended = sender.ended(owners);
            db.release_abandoned(now, &ended)
        })
        .await?;
    if released > 0 {
        tracing::info!(released, "what an ended program was sending is sent again");
        context.changed(Changed::Check, None);
    }
    Ok(())
}
