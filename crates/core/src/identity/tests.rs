//! Readings of a chip, which only a card can make.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use valise_soap::FixedClock;
use valise_vault::Keychain;

use super::*;
use crate::views::{ActivityFilter, EntryType, Medium};
use crate::{Configuration, Ports};

const NISS: &str = "85010100115";

struct Desk {
    valise: Valise,
    clock: Arc<FixedClock>,
    _folder: TempDir,
}

/// A device whose clock says this.
fn desk(now: &str) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::new(now.parse().unwrap()));
    let keychain: Arc<dyn Keychain> = valise_vault::memory();
    let ports = Ports {
        clock: clock.clone(),
        keychain: Arc::new(move || Ok(keychain.clone())),
        cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
    };
    Desk {
        valise: Valise::new(Configuration::new(folder.path()), ports).unwrap(),
        clock,
        _folder: folder,
    }
}

impl Desk {
    async fn read(&self, insertion: &str, signature: Signature) -> ReadingView {
        let context = self.valise.context().await.unwrap();
        let chip = ChipReading {
            insertion: insertion.to_owned(),
            niss: NISS.to_owned(),
            name: Some("Janssens Marie".to_owned()),
            medium: Medium::Eid,
            serial_number: Some("592000155079".to_owned()),
            signature,
            at: context.now(),
        };
        keep_chip_reading(&context, chip).await.unwrap()
    }

    async fn all(&self) -> Vec<ReadingView> {
        self.valise.readings(None, None).await.unwrap()
    }
}

#[tokio::test]
async fn each_insertion_is_a_reading_and_one_that_is_read_again_is_the_same() {
    let desk = desk("2026-11-24T08:00:00Z");
    let first = desk.read("card 1", Signature::Proven).await;
    assert_eq!((first.entry_type, first.number_today), (EntryType::Chip, 1));
    assert!(first.counts);
    assert_eq!(
        first.at,
        "2026-11-24T08:00:00Z".parse::<Timestamp>().unwrap()
    );

    desk.clock.advance(SignedDuration::from_secs(120));
    let again = desk.read("card 1", Signature::Proven).await;
    assert_eq!(again, first);
    let other = desk.read("card 2", Signature::Proven).await;
    assert_eq!(other.number_today, 2);

    desk.clock.advance(SignedDuration::from_secs(1));
    let later = desk.read("card 1", Signature::Proven).await;
    assert_eq!(later.number_today, 3);
    let ids: Vec<_> = desk.all().await.into_iter().map(|one| one.id).collect();
    assert_eq!(ids, [later.id, other.id, first.id]);
}

#[tokio::test]
async fn a_judgement_only_grows_and_a_forged_card_never_counts() {
    let desk = desk("2026-11-24T08:00:00Z");
    let told = async |signature| {
        let reading = desk.read("card 1", signature).await;
        (reading.signature.unwrap(), reading.counts)
    };
    let said = |word: &str, counts| (word.to_owned(), counts);
    assert_eq!(told(Signature::NotProven).await, said("not_proven", true));
    assert_eq!(told(Signature::Proven).await, said("proven", true));
    assert_eq!(told(Signature::NotProven).await, said("proven", true));
    assert_eq!(told(Signature::Forged).await, said("forged", false));
    assert_eq!(told(Signature::Proven).await, said("forged", false));
    let meter = desk.valise.reading_meter(None).await.unwrap();
    assert_eq!((meter.total, meter.counting), (1, 0));
    assert_eq!(meter.percent, Some(0));
    let lines = desk
        .valise
        .activity(ActivityFilter::default())
        .await
        .unwrap();
    let keys: Vec<_> = lines.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys, ["activity-reading_forged", "activity-reading_kept"]);
    assert!(lines.iter().all(|line| line.params["person"] == "none"));
}

#[tokio::test]
async fn a_reading_of_a_chip_stays() {
    let desk = desk("2026-11-24T08:00:00Z");
    let reading = desk.read("card 1", Signature::NotProven).await;
    let error = desk.valise.cancel_reading(&reading.id).await.unwrap_err();
    assert_eq!(error.code(), "core.reading_stays");
    assert_eq!(desk.all().await, [reading]);
}

#[tokio::test]
async fn a_reading_is_on_the_disk_before_it_is_told() {
    let desk = desk("2026-11-24T08:00:00Z");
    let mut events = desk.valise.subscribe();
    let reading = desk.read("card 1", Signature::Proven).await;
    let told = events.recv().await.unwrap();
    let expected = crate::Event::Changed {
        what: crate::Changed::Reading,
        id: Some(reading.id.clone()),
    };
    assert_eq!(told, expected);
    assert_eq!(desk.all().await, [reading]);
}
