//! Signing what an honest signer would not sign.

use std::io::Result;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::hash::{MessageDigest, hash};
use valise_xmldsig::{KeySigner, Signer, canonicalize, names, parse};

use crate::support;

pub(crate) const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
pub(crate) const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

/// The folder and the good message that most files are made from.
pub(crate) struct Corpus {
    folder: PathBuf,
    pub(crate) signer: KeySigner,
    pub(crate) elliptic: KeySigner,
    /// The message before it is signed.
    pub(crate) plain: String,
    /// The message, signed.
    pub(crate) message: String,
}

impl Corpus {
    pub(crate) fn new(folder: PathBuf, signer: KeySigner, elliptic: KeySigner) -> Self {
        let plain = support::message(&signer.certificate().to_owned());
        let message = support::signed_message(&signer);
        Self {
            folder,
            signer,
            elliptic,
            plain,
            message,
        }
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        std::fs::write(self.folder.join(format!("{name}.xml")), content)
    }

    /// The good message with one thing replaced.
    pub(crate) fn replaced(&self, name: &str, from: &str, to: &str) -> Result<()> {
        assert!(self.message.contains(from), "{name}: nothing to replace");
        self.write(name, self.message.replacen(from, to, 1))
    }

    /// The message with a `SignedInfo` of one's own, properly signed in its place.
    pub(crate) fn forged(&self, name: &str, signed_info: &str) -> Result<()> {
        self.write(
            name,
            self.forge(&self.plain, "</wsse:Security>", signed_info),
        )
    }

    /// A signature with this `SignedInfo` before this end tag.
    pub(crate) fn forge(&self, text: &str, end_tag: &str, signed_info: &str) -> String {
        let at = text.rfind(end_tag).expect("the end tag");
        let signature = format!(
            "<ds:Signature xmlns:ds=\"{}\">{signed_info}<ds:SignatureValue/></ds:Signature>",
            names::DS
        );
        let text = format!("{}{signature}{}", &text[..at], &text[at..]);
        let document = parse(&text).expect("a document");
        let node = document
            .descendants()
            .rfind(|node| node.has_tag_name((names::DS, "SignedInfo")))
            .expect("SignedInfo");
        let value = STANDARD.encode(self.signer.sign(&canonicalize(node, &[])).expect("a value"));
        let filled = format!("<ds:SignatureValue>{value}</ds:SignatureValue>");
        text.replacen("<ds:SignatureValue/>", &filled, 1)
    }

    /// A reference to a part of the message with everything as it should be.
    pub(crate) fn good_reference(&self, id: &str) -> String {
        reference(
            &format!("#{id}"),
            &[names::EXCLUSIVE],
            &digest_value(&self.plain, id),
        )
    }

    /// The three references of the message with everything as it should be.
    pub(crate) fn good_references(&self) -> String {
        ["id-1", "TS-1", "X509-1"]
            .map(|id| self.good_reference(id))
            .concat()
    }

    /// A piece of the signed message, both ends included.
    pub(crate) fn piece(&self, start: &str, end: &str) -> &str {
        between(&self.message, start, end)
    }
}

/// A piece of a text, both ends included.
pub(crate) fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let from = text.find(start).expect("the start");
    let to = text[from..].find(end).expect("the end");
    &text[from..from + to + end.len()]
}

/// The digest of the element with this identifier.
pub(crate) fn digest_value(text: &str, id: &str) -> String {
    let document = parse(text).expect("a document");
    let node = document
        .descendants()
        .find(|node| node.attributes().any(|attribute| attribute.value() == id))
        .expect("the element");
    let canonical = canonicalize(node, &[]);
    STANDARD.encode(hash(MessageDigest::sha256(), &canonical).expect("a digest"))
}

pub(crate) fn reference(uri: &str, transforms: &[&str], digest: &str) -> String {
    let transforms: String = transforms
        .iter()
        .map(|algorithm| format!("<ds:Transform Algorithm=\"{algorithm}\"/>"))
        .collect();
    format!(
        concat!(
            "<ds:Reference URI=\"{}\"><ds:Transforms>{}</ds:Transforms>",
            "<ds:DigestMethod Algorithm=\"{}\"/><ds:DigestValue>{}</ds:DigestValue></ds:Reference>"
        ),
        uri, transforms, SHA256, digest
    )
}

/// A `SignedInfo` with exclusive canonicalization and RSA-SHA256.
pub(crate) fn signed_info(references: &str) -> String {
    signed_info_by(names::EXCLUSIVE, RSA_SHA256, references)
}

pub(crate) fn signed_info_by(canonicalization: &str, method: &str, references: &str) -> String {
    format!(
        concat!(
            "<ds:SignedInfo><ds:CanonicalizationMethod Algorithm=\"{}\"/>",
            "<ds:SignatureMethod Algorithm=\"{}\"/>{}</ds:SignedInfo>"
        ),
        canonicalization, method, references
    )
}
