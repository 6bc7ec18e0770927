//! Algorithms and references that the policy does not allow.

use std::io::Result;

use valise_xmldsig::names::EXCLUSIVE;

use crate::forger::{
    Corpus, RSA_SHA256, SHA256, digest_value, reference, signed_info, signed_info_by,
};

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    methods(corpus)?;
    transforms(corpus)?;
    references(corpus)
}

fn methods(corpus: &Corpus) -> Result<()> {
    let good = corpus.good_references();
    let method = |name: &str, uri: &str| {
        corpus.forged(
            &format!("algorithm_refused--{name}"),
            &signed_info_by(EXCLUSIVE, uri, &good),
        )
    };
    method(
        "sha1_signature",
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
    )?;
    method(
        "md5_signature",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
    )?;
    method(
        "hmac_with_the_public_key",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
    )?;
    method("no_signature_method", "")?;
    let digests = good.replacen(SHA256, "http://www.w3.org/2000/09/xmldsig#sha1", 1);
    corpus.forged("algorithm_refused--sha1_digest", &signed_info(&digests))?;
    let inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    let name = "algorithm_refused--inclusive_canonicalization";
    corpus.forged(name, &signed_info_by(inclusive, RSA_SHA256, &good))?;
    let comments = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
    let name = "algorithm_refused--canonicalization_with_comments";
    corpus.forged(name, &signed_info_by(comments, RSA_SHA256, &good))
}

fn transforms(corpus: &Corpus) -> Result<()> {
    let digest = digest_value(&corpus.plain, "id-1");
    let transform = |name: &str, uri: &str| {
        let reference = reference("#id-1", &[uri, EXCLUSIVE], &digest);
        corpus.forged(
            &format!("algorithm_refused--{name}_transform"),
            &signed_info(&reference),
        )
    };
    transform("unknown", "urn:invented:transform")?;
    transform("xpath", "http://www.w3.org/TR/1999/REC-xpath-19991116")?;
    transform("xslt", "http://www.w3.org/TR/1999/REC-xslt-19991116")?;
    transform("base64", "http://www.w3.org/2000/09/xmldsig#base64")?;
    transform(
        "inclusive",
        "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    )?;
    transform(
        "security_token",
        concat!(
            "http://docs.oasis-open.org/wss/2004/01/",
            "oasis-200401-wss-soap-message-security-1.0#STR-Transform"
        ),
    )
}

fn references(corpus: &Corpus) -> Result<()> {
    let digest = digest_value(&corpus.plain, "id-1");
    let to = |name: &str, uri: &str| {
        corpus.forged(name, &signed_info(&reference(uri, &[EXCLUSIVE], &digest)))
    };
    to(
        "reference_refused--external",
        "https://platform.example/body.xml",
    )?;
    to(
        "reference_refused--external_with_fragment",
        "https://platform.example/body.xml#id-1",
    )?;
    to("reference_refused--file", "file:///etc/hostname")?;
    to("reference_refused--attachment", "cid:part-1")?;
    to("reference_refused--whole_document", "")?;
    to("reference_refused--nothing_behind_the_hash", "#")?;
    to(
        "reference_refused--pointer_expression",
        "#xpointer(id('id-1'))",
    )?;
    to("reference_unresolved--nobody_has_it", "#id-9")?;
    let none = reference("", &[EXCLUSIVE], &digest).replace(" URI=\"\"", "");
    corpus.forged("reference_refused--no_uri", &signed_info(&none))?;

    let foreign = corpus
        .plain
        .replace("wsu:Id=\"id-1\"", "xmlns:f=\"urn:foreign\" f:Id=\"id-1\"");
    let reference = reference("#id-1", &[EXCLUSIVE], &digest_value(&foreign, "id-1"));
    let forged = corpus.forge(&foreign, "</wsse:Security>", &signed_info(&reference));
    corpus.write(
        "reference_unresolved--identifier_of_a_foreign_namespace",
        forged,
    )?;

    let many = corpus.good_reference("id-1").repeat(11);
    corpus.forged("too_many_references--eleven", &signed_info(&many))?;
    let list = (0..33)
        .map(|number| format!("p{number}"))
        .collect::<Vec<_>>()
        .join(" ");
    let method = format!(
        "exc-c14n#\"><p:InclusiveNamespaces xmlns:p=\"{EXCLUSIVE}\" PrefixList=\"{list}\"/></ds:Transform>"
    );
    let listed = corpus
        .good_reference("id-1")
        .replacen("exc-c14n#\"/>", &method, 1);
    corpus.forged("too_complex--long_prefix_list", &signed_info(&listed))
}
