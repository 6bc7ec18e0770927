//! Identity readings without a chip: rules, months, meter, undoing, scanning.

use jiff::{SignedDuration, Timestamp};
use valise_core::views::{
    Action, EntryType, Level, Medium, NewReading, ReasonManual, ReasonVignette,
};
use valise_core::{Changed, Clock, Event, Language};
use valise_messages::{has, text};

use crate::support::{Device, code, hours, minutes};

pub(crate) const NISS: &str = "55.05.05-123.44";

pub(crate) fn typed(niss: &str) -> NewReading {
    NewReading {
        niss: niss.to_owned(),
        entry_type: EntryType::Manual,
        medium: Medium::Eid,
        serial_number: None,
        reason_manual: Some(ReasonManual::ChipBroken),
        reason_vignette: None,
    }
}

/// Counts for the 90 %.
pub(crate) fn of_isi_card(niss: &str) -> NewReading {
    NewReading {
        entry_type: EntryType::Barcode,
        medium: Medium::IsiPlus,
        serial_number: Some("1234 567 890".to_owned()),
        reason_manual: None,
        ..typed(niss)
    }
}

/// Moves the clock of the device to this instant, which lies ahead.
pub(crate) fn wait_until(device: &Device, instant: &str) {
    let instant: Timestamp = instant.parse().unwrap();
    let ahead = instant.duration_since(device.clock.now());
    assert!(ahead > SignedDuration::ZERO, "{instant} is over");
    device.clock.advance(ahead);
}

#[tokio::test]
async fn a_typed_number_is_kept_with_its_reason_and_told() {
    let device = Device::new().await;
    let mut events = device.valise.subscribe();
    let id = device.add("insured").await;
    let person = device.valise.person(&id).await.unwrap().summary;
    let niss = person.niss.unwrap();
    let kept = device.valise.take_reading(typed(&niss)).await.unwrap();
    assert_eq!(kept.person_id.as_deref(), Some(id.as_str()));
    assert_eq!(kept.name.as_deref(), Some("LAMBERT MARIE"));
    assert_eq!(kept.reason_manual, Some(ReasonManual::ChipBroken));
    assert_eq!((kept.counts, kept.number_today), (false, 1));
    assert_eq!(
        (kept.signature.as_ref(), kept.at),
        (None, device.clock.now())
    );

    let mut told = Vec::new();
    while let Ok(event) = events.try_recv() {
        told.push(event);
    }
    assert!(told.contains(&Event::Changed {
        what: Changed::Reading,
        id: Some(kept.id.clone()),
    }));
    let of_her = device.valise.readings(Some(&id), None).await.unwrap();
    assert_eq!(of_her, [kept]);
    let nobody = device.valise.readings(Some("nobody"), None).await;
    assert_eq!(code(nobody), "core.person_not_found");
}

#[tokio::test]
async fn what_does_not_belong_together_is_refused() {
    let device = Device::new().await;
    let vignette = NewReading {
        medium: Medium::Vignette,
        entry_type: EntryType::Barcode,
        reason_manual: None,
        reason_vignette: Some(ReasonVignette::NoDocument),
        ..typed(NISS)
    };
    let cases = [
        ("ok", typed(NISS)),
        ("ok", of_isi_card(NISS)),
        ("ok", vignette.clone()),
        (
            "core.reading_of_chip",
            NewReading {
                entry_type: EntryType::Chip,
                reason_manual: None,
                ..typed(NISS)
            },
        ),
        ("identifiers.niss_check_digits", typed("55050512345")),
        (
            "core.reading_reason_missing",
            NewReading {
                reason_manual: None,
                ..typed(NISS)
            },
        ),
        (
            "core.reading_reason_not_expected",
            NewReading {
                reason_manual: Some(ReasonManual::NoChip),
                ..of_isi_card(NISS)
            },
        ),
        (
            "core.reading_reason_missing",
            NewReading {
                reason_vignette: None,
                ..vignette.clone()
            },
        ),
        (
            "core.reading_reason_not_expected",
            NewReading {
                reason_vignette: Some(ReasonVignette::NoContact),
                ..typed(NISS)
            },
        ),
        (
            "core.reading_serial_number",
            NewReading {
                serial_number: Some("592000155079".to_owned()),
                ..vignette
            },
        ),
        (
            "ok",
            NewReading {
                serial_number: Some("592-0001550-79".to_owned()),
                ..typed(NISS)
            },
        ),
        (
            "core.card_number",
            NewReading {
                serial_number: Some("592000155078".to_owned()),
                ..typed(NISS)
            },
        ),
        (
            "core.card_number",
            NewReading {
                serial_number: Some("=1+1".to_owned()),
                ..of_isi_card(NISS)
            },
        ),
    ];
    let expected = cases.iter().filter(|(code, _)| *code == "ok").count();
    for (wanted, reading) in cases {
        let told = format!("{reading:?}");
        let kept = device.valise.take_reading(reading).await;
        assert_eq!(code(kept), wanted, "{told}");
    }
    let kept = device.valise.readings(None, None).await.unwrap();
    assert_eq!(kept.len(), expected);
    assert_eq!(kept[0].serial_number.as_deref(), Some("592000155079"));
}

#[tokio::test]
async fn months_and_days_are_those_of_brussels() {
    let device = Device::new().await;
    let year = device.clock.now().to_string()[..4].parse::<i32>().unwrap() + 1;
    let take = async |instant: String| {
        wait_until(&device, &instant);
        let kept = device.valise.take_reading(of_isi_card(NISS)).await.unwrap();
        kept.number_today
    };
    // Winter: one hour ahead of UTC. Summer: two.
    assert_eq!(take(format!("{year}-01-31T22:59:59Z")).await, 1);
    assert_eq!(take(format!("{year}-01-31T23:00:00Z")).await, 1);
    assert_eq!(take(format!("{year}-02-01T22:59:59Z")).await, 2);
    assert_eq!(take(format!("{year}-06-30T21:59:59Z")).await, 1);
    assert_eq!(take(format!("{year}-06-30T22:00:00Z")).await, 1);
    for (month, count) in [("01", 1), ("02", 2), ("03", 0), ("06", 1), ("07", 1)] {
        let month = format!("{year}-{month}");
        let readings = device.valise.readings(None, Some(&month)).await.unwrap();
        assert_eq!(readings.len(), count, "{month}");
        let meter = device.valise.reading_meter(Some(&month)).await.unwrap();
        assert_eq!(meter.total, u32::try_from(count).unwrap());
    }
    let now = device.valise.reading_meter(None).await.unwrap();
    assert_eq!((now.month, now.total), (format!("{year}-07"), 1));
    for wrong in ["", "2026-13", "2026-1", "now"] {
        assert_eq!(
            code(device.valise.readings(None, Some(wrong)).await),
            "core.month_invalid"
        );
        assert_eq!(
            code(device.valise.reading_meter(Some(wrong)).await),
            "core.month_invalid"
        );
    }
}

#[tokio::test]
async fn several_visits_a_day_are_several_readings_of_that_person() {
    let device = Device::new().await;
    wait_until(&device, &tomorrow(&device, "06:00"));
    let mut numbers = Vec::new();
    for niss in [NISS, "85010100115", NISS, NISS] {
        device.clock.advance(minutes(30));
        let kept = device.valise.take_reading(typed(niss)).await.unwrap();
        numbers.push(kept.number_today);
    }
    assert_eq!(numbers, [1, 1, 2, 3]);
    let newest = device.valise.readings(None, None).await.unwrap();
    let newest: Vec<_> = newest.iter().map(|one| one.number_today).collect();
    assert_eq!(newest, [3, 2, 1, 1]);
}

/// An instant of the day after this one.
pub(crate) fn tomorrow(device: &Device, time: &str) -> String {
    let day = (device.clock.now() + hours(24)).to_string();
    format!("{}T{time}:00Z", &day[..10])
}

#[tokio::test]
async fn the_meter_says_what_counts_and_names_the_rest() {
    let device = Device::new().await;
    let empty = device.valise.reading_meter(None).await.unwrap();
    assert_eq!((empty.total, empty.percent, empty.threshold), (0, None, 90));
    assert!(empty.source.contains("inami.fgov.be"));
    wait_until(&device, &tomorrow(&device, "08:00"));
    for _ in 0..8 {
        device.valise.take_reading(of_isi_card(NISS)).await.unwrap();
    }
    let first = device.valise.take_reading(typed(NISS)).await.unwrap();
    device.clock.advance(minutes(1));
    let second = device.valise.take_reading(typed(NISS)).await.unwrap();
    let meter = device.valise.reading_meter(None).await.unwrap();
    assert_eq!(
        (meter.total, meter.counting, meter.percent),
        (10, 8, Some(80))
    );
    assert_eq!(meter.exceptions, [second.clone(), first]);
    assert!(device.valise.readings(None, None).await.unwrap()[2].counts);

    let home = device.valise.home().await.unwrap();
    let item = home.attention.iter().find(|one| one.id == "readings_below");
    let item = item.unwrap();
    assert_eq!(
        (item.level, item.action),
        (Level::Notice, Some(Action::OpenReadings))
    );
    let values: Vec<(&str, String)> = item
        .params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    assert!(values.contains(&("percent", "80".to_owned())));
    for language in Language::ALL {
        let said = text(language, &item.key, &values);
        assert!(said.contains("80") && !said.contains(['{', '$']), "{said}");
    }

    // Nine readings say nothing yet.
    device.valise.cancel_reading(&second.id).await.unwrap();
    let home = device.valise.home().await.unwrap();
    assert!(home.attention.iter().all(|one| one.id != "readings_below"));
}

#[tokio::test]
async fn a_reading_by_hand_is_undone_on_its_day_only() {
    let device = Device::new().await;
    wait_until(&device, &tomorrow(&device, "08:00"));
    let first = device.valise.take_reading(typed(NISS)).await.unwrap();
    let second = device.valise.take_reading(typed(NISS)).await.unwrap();
    device.valise.cancel_reading(&first.id).await.unwrap();
    let left = device.valise.readings(None, None).await.unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(
        (left[0].id.as_str(), left[0].number_today),
        (second.id.as_str(), 1)
    );
    let again = device.valise.cancel_reading(&first.id).await;
    assert_eq!(code(again), "core.reading_not_found");
    let lines = device.valise.activity(Default::default()).await.unwrap();
    assert_eq!(lines[0].key, "activity-reading_cancelled");

    device.clock.advance(hours(24));
    let late = device.valise.cancel_reading(&second.id).await;
    assert_eq!(code(late), "core.reading_over");
    assert_eq!(device.valise.readings(None, None).await.unwrap(), left);
}

#[tokio::test]
async fn a_removed_person_takes_her_readings_along() {
    let device = Device::new().await;
    let id = device.add("insured").await;
    let niss = device.valise.person(&id).await.unwrap().summary.niss;
    device
        .valise
        .take_reading(typed(&niss.unwrap()))
        .await
        .unwrap();
    let other = device.valise.take_reading(typed(NISS)).await.unwrap();
    device.valise.remove_person(&id).await.unwrap();
    assert_eq!(device.valise.readings(None, None).await.unwrap(), [other]);
    let lines = device.valise.activity(Default::default()).await.unwrap();
    let kept = lines
        .iter()
        .filter(|one| one.key == "activity-reading_kept");
    let names: Vec<_> = kept.map(|one| one.params["person"].as_str()).collect();
    assert_eq!(names, ["none", "removed"]);
    for line in &lines {
        let values: Vec<(&str, String)> = line
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        for language in Language::ALL {
            assert!(has(language, &line.key), "{}", line.key);
            assert!(!text(language, &line.key, &values).contains(['{', '$']));
        }
    }
}

#[tokio::test]
async fn a_scan_finds_the_person_of_the_list() {
    let device = Device::new().await;
    let id = device.add("insured").await;
    let niss = device.valise.person(&id).await.unwrap().summary.niss;
    let niss = niss.unwrap();
    let found = device.valise.scan(&format!(" {niss}\r\n")).await.unwrap();
    assert_eq!(found.person_id, Some(id));
    assert_eq!(found.niss, Some(niss));
    let other = device.valise.scan("85010100115").await.unwrap();
    assert_eq!((other.person_id, other.niss.is_some()), (None, true));
    assert_eq!(
        code(device.valise.scan("hello").await),
        "core.scan_not_understood"
    );
}
