//! Explains a SAML response.

mod assertion;
mod attributes;
mod signature;
mod status;
mod technical;
mod value;

use std::borrow::Cow;

use jiff::civil::Date;
use roxmltree::Node;
use valise_xmldsig::VerifyingKey;

use self::assertion::{About, Advice};
use self::attributes::Attributes;
use super::{InputReference, MemberData, Subject, Window, verdict};
use crate::{Error, limits, names, xml};

/// How to read an answer: what is known about the question.
///
/// Every answer is checked against what is known: the more is told, the less can be mixed up.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader<'a> {
    date: Option<Date>,
    reference: Option<&'a InputReference>,
    subject: Option<&'a Subject>,
    signer: Option<&'a VerifyingKey>,
}

impl<'a> Reader<'a> {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The day to conclude for. Without it the conclusion is about all days asked.
    #[must_use]
    pub const fn on(self, date: Date) -> Self {
        Self {
            date: Some(date),
            ..self
        }
    }

    /// The question that is answered. An answer to another one is refused; one that names no
    /// question is not, since the protocol leaves it optional.
    #[must_use]
    pub const fn answering(self, reference: &'a InputReference) -> Self {
        Self {
            reference: Some(reference),
            ..self
        }
    }

    /// The person that was asked about. An answer about another one is refused.
    #[must_use]
    pub const fn about(self, subject: &'a Subject) -> Self {
        Self {
            subject: Some(subject),
            ..self
        }
    }

    /// Who may sign assertions. Without it a signature must hold with a certificate it carries.
    #[must_use]
    pub const fn signed_by(self, signer: &'a VerifyingKey) -> Self {
        Self {
            signer: Some(signer),
            ..self
        }
    }

    /// Explains an answer.
    ///
    /// NUL bytes, which some insurers send, are passed over. What the answer says in words that
    /// are not known here is kept as [`MemberData::other`].
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::Encoding`], [`Error::NotXml`], [`Error::DocumentType`],
    /// [`Error::WrongNamespace`], [`Error::Missing`], [`Error::Unreadable`], [`Error::Repeated`],
    /// [`Error::Sealed`], [`Error::OtherQuestion`], [`Error::OtherPerson`], [`Error::Signature`].
    /// A refusal or a failure that the answer tells is no error, but its outcome.
    pub fn read(self, samlp_response: &[u8]) -> Result<MemberData, Error> {
        if samlp_response.len() > limits::ANSWER {
            return Err(Error::TooLarge {
                limit: limits::ANSWER,
            });
        }
        let text = xml::text(samlp_response)?;
        let document = xml::parse(&text, limits::ANSWER)?;
        let response = xml::root(&document, names::SAML_PROTOCOL, "Response")?;
        let in_response_to = response.attribute("InResponseTo");
        if let (Some(reference), Some(answered)) = (self.reference, in_response_to)
            && answered != reference.query_id()
        {
            return Err(Error::OtherQuestion);
        }
        if xml::children(response, names::SAML, "EncryptedAssertion")
            .next()
            .is_some()
        {
            return Err(Error::Sealed {
                kind: "EncryptedAssertion".to_owned(),
            });
        }
        let (status, faults) = status::status(response)?;
        let mut answer = MemberData::new(status::outcome(&status, &faults), status, faults);
        answer.answer_id = response.attribute("ID").map(str::to_owned);
        answer.issued_at = response.attribute("IssueInstant").map(str::to_owned);
        answer.in_response_to = in_response_to.map(str::to_owned);
        answer.answered_by = xml::optional(response, names::SAML, "Issuer")?
            .and_then(xml::filled)
            .map(|issuer| answering_party(&issuer));
        let mut seen = Seen::default();
        for assertion in xml::children(response, names::SAML, "Assertion") {
            self.add(&mut answer, assertion?, &mut seen)?;
        }
        if let (
            Some(Subject::Niss(asked) | Subject::NissAtInsurer { niss: asked, .. }),
            Some(told),
        ) = (
            self.subject,
            answer
                .patient
                .as_ref()
                .and_then(|patient| patient.niss.as_deref()),
        ) {
            answer.niss_changed |= told != asked.as_str();
        }
        answer.asked = seen.asked.or(seen.periods);
        answer.signature = signature::check(&document, &seen.facts, self.signer)?;
        // the newest first; one without a first day comes last
        answer.periods.sort_by(|one, other| {
            other
                .from
                .cmp(&one.from)
                .then_with(|| other.until.cmp(&one.until))
        });
        (answer.verdict, answer.reasons) = verdict(&answer, self.date);
        Ok(answer)
    }

    fn add<'d, 'i>(
        self,
        answer: &mut MemberData,
        assertion: Node<'d, 'i>,
        seen: &mut Seen<'d, 'i>,
    ) -> Result<(), Error> {
        let about = About::of(assertion)?;
        if let Some(subject) = self.subject {
            same_person(subject, &about)?;
        }
        if let Some((format, text)) = &about.name_id {
            let first = seen.person.get_or_insert_with(|| (format, text.clone()));
            // the same person in two forms cannot be compared
            if first.0 == *format && !first.1.eq_ignore_ascii_case(text) {
                return Err(Error::OtherPerson);
            }
        }
        let advice = Advice::of(assertion)?;
        let days = if advice.is_period() {
            &mut seen.periods
        } else {
            &mut seen.asked
        };
        *days = hull(*days, about.from, about.until);
        if let Some(niss) = about.niss() {
            let patient = answer.patient.get_or_insert_default();
            patient.niss.get_or_insert_with(|| niss.to_owned());
        }
        if let Some(request_type) = &advice.request_type {
            answer
                .request_type
                .get_or_insert_with(|| request_type.as_ref().to_owned());
        }
        if !advice.is_technical() {
            seen.facts.push(assertion);
            for facet in &advice.facets {
                if !answer.answered_facets.iter().any(|known| known == facet) {
                    answer.answered_facets.push((*facet).to_owned());
                }
            }
        }
        assertion::add(answer, &about, &advice, Attributes::of(assertion)?);
        Ok(())
    }
}

/// What the assertions read so far have in common.
#[derive(Default)]
struct Seen<'d, 'i> {
    /// The person of the first assertion; all others must be about the same one.
    person: Option<(&'d str, Cow<'d, str>)>,
    /// The assertions that say something, processing reports left out.
    facts: Vec<Node<'d, 'i>>,
    /// The days of all assertions but the periods: those that were asked.
    asked: Option<Window>,
    /// The days of the periods, which may reach beyond those asked.
    periods: Option<Window>,
}

/// Explains an answer of which nothing is known but the day to conclude for; without a day the
/// conclusion is about all days asked.
///
/// # Errors
/// See [`Reader::read`].
pub fn read(samlp_response: &[u8], reference_date: Option<Date>) -> Result<MemberData, Error> {
    Reader {
        date: reference_date,
        ..Reader::new()
    }
    .read(samlp_response)
}

/// Whether an assertion repeats the person that was asked about. One in another form (the insurer
/// may name somebody by national number who was asked by registration number) is not compared.
fn same_person(asked: &Subject, about: &About<'_>) -> Result<(), Error> {
    let same = match asked {
        Subject::Niss(niss) | Subject::NissAtInsurer { niss, .. } => {
            about.niss().is_none_or(|told| told == niss.as_str())
        }
        Subject::RegistrationNumber { .. } => {
            about.name_id.as_ref().is_none_or(|(format, told)| {
                *format != asked.format() || told.eq_ignore_ascii_case(&asked.value())
            })
        }
    };
    if same {
        Ok(())
    } else {
        Err(Error::OtherPerson)
    }
}

fn answering_party(issuer: &str) -> String {
    match issuer.strip_prefix(names::INSURER_ISSUER) {
        Some(federation) => federation.to_owned(),
        None if issuer == names::MYCARENET_ISSUER => "mycarenet".to_owned(),
        None => issuer.to_owned(),
    }
}

/// The days of all assertions together.
fn hull(known: Option<Window>, from: Option<Date>, until: Option<Date>) -> Option<Window> {
    let (Some(from), Some(until)) = (from, until) else {
        return known;
    };
    Some(known.map_or(Window { from, until }, |known| Window {
        from: known.from.min(from),
        until: known.until.max(until),
    }))
}
