//! Signing a certificate so that it has the same bytes whenever it is made.
//!
//! Signatures of PKCS#1 always have. Those of ECDSA hold a random number, which OpenSSL draws anew
//! each time; here it follows from the seed and from what is signed. The seed of practice is public,
//! so the key is too, and nothing is lost by that.

use openssl::bn::{BigNum, BigNumContext};
use openssl::ec::{EcKeyRef, EcPoint};
use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::pkey::{Id, PKeyRef, Private};
use openssl::sha::sha384;
use openssl::x509::X509;

use super::der::{BITS, SEQUENCE, element, only};
use super::keys::{Seed, bytes};

/// The same certificate with a signature that is the same in every process. An elliptic key must be
/// on P-384 and sign with SHA-384.
pub(super) fn signed_the_same(
    certificate: &X509,
    key: &PKeyRef<Private>,
    seed: &Seed,
) -> Result<X509, ErrorStack> {
    let der = certificate.to_der()?;
    let parts = only(&der, SEQUENCE).and_then(|it| it.children());
    let (Id::EC, Some([content, algorithm, _])) = (key.id(), parts.as_deref()) else {
        return Ok(certificate.clone());
    };
    let key = key.ec_key()?;
    let signature = sign(&sha384(content.whole), &key, seed)?;
    let signature = element(BITS, &[&[0], &signature]);
    let parts = [content.whole, algorithm.whole, &signature];
    X509::from_der(&element(SEQUENCE, &parts))
}

/// ECDSA by its definition (FIPS 186-4, section 6.4), in DER.
fn sign(digest: &[u8], key: &EcKeyRef<Private>, seed: &Seed) -> Result<Vec<u8>, ErrorStack> {
    let group = key.group();
    let mut context = BigNumContext::new()?;
    let (mut order, mut below) = (BigNum::new()?, BigNum::new()?);
    group.order(&mut order, &mut context)?;
    let one = BigNum::from_u32(1)?;
    below.checked_sub(&order, &one)?;
    let drawn = BigNum::from_slice(&bytes(&[seed, digest].concat(), "nonce", 64))?;
    let mut nonce = BigNum::new()?;
    nonce.nnmod(&drawn, &below, &mut context)?;
    nonce.add_word(1)?;

    let mut point = EcPoint::new(group)?;
    point.mul_generator2(group, &nonce, &mut context)?;
    let (mut x, mut y, mut r) = (BigNum::new()?, BigNum::new()?, BigNum::new()?);
    point.affine_coordinates(group, &mut x, &mut y, &mut context)?;
    r.nnmod(&x, &order, &mut context)?;

    let (mut product, mut sum) = (BigNum::new()?, BigNum::new()?);
    let (mut inverse, mut s) = (BigNum::new()?, BigNum::new()?);
    product.mod_mul(&r, key.private_key(), &order, &mut context)?;
    let digest = BigNum::from_slice(digest)?;
    sum.mod_add(&product, &digest, &order, &mut context)?;
    inverse.mod_inverse(&nonce, &order, &mut context)?;
    s.mod_mul(&inverse, &sum, &order, &mut context)?;
    EcdsaSig::from_private_components(r, s)?.to_der()
}
