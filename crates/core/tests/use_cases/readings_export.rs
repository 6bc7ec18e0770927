//! Identity readings as files.

use serde_json::Value;
use valise_core::Clock;
use valise_core::views::{Medium, NewReading, ReadingExport, ReasonVignette};

use crate::readings::{NISS, of_isi_card, tomorrow, typed, wait_until};
use crate::support::{Device, code, minutes};

#[tokio::test]
async fn a_month_is_written_to_a_table() {
    let device = Device::new().await;
    wait_until(&device, &tomorrow(&device, "08:09"));
    let now = device.clock.now().to_string();
    let (day, month) = (&now[..10], &now[..7]);
    let id = device.add("insured").await;
    let person = device.valise.person(&id).await.unwrap().summary;
    let niss = person.niss.clone().unwrap();
    let renamed = valise_core::views::PersonInput {
        niss: Some(niss.clone()),
        name: Some("=cmd, \"Lambert\"".to_owned()),
        first_name: Some("Marie".to_owned()),
        ..Default::default()
    };
    device.valise.update_person(&id, renamed).await.unwrap();
    device.valise.take_reading(typed(&niss)).await.unwrap();
    device.clock.advance(minutes(1));
    device.valise.take_reading(of_isi_card(NISS)).await.unwrap();
    let undone = device.valise.take_reading(typed(NISS)).await.unwrap();
    device.valise.cancel_reading(&undone.id).await.unwrap();

    let path = device.folder().join("readings.csv");
    std::fs::write(&path, "older and much longer ".repeat(100)).unwrap();
    let written = device
        .valise
        .export_readings(month, ReadingExport::Csv, &path);
    assert_eq!(written.await.unwrap(), 2);
    let table = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<_> = table.strip_prefix('\u{feff}').unwrap().lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        lines[0],
        "reading_date,reading_time,niss,name,entry_type,medium,serial_number,reason_manual,\
         reason_vignette,signature,counts"
    );
    assert!(lines[1].contains(",\"'=cmd, \"\"Lambert\"\" Marie\",manual,eid,,chip_broken,,,no"));
    assert!(lines[2].contains(",55.05.05-123.44,,barcode,isi_plus,1234567890,,,,yes"));
    assert!(lines.iter().skip(1).all(|line| line.starts_with(day)));

    for name in ["nowhere/readings.csv", "readings.json", "readings"] {
        let other = device.folder().join(name);
        let failed = device
            .valise
            .export_readings(month, ReadingExport::Csv, &other);
        assert_eq!(code(failed.await), "core.export_not_written", "{name}");
        assert!(!other.exists());
    }
}

#[tokio::test]
async fn a_month_is_written_as_fhir_with_the_codes_that_are_certain() {
    let device = Device::new().await;
    wait_until(&device, &tomorrow(&device, "08:09"));
    let month = &device.clock.now().to_string()[..7];
    let vignette = NewReading {
        medium: Medium::Vignette,
        reason_vignette: Some(ReasonVignette::NoDocument),
        ..typed(NISS)
    };
    device.valise.take_reading(vignette).await.unwrap();
    device.clock.advance(minutes(1));
    device.valise.take_reading(of_isi_card(NISS)).await.unwrap();
    let path = device.folder().join("readings.json");
    let written = device
        .valise
        .export_readings(month, ReadingExport::Fhir, &path);
    assert_eq!(written.await.unwrap(), 2);
    let bundle: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(bundle["resourceType"], "Bundle");
    let first = &bundle["entry"][0]["resource"];
    assert_eq!(first["subject"]["identifier"]["value"], "55050512344");
    let extension = &first["extension"][0];
    let url = extension["url"].as_str().unwrap();
    assert!(url.ends_with("/StructureDefinition/be-ext-patientidentitydocument"));
    let urls = |extension: &Value| -> Vec<String> {
        let fields = extension["extension"].as_array().unwrap();
        let url = |field: &Value| field["url"].as_str().unwrap().to_owned();
        fields.iter().map(url).collect()
    };
    assert_eq!(
        urls(extension),
        [
            "readingDate",
            "readingTime",
            "entryType",
            "reasonManual",
            "medium",
            "stickerReason"
        ]
    );
    let concept = |place: usize| &extension["extension"][place]["valueCodeableConcept"];
    assert_eq!(concept(2)["coding"][0]["code"], "4");
    assert_eq!(concept(4)["coding"][0]["code"], "7");
    let system = concept(4)["coding"][0]["system"].as_str().unwrap();
    assert!(system.ends_with("/CodeSystem/be-cs-id-doc-media-type"));
    // Only inferred: the word, no code.
    assert_eq!(concept(5)["text"], "no_document");
    assert!(concept(5)["coding"].is_null());
    let second = &bundle["entry"][1]["resource"]["extension"][0];
    assert_eq!(
        urls(second),
        [
            "readingDate",
            "readingTime",
            "entryType",
            "medium",
            "serialNumber"
        ]
    );

    let codes = device.valise.reading_codes();
    let vignette = codes.iter().find(|one| one.word == "vignette").unwrap();
    assert_eq!(
        (vignette.code.as_deref(), vignette.certain),
        (Some("7"), true)
    );
    let barcode = codes.iter().find(|one| one.word == "barcode").unwrap();
    assert_eq!((barcode.code.as_deref(), barcode.certain), (None, false));
}
