//! Signatures that are not built as the schema says.

use std::io::Result;

use valise_xmldsig::names::{DS, ENVELOPED, EXCLUSIVE, WSSE};

use crate::forger::{Corpus, SHA256, digest_value, reference, signed_info};

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    doubled(corpus)?;
    missing(corpus)?;
    values(corpus)?;
    references(corpus)
}

fn doubled(corpus: &Corpus) -> Result<()> {
    let signature = corpus.piece("<ds:Signature ", "</ds:Signature>");
    let info = corpus.piece("<ds:SignedInfo>", "</ds:SignedInfo>");
    let value = corpus.piece("<ds:SignatureValue>", "</ds:SignatureValue>");
    let key_info = corpus.piece("<ds:KeyInfo", "</ds:KeyInfo>");
    let security = corpus.piece("<wsse:Security ", "</wsse:Security>");
    let header = corpus.piece("<soap:Header>", "</soap:Header>");
    let more = |name: &str, piece: &str, more: &str| {
        let name = format!("signature_structure--{name}");
        corpus.replaced(&name, piece, &format!("{piece}{more}"))
    };
    more("second_signed_info", info, &info.replace("#id-1", "#id-2"))?;
    more("second_signature_value", value, value)?;
    more(
        "second_key_info",
        key_info,
        &key_info.replace("KI-1", "KI-2"),
    )?;
    let second = signature.replace("SIG-1", "SIG-2").replace("KI-1", "KI-2");
    more("second_signature", signature, &second)?;
    more(
        "second_security_header",
        security,
        &format!("<s:Security xmlns:s=\"{WSSE}\"/>"),
    )?;
    more("second_header", header, "<soap:Header/>")?;
    more("object_beside", key_info, "<ds:Object>forged</ds:Object>")?;
    more("foreign_element_beside", key_info, "<Extra/>")
}

fn missing(corpus: &Corpus) -> Result<()> {
    let message = &corpus.message;
    let signature = corpus.piece("<ds:Signature ", "</ds:Signature>");
    let info = corpus.piece("<ds:SignedInfo>", "</ds:SignedInfo>");
    let value = corpus.piece("<ds:SignatureValue>", "</ds:SignatureValue>");
    let security = corpus.piece("<wsse:Security ", "</wsse:Security>");
    let header = corpus.piece("<soap:Header>", "</soap:Header>");
    corpus.replaced("signature_missing--stripped", signature, "")?;
    let moved = format!("{signature}</soap:Body>");
    let moved = message
        .replace(signature, "")
        .replace("</soap:Body>", &moved);
    corpus.write("signature_missing--only_in_the_body", moved)?;
    let nested = format!("<Aside>{signature}</Aside>");
    corpus.replaced("signature_missing--one_level_too_deep", signature, &nested)?;
    let foreign = signature.replace(DS, "urn:foreign");
    corpus.replaced(
        "signature_missing--in_a_foreign_namespace",
        signature,
        &foreign,
    )?;
    corpus.replaced("signature_structure--no_header", header, "")?;
    corpus.replaced("signature_structure--no_security_header", security, "")?;
    corpus.replaced("signature_structure--no_signature_value", value, "")?;
    corpus.replaced("signature_structure--no_signed_info", info, "")?;
    let swapped = message
        .replace(info, "")
        .replace(value, &format!("{value}{info}"));
    corpus.write("signature_structure--value_before_signed_info", swapped)
}

fn values(corpus: &Corpus) -> Result<()> {
    let before = |name: &str, tag: &str, piece: &str| {
        let name = format!("signature_structure--{name}");
        corpus.replaced(&name, tag, &format!("{tag}{piece}"))
    };
    before("value_that_is_not_base64", "<ds:SignatureValue>", "*")?;
    before("element_in_the_value", "<ds:SignatureValue>", "<b/>")?;
    before(
        "comment_in_the_value",
        "<ds:SignatureValue>",
        "AAAA<!-- -->",
    )?;
    before("comment_in_a_digest", "<ds:DigestValue>", "<!-- -->")?;
    before(
        "forged_digest_before_a_comment",
        "<ds:DigestValue>",
        "AAAA<!-- not the whole text -->",
    )?;
    before("instruction_in_a_digest", "<ds:DigestValue>", "AAAA<?x?>")
}

fn references(corpus: &Corpus) -> Result<()> {
    let built = |name: &str, references: &str| {
        corpus.forged(
            &format!("signature_structure--{name}"),
            &signed_info(references),
        )
    };
    built("no_reference", "")?;
    let good = corpus.good_references();
    built(
        "comment_between_references",
        &format!("<!-- not signed -->{good}"),
    )?;
    built(
        "instruction_between_references",
        &format!("<?note signed ?>{good}"),
    )?;
    built("manifest_instead_of_reference", "<ds:Manifest/>")?;
    let bare = format!(
        concat!(
            "<ds:Reference URI=\"#id-1\"><ds:DigestMethod Algorithm=\"{}\"/>",
            "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>"
        ),
        SHA256
    );
    built("no_transforms", &bare)?;
    let digest = digest_value(&corpus.plain, "id-1");
    let transformed = |list: &[&str]| reference("#id-1", list, &digest);
    built("transforms_empty", &transformed(&[]))?;
    built("not_canonicalized", &transformed(&[ENVELOPED]))?;
    built(
        "transforms_in_the_wrong_order",
        &transformed(&[EXCLUSIVE, ENVELOPED]),
    )?;
    built("canonicalized_twice", &transformed(&[EXCLUSIVE, EXCLUSIVE]))?;
    built(
        "enveloped_but_elsewhere",
        &transformed(&[ENVELOPED, EXCLUSIVE]),
    )?;
    let good = transformed(&[EXCLUSIVE]);
    let with = |from: &str, to: &str| good.replacen(from, to, 1);
    let expression = "exc-c14n#\"><ds:XPath>//Name</ds:XPath></ds:Transform>";
    built(
        "expression_in_a_transform",
        &with("exc-c14n#\"/>", expression),
    )?;
    built(
        "second_digest",
        &with("</ds:Reference>", "<ds:DigestValue/></ds:Reference>"),
    )?;
    let length = signed_info(&good).replacen(
        "rsa-sha256\"/>",
        "rsa-sha256\"><ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>",
        1,
    );
    corpus.forged("signature_structure--output_length", &length)
}
