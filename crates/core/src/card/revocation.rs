//! Asking whether the certificates of a card were revoked: the holder's, since a lost or stolen card
//! is blocked by it, and the register's, without which nothing on the card is proven. Only when
//! there is a network, behind what is shown already; what was answered is kept, and its age is
//! shown.
//!
//! The status service of the authority is asked first. Where a certificate names none, or it gives
//! no answer that can be believed, the list that the certificate names is fetched.

mod fetch;
mod kept;
mod lists;
mod question;

use jiff::Timestamp;
use valise_beid::{CardBytes, Reason, Standing};

use crate::Valise;
use crate::context::Context;
use crate::scope::Network;
use kept::Kept;
use question::{Question, questions};

pub(crate) use lists::Lists;

/// What is known about the revocation of a card's certificates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardRevocation {
    /// Proven when none of them is revoked.
    pub standing: Standing,
    /// When that was asked; of two answers the older.
    pub asked_at: Timestamp,
}

impl CardRevocation {
    /// The worse of two, as old as the older.
    fn and(self, other: Self) -> Self {
        let worse = match other.standing {
            // worse than anything about the holder
            Standing::NotProven(Reason::RegisterRevoked) => other.standing,
            _ => self.standing.and(other.standing),
        };
        Self {
            standing: worse,
            asked_at: self.asked_at.min(other.asked_at),
        }
    }
}

impl Valise {
    /// Asks whether the certificates of a card were revoked. The card must have been read with the
    /// proof, the root, the holder's authentication certificate and its authority. Nothing when
    /// there is nobody to ask, or nobody could be reached and nothing is known from before.
    ///
    /// Without an open database the answer is not kept, and the calls are not written down.
    pub async fn card_revocation(&self, card: &CardBytes<'_>) -> Option<CardRevocation> {
        let shared = &self.shared;
        let now = shared.ports.clock.now();
        let trust = super::practice::trust(shared);
        let also = super::practice::ocsp_origin(shared);
        let questions = questions(card, &trust, also.as_deref(), now);
        let scope = shared.scope();
        let endpoints = shared.endpoints(scope.environment);
        let network = scope.network(endpoints.as_deref(), &shared.ports.clock);
        let desk = Asking {
            valise: self,
            context: self.context().await.ok(),
            network: network.ok(),
        };
        let register = match &questions.register {
            Some(question) => Some(desk.ask(question).await),
            None => None,
        };
        let holder = match &questions.holder {
            Ok(question) => desk.ask(question).await,
            Err(_) => None,
        };
        combine(holder, questions.holder.err(), register)
    }
}

/// One answer of what was found about the holder's certificate, or why nothing was asked about it,
/// and about the register's, where that is asked about.
fn combine(
    holder: Option<CardRevocation>,
    not_asked: Option<Reason>,
    register: Option<Option<CardRevocation>>,
) -> Option<CardRevocation> {
    let missing = |reason: Reason, asked_at: Timestamp| CardRevocation {
        standing: Standing::NotProven(reason),
        asked_at,
    };
    let unreached = not_asked.unwrap_or(Reason::Unavailable);
    match (holder, register) {
        (Some(holder), None) => Some(holder),
        (Some(holder), Some(Some(register))) => Some(holder.and(register)),
        (Some(holder), Some(None)) => {
            Some(holder.and(missing(Reason::Unavailable, holder.asked_at)))
        }
        (None, Some(Some(register))) => Some(missing(unreached, register.asked_at).and(register)),
        (None, _) => None,
    }
}

/// What is needed for asking.
struct Asking<'a> {
    valise: &'a Valise,
    context: Option<Context>,
    network: Option<Network>,
}

impl Asking<'_> {
    /// A kept answer that is still in date is not asked again, and one that is out of date is
    /// better than none.
    async fn ask(&self, question: &Question) -> Option<CardRevocation> {
        let name = question.certificate.sha256();
        let kept = match &self.context {
            Some(context) => kept::read(context, &name).await,
            None => None,
        };
        let answer = |kept: &Kept| CardRevocation {
            standing: kept.standing(question.whose),
            asked_at: kept.obtained_at,
        };
        let now = self.valise.shared.ports.clock.now();
        if let Some(kept) = kept.as_ref().filter(|kept| kept.is_in_date(now)) {
            return Some(answer(kept));
        }
        let transport = &self.network.as_ref()?.transport;
        let lists = &self.valise.shared.card_lists;
        let found = fetch::fetch(transport, lists, question).await;
        if let Some(context) = &self.context {
            // A call that brought nothing left the device too; an answer that cannot be kept is an
            // answer all the same.
            let noted = match &found {
                fetch::Found::Known(fresh) => kept::keep(context, name, fresh.clone()).await,
                _ => context.write(|_| Ok(())).await,
            };
            if let Err(error) = noted {
                tracing::warn!(code = error.code(), "the revocation answer is not kept");
            }
        }
        match (found, &kept) {
            (fetch::Found::Known(fresh), _) => Some(answer(&fresh)),
            (_, Some(kept)) => Some(answer(kept)),
            (fetch::Found::Unusable(status), None) => Some(CardRevocation {
                standing: status.standing(question.whose),
                asked_at: transport.platform_now(),
            }),
            (fetch::Found::Nothing, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64, standing: Standing) -> CardRevocation {
        CardRevocation {
            standing,
            asked_at: Timestamp::constant(second, 0),
        }
    }

    #[test]
    fn the_worse_answer_counts_and_the_older_gives_its_age() {
        let good = |second| at(second, Standing::Proven);
        let not = |second, reason| at(second, Standing::NotProven(reason));
        let lost = not(5, Reason::Revoked);
        let register_gone = not(9, Reason::RegisterRevoked);
        for (holder, not_asked, register, expected) in [
            (Some(good(5)), None, Some(Some(good(3))), Some(good(3))),
            (Some(good(5)), None, None, Some(good(5))),
            (
                Some(good(5)),
                None,
                Some(None),
                Some(not(5, Reason::Unavailable)),
            ),
            (Some(lost), None, Some(Some(good(7))), Some(lost)),
            (Some(lost), None, Some(None), Some(lost)),
            (
                Some(lost),
                None,
                Some(Some(register_gone)),
                Some(not(5, Reason::RegisterRevoked)),
            ),
            // A child's card holds no certificate.
            (
                None,
                Some(Reason::Absent),
                Some(Some(good(7))),
                Some(not(7, Reason::Absent)),
            ),
            (
                None,
                None,
                Some(Some(good(7))),
                Some(not(7, Reason::Unavailable)),
            ),
            (None, None, Some(Some(register_gone)), Some(register_gone)),
            (None, None, Some(None), None),
            (None, Some(Reason::Absent), None, None),
        ] {
            assert_eq!(combine(holder, not_asked, register), expected);
        }
    }
}
