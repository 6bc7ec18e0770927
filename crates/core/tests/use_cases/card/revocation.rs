//! Whether the certificates of a card are revoked: asked behind what is shown already.

use valise_core::views::{CardProof, CardView, Genuine};
use valise_simulator::{Fault, FaultKind, Service};

use super::Bedside;

impl Bedside {
    fn strike(&self, fault: Fault) {
        self.device.faults().set(fault);
    }

    /// The patients whose cards lie on the table.
    fn patients(&self) -> Vec<String> {
        let cards = self.table.cards().into_iter();
        cards
            .filter(|card| card.shows == "patient")
            .map(|card| card.id)
            .collect()
    }

    /// Puts a patient's card in and waits until somebody was asked about it.
    async fn asked(&mut self, id: &str) -> (CardView, CardProof) {
        self.insert(id);
        let told = |card: &CardView| {
            let identity = card.identity.as_ref();
            identity.is_some_and(|identity| identity.national_number == id)
                && revocation(card).is_some_and(|proof| proof.obtained_at.is_some())
        };
        let (card, _) = self.until(told).await;
        let proof = revocation(&card).cloned();
        (card, proof.unwrap())
    }

    fn calls(&self) -> usize {
        self.device.platform.simulator().received().len()
    }

    fn calls_for_lists(&self) -> usize {
        let calls = self.device.platform.simulator().received();
        let lists = calls
            .iter()
            .filter(|call| call.service == Some(Service::CardList));
        lists.count()
    }
}

fn revocation(card: &CardView) -> Option<&CardProof> {
    card.proofs.iter().find(|proof| proof.part == "revocation")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_card_is_told_once_somebody_can_be_asked() {
    let mut bedside = Bedside::new().await;
    let patients = bedside.patients();
    let (card, _) = bedside.asked(&patients[0]).await;
    assert!(card.proofs.iter().all(|proof| proof.result == "proven"));
    assert_eq!(card.genuine, Genuine::Genuine);

    bedside.strike(Fault::new(FaultKind::LostCard { niss: None }));
    // the answer of before is in date, and asked again only for another card
    let (card, proof) = bedside.asked(&patients[1]).await;
    assert_eq!(proof.reason.as_deref(), Some("revoked"));
    // what the register signed stays right, but the one answer says that something is wrong
    assert_eq!(card.genuine, Genuine::Revoked);
    let reading = card.reading.unwrap();
    assert_eq!(reading.signature.as_deref(), Some("proven"));
    assert!(bedside.valise().add_person_from_card().await.is_ok());
    let ledger = bedside
        .valise()
        .ledger(valise_core::views::LedgerFilter {
            limit: Some(50),
            ..Default::default()
        })
        .await
        .unwrap();
    assert!(ledger.iter().any(|call| call.purpose == "card_revocation"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_answer_is_kept_with_its_age_and_not_asked_again() {
    let mut bedside = Bedside::new().await;
    // RSA signs the same twice, so that this card has the same certificate whenever it is made
    let cards = bedside.table.cards();
    let card = cards.iter().find(|card| card.shows == "rsa").unwrap();
    let (_, first) = bedside.asked(&card.id).await;
    let calls = bedside.calls();
    bedside.table.remove();
    bedside.until(|card| !card.present).await;
    let (_, again) = bedside.asked(&card.id).await;
    assert_eq!(again, first);
    assert_eq!(bedside.calls(), calls);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_looked_at_when_the_status_service_is_down() {
    let mut bedside = Bedside::new().await;
    let patients = bedside.patients();
    let down = Fault::new(FaultKind::Http { status: 503 }).at(Service::CardStatus);
    bedside.strike(down);
    let (card, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.result, "proven");
    assert_eq!(card.genuine, Genuine::Genuine);
    // the root's and that of the authority of citizens
    assert_eq!(bedside.calls_for_lists(), 2);
    // both are still in date for the next card
    let (_, proof) = bedside.asked(&patients[1]).await;
    assert_eq!(proof.result, "proven");
    assert_eq!(bedside.calls_for_lists(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_card_stands_on_the_list_too() {
    let mut bedside = Bedside::new().await;
    let patients = bedside.patients();
    bedside.strike(Fault::new(FaultKind::Drop).at(Service::CardStatus));
    let niss = Some(patients[0].clone());
    bedside.strike(Fault::new(FaultKind::LostCard { niss }));
    let (card, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.reason.as_deref(), Some("revoked"));
    assert_eq!(card.genuine, Genuine::Revoked);
    let (card, _) = bedside.asked(&patients[1]).await;
    assert_eq!(card.genuine, Genuine::Genuine);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_proven_under_a_revoked_certificate_of_the_register() {
    let mut bedside = Bedside::new().await;
    let patients = bedside.patients();
    bedside.strike(Fault::new(FaultKind::RegisterRevoked));
    let (card, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.reason.as_deref(), Some("register_revoked"));
    assert_eq!(card.genuine, Genuine::NotProven);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_over_sha1_and_an_indirect_list_are_refused_with_the_reason() {
    let mut bedside = Bedside::new().await;
    let patients = bedside.patients();
    bedside.strike(Fault::new(FaultKind::WeakStatus));
    // the list answers in its place
    let (_, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.result, "proven");

    let mut bedside = Bedside::new().await;
    bedside.strike(Fault::new(FaultKind::WeakStatus));
    bedside.strike(Fault::new(FaultKind::Http { status: 500 }).at(Service::CardList));
    let (card, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.reason.as_deref(), Some("weak_answer"));
    assert_eq!(card.genuine, Genuine::Genuine);

    let mut bedside = Bedside::new().await;
    bedside.strike(Fault::new(FaultKind::Http { status: 503 }).at(Service::CardStatus));
    bedside.strike(Fault::new(FaultKind::IndirectList));
    let (_, proof) = bedside.asked(&patients[0]).await;
    assert_eq!(proof.reason.as_deref(), Some("indirect_list"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_childs_card_has_no_certificate_that_could_be_revoked() {
    let mut bedside = Bedside::new().await;
    let cards = bedside.table.cards();
    assert!(cards.iter().any(|card| card.id == "kids"));
    bedside.insert("kids");
    let told = |card: &CardView| revocation(card).is_some_and(|proof| proof.obtained_at.is_some());
    let (card, _) = bedside.until(told).await;
    let proof = revocation(&card).cloned().unwrap();
    assert_eq!(proof.reason.as_deref(), Some("absent"));
    assert_eq!(card.genuine, Genuine::Genuine);
}
