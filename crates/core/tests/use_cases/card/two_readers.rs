//! Cards in two readers at once: the newest is shown, and the other one when it is asked for.

use std::sync::Arc;

use valise_core::views::{CardStage, CardView, OtherCard};
use valise_simulator::card::{
    CardOrder, Holder, Profile, ReaderControl, ReaderOptions, VirtualReader,
};

use super::{PATIENCE, code};
use crate::support::{Device, anna};

const FIRST: &str = "Reader of the desk";
const SECOND: &str = "Reader of the bag";

struct Desk {
    device: Device,
    hands: Vec<ReaderControl>,
    patients: Vec<Holder>,
}

impl Desk {
    async fn new() -> Self {
        let mut options = ReaderOptions::default();
        options.readers = [FIRST, SECOND].map(str::to_owned).to_vec();
        let reader = VirtualReader::with(options);
        let device = Device::with_cards(Arc::new(reader.clone())).await;
        let roots = device.platform.simulator().card_roots().to_vec();
        device.valise.set_practice_cards(roots, None);
        device.valise.set_profile(anna()).await.unwrap();
        device.valise.watch_cards().unwrap();
        Self {
            device,
            hands: reader.controls(),
            patients: Holder::patients(),
        }
    }

    fn put_in(&self, reader: usize, patient: usize) {
        let order = CardOrder::new(self.patients[patient].clone(), Profile::Applet18);
        let authority = self.device.platform.simulator().card_authority().clone();
        self.hands[reader].insert(&authority.make(&order).unwrap());
    }

    fn name(&self, patient: usize) -> String {
        let holder = &self.patients[patient];
        format!("{} {}", holder.given_names, holder.name)
    }

    /// What is shown as soon as it fits.
    async fn until(&self, fits: impl Fn(&CardView) -> bool) -> CardView {
        let mut events = self.device.valise.subscribe();
        let found = tokio::time::timeout(PATIENCE, async {
            loop {
                if let Some(card) = self.device.valise.card().filter(&fits) {
                    return card;
                }
                // whatever happens is a reason to look again
                let _ = events.recv().await;
            }
        });
        found.await.unwrap()
    }

    async fn done(&self, reader: &str) -> CardView {
        let done = |card: &CardView| card.reader == reader && card.stage == CardStage::Done;
        self.until(done).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_newest_card_is_shown_and_the_other_one_when_it_is_asked_for() {
    let desk = Desk::new().await;
    let valise = &desk.device.valise;
    desk.put_in(0, 0);
    let first = desk.done(FIRST).await;
    assert_eq!(first.others, []);

    desk.put_in(1, 1);
    let second = desk.done(SECOND).await;
    let waits = |reader: &str, patient| {
        vec![OtherCard {
            reader: reader.to_owned(),
            holder: Some(desk.name(patient)),
        }]
    };
    assert_eq!(second.others, waits(FIRST, 0));

    // the same stay of the same card is the same reading
    let again = valise.read_card(Some(FIRST)).await.unwrap();
    assert_eq!((&again.id, &again.identity), (&first.id, &first.identity));
    assert_eq!(again.reading, first.reading);
    assert_eq!(again.others, waits(SECOND, 1));
    assert_eq!(valise.readings(None, None).await.unwrap().len(), 2);

    // the one that waits is taken out: nothing to choose any more
    desk.hands[1].remove();
    let alone = desk.until(|card| card.others.is_empty()).await;
    assert_eq!((alone.id, alone.present), (first.id, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_comes_back_is_another_stay() {
    let desk = Desk::new().await;
    let valise = &desk.device.valise;
    desk.put_in(0, 0);
    let first = desk.done(FIRST).await;
    desk.put_in(1, 1);
    desk.done(SECOND).await;
    desk.hands[0].remove();
    desk.until(|card| card.others.is_empty()).await;
    desk.put_in(0, 0);
    let back = desk.done(FIRST).await;
    assert_ne!(back.id, first.id);
    assert_eq!(back.reading.unwrap().number_today, 2);
    assert_eq!(back.others.len(), 1);

    // with the sheet put away and its card gone, nobody guesses between two
    valise.dismiss_card();
    desk.hands[0].remove();
    desk.put_in(0, 2);
    desk.done(FIRST).await;
    desk.hands[0].stop_service();
    desk.until(|card| card.others.is_empty() && !card.present)
        .await;
    assert_eq!(code(valise.read_card(None).await), "beid.no_service");
}
