//! FHIR R4: a collection with one `Basic` resource per reading, which carries the extension
//! `BeExtPatientIdentityDocument` with its seven fields.
//!
//! Source of the extension, its address and its code systems: the public implementation guide
//! hl7-be/nihdi-terminology (`BeExtEAttestationItemPatientIdentityDocument.fsh`, `BeCSIdDoc…`,
//! version 1.0.0). There it belongs on a `Claim.item`; which resource carries it outside an
//! invoice is not said, so the neutral `Basic` is this product's own choice. The guide lists the
//! codes without their meanings: a coding is only written where the meaning is certain, the word
//! always stands in `text`.

use serde_json::{Value, json};

use crate::context::word;
use crate::identity::rules;
use crate::views::ReadingView;
use crate::{Error, brussels};

const EXTENSION: &str = "https://www.ehealth.fgov.be/standards/fhir/nihdi-terminology/StructureDefinition/be-ext-patientidentitydocument";
const CODE_SYSTEMS: &str =
    "https://www.ehealth.fgov.be/standards/fhir/nihdi-terminology/CodeSystem/";
/// The naming system of NISS numbers (hl7-be/core).
const SSIN: &str = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

/// The collection of the readings, in the order given.
pub(super) fn bundle(readings: &[ReadingView]) -> Result<String, Error> {
    let entries: Vec<Value> = readings.iter().map(entry).collect();
    let bundle = if entries.is_empty() {
        // FHIR knows no empty lists.
        json!({ "resourceType": "Bundle", "type": "collection" })
    } else {
        json!({ "resourceType": "Bundle", "type": "collection", "entry": entries })
    };
    serde_json::to_string_pretty(&bundle).map_err(|_| Error::Internal)
}

fn entry(reading: &ReadingView) -> Value {
    json!({
        "fullUrl": format!("urn:uuid:{}", reading.id),
        "resource": {
            "resourceType": "Basic",
            "id": reading.id,
            "extension": [{ "url": EXTENSION, "extension": fields(reading) }],
            "code": { "text": "identity reading" },
            "subject": { "identifier": { "system": SSIN, "value": reading.niss } },
            "created": brussels::day(reading.at).to_string(),
        },
    })
}

fn fields(reading: &ReadingView) -> Vec<Value> {
    let date = brussels::day(reading.at).to_string();
    let time = brussels::clock(reading.at);
    let coded = |url: &str, system: &str, list: &str, word: String| {
        let system = format!("{CODE_SYSTEMS}{system}");
        let concept = match rules::certain_code(list, &word) {
            Some(code) => json!({ "coding": [{ "system": system, "code": code }], "text": word }),
            None => json!({ "text": word }),
        };
        json!({ "url": url, "valueCodeableConcept": concept })
    };
    let fields = [
        Some(json!({ "url": "readingDate", "valueDate": date })),
        Some(json!({ "url": "readingTime", "valueTime": time })),
        Some(coded(
            "entryType",
            "be-cs-id-doc-input-type",
            "entry_type",
            word(&reading.entry_type),
        )),
        reading.reason_manual.map(|reason| {
            coded(
                "reasonManual",
                "be-cs-id-doc-manual-input-justification",
                "reason_manual",
                word(&reason),
            )
        }),
        Some(coded(
            "medium",
            "be-cs-id-doc-media-type",
            "medium",
            word(&reading.medium),
        )),
        reading.reason_vignette.map(|reason| {
            coded(
                "stickerReason",
                "be-cs-id-doc-vignette-use-justification",
                "reason_vignette",
                word(&reason),
            )
        }),
        reading
            .serial_number
            .as_ref()
            .map(|number| json!({ "url": "serialNumber", "valueString": number })),
    ];
    fields.into_iter().flatten().collect()
}
