//! Good messages, and what somebody changed in them afterwards.

use std::io::Result;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use valise_xmldsig::names::EXCLUSIVE;

use crate::forger::{Corpus, between, signed_info};
use crate::support;

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    good(corpus)?;
    digests(corpus)?;
    signatures(corpus)?;
    elliptic(corpus)
}

fn good(corpus: &Corpus) -> Result<()> {
    corpus.write("ok--message", &corpus.message)?;
    let references = corpus.good_references();
    let indented = signed_info(&references.replace("><", ">\n  <"));
    corpus.forged("ok--message_signed_in_another_style", &indented)?;
    let method = format!(
        "exc-c14n#\"><p:InclusiveNamespaces xmlns:p=\"{EXCLUSIVE}\" PrefixList=\"none\"/></ds:Transform>"
    );
    let listed = references.replace("exc-c14n#\"/>", &method);
    corpus.forged("ok--message_with_prefix_lists", &signed_info(&listed))?;
    corpus.replaced(
        "ok--comment_outside_the_signed_parts",
        "<soap:Header>",
        "<!-- --><soap:Header>",
    )
}

fn digests(corpus: &Corpus) -> Result<()> {
    let changed = |name: &str, from: &str, to: &str| {
        corpus.replaced(&format!("digest_mismatch--{name}"), from, to)
    };
    changed("name_changed", "Ann&amp;", "Eve&amp;")?;
    changed("attribute_changed", "q:z='2'", "q:z='3'")?;
    changed("attribute_added", "q:z='2'", "q:z='2' c='3'")?;
    changed("element_added", "<q:Empty />", "<q:Empty /><q:Empty />")?;
    changed("white_space_added", "<q:Empty />", " <q:Empty />")?;
    changed("instruction_changed", "<?note it ?>", "<?note that ?>")?;
    changed("namespace_changed", "\"urn:q\"", "\"urn:other\"")?;
    changed(
        "outer_default_namespace_changed",
        "\"urn:default\"",
        "\"urn:other\"",
    )?;
    changed(
        "prefix_changed",
        "<q:Empty />",
        "<r:Empty xmlns:r=\"urn:q\" />",
    )?;
    changed("timestamp_moved_on", "08:01:00.000Z", "18:01:00.000Z")?;
    changed("token_changed", "wsu:Id='X509-1'>", "wsu:Id='X509-1'>AAAA")?;
    let digest = between(&corpus.message, "<ds:DigestValue>", "</ds:DigestValue>");
    let value = &digest[16..digest.len() - 17];
    let references = corpus.good_references().replacen(value, &value[..20], 1);
    corpus.forged(
        "digest_mismatch--digest_cut_short",
        &signed_info(&references),
    )?;
    let references = corpus.good_references().replacen(value, "", 1);
    let name = "signature_structure--digest_empty";
    corpus.forged(name, &signed_info(&references))?;

    let split = "Ann<!-- a reader that takes the first text reads another name -->&amp;";
    let name = "comment_in_signed_part--name_split_by_a_comment";
    corpus.replaced(name, "Ann&amp;", split)
}

fn signatures(corpus: &Corpus) -> Result<()> {
    let changed = |name: &str, from: &str, to: &str| {
        corpus.replaced(&format!("signature_mismatch--{name}"), from, to)
    };
    let value = corpus.piece("<ds:SignatureValue>", "</ds:SignatureValue>");
    let reference = corpus.piece("<ds:Reference URI=\"#TS-1\">", "</ds:Reference>");
    changed("reference_removed", reference, "")?;
    changed(
        "white_space_in_signed_info",
        "<ds:SignedInfo>",
        "<ds:SignedInfo> ",
    )?;
    changed(
        "value_cut_short",
        value,
        &format!("{}</ds:SignatureValue>", &value[..59]),
    )?;
    changed("value_of_zeros", value, &value_of(&[0; 256]))?;
    changed("value_of_one_byte", value, &value_of(&[0]))?;
    let other = support::identity(support::rsa(2048), "Invented signer", None);
    let name = "signature_mismatch--made_by_another_key_of_the_same_name";
    corpus.write(name, support::signed_message(&other.signer()))?;
    let name = "key_refused--made_by_an_elliptic_key";
    corpus.write(name, support::signed_message(&corpus.elliptic))
}

fn elliptic(corpus: &Corpus) -> Result<()> {
    let message = support::signed_message(&corpus.elliptic);
    let value = between(&message, "<ds:SignatureValue>", "</ds:SignatureValue>");
    let put = |name: &str, bytes: &[u8]| {
        let name = format!("signature_mismatch--{name}.elliptic");
        corpus.write(&name, message.replace(value, &value_of(bytes)))
    };
    corpus.write("ok--message.elliptic", &message)?;
    let raw = STANDARD
        .decode(&value[19..value.len() - 20])
        .unwrap_or_default();
    let (r, s) = raw.split_at(32);
    let numbers = (BigNum::from_slice(r)?, BigNum::from_slice(s)?);
    put(
        "der_instead_of_raw",
        &EcdsaSig::from_private_components(numbers.0, numbers.1)?.to_der()?,
    )?;
    put("numbers_swapped", &[s, r].concat())?;
    put("numbers_of_one_byte", &raw[..2])?;
    put("numbers_cut_short", &raw[..62])?;
    put("numbers_zero", &[0; 64])?;
    put(
        "numbers_padded_to_another_curve",
        &[&[0; 16], r, &[0; 16], s].concat(),
    )?;
    put("number_above_the_order", &[0xFF; 64])
}

fn value_of(bytes: &[u8]) -> String {
    format!(
        "<ds:SignatureValue>{}</ds:SignatureValue>",
        STANDARD.encode(bytes)
    )
}
