//! The card on the screen, as far as it is known, and those that wait in other readers.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

use crate::Event;
use crate::scope::lock;
use crate::valise::Shared;
use crate::views::{CardStage, CardView, Genuine, OtherCard, PersonInput};

/// A card may stay in the reader for so long after its reading before it is announced.
const LEFT_BEHIND: SignedDuration = SignedDuration::from_secs(60);

/// Where the card lies that was put in last.
#[derive(Default)]
pub(crate) struct Desk(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    card: Option<Card>,
    /// Cards that were put in before it and are still in other readers, the oldest first.
    others: Vec<Waiting>,
    /// Whether somebody watches the readers already.
    watched: bool,
}

struct Card {
    view: CardView,
    /// What a form about this person is filled with.
    person: Option<PersonInput>,
    inserted_at: Timestamp,
    ended_at: Option<Timestamp>,
    /// Whether the sheet was put away.
    away: bool,
}

/// A card in another reader. It is the same stay when it is shown again.
struct Waiting {
    id: String,
    other: OtherCard,
}

impl Inner {
    /// The card to show.
    fn shown(&self) -> Option<CardView> {
        let card = self.card.as_ref().filter(|card| !card.away)?;
        let mut view = card.view.clone();
        let others = self.others.iter();
        view.others = others.map(|waiting| waiting.other.clone()).collect();
        Some(view)
    }

    /// Moves the card that is shown to those that wait, when it is still in another reader.
    fn step_aside(&mut self, reader: &str) {
        let Some(card) = self.card.take() else { return };
        if card.view.present && card.view.reader != reader {
            let identity = card.view.identity;
            self.others.push(Waiting {
                id: card.view.id,
                other: OtherCard {
                    reader: card.view.reader,
                    holder: identity.map(|it| format!("{} {}", it.first_names, it.name)),
                },
            });
        }
    }

    /// The identifier of the card that waits in a reader; it waits no longer.
    fn waited_in(&mut self, reader: &str) -> Option<String> {
        let mut place = self.others.iter();
        let place = place.position(|waiting| waiting.other.reader == reader)?;
        Some(self.others.remove(place).id)
    }

    /// Puts a card on the screen that is not read yet.
    fn lay(&mut self, shared: &Shared, reader: &str, id: String) -> String {
        self.step_aside(reader);
        let now = shared.ports.clock.now();
        let view = CardView {
            id: id.clone(),
            reader: reader.to_owned(),
            stage: CardStage::Probing,
            present: true,
            identity: None,
            photo: None,
            genuine: Genuine::Checking,
            proofs: Vec::new(),
            own: false,
            person_id: None,
            reading: None,
            error: None,
            left_behind: false,
            apdus: 0,
            bytes: 0,
            elapsed_ms: 0,
            others: Vec::new(),
        };
        self.card = Some(Card {
            view,
            person: None,
            inserted_at: now,
            ended_at: None,
            away: false,
        });
        tell(shared, self);
        id
    }
}

impl Desk {
    /// The card to show.
    pub(super) fn shown(&self) -> Option<CardView> {
        lock(&self.0).shown()
    }

    /// The identifier, the reader and the holder of the card that is in a reader now.
    pub(super) fn present(&self) -> Option<Present> {
        let inner = lock(&self.0);
        let card = inner.card.as_ref().filter(|card| card.view.present)?;
        Some(Present {
            id: card.view.id.clone(),
            reader: card.view.reader.clone(),
        })
    }

    /// Who the holder of the card on the screen is, once it was read, and what it is worth.
    pub(super) fn person(&self) -> Option<(PersonInput, Genuine)> {
        let inner = lock(&self.0);
        let card = inner.card.as_ref()?;
        Some((card.person.clone()?, card.view.genuine))
    }

    /// Whether the readers are watched from now on by the caller; false when somebody does already.
    pub(super) fn watch(&self) -> bool {
        !std::mem::replace(&mut lock(&self.0).watched, true)
    }

    /// A card was put in: it takes the place of the one before.
    pub(super) fn put(&self, shared: &Shared, reader: &str) -> String {
        let mut inner = lock(&self.0);
        inner.waited_in(reader);
        inner.lay(shared, reader, uuid::Uuid::new_v4().to_string())
    }

    /// The card in a reader is wanted on the screen: the one that waits there, or one that nobody
    /// told of yet.
    pub(super) fn fetch(&self, shared: &Shared, reader: &str) -> String {
        let mut inner = lock(&self.0);
        let waited = inner.waited_in(reader);
        let id = waited.unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
        inner.lay(shared, reader, id)
    }

    /// Changes the card, unless another one took its place; whether it is still the one.
    pub(super) fn change(
        &self,
        shared: &Shared,
        id: &str,
        change: impl FnOnce(&mut CardView),
    ) -> bool {
        let mut inner = lock(&self.0);
        let Some(card) = inner.card.as_mut().filter(|card| card.view.id == id) else {
            return false;
        };
        change(&mut card.view);
        let now = shared.ports.clock.now();
        let elapsed = now.duration_since(card.inserted_at).as_millis();
        match card.view.stage {
            CardStage::Probing | CardStage::Reading => card.ended_at = None,
            CardStage::Done | CardStage::Failed => {
                card.ended_at.get_or_insert(now);
            }
        }
        if card.ended_at.is_none_or(|ended| ended == now) {
            card.view.elapsed_ms = u32::try_from(elapsed.max(0)).unwrap_or(u32::MAX);
        }
        tell(shared, &inner);
        true
    }

    /// What a form about the holder is filled with.
    pub(super) fn remember(&self, id: &str, person: PersonInput) {
        let mut inner = lock(&self.0);
        if let Some(card) = inner.card.as_mut().filter(|card| card.view.id == id) {
            card.person = Some(person);
        }
    }

    /// The card was taken out of a reader, or its reader is gone: what was read stays.
    pub(super) fn taken_out(&self, shared: &Shared, reader: &str) {
        let mut inner = lock(&self.0);
        let waited = inner.waited_in(reader).is_some();
        let Some(card) = inner
            .card
            .as_mut()
            .filter(|card| card.view.reader == reader && card.view.present)
        else {
            if waited {
                tell(shared, &inner);
            }
            return;
        };
        card.view.present = false;
        card.view.left_behind = false;
        tell(shared, &inner);
        if inner.card.as_ref().is_some_and(|card| card.away) {
            inner.card = None;
        }
    }

    /// Nothing is known of any reader: the card service stopped.
    pub(super) fn all_taken_out(&self, shared: &Shared) {
        lock(&self.0).others.clear();
        if let Some(present) = self.present() {
            self.taken_out(shared, &present.reader);
        }
    }

    /// Puts the sheet away.
    pub(super) fn put_away(&self, shared: &Shared) {
        let mut inner = lock(&self.0);
        match &mut inner.card {
            Some(card) if card.view.present => card.away = true,
            other => *other = None,
        }
        tell(shared, &inner);
    }

    /// Announces a card that stayed in the reader for too long, once; its sheet comes back.
    pub(super) fn look_for_a_forgotten_card(&self, shared: &Shared) {
        let now = shared.ports.clock.now();
        let mut inner = lock(&self.0);
        let Some(card) = inner.card.as_mut() else {
            return;
        };
        let long = card
            .ended_at
            .is_some_and(|ended| now.duration_since(ended) >= LEFT_BEHIND);
        if card.view.present && long && !card.view.left_behind {
            card.view.left_behind = true;
            card.away = false;
            tell(shared, &inner);
        }
    }

    /// The identifier of the card that was left behind.
    pub(crate) fn forgotten(&self) -> Option<String> {
        let inner = lock(&self.0);
        let card = inner.card.as_ref().filter(|card| card.view.left_behind)?;
        Some(card.view.id.clone())
    }

    /// Whether a card was left behind.
    pub(crate) fn left_behind(&self) -> bool {
        let inner = lock(&self.0);
        inner
            .card
            .as_ref()
            .is_some_and(|card| card.view.left_behind)
    }
}

/// The card that is in a reader now.
pub(super) struct Present {
    pub(super) id: String,
    pub(super) reader: String,
}

fn tell(shared: &Shared, inner: &Inner) {
    shared.tell(Event::Card {
        card: inner.shown().map(Box::new),
    });
}
