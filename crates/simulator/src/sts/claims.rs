//! Which attributes an assertion may carry: what the caller states must agree with the certificates,
//! the rest comes from the authentic source.

use openssl::x509::X509Ref;

use crate::distinguished_name::{Holder, holder};
use crate::faults::FaultKind;
use crate::names::{CERTIFIED, IDENTIFICATION};
use crate::providers::{self, Provider};
use crate::security::Attribute;
use crate::visit::Visit;

/// An attribute that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) name: String,
    /// None where the protocol does not tell.
    pub(super) namespace: Option<String>,
    /// Stated by the caller.
    pub(super) values: Vec<String>,
}

/// Attributes that the caller states, with the kind of certificate that proves them.
const STATED: &[(&str, &str)] = &[
    (
        "urn:be:fgov:ehealth:1.0:certificateholder:person:ssin",
        "SSIN",
    ),
    ("urn:be:fgov:person:ssin", "SSIN"),
    (
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number",
        "NIHII-GROUP",
    ),
    (
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number",
        "NIHII-GROUP",
    ),
];

/// Prepares the attributes of the assertion, or says what is wrong with a claim.
///
/// Whoever asks with an identity card asks for its owner alone, and with an eHealth certificate that
/// is not of another person.
pub(super) fn attributes(
    visit: &Visit<'_>,
    claims: &[Claim],
    header: &X509Ref,
    holder_certificate: &X509Ref,
) -> Result<Vec<Attribute>, String> {
    let recognise = !visit.is_struck_by(&FaultKind::NotRecognised);
    if visit.platform.cards.is_named_by(header) {
        check_owner(claims, header, holder_certificate)?;
    }
    let mut holders: Vec<Holder> = Vec::new();
    for certificate in [header, holder_certificate] {
        holders.extend(holder(certificate).filter(|found| !holders.contains(found)));
    }
    let mut given = Vec::new();
    let mut named: Vec<&Provider> = Vec::new();
    for claim in claims.iter().filter(|claim| !claim.values.is_empty()) {
        let proven_by = prove(claim, &holders)?;
        named.extend(providers::find(proven_by).filter(|provider| !named.contains(provider)));
        given.push(attribute(&claim.name, IDENTIFICATION, claim.values.clone()));
    }
    if given.is_empty() {
        return Err("no attribute identifies the caller".into());
    }
    for claim in claims {
        let certified_asked = claim
            .namespace
            .as_deref()
            .map_or(claim.values.is_empty(), |ns| ns == CERTIFIED);
        let also_certified = claim.namespace.is_none()
            && claim
                .name
                .ends_with("certificateholder:groupofnurses:nihii-number");
        if certified_asked || also_certified {
            let value = named
                .iter()
                .find_map(|provider| certified(provider, &claim.name, recognise));
            // what the source does not know about the caller is simply absent
            given.extend(value.map(|value| attribute(&claim.name, CERTIFIED, vec![value])));
        }
    }
    Ok(given)
}

fn check_owner(
    claims: &[Claim],
    card: &X509Ref,
    holder_certificate: &X509Ref,
) -> Result<(), String> {
    let owner = holder(card).ok_or("the certificate of the identity card names nobody")?;
    let is_another = |found: &Holder| found.kind == owner.kind && *found != owner;
    if holder(holder_certificate).as_ref().is_some_and(is_another) {
        return Err("the key to be used is of another person than the identity card".into());
    }
    let stated = claims.iter().filter(|claim| kind_of(claim) == Some("SSIN"));
    let mut stated = stated.flat_map(|claim| &claim.values);
    if stated.any(|value| *value != owner.value) {
        return Err("the identity card is of another person than the one asked for".into());
    }
    Ok(())
}

/// The kind of certificate that proves a claim.
fn kind_of(claim: &Claim) -> Option<&'static str> {
    let mut stated = STATED.iter();
    stated
        .find(|(name, _)| *name == claim.name)
        .map(|(_, kind)| *kind)
}

fn prove<'h>(claim: &Claim, holders: &'h [Holder]) -> Result<&'h Holder, String> {
    if claim
        .namespace
        .as_deref()
        .is_some_and(|namespace| namespace != IDENTIFICATION)
    {
        return Err(format!("{} must not have a value", claim.name));
    }
    let kind = kind_of(claim).ok_or_else(|| format!("{} must not have a value", claim.name))?;
    let [value] = claim.values.as_slice() else {
        return Err(format!("{} has more than one value", claim.name));
    };
    holders
        .iter()
        .find(|holder| holder.kind == kind && holder.value == *value)
        .ok_or_else(|| format!("no certificate of the message proves {}", claim.name))
}

/// What the authentic source knows.
fn certified(provider: &Provider, name: &str, recognise: bool) -> Option<String> {
    let recognised = provider.recognised && recognise;
    let truth = if recognised { "true" } else { "false" };
    let number = recognised.then(|| provider.nihii_11());
    let value = match (provider.identifier().0, name) {
        (
            "SSIN",
            "urn:be:fgov:person:ssin:nurse:boolean"
            | "urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean",
        ) => truth.to_owned(),
        (
            "SSIN",
            "urn:be:fgov:person:ssin:ehealth:1.0:nurse:nihii11"
            | "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
        ) => number?,
        ("SSIN", "urn:be:fgov:person:ssin:ehealth:1.0:givenname") => provider.first_name.to_owned(),
        ("SSIN", "urn:be:fgov:person:ssin:ehealth:1.0:surname") => provider.name.to_owned(),
        ("NIHII-GROUP", "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number") => {
            provider.nihii.to_owned()
        }
        (
            "NIHII-GROUP",
            "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11",
        ) => number?,
        (
            "NIHII-GROUP",
            "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean",
        ) => truth.to_owned(),
        _ => return None,
    };
    Some(value)
}

fn attribute(name: &str, namespace: &str, values: Vec<String>) -> Attribute {
    Attribute {
        name: name.to_owned(),
        namespace: namespace.to_owned(),
        values,
    }
}
