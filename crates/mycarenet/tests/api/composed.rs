//! Answers of an invented insurer, written as the real ones are.

use jiff::civil::date;
use valise_mycarenet::member_data::{MemberData, read};

/// An answer of an invented insurer; `kinds` are pairs of a kind and its attributes.
pub(crate) fn answer(status: &str, kinds: &[(&str, &[(&str, &str)])]) -> String {
    let assertions: String = kinds
        .iter()
        .map(|(kind, said)| assertion(kind, "2026-11-24", "2026-11-25", said))
        .collect();
    response(status, &assertions)
}

/// A response around assertions.
pub(crate) fn response(status: &str, assertions: &str) -> String {
    format!(
        "<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:2.0:protocol\" \
         xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\" \
         xmlns:e=\"urn:be:cin:nippin:memberdata:saml:extension\" \
         xmlns:t=\"urn:be:cin:types:v1\" ID=\"_r\" InResponseTo=\"_20261124\" \
         IssueInstant=\"2026-11-24T08:30:00\" Version=\"2.0\"><Issuer>urn:be:cin:io:300</Issuer>\
         {status}{assertions}</p:Response>"
    )
}

/// One assertion: its kind, its days (the last one exclusive), its attributes.
pub(crate) fn assertion(kind: &str, from: &str, until: &str, said: &[(&str, &str)]) -> String {
    let attributes: String = said
        .iter()
        .map(|(name, value)| {
            let name = match *name {
                "ssin" => "urn:be:fgov:person:ssin".to_owned(),
                name => format!("urn:be:cin:nippin:{name}"),
            };
            format!(
                "<Attribute Name=\"{name}\"><AttributeValue>{value}</AttributeValue></Attribute>"
            )
        })
        .collect();
    format!(
        "<Assertion ID=\"_{kind}\" Version=\"2.0\" IssueInstant=\"2026-11-24T08:30:00\">\
         <Subject><NameID Format=\"urn:be:fgov:person:ssin\">55050512344</NameID>\
         <SubjectConfirmation Method=\"urn:be:cin:nippin:memberIdentification\">\
         <SubjectConfirmationData NotBefore=\"{from}T00:00:00\" \
         NotOnOrAfter=\"{until}T00:00:00\"/></SubjectConfirmation></Subject><Advice>\
         <e:AssertionType>urn:be:cin:nippin:{kind}</e:AssertionType>\
         <e:Facet id=\"urn:be:cin:nippin:insurability\"/></Advice>\
         <AttributeStatement>{attributes}</AttributeStatement></Assertion>"
    )
}

/// The status of an answer without warnings.
pub(crate) const SUCCESS: &str =
    "<p:Status><p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></p:Status>";

/// A status with one detail per code.
pub(crate) fn status(outer: &str, inner: &str, source: &str, codes: &[&str]) -> String {
    let details: String = codes
        .iter()
        .map(|code| {
            format!("<t:Detail><t:DetailCode>{code}</t:DetailCode><t:Message>as is</t:Message></t:Detail>")
        })
        .collect();
    format!(
        "<p:Status><p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:{outer}\">\
         <p:StatusCode Value=\"urn:be:cin:nippin:SAML:status:{inner}\"/></p:StatusCode>\
         <p:StatusDetail><Fault xmlns=\"\"><t:FaultCode>X</t:FaultCode>\
         <t:FaultSource>{source}</t:FaultSource><t:Details>{details}</t:Details></Fault>\
         </p:StatusDetail></p:Status>"
    )
}

/// The attributes of one period.
pub(crate) const PERIOD: &[(&str, &str)] = &[
    ("careReceiver:registrationNumber", "0001995151258"),
    ("careReceiver:mutuality", "319"),
    ("cb1", "111"),
    ("cb2", "110"),
];

/// The answer as understood for the day of care.
pub(crate) fn explained(xml: &str) -> MemberData {
    read(xml.as_bytes(), Some(date(2026, 11, 24))).expect("a readable answer")
}
