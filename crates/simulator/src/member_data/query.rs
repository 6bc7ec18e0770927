//! Reading the attribute query, with the refusals of MyCareNet in the order in which it looks.

use jiff::civil::Date;
use roxmltree::Node;

use super::refusal::Refusal;
use crate::lexical;
use crate::names::{EXTENSION, SAML_2, SAMLP_2, XSI};
use crate::numbers;
use crate::xml::{child, children, elements, text};

/// How far back one may ask, in years.
const YEARS_BACK: i16 = 5;
/// The longest period for home nursing, in days. Nothing public states it; a year and two weeks is
/// known to work for another sector.
const LONGEST_DAYS: i32 = 400;

const SUBJECT: &str = "*:Subject";
const NAME_ID: &str = "*:Subject/*:NameID";
const CONFIRMATION: &str = "*:Subject/*:SubjectConfirmation";
const DATA: &str = "*:Subject/*:SubjectConfirmation/*:SubjectConfirmationData";

/// A question that makes sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) subject: Subject,
    /// Format and text of the NameID, which the answer repeats.
    pub(crate) name_id: (String, String),
    pub(crate) from: Date,
    /// The first day that is not asked any more.
    pub(crate) until: Date,
    pub(crate) facets: Vec<Facet>,
}

/// About whom one asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    Niss(String),
    NissAtInsurer { niss: String, insurer: String },
    Registration { number: String, insurer: String },
}

/// One facet with its dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Facet {
    pub(crate) id: String,
    pub(crate) dimensions: Vec<(String, String)>,
}

impl Facet {
    /// The value of a dimension.
    pub(crate) fn dimension(&self, id: &str) -> Option<&str> {
        self.dimensions
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, value)| value.as_str())
    }
}

/// Whether a nurse may ask a facet.
enum Right {
    Allowed,
    Denied,
}

/// The facets there are, with the dimensions that each one needs.
///
/// Which ones a nurse may ask is not public; the denied ones are those that are known to be denied
/// to physiotherapists.
const FACETS: &[(&str, &[&str], Right)] = &[
    (
        "urn:be:cin:nippin:insurability",
        &["requestType", "contactType"],
        Right::Allowed,
    ),
    ("urn:be:cin:nippin:palliativeStatus", &[], Right::Allowed),
    ("urn:be:cin:nippin:chronicCondition", &[], Right::Allowed),
    ("urn:be:cin:nippin:globalMedicalFile", &[], Right::Allowed),
    (
        "urn:be:cin:nippin:carePath",
        &["carePathType"],
        Right::Denied,
    ),
    ("urn:be:cin:nippin:referencePharmacy", &[], Right::Denied),
];

/// Values of the dimensions, with the words that their refusals use.
const DIMENSIONS: &[(&str, &str, &[&str])] = &[
    ("requestType", "REQUESTTYPE", &["information", "invoicing"]),
    ("contactType", "CONTACTTYPE", &["other", "hospitalized"]),
    (
        "carePathType",
        "CAREPATHTYPE",
        &["diabetes", "renalinsufficiency"],
    ),
];

/// Reads a query whose skeleton was checked. `reference` and `nihii` are those of the request around
/// it, `today` is the day in Brussels.
pub(super) fn read(
    query: Node<'_, '_>,
    reference: &str,
    nihii: &str,
    today: Date,
) -> Result<Query, Refusal> {
    let id = query.attribute("ID").unwrap_or_default();
    if id.strip_prefix('_') != Some(reference) {
        return Err(Refusal::new("CROSSCHECK_ID"));
    }
    read_issuer(query, nihii)?;
    if child(query, SAML_2, "Attribute").is_some() {
        return Err(Refusal::at("FORBIDDEN_ATTRIBUTES", "*:Attribute"));
    }
    let facets = read_facets(query)?;
    let (subject, name_id) = read_subject(query)?;
    let (from, until) = read_period(query, today)?;
    Ok(Query {
        id: id.to_owned(),
        subject,
        name_id,
        from,
        until,
        facets,
    })
}

fn read_issuer(query: Node<'_, '_>, nihii: &str) -> Result<(), Refusal> {
    let refuse = |code| Err(Refusal::at(code, "*:Issuer"));
    let Some(issuer) = child(query, SAML_2, "Issuer") else {
        return refuse("MISSING_ISSUER_TAG");
    };
    match issuer.attribute("Format") {
        None => return refuse("MISSING_ISSUER_FORMAT"),
        Some("urn:be:cin:nippin:nihii11") => {}
        Some(_) => return refuse("INVALID_ISSUER_FORMAT"),
    }
    if !numbers::nihii_is_right(text(issuer)) {
        return refuse("INVALID_ISSUER_VALUE");
    }
    if text(issuer) != nihii {
        return Err(Refusal::new("CROSSCHECK_ISSUER"));
    }
    Ok(())
}

fn read_facets(query: Node<'_, '_>) -> Result<Vec<Facet>, Refusal> {
    let Some(extensions) = child(query, SAMLP_2, "Extensions") else {
        return Err(Refusal::new("MISSING_EXTENSIONS_TAG"));
    };
    let kind = extensions.attribute((XSI, "type")).unwrap_or_default();
    let (prefix, local) = kind.split_once(':').unwrap_or(("", kind));
    let prefix = (!prefix.is_empty()).then_some(prefix);
    let namespace = extensions.lookup_namespace_uri(prefix);
    if local != "ExtensionsType" || namespace != Some(EXTENSION) {
        return Err(Refusal::at(
            "MISSING_OR_BAD_EXTENSIONS_TYPE",
            "*:Extensions",
        ));
    }
    let mut facets: Vec<Facet> = Vec::new();
    for node in children(extensions, EXTENSION, "Facet") {
        let facet = read_facet(node)?;
        if facets.iter().any(|known| known.id == facet.id) {
            return Err(Refusal::at("DUPLICATED_FACET", &facet_path(&facet.id)));
        }
        facets.push(facet);
    }
    if facets.is_empty() {
        return Err(Refusal::at("INVALID_FACET_COMBINATION", "*:Extensions"));
    }
    Ok(facets)
}

fn read_facet(node: Node<'_, '_>) -> Result<Facet, Refusal> {
    let id = node.attribute("id").unwrap_or_default();
    let place = facet_path(id);
    let Some((_, needed, right)) = FACETS.iter().find(|(known, ..)| *known == id) else {
        return Err(Refusal::at("UNKNOWN_FACET", &place));
    };
    if matches!(right, Right::Denied) {
        return Err(Refusal::at("UNAUTHORIZED_FACET", &place));
    }
    let mut dimensions: Vec<(String, String)> = Vec::new();
    for dimension in elements(node) {
        let name = dimension.attribute("id").unwrap_or_default();
        let place = format!("{place}/*:Dimension[@id=\"{name}\"]");
        let known = DIMENSIONS.iter().find(|(known, ..)| *known == name);
        let Some((_, word, values)) = known.filter(|_| needed.contains(&name)) else {
            return Err(Refusal::at("INVALID_DIMENSION_ID", &place));
        };
        if dimensions.iter().any(|(known, _)| known == name) {
            return Err(Refusal::at("DUPLICATED_DIMENSION", &place));
        }
        match text(dimension) {
            "" => return Err(Refusal::at(&format!("EMPTY_{word}"), &place)),
            value if values.contains(&value) => dimensions.push((name.into(), value.into())),
            _ => return Err(Refusal::at(&format!("UNALLOWED_{word}"), &place)),
        }
    }
    let missing = needed
        .iter()
        .any(|name| !dimensions.iter().any(|(known, _)| known == name));
    if missing {
        return Err(Refusal::at("MISSING_DIMENSION", &place));
    }
    Ok(Facet {
        id: id.to_owned(),
        dimensions,
    })
}

pub(super) fn facet_path(id: &str) -> String {
    format!("*:Extensions/*:Facet[@id=\"{id}\"]")
}

fn read_subject(query: Node<'_, '_>) -> Result<(Subject, (String, String)), Refusal> {
    let subject = child(query, SAML_2, "Subject");
    let name_id = subject.and_then(|subject| child(subject, SAML_2, "NameID"));
    let Some(name_id) = name_id else {
        return Err(Refusal::at("MISSING_NAMEID", SUBJECT));
    };
    let refuse = |code| Err(Refusal::at(code, NAME_ID));
    let value = text(name_id);
    let Some(format) = name_id.attribute("Format") else {
        return refuse("MISSING_NAMEID_FORMAT");
    };
    let subject = match format {
        "urn:be:fgov:person:ssin" => Subject::Niss(read_niss(value)?),
        "urn:be:cin:nippin:member:ssin@mut" => {
            let (niss, insurer) = split_at_insurer(value)?;
            Subject::NissAtInsurer {
                niss: read_niss(niss)?,
                insurer,
            }
        }
        "urn:be:cin:nippin:careReceiver:registrationNumber@mut" => {
            let (number, insurer) = split_at_insurer(value)?;
            if number.trim().is_empty() {
                return refuse("EMPTY_REG_NUM");
            }
            if number.len() > 13 {
                return refuse("INVALID_NAMEID_VALUE");
            }
            Subject::Registration {
                number: number.to_owned(),
                insurer,
            }
        }
        _ => return refuse("INVALID_NAMEID_FORMAT"),
    };
    Ok((subject, (format.to_owned(), value.to_owned())))
}

fn read_niss(value: &str) -> Result<String, Refusal> {
    let refuse = |code| Err(Refusal::at(code, NAME_ID));
    match value {
        "" => refuse("EMPTY_INSS"),
        niss if !lexical::digits(niss, 11) => refuse("INVALID_INSS_FORMAT"),
        niss if !numbers::niss_is_right(niss) => refuse("INVALID_INSS_VALUE"),
        niss => Ok(niss.to_owned()),
    }
}

fn split_at_insurer(value: &str) -> Result<(&str, String), Refusal> {
    let refuse = |code| Err(Refusal::at(code, NAME_ID));
    let Some((number, insurer)) = value.rsplit_once('@') else {
        return refuse("INVALID_NAMEID_VALUE");
    };
    match insurer {
        "" => refuse("EMPTY_IO"),
        insurer if !lexical::digits(insurer, 3) => refuse("INVALID_IO_FORMAT"),
        // there are federations 1 to 6 and 9
        insurer if !insurer.starts_with(['1', '2', '3', '4', '5', '6', '9']) => {
            refuse("INVALID_IO_VALUE")
        }
        insurer => Ok((number, insurer.to_owned())),
    }
}

fn read_period(query: Node<'_, '_>, today: Date) -> Result<(Date, Date), Refusal> {
    let subject = child(query, SAML_2, "Subject");
    let mut confirmations = subject
        .into_iter()
        .flat_map(|node| children(node, SAML_2, "SubjectConfirmation"));
    let Some(confirmation) = confirmations.next() else {
        return Err(Refusal::at("MISSING_SUBJECT_CONFIRMATION_TAG", SUBJECT));
    };
    if confirmation.attribute("Method") != Some("urn:be:cin:nippin:memberIdentification") {
        return Err(Refusal::at(
            "INVALID_SUBJECT_CONFIRMATION_METHOD_VALUE",
            CONFIRMATION,
        ));
    }
    let stranger =
        elements(confirmation).any(|node| !node.has_tag_name((SAML_2, "SubjectConfirmationData")));
    if stranger || confirmations.next().is_some() {
        return Err(Refusal::at("SUBJECT_CONFIRMATION_WITH_ID", CONFIRMATION));
    }
    let Some(data) = child(confirmation, SAML_2, "SubjectConfirmationData") else {
        return Err(Refusal::at(
            "MISSING_SUBJECT_CONFIRMATION_DATA_TAG",
            CONFIRMATION,
        ));
    };
    if elements(data).next().is_some() {
        return Err(Refusal::at("SUBJECT_CONFIRMATION_WITH_ID", DATA));
    }
    let day = |name: &str| {
        let text = data.attribute(name).filter(|text| !text.is_empty());
        text.and_then(lexical::date_time).map(lexical::Moment::day)
    };
    let refuse = |code| Err(Refusal::at(code, DATA));
    let Some(from) = day("NotBefore") else {
        return refuse("EMPTY_STARTDATE");
    };
    let Some(until) = day("NotOnOrAfter") else {
        return refuse("EMPTY_ENDDATE");
    };
    if until <= from {
        return refuse("INVALID_PERIOD");
    }
    if from > today {
        return refuse("START_DATE_IN_FUTURE");
    }
    if from < today.saturating_sub(jiff::Span::new().years(YEARS_BACK)) {
        return refuse("PERIOD_TOO_FAR_IN_PAST");
    }
    if (until - from).get_days() > LONGEST_DAYS {
        return refuse("INVALID_PERIOD_FOR_SECTOR");
    }
    Ok((from, until))
}
