//! One assertion: whom it is about, for which days, and what it says.

use std::borrow::Cow;

use jiff::civil::Date;
use roxmltree::Node;
use valise_identifiers::InsuranceCodes;
use valise_soap::NodeExt;

use super::super::{
    CarePath, ChronicCondition, GlobalMedicalFile, Hospitalisation, MedicalHouse, MemberData,
    Palliative, Period, ReferencePharmacy, Situation,
};
use super::attributes::Attributes;
use super::{technical, value};
use crate::{Error, names, xml};

/// Whom an assertion is about, and for which days.
pub(super) struct About<'a> {
    /// Format and text of the `NameID`.
    pub(super) name_id: Option<(&'a str, Cow<'a, str>)>,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

/// The kind of an assertion, and the facet it answers.
pub(super) struct Advice<'a> {
    pub(super) kind: Option<Cow<'a, str>>,
    pub(super) facets: Vec<&'a str>,
    pub(super) request_type: Option<Cow<'a, str>>,
}

impl<'a> About<'a> {
    pub(super) fn of(assertion: Node<'a, '_>) -> Result<Self, Error> {
        let mut about = Self {
            name_id: None,
            from: None,
            until: None,
        };
        let Some(subject) = xml::optional(assertion, names::SAML, "Subject")? else {
            return Ok(about);
        };
        if let Some(name_id) = xml::optional(subject, names::SAML, "NameID")? {
            let format = name_id.attribute("Format").unwrap_or_default();
            about.name_id = Some((format, xml::content(name_id)));
        }
        let Some(confirmation) = xml::optional(subject, names::SAML, "SubjectConfirmation")? else {
            return Ok(about);
        };
        if let Some(data) = xml::optional(confirmation, names::SAML, "SubjectConfirmationData")? {
            about.from = day(data, "NotBefore", value::first_day)?;
            about.until = day(data, "NotOnOrAfter", value::last_day)?;
        }
        Ok(about)
    }

    /// The national number it names, when it names one.
    pub(super) fn niss(&self) -> Option<&str> {
        let (format, text) = self.name_id.as_ref()?;
        match *format {
            names::NISS => Some(text),
            names::NISS_AT_INSURER => text.split('@').next(),
            _ => None,
        }
    }
}

/// A day of a period. One that cannot be read is an error: taken as absent, it would make the
/// period endless.
fn day(
    data: Node<'_, '_>,
    name: &str,
    read: impl Fn(&str) -> Option<Date>,
) -> Result<Option<Date>, Error> {
    let Some(text) = data
        .attribute(name)
        .map(str::trim)
        .filter(|text| !text.is_empty())
    else {
        return Ok(None);
    };
    match read(text) {
        Some(day) => Ok(Some(day)),
        None => Err(Error::Unreadable {
            path: format!("{}/@{name}", data.path()),
        }),
    }
}

impl<'a> Advice<'a> {
    pub(super) fn of(assertion: Node<'a, '_>) -> Result<Self, Error> {
        let mut advice = Self {
            kind: None,
            facets: Vec::new(),
            request_type: None,
        };
        let Some(node) = xml::optional(assertion, names::SAML, "Advice")? else {
            return Ok(advice);
        };
        advice.kind = xml::optional(node, names::EXTENSION, "AssertionType")?
            .map(xml::content)
            .filter(|kind| !kind.is_empty());
        for facet in xml::children(node, names::EXTENSION, "Facet") {
            let facet = facet?;
            advice.facets.extend(facet.attribute("id"));
            for dimension in facet.children().filter(Node::is_element) {
                if dimension.attribute("id") == Some("requestType") {
                    advice.request_type = Some(xml::content(dimension));
                }
            }
        }
        Ok(advice)
    }

    pub(super) fn is_technical(&self) -> bool {
        self.short_kind() == "technicalAssertion"
    }

    pub(super) fn is_period(&self) -> bool {
        self.short_kind() == "period"
    }

    /// The kind without its prefixes.
    fn short_kind(&self) -> &str {
        let kind = self.kind.as_deref().unwrap_or_default();
        let kind = kind.strip_prefix(names::NIPPIN).unwrap_or(kind);
        kind.strip_prefix("insurability:").unwrap_or(kind)
    }
}

/// Adds what an assertion says to the answer.
pub(super) fn add(
    answer: &mut MemberData,
    about: &About<'_>,
    advice: &Advice<'_>,
    mut said: Attributes<'_>,
) {
    match advice.short_kind() {
        "patientData" => patient(answer, &mut said),
        "period" => answer.periods.push(period(about, &mut said)),
        "payment" => {
            fill(&mut answer.payment_by_insurer, || {
                said.boolean("payment:byIO")
            });
            answer
                .maximum_bill_years
                .extend(said.years("payment:maxInvoiced"));
        }
        "generalSituation" => fill(&mut answer.situation, || Some(situation(&mut said))),
        "hospitalisation" => fill(&mut answer.hospitalisation, || Some(hospital(&mut said))),
        "medicalHouse" => answer.medical_house.push(medical_house(&mut said)),
        "palliativeStatus" => fill(&mut answer.palliative, || {
            Some(Palliative {
                since: said.date("palliativeStatus:startDate"),
            })
        }),
        "chronicCondition" => fill(&mut answer.chronic_condition, || {
            Some(ChronicCondition {
                years: said.years("chronicCondition:year"),
            })
        }),
        "globalMedicalFile" => fill(&mut answer.global_medical_file, || Some(file(&mut said))),
        "carePath" => fill(&mut answer.care_path, || Some(care_path(&mut said))),
        "referencePharmacy" => fill(&mut answer.reference_pharmacy, || Some(pharmacy(&mut said))),
        "technicalAssertion" => {
            let version = said.text("technicalAssertion:version");
            let packed = said.text("technicalAssertion:status");
            answer
                .technical
                .push(technical::report(version, packed.as_deref()));
        }
        _ => {}
    }
    answer.other.extend(said.rest(advice.kind.as_deref()));
}

/// Fills what is told once. What a second assertion of the kind says stays among the rest.
fn fill<T>(place: &mut Option<T>, read: impl FnOnce() -> Option<T>) {
    if place.is_none() {
        *place = read();
    }
}

fn patient(answer: &mut MemberData, said: &mut Attributes<'_>) {
    let patient = answer.patient.get_or_insert_default();
    if patient.name.is_some() || patient.birth_date.is_some() {
        return;
    }
    if let Some(niss) = said.text(names::NISS) {
        answer.niss_changed = patient.niss.as_ref().is_some_and(|asked| *asked != niss);
        patient.niss = Some(niss);
    }
    patient.name = said.text("careReceiver:name");
    patient.first_name = said.text("careReceiver:firstName");
    patient.birth_date = said.date("careReceiver:birthDate");
    patient.gender = said.text("careReceiver:gender");
    patient.deceased_on = said.date("careReceiver:deceasedDate");
}

fn period(about: &About<'_>, said: &mut Attributes<'_>) -> Period {
    let registration_number = said.text("careReceiver:registrationNumber");
    let insurer = said.text("careReceiver:mutuality");
    let ct1 = said.text("cb1");
    let ct2 = said.text("cb2");
    // CT1 alone tells; CT2 has played no role in reimbursement since 2008, and may be absent
    let increased_reimbursement = ct1
        .as_deref()
        .and_then(|ct1| InsuranceCodes::new(ct1, ct2.as_deref().unwrap_or("000")).ok())
        .and_then(|codes| codes.increased_reimbursement());
    Period {
        from: about.from,
        until: about.until,
        insurer,
        registration_number,
        ct1,
        ct2,
        increased_reimbursement,
        communicated_on: said.date("communicationDate"),
        payment_approval: said.text("paymentApproval"),
    }
}

fn situation(said: &mut Attributes<'_>) -> Situation {
    Situation {
        event: said.text("generalSituation:event"),
        date: said.date("generalSituation:transfer:date"),
        direction: said.text("generalSituation:transfer:direction"),
        insurer: said.text("generalSituation:transfer:io"),
    }
}

fn hospital(said: &mut Attributes<'_>) -> Hospitalisation {
    Hospitalisation {
        hospital: said.text("hospitalisation:hospital:nihii11"),
        service: said.text("hospitalisation:service"),
        admitted_on: said.date("hospitalisation:admissionDate"),
    }
}

fn medical_house(said: &mut Attributes<'_>) -> MedicalHouse {
    MedicalHouse {
        kind: said.text("medicalHouse:type"),
        nihii: said.text("medicalHouse:nihii11"),
        from: said.date("medicalHouse:start"),
        until: said.date("medicalHouse:end"),
    }
}

fn file(said: &mut Attributes<'_>) -> GlobalMedicalFile {
    GlobalMedicalFile {
        name: said.text("globalMedicalFile:hcp:name"),
        first_name: said.text("globalMedicalFile:hcp:firstName"),
        nihii: said.text("globalMedicalFile:hcp:nihii11"),
    }
}

/// The names are by analogy with the other kinds: no answer with a care path was seen yet.
fn care_path(said: &mut Attributes<'_>) -> CarePath {
    CarePath {
        kind: said
            .text("carePath:type")
            .or_else(|| said.text("carePath:carePathType")),
        from: said
            .date("carePath:startDate")
            .or_else(|| said.date("carePath:start")),
        until: said
            .date("carePath:endDate")
            .or_else(|| said.date("carePath:end")),
    }
}

/// The names are by analogy with the other kinds: no answer with a pharmacy was seen yet.
fn pharmacy(said: &mut Attributes<'_>) -> ReferencePharmacy {
    ReferencePharmacy {
        nihii: said
            .text("referencePharmacy:nihii11")
            .or_else(|| said.text("referencePharmacy:nihii8")),
        name: said.text("referencePharmacy:name"),
    }
}
