//! Assertions inside the answer of a token service.

use std::io::Result;

use valise_xmldsig::names::{ENVELOPED, EXCLUSIVE};
use valise_xmldsig::{KeyInfo, Place, sign_enveloped};

use crate::forger::{Corpus, between, digest_value, reference, signed_info};
use crate::support;

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    let plain = support::assertion();
    let signed = sign_enveloped(
        &plain,
        "_a1",
        &corpus.signer,
        &KeyInfo::None,
        Place::LastChild,
    )
    .map_err(std::io::Error::other)?;
    let signature = between(&signed, "<ds:Signature ", "</ds:Signature>");
    let answer = |name: &str, content: &str| {
        corpus.write(
            name,
            format!("<Response ResponseID=\"r\">{content}</Response>"),
        )
    };
    corpus.write("ok--assertion", &signed)?;
    answer("ok--assertion_in_an_answer", &signed)?;

    // what the reader takes for the assertion is the first one that is a child of the answer
    let forged = plain
        .replace("_a1", "_a2")
        .replace("urn:invented", "urn:forged");
    let aside = |content: &str| format!("{content}<Extension>{signed}</Extension>");
    answer("signature_missing--assertion_moved_aside", &aside(&forged))?;
    let lending = forged.replace(
        "</saml:Assertion>",
        &format!("{signature}</saml:Assertion>"),
    );
    let original = signed.replace(signature, "");
    let lent = format!("{lending}<Extension>{original}</Extension>");
    answer(
        "signature_structure--signature_lent_to_a_forged_assertion",
        &lent,
    )?;
    let swallowed = format!("<saml:Advice>{original}</saml:Advice></saml:Assertion>");
    let swallowing = lending.replace("</saml:Assertion>", &swallowed);
    answer(
        "signature_structure--forged_assertion_around_the_signed_one",
        &swallowing,
    )?;
    let kept = signature.replace(
        "</ds:Signature>",
        &format!("<ds:Object>{original}</ds:Object></ds:Signature>"),
    );
    let hidden = forged.replace("</saml:Assertion>", &format!("{kept}</saml:Assertion>"));
    answer(
        "signature_structure--signed_assertion_in_an_object",
        &hidden,
    )?;
    answer(
        "duplicate_id--assertion_copied",
        &aside(&signed.replace("urn:invented", "urn:forged")),
    )?;
    let changed = signed.replace("urn:invented", "urn:forged");
    answer("digest_mismatch--issuer_changed", &changed)?;
    let split = signed.replace("</saml:Assertion>", "<!-- --></saml:Assertion>");
    answer("comment_in_signed_part--comment_in_an_assertion", &split)?;

    let around = format!("<Response ResponseID=\"r\">{plain}</Response>");
    let info = signed_info(&reference(
        "#r",
        &[ENVELOPED, EXCLUSIVE],
        &digest_value(&around, "r"),
    ));
    let text = corpus.forge(&around, "</saml:Assertion>", &info);
    corpus.write("not_covered--signature_signs_the_answer_around", text)?;

    let info = signed_info(
        &reference(
            "#_a1",
            &[ENVELOPED, EXCLUSIVE],
            &digest_value(&plain, "_a1"),
        )
        .replacen("-signature\"/>", "-signature\"><Extra/></ds:Transform>", 1),
    );
    let text = corpus.forge(&plain, "</saml:Assertion>", &info);
    corpus.write(
        "signature_structure--element_in_the_enveloped_transform",
        text,
    )?;

    let sibling = "<Other ID=\"o\">1</Other>";
    let with_sibling = format!("<Response ResponseID=\"r\">{plain}{sibling}</Response>");
    let digests = [
        ("_a1", [ENVELOPED, EXCLUSIVE].as_slice()),
        ("o", &[EXCLUSIVE]),
    ]
    .map(|(id, transforms)| {
        reference(
            &format!("#{id}"),
            transforms,
            &digest_value(&with_sibling, id),
        )
    })
    .concat();
    let text = corpus.forge(&with_sibling, "</saml:Assertion>", &signed_info(&digests));
    corpus.write("not_covered--signature_signs_something_else_as_well", text)
}
