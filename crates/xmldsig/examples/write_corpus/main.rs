//! Writes `corpus/` anew: signed documents of which the name says what is wrong with them.
//!
//! `cargo run -p valise-xmldsig --example write_corpus`
//!
//! What stands before `--` in a name is the code of the expected error (without `xmldsig.`), or
//! `ok`; files that end in `.elliptic.xml` are signed with the elliptic key. The keys are made for
//! this run and thrown away, only their certificates stay.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a generator may stop anywhere"
)]

use std::path::Path;

use openssl::nid::Nid;

mod algorithms;
mod assertions;
mod changes;
mod forger;
mod parsing;
mod structure;
mod wrapping;

#[path = "../../tests/api/support.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod support;

use forger::Corpus;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir(&folder)?;
    let rsa = support::identity(support::rsa(2048), "Invented signer", None);
    let key = support::elliptic(Nid::X9_62_PRIME256V1);
    let elliptic = support::identity(key, "Invented signer", None);
    std::fs::write(folder.join("signer.pem"), rsa.certificate.to_pem()?)?;
    std::fs::write(
        folder.join("signer.elliptic.pem"),
        elliptic.certificate.to_pem()?,
    )?;

    let corpus = Corpus::new(folder, rsa.signer(), elliptic.signer());
    parsing::write(&corpus)?;
    wrapping::write(&corpus)?;
    structure::write(&corpus)?;
    algorithms::write(&corpus)?;
    changes::write(&corpus)?;
    assertions::write(&corpus)
}
