//! Signature wrapping: everything that was signed is still there, only not where it is read.

use std::io::Result;

use valise_xmldsig::names;

use crate::forger::{Corpus, signed_info};

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    let message = &corpus.message;
    let body = corpus.piece("<soap:Body", "</soap:Body>");
    let forged = body.replace("Ann", "Eve");
    let aside = |name: &str, read: &str| {
        let moved = format!("<Aside>{body}</Aside></soap:Header>");
        corpus.write(
            name,
            message
                .replace(body, read)
                .replace("</soap:Header>", &moved),
        )
    };
    aside("duplicate_id--body_copied", &forged)?;
    let other = forged.replace("wsu:Id=", "ID=");
    aside("duplicate_id--body_copied_under_another_attribute", &other)?;
    let foreign = forged.replace("wsu:Id=", "xmlns:f=\"urn:foreign\" f:Id=");
    aside(
        "duplicate_id--body_copied_under_a_foreign_attribute",
        &foreign,
    )?;
    let xml = forged.replace("wsu:Id=", "xml:id=");
    aside("duplicate_id--body_copied_under_xml_id", &xml)?;
    let unnamed = forged.replace(" wsu:Id=\"id-1\"", "");
    aside("not_covered--body_moved_aside", &unnamed)?;
    aside(
        "not_covered--body_moved_aside_and_renamed",
        &forged.replace("id-1", "id-2"),
    )?;
    let mixed = format!("{unnamed}{body}");
    let name = "not_covered--forged_body_before_the_signed_one";
    corpus.write(name, message.replace(body, &mixed))?;
    let inside = unnamed.replace("<q:Empty />", body);
    corpus.write(
        "not_covered--body_moved_inside_a_forged_one",
        message.replace(body, &inside),
    )?;

    let timestamp = corpus.piece("<wsu:Timestamp", "</wsu:Timestamp>");
    let later = timestamp
        .replace("08:0", "19:0")
        .replace(" wsu:Id=\"TS-1\"", "");
    let moved = format!(
        "<a xmlns:wsu=\"{}\">{timestamp}</a></soap:Header>",
        names::WSU
    );
    corpus.write(
        "not_covered--timestamp_moved_aside",
        message
            .replace(timestamp, &later)
            .replace("</soap:Header>", &moved),
    )?;

    let without_body = ["TS-1", "X509-1"]
        .map(|id| corpus.good_reference(id))
        .concat();
    corpus.forged("not_covered--body_not_signed", &signed_info(&without_body))?;
    let without_timestamp = ["id-1", "X509-1"]
        .map(|id| corpus.good_reference(id))
        .concat();
    corpus.forged(
        "not_covered--timestamp_not_signed",
        &signed_info(&without_timestamp),
    )
}
