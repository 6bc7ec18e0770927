//! Member data requests before they are signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;
use valise_simulator::{Person, Quality};

use super::draft::{Draft, Identity, holder, instant};
use super::{Answer, World};

/// The formats in which a patient can be named.
pub(crate) const SSIN: &str = "urn:be:fgov:person:ssin";
pub(crate) const AT_INSURER: &str = "urn:be:cin:nippin:member:ssin@mut";
pub(crate) const REGISTRATION: &str = "urn:be:cin:nippin:careReceiver:registrationNumber@mut";

pub(crate) const INSURABILITY: &str = "urn:be:cin:nippin:insurability";

/// A question in parts that a test may change.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) reference: String,
    pub(crate) query: String,
    pub(crate) request: String,
}

/// The facet of insurability.
pub(crate) fn insurability(request_type: &str, contact_type: &str) -> String {
    format!(
        "<ext:Facet id=\"{INSURABILITY}\"><Dimension id=\"requestType\">{request_type}</Dimension>\
         <Dimension id=\"contactType\">{contact_type}</Dimension></ext:Facet>"
    )
}

/// A facet without dimensions.
pub(crate) fn facet(name: &str) -> String {
    format!("<ext:Facet id=\"urn:be:cin:nippin:{name}\"/>")
}

pub(crate) fn today(world: &World) -> Date {
    world
        .simulator
        .now()
        .to_zoned_datetime(TimeZone::get("Europe/Brussels").expect("zone"))
        .date()
}

/// The usual question about the day of today.
pub(crate) fn question(world: &World, identity: &Identity, format: &str, value: &str) -> Question {
    let day = today(world);
    let reference = Uuid::new_v4().simple().to_string();
    let nihii = identity.nihii_11();
    let query = format!(
        "<samlp:AttributeQuery xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" \
         xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" \
         xmlns:ext=\"urn:be:cin:nippin:memberdata:saml:extension\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ID=\"_{reference}\" \
         Version=\"2.0\" IssueInstant=\"{day}T08:30:00\">\
         <saml:Issuer Format=\"urn:be:cin:nippin:nihii11\">{nihii}</saml:Issuer>\
         <samlp:Extensions xsi:type=\"ext:ExtensionsType\">{}</samlp:Extensions>\
         <saml:Subject><saml:NameID Format=\"{format}\">{value}</saml:NameID>\
         <saml:SubjectConfirmation Method=\"urn:be:cin:nippin:memberIdentification\">\
         <saml:SubjectConfirmationData NotBefore=\"{day}T00:00:00\" NotOnOrAfter=\"{}T00:00:00\"/>\
         </saml:SubjectConfirmation></saml:Subject></samlp:AttributeQuery>",
        insurability("invoicing", "other"),
        day + 1.day(),
    );
    let provider = match identity.quality {
        Quality::Nurse => format!(
            "<c:Nihii><c:Quality>nurse</c:Quality><c:Value>{nihii}</c:Value></c:Nihii>\
             <c:PhysicalPerson><c:Name>PEETERS ANNA</c:Name><c:Ssin>{}</c:Ssin></c:PhysicalPerson>",
            identity.number
        ),
        Quality::GroupOfNurses => {
            let nihii = format!(
                "<c:Nihii><c:Quality>groupofnurses</c:Quality><c:Value>{nihii}</c:Value></c:Nihii>"
            );
            format!("{nihii}<c:Organization>{nihii}</c:Organization>")
        }
    };
    let request = format!(
        "<mcn:MemberDataConsultationRequest \
         xmlns:mcn=\"urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1\" \
         xmlns:p=\"urn:be:fgov:ehealth:mycarenet:commons:protocol:v3\" \
         xmlns:c=\"urn:be:fgov:ehealth:mycarenet:commons:core:v3\" Id=\"_{}\" IssueInstant=\"{}\">\
         <p:CommonInput><c:Request><c:IsTest>true</c:IsTest></c:Request><c:Origin><c:Package>\
         <c:Name>valise</c:Name><c:License><c:Username>valise-practice</c:Username>\
         <c:Password>practice-licence</c:Password></c:License></c:Package>\
         <c:CareProvider>{provider}</c:CareProvider></c:Origin>\
         <c:InputReference>{reference}</c:InputReference></p:CommonInput>\
         <p:Detail ContentType=\"text/xml\" ContentEncoding=\"none\" Id=\"_d1\">DETAIL</p:Detail>\
         </mcn:MemberDataConsultationRequest>",
        Uuid::new_v4(),
        instant(world.simulator.now()),
    );
    Question {
        reference,
        query,
        request,
    }
}

pub(crate) fn about(world: &World, identity: &Identity, person: &Person) -> Question {
    question(world, identity, SSIN, &person.niss)
}

/// Someone by what the person shows.
pub(crate) fn person<'w>(world: &'w World, shows: &str) -> &'w Person {
    world
        .simulator
        .people()
        .iter()
        .find(|person| person.shows == shows)
        .expect("person")
}

impl Question {
    /// Replaces text of the query that must be there.
    pub(crate) fn replace(&mut self, from: &str, to: &str) -> &mut Self {
        assert!(self.query.contains(from), "{from} is not in {}", self.query);
        self.query = self.query.replacen(from, to, 1);
        self
    }

    /// Replaces text of the request around it.
    pub(crate) fn replace_request(&mut self, from: &str, to: &str) -> &mut Self {
        assert!(
            self.request.contains(from),
            "{from} is not in {}",
            self.request
        );
        self.request = self.request.replacen(from, to, 1);
        self
    }

    /// Asks for other facets.
    pub(crate) fn facets(&mut self, facets: &str) -> &mut Self {
        self.replace(&insurability("invoicing", "other"), facets)
    }

    /// Asks for another period.
    pub(crate) fn period(&mut self, from: Date, until: Date) -> &mut Self {
        let start = self.query.find("NotBefore=").expect("NotBefore");
        let end = self
            .query
            .find("/></saml:SubjectConfirmation>")
            .expect("end of the period");
        let period = format!("NotBefore=\"{from}T00:00:00\" NotOnOrAfter=\"{until}T00:00:00\"");
        self.query.replace_range(start..end, &period);
        self
    }

    pub(crate) fn payload(&self) -> String {
        self.request
            .replacen("DETAIL", &STANDARD.encode(&self.query), 1)
    }

    pub(crate) fn draft(&self, world: &World, identity: &Identity, assertion: &str) -> Draft {
        holder(world.simulator.now(), identity, assertion, &self.payload())
    }
}

/// The `samlp:Response` inside of an answer.
pub(crate) fn content(answer: &Answer) -> String {
    let detail = answer.text.split("<p:Detail").nth(1).expect("Detail");
    let base64 = detail
        .split('>')
        .nth(1)
        .and_then(|rest| rest.split('<').next())
        .expect("content");
    String::from_utf8(STANDARD.decode(base64).expect("base64")).expect("UTF-8")
}
