//! A card that is put in: read by itself, judged, kept, shown; and the own card that signs in.

mod revocation;
mod two_readers;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::timeout;
use valise_core::views::{
    Action, CardStage, CardView, Genuine, OpenSession, PersonInput, Proof, SessionState,
};
use valise_core::{Event, Valise};
use valise_simulator::card::PracticeTable;

use crate::support::{Device, anna, code, secret};

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A device with a practice reader beside it.
struct Bedside {
    device: Device,
    table: PracticeTable,
    events: Receiver<Event>,
}

impl Bedside {
    async fn new() -> Self {
        let table = PracticeTable::new(Timestamp::now());
        table.plug();
        let device = Device::with_cards(Arc::new(table.reader().clone())).await;
        let platform = device.platform.simulator();
        table.answers_at(platform.ocsp_origin());
        let origin = Some(platform.ocsp_origin().to_owned());
        device
            .valise
            .set_practice_cards(table.roots().unwrap(), origin);
        device.valise.set_profile(anna()).await.unwrap();
        let events = device.valise.subscribe();
        device.valise.watch_cards().unwrap();
        Self {
            device,
            table,
            events,
        }
    }

    fn valise(&self) -> &Valise {
        &self.device.valise
    }

    fn insert(&self, id: &str) {
        assert!(self.table.insert(id).unwrap(), "{id} is on the table");
    }

    /// The first card that fits, with all that were shown before it.
    async fn until(&mut self, fits: impl Fn(&CardView) -> bool) -> (CardView, Vec<CardView>) {
        let mut before = Vec::new();
        let found = timeout(PATIENCE, async {
            loop {
                let card = match self.events.recv().await {
                    Ok(Event::Card { card }) => card.map(|card| *card),
                    Ok(_) => None,
                    // as the shell does: what was missed shows in what is there now
                    Err(RecvError::Lagged(_)) => self.device.valise.card(),
                    Err(RecvError::Closed) => panic!("nobody tells any more"),
                };
                if let Some(card) = card {
                    if fits(&card) {
                        return card;
                    }
                    before.push(card);
                }
            }
        });
        match found.await {
            Ok(found) => (found, before),
            Err(_) => panic!("only these were shown: {before:#?}"),
        }
    }

    async fn ended(&mut self) -> CardView {
        let ended = |card: &CardView| {
            matches!(card.stage, CardStage::Done | CardStage::Failed) && card.present
        };
        self.until(ended).await.0
    }

    fn patient(&self) -> String {
        let cards = self.table.cards();
        let patient = cards.iter().find(|card| card.shows == "patient").unwrap();
        patient.id.clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_patients_card_is_shown_piece_by_piece_and_kept_before_it_is_called_genuine() {
    let mut bedside = Bedside::new().await;
    let niss = bedside.patient();
    bedside.insert(&niss);
    let (card, before) = bedside.until(|card| card.stage == CardStage::Done).await;

    let named = before.iter().find(|card| card.identity.is_some()).unwrap();
    assert_eq!(named.genuine, Genuine::Checking);
    assert!(named.photo.is_none() && named.reading.is_none());
    assert!(before.iter().all(|card| card.genuine == Genuine::Checking));

    assert_eq!(card.genuine, Genuine::Genuine);
    assert!(!card.own && card.present && card.person_id.is_none());
    let identity = card.identity.unwrap();
    assert_eq!(identity.national_number, niss);
    assert!(identity.street_and_number.is_some() && !identity.expired);
    assert!(
        card.photo
            .unwrap()
            .starts_with("data:image/jpeg;base64,/9j/")
    );
    let parts: Vec<_> = card
        .proofs
        .iter()
        .map(|proof| proof.part.as_str())
        .collect();
    assert_eq!(
        parts,
        [
            "identity",
            "address",
            "photo",
            "chain",
            "root",
            "revocation"
        ]
    );
    let proven = card.proofs.iter().filter(|proof| proof.result == "proven");
    assert_eq!(proven.count(), 5);

    let kept = bedside.valise().readings(None, None).await.unwrap();
    assert_eq!(kept, [card.reading.unwrap()]);
    assert_eq!(kept[0].signature.as_deref(), Some("proven"));
    assert!(kept[0].counts);
    assert_eq!(kept[0].serial_number, Some(identity.card_number));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_tap_makes_a_person_of_the_card_and_the_next_reading_finds_her() {
    let mut bedside = Bedside::new().await;
    let niss = bedside.patient();
    bedside.insert(&niss);
    bedside.ended().await;
    let added = bedside.valise().add_person_from_card().await.unwrap();
    assert_eq!(added.summary.niss, Some(niss.clone()));
    let shown = bedside.valise().card().unwrap();
    assert_eq!(shown.person_id.as_ref(), Some(&added.summary.id));
    // a second tap finds her
    let again = bedside.valise().add_person_from_card().await.unwrap();
    assert_eq!(again.summary.id, added.summary.id);

    bedside.table.remove();
    bedside.until(|card| !card.present).await;
    bedside.insert(&niss);
    let card = bedside.ended().await;
    assert_eq!(card.person_id, Some(added.summary.id));
    assert_eq!(card.reading.unwrap().number_today, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_card_is_kept_as_forged_and_leads_nowhere() {
    for (id, genuine, signature) in [
        ("forged_name", Genuine::Forged, "forged"),
        ("wrong_photo", Genuine::Forged, "forged"),
        ("unknown_root", Genuine::NotProven, "not_proven"),
    ] {
        let mut bedside = Bedside::new().await;
        bedside.insert(id);
        let card = bedside.ended().await;
        assert_eq!(card.genuine, genuine, "{id}");
        let reading = card.reading.unwrap();
        assert_eq!(reading.signature.as_deref(), Some(signature), "{id}");
        let added = bedside.valise().add_person_from_card().await;
        match genuine {
            Genuine::Forged => {
                assert!(!reading.counts);
                assert_eq!(code(added), "core.card_forged");
            }
            _ => assert!(added.is_ok()),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_card_makes_no_reading_and_fills_the_profile() {
    let mut bedside = Bedside::new().await;
    bedside.insert("nurse");
    let card = bedside.ended().await;
    assert!(card.own && card.reading.is_none());
    assert_eq!(card.genuine, Genuine::Genuine);
    assert!(
        bedside
            .valise()
            .readings(None, None)
            .await
            .unwrap()
            .is_empty()
    );
    let profile = bedside.valise().profile_from_card().unwrap();
    assert_eq!(profile.niss, anna().niss);
    assert_eq!(profile.first_name, "Anna");
    assert!(profile.nihii.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_stays_when_the_card_is_pulled() {
    let mut bedside = Bedside::new().await;
    // card data and the identity, then no more
    bedside.table.reader().control().die_after(5);
    let niss = bedside.patient();
    bedside.insert(&niss);
    let (card, _) = bedside.until(|card| card.stage == CardStage::Failed).await;
    assert_eq!(card.identity.unwrap().national_number, niss);
    assert_eq!(card.error.unwrap().code, "beid.removed");
    assert_ne!(card.genuine, Genuine::Genuine);
    assert!(card.reading.is_none());
    bedside.insert(&niss);
    assert_eq!(bedside.ended().await.genuine, Genuine::Genuine);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_stays_is_announced_after_a_minute_and_once() {
    let mut bedside = Bedside::new().await;
    let niss = bedside.patient();
    bedside.insert(&niss);
    bedside.ended().await;
    bedside.valise().dismiss_card();
    assert_eq!(bedside.valise().card(), None);
    bedside.device.pass(SignedDuration::from_secs(61));
    let (card, _) = bedside.until(|card| card.left_behind).await;
    assert!(card.present);
    let home = bedside.valise().home().await.unwrap();
    let line = home
        .attention
        .iter()
        .find(|item| item.id == "card_left_behind")
        .unwrap();
    assert_eq!(line.action, Some(Action::OpenReaders));
    bedside.table.remove();
    let (card, _) = bedside.until(|card| !card.present).await;
    assert!(!card.left_behind);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_cards_in_a_row_leave_nothing_stuck() {
    let mut bedside = Bedside::new().await;
    let niss = bedside.patient();
    for _ in 0..200 {
        bedside.insert(&niss);
        bedside.table.remove();
    }
    bedside.insert(&niss);
    let (card, _) = bedside
        .until(|card| card.stage == CardStage::Done && card.present)
        .await;
    assert_eq!(card.genuine, Genuine::Genuine);
    let person = PersonInput {
        niss: Some(niss),
        ..PersonInput::default()
    };
    bedside.valise().add_person(person).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_and_their_troubles_have_a_remedy() {
    let bedside = Bedside::new().await;
    let valise = bedside.valise();
    let language = valise_core::Language::En;
    let readers = valise.card_readers().await.unwrap();
    assert_eq!(readers[0].name, "Practice reader");
    let doctor = valise.reader_doctor(language).await.unwrap();
    let last = doctor.checks.last().unwrap();
    assert_eq!(last.detail, "core.no_card");
    assert!(last.remedy.is_some());
    assert_eq!(code(valise.read_card(None).await), "core.no_card");
    let control = bedside.table.reader().control();
    control.stop_service();
    let doctor = valise.reader_doctor(language).await.unwrap();
    assert_eq!(doctor.checks[0].detail, "beid.no_service");
    control.start_service();
    bedside.table.unplug();
    let doctor = valise.reader_doctor(language).await.unwrap();
    assert_eq!(doctor.checks[1].detail, "core.no_reader");
}

fn with_pin(pin: &str) -> OpenSession {
    OpenSession {
        proof: Proof::Eid,
        password: None,
        reason: None,
        pin: Some(secret(pin)),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_card_and_its_pin_open_a_session() {
    let bedside = Bedside::new().await;
    let nurse = bedside.device.platform.nurse();
    bedside.device.import(&nurse).await.unwrap();
    let valise = bedside.valise();
    assert_eq!(
        code(valise.open_session(with_pin("1234")).await),
        "core.no_card"
    );

    bedside.insert("nurse");
    let card = valise.signing_card().await.unwrap();
    assert!(card.own && card.error.is_none() && !card.pin_pad);
    assert_eq!(card.tries_left, Some(3));
    assert_eq!(
        code(valise.open_session(with_pin("12")).await),
        "beid.pin_form"
    );
    assert_eq!(
        code(valise.open_session(with_pin("9999")).await),
        "beid.wrong_pin"
    );
    assert_eq!(valise.signing_card().await.unwrap().tries_left, Some(2));
    let session = valise.open_session(with_pin("1234")).await.unwrap();
    assert_eq!(session.state, SessionState::Active);
    assert_eq!(session.proof, Some(Proof::Eid));
    assert_eq!(session.renews_at, None);
    // calls need no card
    bedside.table.remove();
    let check = bedside.device.check("insured").await;
    assert_eq!(check.error, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_elses_card_opens_her_session() {
    let bedside = Bedside::new().await;
    let nurse = bedside.device.platform.nurse();
    bedside.device.import(&nurse).await.unwrap();
    let patient = bedside.patient();
    bedside.insert(&patient);
    let valise = bedside.valise();
    let card = valise.signing_card().await.unwrap();
    assert!(!card.own);
    assert_eq!(card.error.unwrap().code, "core.card_of_other");
    let tries = || bedside.table.reader().control().card().unwrap().pin_tries();
    let before = tries();
    assert_eq!(
        code(valise.open_session(with_pin("9999")).await),
        "core.card_of_other"
    );
    assert_eq!(tries(), before, "no PIN went to it");
    bedside.insert("blocked_pin");
    assert_eq!(
        valise.signing_card().await.unwrap().error.unwrap().code,
        "beid.pin_blocked"
    );
}

#[tokio::test]
async fn the_fallback_is_counted() {
    let device = Device::of_nurse().await;
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.fallbacks, 1);
    device.open(Proof::Fallback).await.unwrap();
    assert_eq!(device.valise.session_status().await.unwrap().fallbacks, 2);
}
