//! The assertions of an answer: one per kind of fact, each with the period it holds for.

use jiff::civil::Date;
use openssl::sha::sha256;

use super::super::insurer::{Chronic, File, Period, Response};
use super::super::query::{Facet, Query};
use super::{deflated, new_id};
use crate::lexical::{brussels, to_base64};
use crate::names::{EXTENSION, SAML_2, XSI};
use crate::signature::enveloped;
use crate::visit::Visit;
use crate::xml::Xml;

/// What practice insurers call their module.
const VERSION: &str = "PRACTICE-1";
const SUPPORT: &str = "urn:be:cin:nippin:memberData:support:v2";
const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// An attribute: name, type, value.
type Fact<'a> = (&'a str, &'a str, String);

/// Writes all assertions of a response.
pub(super) fn write(xml: &mut Xml, response: &Response, issued: &str, visit: &Visit<'_>) {
    let (Some(file), Some(query)) = (&response.file, &response.query) else {
        return;
    };
    let missing = response.refusal.as_ref().map(|refusal| refusal.detail.code);
    let writer = Writer {
        issuer: &response.issuer,
        issued,
        query,
        file,
        visit,
    };
    for facet in &query.facets {
        match facet.id.rsplit(':').next() {
            Some("insurability") => writer.insurability(xml, facet),
            Some("palliativeStatus") if missing == Some("MISSING_FACETS") => {}
            Some("palliativeStatus") => writer.palliative(xml, facet),
            Some("chronicCondition") => writer.chronic(xml, facet),
            Some("globalMedicalFile") => writer.medical_file(xml, facet),
            _ => {}
        }
        writer.technical(xml, facet);
    }
}

struct Writer<'a> {
    issuer: &'a str,
    issued: &'a str,
    query: &'a Query,
    file: &'a File,
    visit: &'a Visit<'a>,
}

impl Writer<'_> {
    fn insurability(&self, xml: &mut Xml, facet: &Facet) {
        self.patient(xml, facet);
        for period in &self.file.periods {
            self.period(xml, facet, period);
        }
        let pays = self.file.pays_provider.to_string();
        self.add(
            xml,
            facet,
            "urn:be:cin:nippin:insurability:payment",
            &[("urn:be:cin:nippin:payment:byIO", "xs:boolean", pays)],
        );
        self.situation(xml, facet);
        if facet.dimension("contactType") == Some("hospitalized")
            && let Some(stay) = &self.file.hospital
        {
            let facts = [
                (
                    "urn:be:cin:nippin:hospitalisation:hospital:nihii11",
                    "xs:string",
                    stay.nihii.into(),
                ),
                (
                    "urn:be:cin:nippin:hospitalisation:service",
                    "xs:string",
                    stay.service.into(),
                ),
                date(
                    "urn:be:cin:nippin:hospitalisation:admissionDate",
                    stay.admitted_on,
                ),
            ];
            self.add(xml, facet, "urn:be:cin:nippin:hospitalisation", &facts);
        }
        for house in &self.file.houses {
            let facts = [
                text("urn:be:cin:nippin:medicalHouse:nihii11", house.nihii),
                text("urn:be:cin:nippin:medicalHouse:type", house.kind),
                date("urn:be:cin:nippin:medicalHouse:start", house.start),
            ];
            self.add(xml, facet, "urn:be:cin:nippin:medicalHouse", &facts);
        }
    }

    fn patient(&self, xml: &mut Xml, facet: &Facet) {
        let file = self.file;
        let mut facts = vec![
            text("urn:be:fgov:person:ssin", &file.niss),
            text("urn:be:cin:nippin:careReceiver:name", &file.name),
            text("urn:be:cin:nippin:careReceiver:firstName", &file.first_name),
            date("urn:be:cin:nippin:careReceiver:birthDate", file.birth_date),
        ];
        let deceased = file.deceased_on;
        facts.extend(deceased.map(|on| date("urn:be:cin:nippin:careReceiver:deceasedDate", on)));
        facts.push(text("urn:be:cin:nippin:careReceiver:gender", file.gender));
        self.add(
            xml,
            facet,
            "urn:be:cin:nippin:insurability:patientData",
            &facts,
        );
    }

    fn period(&self, xml: &mut Xml, facet: &Facet, period: &Period) {
        let (mut from, mut until) = (period.from, period.until);
        if self.file.cut {
            (from, until) = (from.max(self.query.from), until.min(self.query.until));
            if from >= until {
                return;
            }
        }
        let today = self.visit.now.to_zoned_datetime(brussels()).date();
        let mut facts = vec![
            text(
                "urn:be:cin:nippin:careReceiver:registrationNumber",
                &period.registration_number,
            ),
            text("urn:be:cin:nippin:careReceiver:mutuality", &period.insurer),
            text("urn:be:cin:nippin:cb1", period.ct1),
            text("urn:be:cin:nippin:cb2", period.ct2),
            date("urn:be:cin:nippin:communicationDate", today),
        ];
        if facet.dimension("requestType") == Some("invoicing") {
            let approval = payment_approval(&self.file.niss, period, from, until);
            facts.push(("urn:be:cin:nippin:paymentApproval", "xs:string", approval));
        }
        let kind = "urn:be:cin:nippin:insurability:period";
        let (id, assertion) = self.assertion(facet, kind, &facts, (from, until));
        xml.raw(&if self.file.signs {
            self.signed(&id, assertion)
        } else {
            assertion
        });
    }

    /// Puts the insurer's signature behind the issuer, its place in SAML 2.0.
    fn signed(&self, id: &str, assertion: String) -> String {
        let signer = self.visit.platform.authority.signer();
        let signature = signer.and_then(|signer| enveloped(&assertion, id, &signer, None));
        let place = "</saml:Issuer>";
        match (signature, assertion.find(place)) {
            (Ok(signature), Some(at)) => {
                let (before, after) = assertion.split_at(at + place.len());
                format!("{before}{signature}{after}")
            }
            _ => assertion,
        }
    }

    fn situation(&self, xml: &mut Xml, facet: &Facet) {
        let Some(situation) = &self.file.situation else {
            return;
        };
        let mut facts = vec![
            text("urn:be:cin:nippin:generalSituation:event", situation.event),
            date(
                "urn:be:cin:nippin:generalSituation:transfer:date",
                situation.date,
            ),
        ];
        let direction = "urn:be:cin:nippin:generalSituation:transfer:direction";
        facts.extend(situation.direction.map(|value| text(direction, value)));
        let insurer = "urn:be:cin:nippin:generalSituation:transfer:io";
        facts.extend(situation.insurer.map(|value| text(insurer, value)));
        self.add(
            xml,
            facet,
            "urn:be:cin:nippin:insurability:generalSituation",
            &facts,
        );
    }

    fn palliative(&self, xml: &mut Xml, facet: &Facet) {
        // without the status there is simply no assertion
        let Some(since) = self.file.palliative_since else {
            return;
        };
        let facts = [date("urn:be:cin:nippin:palliativeStatus:startDate", since)];
        self.add(xml, facet, "urn:be:cin:nippin:palliativeStatus", &facts);
    }

    fn chronic(&self, xml: &mut Xml, facet: &Facet) {
        let Chronic::Years(years) = &self.file.chronic else {
            return;
        };
        if years.is_empty() {
            return;
        }
        let facts: Vec<Fact<'_>> = years
            .iter()
            .map(|year| {
                (
                    "urn:be:cin:nippin:chronicCondition:year",
                    "xs:gYear",
                    year.to_string(),
                )
            })
            .collect();
        self.add(xml, facet, "urn:be:cin:nippin:chronicCondition", &facts);
    }

    fn medical_file(&self, xml: &mut Xml, facet: &Facet) {
        let Some(keeper) = &self.file.medical_file else {
            return;
        };
        let facts = [
            text(
                "urn:be:cin:nippin:globalMedicalFile:hcp:nihii11",
                keeper.nihii,
            ),
            text("urn:be:cin:nippin:globalMedicalFile:hcp:name", keeper.name),
            text(
                "urn:be:cin:nippin:globalMedicalFile:hcp:firstName",
                keeper.first_name,
            ),
        ];
        self.add(xml, facet, "urn:be:cin:nippin:globalMedicalFile", &facts);
    }

    fn technical(&self, xml: &mut Xml, facet: &Facet) {
        let mut steps = Xml::default();
        steps.open("s:Status", &[("xmlns:s", SUPPORT)]);
        for name in ["practice.route", "practice.answer"] {
            steps.empty("s:Step", &[("name", name), ("status", "OK")]);
        }
        let status = to_base64(&deflated(steps.finish().as_bytes()));
        let facts = [
            (
                "urn:be:cin:nippin:technicalAssertion:status",
                "xs:string",
                status,
            ),
            text("urn:be:cin:nippin:technicalAssertion:version", VERSION),
        ];
        self.add(xml, facet, "urn:be:cin:nippin:technicalAssertion", &facts);
    }

    fn add(&self, xml: &mut Xml, facet: &Facet, kind: &str, facts: &[Fact<'_>]) {
        let period = (self.query.from, self.query.until);
        xml.raw(&self.assertion(facet, kind, facts, period).1);
    }

    fn assertion(
        &self,
        facet: &Facet,
        kind: &str,
        facts: &[Fact<'_>],
        (from, until): (Date, Date),
    ) -> (String, String) {
        let id = new_id();
        let mut xml = Xml::default();
        // every assertion declares its prefixes, so that it can be signed and kept alone
        xml.open(
            "saml:Assertion",
            &[
                ("xmlns:saml", SAML_2),
                ("xmlns:ext", EXTENSION),
                ("xmlns:xsi", XSI),
                ("xmlns:xs", XS),
                ("ID", &id),
                ("IssueInstant", self.issued),
                ("Version", "2.0"),
            ],
        );
        xml.leaf("saml:Issuer", &[], self.issuer);
        self.subject(&mut xml, from, until);
        xml.open("saml:Advice", &[("xsi:type", "ext:AdviceType")]);
        xml.leaf("ext:AssertionType", &[], kind);
        if facet.dimensions.is_empty() {
            xml.empty("ext:Facet", &[("id", &facet.id)]);
        } else {
            xml.open("ext:Facet", &[("id", &facet.id)]);
            for (name, value) in &facet.dimensions {
                xml.leaf("Dimension", &[("id", name)], value);
            }
            xml.close();
        }
        xml.close();
        xml.open("saml:AttributeStatement", &[]);
        for (name, kind, value) in facts {
            xml.open("saml:Attribute", &[("Name", name)]);
            xml.leaf("saml:AttributeValue", &[("xsi:type", kind)], value);
            xml.close();
        }
        (id, xml.finish())
    }

    fn subject(&self, xml: &mut Xml, from: Date, until: Date) {
        let (format, value) = &self.query.name_id;
        xml.open("saml:Subject", &[]);
        xml.leaf("saml:NameID", &[("Format", format)], value);
        xml.open(
            "saml:SubjectConfirmation",
            &[("Method", "urn:be:cin:nippin:memberIdentification")],
        );
        xml.empty(
            "saml:SubjectConfirmationData",
            &[
                ("NotBefore", &format!("{from}T00:00:00")),
                ("NotOnOrAfter", &format!("{until}T00:00:00")),
            ],
        );
        xml.close();
        xml.close();
    }
}

fn text<'a>(name: &'a str, value: &str) -> Fact<'a> {
    (name, "xs:string", value.to_owned())
}

fn date(name: &str, value: Date) -> Fact<'_> {
    (name, "xs:date", value.to_string())
}

/// 32 hexadecimal characters that belong to this person, period and pair of codes.
fn payment_approval(niss: &str, period: &Period, from: Date, until: Date) -> String {
    let bound = format!(
        "{niss} {from} {until} {} {} {}",
        period.insurer, period.ct1, period.ct2
    );
    sha256(bound.as_bytes())
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02X}"))
        .collect()
}
