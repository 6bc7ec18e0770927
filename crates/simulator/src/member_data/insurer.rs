//! What the insurers know: finding the person, and the file about it on the care day.

use std::time::Duration;

use jiff::civil::Date;

use super::query::{Query, Subject};
use super::refusal::Refusal;
use crate::people::{Person, Scenario};
use crate::soap_fault::SoapFault;
use crate::visit::Visit;

/// How long the slow insurer takes.
const SLOW: Duration = Duration::from_secs(20);

/// An answer: what the insurer knows of the asked facets, or a refusal, or both.
#[derive(Debug, Default)]
pub(crate) struct Response {
    /// `urn:be:cin:io:…`, or MyCareNet itself.
    pub(crate) issuer: String,
    pub(crate) refusal: Option<Refusal>,
    pub(crate) file: Option<File>,
    pub(crate) query: Option<Query>,
}

impl Response {
    /// Nothing but a refusal.
    pub(crate) fn refused(refusal: Refusal) -> Self {
        Response {
            issuer: mycarenet(),
            refusal: Some(refusal),
            ..Response::default()
        }
    }
}

fn mycarenet() -> String {
    "urn:be:cin:nippin:aa".into()
}

/// A person as an insurer knows it, relative to the day of care.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) niss: String,
    pub(crate) name: String,
    pub(crate) first_name: String,
    pub(crate) birth_date: Date,
    pub(crate) gender: &'static str,
    pub(crate) deceased_on: Option<Date>,
    /// Newest first.
    pub(crate) periods: Vec<Period>,
    /// Whether periods are cut to what was asked.
    pub(crate) cut: bool,
    pub(crate) pays_provider: bool,
    pub(crate) situation: Option<Situation>,
    pub(crate) hospital: Option<Hospital>,
    pub(crate) houses: Vec<House>,
    pub(crate) palliative_since: Option<Date>,
    pub(crate) chronic: Chronic,
    pub(crate) medical_file: Option<MedicalFile>,
    /// Whether the insurer signs what it says about periods.
    pub(crate) signs: bool,
}

/// A time with one insurer under one pair of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from: Date,
    /// The first day that does not belong to it.
    pub(crate) until: Date,
    pub(crate) insurer: String,
    pub(crate) registration_number: String,
    pub(crate) ct1: &'static str,
    pub(crate) ct2: &'static str,
}

/// Something that happened to the insurance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Situation {
    pub(crate) event: &'static str,
    pub(crate) date: Date,
    pub(crate) direction: Option<&'static str>,
    pub(crate) insurer: Option<&'static str>,
}

/// A stay in a hospital.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hospital {
    pub(crate) nihii: &'static str,
    pub(crate) service: &'static str,
    pub(crate) admitted_on: Date,
}

/// Care under a flat rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct House {
    pub(crate) nihii: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) start: Date,
}

/// What the insurer says of chronic conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Chronic {
    /// Years with the status.
    Years(Vec<i16>),
    /// It does not answer this facet.
    Unsupported,
}

/// Who keeps the global medical file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MedicalFile {
    pub(crate) nihii: &'static str,
    pub(crate) name: &'static str,
    pub(crate) first_name: &'static str,
}

/// Asks the insurer of the person.
pub(super) fn ask(
    visit: &Visit<'_>,
    query: &Query,
    wait: &mut Duration,
) -> Result<Response, SoapFault> {
    let person = match find(visit, query) {
        Ok(person) => person,
        Err(refusal) => return Ok(from_insurer(query, refusal)),
    };
    let issuer = format!("urn:be:cin:io:{}", person.federation());
    let refuse = |code: &str| {
        let refusal = Refusal::new(code);
        let issuer = if refusal.detail.is_mycarenet() {
            mycarenet()
        } else {
            issuer.clone()
        };
        Ok(Response {
            issuer,
            refusal: Some(refusal),
            ..Response::default()
        })
    };
    match person.scenario {
        Scenario::InsurerDown if visit.platform.count_try(&person.niss) < 2 => {
            return refuse("SEND_TO_IM_EXCEPTION");
        }
        Scenario::BusBusy if visit.platform.count_try(&person.niss) < 1 => {
            return Err(SoapFault::bus("SOA-02002", "the insurer is overloaded"));
        }
        Scenario::NoFacet => return refuse("NO_FACET"),
        Scenario::UnknownAtInsurer => return refuse("BO_UNKNOWN_NISS"),
        Scenario::Slow => *wait = SLOW,
        _ => {}
    }
    // periods are told relative to the last day asked: the day of care
    let care_day = query.until.yesterday().unwrap_or(query.from);
    let file = person.file(care_day);
    let hospitalized = query
        .facets
        .iter()
        .any(|facet| facet.dimension("contactType") == Some("hospitalized"));
    if hospitalized && file.hospital.is_none() {
        return refuse("MISMATCHED_CONTACTTYPE");
    }
    let refusal = warning(person, query, &file);
    Ok(Response {
        issuer,
        refusal,
        file: Some(file),
        query: Some(query.clone()),
    })
}

fn warning(person: &Person, query: &Query, file: &File) -> Option<Refusal> {
    let asks = |id: &str| query.facets.iter().any(|facet| facet.id == id);
    match person.scenario {
        Scenario::Mutation => Some(Refusal::new("MUTATION")),
        Scenario::ManyPeriods => Some(Refusal::new("ONLY_FIVE_PERIODS_RETURNED")),
        Scenario::MissingFacet if asks("urn:be:cin:nippin:palliativeStatus") => {
            Some(Refusal::new("MISSING_FACETS"))
        }
        _ if file.chronic == Chronic::Unsupported && asks("urn:be:cin:nippin:chronicCondition") => {
            Some(Refusal::new("FACET_EXCEPTION"))
        }
        _ => None,
    }
}

fn from_insurer(query: &Query, refusal: Refusal) -> Response {
    let insurer = match &query.subject {
        Subject::NissAtInsurer { insurer, .. } | Subject::Registration { insurer, .. } => insurer,
        Subject::Niss(_) => return Response::refused(refusal),
    };
    if refusal.detail.is_mycarenet() {
        return Response::refused(refusal);
    }
    let federation = insurer.get(..1).unwrap_or("1");
    let issuer = format!("urn:be:cin:io:{federation}00");
    Response {
        issuer,
        refusal: Some(refusal),
        ..Response::default()
    }
}

/// Routing: by NISS to the one insurer that knows it, or to the insurer that is named.
fn find<'p>(visit: &'p Visit<'_>, query: &Query) -> Result<&'p Person, Refusal> {
    let people = &visit.platform.people;
    match &query.subject {
        Subject::Niss(niss) => match people.iter().find(|person| person.niss == *niss) {
            None => Err(Refusal::new("UNKNOWN_NISS_ROUTING")),
            Some(person) => match person.scenario {
                Scenario::Unrouted => Err(Refusal::new("UNKNOWN_NISS_ROUTING")),
                Scenario::ManyInsurers => Err(Refusal::new("MULTIPLE_IO")),
                _ => Ok(person),
            },
        },
        Subject::NissAtInsurer { niss, insurer } => {
            check_insurer(people, insurer)?;
            people
                .iter()
                .find(|person| person.niss == *niss && person.insurer == *insurer)
                .ok_or_else(|| Refusal::new("BO_UNKNOWN_NISS"))
        }
        Subject::Registration { number, insurer } => {
            check_insurer(people, insurer)?;
            if !number
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == ' ')
            {
                return Err(Refusal::new("BO_INVALID_REGNBR"));
            }
            people
                .iter()
                .find(|person| {
                    person.insurer == *insurer
                        && person
                            .registration_number
                            .eq_ignore_ascii_case(number.trim())
                })
                .ok_or_else(|| Refusal::new("BO_UNKNOWN_REGNBR"))
        }
    }
}

fn check_insurer(people: &[Person], insurer: &str) -> Result<(), Refusal> {
    if people.iter().any(|person| person.insurer == insurer) {
        Ok(())
    } else {
        Err(Refusal::new("UNKNOWN_IO"))
    }
}
