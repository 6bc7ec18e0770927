//! Other programs as judges of what is sent.

#[path = "../../../soap/tests/api/programs.rs"]
mod programs;

use std::path::{Path, PathBuf};

use openssl::x509::X509Ref;

pub(crate) use programs::Judge;

impl Judge {
    /// xmlsec1: the signature of a SAML request holds.
    pub(crate) fn verifies_request(&self, request: &str, signer: &X509Ref) {
        let place = "/*[local-name()='Request']/*[local-name()='Signature']";
        let id = "urn:oasis:names:tc:SAML:1.0:protocol:Request";
        self.verifies(request, signer, place, &[("--id-attr:RequestID", id)], 1);
    }
}

/// A file or folder of the shared folder; says so when it is absent.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !root.is_dir() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(root.join(path))
}
