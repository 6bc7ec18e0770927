//! Writes the seeds that are no text: keystores of invented people, with one round of derivation so
//! that they are quick to make. `cargo run --example write_seeds`

use std::error::Error;
use std::path::Path;

use openssl::asn1::Asn1Time;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkcs12::Pkcs12;
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509Builder, X509NameBuilder};

#[path = "../../crates/keystore/tests/reads/ber.rs"]
mod ber;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/p12_normaliser");
    let (key, certificate) = identity()?;
    let new = keystore(&key, &certificate, Nid::AES_256_CBC)?;
    let old = keystore(&key, &certificate, Nid::PBE_WITHSHA1AND3_KEY_TRIPLEDES_CBC)?;
    std::fs::write(folder.join("new.p12"), &new)?;
    std::fs::write(folder.join("old.p12"), &old)?;
    std::fs::write(
        folder.join("ber_outside.p12"),
        ber::berify(&old, ber::Depth::Outer),
    )?;
    std::fs::write(
        folder.join("ber_inside.p12"),
        ber::berify(&old, ber::Depth::Inner),
    )?;
    Ok(())
}

fn identity() -> Result<(PKey<Private>, X509), Box<dyn Error>> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
    let key = PKey::from_ec_key(EcKey::generate(&group)?)?;
    let mut name = X509NameBuilder::new()?;
    name.append_entry_by_text("CN", "SSIN=85010100115")?;
    let name = name.build();
    let mut builder = X509Builder::new()?;
    builder.set_version(2)?;
    builder.set_subject_name(&name)?;
    builder.set_issuer_name(&name)?;
    builder.set_pubkey(&key)?;
    let (first, last) = (
        Asn1Time::from_str("20260101000000Z")?,
        Asn1Time::from_str("20290101000000Z")?,
    );
    builder.set_not_before(&first)?;
    builder.set_not_after(&last)?;
    builder.sign(&key, MessageDigest::sha256())?;
    Ok((key, builder.build()))
}

fn keystore(
    key: &PKey<Private>,
    certificate: &X509,
    algorithm: Nid,
) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut builder = Pkcs12::builder();
    builder.name("authentication").pkey(key).cert(certificate);
    builder
        .key_algorithm(algorithm)
        .cert_algorithm(algorithm)
        .key_iter(1)
        .mac_iter(1);
    Ok(builder.build2("practice")?.to_der()?)
}
